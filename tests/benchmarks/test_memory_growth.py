"""How the process grows: a little of it, and that it would find what it looks for."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import memory_growth
import pytest
from memory_growth import Usage, configs, grown
from PySide6.QtCore import QTimer

linux = pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only")


@linux
def test_a_short_session_leaves_no_threads_and_files_behind() -> None:
    done = subprocess.run(
        [
            sys.executable,
            memory_growth.__file__,
            "--strokes",
            "60",
            "--cycles",
            "8",
            "--kinds",
            "1",
        ],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "after 60 strokes: " in done.stdout
    assert "after 5 trainings: " in done.stdout
    assert "training: grown by " in done.stdout


@linux
@pytest.mark.usefixtures("qapp")
def test_what_the_process_uses_is_told() -> None:
    before = memory_growth.usage()
    with Path(__file__).open():
        block = bytearray(b"x") * (50 * 2**20)
        after = memory_growth.usage()
    assert after.memory - before.memory > 40
    assert after.files == before.files + 1
    assert after.threads == before.threads
    assert len(block) == 50 * 2**20


@linux
@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_open_for_a_moment_does_not_count(tmp_path: Path) -> None:
    before = memory_growth.usage()
    file = (tmp_path / "x").open("w")
    QTimer.singleShot(100, file.close)
    assert memory_growth.usage().files == before.files


def test_each_growth_that_is_too_much_is_told() -> None:
    first = Usage(100.0, 3, 10)
    assert grown("x", first, Usage(119.9, 3, 10)) == []
    assert grown("x", first, Usage(90.0, 2, 9)) == []
    assert grown("x", first, Usage(130.0, 4, 12)) == [
        "x: 30.0 MiB more",
        "x: 1 threads more",
        "x: 2 open files more",
    ]


def test_settings_change_from_one_training_to_the_next() -> None:
    found = list(itertools.islice(configs(5), 50))
    assert all(one != other for one, other in itertools.pairwise(found))
    kinds = {
        (c.network, c.optimizer, c.dropout_rate > 0, c.augmentation, c.weight_averaging)
        for c in found
    }
    assert len(kinds) == 5
