#!/usr/bin/env bash
# Makes the two base images where no registry can be reached: spira-base/runtime:local, Debian from its packages, and
# spira-base/jdk:local, the same with the JDK at hand. Needs root (debootstrap) and a running engine.
set -euo pipefail
cd "$(dirname "$0")/.."
DOCKER=${DOCKER:-docker}
SUITE=${SUITE:-bookworm}

[ "$(id -u)" = 0 ] || { echo "base-local: debootstrap needs root" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "base-local: install debootstrap (apt-get install debootstrap)" >&2; exit 1; }
$DOCKER info >/dev/null 2>&1 || { echo "base-local: no engine answers '$DOCKER info'; as root, start dockerd" >&2; exit 1; }
jdk=$(build-tools/find-jdk)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! $DOCKER image inspect spira-base/runtime:local >/dev/null 2>&1; then
  debootstrap --variant=minbase "$SUITE" "$work/debian" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
  rm -rf "$work/debian/var/cache/apt/archives"/*.deb "$work/debian/var/lib/apt/lists"/* "$work/debian/usr/share/"{doc,man,locale}
  tar --create --directory "$work/debian" . | $DOCKER import - spira-base/runtime:local
fi
if ! $DOCKER image inspect spira-base/jdk:local >/dev/null 2>&1; then
  mkdir "$work/jdk"
  cp -aL "$jdk" "$work/jdk/jdk"
  printf 'FROM spira-base/runtime:local\nCOPY jdk /opt/jdk\nENV JAVA_HOME=/opt/jdk PATH=/opt/jdk/bin:$PATH\n' >"$work/jdk/Dockerfile"
  $DOCKER build --quiet --tag spira-base/jdk:local "$work/jdk"
fi
