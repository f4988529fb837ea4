##@ Deployment
.PHONY: chart-tools charts
chart-tools: ## install schemas and promtool for the chart tests, once
	@build-tools/chart-tools

charts: chart-tools ## test the charts, dashboards, alerts, Dockerfiles and compose file alone, without a cluster
	$(MVN) verify --projects api-server,inference-server,chart-tests --also-make -Dtest='org/spira/charts/**/*Test' -Dit.test='org/spira/charts/**/*IT' \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false

test: chart-tools

.PHONY: images startup
images: ## build the container images; BASE=local where no image registry can be reached
	@docker/images.sh $(IMAGES)

startup: ## measure the services' start, as plain jars and as in the images
	$(MVN) package -DskipTests --projects api-server,inference-server --also-make
	@docker/startup.sh

.PHONY: cluster manifests
cluster: ## from Docker and kind to a diagnosis in a cluster of four nodes
	@k8s/cluster.sh

manifests: ## write the charts' objects as plain files by stages into target/manifests
	@python3 k8s/manifests.py target/manifests
