# The vectors are committed: this is for making them again after a change of models/reference/make_vectors.py or make_spectra.py.
VECTORS_VENV := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/spira/vectors-venv
VECTORS := audio/src/test/resources/torchaudio-vectors.npz
SPECTRA := audio/src/test/resources/torchaudio-spectra.npz

##@ Reference
.PHONY: vectors
vectors: $(VECTORS_VENV)/installed ## torchaudio's numbers for the tests of features, anew (installs torch, 5 GB)
	$(VECTORS_VENV)/bin/python models/reference/make_vectors.py $(VECTORS)
	$(VECTORS_VENV)/bin/python models/reference/make_spectra.py $(SPECTRA)

$(VECTORS_VENV)/installed: models/reference/requirements.txt
	python3 -m venv $(VECTORS_VENV)
	$(VECTORS_VENV)/bin/pip install --quiet --requirement $<
	touch $@
