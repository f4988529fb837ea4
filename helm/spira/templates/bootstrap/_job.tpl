{{/*
An idempotent Job that tries until it succeeds. Its name carries a digest of what it does and of the release's revision:
a Job cannot be changed, so every upgrade runs a new one and Helm removes the old.
(dict "root" $ "component" … "uid" … "image" … "command" list "env" list-of-dicts)
*/}}
{{- define "spira.job" -}}
{{- $spec := include "spira.jobSpec" . -}}
{{- $digest := printf "%s %d" $spec (int .root.Release.Revision) | sha256sum | trunc 8 -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "spira.name" . }}-{{ $digest }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "spira.labels" . | nindent 4 }}
spec:
  {{- $spec | nindent 2 }}
{{- end -}}

{{- define "spira.jobSpec" -}}
backoffLimit: 1000
template:
  metadata:
    labels:
      {{- include "spira.labels" . | nindent 6 }}
    annotations:
      checksum/scripts: {{ include "spira.scripts" .root | sha256sum }}
  spec:
    restartPolicy: OnFailure
    {{- include "spira.podSpec" (dict "root" .root "uid" .uid "token" .token "serviceAccount" (ternary (include "spira.name" .) "" (default false .token))) | nindent 4 }}
    containers:
      - name: {{ .component }}
        {{- include "spira.imageLines" (dict "root" .root "image" .image) | nindent 8 }}
        command:
          {{- toYaml .command | nindent 10 }}
        env:
          - name: HOME
            value: /tmp
          {{- toYaml .env | nindent 10 }}
        {{- include "spira.containerSecurity" . | nindent 8 }}
        resources:
          requests: { cpu: 50m, memory: 128Mi }
          limits: { memory: 768Mi }
        volumeMounts:
          - { name: scripts, mountPath: /scripts, readOnly: true }
          - { name: tmp, mountPath: /tmp }
    volumes:
      - name: scripts
        configMap:
          name: {{ include "spira.name" (dict "root" .root "component" "scripts") }}
          defaultMode: 0555
      - name: tmp
        emptyDir: { sizeLimit: 256Mi }
{{- end -}}

{{- define "spira.scripts" -}}
{{- (.Files.Glob "files/scripts/*").AsConfig -}}
{{- end -}}
