# `make help` tells what there is to do. Each target is enough alone: what it needs, it makes first.

# The first of these that is Python 3.11 to 3.13 makes the environment. To choose it yourself:
#     make run PYTHON=/path/to/python3.12
PYTHON ?= python3.13 python3.12 python3.11 python3

BIN = .venv/bin

.PHONY: help run test coverage lint bench reproduction torch fuzz soak monkey memory pictures clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: .venv/ready ## open the window
	@$(BIN)/python lenet_gui/system_libraries.py --install
	$(BIN)/python -m lenet_gui

test: .venv/ready-dev ## run all tests
	$(BIN)/python -m pytest

# What reads bytes that others may have written; every branch of it has to be taken.
FOREIGN = model_file keras_archive keras_config keras_weights own_models idx datasets \
    mnist_download atomic_file runs/files runs/folder my_digits own_digit digit_exchange \
    training_record picture_ink recovery whole_file
FOREIGN_FILES = $(FOREIGN:%=lenet_gui/core/%.py) lenet_gui/ui/pictures.py \
    lenet_gui/ui/picture_process.py

coverage: .venv/ready-dev ## run all tests and tell which branches none of them takes
	$(BIN)/python -m coverage run -m pytest
	$(BIN)/python -m coverage report --fail-under=90
	$(BIN)/python -m coverage report --fail-under=100 --show-missing $(FOREIGN_FILES)

lint: .venv/ready-dev ## check style, formatting and types, all three even if one fails
	@failed=0; \
	for check in "ruff check" "ruff format --check" "mypy"; do \
	    echo "$$check"; $(BIN)/$$check || failed=1; \
	done; \
	exit $$failed

bench: .venv/ready ## measure beside others, into the README's table and chart; takes a quarter of an hour
	$(BIN)/python benchmarks/bench.py
	$(BIN)/python benchmarks/report.py

reproduction: .venv/ready ## train the tutorial's experiments for the README's table; takes a quarter of an hour
	$(BIN)/python benchmarks/reproduction.py

torch: .venv/ready ## fetch PyTorch into .venv-torch, for make bench to compare with
	$(BIN)/python -m venv .venv-torch
	.venv-torch/bin/python -m pip install torch==2.13.0 numpy

fuzz: .venv/ready-dev ## read files changed at random for SECONDS=600; SEED=1 repeats a run
	$(BIN)/python benchmarks/fuzz.py --seconds $(or $(SECONDS),600) $(if $(SEED),--seed $(SEED))

soak: .venv/ready-dev ## end the program by force while it saves, KILLS=2000 times; start and quit it, CYCLES=500 times
	$(BIN)/python benchmarks/soak.py --kills $(or $(KILLS),2000) $(if $(SEED),--seed $(SEED))
	$(BIN)/python benchmarks/start_quit.py --cycles $(or $(CYCLES),500) $(if $(SEED),--seed $(SEED))

monkey: .venv/ready-dev ## use the window at random, EVENTS=100000 times; SEED=1 repeats a run
	$(BIN)/python benchmarks/monkey.py --events $(or $(EVENTS),100000) $(if $(SEED),--seed $(SEED))

memory: .venv/ready-dev ## how the program grows over two hours of drawing and 100 trainings
	$(BIN)/python benchmarks/memory_growth.py

pictures: .venv/ready ## make the README's pictures anew
	$(BIN)/python benchmarks/pictures.py

clean: ## remove the environment and everything else that was made
	rm -rf .venv .venv-torch build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# These open no window, so they need no display, nor the libraries for one.
test coverage lint bench reproduction fuzz soak monkey memory pictures: export QT_QPA_PLATFORM = offscreen

# The environment. .venv/unfinished lies there for as long as pip works in it: where it is found,
# pip was interrupted, nobody knows where, and the environment is made again from the start.
.venv/ready: pyproject.toml
	@if [ -e .venv/unfinished ]; then rm -rf .venv; fi
	@if [ -x $(BIN)/python ]; then exit 0; fi; \
	for python in $(PYTHON) none; do \
	    "$$python" -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))" \
	        2>/dev/null && break; \
	done; \
	if [ "$$python" = none ]; then \
	    echo "lenet-gui needs Python 3.11, 3.12 or 3.13; not found: $(PYTHON)." >&2; \
	    echo "Install one of them, or name it: make run PYTHON=/path/to/python3.12" >&2; \
	    exit 1; \
	fi; \
	"$$python" lenet_gui/system_libraries.py --install || exit 1; \
	mkdir -p .venv && touch .venv/unfinished && "$$python" -m venv .venv
	@touch .venv/unfinished
	$(BIN)/python -m pip install --editable .
	@touch $@ && rm .venv/unfinished

.venv/ready-dev: .venv/ready
	@touch .venv/unfinished && rm .venv/ready
	$(BIN)/python -m pip install --editable '.[dev]'
	@touch .venv/ready $@ && rm .venv/unfinished
