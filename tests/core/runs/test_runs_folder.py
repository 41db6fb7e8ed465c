"""The folder of runs: numbers, names, the bin, and what is no run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.runs import DATASET, SOFTMAX, keep, progress

from lenet_gui import paths
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import DEFAULT_LIMIT_MB, RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.runs.run import Run, UnreadableRun


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


def numbers(runs: RunsFolder) -> list[str]:
    return [entry.folder.name for entry in runs.entries()]


# Numbers.


def test_runs_lie_in_the_users_data_folder_unless_told_otherwise() -> None:
    assert RunsFolder().path == paths.data_folder() / "runs"
    assert RunsFolder().entries() == []
    assert not RunsFolder().path.exists()


def test_runs_are_numbered_on_from_the_highest(runs: RunsFolder) -> None:
    assert runs.create_run_folder().name == "run_01"
    assert runs.create_run_folder().name == "run_02"
    (runs.path / "run_09").mkdir()
    (runs.path / "run_1000x").mkdir()
    assert runs.create_run_folder().name == "run_10"
    (runs.path / "run_99").mkdir()
    assert runs.create_run_folder().name == "run_100"


def test_processes_that_take_numbers_at_once_never_share_one(runs: RunsFolder) -> None:
    code = (
        "import sys, pathlib; from lenet_gui.core.runs.folder import RunsFolder\n"
        "runs = RunsFolder(pathlib.Path(sys.argv[1]))\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "for _ in range(100): print(runs.create_run_folder().name)\n"
    )
    command = [sys.executable, "-c", code, str(runs.path)]
    pipe = subprocess.PIPE
    both = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    taken = [process.communicate(timeout=60)[0].split() for process in both]
    assert [len(names) for names in taken] == [100, 100]
    assert len(set(taken[0] + taken[1])) == 200
    assert len(os.listdir(runs.path)) == 200


def test_runs_are_listed_by_number(runs: RunsFolder) -> None:
    for number in ("run_100", "run_20", "run_03"):
        keep(runs).folder.rename(runs.path / number)
    assert numbers(runs) == ["run_03", "run_20", "run_100"]


def test_what_changed_since_the_last_listing_is_read_again(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    told = progress()
    seen = []
    for part in told:
        recorder.on_event(part)
        (run,) = runs.entries()
        assert isinstance(run, Run)
        seen.append((run.state, len(run.record.epochs)))
    recorder.close()
    assert seen[0] == ("running", 0)
    assert seen[-1] == ("finished", 3)
    assert len(set(seen)) == 5


# Names.


def test_a_run_is_renamed_even_while_it_is_in_training(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    told = progress()
    recorder.on_event(next(told))
    runs.rename(runs.find("run_01"), "  my\nfirst  ")
    for part in told:
        recorder.on_event(part)
    recorder.close()
    assert runs.find("run_01").name == "my first"
    assert runs.find("run_01").number == "run_01"


@pytest.mark.parametrize("name", ["", "   ", "run_01"])
def test_without_a_name_of_its_own_a_run_is_called_like_its_folder(
    runs: RunsFolder, name: str
) -> None:
    run = keep(runs)
    runs.rename(run, "first")
    runs.rename(run, name)
    assert runs.find("run_01").name == "run_01"
    assert not (run.folder / "name.txt").exists()


def test_a_name_that_cannot_be_written_is_told_of(runs: RunsFolder) -> None:
    run = keep(runs)
    (run.folder / "name.txt").mkdir()
    with pytest.raises(RunError, match="run_01 was not renamed: there is a folder"):
        runs.rename(run, "first")
    assert runs.find("run_01").name == "run_01"


# The bin.


def test_a_deleted_run_comes_back_with_all_its_files(runs: RunsFolder) -> None:
    run = keep(runs)
    files = sorted(path.name for path in run.folder.rglob("*"))
    runs.delete([run])
    assert runs.entries() == []
    assert runs.restore() == ["run_01"]
    assert sorted(path.name for path in runs.find("run_01").folder.rglob("*")) == files


def test_what_was_deleted_together_comes_back_together_the_last_first(runs: RunsFolder) -> None:
    first, second, third = keep(runs), keep(runs), keep(runs)
    runs.delete([first])
    runs.delete([second, third])
    assert runs.restore() == ["run_02", "run_03"]
    assert runs.restore() == ["run_01"]
    assert runs.restore() == []
    assert numbers(runs) == ["run_01", "run_02", "run_03"]


def test_the_number_of_a_deleted_run_is_not_given_out_again(runs: RunsFolder) -> None:
    keep(runs)
    runs.delete([keep(runs)])
    assert runs.create_run_folder().name == "run_03"


def test_a_run_in_training_is_not_deleted(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    recorder.on_event(next(progress()))
    with pytest.raises(RunError, match="run_01 is in training"):
        runs.delete([runs.find("run_01")])
    recorder.close()
    runs.delete([runs.find("run_01")])
    assert numbers(runs) == []


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_what_cannot_be_deleted_nor_removed_is_told_of_and_stays(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs.delete([keep(runs)])
    other = keep(runs)
    with monkeypatch.context() as protected:
        protected.setattr(os, "rename", refuse)
        protected.setattr(shutil, "rmtree", refuse)
        with pytest.raises(RunError, match="run_02 was not deleted: you do not have permission"):
            runs.delete([other])
        with pytest.raises(RunError, match="bin could not be emptied: you do not have permission"):
            runs.empty_bin()
    assert numbers(runs) == ["run_02"]
    assert runs.deletions() == [["run_01"]]


def test_a_limit_that_cannot_be_kept_is_told_of(runs: RunsFolder) -> None:
    runs.path.write_text("a file in the way")
    with pytest.raises(RunError, match="The limit was not kept: "):
        runs.set_limit(500)
    assert runs.limit() == DEFAULT_LIMIT_MB


def test_a_run_that_does_not_exist_is_told_of(runs: RunsFolder) -> None:
    keep(runs)
    with pytest.raises(RunError, match=r"^There is no run run_07 in "):
        runs.find("run_07")


def test_what_cannot_come_back_is_told_of_and_stays_in_the_bin(runs: RunsFolder) -> None:
    run = keep(runs)
    runs.delete([run])
    (runs.path / "run_01").mkdir()
    (runs.path / "run_01" / "notes.txt").touch()
    with pytest.raises(RunError, match="run_01 was not restored"):
        runs.restore()
    assert len(runs.deletions()) == 1
    assert (runs.path / "run_01" / "notes.txt").exists()


def test_the_bin_is_emptied_for_good(runs: RunsFolder) -> None:
    keep(runs)
    runs.delete([keep(runs)])
    runs.empty_bin()
    assert runs.deletions() == []
    assert runs.restore() == []
    assert numbers(runs) == ["run_01"]
    runs.empty_bin()


# What is no run.


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }


Damage = Callable[[Path], object]


def damage(content: bytes) -> Damage:
    return lambda folder: (folder / "run.json").write_bytes(content)


def changed(change: Callable[[dict[str, Any]], object]) -> Damage:
    def write(folder: Path) -> None:
        values = json.loads((folder / "run.json").read_text())
        change(values)
        (folder / "run.json").write_text(json.dumps(values))

    return write


DAMAGES: dict[str, tuple[Damage, str]] = {
    "empty": (damage(b""), "is damaged"),
    "not JSON": (damage(b"{"), "is damaged"),
    "a number": (damage(b"5"), "is damaged"),
    "not text": (damage(b"\xff\xfe\x00"), "is damaged"),
    "too large": (damage(b" " * (2**20 + 1)), "is too large"),
    "of the future": (changed(lambda v: v.update(format=2)), "another version"),
    "no record": (changed(lambda v: v.update(record=None)), "is damaged"),
    "no fingerprint": (changed(lambda v: v.update(fingerprint=1)), "is damaged"),
    "no end": (changed(lambda v: v.update(ended="yes")), "is damaged"),
    "nonsense": (
        changed(lambda v: v["record"].update(test_images=0, test_accuracy=5.0)),
        "is damaged",
    ),
    "no data": (changed(lambda v: v.update(data={})), "is damaged"),
    "data of another kind": (changed(lambda v: v.update(data={"address": "x"})), "is damaged"),
    "gone": (lambda folder: (folder / "run.json").unlink(), "has no run.json"),
    "a pipe": (
        lambda folder: ((folder / "run.json").unlink(), os.mkfifo(folder / "run.json")),
        "not an ordinary file",
    ),
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_run_is_listed_with_the_reason_and_touched_by_nothing(
    runs: RunsFolder, kind: str
) -> None:
    damaging, reason = DAMAGES[kind]
    if kind == "a pipe" and not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes here")
    folder = keep(runs).folder
    assert isinstance(runs.entries()[0], Run)
    damaging(folder)
    before = snapshot(folder)
    (entry,) = runs.entries()
    assert isinstance(entry, UnreadableRun)
    assert entry.folder == folder
    assert reason in entry.reason
    with pytest.raises(RunError, match="run_01"):
        runs.find("run_01")
    # Other runs go on around it.
    other = keep(runs)
    runs.delete([other])
    runs.restore()
    assert numbers(runs) == ["run_01", "run_02"]
    assert snapshot(folder) == before


def test_a_run_of_an_earlier_version_is_read(runs: RunsFolder) -> None:
    # As version 1.0 wrote it.
    text = """{"format": 1, "ended": true, "data": {"folder": "/data/my digits"},
        "fingerprint": "f104c7e8f4610da805d943dcb30f0d3c", "best_epoch": 1,
        "test_accuracy_interval_95": [0.5958499704752279, 0.982123787103926],
        "record": {"config": {"network": "softmax", "optimizer": "sgd", "learning_rate": 0.01,
        "batch_size": 2, "epochs": 3, "dropout_rate": 0.0, "seed": 1, "schedule": "constant",
        "augmentation": false, "weight_averaging": false}, "dataset": "small digits",
        "training_images": 22, "validation_images": 2, "test_images": 10, "epochs_trained": 1.0,
        "loss_curve": [], "epochs": [{"training_loss": 2.0, "training_accuracy": 0.5,
        "validation_loss": 1.9, "validation_accuracy": 0.6000000000000001}],
        "outcome": "finished", "test_accuracy": 0.9, "started": "2026-11-23T18:00:00+00:00",
        "seconds": 61.0, "versions": {"numpy": "2.4"}, "temperature": 1.1}}"""
    (runs.path / "run_01").mkdir(parents=True)
    (runs.path / "run_01" / "run.json").write_text(text)
    (run,) = runs.entries()
    assert isinstance(run, Run)
    assert (run.state, run.source) == ("finished", Path("/data/my digits"))
    assert run.fingerprint == "f104c7e8f4610da805d943dcb30f0d3c"
    assert (run.record.test_accuracy, run.record.temperature) == (0.9, 1.1)
    assert run.record.epochs[0].validation_accuracy == 0.6000000000000001


def test_foreign_folders_are_listed_and_foreign_files_are_not(runs: RunsFolder) -> None:
    keep(runs)
    (runs.path / "holiday").mkdir()
    (runs.path / "holiday" / "photo.jpg").write_bytes(b"jpg")
    (runs.path / "notes.txt").touch()
    first, second = runs.entries()
    assert isinstance(first, Run)
    assert isinstance(second, UnreadableRun)
    assert (second.folder.name, second.reason) == ("holiday", "holiday has no run.json.")


def test_a_runs_folder_that_is_none_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RunError, match="cannot be read"):
        RunsFolder(tmp_path / "file").entries()


# The limit.


def test_the_limit_is_kept_in_the_folder_for_all_who_use_it(runs: RunsFolder) -> None:
    assert runs.limit() == DEFAULT_LIMIT_MB
    runs.set_limit(250)
    assert RunsFolder(runs.path).limit() == 250


@pytest.mark.parametrize(
    ("content", "limit"),
    [(b"", DEFAULT_LIMIT_MB), (b"\xff", DEFAULT_LIMIT_MB), (b"1", 10), (b"-5", DEFAULT_LIMIT_MB)],
)
def test_a_limit_that_makes_no_sense_counts_as_not_set(
    runs: RunsFolder, content: bytes, limit: int
) -> None:
    runs.path.mkdir()
    (runs.path / ".limit_mb").write_bytes(content)
    assert runs.limit() == limit
