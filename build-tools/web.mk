##@ Pages
.PHONY: web-test web-stack-test web-lighthouse web-shots web-jar openapi
web-jar:
	@$(MVN) package --projects standalone --also-make -DskipTests

web-test: web-jar ## try the pages in a real browser, with a microphone that plays the samples
	@build-tools/tools chromium
	@build-tools/web-pages run e2e

web-stack-test: ## try the nurse's pages against real servers, as `make stack` starts them, on free ports
	@build-tools/tools nats-server minio documentdb mlflow chromium
	@$(MVN) package --projects api-server,inference-server --also-make -DskipTests
	@build-tools/web-pages run e2e-stack

web-lighthouse: web-jar ## have Lighthouse judge every page, logged in, as a phone shows it
	@build-tools/tools chromium
	@build-tools/web-pages lighthouse

web-shots: web-jar ## write the pictures of the pages that the documents show
	@build-tools/tools chromium
	@build-tools/web-pages run shots

openapi: ## write web/openapi.json, which the pages' client is made from, as the API is now
	@$(MVN) test --projects api-server --also-make -Dtest=PagesDescriptionTest -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dspira.openapi.write=true -Dexec.skip # the pages cannot be built from a description that is about to be replaced
