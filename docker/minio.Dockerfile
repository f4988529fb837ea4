# MinIO and its client from source: no maintained image exists any more. Holds a shell, for the chart's scripts.
ARG BUILD_BASE=docker.io/library/golang:1.26
ARG RUNTIME_BASE=docker.io/library/debian:12-slim

FROM ${BUILD_BASE} AS build
# the last commits of both that the module proxy vouches for; their release tags are no versions to Go. build-tools/tools has the same.
ARG MINIO_VERSION=v0.0.0-20260212201848-7aac2a2c5b7c
ARG MC_VERSION=v0.0.0-20250313080218-cf909e1063a9
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
RUN go install -ldflags "-s -w" "github.com/minio/minio@${MINIO_VERSION}" \
 && go install -ldflags "-s -w" "github.com/minio/mc@${MC_VERSION}" \
 && mkdir /out && cp "$(go env GOPATH)/bin/minio" "$(go env GOPATH)/bin/mc" /out/ \
 && go version -m /out/minio /out/mc > /out/sbom.txt

FROM ${RUNTIME_BASE}
ARG VERSION=1.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="MinIO for SPIRA" \
      org.opencontainers.image.description="MinIO and mc, built from source" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="AGPL-3.0-only"
COPY --from=build /out/minio /out/mc /usr/local/bin/
COPY --from=build /out/sbom.txt /sbom.txt
# whom to trust, for copies of backups to a store outside the cluster: the small base knows nobody
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
USER 1000:1000
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["mc", "--config-dir", "/tmp/mc", "ping", "--count", "1", "http://127.0.0.1:9000"]
ENTRYPOINT ["minio"]
