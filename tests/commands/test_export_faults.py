"""An export that the disk has no room for, or does not allow, changes nothing there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.digits import write_small_dataset
from support.disks import mounted
from support.runs import keep

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.runs.folder import RunsFolder

# The older file, the export, and what is there then.
STEPS = 'cd "$1"; {before}; shift; "$@"; for f in *; do echo "$f"; done; cat run.*'


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def export(
    disk: Path, options: str, before: str, *arguments: object
) -> subprocess.CompletedProcess[str]:
    """Run the command in a process that has a disk of its own, with an older file on it."""
    command = [sys.executable, "-m", "lenet_gui", "export", *map(str, arguments)]
    steps = ["sh", "-c", STEPS.format(before=before), "sh", str(disk), *command]
    return subprocess.run(
        [*mounted(disk, options), *steps],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("ending", ["onnx", "keras", "h5", "npz", "safetensors"])
def test_a_full_disk_keeps_the_older_file(disk: Path, ending: str) -> None:
    name = f"run.{ending}"
    done = export(disk, "size=64k", f"printf old > {name}", "--to", name)
    assert done.stderr == f"lenet-gui: {name} was not exported: the disk is full.\n"
    assert done.stdout == f"{name}\nold"


def test_a_disk_that_can_only_be_read_is_told(disk: Path) -> None:
    done = export(disk, "ro", "true", "--to", "run.onnx")
    assert done.stderr.startswith(
        "lenet-gui: run.onnx was not exported: the disk can only be read.\n"
    )


@pytest.mark.tensorflow
@pytest.mark.parametrize("ending", ["py", "ipynb"])
def test_a_disk_without_room_for_the_images_gets_neither_these_nor_the_script(
    disk: Path, tmp_path: Path, ending: str
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    write_small_dataset(data, train=2400)
    run = keep(RunsFolder(tmp_path / "runs"), dataset=load_own(data), source=data)
    name = f"run.{ending}"
    arguments = (run.number, "--runs", tmp_path / "runs", "--to", name)
    done = export(disk, "size=64k", f"printf old > {name}", *arguments)
    assert done.stderr == f"lenet-gui: {name} was not exported: the disk is full.\n"
    assert done.stdout == f"{name}\nold"
