##@ Speed
# As the image of the Inference Server runs it; docs/performance.md says why.
INFERENCE_JVM_FLAGS := --enable-native-access=ALL-UNNAMED -Xmx512m -XX:+UseSerialGC

.PHONY: bench
bench: ## measure what an inference costs, in the server and without it (about 13 minutes; leave the machine alone meanwhile)
	@build-tools/tools nats-server minio bench-python
	$(MVN) package -DskipTests -pl bench,inference-server -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.Bench \
	  inference-server/target/*-exec.jar models/registry $(TOOLS_BIN)/bench-python bench/python/mfcc_by_librosa.py \
	  bench/target/report $(INFERENCE_JVM_FLAGS)
