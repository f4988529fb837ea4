# MLflow with the drivers for PostgreSQL and S3, which the official image lacks, and the demonstration model with the
# script that registers it. Also runs the chart's bootstrap, so it holds a shell and Python.
ARG BASE=docker.io/library/python:3.12-slim
FROM ${BASE}
ARG VERSION=1.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="MLflow for SPIRA" \
      org.opencontainers.image.description="MLflow server with PostgreSQL and S3 drivers" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY build-tools/mlflow-requirements.txt /requirements.txt
RUN python3 -m venv /opt/mlflow \
 && /opt/mlflow/bin/pip install --no-cache-dir --requirement /requirements.txt \
 && /opt/mlflow/bin/pip freeze > /sbom.txt
COPY --chmod=0555 build-tools/register-model /opt/mlflow/bin/register-model
COPY models/registry/demonstration-pauses/1/ /opt/spira/models/demonstration-pauses/
ENV PATH=/opt/mlflow/bin:$PATH HOME=/tmp PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 MLFLOW_DISABLE_TELEMETRY=true
USER 1000:1000
EXPOSE 5000
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:5000/health', timeout=5)"]
ENTRYPOINT ["mlflow"]
