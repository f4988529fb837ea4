#!/bin/sh
# Replaces the collections of the database by those of a backup. The services must be stopped: build-tools/restore does it.
set -eu
. /scripts/chosen-backup.sh
umask 077
printf 'uri: "%s"\n' "$MONGODB_URI" >/tmp/uri.yaml
for archive in "/backup/$chosen"/*.gz; do
  mongorestore --config=/tmp/uri.yaml --nsInclude="$MONGODB_DATABASE.*" --drop --gzip --archive="$archive"
done
echo "The documents of backup $chosen are back"
