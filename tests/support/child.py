"""The child process of core.storage.sandbox, made to do something else than read a file."""

from __future__ import annotations

import pytest

from lenet_gui.core.storage import sandbox


def play(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Have the child run this program, for which os and sys are imported."""
    monkeypatch.setattr(
        sandbox,
        "child_source",
        lambda _, path: f"import os, sys; sys.path[:] = {path!r}\n{program}",
    )
