"""Progress and cancellation of long work."""

from __future__ import annotations

from collections.abc import Callable

# Called with the amount done and the total, in bytes or digits.
ProgressCallback = Callable[[int, int], None]


class Cancelled(Exception):
    """The user cancelled the work."""


def ignore_progress(done: int, total: int) -> None:
    """Do nothing: the default ProgressCallback."""


def never_cancelled() -> bool:
    """Return False: the default for work that cannot be cancelled."""
    return False
