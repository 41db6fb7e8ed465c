"""Measure how long a program takes to show its window, on the X display that DISPLAY names.

    python -m bundle.measure [--cold] dist/lenet-gui/lenet-gui

It needs xdotool. With --cold, as root on Linux, the system forgets before each start what it has
read from the disk.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

_POLL_SECONDS = 0.02
_TITLE = "lenet5.keras – lenet-gui"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the median of some starts, and their range."""
    parser = argparse.ArgumentParser(description="Measure how long a window takes to appear.")
    parser.add_argument("--cold", action="store_true", help="read all from the disk, as root")
    parser.add_argument("--starts", type=int, default=5, metavar="N")
    parser.add_argument("program", nargs=argparse.REMAINDER)
    options = parser.parse_args(arguments)
    times = []
    for number in range(options.starts + (not options.cold)):
        if options.cold:
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("3")
        found = seconds_to_window(options.program)
        # The first may have had to read from the disk.
        if options.cold or number:
            times.append(found)
    print(f"{statistics.median(times):.2f} s ({min(times):.2f}–{max(times):.2f})")


def seconds_to_window(program: Sequence[str]) -> float:
    """Return the time from the start of the program to its window on the screen, and end it."""
    search = ["xdotool", "search", "--onlyvisible", "--name", _TITLE]
    with tempfile.TemporaryDirectory() as home:
        begun = time.monotonic()
        process = subprocess.Popen(program, env=os.environ | {"LENET_GUI_HOME": home})
        while subprocess.run(search, stdout=subprocess.DEVNULL, check=False).returncode:
            if process.poll() is not None:
                raise SystemExit(f"{program[0]} ended with {process.returncode}, without a window.")
            time.sleep(_POLL_SECONDS)
        seconds = time.monotonic() - begun
        process.terminate()
        process.wait()
    return seconds


if __name__ == "__main__":
    main()
