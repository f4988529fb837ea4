# SPIRA API Server. Built by `make images`; from the repository's root: docker build -f docker/api-server.Dockerfile .
#
#   BUILD_BASE    a JDK with Maven           JDK_BASE    a JDK (bash, no Maven needed)
#   RUNTIME_BASE  a small Debian with bash   JARS        source: built here; host: taken from docker/jars
ARG BUILD_BASE=docker.io/library/maven:3.9-eclipse-temurin-25
ARG JDK_BASE=docker.io/library/eclipse-temurin:25-jdk
ARG RUNTIME_BASE=docker.io/library/debian:12-slim
ARG JARS=source

FROM ${BUILD_BASE} AS source-jar
WORKDIR /src
# .dockerignore leaves out what no image needs, so that a changed document builds nothing anew
COPY . .
RUN mvn --batch-mode --quiet package org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DskipTests -DoutputName=sbom \
      --projects api-server --also-make \
 && mkdir /jars && cp api-server/target/*-exec.jar /jars/api-server.jar && cp api-server/target/sbom.json /jars/api-server.sbom.json

FROM scratch AS host-jar
COPY docker/jars/ /jars/

FROM ${JARS}-jar AS jar

# the runtime, cut to the modules in use, and the jar in layers
FROM ${JDK_BASE} AS cut
COPY --from=jar /jars/ /jars/
COPY docker/cut-runtime.sh /cut-runtime.sh
RUN /cut-runtime.sh /jars/api-server.jar

# the start-up cache, made on the very files that the image runs
FROM ${RUNTIME_BASE} AS trained
COPY --from=cut /out/jre /opt/java
COPY --from=cut /out/app /app
COPY docker/train.sh /train.sh
ENV PATH=/opt/java/bin:$PATH
RUN /train.sh 8000

FROM ${RUNTIME_BASE}
ARG VERSION=1.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="SPIRA API Server" \
      org.opencontainers.image.description="Part of SPIRA, which detects respiratory insufficiency from a patient's voice" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.vendor="SPIRA"
COPY --from=cut /out/jre /opt/java
# seldom changed first: an upgrade pulls the last two layers
COPY --from=trained /app/lib /app/lib
COPY --from=trained /app/app.jar /app/app.aot /app/
COPY --from=jar /jars/api-server.sbom.json /app/sbom.json
COPY --chmod=0555 docker/healthcheck.sh /app/healthcheck
COPY --chmod=0555 docker/spira-admin /app/spira-admin
ENV PATH=/opt/java/bin:$PATH LANG=C.UTF-8
WORKDIR /app
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["/app/healthcheck", "8000"]
# the flags of docker/train.sh: the cache is tied to them. More come by JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:AOTCache=/app/app.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-jar", "app.jar"]
