#!/usr/bin/env bash
# Builds the images. BASE=local: no image registry is reached; jars are built on this machine and put in, bases come from
# base-local.sh. MLflow's and MinIO's packages are fetched while their images are built, then as ever.
#   images.sh [api-server|inference-server|minio|mlflow|flood]…
set -euo pipefail
cd "$(dirname "$0")/.."
export DOCKER_BUILDKIT=1
DOCKER=${DOCKER:-docker}
VERSION=${VERSION:-$(sed -n 's/^appVersion: //p' helm/spira/Chart.yaml)}
REVISION=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
$DOCKER info >/dev/null 2>&1 || { echo "images: no container engine answers '$DOCKER info'" >&2; exit 1; }

host_jar() { # IMAGE: its program, built here, where the Dockerfile looks for it
  rm -rf docker/jars && mkdir docker/jars
  mvn --batch-mode --quiet package org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DoutputName=sbom -DskipTests \
    --projects "$1" --also-make
  cp "$1"/target/*-exec.jar "docker/jars/$1.jar"
  cp "$1/target/sbom.json" "docker/jars/$1.sbom.json"
}

local_bases() { # IMAGE: makes the bases it needs and sets `bases`
  case $1 in
    api-server | inference-server) bases=(BUILD_BASE=jdk JDK_BASE=jdk RUNTIME_BASE=runtime) ;;
    flood) bases=(BUILD_BASE=jdk RUNTIME_BASE=jdk) ;;
    minio) bases=(BUILD_BASE=go RUNTIME_BASE=runtime) ;;
    mlflow) bases=(BASE=python) ;;
  esac
  docker/base-local.sh "${bases[@]#*=}"
  bases=("${bases[@]/=/=spira-base/}")
  bases=("${bases[@]/%/:local}")
}

images=("$@")
[ ${#images[@]} -gt 0 ] || images=(api-server inference-server minio mlflow flood)
if [ "${BASE:-}" = local ]; then
  JAVA_HOME=$(build-tools/find-jdk)
  export JAVA_HOME
fi
for image in "${images[@]}"; do
  arguments=("VERSION=$VERSION" "REVISION=$REVISION")
  if [ "${BASE:-}" = local ]; then
    local_bases "$image"
    arguments+=("${bases[@]}")
    if [ -d "$image" ]; then
      host_jar "$image"
      arguments+=(JARS=host)
    fi
  fi
  echo "images: spira/$image:$VERSION"
  $DOCKER build --file "docker/$image.Dockerfile" --tag "spira/$image:$VERSION" "${arguments[@]/#/--build-arg=}" .
done
