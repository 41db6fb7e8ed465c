"""The log that a training leaves for TensorBoard, as TensorBoard's own reader reads it."""

from __future__ import annotations

import dataclasses
import errno
import itertools
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.runs import DATASET, SOFTMAX, STEPS, losses, progress

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.tensorboard.event_file import EventFile
from lenet_gui.core.tensorboard.graph import traced_inference
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent

LENET5 = TrainingConfig(batch_size=2, epochs=3)


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the trainings of a test tell: the arguments of progress()."""
    arguments: dict[str, Any] = {}

    def train(config: TrainingConfig, *_: object) -> Iterator[TrainingEvent]:
        return progress(config, **arguments)

    monkeypatch.setattr(training, "train", train)
    return arguments


def keep(runs: RunsFolder, config: TrainingConfig = SOFTMAX, resumed: Run | None = None) -> Run:
    """Train with a log; gives the run."""
    training = RecordedTraining(config, DATASET, runs, "mnist", resumed)
    said: list[str] = []
    for _ in training.events(threading.Event(), said.append):
        pass
    assert said == []
    assert training.folder is not None
    return runs.find(training.folder.name)


def log_of(runs: RunsFolder, run: Run) -> Any:
    """All that the log of a run holds, as an EventAccumulator."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    folder = runs.log_folder(run.record.config.network, run.number)
    return EventAccumulator(str(folder), {"scalars": 0, "tensors": 0}).Reload()


def scalars(runs: RunsFolder, run: Run, tag: str) -> tuple[list[int], list[float]]:
    """The steps and values of a curve."""
    events = log_of(runs, run).Scalars(tag)
    return [event.step for event in events], [event.value for event in events]


def single(value: float) -> float:
    """A figure in the precision of an event file."""
    return float(np.float32(value))


def assert_log_tells_what_the_run_tells(runs: RunsFolder, run: Run) -> None:
    for tag, values in zip(("Loss", "Accuracy"), run.batches(), strict=True):
        steps, logged = scalars(runs, run, tag)
        assert steps == list(range(1, len(values) + 1))
        assert logged == values.tolist()
    for tag, name in (
        ("Validation/Loss", "validation_loss"),
        ("Validation/Accuracy", "validation_accuracy"),
    ):
        steps, logged = scalars(runs, run, tag)
        assert steps == list(range(1, len(run.record.epochs) + 1))
        assert logged == [single(getattr(epoch, name)) for epoch in run.record.epochs]


# What is logged.


@pytest.mark.tensorflow
def test_the_log_tells_the_figures_of_the_run(runs: RunsFolder) -> None:
    run = keep(runs)
    assert len(run.batches()[0]) == 3 * STEPS
    assert_log_tells_what_the_run_tells(runs, run)


@pytest.mark.tensorflow
def test_a_stopped_training_logs_the_batches_of_the_epoch_that_was_begun(
    runs: RunsFolder, told: dict[str, Any]
) -> None:
    told.update(outcome="stopped", epochs=2)
    run = keep(runs)
    assert len(run.batches()[0]) == 2 * STEPS + 5
    assert_log_tells_what_the_run_tells(runs, run)
    assert "Test/Accuracy" not in log_of(runs, run).Tags()["scalars"]


@pytest.mark.tensorflow
def test_a_log_lies_under_its_network_and_has_the_number_of_its_run(runs: RunsFolder) -> None:
    numbers = [keep(runs, config).number for config in (SOFTMAX, LENET5, LENET5)]
    assert numbers == ["run_01", "run_02", "run_03"]
    logs = runs.path / "logs"
    found = sorted(str(path.parent.relative_to(logs)) for path in logs.rglob("*tfevents*"))
    assert found == [
        str(Path("lenet5/run_02")),
        str(Path("lenet5/run_03")),
        str(Path("softmax/run_01")),
    ]


