"""What a worker's process on this machine does first; Dask calls dask_setup().

Workers of a cluster elsewhere are not ours to change.
"""

from __future__ import annotations

import os
import signal
import sys


def dask_setup(worker: object) -> None:
    """Leave Ctrl-C and Ctrl-Z to the command, and keep TensorFlow's notes off the terminal."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 2)
