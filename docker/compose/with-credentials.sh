#!/bin/sh
# Runs a program with the credentials in its environment: with-credentials.sh PROGRAM ARGUMENT…
set -aeu
. /credentials/env
set +a
exec "$@"
