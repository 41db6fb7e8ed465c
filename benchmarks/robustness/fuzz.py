"""Read randomly changed files until something breaks or the time is over.

    python -m benchmarks.robustness.fuzz [--seconds 60] [--seed N] [--only TEXT]
        [--keep FOLDER]

A plain mutator and Hypothesis in turn change model files, idx and gzip files, and pictures; with
--only, those whose names have this text. A round fails on a crash, two seconds of processor time
for one file, a traceback, or a damaged file that is accepted. The file and its origin are then
saved, and the exit code is not 0. Each round of ten seconds runs in its own process.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from benchmarks.robustness.fuzz_targets import Target, attempt, targets
from benchmarks.robustness.mutation import EDITS, Edit, apply, random_edits

# The command of a round; the tests replace it.
COMMAND = (sys.executable, "-m", "benchmarks.robustness.fuzz")

_SECONDS_A_ROUND = 10.0
_SECONDS_A_FILE = 2.0

any_edit = st.builds(
    Edit,
    st.sampled_from(EDITS),
    st.floats(0, 1, exclude_max=True),
    st.integers(1, 64),
    st.integers(0, 255),
)
edits = st.lists(
    any_edit,
    min_size=1,
    max_size=8,
)


class Round:
    """One round in this process; it counts the files read, and leaves the last one in place."""

    def __init__(self, folder: Path, number: int, seconds: float, only: str = "") -> None:
        self.counts: collections.Counter[str] = collections.Counter()
        self._path = folder / "last"
        self._random = np.random.default_rng(number)
        self._targets = [target for target in targets(folder) if only in target.name]
        self._end = time.monotonic() + seconds
        self._number = number

    def read(self, target: Target, changes: list[Edit]) -> None:
        """Change and read a file within its time limit."""
        _set_alarm(_SECONDS_A_FILE)
        taken = attempt(target, apply(changes, target.part), self._path)
        _set_alarm(0)
        self.counts[f"{target.name}: {'taken' if taken else 'refused'}"] += 1

    def is_over(self) -> bool:
        """Return whether the round's time is over."""
        return time.monotonic() > self._end

    def plain(self) -> None:
        """Read each target in turn, changed by the plain mutator; slow ones every fifth time."""
        turn = 0
        while not self.is_over():
            for target in self._targets:
                if not target.slow or turn % 5 == 0:
                    self.read(target, random_edits(self._random, target.where))
            turn += 1

    def hypothesis(self) -> None:
        """Read examples for each target, which Hypothesis chooses and, on failure, shrinks."""
        for offset in range(len(self._targets)):
            if not self.is_over():
                self._examine(self._targets[(self._number + offset) % len(self._targets)])

    def _examine(self, target: Target) -> None:
        @seed(self._number)
        @settings(
            max_examples=20 if target.slow else 100,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(edits)
        def examine(changes: list[Edit]) -> None:
            self.read(target, changes)

        examine()


def _set_alarm(seconds: float) -> None:
    """End this process after this processor time in seconds; Windows has no such alarm."""
    if sys.platform != "win32":
        import signal

        signal.setitimer(signal.ITIMER_PROF, seconds)


def work(folder: Path, number: int, seconds: float, only: str) -> int:
    """Run a round in this process, and print its counts as JSON."""
    this = Round(folder, number, seconds, only)
    try:
        this.hypothesis() if number % 2 else this.plain()
    except Exception:
        traceback.print_exc()
        return 1
    print(json.dumps(this.counts))
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run rounds in child processes until the time is over; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31))
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failures"))
    parser.add_argument("--only", default="", metavar="TEXT", help="targets with this text")
    parser.add_argument("--round", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.round:
        folder, number, seconds = options.round
        return work(Path(folder), int(number), float(seconds), options.only)

    print(f"seed {options.seed}", flush=True)
    counts: collections.Counter[str] = collections.Counter()
    end, number, failures = time.monotonic() + options.seconds, options.seed, 0
    while (left := end - time.monotonic()) > 0:
        with tempfile.TemporaryDirectory() as folder:
            found = _run_round(Path(folder), number, min(left, _SECONDS_A_ROUND), options)
        failures += found is None
        counts.update(found or {})
        number += 1
    for name, count in sorted(counts.items()):
        print(f"{count:8,}  {name}")
    print(f"{counts.total():,} files in {number - options.seed} rounds, {failures} failures")
    return 1 if failures else 0


def _run_round(
    folder: Path, number: int, seconds: float, options: argparse.Namespace
) -> dict[str, int] | None:
    """Return the counts of a round; None if it failed, after saving its file and output."""
    keep: Path = options.keep
    command = [*COMMAND, "--only", options.only, "--round", str(folder), str(number), str(seconds)]
    # A round neither reads nor writes the user's folders.
    environment = os.environ | {"LENET_GUI_HOME": str(folder)}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=seconds + 120
        )
        code, words = done.returncode, done.stderr
    except subprocess.TimeoutExpired as error:
        code, words = None, str(error)
    # Qt's image libraries may print warnings about a damaged picture.
    if code == 0 and "Traceback" not in words:
        counts: dict[str, int] = json.loads(done.stdout)
        return counts
    keep.mkdir(parents=True, exist_ok=True)
    if (folder / "last").exists():
        (folder / "last").replace(keep / f"{number}.bin")
    (keep / f"{number}.txt").write_text(f"exit code {code}\n{words}")
    print(f"round {number} failed with {code}; its file is in {keep}\n{words[-2000:]}", flush=True)
    return None


if __name__ == "__main__":
    sys.exit(main())
