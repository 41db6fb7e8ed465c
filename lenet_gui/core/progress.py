"""How long work tells how far it is, and how it is called off."""

from __future__ import annotations

from collections.abc import Callable

# Called with how much is done, and how much there is in all: bytes, digits.
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The user called it off."""
