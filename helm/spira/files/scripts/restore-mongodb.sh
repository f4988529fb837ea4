#!/bin/sh
# Replaces the collections of the database by those of a backup. The services must be stopped: build-tools/restore does it.
set -eu
[ "$STAMP" = latest ] && STAMP=$(ls /backup | grep -E '^[0-9]{8}T' | tail -n 1)
[ -d "/backup/$STAMP" ] || { echo "There is no backup $STAMP; there are: $(ls /backup | tr '\n' ' ')" >&2; exit 1; }
umask 077
printf 'uri: "%s"\n' "$MONGODB_URI" >/tmp/uri.yaml
for archive in "/backup/$STAMP"/*.gz; do
  mongorestore --config=/tmp/uri.yaml --nsInclude="$MONGODB_DATABASE.*" --drop --gzip --archive="$archive"
done
echo "The documents of backup $STAMP are back"