@pytest.mark.tensorflow
def test_what_was_told_is_in_the_file_at_once(runs: RunsFolder) -> None:
    kept = RecordedTraining(SOFTMAX, DATASET, runs, "mnist")
    steps = 0
    for part in kept.events(threading.Event()):
        run = runs.find("run_01")
        if isinstance(part, BatchesDone):
            steps += len(part.losses)
            assert len(scalars(runs, run, "Loss")[0]) == steps
        elif isinstance(part, EpochDone):
            assert scalars(runs, run, "Validation/Loss")[0][-1] == part.epoch
    assert steps == 3 * STEPS


@pytest.mark.tensorflow
def test_the_settings_are_logged_as_hyperparameters(runs: RunsFolder) -> None:
    from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData

    log = log_of(runs, keep(runs))
    start, end = (
        HParamsPluginData.FromString(log.SummaryMetadata(f"_hparams_/{tag}").plugin_data.content)
        for tag in ("session_start_info", "session_end_info")
    )
    logged = {
        name: getattr(value, value.WhichOneof("kind"))
        for name, value in start.session_start_info.hparams.items()
    }
    expected = dataclasses.asdict(SOFTMAX) | {"data": DATASET.name, "training_images": 22}
    assert logged == expected
    assert end.session_end_info.status


@pytest.mark.tensorflow
def test_the_settings_are_logged_as_a_text(runs: RunsFolder) -> None:
    (event,) = log_of(runs, keep(runs)).Tensors("Settings")
    text = event.tensor_proto.string_val[0].decode()
    assert "| learning_rate | 0.01 |" in text
    assert f"| data | {DATASET.name} |" in text


# The graph.


@pytest.mark.tensorflow
@pytest.mark.parametrize("key", ARCHITECTURES)
def test_the_graph_reads_an_image_as_the_network_does(key: str) -> None:
    network = Network.initial(ARCHITECTURES[key], 1)
    network = Network(network.architecture, tuple(w + np.float32(0.01) for w in network.weights))
    images = DATASET.test_images[:3, :, :, np.newaxis] / np.float32(255)
    traced = traced_inference(network, images)
    expected = network.probabilities(images[..., 0])
    np.testing.assert_allclose(traced.probabilities, expected, atol=1e-5)


@pytest.mark.tensorflow
@pytest.mark.parametrize("config", [SOFTMAX, LENET5], ids=["softmax", "lenet5"])
def test_the_graph_shows_every_layer_with_the_time_that_it_took(
    runs: RunsFolder, config: TrainingConfig
) -> None:
    log = log_of(runs, keep(runs, config))
    nodes = {node.name for node in log.Graph().node}
    layers = {layer.name for layer, _ in ARCHITECTURES[config.network].input_shapes()}
    assert layers <= {name.split("/")[0] for name in nodes}
    stats = [
        node
        for device in log.RunMetadata("one image").step_stats.dev_stats
        for node in device.node_stats
    ]
    traced = {node.node_name for node in stats}
    assert layers <= {name.split("/")[0] for name in traced & nodes}
    assert sum(node.all_end_rel_micros for node in stats) > 0
    assert sum(memory.total_bytes for node in stats for memory in node.memory) > 0


# Going on.


def interrupted(runs: RunsFolder, told: dict[str, Any], epochs: int) -> Run:
    """A run that broke off in the middle of an epoch, which is in the log, and ready to go on."""
    told.update(outcome=None, epochs=epochs)
    run = keep(runs)
    assert len(scalars(runs, run, "Loss")[0]) == epochs * STEPS + 5
    assert len(run.batches()[0]) == epochs * STEPS
    told.update(outcome="finished", epochs=3, first=epochs + 1)
    return run


