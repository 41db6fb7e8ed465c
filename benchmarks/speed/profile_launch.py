"""Profile the time from the launch to the first prediction.

    python -m benchmarks.speed.profile_launch

Sums Python's import times (-X importtime) by package; a module's time excludes the modules that it
imports. Also prints the processor time of the whole launch without -X importtime, which other
programs disturb less than the wall-clock time.
"""

from __future__ import annotations

import collections
import os
import re
import statistics
import subprocess
import sys

from benchmarks.common.runner import environment

_RUNS = 5
_LINES = 15
_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+([\w.]+)")


def by_package(listing: str) -> collections.Counter[str]:
    """Return the milliseconds of each package in the output of -X importtime."""
    taken: collections.Counter[str] = collections.Counter()
    for microseconds, module in _LINE.findall(listing):
        parts = module.split(".")
        name = ".".join(parts[:2]) if parts[0] in ("lenet_gui", "PySide6") else parts[0]
        if name in sys.stdlib_module_names:
            name = "Python's own library"
        taken[name] += int(microseconds) / 1000
    return taken


def launch(*options: str) -> tuple[str, float]:
    """Launch the window; return its standard error, and its processor time in seconds."""
    before = os.times()
    done = subprocess.run(
        [sys.executable, *options, "-m", "benchmarks.speed.in_window.launch_to_digit"],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    after = os.times()
    seconds = after.children_user - before.children_user
    return done.stderr, seconds + after.children_system - before.children_system


def main() -> None:
    """Launch some times and print."""
    whole = [launch()[1] for _ in range(_RUNS)]
    lists = [by_package(launch("-X", "importtime")[0]) for _ in range(_RUNS)]
    packages = {name for taken in lists for name in taken}
    medians = {name: statistics.median(taken[name] for taken in lists) for name in packages}
    imports = sum(medians.values())
    print(f"the whole launch: {1000 * statistics.median(whole):.0f} ms of the processor")
    print(f"of which imports: {imports:.0f} ms (with the list's own cost)")
    for name, milliseconds in collections.Counter(medians).most_common(_LINES):
        print(f"  {name:28} {milliseconds:6.1f} ms  {milliseconds / imports:5.1%}")


if __name__ == "__main__":
    main()
