##@ Real servers
.PHONY: tools
tools: ## install NATS, MinIO, a MongoDB-compatible server, MLflow and a browser, once
	@build-tools/tools

.PHONY: tools-test
tools-test: ## try the MongoDB-compatible server that we build: races, restarts, counts
	@patched=$$(mktemp -d) && trap 'rm -rf "$$patched"' EXIT && export CGO_ENABLED=0 && \
	  build-tools/documentdb/patch-ferretdb "$$(command -v go)" "$$patched" && cd build-tools/documentdb && \
	  go test -trimpath -tags ferretdb_no_postgresql -modfile "$$patched/go.mod" .