@pytest.mark.tensorflow
@pytest.mark.parametrize("epochs", [0, 1, 2])
def test_after_resuming_each_step_is_told_once(
    runs: RunsFolder, told: dict[str, Any], epochs: int
) -> None:
    from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

    run = keep(runs, resumed=interrupted(runs, told, epochs))
    assert run.state == "finished"
    assert_log_tells_what_the_run_tells(runs, run)
    # Not only to those who know which file counts.
    files = runs.log_folder("softmax", "run_01").glob("*")
    steps = [
        event.step
        for path in files
        for event in EventFileLoader(str(path)).Load()
        if any(value.tag == "Loss" for value in event.summary.value)
    ]
    assert steps == list(range(1, 3 * STEPS + 1))


@pytest.mark.tensorflow
def test_a_reader_that_saw_the_log_before_sees_each_step_once(
    runs: RunsFolder, told: dict[str, Any]
) -> None:
    run = interrupted(runs, told, 2)
    log = log_of(runs, run)
    keep(runs, resumed=run)
    log.Reload()
    steps = [event.step for event in log.Scalars("Loss")]
    assert steps == list(range(1, 3 * STEPS + 1))


@pytest.mark.tensorflow
def test_a_log_that_was_lost_is_whole_again_after_resuming(
    runs: RunsFolder, told: dict[str, Any]
) -> None:
    run = interrupted(runs, told, 2)
    for path in runs.log_folder("softmax", "run_01").glob("*"):
        path.unlink()
    assert_log_tells_what_the_run_tells(runs, keep(runs, resumed=run))


@pytest.mark.tensorflow
def test_a_run_of_which_only_the_end_was_missing_gets_its_test_accuracy(
    runs: RunsFolder, told: dict[str, Any]
) -> None:
    run = interrupted(runs, told, 3)
    told.update(first=4)
    run = keep(runs, resumed=run)
    assert_log_tells_what_the_run_tells(runs, run)
    assert scalars(runs, run, "Test/Accuracy") == ([3], [single(0.9)])


@pytest.mark.tensorflow
def test_what_came_before_the_break_keeps_its_time(runs: RunsFolder, told: dict[str, Any]) -> None:
    run = keep(runs, resumed=interrupted(runs, told, 2))
    times = [event.wall_time for event in log_of(runs, run).Scalars("Loss")]
    assert times == sorted(times)
    assert times[2 * STEPS - 1] - times[0] == pytest.approx(
        run.record.seconds * (1 - 1 / (2 * STEPS)), rel=0.01
    )


