"""How long work tells how far it is, and how it is called off."""

from __future__ import annotations

from collections.abc import Callable

# Called with how much is done, and how much there is in all: bytes, digits.
ProgressCallback = Callable[[int, int], None]


class Cancelled(Exception):
    """The user called it off."""


def ignore_progress(done: int, total: int) -> None:
    """Stand for a progress callback where nobody wants to know."""


def never_cancelled() -> bool:
    """Stand for the question whether the user has called work off, where nobody can."""
    return False
