# Every verb sets up what it needs: a .venv in the checkout, from the hashed lock file. Bare `make` lists the verbs.
#
#   make regen SPEC=<file.json | file.yaml | https URL | upstream commit>
#   make diff FROM=<document or revision> TO=<the same> ARGS=--markdown
#   make test ARGS="-k streaming"

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-wheel lowest fuzz regen diff follow propose check check-lint check-mypy check-pyright \
        check-rules check-generated check-foreign check-workflows check-tag format bench docs serve lock build

ARGS ?=
export PYTHON
BIN := .venv/bin
# A process per core; those that run out of tests take some from the others.
PYTEST := pytest --numprocesses=auto --dist=worksteal
# Neither a request for the newest version nor one for another node than the one that the lock file brings.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Output of parts that run side by side stays in one piece, where make can do that (not the 3.81 of macOS).
TOGETHER := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{ printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@requirements/setup.sh

demo: setup ## real calls to an API server started for it, or to the service when OPENAI_API_KEY is set
	@$(BIN)/python docs/examples/demo.py

test: setup ## all tests but the live ones; ARGS="-k streaming" for some, COVERAGE=1 to measure and gate coverage
	@echo "test: in parallel, about 4 minutes on two idle cores$(if $(COVERAGE), (8 with coverage))"
ifdef COVERAGE
	@rm -rf .coverage && mkdir .coverage
	@$(BIN)/coverage run -m $(PYTEST) $(ARGS)
	@$(BIN)/coverage combine --quiet && $(BIN)/coverage report
else
	@$(BIN)/python -m $(PYTEST) $(ARGS)
endif

test-wheel: build ## the tests of what users import, with the built wheel in place of the checkout
	@VENV=.venv-wheel requirements/setup.sh && VENV=.venv-wheel requirements/setup.sh dist/*.whl
	@rm -rf build/wheel && mkdir -p build/wheel
	@git ls-files -z -- ':!aikit' ':!generated' | tar -cf - --null -T - | tar -xf - -C build/wheel
	@cd build/wheel && ../../.venv-wheel/bin/python -m $(PYTEST) $(ARGS) $(addprefix --ignore=tests/,$(OF_THE_CHECKOUT))

# They read the sources, or build with them.
OF_THE_CHECKOUT := generator test_architecture.py test_repository.py typing

lowest: setup ## all tests, with the oldest versions of the dependencies that pyproject.toml allows
	@VENV=.venv-lowest requirements/setup.sh && VENV=.venv-lowest requirements/setup.sh lowest
	@.venv-lowest/bin/python -m $(PYTEST) $(ARGS)

fuzz: setup ## the stream decoder, fed what atheris makes up, for a minute; FOR=600 for ten
	@requirements/setup.sh fuzz
	@$(BIN)/python -m tests.fuzz.stream_target $(or $(FOR),60)

regen: setup ## generate aikit_openapi from the pin, offline; SPEC=... re-pins first (file, URL or commit)
	@$(BIN)/python -m generator regen $(if $(SPEC),"$(SPEC)")

diff: setup ## what changed from FROM=... to TO=... (documents or git revisions; HEAD to now); ARGS=--markdown
	@$(BIN)/python -m generator diff "$(or $(FROM),HEAD)" $(if $(TO),"$(TO)") $(ARGS)

# A commit when the recipe asks for it, not whenever make starts.
UPSTREAM = $(or $(SPEC),$(shell git ls-remote https://github.com/openai/openai-openapi HEAD | cut -f 1))

follow: setup ## regen from upstream's newest commit, or SPEC=..., with the report for a pull request in build/report.md
	@spec="$(UPSTREAM)"; test -n "$$spec" || { echo "follow: can't reach upstream; name a document: make follow SPEC=..." >&2; exit 1; }; \
	    $(MAKE) --no-print-directory regen SPEC="$$spec"
	@mkdir -p build && $(BIN)/python -m generator diff HEAD --markdown >build/report.md
	@echo "follow: the report is in build/report.md"

propose: ## a pull request with what `make follow` changed, for CI; needs gh and GH_TOKEN
	@.ci/propose

check: setup ## format, lint, types, import rules, generated tree current and reproducible
	@$(MAKE) --no-print-directory --keep-going --jobs=2 $(TOGETHER) \
	    check-pyright check-mypy check-generated check-rules check-lint
	@echo "check: all clean"

check-lint: setup
	@$(BIN)/ruff format --quiet --diff .
	@$(BIN)/ruff check --quiet .

check-mypy: setup
	@$(BIN)/mypy --no-error-summary

check-pyright: setup
	@$(BIN)/pyright --warnings

check-rules: setup
	@$(BIN)/python -m pytest -q -p no:cacheprovider tests/test_architecture.py tests/test_repository.py

check-generated: setup
	@$(BIN)/python -m generator check

check-foreign: setup ## our requests, judged by a server of others; needs node and SPEC=<upstream's document of the pin>
	@export SPEC="$(SPEC)"; $(BIN)/python -m tests.foreign.mock_server && \
	    $(BIN)/python -m pytest -m foreign tests/foreign $(ARGS)

check-workflows: setup ## .github/workflows, audited by zizmor
	@requirements/setup.sh workflows
	@$(BIN)/zizmor --offline --quiet --no-progress --config .github/zizmor.yml .github

export TAG
check-tag: setup ## TAG=v1.2.3 is the version of the package, and CHANGELOG.md has a section for it
	@version=$$($(BIN)/python -m hatchling version); \
	    test "$$TAG" = "v$$version" || { echo "check-tag: the tag is '$$TAG', the version '$$version'" >&2; exit 1; }; \
	    grep -qF "## [$$version]" CHANGELOG.md || { echo "check-tag: CHANGELOG.md has no section [$$version]" >&2; exit 1; }

format: setup ## ruff format, and the lint fixes that are safe
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup ## figures of speed, also against the official package
	@$(BIN)/python -m benchmarks $(ARGS)

docs: setup ## run every code block of README.md and docs/
	@$(BIN)/python -m pytest tests/docs $(ARGS)

serve: setup ## the embedded API server on 127.0.0.1
	@$(BIN)/python -m aikit.testing $(ARGS)

build: setup ## wheel and sdist in dist/
	@rm -rf dist
	@$(BIN)/python -m hatchling build

LOCK := uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: ## requirements/*.txt anew from pyproject.toml (needs uv); ARGS=--upgrade for newer releases
	$(LOCK) --all-extras --group dev $(ARGS) --output-file requirements/dev.txt pyproject.toml
	$(LOCK) --group fuzz $(ARGS) --output-file requirements/fuzz.txt
	$(LOCK) --group workflows $(ARGS) --output-file requirements/workflows.txt
	$(LOCK) --all-extras --resolution lowest-direct --upgrade --output-file requirements/lowest.txt pyproject.toml
