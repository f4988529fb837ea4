#!/usr/bin/env bash
# Makes the base images where no registry can be reached, tagged spira-base/NAME:local; those that are there stay.
#   base-local.sh [runtime|jdk|go|python]…
#
#   runtime  Debian from its packages          jdk  the same with the JDK at hand
#   python   Debian with its own Python        go   the first with the Go at hand
#
# go and python fetch packages while images are built, so they trust whom this machine trusts. Needs root (debootstrap) and
# a running engine.
set -euo pipefail
cd "$(dirname "$0")/.."
DOCKER=${DOCKER:-docker}
SUITE=${SUITE:-bookworm}
AUTHORITIES=/etc/ssl/certs/ca-certificates.crt

fail() {
  echo "base-local: $*" >&2
  exit 1
}
[ "$(id -u)" = 0 ] || fail "debootstrap needs root"
command -v debootstrap >/dev/null || fail "install debootstrap (apt-get install debootstrap)"
$DOCKER info >/dev/null 2>&1 || fail "no engine answers '$DOCKER info'; as root, start dockerd"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

there() { $DOCKER image inspect "spira-base/$1:local" >/dev/null 2>&1; }

debian() { # NAME [PACKAGE,…]: a Debian without what only people read
  debootstrap --variant=minbase ${2:+--include="$2"} "$SUITE" "$work/$1" >"$work/log" 2>&1 || {
    tail -n 20 "$work/log" >&2
    fail "debootstrap could not make $1"
  }
  rm -rf "$work/$1/var/cache/apt/archives"/*.deb "$work/$1/var/lib/apt/lists"/* "$work/$1/usr/share/"{doc,man,locale}
}

load() { # NAME [ENV…]
  local name=$1 changes=() one
  shift
  for one in "$@"; do changes+=(--change "ENV $one"); done
  tar --create --directory "$work/$name" . | $DOCKER import ${changes[@]+"${changes[@]}"} - "spira-base/$name:local"
}

on_runtime() { # NAME FOLDER INSTRUCTIONS: the runtime with a folder of this machine in /opt/NAME
  ensure runtime
  mkdir "$work/$1"
  cp -aL "$2" "$work/$1/$1"
  printf 'FROM spira-base/runtime:local\nCOPY %s /opt/%s\n%b' "$1" "$1" "$3" >"$work/$1/Dockerfile"
  [ ! -r "$AUTHORITIES" ] || cp "$AUTHORITIES" "$work/$1/"
  $DOCKER build --quiet --tag "spira-base/$1:local" "$work/$1"
}

make_runtime() {
  debian runtime
  load runtime
}

make_jdk() { on_runtime jdk "$(build-tools/find-jdk)" 'ENV JAVA_HOME=/opt/jdk PATH=/opt/jdk/bin:$PATH\n'; }

make_go() {
  local root
  root=$(go env GOROOT) || fail "there is no Go at hand"
  on_runtime go "$root" 'COPY ca-certificates.crt /etc/ssl/certs/\nENV PATH=/opt/go/bin:$PATH GOTOOLCHAIN=local\n'
}

make_python() {
  debian python python3,python3-venv
  install -D --mode=644 "$AUTHORITIES" "$work/python$AUTHORITIES"
  load python "PIP_CERT=$AUTHORITIES"
}

ensure() { there "$1" || "make_$1"; }

[ $# -gt 0 ] || set -- runtime jdk go python
for base in "$@"; do
  declare -F "make_$base" >/dev/null || fail "no base is called '$base'"
  ensure "$base"
done
