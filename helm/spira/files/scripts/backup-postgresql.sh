#!/bin/sh
# One consistent dump of MLflow's database. Address and password come from PG….
set -eu
stamp=$(date -u +%Y%m%dT%H%M%SZ)
rm -rf /backup/.unfinished-*
umask 077
mkdir "/backup/.unfinished-$stamp"
pg_dump --format=custom --file="/backup/.unfinished-$stamp/mlflow.dump"
sync
mv "/backup/.unfinished-$stamp" "/backup/$stamp"
echo "Backup $stamp is whole"
