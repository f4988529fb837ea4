#!/bin/bash
# For engines that ask the container itself (Docker); Kubernetes asks over HTTP. healthcheck PORT
exec 3<>"/dev/tcp/127.0.0.1/${SPIRA_MANAGEMENT_PORT:-${SPIRA_PORT:-$1}}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 5 -u 3 status
[[ $status == *" 200"* ]]