@pytest.mark.tensorflow
def test_a_resumed_run_stopped_before_its_first_step_keeps_its_log(
    runs: RunsFolder, told: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = interrupted(runs, told, 2)
    (before,) = runs.log_folder("softmax", "run_01").iterdir()
    ended = list(progress(epochs=2, outcome="stopped"))[-1]
    monkeypatch.setattr(training, "train", lambda *_: iter([ended]))
    list(RecordedTraining(SOFTMAX, DATASET, runs, "mnist", run).events(threading.Event()))
    assert list(runs.log_folder("softmax", "run_01").iterdir()) == [before]


# Where it cannot be written.


def kept_without_log(runs: RunsFolder) -> str:
    """Train where the log fails; gives what was said."""
    training, said = RecordedTraining(SOFTMAX, DATASET, runs, "mnist"), []
    parts = list(training.events(threading.Event(), said.append))
    assert isinstance(parts[-1], TrainingDone)
    assert len(parts) == len(list(progress()))
    # The run is whole.
    run = runs.find("run_01")
    assert run.state == "finished"
    assert len(run.batches()[0]) == 3 * STEPS
    (sentence,) = said
    assert isinstance(sentence, str)
    assert str(runs.logs) in sentence
    return sentence


@pytest.mark.tensorflow
@pytest.mark.parametrize("after", [0, 1, 4, 10])
def test_a_full_disk_costs_the_log_and_one_message_and_not_the_training(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    flushed: list[None] = []
    flush = EventFile.flush

    def fail_later(self: EventFile) -> None:
        flushed.append(None)
        if len(flushed) > after:
            raise OSError(errno.ENOSPC, "No space left on device")
        flush(self)

    monkeypatch.setattr(EventFile, "flush", fail_later)
    assert "the disk is full" in kept_without_log(runs)


def fails_once(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, at: int) -> None:
    """Have a method meet a full disk at its call of this number, from 0."""
    real, calls = getattr(owner, name), itertools.count()

    def fail(*arguments: Any) -> Any:
        if next(calls) == at:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments)

    monkeypatch.setattr(owner, name, fail)


@pytest.mark.tensorflow
@pytest.mark.parametrize(
    ("owner", "name"), [(EventFile, "flush"), (RunRecorder, "_begin"), (RunRecorder, "_end_epochs")]
)
@pytest.mark.parametrize("outcome", ["finished", "stopped"])
@pytest.mark.parametrize("at", [0, 1, 4])
def test_the_log_is_whole_again_once_there_is_room(
    runs: RunsFolder,
    told: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    owner: Any,
    name: str,
    outcome: str,
    at: int,
) -> None:
    told["outcome"] = outcome
    fails_once(monkeypatch, owner, name, at)
    list(RecordedTraining(SOFTMAX, DATASET, runs, "mnist").events(threading.Event()))
    run = runs.find("run_01")
    assert run.state == outcome
    assert len(run.batches()[0]) == 3 * STEPS + (5 if outcome == "stopped" else 0)
    assert_log_tells_what_the_run_tells(runs, run)
    if outcome == "finished":
        assert scalars(runs, run, "Test/Accuracy") == ([3], [single(0.9)])


def test_a_folder_of_logs_that_cannot_be_made_is_told_of(runs: RunsFolder) -> None:
    runs.path.mkdir()
    runs.logs.touch()
    assert "training continues and is saved as a run" in kept_without_log(runs)


@pytest.mark.tensorflow
@pytest.mark.parametrize("module", ["compat.proto.event_pb2", "plugins.hparams.summary_v2"])
def test_without_tensorboard_one_message_says_what_brings_it(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setitem(sys.modules, f"tensorboard.{module}", None)
    assert "pip install tensorboard" in kept_without_log(runs)


def test_an_error_of_tensorflow_ends_the_log_and_not_the_training(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no such kernel")

    monkeypatch.setattr("lenet_gui.core.tensorboard.log.traced_inference", fail)
    assert "no such kernel" in kept_without_log(runs)


# Among the runs.


@pytest.mark.tensorflow
def test_the_logs_are_no_run(runs: RunsFolder) -> None:
    keep(runs)
    assert [entry.folder.name for entry in runs.entries()] == ["run_01"]


@pytest.mark.tensorflow
def test_a_log_goes_with_its_run_and_comes_back_with_it(runs: RunsFolder) -> None:
    run, other = keep(runs), keep(runs)
    before = scalars(runs, run, "Loss")
    runs.delete([run])
    assert [path.name for path in (runs.logs / "softmax").iterdir()] == [other.number]
    runs.restore()
    assert scalars(runs, runs.find("run_01"), "Loss") == before


@pytest.mark.tensorflow
def test_a_run_without_a_log_is_deleted_and_restored_all_the_same(runs: RunsFolder) -> None:
    run = keep(runs)
    for path in (runs.logs / "softmax" / "run_01").iterdir():
        path.unlink()
    (runs.logs / "softmax" / "run_01").rmdir()
    runs.delete([run])
    assert runs.restore() == ["run_01"]


@pytest.mark.tensorflow
def test_a_new_run_of_an_old_number_has_nothing_of_the_old_log(
    runs: RunsFolder, told: dict[str, Any]
) -> None:
    run = keep(runs)
    # By hand, past the program.
    run.folder.rename(runs.path.parent / "elsewhere")
    told.update(epochs=1)
    assert_log_tells_what_the_run_tells(runs, keep(runs))
    assert np.array_equal(runs.find("run_01").batches()[0], losses(1))
