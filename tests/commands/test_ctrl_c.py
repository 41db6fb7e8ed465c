"""Ctrl-C while train is at work: what was learned is kept, and it is said where."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command_line import (
    Run,
    interrupted,
    nothing,
    one_line,
    press_ctrl_c,
    stand_in,
    trained,
)

from lenet_gui.core.data import sources
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.model_file import load_model, read_model, save_model
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import TrainingEvent

signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")


@pytest.mark.tensorflow
def test_ctrl_c_however_often_saves_the_network_and_says_where(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impatient() -> None:
        press_ctrl_c()
        press_ctrl_c()

    stand_in(monkeypatch, impatient)
    file = tmp_path / "stopped.keras"
    code, output, error = run("train", "--data", data, "--output", file)
    assert (code, error) == (130, "")
    assert output.startswith("Stopped after 0.5 of")
    assert output.endswith(f"\nSaved {file}\n")
    load_model(file)


@pytest.mark.tensorflow
def test_ctrl_c_while_the_network_is_saved_does_not_lose_it(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save_slowly(*arguments: object) -> None:
        press_ctrl_c()
        save_model(*arguments)

    monkeypatch.setattr("lenet_gui.commands.train.save_model", save_slowly)
    stand_in(monkeypatch, nothing)
    assert run("train", "--data", data, "--output", tmp_path / "kept.keras")[0] == 0
    load_model(tmp_path / "kept.keras")


@pytest.mark.parametrize("presses", [1, 2])
def test_ctrl_c_before_the_first_step_says_that_nothing_is_kept(
    run: Run,
    data: Path,
    working_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    presses: int,
) -> None:
    seen = []

    def train(
        config: TrainingConfig, dataset: Dataset, stop: threading.Event, *_: object
    ) -> Iterator[TrainingEvent]:
        for _ in range(presses):
            press_ctrl_c()
        seen.append("waited for the first step")
        yield trained(0, "stopped" if stop.is_set() else "finished")

    monkeypatch.setattr(training, "train", train)
    code, output, error = run("train", "--data", data)
    assert (code, output) == (130, "")
    assert "nothing to keep yet" in one_line(error)
    assert not os.listdir(working_folder)
    # Who presses it again does not want to wait for TensorFlow.
    assert len(seen) == (1 if presses == 1 else 0)


def test_ctrl_c_while_the_data_is_read_says_that_nothing_is_kept(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "load_own", lambda *_: press_ctrl_c())
    code, output, error = run("train", "--data", data)
    assert (code, output) == (130, "")
    assert "nothing to keep yet" in one_line(error)


@pytest.mark.tensorflow
def test_after_a_training_ctrl_c_does_what_it_did_before(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = signal.getsignal(signal.SIGINT)
    stand_in(monkeypatch, press_ctrl_c)
    run("train", "--data", data)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.tensorflow
@signals
def test_ctrl_c_in_the_midst_of_a_real_training_saves_what_it_learned(
    data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "stopped.keras"
    command = [sys.executable, "-m", "lenet_gui", "train", "--preset", "softmax", "--json"]
    command += ["--batch-size", "1", "--epochs", "1000", "--data", str(data), "--output", str(file)]
    command += ["--runs", str(tmp_path / "runs")]
    first, output, errors, code = interrupted(command)
    assert first.startswith("epoch   1/1000: "), first + errors
    assert code == 130, errors
    assert all(line.startswith("epoch ") for line in errors.splitlines()), errors
    result = json.loads(output)
    network, record = read_model(file)
    assert record is not None
    assert result["epochs_trained"] == record.epochs_trained < 1000
    assert any(array.any() for array in network.weights)
