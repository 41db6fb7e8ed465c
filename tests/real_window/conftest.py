"""Screens and programs for the tests of this folder, which are skipped where there are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("Xlib", reason="python-xlib is not installed")

from screen import Program, Screen, what_is_missing


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """A function that starts the program on a screen of a size; the one before has ended then.

    It takes settings to find, and variables of its environment. All use the same folders.
    """
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    stack = ExitStack()

    def start(
        width: int = 1400,
        height: int = 1000,
        settings: dict[str, str] | None = None,
        **variables: str,
    ) -> Program:
        stack.close()
        screen = stack.enter_context(Screen(width, height))
        return stack.enter_context(Program(screen, tmp_path / "home", variables, settings or {}))

    with stack:
        yield start
