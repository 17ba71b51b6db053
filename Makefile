# SPDX-License-Identifier: Apache-2.0
# `make run` and `make test` are all that is needed on a fresh machine; see README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# The program is started hundreds of times by its tests: without bytecode each start takes three times as
# long.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run setup embedding test lint test-long lock sbom notices installers audit translations clean help

help: ## Show what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 12

run: setup ## Open the window; without a display, let the starter model answer a question
	@$(BIN)/python packaging/run.py

setup: $(READY) ## Check the system and install everything into .venv

$(READY): requirements.lock packaging/build.lock pyproject.toml
	@$(PYTHON) packaging/check_system.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV); building llama.cpp takes about five minutes the first time."
	@$(PIP) install --no-deps --require-hashes -r packaging/build.lock
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(PIP) install --no-deps --require-hashes --no-build-isolation -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@$(BIN)/python packaging/embedding/build_minilm.py || echo "Documents are searched by their words alone; try again with make embedding."
	@touch $(READY)

embedding: $(READY) ## Build the small model that searches documents by meaning (setup does)
	@$(BIN)/python packaging/embedding/build_minilm.py

lint: setup ## Style, types, layers and catalogues
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/basedpyright --level error
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/lint-imports --no-cache
	@$(BIN)/python packaging/translations.py --check

test: lint ## Everything that must pass: lint, types, layers, catalogues, tests
	@$(BIN)/python packaging/run_tests.py

test-long: setup ## The long suites; SUITE=FILE SEEDS=1-50 runs a part (docs/reliability.md)
	@$(PYTHON) packaging/check_system.py --tests
	@QT_QPA_PLATFORM=offscreen $(if $(SEEDS),TRUST_SEEDS=$(SEEDS)) $(BIN)/python -m pytest -m long --timeout 3600 $(SUITE)

lock: setup ## Pin the dependencies anew (needs uv)
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-emit-index-url --no-header --upgrade -o requirements.lock
	uv pip compile packaging/build.in --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --upgrade -o packaging/build.lock

	uv pip compile packaging/freeze/freeze.in -c packaging/build.lock -c requirements.lock --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --upgrade -o packaging/freeze/freeze.lock
	uv pip compile packaging/audit.in --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --upgrade -o packaging/audit.lock
	@$(BIN)/python packaging/notices.py

sbom: setup ## Write the bill of materials to build/harmonium.cdx.json
	@$(BIN)/python packaging/sbom.py build/harmonium.cdx.json

notices: setup ## Write the licences of what we ship to build/NOTICES.txt
	@$(BIN)/python packaging/notices.py build/NOTICES.txt

installers: setup embedding ## Make the packages for Linux in build/installers (packaging/README.md)
	@packaging/linux/build_all.sh

audit: ## Ask whether a locked package has a known vulnerability (needs the network)
	@test -x build/audit/bin/python || $(PYTHON) -m venv build/audit
	@build/audit/bin/python -m pip --disable-pip-version-check --quiet install --no-deps --require-hashes -r packaging/audit.lock \
		|| { echo "pip-audit could not be fetched: nothing was checked." >&2; exit 2; }
	@build/audit/bin/python packaging/audit.py

translations: setup ## Collect the texts to translate, compile the catalogues
	@$(BIN)/python packaging/translations.py

clean: ## Remove everything that setup and tests made
	rm -rf $(VENV) tests/.cache build resources/embedding *.egg-info
