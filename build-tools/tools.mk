##@ Real servers
.PHONY: tools
tools: ## install NATS, MinIO, a MongoDB-compatible server, MLflow and a browser, once
	@build-tools/tools

.PHONY: tools-test
tools-test: ## try the MongoDB-compatible server that we build: races, restarts
	cd build-tools/documentdb && CGO_ENABLED=0 go test -trimpath -tags ferretdb_no_postgresql .
