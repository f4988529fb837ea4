#!/bin/sh
# Makes SPIRA's buckets, and their users: one for recordings and the models that served, one for MLflow's. Safe to run again at any time.
set -eu
export MC_CONFIG_DIR=/tmp/mc
policies=/tmp/policies
mkdir -p "$policies"

scheme=${ENDPOINT%%://*}
export MC_HOST_store="$scheme://root:$ROOT_PASSWORD@${ENDPOINT#*://}"

again() { # command…: writes fail until enough servers of the store have found each other
  until "$@" >/tmp/answer 2>&1; do
    echo "The object store is not ready for '$1 $2 $3': $(head -c 300 /tmp/answer)"
    sleep 3
  done
}

bucket_with_user() { # bucket user password
  again mc mb --ignore-existing "store/$1"
  cat >"$policies/$1.json" <<POLICY
{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:CreateBucket"],
   "Resource": ["arn:aws:s3:::$1"]},
  {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload",
   "s3:ListMultipartUploadParts"], "Resource": ["arn:aws:s3:::$1/*"]}]}
POLICY
  again mc admin policy create store "spira-$1" "$policies/$1.json"
  # the password travels on standard input, so that no list of processes shows it
  until printf '%s\n%s\n' "$2" "$3" | mc admin user add store >/tmp/answer 2>&1; do
    echo "User $2 could not be made yet"
    sleep 3
  done
  # attaching what is attached already is an error to mc, and no harm
  mc admin policy attach store "spira-$1" --user "$2" >/tmp/answer 2>&1 ||
    mc admin user info store "$2" | grep -q "spira-$1" ||
    { echo "User $2 did not get policy spira-$1: $(head -c 300 /tmp/answer)"; exit 1; }
}

bucket_with_user "$RECORDINGS_BUCKET" "$RECORDINGS_USER" "$RECORDINGS_PASSWORD"
bucket_with_user "$SERVED_BUCKET" "$RECORDINGS_USER" "$RECORDINGS_PASSWORD"
bucket_with_user "$MODELS_BUCKET" "$MODELS_USER" "$MODELS_PASSWORD"
echo "Buckets $RECORDINGS_BUCKET, $SERVED_BUCKET and $MODELS_BUCKET are there, with their users"
