#!/bin/sh
# Deletes one member's claim and pod, so that it comes back empty and must be filled by the others.
set -eu
pod=$(kubectl get pods -l "app.kubernetes.io/instance=$SUFFERER,app.kubernetes.io/component=$COMPONENT" \
  --field-selector=status.phase=Running -o name | shuf -n 1)
[ -n "$pod" ] || { echo "No pod of $COMPONENT runs" >&2; exit 1; }
claims=$(kubectl get "$pod" -o jsonpath='{range .spec.volumes[*]}{.persistentVolumeClaim.claimName}{"\n"}{end}' | sed '/^$/d')
echo "$pod loses $claims"
# a claim in use goes when its pod does
for claim in $claims; do kubectl delete pvc "$claim" --wait=false; done
kubectl delete "$pod" --grace-period=0 --force --wait=false
