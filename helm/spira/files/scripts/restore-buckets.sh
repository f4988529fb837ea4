#!/bin/sh
# Puts back what the buckets lack or hold otherwise; deletes nothing.
set -eu
[ -f /backup/last ] || { echo "There is no backup of the buckets yet" >&2; exit 1; }
export MC_CONFIG_DIR=/tmp/mc
address=${ENDPOINT#*://} scheme=${ENDPOINT%%://*}
export MC_HOST_recordings="$scheme://$RECORDINGS_USER:$RECORDINGS_PASSWORD@$address"
export MC_HOST_models="$scheme://$MODELS_USER:$MODELS_PASSWORD@$address"
mc mb --ignore-existing "recordings/$RECORDINGS_BUCKET"
mc mb --ignore-existing "models/$MODELS_BUCKET"
mc --quiet mirror --overwrite /backup/recordings "recordings/$RECORDINGS_BUCKET"
mc --quiet mirror --overwrite /backup/models "models/$MODELS_BUCKET"
echo "The buckets of $(cat /backup/last) are back"
