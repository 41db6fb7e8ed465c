"""train keeps each training as a run, and goes on with one that was killed."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support.command_line import Run, nothing, one_line, stand_in, trained
from support.runs import SOFTMAX, keep

from lenet_gui import paths
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.training import loop as training

# All that depends on chance and on what was before: augmentation, dropout, the schedule, the
# averaged weights, Adam's moments.
SETTINGS = ["--preset", "lenet5-best", "--dropout-rate", "0.25", "--batch-size", "20"]

# Trains as the command does, a step at a time, and kills its process in the middle of epoch 3.
KILLED = """
import os, signal, sys
from lenet_gui.app import main
from lenet_gui.core import recorded_training
from lenet_gui.core.training import loop as training, trainer

trainer.CHUNK_SECONDS = 0
train = training.train

def until_killed(*arguments):
    for progress in train(*arguments):
        yield progress
        if isinstance(progress, training.BatchesDone) and progress.epochs_done > 2.3:
            os.kill(os.getpid(), signal.SIGKILL)

training.train = until_killed
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.tensorflow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_run_killed_in_mid_epoch_and_resumed_ends_with_bit_identical_weights(
    run: Run, data: Path, tmp_path: Path
) -> None:
    arguments = ["train", *SETTINGS, "--epochs", "4", "--data", str(data)]
    killed = [*arguments, "--runs", str(tmp_path / "runs"), "--output", str(tmp_path / "x.keras")]
    result = subprocess.run([sys.executable, "-c", KILLED, *killed], check=False)
    assert result.returncode == -signal.SIGKILL
    runs = RunsFolder(tmp_path / "runs")
    interrupted = runs.find("run_01")
    assert interrupted.state == "interrupted"
    assert len(interrupted.record.epochs) == 2
    assert not (tmp_path / "x.keras").exists()

    resumed, straight = tmp_path / "resumed.keras", tmp_path / "straight.keras"
    code, output, _ = run("train", "--resume", "run_01", "--runs", runs.path, "--output", resumed)
    assert code == 0
    assert f"Kept as {runs.path / 'run_01'}\n" in output
    assert run(*arguments, "--output", straight)[0] == 0

    (found, record), (expected, wanted) = read_model(resumed), read_model(straight)
    for array, other in zip(found.weights, expected.weights, strict=True):
        np.testing.assert_array_equal(array, other)
    assert record is not None
    assert wanted is not None
    assert record.epochs == wanted.epochs
    assert record.loss_curve == wanted.loss_curve
    assert record.test_accuracy == wanted.test_accuracy
    finished = runs.find("run_01")
    assert finished.state == "finished"
    assert finished.kept_epochs() == [1, 2, 3, 4]
    assert len(finished.batches()[0]) == 4 * 11


@pytest.mark.tensorflow
def test_every_training_is_kept_in_the_users_folder(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    for number in ("run_01", "run_02"):
        output = run("train", "--data", data)[1]
        assert f"Kept as {paths.data_folder() / 'runs' / number}\n" in output
    assert RunsFolder().find("run_02").source == data


@pytest.mark.tensorflow
def test_the_runs_folder_can_be_another_and_json_names_it(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    code, output, _ = run("train", "--data", data, "--runs", "my runs", "--json")
    assert code == 0
    assert json.loads(output)["run"] == str(Path("my runs", "run_01"))
    assert RunsFolder(working_folder / "my runs").find("run_01").state == "finished"
    assert not (paths.data_folder() / "runs").exists()


@pytest.mark.tensorflow
def test_a_stopped_training_can_be_resumed_later(
    run: Run, data: Path, working_folder: Path
) -> None:
    runs = RunsFolder(working_folder / "runs")
    config = dataclasses.replace(SOFTMAX, batch_size=20, epochs=2)
    # One that was stopped by hand before its first epoch was over: it begins anew.
    keep(runs, config, load_own(data), data, outcome="stopped", epochs=0)
    code, output, error = run("train", "--resume", "run_01", "--runs", "runs")
    assert (code, error.count("epoch ")) == (0, 2)
    assert output.endswith("Saved run_01.keras\n")
    assert runs.find("run_01").state == "finished"


def test_where_runs_cannot_be_kept_it_says_so_once_and_trains_on(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    (working_folder / "file").touch()
    code, output, error = run("train", "--data", data, "--runs", "file")
    assert code == 0
    assert "could not be saved in file" in one_line(error)
    assert "Kept" not in output
    assert json.loads(run("train", "--data", data, "--runs", "file", "--json")[1])["run"] is None


def test_a_training_without_a_step_leaves_no_run(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "train", lambda *_: iter([trained(0, "stopped")]))
    run("train", "--data", data)
    assert RunsFolder().entries() == []


@pytest.mark.tensorflow
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--resume", "run_07"], "no run run_07"),
        (["--resume", "run_01"], "run_01 is finished"),
        (["--resume", "run_02"], "run_02 has no run.json"),
        (["--resume", "run_03", "--preset", "softmax"], "takes no other settings"),
        (["--resume", "run_03", "--epochs", "5"], "takes no other settings"),
        (["--resume", "run_03", "--output", "no/x.keras"], "no folder"),
    ],
)
def test_what_cannot_be_resumed_is_refused_in_one_line(
    run: Run, working_folder: Path, arguments: list[str], words: str
) -> None:
    runs = RunsFolder(working_folder / "runs")
    keep(runs)
    (runs.path / "run_02").mkdir()
    keep(runs, outcome=None)
    code, output, error = run("train", "--runs", "runs", *arguments)
    assert (code, output) == (2, "")
    assert words in one_line(error)
    assert os.listdir(working_folder) == ["runs"]


@pytest.mark.tensorflow
def test_a_run_is_not_resumed_on_other_images(run: Run, data: Path, working_folder: Path) -> None:
    runs = RunsFolder(working_folder / "runs")
    keep(runs, outcome=None)
    code, output, error = run("train", "--runs", "runs", "--resume", "run_01", "--data", data)
    assert (code, output) == (2, "")
    assert "other images than my digits holds" in one_line(error)
    assert runs.find("run_01").state == "interrupted"
