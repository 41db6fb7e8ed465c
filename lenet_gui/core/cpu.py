"""The number of available cores; safe in any thread."""

from __future__ import annotations

import contextlib
import math
import os
from pathlib import Path, PurePosixPath

# Where several processes of this program share a machine, it tells each how many cores are its own.
CORES_VARIABLE = "LENET_GUI_CORES"


def cores(root: Path = Path("/")) -> int:
    """Return the number of cores that this program may use, at least 1.

    A quota of Linux's control groups, as containers have, is rounded up to whole cores. The
    environment variable LENET_GUI_CORES may allow fewer. `root` is the folder that holds proc and
    sys.
    """
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    share = os.environ.get(CORES_VARIABLE, "")
    if share.isdecimal():
        count = min(count, int(share))
    return max(1, math.ceil(min(count, _quota(root))))


def _quota(root: Path) -> float:
    """Return the processor time that the control groups (version 2) grant, in cores.

    Source: "Control Group v2" in the kernel's documentation.
    """
    quota = math.inf
    try:
        groups = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return quota
    for group in (line[3:] for line in groups if line.startswith("0::")):
        for path in (PurePosixPath(group), *PurePosixPath(group).parents):
            # The outermost group has no such file; "max" means no quota.
            with contextlib.suppress(OSError, ValueError, ZeroDivisionError):
                time, period = (root / f"sys/fs/cgroup/{path}/cpu.max").read_text().split()
                quota = min(quota, float(time) / float(period))
    return quota


# A batch is split into one shard for each core, but into no more than MAX_SHARDS: smaller shards do
# not keep a core busy.
MAX_SHARDS = 8
SHARDS = min(cores(), MAX_SHARDS)
