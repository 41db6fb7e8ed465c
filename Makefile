# `make help` tells what there is to do. Each target is enough alone: what it needs, it makes first.

# The first of these that is Python 3.11 to 3.13 makes the environment. To choose it yourself, with an
# environment of its own beside .venv:
#     make run PYTHON=/path/to/python3.12
PYTHON = python3.13 python3.12 python3.11 python3

ifeq ($(origin PYTHON),command line)
VENV = .venv-$(notdir $(PYTHON))
else
VENV = .venv
endif
BIN = $(VENV)/bin

# What the environment holds beyond the window, and what is added to it for work on the program.
EXTRA = train
DEV = dev

# What to test: all, unless it is named, as in make test TESTS=tests/core.
TESTS =

.PHONY: help run test light coverage lint bench reproduction torch fuzz soak monkey memory bare translations pictures glossary bundle packed site clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/ready ## open the window
	@$(BIN)/python lenet_gui/system_libraries.py --install
	$(BIN)/python -m lenet_gui

test: $(VENV)/ready-dev ## run all tests, or TESTS=tests/core
	$(BIN)/python -m pytest -n auto --dist loadfile --max-worker-restart 0 $(TESTS)

light: ## run the tests that need no TensorFlow, in an environment without it
	@$(MAKE) VENV=.venv-light EXTRA=test DEV=test test

# What reads bytes that others may have written; every branch of it has to be taken.
FOREIGN = core/keras_file/model_file core/keras_file/archive core/keras_file/config \
    core/keras_file/weights core/keras_file/trusted core/data/idx core/data/dataset core/data/download \
    core/storage/files core/runs/files core/runs/folder \
    core/my_digits/store core/my_digits/digit core/my_digits/exchange core/experiment/record \
    core/imaging/picture_import core/recovery pictures/pictures pictures/decoder
FOREIGN_FILES = $(FOREIGN:%=lenet_gui/%.py)

coverage: $(VENV)/ready-dev ## run all tests and tell which branches none of them takes
	$(BIN)/python -m coverage run -m pytest
	$(BIN)/python -m coverage report --fail-under=90
	$(BIN)/python -m coverage report --fail-under=100 --show-missing $(FOREIGN_FILES)

lint: $(VENV)/ready-dev ## check style, formatting and types, all three even if one fails
	@failed=0; \
	for check in "ruff check" "ruff format --check" "mypy"; do \
	    echo "$$check"; $(BIN)/$$check || failed=1; \
	done; \
	exit $$failed

bench: $(VENV)/ready ## measure beside others, into the table and chart of docs/results.md; takes an hour
	$(BIN)/python -m benchmarks.speed.bench
	$(BIN)/python -m benchmarks.speed.report

reproduction: $(VENV)/ready ## train the tutorial's experiments for the table in docs/results.md; takes a quarter of an hour
	$(BIN)/python -m benchmarks.accuracy.reproduction_page

torch: $(VENV)/ready ## fetch PyTorch into .venv-torch, for make bench to compare with
	$(BIN)/python -m venv .venv-torch
	.venv-torch/bin/python -m pip install torch==2.13.0 numpy

fuzz: $(VENV)/ready-dev ## read files changed at random for SECONDS=600; SEED=1 repeats a run
	$(BIN)/python -m benchmarks.robustness.fuzz --seconds $(or $(SECONDS),600) $(if $(SEED),--seed $(SEED))

soak: $(VENV)/ready-dev ## end the program by force while it saves, KILLS=2000 times; SEED=1 repeats a run
	$(BIN)/python -m benchmarks.robustness.soak --kills $(or $(KILLS),2000) $(if $(SEED),--seed $(SEED))

monkey: $(VENV)/ready-dev ## use the window at random, EVENTS=100000 times; SEED=1 repeats a run
	$(BIN)/python -m benchmarks.robustness.monkey --events $(or $(EVENTS),100000) $(if $(SEED),--seed $(SEED))

memory: $(VENV)/ready-dev ## how the program grows over two hours of drawing and 100 trainings
	$(BIN)/python -m benchmarks.robustness.memory_growth

bare: ## as root on Debian, follow README on a fresh Debian in FOLDER=; OPTIONS= names a mirror and the like
	python3 -m benchmarks.installation.bare_debian $(or $(FOLDER),/var/tmp/bare-debian) $(OPTIONS)

translations: $(VENV)/ready ## collect the window's texts for translators, into resources/translations
	cd resources/translations && for file in *.ts; do \
	    $(abspath $(BIN))/pyside6-lupdate -silent -no-obsolete -locations none \
	        -tr-function-alias tr+=text,tr+=plural,tr+=template \
	        $$([ $$file = lenet_gui_en.ts ] && echo -pluralonly) \
	        $$(find ../../lenet_gui -name '*.py' | sort) -ts $$file; \
	done

pictures: $(VENV)/ready ## make the documents' pictures anew
	$(BIN)/python -m benchmarks.pictures.screenshots

glossary: $(VENV)/ready ## write docs/glossary.md from the texts of the window
	$(BIN)/python -m benchmarks.pictures.glossary

bundle: ## make the program that is opened by a double click, for this system, in dist/
	@$(MAKE) VENV=.venv-bundle EXTRA=bundle packed

packed: $(VENV)/ready
	$(BIN)/python -m bundle.build --pack
	@if command -v dpkg-deb >/dev/null; then $(BIN)/python -m bundle.debian; fi

site: $(VENV)/ready-dev ## build the site of docs/ into site/
	$(BIN)/python -m mkdocs build --strict --quiet

clean: ## remove the environment and everything else that was made
	rm -rf .venv .venv-* build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# These open no window, so they need no display, nor the libraries for one.
test coverage lint bench reproduction fuzz soak monkey memory pictures glossary packed: export QT_QPA_PLATFORM = offscreen

# The environment. $(VENV)/unfinished lies there for as long as pip works in it: where it is found,
# pip was interrupted, nobody knows where, and the environment is made again from the start.
$(VENV)/ready: pyproject.toml $(wildcard resources/translations/*.ts)
	@if [ -e $(VENV)/unfinished ]; then rm -rf $(VENV); fi
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
	mkdir -p $(VENV) && touch $(VENV)/unfinished && "$$python" -m venv $(VENV)
	@touch $(VENV)/unfinished
	$(BIN)/python -m pip install --editable '.[$(EXTRA)]'
	@touch $@ && rm $(VENV)/unfinished

$(VENV)/ready-dev: $(VENV)/ready
	@touch $(VENV)/unfinished && rm $(VENV)/ready
	$(BIN)/python -m pip install --editable '.[$(DEV)]'
	@touch $(VENV)/ready $@ && rm $(VENV)/unfinished
