"""Keeping the networks of all epochs within a limit. Runs in the thread that trains."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.runs.files import network_path, networks_folder
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run

# Once the limit is passed, this share of it is kept, so that not every epoch has to make room.
_SHARE_LEFT = 0.95


@dataclass(frozen=True, slots=True)
class _Kept:
    """The network of an epoch: when it was kept, its size in bytes, and whether it has to stay."""

    time: int
    path: Path
    size: int
    stays: bool


class NetworkSpace:
    """Knows how much the networks of all epochs take, and makes room when it is too much."""

    def __init__(self, runs: RunsFolder) -> None:
        self._runs = runs
        self._bytes = sum(kept.size for kept in _all_kept(runs))

    def add(self, path: Path) -> None:
        """A network was kept there; remove the oldest ones if there are too many now.

        The last and the best of each run stay, and so do all in folders that cannot be read. What
        others keep meanwhile is noticed when there is room to be made. Raises OSError.
        """
        self._bytes += path.stat().st_size
        limit = 1_000_000 * self._runs.limit()
        if self._bytes <= limit:
            return
        found = _all_kept(self._runs)
        self._bytes = sum(kept.size for kept in found)
        if self._bytes <= limit:
            return
        for kept in sorted(found, key=lambda kept: (kept.time, kept.path)):
            if self._bytes <= _SHARE_LEFT * limit:
                break
            if not kept.stays:
                kept.path.unlink(missing_ok=True)
                self._bytes -= kept.size


def _all_kept(runs: RunsFolder) -> list[_Kept]:
    result = []
    for run in runs.entries():
        if not isinstance(run, Run):
            continue
        # A network beyond the last epoch that run.json tells of is about to become the last.
        last = network_path(run.folder, max(len(run.record.epochs), 1)).name
        best = network_path(run.folder, run.best_epoch()).name
        try:
            with os.scandir(networks_folder(run.folder)) as found:
                for entry in found:
                    if entry.name.endswith(".keras"):
                        stays = entry.name >= last or entry.name == best
                        size, time = entry.stat().st_size, entry.stat().st_mtime_ns
                        result.append(_Kept(time, Path(entry.path), size, stays))
        except OSError:
            # Deleted meanwhile, or never begun.
            continue
    return result
