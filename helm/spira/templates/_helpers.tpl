{{/* Names, labels and the parts that every pod shares. Most take (dict "root" $ "component" "api"). */}}

{{- define "spira.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 30 | trimSuffix "-" -}}
{{- else if contains $name .Release.Name -}}
{{- .Release.Name | trunc 30 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 30 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* 30 for the release leaves a component's name, a StatefulSet's ordinal and a controller's hash below 63. */}}
{{- define "spira.name" -}}
{{- printf "%s-%s" (include "spira.fullname" .root) .component -}}
{{- end -}}

{{/* Selectors are immutable: nothing that a version or a value may change belongs here. */}}
{{- define "spira.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{- define "spira.labels" -}}
{{ include "spira.selector" . }}
app.kubernetes.io/part-of: spira
app.kubernetes.io/version: {{ .root.Chart.AppVersion | replace "+" "_" | trunc 63 | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{/* Of pods: without versions, so that a new chart does not restart stores that have not changed. */}}
{{- define "spira.podLabels" -}}
{{ include "spira.selector" . }}
app.kubernetes.io/part-of: spira
{{- end -}}

{{- define "spira.metadata" -}}
name: {{ include "spira.name" . }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "spira.labels" . | nindent 2 }}
{{- end -}}

{{/* (dict "root" $ "image" .Values.api.image) */}}
{{- define "spira.image" -}}
{{- $registry := .image.registry | default .root.Values.global.imageRegistry -}}
{{- $name := .image.repository -}}
{{- if $registry -}}{{- $name = printf "%s/%s" (trimSuffix "/" $registry) $name -}}{{- end -}}
{{- if .image.digest -}}
{{- printf "%s@%s" $name .image.digest -}}
{{- else -}}
{{- printf "%s:%s" $name (.image.tag | default .root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{- define "spira.imageLines" -}}
image: {{ include "spira.image" . | quote }}
imagePullPolicy: {{ .image.pullPolicy }}
{{- end -}}

{{/* The head of every pod's spec. (dict "root" $ "component" … "uid" 1000) */}}
{{- define "spira.podSpec" -}}
serviceAccountName: {{ .serviceAccount | default (include "spira.name" (dict "root" .root "component" "workload")) }}
automountServiceAccountToken: {{ .token | default false }}
enableServiceLinks: false
{{- with .root.Values.global.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  {{- if .root.Values.global.fixedUserIds }}
  runAsUser: {{ .uid }}
  runAsGroup: {{ .uid }}
  fsGroup: {{ .uid }}
  fsGroupChangePolicy: OnRootMismatch
  {{- end }}
  seccompProfile:
    type: RuntimeDefault
{{- end -}}

{{- define "spira.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end -}}

{{/* Spread over nodes, then zones. (dict "root" $ "component" … "when" "ScheduleAnyway") */}}
{{- define "spira.spread" -}}
topologySpreadConstraints:
  {{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: {{ ternary ($.when | default "ScheduleAnyway") "ScheduleAnyway" (eq $key "kubernetes.io/hostname") }}
    labelSelector:
      matchLabels:
        {{- include "spira.selector" $ | nindent 8 }}
  {{- end }}
{{- end -}}

{{- define "spira.storageClass" -}}
{{- with .persistence.storageClass | default .root.Values.global.storageClass }}
storageClassName: {{ . }}
{{- end }}
{{- end -}}

{{/* (dict "root" $ "name" "data" "persistence" .Values.nats.persistence) */}}
{{- define "spira.claim" -}}
- metadata:
    name: {{ .name }}
  spec:
    accessModes: [ReadWriteOnce]
    {{- include "spira.storageClass" . | nindent 4 }}
    resources:
      requests:
        storage: {{ .persistence.size }}
{{- end -}}

{{/* A PodDisruptionBudget. (dict "root" $ "component" … "pdb" .Values.api.pdb) */}}
{{- define "spira.pdb" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "spira.metadata" . | nindent 2 }}
spec:
  maxUnavailable: {{ .pdb.maxUnavailable }}
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "spira.selector" . | nindent 6 }}
{{- end -}}

{{/* A headless Service, which names pods even before they are ready. (dict "root" $ "component" … "suffix" "" "ports" list) */}}
{{- define "spira.headless" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "spira.name" . }}{{ .suffix | default "" }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "spira.labels" . | nindent 4 }}
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector:
    {{- include "spira.selector" . | nindent 4 }}
  ports:
    {{- range .ports }}
    - name: {{ .name }}
      port: {{ .port }}
      targetPort: {{ .target | default .name }}
      appProtocol: {{ .protocol | default "tcp" }}
    {{- end }}
{{- end -}}

{{- define "spira.credentials" -}}
{{- .Values.credentials.existingSecret | default (include "spira.name" (dict "root" . "component" "credentials")) -}}
{{- end -}}

{{/* An environment variable out of a Secret. (dict "name" … "secret" … "key" … "optional" false) */}}
{{- define "spira.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
      {{- if .optional }}
      optional: true
      {{- end }}
{{- end -}}

{{/* Whether an object that needs a foreign API is wanted: "true" or nothing. (list $ "auto" "monitoring.coreos.com/v1") */}}
{{- define "spira.wanted" -}}
{{- $root := index . 0 -}}{{- $switch := index . 1 | toString -}}{{- $api := index . 2 -}}
{{- if eq $switch "true" -}}true
{{- else if and (eq $switch "auto") ($root.Capabilities.APIVersions.Has $api) -}}true
{{- end -}}
{{- end -}}

{{/* Spring stops in two phases, first what takes work, then the web server, and each may use up the budget. */}}
{{- define "spira.terminationGrace" -}}
{{- add .preStop .budget .budget .margin -}}
{{- end -}}

{{- define "spira.bundled" -}}
{{- if eq .mode "bundled" -}}true{{- end -}}
{{- end -}}
