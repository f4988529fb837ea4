##@ Separate processes against real servers
.PHONY: stack stack-down register-model
stack: ## build and start all servers and both services on loopback, data under ./data/stack
	@build-tools/tools nats-server minio documentdb mlflow
	$(MVN) package -DskipTests -pl api-server,inference-server -am
	@build-tools/stack up

stack-down: ## stop what `make stack` started; the data stays
	@build-tools/stack down

register-model: REGISTER_OPTIONS = --tracking-uri $(or $(MLFLOW),http://localhost:5000) $(if $(ASKED_DIRECTLY),--asked-directly)
register-model: EVIDENCE = $(if $(REPORT),--report "$(REPORT)") $(if $(WITHOUT_EVIDENCE),--without-evidence "$(WITHOUT_EVIDENCE)")
register-model: ## check, register and promote a model: NAME=… FOLDER=… REPORT=…, what evaluate wrote [WHY=…] [MLFLOW=http://localhost:5000]
	@version=$$(bin/spira-model register "$(FOLDER)" --name "$(NAME)" $(REGISTER_OPTIONS)) && \
	  bin/spira-model promote "$$version" --why "$(or $(WHY),make register-model)" $(EVIDENCE) $(REGISTER_OPTIONS)
