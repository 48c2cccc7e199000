# `make run` and `make test` need Python 3.11 or later and nothing else; everything is installed into .venv.
PYTHON ?= python3
PIP := .venv/bin/python -m pip --disable-pip-version-check --quiet install
LOCKED := --no-compile --no-deps --require-hashes --only-binary :all:
# On all cores, which pip does not; also where the environment forbids Python to write bytecode by itself.
COMPILE := .venv/bin/python -m compileall -q -j 0 .venv/lib schemas db extractor >/dev/null || true
# What processes would else make of the rules at every start.
KEEP := PYTHONDONTWRITEBYTECODE= .venv/bin/python scripts/keep_rules

.PHONY: run test test-engine check clean

run: .venv/.runtime
	.venv/bin/extractor run seeds --db facts.db

test: .venv/.development
	scripts/test

# Against a real engine with a model made by code; its packages are 160 MB.
test-engine: .venv/.engine
	.venv/bin/python -m pytest tests/engine

check: .venv/.development
	scripts/check

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed: make run PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	# The pip of Python 3.11 takes twice as long for the rest.
	@sed -n '/^pip==/,/[^\\]$$/p' requirements.lock > .venv/pip.lock
	$(PIP) $(LOCKED) -r .venv/pip.lock

.venv/.runtime: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) $(LOCKED) -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	$(COMPILE)
	$(KEEP)
	@touch $@

.venv/.development: requirements-dev.lock .venv/.runtime
	$(PIP) $(LOCKED) -r requirements-dev.lock
	$(COMPILE)
	@touch $@

.venv/.engine: requirements-engine.lock .venv/.development
	$(PIP) $(LOCKED) -r requirements-engine.lock
	$(COMPILE)
	@touch $@

clean:
	rm -rf .venv facts.db facts.db-*
