##@ API
.PHONY: api-test
api-test: web-jar ## send the API what its description allows and what it does not
	@build-tools/tools schemathesis
	@build-tools/try-api
