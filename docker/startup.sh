#!/usr/bin/env bash
# Measures how long a service takes from the JVM's start until its liveness probe says UP, once as plain `java -jar` and once
# in the image's way (extracted jar and start-up cache), alternating:
#   startup.sh [RUNS] [MODULE]…       jars built by Maven; 5 runs of both services unless told otherwise
# Needs no server: the services open their doors without their neighbours. With `make stack` they find them at their addresses;
# credentials come from data/stack/credentials.
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(build-tools/find-jdk)
export PATH=$JAVA_HOME/bin:$PATH
FLAGS=(-XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)
runs=${1:-5}
if [ -r data/stack/credentials ]; then set -a; . data/stack/credentials; set +a; fi
work=$(mktemp -d)
pid=
cleanup() { [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT

environment() { # of a service without neighbours
  exec env SPIRA_PORT="$port" SPIRA_JWT_KEY="${SPIRA_JWT_KEY:-only-for-measuring-0123456789abcdef0123456789}" SPIRA_ADMIN_PASSWORD="${SPIRA_ADMIN_PASSWORD:-only-for-measuring}" \
    SPIRA_S3_ACCESS_KEY="${SPIRA_S3_ACCESS_KEY:-only-for-measuring}" SPIRA_S3_SECRET_KEY="${SPIRA_S3_SECRET_KEY:-measuring-measuring}" \
    SPIRA_MODELS=measuring=measuring-topic SPIRA_SHUTDOWN_BUDGET=1s SPIRA_MODEL_CACHE="$work/models" "$@"
}

now() { date +%s%3N; }

start() { # COMMAND…: starts it and waits for the probe; prints milliseconds
  local from until
  from=$(now)
  environment "$@" >"$work/log" 2>&1 &
  pid=$!
  until bash -c "exec 3<>/dev/tcp/127.0.0.1/$port && printf 'GET /actuator/health/liveness HTTP/1.0\r\n\r\n' >&3 && grep -q '\"UP\"' <&3" 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { tail -n 30 "$work/log" >&2; echo "startup: the service ended" >&2; exit 1; }
    [ $(($(now) - from)) -lt 120000 ] || { echo "startup: not ready in two minutes" >&2; exit 1; }
    sleep 0.02
  done
  took=$(($(now) - from))
}

stop() {
  kill -TERM "$pid"
  wait "$pid" 2>/dev/null || true
  pid=
}

median() { printf '%s\n' "$@" | sort -n | awk '{v[NR]=$1} END {print v[int((NR + 1) / 2)]}'; }

measure() { # MODULE PORT
  local module=$1 jar plain=() image=()
  port=$2
  jar=$(ls "$module"/target/*-exec.jar)
  rm -rf "$work/app" && java -Djarmode=tools -jar "$jar" extract --application-filename app.jar --destination "$work/app" >/dev/null
  start java "${FLAGS[@]}" -XX:AOTCacheOutput="$work/app/app.aot" -jar "$work/app/app.jar" && stop
  [ -s "$work/app/app.aot" ] || { echo "startup: no cache was written" >&2; exit 1; }
  for ((i = 0; i < runs; i++)); do
    start java "${FLAGS[@]}" -jar "$jar" && plain+=("$took") && stop
    start java "${FLAGS[@]}" -XX:AOTCache="$work/app/app.aot" -jar "$work/app/app.jar" && image+=("$took") && stop
  done
  local p a
  p=$(median "${plain[@]}") a=$(median "${image[@]}")
  echo "$module: java -jar $p ms (${plain[*]}); as in the image $a ms (${image[*]}): $((a * 100 / p)) %"
}

modules=("${@:2}")
[ ${#modules[@]} -gt 0 ] || modules=(api-server inference-server)
for module in "${modules[@]}"; do measure "$module" "${SPIRA_MEASURE_PORT:-18480}"; done
