#!/usr/bin/env bash
# Builds the images. BASE=local: no registry is reached; jars are built on this machine and put in, bases come from
# base-local.sh, and only the images of our own Java programs are made (MLflow's and MinIO's need the network).
#   images.sh [api-server|inference-server|minio|mlflow|flood]…
set -euo pipefail
cd "$(dirname "$0")/.."
export DOCKER_BUILDKIT=1
DOCKER=${DOCKER:-docker}
VERSION=${VERSION:-$(sed -n 's/^appVersion: //p' helm/spira/Chart.yaml)}
REVISION=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
$DOCKER info >/dev/null 2>&1 || { echo "images: no container engine answers '$DOCKER info'" >&2; exit 1; }

common=(--build-arg "VERSION=$VERSION" --build-arg "REVISION=$REVISION")
images=("$@")
if [ "${BASE:-}" = local ]; then
  [ ${#images[@]} -gt 0 ] || images=(api-server inference-server flood)
  docker/base-local.sh
  JAVA_HOME=$(build-tools/find-jdk)
  export JAVA_HOME
  rm -rf docker/jars && mkdir docker/jars
  for image in "${images[@]}"; do
    goal=(org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DoutputName=sbom)
    mvn --batch-mode --quiet package "${goal[@]}" -DskipTests --projects "$image" --also-make
    cp "$image"/target/*-exec.jar "docker/jars/$image.jar"
    cp "$image/target/sbom.json" "docker/jars/$image.sbom.json"
  done
  common+=(--build-arg JARS=host --build-arg BUILD_BASE=spira-base/jdk:local --build-arg JDK_BASE=spira-base/jdk:local)
else
  [ ${#images[@]} -gt 0 ] || images=(api-server inference-server minio mlflow flood)
fi
for image in "${images[@]}"; do
  bases=()
  if [ "${BASE:-}" = local ]; then
    case $image in
      flood) bases=(--build-arg RUNTIME_BASE=spira-base/jdk:local) ;;
      *) bases=(--build-arg RUNTIME_BASE=spira-base/runtime:local) ;;
    esac
  fi
  echo "images: spira/$image:$VERSION"
  $DOCKER build --file "docker/$image.Dockerfile" --tag "spira/$image:$VERSION" "${common[@]}" ${bases[@]+"${bases[@]}"} .
done
