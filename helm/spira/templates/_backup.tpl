{{/*
A CronJob that saves one thing to a volume of its own, and its twin, never run by itself, that puts it back:
`kubectl create job --from=cronjob/…-restore-mongodb`.
(dict "root" $ "kind" "mongodb" "image" … "uid" … "env" text)
*/}}
{{- define "spira.backup" -}}
{{- $backup := .root.Values.backup -}}
{{- $component := printf "backup-%s" .kind -}}
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  {{- include "spira.metadata" (dict "root" .root "component" $component) | nindent 2 }}
  annotations:
    # a backup that goes with what it saved is none
    helm.sh/resource-policy: keep
spec:
  accessModes: [ReadWriteOnce]
  {{- include "spira.storageClass" (dict "root" .root "persistence" $backup.persistence) | nindent 2 }}
  resources:
    requests:
      storage: {{ $backup.persistence.size }}
---
{{ include "spira.backupJob" (merge (dict "component" $component "work" "backup" "suspend" false) .) }}
---
{{ include "spira.backupJob" (merge (dict "component" (printf "restore-%s" .kind) "work" "restore" "suspend" true) .) }}
{{- end -}}

{{- define "spira.backupJob" -}}
{{- $backup := .root.Values.backup -}}
apiVersion: batch/v1
kind: CronJob
metadata:
  {{- include "spira.metadata" . | nindent 2 }}
spec:
  schedule: {{ get $backup.schedules .kind | quote }}
  suspend: {{ .suspend }}
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 3600
  successfulJobsHistoryLimit: 3
  failedJobsHistoryLimit: 3
  jobTemplate:
    metadata:
      labels:
        {{- include "spira.labels" . | nindent 8 }}
    spec:
      backoffLimit: {{ ternary 0 3 .suspend }}
      activeDeadlineSeconds: 21600
      template:
        metadata:
          labels:
            {{- include "spira.labels" . | nindent 12 }}
        spec:
          restartPolicy: Never
          {{- include "spira.podSpec" (dict "root" .root "uid" .uid) | nindent 10 }}
          initContainers:
            - name: {{ .work }}
              {{- include "spira.imageLines" (dict "root" .root "image" .image) | nindent 14 }}
              command: [/bin/sh, /scripts/{{ .work }}-{{ .kind }}.sh]
              env:
                - name: HOME
                  value: /tmp
                {{- if eq .work "restore" }}
                # which one: the script build-tools/restore sets it
                - name: STAMP
                  value: latest
                {{- end }}
                {{- .env | nindent 16 }}
              {{- include "spira.containerSecurity" . | nindent 14 }}
              resources:
                {{- toYaml $backup.resources | nindent 16 }}
              volumeMounts:
                - { name: backup, mountPath: /backup }
                - { name: scripts, mountPath: /scripts, readOnly: true }
                - { name: tmp, mountPath: /tmp }
          containers:
            - name: {{ ternary "keep" "done" (eq .work "backup") }}
              {{- include "spira.imageLines" (dict "root" .root "image" .root.Values.objectStorage.image) | nindent 14 }}
              command: [/bin/sh, /scripts/{{ ternary "keep" "done" (eq .work "backup") }}-backups.sh]
              env:
                - name: HOME
                  value: /tmp
                - name: KIND
                  value: {{ .kind }}
                - name: KEEP
                  value: {{ $backup.keep | quote }}
                {{- if and $backup.offsite.enabled (eq .work "backup") }}
                - name: OFFSITE_ENDPOINT
                  value: {{ $backup.offsite.endpoint | quote }}
                - name: OFFSITE_TARGET
                  value: {{ printf "%s/%s/%s" $backup.offsite.bucket $backup.offsite.prefix .kind | quote }}
                {{- include "spira.secretEnv" (dict "name" "OFFSITE_ACCESS_KEY" "secret" $backup.offsite.existingSecret "key" "access-key") | nindent 16 }}
                {{- include "spira.secretEnv" (dict "name" "OFFSITE_SECRET_KEY" "secret" $backup.offsite.existingSecret "key" "secret-key") | nindent 16 }}
                {{- end }}
              {{- include "spira.containerSecurity" . | nindent 14 }}
              resources:
                {{- toYaml $backup.resources | nindent 16 }}
              volumeMounts:
                - { name: backup, mountPath: /backup }
                - { name: scripts, mountPath: /scripts, readOnly: true }
                - { name: tmp, mountPath: /tmp }
          volumes:
            - name: backup
              persistentVolumeClaim:
                claimName: {{ include "spira.name" (dict "root" .root "component" (printf "backup-%s" .kind)) }}
            - name: scripts
              configMap:
                name: {{ include "spira.name" (dict "root" .root "component" "scripts") }}
            - name: tmp
              emptyDir: { sizeLimit: 1Gi }
{{- end -}}
