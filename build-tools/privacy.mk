##@ Privacy
.PHONY: audit-verify

audit-verify: ## check that nothing was taken out of the audit trail: ARGS="--end SEGMENT:HASH", database as in SPIRA_MONGO_URI
	@bin/spira-admin audit-verify $(ARGS)
