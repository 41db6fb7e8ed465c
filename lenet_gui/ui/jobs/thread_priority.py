"""Which thread goes first: the window's. Called once, in the thread that trains."""

from __future__ import annotations

import contextlib
import os
import sys


def let_the_window_go_first() -> None:
    """Have the window's thread wait as little as possible for this one.

    Python hands its lock over after a millisecond rather than five. On Linux this thread, and with
    it those that TensorFlow will start from it, get a third of what the window's gets where both
    want a core (man 7 sched, the nice value). Not less: while a thread that holds Python's lock
    waits for a core, the window waits as well. With SCHED_IDLE and another program on each core,
    the window stood still for minutes. Headless trainings keep the usual priority.
    """
    sys.setswitchinterval(0.001)
    if sys.platform == "linux":
        # Some systems, such as gVisor, refuse; then the training keeps the usual priority.
        with contextlib.suppress(OSError):
            os.nice(5)
