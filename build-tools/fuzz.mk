ROUNDS ?= 2000000
FUZZ_SEED ?= $(shell date +%s)

##@ Damaged input
.PHONY: fuzz
fuzz: ## feed damaged recordings to the decoder for longer than the tests do (ROUNDS, FUZZ_SEED)
	@echo "seed $(FUZZ_SEED)"
	$(MVN) test -pl audio -am -Dtest='*FuzzTest' -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dspira.fuzz.rounds=$(ROUNDS) -Dspira.fuzz.seed=$(FUZZ_SEED)
