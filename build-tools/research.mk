##@ Research
.PHONY: diagnose features
diagnose: ## what a model says: MODEL=<folder or models:/name/alias> FRASE=x.wav [PARLENDA= SUSTENTADA= ACEITE=]
	@bin/spira-model diagnose $(if $(MODEL),--model '$(MODEL)') $(if $(FRASE),--frase '$(FRASE)') \
	  $(if $(PARLENDA),--parlenda '$(PARLENDA)') $(if $(SUSTENTADA),--sustentada '$(SUSTENTADA)') $(if $(ACEITE),--aceite '$(ACEITE)')

features: ## MFCC features as a NumPy file: WAV=x.wav OUT=x.npy [MODEL=…]
	@bin/spira-model features $(if $(WAV),--wav '$(WAV)') $(if $(OUT),--out '$(OUT)') $(if $(MODEL),--model '$(MODEL)')
