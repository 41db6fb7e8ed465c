"""The commands that start the program's helper processes.

A frozen build (PyInstaller and similar tools set sys.frozen) has no Python executable:
sys.executable is the program itself, which runs a module when it is started with OPTION.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

OPTION = "--helper"

# A freezing tool needs these as hidden imports, because nothing imports all of them.
MODULES = (
    "lenet_gui.core.export.tflite",
    "lenet_gui.core.keras_file.sandboxed_weights",
    "lenet_gui.core.sweep.process",
    "lenet_gui.core.tensorboard.process",
    "lenet_gui.core.training.install",
    "lenet_gui.pictures.decoder",
    "lenet_gui.pictures.many",
)


def is_frozen() -> bool:
    """Return whether this is a frozen build, with no Python beside it."""
    return bool(getattr(sys, "frozen", False))


def helper_command(module: str, python: Sequence[str], arguments: Sequence[str]) -> list[str]:
    """Return the command that calls serve() of a module; `python` are Python's options."""
    if is_frozen():
        return [sys.executable, OPTION, module, *arguments]
    return [sys.executable, *python, *arguments]


def is_helper(given: Sequence[str]) -> bool:
    """Return whether this command line starts a helper and not the window."""
    return len(given) > 1 and given[0] == OPTION and given[1] in MODULES


def serve(given: Sequence[str]) -> None:
    """Run the helper that the command line names; see is_helper()."""
    importlib.import_module(given[1]).serve(*given[2:])
