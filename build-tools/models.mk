##@ Models
TOOLS_BIN := $(shell build-tools/tools --where)/bin

.PHONY: model model-test
model: ## build the demonstration model and the models of the tests again
	@build-tools/tools model-python
	$(TOOLS_BIN)/model-python models/demonstration/build.py
	$(TOOLS_BIN)/model-python models/fixtures/build.py
	$(TOOLS_BIN)/model-python models/expected.py

model-test: ## try the models, and that the scripts build just the committed files
	@build-tools/tools model-python
	$(TOOLS_BIN)/model-python -m pytest -q -p no:cacheprovider models/tests
