{{/* Where the bucket outside the cluster listens: what its address says, else what its scheme means. */}}
{{- define "spira.offsite.port" -}}
{{- include "spira.address.port" .Values.backup.offsite.endpoint -}}
{{- end -}}

{{- define "spira.address.port" -}}
{{- $address := urlParse . -}}
{{- regexFind "[0-9]+$" (regexFind ":[0-9]+$" $address.host) | default (ternary "80" "443" (eq $address.scheme "http")) -}}
{{- end -}}

{{/*
Who talks to whom, in one table: each component's doors (port, and who may come; `anyone` for the whole network,
`metrics` for whoever reads metrics) and its ways out (whom, and the port; `anyone` for what lies outside the release, which
listens where it likes unless the port is exact).
*/}}
{{- define "spira.network" -}}
{{- $mongodb := ternary "mongodb" "anyone" (eq .Values.mongodb.mode "bundled") -}}
{{- $nats := ternary "nats" "anyone" (eq .Values.nats.mode "bundled") -}}
{{- $minio := ternary "minio" "anyone" (eq .Values.objectStorage.mode "bundled") -}}
{{- $postgresql := ternary "postgresql" "anyone" (eq .Values.postgresql.mode "bundled") -}}
{{- $mlflow := ternary "mlflow" "anyone" (eq .Values.mlflow.mode "bundled") -}}
{{- $monitoring := .Values.monitoring.bundled.enabled -}}
api:
  in:
    - { port: 8000, from: [anyone] }
    - { port: 8081, from: [metrics] }
  out:
    - { port: 27017, to: {{ $mongodb }} }
    - { port: 4222, to: {{ $nats }} }
    - { port: 9000, to: {{ $minio }} }
    {{- with .Values.oidc.issuer }}
    - { port: {{ include "spira.address.port" . }}, to: anyone, exact: true }
    {{- end }}
inference:
  in:
    - { port: 8081, from: [metrics] }
  out:
    - { port: 4222, to: {{ $nats }} }
    - { port: 9000, to: {{ $minio }} }
    - { port: 5000, to: {{ $mlflow }} }
{{- if eq $mongodb "mongodb" }}
mongodb:
  in:
    - { port: 27017, from: [api, mongodb, backup-mongodb, restore-mongodb] }
  out:
    - { port: 27017, to: mongodb }
{{- end }}
{{- if eq $nats "nats" }}
nats:
  in:
    - { port: 4222, from: [api, inference] }
    - { port: 6222, from: [nats] }
    - { port: 8222, from: [metrics] }
  out:
    - { port: 6222, to: nats }
{{- end }}
{{- if eq $minio "minio" }}
minio:
  in:
    - { port: 9000, from: [api, inference, mlflow, minio, objectstore-bootstrap, backup-buckets, restore-buckets, prometheus] }
  out:
    - { port: 9000, to: minio }
{{- end }}
{{- if eq $postgresql "postgresql" }}
postgresql:
  in:
    - { port: 5432, from: [mlflow, backup-postgresql, restore-postgresql] }
  out: []
{{- end }}
{{- if eq $mlflow "mlflow" }}
mlflow:
  in:
    - { port: 5000, from: [inference, model] }
  out:
    - { port: 5432, to: {{ $postgresql }} }
    - { port: 9000, to: {{ $minio }} }
{{- end }}
{{- if not .Values.credentials.existingSecret }}
credentials:
  in: []
  out:
    # the cluster's own API, which no selector can name
    {{- range .Values.networkPolicy.clusterApiPorts }}
    - { port: {{ . }}, to: anyone, exact: true }
    {{- end }}
{{- end }}
{{- if ne .Values.objectStorage.mode "external" }}
objectstore-bootstrap:
  in: []
  out:
    - { port: 9000, to: {{ $minio }} }
{{- end }}
{{- if .Values.demonstrationModel.enabled }}
model:
  in: []
  out:
    - { port: 5000, to: {{ $mlflow }} }
{{- end }}
test:
  in: []
  out:
    - { port: 8000, to: api }
{{- if .Values.backup.enabled }}
{{- range $work := list "backup" "restore" }}
{{ $work }}-mongodb:
  in: []
  out:
    - { port: 27017, to: {{ $mongodb }} }
    {{- if $.Values.backup.offsite.enabled }}
    - { port: {{ include "spira.offsite.port" $ }}, to: anyone, exact: true }
    {{- end }}
{{- if ne $.Values.mlflow.mode "external" }}
{{ $work }}-postgresql:
  in: []
  out:
    - { port: 5432, to: {{ $postgresql }} }
    {{- if $.Values.backup.offsite.enabled }}
    - { port: {{ include "spira.offsite.port" $ }}, to: anyone, exact: true }
    {{- end }}
{{- end }}
{{ $work }}-buckets:
  in: []
  out:
    - { port: 9000, to: {{ $minio }} }
    {{- if $.Values.backup.offsite.enabled }}
    - { port: {{ include "spira.offsite.port" $ }}, to: anyone, exact: true }
    {{- end }}
{{- end }}
{{- end }}
{{- if $monitoring }}
prometheus:
  in:
    - { port: 9090, from: [grafana] }
  out:
    - { port: 8081, to: api }
    - { port: 8081, to: inference }
    {{- if eq $nats "nats" }}
    - { port: 8222, to: nats }
    {{- end }}
    {{- if eq $minio "minio" }}
    - { port: 9000, to: minio }
    {{- end }}
grafana:
  in:
    - { port: 3000, from: [anyone] }
  out:
    - { port: 9090, to: prometheus }
{{- end }}
{{- end -}}
