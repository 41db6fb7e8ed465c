"""How many cores there are to work on; safe in any thread."""

from __future__ import annotations

import os


def cores() -> int:
    """How many of the machine's cores this program may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
