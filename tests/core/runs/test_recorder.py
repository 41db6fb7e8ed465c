"""Keeping a training as a run: what is there after each epoch, and when the disk is full."""

from __future__ import annotations

import dataclasses
import errno
import io
import itertools
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.digits import small_dataset
from support.runs import DATASET, SOFTMAX, keep, losses, network, progress, record

from lenet_gui.core.experiment.record import EpochMetrics
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.network.network import Network
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.export import write_csv
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.runs.run import Run, best_epoch
from lenet_gui.core.storage import retry
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import EpochDone, TrainingDone


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


def same(first: Network, second: Network) -> bool:
    return all(map(np.array_equal, first.weights, second.weights))


def the_run(runs: RunsFolder) -> Run:
    (run,) = runs.entries()
    assert isinstance(run, Run)
    return run


def test_a_run_is_kept_although_the_name_of_its_data_is_no_text(runs: RunsFolder) -> None:
    name = "b\udcfccher"
    recorder = RunRecorder(runs, SOFTMAX, dataclasses.replace(DATASET, name=name), Path("/", name))
    for told in progress(SOFTMAX, dataset=name):
        recorder.on_event(told)
    recorder.close()
    run = the_run(runs)
    assert (run.state, run.source) == ("finished", Path("/", name))
    assert same(read_model(run.network_path())[0], network(3))


def test_curves_are_written_although_a_runs_folder_has_a_name_that_is_no_text(
    runs: RunsFolder, tmp_path: Path
) -> None:
    run = dataclasses.replace(keep(runs), name="b\udcfccher")
    write_csv(tmp_path / "curves.csv", [run])
    assert ",b?cher," in (tmp_path / "curves.csv").read_text("utf-8")


# What is kept.


def test_a_finished_training_is_kept_with_all_that_it_told(runs: RunsFolder) -> None:
    run = keep(runs)
    assert run.number == run.name == "run_01"
    assert run.state == "finished"
    assert run.record == record(SOFTMAX, 3, outcome="finished", test_accuracy=0.9, loss_curve=())
    kept_losses, kept_accuracies = run.batches()
    expected = np.concatenate([losses(1), losses(2), losses(3)])
    np.testing.assert_array_equal(kept_losses, expected)
    np.testing.assert_array_equal(kept_accuracies, expected / np.float32(10))
    kept_network, kept_record = read_model(run.network_path())
    assert same(kept_network, network(3))
    assert kept_record is not None
    assert kept_record.test_accuracy == 0.9
    assert run.kept_epochs() == [1, 2, 3]
    assert all(same(run.epoch_model(epoch)[0], network(epoch)) for epoch in (1, 2, 3))
    values = json.loads((run.folder / "run.json").read_text())
    assert values["test_accuracy_interval_95"] == [*wilson_interval(0.9, 10)]
    # What an optimizer keeps is not needed any more.
    assert not list(run.folder.glob("state_*"))
    assert not run.can_be_resumed()


def test_a_stopped_run_keeps_the_batches_of_the_epoch_that_was_begun(runs: RunsFolder) -> None:
    run = keep(runs, outcome="stopped", epochs=2)
    assert run.state == "stopped"
    assert len(run.batches()[0]) == 2 * 11 + 5
    assert run.can_be_resumed()


