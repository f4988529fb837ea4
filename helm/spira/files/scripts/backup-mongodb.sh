#!/bin/sh
# Inferences first, everything else after: what an inference refers to is older than itself, so the second part holds it,
# and a result newer than its inference is merely stored again after a restore. Thus no oplog and no rights beyond the
# application's are needed.
set -eu
stamp=$(date -u +%Y%m%dT%H%M%SZ)
unfinished=/backup/.unfinished-$stamp
rm -rf /backup/.unfinished-*
mkdir "$unfinished"
umask 077
# in a file, for arguments can be read in a list of processes
printf 'uri: "%s"\n' "$MONGODB_URI" >/tmp/uri.yaml
mongodump --config=/tmp/uri.yaml --db="$MONGODB_DATABASE" --collection=inferences --gzip --archive="$unfinished/1-inferences.gz"
mongodump --config=/tmp/uri.yaml --db="$MONGODB_DATABASE" --excludeCollection=inferences --gzip --archive="$unfinished/2-others.gz"
sync
mv "$unfinished" "/backup/$stamp"
echo "Backup $stamp is whole"
