"""Retries for about a second, for obstacles that pass by themselves."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

_Result = TypeVar("_Result")

# Seconds between attempts.
PAUSES = (0.01, 0.03, 0.06, 0.1, 0.2, 0.3, 0.3)


def insist(act: Callable[[], _Result], obstacle: type[Exception]) -> _Result:
    """Return the result of act(), retrying while it raises `obstacle`; raises the last one."""
    for seconds in PAUSES:
        try:
            return act()
        except obstacle:
            pause(seconds)
    return act()


def pause(seconds: float) -> None:
    """Wait so many seconds; other threads go on meanwhile."""
    threading.Event().wait(seconds)
