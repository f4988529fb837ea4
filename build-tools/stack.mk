##@ Separate processes against real servers
.PHONY: stack stack-down register-model
stack: ## build and start all servers and both services on loopback, data under ./data/stack
	@build-tools/tools nats-server minio documentdb mlflow
	$(MVN) package -DskipTests -pl api-server,inference-server -am
	@build-tools/stack up

stack-down: ## stop what `make stack` started; the data stays
	@build-tools/stack down

register-model: ## register and promote a model: NAME=… FOLDER=… [MLFLOW=http://localhost:5000]
	@build-tools/tools mlflow
	@$$(dirname "$$(readlink -f $(TOOLS_BIN)/mlflow)")/python build-tools/register-model \
	  --tracking-uri $(or $(MLFLOW),http://localhost:5000) --name "$(NAME)" "$(FOLDER)"
