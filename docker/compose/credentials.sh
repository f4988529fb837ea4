#!/bin/sh
# Makes the credentials of this computer's system once, into the volume that the other containers read.
set -eu
umask 022
for owner in /volumes/*; do
  chown "${owner##*/}:${owner##*/}" "$owner"/*
done
[ -s /credentials/env ] && { echo "Credentials are kept"; exit 0; }
password() { printf 'p%s' "$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')"; }
mongo=$(password) nats=$(password) s3=$(password) models=$(password)
cat >/credentials/env.new <<ENV
MONGODB_ROOT_PASSWORD=$(password)
MONGODB_PASSWORD=$mongo
MONGODB_KEYFILE=$(password)$(password)$(password)
NATS_PASSWORD=$nats
NATS_CLUSTER_PASSWORD=$(password)
MINIO_ROOT_PASSWORD=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
PGPASSWORD=$(password)
MLFLOW_FLASK_SERVER_SECRET_KEY=$(password)
AWS_ACCESS_KEY_ID=spira-mlflow
AWS_SECRET_ACCESS_KEY=$(echo "$models" | cut -c1-32)
SPIRA_MONGO_URI='mongodb://spira:$mongo@mongodb-0:27017,mongodb-1:27017,mongodb-2:27017/spira?replicaSet=rs0&authSource=admin&w=majority&journal=true'
SPIRA_NATS_PASSWORD=$nats
SPIRA_S3_ACCESS_KEY=spira-services
SPIRA_S3_SECRET_KEY=$(echo "$s3" | cut -c1-32)
SPIRA_JWT_KEY=$(password)$(password)
SPIRA_PSEUDONYM_KEY=$(password)$(password)
SPIRA_ADMIN_PASSWORD=$(password)
GF_SECURITY_ADMIN_PASSWORD=$(password)
ENV
mv /credentials/env.new /credentials/env
echo "Credentials are made; the administrator's password: docker compose exec proxy grep ADMIN_PASSWORD /credentials/env"
