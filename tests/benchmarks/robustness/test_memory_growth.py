"""How the process grows: a little of it, and that it would find what it looks for."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys

import pytest

from benchmarks.robustness.memory_growth import Usage, configs, grown

linux = pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only")


@linux
@pytest.mark.tensorflow
def test_a_short_session_leaves_no_threads_and_files_behind() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "benchmarks.robustness.memory_growth",
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


def measured(code: str) -> Usage:
    """How much more a process uses after the code, in which `app` is an application."""
    program = (
        "import sys\nfrom benchmarks.robustness import memory_growth\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "app = QCoreApplication([])\n"
        "before = memory_growth.usage()\n"
        f"{code}\n"
        "after = memory_growth.usage()\n"
        "print(after.memory - before.memory, after.threads - before.threads,"
        " after.files - before.files)\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    output = subprocess.check_output([sys.executable, "-c", program], env=environment, text=True)
    memory, threads, files = output.split()
    return Usage(float(memory), int(threads), int(files))


@linux
def test_what_the_process_uses_is_told() -> None:
    growth = measured("file = open(sys.executable, 'rb'); block = bytearray(b'x') * (50 * 2**20)")
    assert growth.memory > 40
    assert (growth.threads, growth.files) == (0, 1)


@linux
def test_a_file_that_is_open_for_a_moment_does_not_count() -> None:
    growth = measured("file = open(sys.executable, 'rb'); QTimer.singleShot(100, file.close)")
    assert growth.files == 0


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
