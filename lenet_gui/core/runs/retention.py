"""Keep the networks of all epochs within the folder's limit. Runs in the thread that trains."""

from __future__ import annotations

import contextlib
import os

from lenet_gui.core.runs.files import network_path, networks_folder
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run


def keep_within_limit(runs: RunsFolder) -> None:
    """Remove the oldest networks of epochs while they take more than the limit.

    The last and the best of each run stay, and so does what cannot be removed, and everything in
    folders that are not runs, or are damaged. With as many networks as fit into 1 GB it takes
    0.1 s.

    Raises RunError when the folder of runs cannot be read.
    """
    total = 0
    removable = []
    for run in runs.entries():
        if not isinstance(run, Run):
            continue
        # A network beyond the last epoch of run.json is about to become the last.
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
            # Deleted meanwhile, or never begun.
            continue
    limit = 1_000_000 * runs.limit()
    for _, path, size in sorted(removable):
        if total <= limit:
            break
        # A training is recorded although an old file is in use, or is somebody else's.
        with contextlib.suppress(OSError):
            os.unlink(path)
            total -= size
