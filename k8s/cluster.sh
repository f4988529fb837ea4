#!/usr/bin/env bash
# From a machine with Docker and kind to a diagnosis: builds the images, makes a cluster of four nodes, installs the chart
# and takes a recording through it. Run again, it goes on where it stopped. `cluster.sh delete` takes it all away.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in docker kind kubectl helm; do
  command -v "$tool" >/dev/null || { echo "cluster: $tool is not installed" >&2; exit 1; }
done
docker info >/dev/null 2>&1 || { echo "cluster: no container engine answers 'docker info'" >&2; exit 1; }
if [ "${1:-}" = delete ]; then exec kind delete cluster --name spira; fi

version=$(sed -n 's/^appVersion: //p' helm/spira/Chart.yaml)
docker/images.sh
kind get clusters | grep -qx spira || kind create cluster --config k8s/kind.yaml --wait 3m
for image in api-server inference-server minio mlflow flood; do
  kind load docker-image --name spira "spira/$image:$version"
done
context=(--kube-context kind-spira --namespace spira)
kubectl --context kind-spira create namespace spira --dry-run=client --output yaml | kubectl --context kind-spira apply --filename -
# everything in the namespace is held to the strictest standard, and the chart meets it
kubectl --context kind-spira label --overwrite namespace spira pod-security.kubernetes.io/enforce=restricted
helm upgrade --install spira helm/spira "${context[@]}" --values k8s/kind-values.yaml
helm test spira "${context[@]}" --logs --timeout 15m
echo "The API: kubectl --context kind-spira -n spira port-forward svc/spira-api 8000"
