#!/bin/sh
# Registers and promotes the demonstration model, unless the registry has a model of that name in production already.
# Both the script and the model are in the image.
set -eu
folder=/opt/spira/models/$MODEL_NAME
[ -f "$folder/MLmodel" ] || { echo "The image holds no model at $folder: build it with docker/mlflow.Dockerfile" >&2; exit 1; }
until register-model --tracking-uri "$MLFLOW_TRACKING_URI" --name "$MODEL_NAME" --unless-promoted "$folder" >/tmp/answer 2>&1; do
  echo "The registry did not take it yet: $(tail -n 1 /tmp/answer)"
  sleep 5
done
cat /tmp/answer
