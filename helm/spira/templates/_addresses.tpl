{{/* Where each dependency is found, by its mode, and which Secret opens it. */}}

{{- define "spira.domain" -}}
{{- printf "%s.svc.%s" .Release.Namespace .Values.clusterDomain -}}
{{- end -}}

{{- define "spira.mongodb.hosts" -}}
{{- $root := . -}}
{{- $name := include "spira.name" (dict "root" $root "component" "mongodb") -}}
{{- $service := ternary $name (printf "%s-svc" $name) (eq .Values.mongodb.mode "bundled") -}}
{{- $members := ternary 3 (int .Values.mongodb.operator.members) (eq .Values.mongodb.mode "bundled") -}}
{{- $hosts := list -}}
{{- range $i := until $members -}}
{{- $hosts = append $hosts (printf "%s-%d.%s.%s:27017" $name $i $service (include "spira.domain" $root)) -}}
{{- end -}}
{{- join "," $hosts -}}
{{- end -}}

{{/* The replica set's name: the operator names it after the resource. */}}
{{- define "spira.mongodb.set" -}}
{{- ternary "rs0" (include "spira.name" (dict "root" . "component" "mongodb")) (eq .Values.mongodb.mode "bundled") -}}
{{- end -}}

{{- define "spira.mongodb.secret" -}}
{{- if eq .Values.mongodb.mode "external" -}}{{ .Values.mongodb.external.existingSecret }}{{- else -}}{{ include "spira.credentials" . }}{{- end -}}
{{- end -}}

{{- define "spira.nats.url" -}}
{{- if eq .Values.nats.mode "external" -}}
{{- .Values.nats.external.url -}}
{{- else -}}
{{- $root := . -}}
{{- $name := ternary (include "spira.name" (dict "root" $root "component" "nats")) .Values.nats.operator.release (eq .Values.nats.mode "bundled") -}}
{{- $service := ternary $name (printf "%s-headless" $name) (eq .Values.nats.mode "bundled") -}}
{{- $urls := list -}}
{{- range $i := until 3 -}}
{{- $urls = append $urls (printf "nats://%s-%d.%s.%s:4222" $name $i $service (include "spira.domain" $root)) -}}
{{- end -}}
{{- join "," $urls -}}
{{- end -}}
{{- end -}}

{{- define "spira.nats.monitor" -}}
{{- if eq .Values.nats.mode "bundled" -}}
{{- printf "%s.%s:8222" (include "spira.name" (dict "root" . "component" "nats")) (include "spira.domain" .) -}}
{{- else -}}
{{- printf "%s-headless.%s:8222" .Values.nats.operator.release (include "spira.domain" .) -}}
{{- end -}}
{{- end -}}

{{- define "spira.nats.user" -}}
{{- if eq .Values.nats.mode "external" -}}{{ .Values.nats.external.user }}{{- else -}}{{ .Values.nats.user }}{{- end -}}
{{- end -}}

{{- define "spira.nats.secret" -}}
{{- if eq .Values.nats.mode "external" -}}{{ .Values.nats.external.existingSecret }}{{- else -}}{{ include "spira.credentials" . }}{{- end -}}
{{- end -}}

{{/* The stream of a subject, as org.spira.common.Subjects.streamName names it. (A test compares the two.) */}}
{{- define "spira.nats.stream" -}}
{{- printf "SPIRA_%s_%s" (regexReplaceAll "[^A-Za-z0-9_-]" . "_" | trunc 32) (sha256sum . | trunc 8) -}}
{{- end -}}

{{- define "spira.s3.endpoint" -}}
{{- if eq .Values.objectStorage.mode "external" -}}
{{- .Values.objectStorage.external.endpoint -}}
{{- else if eq .Values.objectStorage.mode "operator" -}}
{{- printf "http://minio.%s" (include "spira.domain" .) -}}
{{- else -}}
{{- printf "http://%s.%s:9000" (include "spira.name" (dict "root" . "component" "minio")) (include "spira.domain" .) -}}
{{- end -}}
{{- end -}}

{{- define "spira.s3.secret" -}}
{{- if eq .Values.objectStorage.mode "external" -}}{{ .Values.objectStorage.external.existingSecret }}{{- else -}}{{ include "spira.credentials" . }}{{- end -}}
{{- end -}}

{{- define "spira.postgresql.host" -}}
{{- if eq .Values.postgresql.mode "external" -}}
{{- .Values.postgresql.external.host -}}
{{- else -}}
{{- printf "%s.%s" (include "spira.name" (dict "root" . "component" "postgresql")) (include "spira.domain" .) -}}
{{- end -}}
{{- end -}}

{{- define "spira.postgresql.port" -}}
{{- ternary (int .Values.postgresql.external.port) 5432 (eq .Values.postgresql.mode "external") -}}
{{- end -}}

{{/* Ours speaks plain text inside NetworkPolicies; the operator's refuses plain text. */}}
{{- define "spira.postgresql.sslmode" -}}
{{- if eq .Values.postgresql.mode "external" -}}{{ .Values.postgresql.external.sslmode }}
{{- else if eq .Values.postgresql.mode "operator" -}}require
{{- else -}}disable{{- end -}}
{{- end -}}

{{- define "spira.postgresql.secret" -}}
{{- if eq .Values.postgresql.mode "external" -}}
{{- .Values.postgresql.external.existingSecret -}}
{{- else if eq .Values.postgresql.mode "operator" -}}
{{- printf "%s.%s.credentials.postgresql.acid.zalan.do" .Values.postgresql.user (include "spira.name" (dict "root" . "component" "postgresql")) -}}
{{- else -}}
{{- include "spira.credentials" . -}}
{{- end -}}
{{- end -}}

{{- define "spira.postgresql.key" -}}
{{- ternary "password" "postgresql-password" (eq .Values.postgresql.mode "operator") -}}
{{- end -}}

{{- define "spira.postgresql.env" -}}
- name: PGHOST
  value: {{ include "spira.postgresql.host" . }}
- name: PGPORT
  value: {{ include "spira.postgresql.port" . | quote }}
- name: PGUSER
  value: {{ .Values.postgresql.user }}
- name: PGDATABASE
  value: {{ .Values.postgresql.database }}
- name: PGSSLMODE
  value: {{ include "spira.postgresql.sslmode" . }}
{{ include "spira.secretEnv" (dict "name" "PGPASSWORD" "secret" (include "spira.postgresql.secret" .) "key" (include "spira.postgresql.key" .)) }}
{{- end -}}

{{- define "spira.mlflow.url" -}}
{{- if eq .Values.mlflow.mode "external" -}}
{{- .Values.mlflow.external.url -}}
{{- else if eq .Values.mlflow.mode "operator" -}}
{{- printf "http://%s.%s:%d" .Values.mlflow.operator.release (include "spira.domain" .) (int .Values.mlflow.operator.port) -}}
{{- else -}}
{{- printf "http://%s.%s:5000" (include "spira.name" (dict "root" . "component" "mlflow")) (include "spira.domain" .) -}}
{{- end -}}
{{- end -}}

{{/* user and password of a registry that asks for them; names of the variables differ by reader */}}
{{- define "spira.mlflow.secretEnv" -}}
{{- $external := .root.Values.mlflow.external -}}
{{- if and (eq .root.Values.mlflow.mode "external") $external.existingSecret }}
{{ include "spira.secretEnv" (dict "name" .user "secret" $external.existingSecret "key" "registry-user") }}
{{ include "spira.secretEnv" (dict "name" .password "secret" $external.existingSecret "key" "registry-password") }}
{{- end -}}
{{- end -}}
