#!/bin/sh
# Turns one service's jar into what its image holds, inside a container of the JDK: cut-runtime.sh APP.jar makes /out/jre
# (the modules in use) and /out/app (the jar in layers).
set -eu

# Not found by jdeps, because they are looked up by name: TLS with elliptic curves, names over DNS, JMX and its beans,
# zip file systems, Unsafe.
LOOKED_UP=jdk.crypto.ec,jdk.naming.dns,java.management,jdk.management,jdk.zipfs,jdk.unsupported,java.naming,jdk.net

mkdir -p /out/app /out/jre
java -Djarmode=tools -jar "$1" extract --layers --application-filename app.jar --destination /tmp/layers
for layer in dependencies spring-boot-loader snapshot-dependencies application; do
  mkdir -p "/tmp/layers/$layer" "/out/$layer"
  cp -a "/tmp/layers/$layer/." "/out/$layer/"
  cp -a "/tmp/layers/$layer/." /out/app/
done
found=$(jdeps --ignore-missing-deps --print-module-deps --multi-release 25 --recursive \
  --class-path "$(find /out/app/lib -name '*.jar' | tr '\n' ':')" /out/app/app.jar)
echo "modules: $found,$LOOKED_UP"
rm -rf /out/jre
jlink --add-modules "$found,$LOOKED_UP" --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 \
  --generate-cds-archive --output /out/jre
