#!/bin/sh
# Ends, without grace, every pod of the release that runs on one node, chosen by chance.
set -eu
node=$(kubectl get pods -l "app.kubernetes.io/instance=$SUFFERER" --field-selector=status.phase=Running \
  -o jsonpath='{range .items[*]}{.spec.nodeName}{"\n"}{end}' | sort -u | shuf -n 1)
[ -n "$node" ] || { echo "No pod of $SUFFERER runs" >&2; exit 1; }
echo "Node $node loses its pods"
kubectl delete pods -l "app.kubernetes.io/instance=$SUFFERER" --field-selector="spec.nodeName=$node" --grace-period=0 --force --wait=false
