"""The commands that start the program's helper processes.

A frozen build (PyInstaller and the like set sys.frozen) has no Python to run a module with:
sys.executable is the program itself, which runs the module when it is started with OPTION.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

OPTION = "--helper"

# Whoever freezes the program has to name these to the tool: nothing imports all of them.
_MODULES = (
    "lenet_gui.core.tensorboard.process",
    "lenet_gui.core.keras_file.sandboxed_weights",
    "lenet_gui.pictures.decoder",
)


def helper_command(module: str, python: Sequence[str], arguments: Sequence[str]) -> list[str]:
    """What calls serve() of a module with these arguments; with `python` as Python's options."""
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION, module, *arguments]
    return [sys.executable, *python, *arguments]


def is_helper(given: Sequence[str]) -> bool:
    """Whether this command line asks for a helper in place of the window."""
    return len(given) > 1 and given[0] == OPTION and given[1] in _MODULES


def serve(given: Sequence[str]) -> None:
    """Do what the command line asks for; see is_helper()."""
    importlib.import_module(given[1]).serve(*given[2:])
