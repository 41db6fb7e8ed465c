"""The run of an adapted network: listed and opened like one, but never resumed."""

from __future__ import annotations

import dataclasses
import errno
import json
from pathlib import Path

import numpy as np
import pytest
from support.adaptations import an_adaptation
from support.architectures import from_elsewhere
from support.runs import DATASET, SOFTMAX, keep

from lenet_gui.core.fine_tuning import recorded
from lenet_gui.core.fine_tuning.fine_tune import STEPS
from lenet_gui.core.fine_tuning.recorded import adapted_name, record_adaptation
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.runs.export import write_csv
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError, RunRecorder
from lenet_gui.core.runs.run import MAX_NAME, Adaptation, Run, UnreadableRun


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


def recorded_run(runs: RunsFolder, name: str = "lenet5") -> Run:
    """Record an adaptation, and read it as the next start of the program would."""
    folder = record_adaptation(runs, name, an_adaptation())
    return RunsFolder(runs.path).find(folder.name)


def test_an_adaptation_is_a_finished_run_that_names_its_origin(runs: RunsFolder) -> None:
    keep(runs)
    run = recorded_run(runs)
    assert (run.number, run.name, run.state) == ("run_02", "lenet5 (adapted)", "finished")
    assert run.adaptation == Adaptation("lenet5", 20, 15, 19, 0.9938)
    assert run.record.test_accuracy == 0.9931
    assert run.source == "mnist"
    assert runs.find("run_01").adaptation is None


def test_its_network_and_its_batches_are_read_back(runs: RunsFolder) -> None:
    run, done = recorded_run(runs), an_adaptation()
    network, record = run.model()
    assert all(map(np.array_equal, network.weights, done.network.weights))
    # The record of a training would be shown as the network's own.
    assert record is None
    losses, accuracies = run.batches()
    assert np.array_equal(losses, done.losses)
    assert np.array_equal(accuracies, done.accuracies)
    write_csv(runs.path / "curves.csv", [run])
    assert len((runs.path / "curves.csv").read_text().splitlines()) == 1 + STEPS


def test_that_of_a_network_from_elsewhere_is_recorded_as_such(runs: RunsFolder) -> None:
    done = dataclasses.replace(an_adaptation(), network=from_elsewhere())
    folder = record_adaptation(runs, "mine.h5", done)
    run = RunsFolder(runs.path).find(folder.name)
    assert run.record.config.title() == "Network from elsewhere, Adam"
    network = run.model()[0]
    assert network.pixels is done.network.pixels
    assert all(map(np.array_equal, network.weights, done.network.weights))
    with pytest.raises(ModelFileError, match="has no untrained network"):
        run.epoch_model(0)


def test_it_cannot_be_resumed(runs: RunsFolder) -> None:
    run = recorded_run(runs)
    assert not run.can_be_resumed()
    with pytest.raises(RunError, match="has ended"):
        RunRecorder(runs, SOFTMAX, DATASET, "mnist", run)


def test_it_goes_to_the_bin_and_comes_back(runs: RunsFolder) -> None:
    run = recorded_run(runs)
    runs.delete([run])
    assert runs.entries() == []
    runs.restore()
    assert runs.find(run.number) == run


def test_a_damaged_account_of_the_adaptation_is_named(runs: RunsFolder) -> None:
    file = recorded_run(runs).folder / "run.json"
    values = json.loads(file.read_text())
    values["adaptation"]["digits"] = "many"
    file.write_text(json.dumps(values))
    (entry,) = RunsFolder(runs.path).entries()
    assert isinstance(entry, UnreadableRun)


@pytest.mark.parametrize(
    ("name", "adapted"),
    [
        ("lenet5.keras", "lenet5 (adapted)"),
        ("lenet5 (adapted)", "lenet5 (adapted)"),
        ("lenet5 (adapted).keras", "lenet5 (adapted)"),
        ("mine, adapted to my hand", "mine (adapted)"),
    ],
)
def test_an_adapted_network_is_called_so_once(name: str, adapted: str) -> None:
    assert adapted_name(name) == adapted


@pytest.mark.parametrize("name", ["n" * 300, "b\udcfccher", "", "a\nb"])
def test_any_name_of_a_network_can_be_recorded(runs: RunsFolder, name: str) -> None:
    run = recorded_run(runs, name)
    assert run.name.endswith("(adapted)")
    assert len(run.name) <= MAX_NAME


def test_a_full_disk_leaves_no_half_run_and_says_what_to_do(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(recorded, "write_run", full)
    with pytest.raises(RecordingError, match="the disk is full") as error:
        recorded_run(runs)
    assert str(error.value).endswith("Save it as a file.")
    assert runs.entries() == []
