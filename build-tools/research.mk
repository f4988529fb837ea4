##@ Research
INFERENCE_JAR := inference-server/target/spira-inference-server-1.0.0-SNAPSHOT-exec.jar
INFERENCE := $(JAVA_HOME)/bin/java -XX:TieredStopAtLevel=1 -jar $(INFERENCE_JAR)

.PHONY: diagnose features
diagnose: $(INFERENCE_JAR) ## what a model says: MODEL=<folder or models:/name/alias> FRASE=x.wav [PARLENDA= SUSTENTADA= ACEITE=]
	@$(INFERENCE) diagnose $(if $(MODEL),--model '$(MODEL)') $(if $(FRASE),--frase '$(FRASE)') \
	  $(if $(PARLENDA),--parlenda '$(PARLENDA)') $(if $(SUSTENTADA),--sustentada '$(SUSTENTADA)') $(if $(ACEITE),--aceite '$(ACEITE)')

features: $(INFERENCE_JAR) ## MFCC features as a NumPy file: WAV=x.wav OUT=x.npy [MODEL=…]
	@$(INFERENCE) features $(if $(WAV),--wav '$(WAV)') $(if $(OUT),--out '$(OUT)') $(if $(MODEL),--model '$(MODEL)')

$(INFERENCE_JAR):
	$(MVN) package -DskipTests -pl inference-server -am >&2
