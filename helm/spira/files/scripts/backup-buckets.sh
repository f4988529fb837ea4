#!/bin/sh
# Copies what is new in both buckets. Nothing is ever deleted here: recordings and models are written once.
set -eu
export MC_CONFIG_DIR=/tmp/mc
address=${ENDPOINT#*://} scheme=${ENDPOINT%%://*}
export MC_HOST_recordings="$scheme://$RECORDINGS_USER:$RECORDINGS_PASSWORD@$address"
export MC_HOST_models="$scheme://$MODELS_USER:$MODELS_PASSWORD@$address"
# an empty bucket leaves no folder
mkdir -p /backup/recordings /backup/models
mc --quiet mirror --overwrite "recordings/$RECORDINGS_BUCKET" "/backup/recordings"
mc --quiet mirror --overwrite "models/$MODELS_BUCKET" "/backup/models"
sync
date -u +%Y%m%dT%H%M%SZ >/backup/last
echo "Both buckets are copied"
