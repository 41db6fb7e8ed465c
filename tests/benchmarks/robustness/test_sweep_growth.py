"""The growth of a sweep, in small; in another process, as Dask keeps threads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.tensorflow
def test_every_training_of_a_made_up_sweep_ends_once() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "benchmarks.robustness.sweep_growth"),
            *("--workers", "4", "--trainings", "12"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr
    assert "12 of 12 trainings ended with 4 workers" in done.stdout
    assert "messages and" in done.stdout
