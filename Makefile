# Every verb sets up what it needs: a .venv in the checkout, from the hashed lock file. Bare `make` lists the verbs.
#
#   make regen SPEC=<file.json | file.yaml | https URL | upstream commit>
#   make diff FROM=<document or revision> TO=<the same> ARGS=--markdown
#   make test ARGS="-k streaming"

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-wheel lowest fuzz regen diff follow propose check check-lint check-mypy check-pyright \
        check-docs check-rules check-generated check-foreign check-frameworks check-ray check-site check-workflows check-tag format bench soak docs serve lock build

ARGS ?=
export PYTHON
# The tests start hundreds of processes, each of which would compile the sources again: a fifth of the tests' time.
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
# Two processes more than there are cores, because a quarter of the tests' time is waiting.
# A process that has run all its tests takes some from the others.
PYTEST := pytest --numprocesses=$(shell expr $$(getconf _NPROCESSORS_ONLN) + 2) --dist=worksteal
# Keeps pyright from checking for a newer version and from downloading node; the lock file brings node.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Keeps the output of parallel targets together, where make supports that (3.81 on macOS does not).
TOGETHER := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{ printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@requirements/setup.sh

# In a separate environment with few packages, so that a first look at the checkout takes seconds.
demo: ## run the demo against a local API server, or against the service if OPENAI_API_KEY is set
	@VENV=.venv-demo LOCK=requirements/demo.txt requirements/setup.sh
	@.venv-demo/bin/python docs/examples/demo.py

test: setup ## run all tests but the live ones; ARGS="-k x" selects some, COVERAGE=1 checks coverage, AGENT=fast changes the agent
ifdef AGENT
	@echo "test: with the agent $(AGENT), about 2 minutes on two idle cores"
	@AIKIT_HTTP_AGENT=$(AGENT) $(BIN)/python -m $(PYTEST) $(OF_THE_AGENT) $(ARGS)
else ifdef COVERAGE
	@echo "test: in parallel, about 9 minutes on two idle cores, and again with the fast agent what depends on the agent"
	@rm -rf .coverage && mkdir .coverage
	@$(BIN)/coverage run -m $(PYTEST) $(ARGS)
	@$(if $(ARGS),,AIKIT_HTTP_AGENT=fast $(BIN)/coverage run -m $(PYTEST) $(OF_THE_AGENT))
	@$(BIN)/coverage combine --quiet && $(BIN)/coverage report
else
	@echo "test: in parallel, about 4 minutes on two idle cores"
	@$(BIN)/python -m $(PYTEST) $(ARGS)
endif

# Tests whose outcome depends on what sends the requests; those of httpx's clients do not use an agent of ours.
OF_THE_AGENT := tests/drivers tests/hostile tests/secrets tests/resources/test_image_downloads.py tests/test_soak.py \
    -k "not httpx and not http_clients and not asyncio_streams"

test-wheel: build ## install the built wheel with each extra into an empty environment, then run the tests of what users import
	@$(BIN)/python -m tests.clean_installs dist/*.whl
	@VENV=.venv-wheel requirements/setup.sh && VENV=.venv-wheel requirements/setup.sh dist/*.whl
	@rm -rf build/wheel && mkdir -p build/wheel
	@git ls-files -z -- ':!aikit' ':!generated' | tar -cf - --null -T - | tar -xf - -C build/wheel
	@cd build/wheel && ../../.venv-wheel/bin/python -m $(PYTEST) $(ARGS) $(addprefix --ignore=tests/,$(OF_THE_CHECKOUT))

# These tests read the sources, or build with them.
OF_THE_CHECKOUT := docs/test_site.py generator test_architecture.py test_repository.py typing

lowest: setup ## run all tests with the oldest dependencies that pyproject.toml allows
	@VENV=.venv-lowest requirements/setup.sh && VENV=.venv-lowest requirements/setup.sh lowest
	@.venv-lowest/bin/python -m $(PYTEST) $(ARGS)

fuzz: setup ## fuzz the stream decoder and the agents' parsers with atheris, a minute each; FOR=600 for ten minutes
	@requirements/setup.sh fuzz
	@$(BIN)/python -m tests.fuzz.target streams $(or $(FOR),60)
	@$(BIN)/python -m tests.fuzz.target answers $(or $(FOR),60)

regen: setup ## generate aikit_openapi from the pin, offline; SPEC=... pins a file, URL or commit first
	@$(BIN)/python -m generator regen $(if $(SPEC),"$(SPEC)")
	@$(BIN)/python -m docs.site.documented

diff: setup ## report changes from FROM=... to TO=... (documents or git revisions; HEAD to now); ARGS=--markdown
	@$(BIN)/python -m generator diff "$(or $(FROM),HEAD)" $(if $(TO),"$(TO)") $(ARGS)

# Asks upstream only when a recipe needs the commit, not whenever make starts.
UPSTREAM = $(or $(SPEC),$(shell git ls-remote https://github.com/openai/openai-openapi HEAD | cut -f 1))

follow: setup ## regenerate from upstream's newest commit, or SPEC=..., and write build/report.md for a pull request
	@spec="$(UPSTREAM)"; test -n "$$spec" || { echo "follow: can't reach upstream; name a document: make follow SPEC=..." >&2; exit 1; }; \
	    $(MAKE) --no-print-directory regen SPEC="$$spec"
	@mkdir -p build && $(BIN)/python -m generator diff HEAD --markdown >build/report.md
	@echo "follow: the report is in build/report.md"

propose: ## open a pull request with the changes of `make follow`, for CI; needs gh and GH_TOKEN
	@.ci/propose

check: setup ## check format, lint, types, import rules, and that generated code is current and reproducible
	@$(MAKE) --no-print-directory --keep-going --jobs=2 $(TOGETHER) \
	    check-pyright check-mypy check-docs check-generated check-rules check-lint
	@echo "check: all clean"

check-lint: setup
	@$(BIN)/ruff format --quiet --diff .
	@$(BIN)/ruff format --quiet --diff $(ON_PAGES)
	@$(BIN)/ruff check --quiet .

# Programs on pages fit into the column of the site, so that nobody has to scroll sideways.
ON_PAGES = --line-length 84 $(shell git ls-files 'docs/*.md')

check-mypy: setup
	@$(BIN)/mypy --no-error-summary

check-pyright: setup
	@$(BIN)/pyright --warnings

check-docs: setup
	@$(BIN)/python -m tests.docs.typed_pages

check-rules: setup
	@$(BIN)/python -m pytest -q -p no:cacheprovider tests/test_architecture.py tests/test_repository.py

check-generated: setup
	@$(BIN)/python -m generator check

check-foreign: setup ## check our requests with a third-party mock server; needs node and SPEC=<upstream's pinned document>
	@export SPEC="$(SPEC)"; $(BIN)/python -m tests.foreign.mock_server && \
	    $(BIN)/python -m pytest -m foreign tests/foreign $(ARGS)

# In two environments, because LlamaIndex needs an older release of the official package than the others.
check-frameworks: setup ## run programs with seven libraries on `aikit.bridges`, such as langchain and pydantic-ai
	@VENV=.venv-frameworks LOCK=requirements/frameworks.txt requirements/setup.sh
	@VENV=.venv-frameworks-httpx LOCK=requirements/frameworks-httpx.txt requirements/setup.sh
	@$(BIN)/python -m pytest -m frameworks --numprocesses=2 tests/frameworks $(ARGS)

check-workflows: setup ## audit .github/workflows with zizmor
	@requirements/setup.sh workflows
	@$(BIN)/zizmor --offline --quiet --no-progress --config .github/zizmor.yml .github

export TAG
check-tag: setup ## check that TAG=v1.2.3 is the package's version and has a section in CHANGELOG.md
	@version=$$($(BIN)/python -m hatchling version); \
	    test "$$TAG" = "v$$version" || { echo "check-tag: the tag is '$$TAG', the version '$$version'" >&2; exit 1; }; \
	    grep -qF "## [$$version]" CHANGELOG.md || { echo "check-tag: CHANGELOG.md has no section [$$version]" >&2; exit 1; }

format: setup ## format the code and apply safe lint fixes
	@$(BIN)/ruff format .
	@$(BIN)/ruff format $(ON_PAGES)
	@$(BIN)/ruff check --fix .

bench: ## measure speed, compared with other clients; QUICK=1 in 3 minutes, CHART=1 draws too, ARGS="chat --rounds 9"
	@VENV=.venv-bench LOCK=requirements/bench.txt requirements/setup.sh
	@$(if $(filter bulk,$(ARGS)),VENV=.venv-curator LOCK=requirements/curator.txt requirements/setup.sh,:)
	@.venv-bench/bin/python -m benchmarks $(if $(QUICK),--quick) $(if $(CHART),--chart) $(ARGS)

soak: setup ## kill bulk runs of 20,000 requests at random moments; ARGS="--requests 2000 --kills 5 --outage 5"; 5 minutes
	@$(BIN)/python -m benchmarks.bulk_soak $(ARGS)

docs: setup ## build the documentation site in build/docs/site, strictly; ARGS=--serve serves it on 127.0.0.1
	@requirements/setup.sh docs
	@$(BIN)/python -m docs.site $(ARGS)

check-ray: setup ## kill bulk runs on actors of Ray, and their driver; installs Ray (200 MB) into .venv-ray
	@VENV=.venv-ray LOCK=requirements/ray.txt requirements/setup.sh
	@$(BIN)/python -m pytest -m ray tests/ray $(ARGS)

check-site: docs ## open every page of the site in Chromium: accessibility, layout, requests; PAGES="quickstart chat" for some
	@requirements/setup.sh browser
	@$(BIN)/python -m docs.site.browser $(PAGES)

serve: setup ## start the embedded API server on 127.0.0.1
	@$(BIN)/python -m aikit.testing $(ARGS)

# The same bytes in any folder and at any time; $SOURCE_DATE_EPOCH sets the dates in the archives.
build: setup ## build the wheel and the sdist in dist/, and check what the package index will show of them
	@rm -rf dist
	@$(BIN)/python -m hatchling build
	@requirements/setup.sh package
	@$(BIN)/python -m twine check --strict dist/*

LOCK := uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

# All but ray, which is large.
EXTRAS := $(addprefix --extra ,bedrock cli testing costs fast images mcp otel numpy parquet tokens webhooks schema)

lock: ## update requirements/*.txt from pyproject.toml (needs uv); ARGS=--upgrade for newer releases
	$(LOCK) $(EXTRAS) --group dev $(ARGS) --output-file requirements/dev.txt pyproject.toml
	$(LOCK) --extra cli --extra schema --extra testing --group build $(ARGS) --constraints requirements/dev.txt \
	    --output-file requirements/demo.txt pyproject.toml
	$(LOCK) $(EXTRAS) --group bench $(ARGS) --output-file requirements/bench.txt pyproject.toml
	$(LOCK) --group curator $(ARGS) --output-file requirements/curator.txt
	$(LOCK) --group fuzz $(ARGS) --output-file requirements/fuzz.txt
	$(LOCK) --extra testing --group frameworks $(ARGS) --output-file requirements/frameworks.txt pyproject.toml
	$(LOCK) --extra testing --group frameworks-httpx $(ARGS) --output-file requirements/frameworks-httpx.txt pyproject.toml
	$(LOCK) --extra ray --group build $(ARGS) --output-file requirements/ray.txt pyproject.toml
	$(LOCK) --group browser $(ARGS) --constraints requirements/dev.txt --output-file requirements/browser.txt
	$(LOCK) --group docs $(ARGS) --constraints requirements/dev.txt --output-file requirements/docs.txt
	$(LOCK) --group package $(ARGS) --constraints requirements/dev.txt --output-file requirements/package.txt
	$(LOCK) --group workflows $(ARGS) --output-file requirements/workflows.txt
	$(LOCK) $(EXTRAS) --group telemetry --resolution lowest-direct --upgrade --output-file requirements/lowest.txt pyproject.toml
