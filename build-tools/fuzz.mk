ROUNDS ?= 2000000
FORMS ?= 20000
FUZZ_SEED ?= $(shell date +%s)

##@ Damaged input
.PHONY: fuzz
fuzz: ## feed damaged recordings, forms, messages, metadata, graphs and requests to the services for longer than the tests do (ROUNDS, FORMS, FUZZ_SEED)
	@echo "seed $(FUZZ_SEED)"
	$(MVN) test -pl audio,inference-server,api-server -am -Dtest='*FuzzTest' -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dspira.fuzz.rounds=$(ROUNDS) -Dspira.fuzz.forms=$(FORMS) -Dspira.fuzz.seed=$(FUZZ_SEED)
