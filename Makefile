# Two commands on a fresh machine: `make demo` and `make test`. Both build .venv themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
BUILD_LOCK := requirements/build.lock
LOCK := requirements/dev.lock
PEERS := c7n-left checkov schemathesis
# The locks are complete: nothing is resolved, so that newer versions in the index change nothing, and nothing is built with tools
# that are not locked. Old pips are told to build as newer ones do: they warn of python-terraform, which has no pyproject.toml.
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps

# Compiled modules are kept, also where the environment says otherwise: each of the thousands of commands that tests run would compile anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup test suite coverage explore mutants lint demo bench peers book docs modules every-type lock clean

setup: $(STAMP)

$(STAMP): $(BUILD_LOCK) $(LOCK) pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --require-hashes -r $(BUILD_LOCK)
	$(INSTALL) --require-hashes --no-build-isolation --use-pep517 -r $(LOCK)
	$(INSTALL) --no-build-isolation -e .
	$(BIN)/python -m pip check --disable-pip-version-check
	touch $@

# At the same time: mypy takes a minute of one core. What fails of either is said when it does, and in the end by the exit code.
test: setup
	$(MAKE) --jobs=2 lint suite

# Slow tests lie together: a process that is done takes over what waits for another.
suite: setup
	$(BIN)/pytest -n $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist worksteal # one more than there are cores: some tests wait

# What no test runs: measuring it takes half as much time again, so that `make test` does without.
coverage: setup
	$(BIN)/pytest -n auto --dist worksteal --cov --cov-report=term

# The property tests with new examples, which no run before has seen; what fails is printed with the blob that repeats it.
explore: setup
	$(BIN)/pytest -n auto --dist worksteal -m hypothesis --hypothesis-profile=explore

# Whether the tests of the library's modules find small mistakes made by machine: as many as you like, other ones with another SEED.
COUNT ?= 400
SEED ?= 1
mutants: setup
	FAC_MUTANTS=$(COUNT) FAC_MUTANTS_SEED=$(SEED) $(BIN)/pytest -rP tests/offline/generator/test_machine_mutations.py

# Format, rules, types and the import law: the quick half of the gate.
lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The main job once, for real: generate, lint, test, publish, terraform init and validate. TYPES names other resource types.
demo: setup
	@$(BIN)/python tests/e2e/demo.py $(TYPES)

# Ratios to a peer or a bare yardstick; never part of the tests.
bench: setup
	for benchmark in benchmarks/*.py; do echo "== $$benchmark"; $(BIN)/python $$benchmark || exit 1; done

# What benchmarks compare ours with, each in an environment of its own; `make bench` does without them.
peers:
	for peer in $(PEERS); do \
	  $(PYTHON) -m venv .work/peers/$$peer && \
	  .work/peers/$$peer/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/peers/$$peer.lock || \
	  exit 1; \
	done

# Build the package's price book from the rows in cost/fac_cost/building/sources.
book: setup
	$(BIN)/python -m fac_cost.building cost/fac_cost/building/sources cost/fac_cost/book/data
	$(BIN)/python -m fac_cost.exporting core/fac_core/unit_prices core/fac_core/usual_use

# Regenerate the reference from the code.
docs: setup
	$(BIN)/python docs/generate.py

# Regenerate the module library from the code.
modules: setup
	$(BIN)/fac-gen library modules/library.yaml --force

# A night's work: prove the module of every resource type, and write the table of docs/reference. An interrupted run goes on where it was.
every-type: setup
	rm -f .work/every-type.json
	-$(BIN)/fac-gen library --all --verify --report .work/every-type.json
	$(BIN)/python docs/every_type.py .work/every-type.json --on $$(date +%F) --of $$(git rev-parse --short HEAD)

# The newest versions of all dependencies, with hashes; in an environment of its own, since the locked one may be what is broken.
LOCKER := .work/lock
COMPILE = $(LOCKER)/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
  --python-version 3.11 --custom-compile-command 'make lock'
lock:
	$(PYTHON) -m venv $(LOCKER)
	$(LOCKER)/bin/pip install --quiet --disable-pip-version-check --upgrade uv
	$(COMPILE) --upgrade --all-extras --group dev pyproject.toml -o $(LOCK)
	$(COMPILE) --group build --constraints $(LOCK) -o $(BUILD_LOCK)
	for peer in $(PEERS); do $(COMPILE) --upgrade --group peer-$$peer -o requirements/peers/$$peer.lock || exit 1; done

clean:
	rm -rf $(VENV) .work
