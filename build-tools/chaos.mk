##@ Reliability
.PHONY: chaos flood spira-check

SYSTEM_TESTS := system-tests/target/spira-system-tests-1.0.0-SNAPSHOT-exec.jar

chaos: tools ## kill everything at random under load: DURATION=60 EVERY=5 (s) SEED= RATE=7 (1/s) RECORDINGS=folder
	@$(MVN) package -pl system-tests -am -DskipTests >&2
	@DURATION='$(DURATION)' EVERY='$(EVERY)' SEED='$(SEED)' RATE='$(RATE)' CLIENTS='$(CLIENTS)' RECORDINGS='$(RECORDINGS)' \
	  $(JAVA_HOME)/bin/java -Xmx512m --enable-native-access=ALL-UNNAMED -jar $(SYSTEM_TESTS)

flood: ## send inferences until Ctrl-C: ARGS="--url … --username …", password in SPIRA_PASSWORD
	@bin/spira-flood $(ARGS)

spira-check: ## what became of them: ARGS="--url … --username …"
	@bin/spira-check $(ARGS)
