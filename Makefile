# Needed beforehand: Python 3.11 or newer, and make. `make help` lists the targets.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
FLOW   ?= potential_victim
LOCALE ?= en
VOICES ?= .voices

.PHONY: help demo serve test check fix rehearse phone flows lint voices texts bench lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 14

$(VENV)/run: requirements/run.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name it with: make PYTHON=/path/to/python3.11 ..."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing what the helpline needs (locked, with hashes) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/run
	@echo "Installing what the tests need (locked, with hashes) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

demo: $(VENV)/run  ## try it: throw-away keys, three fictional callers, the queue; Ctrl-C ends it
	@$(BIN)/python demo.py

serve: $(VENV)/run  ## the bot and the staff side from HELPLINE_* settings (README: a real installation)
	@$(BIN)/python serve.py

check: $(VENV)/dev  ## format, lint, types, import contracts, texts: the quick part of `make test`
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m locales
	$(BIN)/python -m bot lint

# Three at once on two cores: journeys mostly wait, for browsers and for what takes its time.
test: check  ## everything `make check` does, then all tests
	$(BIN)/python -m pytest -n 3 --dist loadgroup $(ARGS)

fix: $(VENV)/dev  ## format, and mend what the linter can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

rehearse: $(VENV)/run  ## play a conversation in this terminal: make rehearse FLOW=welcome LOCALE=bg
	@$(BIN)/python -m bot rehearse $(FLOW) --locale $(LOCALE)

phone: $(VENV)/run  ## the same on a page that looks like a phone, for training; reaches nobody
	@$(BIN)/python -m bot phone $(if $(wildcard $(VOICES)),--voices $(VOICES))

flows: $(VENV)/run  ## write docs/flows anew: diagram and English wording of each flow
	@$(BIN)/python -m bot flows docs/flows

voices: $(VENV)/run  ## placeholder voices of every text (needs espeak-ng and opus-tools): make voices VOICES=DIR
	@$(BIN)/python -m bot voices $(VOICES)

lint: $(VENV)/run  ## check flows and texts against the rules of conversation (ux.md 2.7, domain.md 5.2)
	@$(BIN)/python -m bot lint

texts: $(VENV)/run  ## check every text, and say how far each language is: coverage, stale, reviewed
	@$(BIN)/python -m locales

bench: $(VENV)/dev  ## measure: our bot and a plain one, interleaved; then how soon leaving is done
	@$(BIN)/python -m bench
	@$(BIN)/python -m bench.leaving

lock:  ## resolve the dependencies anew (needs uv on the PATH)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header \
	  --quiet pyproject.toml -o requirements/run.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header \
	  --quiet pyproject.toml --group dev -o requirements/dev.txt

clean:  ## remove what the targets above made
	rm -rf $(VENV) .demo .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
