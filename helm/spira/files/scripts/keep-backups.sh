#!/bin/sh
# Keeps the newest $KEEP backups, and copies them to the bucket outside the cluster if there is one.
set -eu
if [ "$KIND" != buckets ]; then
  ls /backup | grep -E '^[0-9]{8}T[0-9]{6}Z$' | sort -r | tail -n "+$((KEEP + 1))" | while read -r old; do
    rm -rf "/backup/$old"
    echo "Backup $old has made room"
  done
fi
if [ -n "${OFFSITE_ENDPOINT:-}" ]; then
  export MC_CONFIG_DIR=/tmp/mc
  export MC_HOST_offsite="${OFFSITE_ENDPOINT%%://*}://$OFFSITE_ACCESS_KEY:$OFFSITE_SECRET_KEY@${OFFSITE_ENDPOINT#*://}"
  mc --quiet mirror --overwrite /backup "offsite/$OFFSITE_TARGET"
  echo "Copied to $OFFSITE_ENDPOINT"
fi
