#!/bin/sh
# Starts the service in /app as the image will, asks it a few things, and so makes the start-up cache /app/app.aot:
# train.sh PORT. Needs no server: the services start without their neighbours and wait for them.
set -eu

# The cache is tied to these flags: the image's entry point has the same.
FLAGS="-XX:+UseSerialGC -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"

ask() { # PATH: one GET over bash's own sockets, for the cut image has no curl
  bash -c "exec 3<>/dev/tcp/127.0.0.1/$port && printf 'GET $1 HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && cat <&3" 2>/dev/null
}

port=$1
cd /app
# shellcheck disable=SC2086
SPIRA_PORT=$port SPIRA_JWT_KEY=only-for-the-training-run-0123456789abcdef SPIRA_ADMIN_PASSWORD=training-run \
  SPIRA_S3_ACCESS_KEY=training-run SPIRA_S3_SECRET_KEY=training-run SPIRA_SHUTDOWN_BUDGET=2s SPIRA_MODELS=training=training-topic SPIRA_MODEL_CACHE=/tmp/models \
  java -XX:AOTCacheOutput=/app/app.aot $FLAGS -jar app.jar >/tmp/training.log 2>&1 &
service=$!
tries=0
until ask /actuator/health/liveness | grep -q '"UP"'; do
  tries=$((tries + 1))
  if [ "$tries" -gt 300 ] || ! kill -0 "$service" 2>/dev/null; then
    grep -v 'warning..aot' /tmp/training.log | tail -n 40
    echo "The service did not come up for the training run" >&2
    exit 1
  fi
  sleep 1
done
for path in /actuator/health/readiness /actuator/prometheus /v1/hospitals/ /v1/models /openapi.json; do
  ask "$path" >/dev/null || true
done
# the cache is written while the process ends, which takes a while
kill -TERM "$service"
wait "$service" || true
[ -s /app/app.aot ] || { tail -n 40 /tmp/training.log; echo "No start-up cache was written" >&2; exit 1; }
ls -l /app/app.aot
