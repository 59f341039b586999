# `make demo` and `make test` need Python 3.11 or newer with venv, and nothing else.

VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

# PYTHON=python3.12 makes the environment with that one, anew where it was made with another.
ifneq ($(filter command environment,$(origin PYTHON)),)
  VERSION = -c 'import sys; print(*sys.version_info[:2])'
  ifneq ($(shell $(PYTHON) $(VERSION)),$(shell test -x $(BIN)/python && $(BIN)/python $(VERSION)))
    STALE := anew
  endif
else
  PYTHON = $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
    $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
      && echo $$python && break; done)
endif

# A file's tests share what they start, so they stay together. They wait half of the time: one
# more than there are cores.
PYTEST = $(BIN)/python -m pytest --dist loadfile --no-loadscope-reorder --numprocesses \
  $$($(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)')
PIP_INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
UV_COMPILE = $(VENV)/uv/bin/uv pip compile --quiet --universal --python-version 3.11 \
  --generate-hashes --only-binary :all: --no-emit-index-url --no-header $(ARGS) \
  pyproject.toml --group build

.PHONY: help install dev demo test check format bench soak lock clean anew

install: $(VENV)/.installed  ## .venv with the command `mesas` in it

dev: $(VENV)/.dev  ## and with what the demo and the tests need

demo: $(VENV)/.dev  ## the bot's story on a homeserver of its own; ARGS="--once" ends after it
	$(BIN)/mesas demo $(ARGS)

test: $(VENV)/.dev  ## every test, slow ones too
	$(PYTEST) $(ARGS)

check: $(VENV)/.dev  ## format, lint, types, import contracts, unit tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTEST) -m "not slow" $(ARGS)

format: $(VENV)/.dev  ## put the code into shape, and the README's table of words
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python -m tests.aliases

bench: $(VENV)/.dev  ## ratios beside a floor measured in the same run
	$(BIN)/python -m tests.bench $(ARGS)

soak: $(VENV)/.dev  ## the crash tests with many more crashes
	$(BIN)/python -m pytest tests/e2e/test_crash.py --kills 50 --seed 0 $(ARGS)

lock: $(VENV)/uv/.installed  ## both lock files; ARGS=--upgrade takes newer versions
	$(UV_COMPILE) -o requirements.lock
	$(UV_COMPILE) --group dev -c requirements.lock -o requirements-dev.lock

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

clean:  ## forget what make made
	rm -rf $(VENV) *.egg-info build tests/e2e/driver/node_modules
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# --- Stamps: what they depend on has not changed, nothing to do -------------------------------

$(VENV)/.made: $(STALE)
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made requirements.lock pyproject.toml
	$(PIP_INSTALL) --only-binary :all: --require-hashes -r requirements.lock
	$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.installed requirements-dev.lock
	$(PIP_INSTALL) --only-binary :all: --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/uv/.installed: $(VENV)/.made
	$(PYTHON) -m venv $(VENV)/uv
	$(VENV)/uv/bin/python -m pip install --quiet --disable-pip-version-check uv
	@touch $@

anew:
