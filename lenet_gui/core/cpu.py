"""How many cores there are to work on; safe in any thread."""

from __future__ import annotations

import contextlib
import math
import os
from pathlib import Path, PurePosixPath


def cores(root: Path = Path("/")) -> int:
    """How many of the machine's cores this program may use, at least 1.

    A container may have all cores, and the time of a few only: such a quota of Linux counts,
    rounded up. `root` is where its files are looked for.
    """
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    return max(1, math.ceil(min(count, _quota(root))))


def _quota(root: Path) -> float:
    """The cores' worth of time that this program's control groups leave it; Linux, version 2.

    Source: "Control Group v2" in the kernel's documentation.
    """
    quota = math.inf
    try:
        groups = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return quota
    for group in (line[3:] for line in groups if line.startswith("0::")):
        for path in (PurePosixPath(group), *PurePosixPath(group).parents):
            # The outermost group has no such file, nor has one without a quota; "max" is none.
            with contextlib.suppress(OSError, ValueError, ZeroDivisionError):
                time, period = (root / f"sys/fs/cgroup/{path}/cpu.max").read_text().split()
                quota = min(quota, float(time) / float(period))
    return quota


# A batch is split into so many shards, so that each core can work on one. More of them would be too
# small to keep a core busy.
MOST_SHARDS = 8
SHARDS = min(cores(), MOST_SHARDS)
