# `make help` lists what can be asked for.
SHELL := /bin/bash
.DEFAULT_GOAL := help

export JAVA_HOME := $(shell build-tools/find-jdk)
ifeq ($(JAVA_HOME),)
$(error No JDK 21 or newer was found: see the line above)
endif
MVN := mvn --batch-mode --quiet

##@ Working
.PHONY: help run check test format
help: ## what can be asked for
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## start SPIRA in one process, data in ./data (SPIRA_PORT, SPIRA_DATA_DIR, SPIRA_ADMIN_USERNAME, SPIRA_ADMIN_PASSWORD)
	@$(MVN) package --projects standalone --also-make -DskipTests
	@program=$$(build-tools/fast-start standalone/target/spira-standalone-*-exec.jar standalone/target/fast-start) && umask 077 && \
	  exec $(JAVA_HOME)/bin/java --enable-native-access=ALL-UNNAMED -Xmx1g -XX:+UseSerialGC $$program

check: ## build, lint and fast tests: no processes, no installs
	$(MVN) verify -DskipITs

test: tools ## everything, installing what is missing
	mvn --batch-mode --no-transfer-progress verify
	@$(MAKE) --no-print-directory model-test tools-test web-test web-stack-test api-test

format: ## format the sources
	$(MVN) spotless:apply --projects '!web'
	@build-tools/web-pages run format

include $(sort $(wildcard build-tools/*.mk))
