"""The fuzzing: a small, always equal part of it, and that it would find what it looks for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.robustness.fuzz import any_edit
from benchmarks.robustness.fuzz_targets import Target, attempt, targets
from benchmarks.robustness.mutation import EDITS, Edit, apply, random_edits

NAMES = [
    "model lenet5",
    "model softmax",
    "model's config.json",
    "model's metadata.json",
    "model's training_record.json",
    "model's model.weights.h5",
    "idx images",
    "idx labels",
    "idx images in gzip",
    "gzip around idx images",
    "digits",
    "digits in gzip",
    "picture png",
    "picture png's chunks",
    "picture png as the window reads it",
    "picture jpeg",
    "picture jpeg as the window reads it",
    "picture bmp",
    "picture webp",
    "picture tiff",
    "picture tiff as the window reads it",
    "picture ppm",
    "picture gif",
]


@pytest.fixture
def known(tmp_path: Path) -> dict[str, Target]:
    return {target.name: target for target in targets(tmp_path)}


def test_all_kinds_of_files_are_changed(known: dict[str, Target]) -> None:
    assert set(NAMES) <= set(known)


@pytest.mark.parametrize("name", NAMES)
def test_every_file_is_taken_before_it_is_changed(
    known: dict[str, Target], tmp_path: Path, name: str
) -> None:
    assert attempt(known[name], known[name].part, tmp_path / "file")


@pytest.mark.parametrize("name", NAMES)
def test_changed_files_are_refused_in_a_sentence_or_read_rightly(
    known: dict[str, Target], tmp_path: Path, name: str
) -> None:
    random = np.random.default_rng(NAMES.index(name))
    target = known[name]
    for _ in range(3 if target.slow else 40):
        changes = random_edits(random, target.where)
        attempt(target, apply(changes, target.part), tmp_path / "file")


@settings(derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(any_edit, max_size=8),
    st.binary(max_size=100),
)
def test_any_edit_can_be_applied_to_any_content(changes: list[Edit], content: bytes) -> None:
    assert len(apply(changes, content)) <= len(content) + 8 * 8 * 64


def test_every_kind_of_edit_changes_something() -> None:
    content = bytes(range(1, 101))
    for kind in EDITS:
        assert apply([Edit(kind, 0.5, 4, 100)], content) != content, kind


def run(
    folder: Path, fault: str = "raise fuzz_targets.PictureError('No.')"
) -> subprocess.CompletedProcess[str]:
    """The command for two seconds, with a fault built into the reading of pictures."""
    program = folder / "program.py"
    program.write_text(
        "import os, sys\n"
        "from benchmarks.robustness import fuzz, fuzz_targets\n"
        "fuzz.COMMAND = (sys.executable, __file__)\n"
        "def read_here(path):\n"
        f"    {fault}\n"
        "fuzz_targets.read_here = read_here\n"
        "if __name__ == '__main__':\n"
        "    sys.exit(fuzz.main())\n"
    )
    command = [sys.executable, str(program), "--seconds", "0.5", "--seed", "8"]
    return subprocess.run(
        [*command, "--keep", str(folder / "kept")],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_tells_its_seed_and_what_it_read(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("seed 8\n")
    assert "model lenet5: refused" in done.stdout
    assert "0 failures" in done.stdout
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("raise KeyError('no such thing')", "KeyError"),
        ("raise fuzz_targets.PictureError('Two\\nlines.')", "not a sentence"),
        ("os.abort()", f"exit code -{signal.SIGABRT.value}"),
        ("import signal; signal.raise_signal(signal.SIGPROF)", "exit code -27"),
    ],
    ids=["traceback", "no sentence", "crash", "hang"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="exit codes and the alarm are POSIX")
def test_a_fault_is_told_and_its_file_is_kept(tmp_path: Path, fault: str, told: str) -> None:
    done = run(tmp_path, fault)
    assert done.returncode == 1
    assert (tmp_path / "kept" / "8.bin").stat().st_size > 0
    assert told in (tmp_path / "kept" / "8.txt").read_text()
