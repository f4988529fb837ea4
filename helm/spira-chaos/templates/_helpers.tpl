{{- define "chaos.labels" -}}
app.kubernetes.io/name: spira-chaos
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/part-of: spira
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 }}
{{- end -}}

{{/* Pods of a component of the release. (dict "root" $ "component" "api") */}}
{{- define "chaos.selector" -}}
namespaces: [{{ .root.Release.Namespace }}]
labelSelectors:
  app.kubernetes.io/instance: {{ .root.Values.release }}
  app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/* The head of a Schedule. (dict "root" $ "fault" "kill-one" "component" "api" "schedule" "@every 1m" "type" "PodChaos") */}}
{{- define "chaos.schedule" -}}
apiVersion: chaos-mesh.org/v1alpha1
kind: Schedule
metadata:
  name: {{ printf "%s-%s-%s" .root.Release.Name .fault .component | trunc 57 | trimSuffix "-" }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "chaos.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .fault }}
  {{- if .root.Values.paused }}
  annotations:
    experiment.chaos-mesh.org/pause: "true"
  {{- end }}
spec:
  schedule: {{ .schedule | quote }}
  type: {{ .type }}
  concurrencyPolicy: Forbid
  historyLimit: 3
{{- end -}}

{{- define "chaos.podSecurity" -}}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{- define "chaos.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end -}}

{{- define "chaos.image" -}}
image: {{ printf "%s:%s" .image.repository (.image.tag | default .root.Chart.AppVersion) | quote }}
imagePullPolicy: {{ .image.pullPolicy }}
{{- end -}}

{{/* Where a component keeps its data, or nothing. */}}
{{- define "chaos.volume" -}}
{{- get (dict "mongodb" "/data/db" "nats" "/data" "minio" "/data0" "postgresql" "/var/lib/postgresql/data") . -}}
{{- end -}}