def test_each_epoch_is_on_the_disk_before_it_is_told_of(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    seen = []
    for part in progress():
        recorder.on_event(part)
        if isinstance(part, EpochDone):
            run = the_run(runs)
            seen.append((run.state, len(run.record.epochs), run.kept_epochs()[-1]))
            assert run.checkpoint() is not None
    recorder.close()
    assert seen == [("running", 1, 1), ("running", 2, 2), ("running", 3, 3)]


def test_a_run_that_nobody_trains_any_more_is_interrupted(runs: RunsFolder) -> None:
    run = keep(runs, outcome=None, epochs=2)
    assert run.state == "interrupted"
    assert len(run.record.epochs) == 2
    # What came after the last epoch is lost, and nothing else.
    assert len(run.batches()[0]) == 22
    assert same(read_model(run.network_path())[0], network(2))


def test_a_run_interrupted_in_its_first_epoch_has_no_network_and_says_so(
    runs: RunsFolder,
) -> None:
    run = keep(runs, outcome=None, epochs=0)
    assert run.state == "interrupted"
    assert run.checkpoint() is None
    assert run.batches()[0].shape == (0,)
    with pytest.raises(RunError, match="first epoch was not completed"):
        run.network_path()


def test_a_training_stopped_before_its_first_step_is_not_kept(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    done = TrainingDone(network(0), record(SOFTMAX, 0))
    recorder.on_event(done)
    recorder.close()
    assert runs.entries() == []
    assert not runs.path.exists()


def test_the_best_epoch_is_that_of_the_best_validation(runs: RunsFolder) -> None:
    assert keep(runs).best_epoch() == 3
    assert keep(runs, best=2).best_epoch() == 2
    assert keep(runs, outcome=None, epochs=0).best_epoch() == 0


def test_of_equally_good_epochs_the_one_of_the_lowest_loss_is_best() -> None:
    metrics = [EpochMetrics(0, 0, loss, 0.5) for loss in (3.0, 1.0, 2.0, 1.0)]
    assert best_epoch(metrics) == 2


# Going on.


def test_a_resumed_run_goes_on_in_its_folder(runs: RunsFolder) -> None:
    run = keep(runs, outcome=None, epochs=2)
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run)
    assert recorder.checkpoint is not None
    assert len(recorder.checkpoint.losses) == 22
    assert recorder.checkpoint.record.epochs == record(SOFTMAX, 2).epochs
    np.testing.assert_array_equal(recorder.checkpoint.state["weights_0"], losses(2))
    for part in progress(first=3):
        recorder.on_event(part)
    recorder.close()
    run = the_run(runs)
    assert run.state == "finished"
    np.testing.assert_array_equal(
        run.batches()[0], np.concatenate([losses(1), losses(2), losses(3)])
    )


def test_a_stopped_run_is_resumed_from_its_last_whole_epoch(runs: RunsFolder) -> None:
    run = keep(runs, outcome="stopped", epochs=2)
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run)
    assert recorder.checkpoint is not None
    assert len(recorder.checkpoint.losses) == 22
    recorder.on_event(next(progress(first=3)))
    assert the_run(runs).state == "running"
    assert len(the_run(runs).batches()[0]) == 22
    recorder.close()


def test_a_run_in_training_cannot_be_resumed_a_second_time(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = keep(runs, outcome=None, epochs=2)
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run)
    monkeypatch.setattr(retry, "pause", lambda seconds: None)
    with pytest.raises(RunError, match="in training already"):
        RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run)
    recorder.close()
    RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run).close()


@pytest.mark.skipif(sys.platform == "win32", reason="holds the lock as other systems share it")
def test_a_run_is_resumed_although_somebody_lists_the_runs_at_that_moment(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    run = keep(runs, outcome=None, epochs=2)
    listing = (run.folder / "lock").open("rb")
    fcntl.flock(listing, fcntl.LOCK_SH)
    monkeypatch.setattr(retry, "pause", lambda seconds: listing.close())
    RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run).close()
    assert listing.closed


def test_a_run_resumed_on_other_images_is_refused_and_left_as_it_is(runs: RunsFolder) -> None:
    run = keep(runs, outcome=None, epochs=2)
    before = {path: path.stat().st_mtime_ns for path in run.folder.rglob("*")}
    with pytest.raises(RunError, match="other images"):
        RunRecorder(runs, SOFTMAX, small_dataset(train=24, test=10, seed=7), "mnist", run)
    assert {path: path.stat().st_mtime_ns for path in run.folder.rglob("*")} == before
    assert runs.find("run_01").state == "interrupted"


def test_a_run_damaged_since_it_was_listed_is_not_resumed(runs: RunsFolder) -> None:
    run = keep(runs, outcome=None)
    (run.folder / "run.json").unlink()
    with pytest.raises(RunError, match=r"^run_01 has no run\.json\.$"):
        RunRecorder(runs, SOFTMAX, DATASET, "mnist", run)


@pytest.mark.parametrize("content", [None, b"", b"no archive", b"PK\x03\x04 cut off"])
def test_a_run_whose_state_is_damaged_is_not_resumed(
    runs: RunsFolder, content: bytes | None
) -> None:
    run = keep(runs, outcome=None, epochs=2)
    path = run.folder / "state_0002.npz"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RunError, match=r"run_01 cannot be resumed.* state_0002\.npz"):
        RunRecorder(runs, SOFTMAX, DATASET, "mnist", resumed=run)
    assert runs.find("run_01").state == "interrupted"


def npy(array: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x93NUMPY",
        npy(np.zeros((2, 3))),
        npy(np.zeros(6, np.float32)),
        npy(np.zeros((3, 2), np.float32)),
        npy(np.array([[{}]])),
    ],
    ids=["empty", "cut off", "other numbers", "one row", "three rows", "objects"],
)
def test_damaged_batches_are_told_of(runs: RunsFolder, content: bytes) -> None:
    run = keep(runs)
    (run.folder / "batches" / "epoch_0002.npy").write_bytes(content)
    with pytest.raises(RunError, match=r"run_01 is damaged: its epoch_0002\.npy cannot be read"):
        run.batches()


def test_batches_that_are_gone_are_told_of(runs: RunsFolder) -> None:
    run = keep(runs)
    (run.folder / "batches" / "epoch_0002.npy").unlink()
    with pytest.raises(RunError, match=r"^run_01 has no epoch_0002\.npy\.$"):
        run.batches()


