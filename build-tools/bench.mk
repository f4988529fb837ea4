##@ Speed
# As the image of the Inference Server runs it; docs/performance.md says why.
INFERENCE_JVM_FLAGS := --enable-native-access=ALL-UNNAMED -Xmx512m -XX:+UseSerialGC

# As its image runs it, and `make stack`.
API_JVM_FLAGS := --enable-native-access=ALL-UNNAMED -Xmx512m -XX:+UseSerialGC

.PHONY: bench bench-features bench-api bench-profile
bench: ## measure what an inference costs, in the servers and without them (about 25 minutes; leave the machine alone meanwhile)
	@build-tools/tools nats-server minio bench-python
	$(MVN) package -DskipTests -pl bench,inference-server -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.Bench \
	  inference-server/target/*-exec.jar models/registry $(TOOLS_BIN)/bench-python bench/python/mfcc_by_librosa.py \
	  bench/target/report $(INFERENCE_JVM_FLAGS)
	@$(MAKE) --no-print-directory bench-api

bench-features: ## measure the steps from 10 s of recording to features, and a textbook's beside (about 2 minutes)
	$(MVN) package -DskipTests -pl bench -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java -Xmx256m org.spira.bench.FeatureBench $(INFERENCE_JVM_FLAGS)

bench-api: ## measure what an upload costs, in the API Server and without it (about 5 minutes; BRIEF=1: about 2, ratios only)
	@build-tools/tools nats-server minio documentdb
	$(MVN) package -DskipTests -pl bench,api-server -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.wayin.WayIn \
	  api-server/target/*-exec.jar bench/target/report $(API_JVM_FLAGS)

bench-profile: ## where the research network's time goes by ONNX Runtime's profile, as exported and as spira-model optimise writes it
	@build-tools/tools model-python
	@rm -rf bench/target/faster
	@bin/spira-model optimise models/registry/research-shape/1 --out bench/target/faster
	@$(TOOLS_BIN)/model-python bench/python/profile_graphs.py \
	  'as exported=models/registry/research-shape/1/model.onnx' 'optimised=bench/target/faster/model.onnx'

.PHONY: million bench-million
million: ## write made-up inferences into the document store of `make stack`: [COUNT=1000000] [MONGO=mongodb://localhost:27017]
	$(MVN) package -DskipTests -pl bench -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) $(JAVA_HOME)/bin/java -Xmx512m \
	  org.spira.bench.million.Million $(or $(MONGO),mongodb://localhost:27017) spira $(or $(COUNT),1000000)

bench-million: ## measure what reads cost beside many inferences: [COUNT=1000000] (a million: an hour, nearly all of it writing them)
	@build-tools/tools nats-server minio documentdb
	$(MVN) package -DskipTests -pl bench,api-server -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.million.ManyBench \
	  api-server/target/*-exec.jar bench/target/report $(or $(COUNT),1000000) $(API_JVM_FLAGS)

.PHONY: bench-standalone
bench-standalone: ## measure a standalone SPIRA with many inferences: [COUNT=20000]
	$(MVN) package -DskipTests -pl bench,standalone -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.million.StandaloneBench \
	  standalone/target/*-exec.jar bench/target/report $(or $(COUNT),20000) $(API_JVM_FLAGS)

.PHONY: bench-scale
bench-scale: ## measure one and two replicas of each service, each on a core of its own (about 6 minutes; leave the machine alone meanwhile)
	@build-tools/tools nats-server minio documentdb
	$(MVN) package -DskipTests -pl bench,inference-server,api-server -am
	@CLASSPATH=bench/target/classes:$$(cat bench/target/class-path) \
	  $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g org.spira.bench.scale.ScaleBench \
	  inference-server/target/*-exec.jar api-server/target/*-exec.jar models/registry bench/target/report $(API_JVM_FLAGS)
