{{/* The environment that both services share, as a YAML list. */}}
{{- define "spira.commonEnv" -}}
- name: SPIRA_NATS_URL
  value: {{ include "spira.nats.url" . | quote }}
{{- with include "spira.nats.user" . }}
- name: SPIRA_NATS_USER
  value: {{ . | quote }}
{{- end }}
{{- with include "spira.nats.secret" . }}
{{ include "spira.secretEnv" (dict "name" "SPIRA_NATS_PASSWORD" "secret" . "key" "nats-password") }}
{{- end }}
- name: SPIRA_NATS_REPLICAS
  value: {{ .Values.nats.streamReplicas | quote }}
- name: SPIRA_RESULTS_SUBJECT
  value: {{ .Values.resultsSubject | quote }}
- name: SPIRA_S3_ENDPOINT
  value: {{ include "spira.s3.endpoint" . | quote }}
- name: SPIRA_S3_REGION
  value: {{ .Values.objectStorage.region | quote }}
- name: SPIRA_S3_BUCKET
  value: {{ .Values.objectStorage.buckets.recordings | quote }}
{{ include "spira.secretEnv" (dict "name" "SPIRA_S3_ACCESS_KEY" "secret" (include "spira.s3.secret" .) "key" "s3-access-key") }}
{{ include "spira.secretEnv" (dict "name" "SPIRA_S3_SECRET_KEY" "secret" (include "spira.s3.secret" .) "key" "s3-secret-key") }}
{{- end -}}

{{/* Settings given by name, minus those that the chart itself sets: (dict "settings" map "env" list). */}}
{{- define "spira.settings" -}}
{{- range $name, $value := .settings }}
- name: {{ $name }}
  value: {{ $value | toString | quote }}
{{- end }}
{{- end -}}

{{/* A service's Deployment: (dict "root" $ "component" "api" "settings" .Values.api "port" 8000 "env" text) */}}
{{- define "spira.deployment" -}}
{{- $values := .settings -}}
{{- $scaled := or $values.autoscaling.enabled (and (hasKey $values "keda") $values.keda.enabled) -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "spira.metadata" . | nindent 2 }}
spec:
  {{- if not $scaled }}
  replicas: {{ $values.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  minReadySeconds: 5
  strategy:
    type: RollingUpdate
    rollingUpdate: { maxSurge: 1, maxUnavailable: 0 }
  selector:
    matchLabels:
      {{- include "spira.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "spira.podLabels" . | nindent 8 }}
      annotations:
        kubectl.kubernetes.io/default-container: {{ .component }}
        {{- with $values.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      {{- include "spira.podSpec" (dict "root" .root "uid" 10001) | nindent 6 }}
      terminationGracePeriodSeconds: {{ include "spira.terminationGrace" $values.shutdown }}
      {{- include "spira.spread" (dict "root" .root "component" .component "when" $values.topologySpread) | nindent 6 }}
      {{- with $values.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $values.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ .component }}
          {{- include "spira.imageLines" (dict "root" .root "image" $values.image) | nindent 10 }}
          env:
            - name: SPIRA_PORT
              value: {{ .port | quote }}
            - name: SPIRA_MANAGEMENT_PORT
              value: "8081"
            - name: SPIRA_SHUTDOWN_BUDGET
              value: {{ printf "%vs" $values.shutdown.budget | quote }}
            {{- include "spira.commonEnv" .root | nindent 12 }}
            {{- if .root.Values.tls.secret }}
            - name: SPIRA_TLS
              value: "true"
            - name: SPIRA_TLS_CERTIFICATE
              value: /tls/tls.crt
            - name: SPIRA_TLS_KEY
              value: /tls/tls.key
            {{- end }}
            {{- if .root.Values.tls.authorities }}
            - name: SPIRA_CA_FILE
              value: /authorities/ca.crt
            {{- end }}
            {{- .env | nindent 12 }}
            {{- with $values.settings }}
            {{- include "spira.settings" (dict "settings" .) | trim | nindent 12 }}
            {{- end }}
            {{- with $values.javaOptions }}
            - name: JDK_JAVA_OPTIONS
              value: {{ . | quote }}
            {{- end }}
          ports:
            - { name: http, containerPort: {{ .port }} }
            - { name: management, containerPort: 8081 }
          # a start takes a few seconds on a free core, and a minute on a crowded one
          startupProbe:
            httpGet: { path: /actuator/health/liveness, port: management }
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: 90
          livenessProbe:
            httpGet: { path: /actuator/health/liveness, port: management }
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 3
          readinessProbe:
            httpGet: { path: /actuator/health/readiness, port: management }
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 2
          # endpoints are withdrawn while this sleeps, so that no request meets a closed door
          lifecycle:
            preStop:
              sleep: { seconds: {{ $values.shutdown.preStop }} }
          {{- include "spira.containerSecurity" . | nindent 10 }}
          resources:
            {{- toYaml $values.resources | nindent 12 }}
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
            {{- if .root.Values.tls.secret }}
            # a folder, not the files: what is renewed in the Secret comes in while the service runs
            - { name: tls, mountPath: /tls, readOnly: true }
            {{- end }}
            {{- if .root.Values.tls.authorities }}
            - { name: authorities, mountPath: /authorities, readOnly: true }
            {{- end }}
      volumes:
        {{- with .root.Values.tls.secret }}
        - name: tls
          secret: { secretName: {{ . }}, defaultMode: 0440 }
        {{- end }}
        {{- with .root.Values.tls.authorities }}
        - name: authorities
          secret: { secretName: {{ . }}, defaultMode: 0444 }
        {{- end }}
        - name: tmp
          emptyDir: { sizeLimit: {{ $values.scratch }} }
{{- end -}}

{{/* (dict "root" $ "component" "api" "settings" .Values.api) */}}
{{- define "spira.hpa" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  {{- include "spira.metadata" . | nindent 2 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "spira.name" . }}
  minReplicas: {{ .settings.autoscaling.minReplicas }}
  maxReplicas: {{ .settings.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ .settings.autoscaling.cpuPercent }}
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 300
{{- end -}}

{{- define "spira.serviceMonitor" -}}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ include "spira.name" . }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "spira.labels" . | nindent 4 }}
    {{- with .root.Values.monitoring.serviceMonitors.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  selector:
    matchLabels:
      {{- include "spira.selector" . | nindent 6 }}
      spira.org/metrics: "true"
  endpoints:
    - port: management
      path: /actuator/prometheus
      interval: {{ .root.Values.monitoring.serviceMonitors.interval }}
{{- end -}}

{{/* The Service that only Prometheus uses: one address for each pod. */}}
{{- define "spira.metricsService" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "spira.name" . }}-metrics
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "spira.labels" . | nindent 4 }}
    spira.org/metrics: "true"
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector:
    {{- include "spira.selector" . | nindent 4 }}
  ports:
    - { name: management, port: 8081, targetPort: management, appProtocol: http }
{{- end -}}
