# The flood and its check, for trying a deployment under load and faults: the chart helm/spira-chaos runs them.
ARG BUILD_BASE=docker.io/library/maven:3.9-eclipse-temurin-25
ARG RUNTIME_BASE=docker.io/library/eclipse-temurin:25-jre
ARG JARS=source

FROM ${BUILD_BASE} AS source-jar
WORKDIR /src
COPY . .
RUN mvn --batch-mode --quiet package -DskipTests --projects flood --also-make \
 && mkdir /jars && cp flood/target/*-exec.jar /jars/flood.jar

FROM scratch AS host-jar
COPY docker/jars/ /jars/

FROM ${JARS}-jar AS jar

FROM ${RUNTIME_BASE}
ARG VERSION=1.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="SPIRA flood and check" \
      org.opencontainers.image.description="Sends inferences, and looks up what became of each acknowledged one" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.vendor="SPIRA"
COPY --from=jar /jars/flood.jar /app/flood.jar
# made speech: nobody's voice
COPY models/samples/*.wav /app/recordings/
WORKDIR /tmp
USER 10001:10001
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-jar", "/app/flood.jar"]
CMD ["--help"]
