# `make up` runs everything from a fresh clone; `make test` sets up what it needs and runs all tests.
SHELL := /bin/sh
VENV := .venv
PY := $(VENV)/bin/python
UV := $(VENV)/bin/uv
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && { echo $$p; break; }; done)

# Airflow's processes take twice as long to start where no compiled bytecode is kept; the environment is ours to keep it in.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: up install dev test lint bench clean

up: install
	@$(VENV)/bin/dateline up

install: $(VENV)/.installed

dev: $(VENV)/.installed-dev

$(VENV)/bin/uv:
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11, 3.12 or 3.13 found; install one or set PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "make: could not make $(VENV); on Debian: apt-get install python3-venv" >&2; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check uv

# uv installs in seconds what pip installs in a minute.
$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/uv
	@echo "installing Dateline into $(VENV)"
	@$(UV) pip install --quiet --python $(PY) --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/uv
	@echo "installing Dateline and its test tools into $(VENV)"
	@$(UV) pip install --quiet --python $(PY) --constraint constraints.txt --editable '.[dev]'
	@touch $(VENV)/.installed $@

# Those of integration wait for servers and processes for more than half of their time, so that two workers keep one core at work;
# each has a Postgres of its own, and takes 0.5 GB. The long files come first and in this order, so that no worker has a long one
# left when the others are done. Those with Airflow have the machine to themselves.
WORKERS ?= $(shell n=$$(( 2 * $$(getconf _NPROCESSORS_ONLN) )); echo $$(( n > 6 ? 6 : n )))

test: dev
	@$(PY) -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder tests/integration
	@$(PY) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile tests/unit
	@$(PY) -m pytest tests/dags tests/e2e

lint: dev
	@$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports
	@$(VENV)/bin/sqlfluff lint --processes 1 sql

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache
