#!/bin/sh
# Replaces MLflow's tables by those of a backup, all or none. MLflow must be stopped: build-tools/restore does it.
set -eu
[ "$STAMP" = latest ] && STAMP=$(ls /backup | grep -E '^[0-9]{8}T' | tail -n 1)
[ -d "/backup/$STAMP" ] || { echo "There is no backup $STAMP; there are: $(ls /backup | tr '\n' ' ')" >&2; exit 1; }
pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error --dbname="$PGDATABASE" "/backup/$STAMP/mlflow.dump"
echo "The registry of backup $STAMP is back"
