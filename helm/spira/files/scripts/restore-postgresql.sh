#!/bin/sh
# Replaces MLflow's tables by those of a backup, all or none. MLflow must be stopped: build-tools/restore does it.
set -eu
. /scripts/chosen-backup.sh
pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error --dbname="$PGDATABASE" "/backup/$chosen/mlflow.dump"
echo "The registry of backup $chosen is back"