def test_a_run_that_the_disk_does_not_give_back_is_told_of(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = keep(runs)

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(RunError, match=r"^run_01 cannot be read: the disk reports an error\.$"):
        run.batches()


# A full disk.


def full(monkeypatch: pytest.MonkeyPatch, after: int, times: int = 1000) -> None:
    """Let the disk be full once so many files were written, for so many tries."""
    from lenet_gui.core.storage import files

    count = itertools.count()
    fsync = files.os.fsync

    def write(descriptor: int) -> None:
        if after <= next(count) < after + times:
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(descriptor)

    monkeypatch.setattr(files, "os", _Os(files.os, write))


class _Os:
    """The module os with another fsync, through which every file that is written goes."""

    def __init__(self, module: Any, fsync: Callable[[int], None]) -> None:
        self._module, self.fsync = module, fsync

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)


def kept_training(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> tuple[RecordedTraining, list[str]]:
    monkeypatch.setattr(training, "train", lambda *_: progress())
    return RecordedTraining(SOFTMAX, DATASET, runs, "mnist"), []


@pytest.mark.tensorflow
@pytest.mark.parametrize("after", range(0, 28, 2))
def test_a_full_disk_is_told_of_once_and_the_training_goes_on(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    kept, said = kept_training(runs, monkeypatch)
    full(monkeypatch, after)
    told = list(kept.events(threading.Event(), said.append))
    assert isinstance(told[-1], TrainingDone)
    assert len(told) == len(list(progress()))
    assert len(said) == 1
    assert "the disk is full" in said[0]
    assert "training continues" in said[0]
    assert "save the network yourself" in said[0]
    assert kept.folder is None
    assert not list(runs.path.rglob("*.tmp"))
    # What was kept until then can be used, and nothing else shows.
    for entry in runs.entries():
        assert isinstance(entry, Run)
        assert entry.state == "interrupted"
        entry.checkpoint()
        entry.batches()


@pytest.mark.tensorflow
@pytest.mark.parametrize("outcome", ["finished", "stopped"])
# 6 and 16 would be the list of the program's own files, which is not worth a word.
@pytest.mark.parametrize("after", [0, 2, 4, 8, 10, 12, 14, 18, 20])
def test_what_a_full_disk_kept_out_is_written_once_there_is_room_again(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch, after: int, outcome: Any
) -> None:
    monkeypatch.setattr(training, "train", lambda *_: progress(outcome=outcome))
    kept, said = RecordedTraining(SOFTMAX, DATASET, runs, "mnist"), []
    full(monkeypatch, after, times=1)
    folders = [kept.folder for _ in kept.events(threading.Event(), said.append)]
    assert len(said) == 1
    assert "the disk is full" in said[0]
    run = the_run(runs)
    assert folders[-1] == run.folder
    assert run.state == outcome
    assert run.record.epochs == record(SOFTMAX, 3).epochs
    expected = [losses(1), losses(2), losses(3), *([losses(4, 5)] * (outcome == "stopped"))]
    np.testing.assert_array_equal(run.batches()[0], np.concatenate(expected))
    assert run.kept_epochs() == [1, 2, 3]
    assert all(same(run.epoch_model(epoch)[0], network(epoch)) for epoch in (1, 2, 3))
    if outcome == "stopped":
        assert run.checkpoint() is not None


def test_the_folder_of_a_run_is_told_of_again_once_it_is_whole(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, said = kept_training(runs, monkeypatch)
    seen = []
    for part in kept.events(threading.Event(), said.append):
        seen.append((type(part).__name__, kept.folder is not None))
        if isinstance(part, EpochDone) and part.epoch == 1:
            full(monkeypatch, 0, times=1)
    told = dict.fromkeys(seen)
    assert list(told) == [
        ("BatchesDone", True),
        ("EpochDone", True),
        ("EpochDone", False),
        ("BatchesDone", False),
        ("TrainingDone", True),
    ]


def test_a_folder_that_cannot_be_made_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    kept, said = kept_training(RunsFolder(tmp_path / "file" / "runs"), monkeypatch)
    assert isinstance(list(kept.events(threading.Event(), said.append))[-1], TrainingDone)
    assert len(said) == 1
    assert str(tmp_path / "file" / "runs") in said[0]


def test_an_error_in_the_training_leaves_an_interrupted_run(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Any:
        yield from progress(outcome=None, epochs=1)
        raise RuntimeError("the bits fell out")

    monkeypatch.setattr(training, "train", fail)
    with pytest.raises(RuntimeError, match="bits"):
        list(RecordedTraining(SOFTMAX, DATASET, runs, "mnist").events(threading.Event()))
    assert the_run(runs).state == "interrupted"
