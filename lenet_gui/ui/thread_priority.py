"""Which thread goes first: the window's. Called in the thread that trains."""

from __future__ import annotations

import os
import sys


def let_the_window_go_first() -> None:
    """Have the window's thread wait as little as possible for this one.

    Python hands its lock over after a millisecond rather than five. On Linux this thread, and with
    it those that TensorFlow will start from it, get the processor when nobody else wants it: such
    threads make way at once, while those of a merely lower priority (nice) let the pen wait for
    the end of their turn, 25 ms in the worst of a hundred moves against 10 ms. Headless trainings
    keep the usual priority.
    """
    sys.setswitchinterval(0.001)
    if sys.platform == "linux":
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
