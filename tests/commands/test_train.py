"""train, as typed; where a training's content does not matter, a stand-in trains."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from support.command_line import Run, nothing, one_line, stand_in, trained
from support.small_mnist import place_small_mnist

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.keras_file.model_file import load_model, read_model
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import TrainingEvent


@pytest.fixture
def no_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail when a training begins that has to be refused before."""

    def train(*_: object) -> Iterator[TrainingEvent]:
        raise AssertionError("a training began")

    monkeypatch.setattr(training, "train", train)


# What is refused, before anything begins.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--bogus"], "--bogus"),
        (["--preset", "lenet6"], "lenet5-adam-dropout"),
        (["--optimizer", "newton"], "rmsprop"),
        (["--network", "lenet6"], "softmax"),
        (["--schedule", "never"], "cosine"),
        (["more"], "more"),
        (["a\nb"], "a b"),
        (["--epochs", "many"], "many"),
        (["--epochs", "1.5"], "1.5"),
        (["--epochs", "0"], "between 1 and 1,000"),
        (["--epochs", "1" + "0" * 400], "between 1 and 1,000"),
        (["--seed", "-1"], "between 0 and"),
        (["--batch-size", "5000"], "between 1 and 4,096"),
        (["--learning-rate", "nan"], "between 1e-06 and 10"),
        (["--learning-rate", "1e400"], "between 1e-06 and 10"),
        (["--dropout-rate", "1"], "between 0 and 0.9"),
        (["--output", "network.h5"], "end in .keras"),
        (["--output", "network"], "end in .keras"),
        (["--output", ""], "end in .keras"),
        (["--output", "missing/network.keras"], "no folder"),
        (["--output", "folder.keras"], "a folder of that name"),
        (["--output", "n" * 300 + ".keras"], "name is too long"),
    ],
)
@pytest.mark.usefixtures("no_training")
def test_a_training_that_cannot_work_is_refused_in_one_line(
    run: Run, data: Path, working_folder: Path, arguments: list[str], words: str
) -> None:
    (working_folder / "folder.keras").mkdir()
    code, output, error = run("train", "--data", data, *arguments)
    assert (code, output) == (2, "")
    assert words in one_line(error)
    assert os.listdir(working_folder) == ["folder.keras"]


@pytest.mark.usefixtures("no_training")
def test_a_folder_that_takes_no_files_is_refused_before_training(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder without write permission would not keep the administrator from writing.
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lenet_gui.commands.train.tempfile.TemporaryFile", refuse)
    code, output, error = run("train", "--data", data)
    assert (code, output) == (2, "")
    assert "you do not have permission" in one_line(error)


@pytest.mark.usefixtures("no_training")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_ordinary_file_is_not_overwritten(
    run: Run, data: Path, working_folder: Path
) -> None:
    os.mkfifo("pipe.keras")
    code, _, error = run("train", "--data", data, "--output", "pipe.keras")
    assert code == 2
    assert "pipe.keras cannot be written" in one_line(error)


def test_checking_the_output_leaves_an_older_file_as_it_is(run: Run, working_folder: Path) -> None:
    older = working_folder / "older.keras"
    older.write_bytes(b"older")
    assert run("train", "--data", "missing", "--output", older)[0] == 2
    assert older.read_bytes() == b"older"
    assert os.listdir(working_folder) == ["older.keras"]


@pytest.mark.usefixtures("no_training")
def test_data_that_cannot_be_used_is_refused_in_one_line(run: Run, working_folder: Path) -> None:
    code, output, error = run("train", "--data", "missing")
    assert (code, output) == (2, "")
    assert "There is no file or folder “missing”" in one_line(error)


def test_a_batch_larger_than_the_data_is_refused_in_one_line(
    run: Run, data: Path, working_folder: Path
) -> None:
    code, output, error = run("train", "--data", data, "--batch-size", "4096")
    assert (code, output) == (2, "")
    assert "Choose a smaller batch" in one_line(error)
    assert not os.listdir(working_folder)


# Help.


def test_the_help_on_train_names_every_preset_and_shows_examples(run: Run) -> None:
    code, output, error = run("train", "--help")
    assert (code, error) == (0, "")
    assert "lenet-gui train --preset lenet5-adam\n" in output
    assert all(key in output and preset.title in output for key, preset in PRESETS.items())


# Settings.


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_is_an_option_in_place_of_the_presets(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked: list[TrainingConfig] = []

    def train(config: TrainingConfig, *_: object) -> Iterator[TrainingEvent]:
        asked.append(config)
        yield trained(0.5)

    monkeypatch.setattr(training, "train", train)
    setting, option, preset = SETTINGS[name], name.replace("_", "-"), PRESETS["lenet5-best"]
    before = getattr(preset.config, name)
    values = [setting.range.highest] if setting.range else [*setting.choices, False]
    value = next(value for value in values if value != before)
    options = [f"--no-{option}"] if value is False else [f"--{option}", str(value)]
    assert run("train", "--preset", preset.key, "--data", data, *options)[0] == 0
    assert asked == [dataclasses.replace(preset.config, **{name: value})]


# Training.


@pytest.mark.tensorflow
def test_a_published_data_set_is_trained_on_by_its_name(
    run: Run, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    place_small_mnist(monkeypatch, "letters")
    assert "letters" in run("train", "--help")[1]
    assert run("train", "--data", "letters")[0] == 0
    assert RunsFolder().find("run_01").source == "letters"


@pytest.mark.tensorflow
def test_train_prints_one_json_object_and_saves_the_network_with_its_record(
    run: Run, data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "result.keras"
    code, output, error = run(
        *("train", "--preset", "softmax", "--epochs", "1", "--seed", "3", "--batch-size", "20"),
        *("--learning-rate", "0.1", "--data", data, "--output", file, "--json"),
    )
    assert code == 0
    result = json.loads(output)
    assert result["output"] == str(file)
    config = TrainingConfig("softmax", "sgd", 0.1, batch_size=20, epochs=1, seed=3)
    assert result["config"] == dataclasses.asdict(config)
    assert result["outcome"] == "finished"
    assert 0 <= result["test_accuracy"] <= 1
    interval = wilson_interval(result["test_accuracy"], 60)
    assert result["test_accuracy_interval_95"] == list(interval)
    assert one_line(error).startswith("epoch   1/1: training ")
    network, record = read_model(file)
    assert network.architecture is SOFTMAX_REGRESSION
    assert record is not None
    assert json.loads(json.dumps(record.to_json())).items() <= result.items()


@pytest.mark.tensorflow
def test_train_says_the_accuracy_with_its_interval_and_where_the_network_is(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    file = tmp_path / "result.keras"
    code, output, error = run("train", "--data", data, "--output", file)
    assert (code, error) == (0, "")
    assert "Test accuracy 90.00 % (95 % interval 79.85–95.34 %)" in output
    assert output.endswith(f"\nSaved {file}\n")


@pytest.mark.tensorflow
@pytest.mark.parametrize("made_during_the_training", [False, True])
def test_a_network_without_a_name_overwrites_no_file(
    run: Run,
    data: Path,
    working_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    made_during_the_training: bool,
) -> None:
    file = working_folder / "softmax.keras"
    stand_in(monkeypatch, file.touch)
    if not made_during_the_training:
        file.touch()
    code, output, _ = run("train", "--preset", "softmax", "--data", data)
    assert code == 0
    assert output.endswith("Saved softmax-2.keras\n")
    load_model("softmax-2.keras")
    assert file.read_bytes() == b""


@pytest.mark.tensorflow
def test_a_network_that_cannot_be_saved_as_wanted_is_kept_elsewhere(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare, folder = tmp_path / "spare", tmp_path / "vanishes"
    spare.mkdir()
    folder.mkdir()
    monkeypatch.setattr("lenet_gui.commands.train.tempfile.tempdir", str(spare))
    stand_in(monkeypatch, lambda: shutil.rmtree(folder))
    code, output, error = run("train", "--data", data, "--output", folder / "network.keras")
    assert (code, output) == (2, "")
    (kept,) = spare.glob("*/network.keras")
    assert f"It is kept in {kept} instead." in one_line(error)
    load_model(kept)


@pytest.mark.tensorflow
def test_a_training_that_diverged_keeps_the_last_good_network_and_exits_1(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing, "diverged")
    code, output, _ = run("train", "--data", data, "--output", tmp_path / "kept.keras", "--json")
    assert code == 1
    result = json.loads(output)
    assert result["outcome"] == "diverged"
    assert result["test_accuracy_interval_95"] is None
    load_model(tmp_path / "kept.keras")


def test_a_training_that_diverged_at_once_saves_nothing(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "train", lambda *_: iter([trained(0, "diverged")]))
    code, output, error = run("train", "--data", data)
    assert (code, output) == (2, "")
    assert "Try a smaller learning rate" in one_line(error)
    assert not os.listdir(working_folder)


@pytest.mark.tensorflow
def test_what_data_in_another_form_hold_is_said_in_two_lines(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    images = 255 - np.kron(np.eye(28, dtype=np.uint8)[None] * 255, np.ones((300, 1, 1), np.uint8))
    labels = np.arange(300) % 2
    np.savez(tmp_path / "own.npz", x=images, y=labels)
    code, _, error = run(
        "train", "--data", tmp_path / "own.npz", "--output", tmp_path / "network.keras"
    )
    assert (code, error.splitlines()) == (
        0,
        [
            "own.npz: 270 images to train and validate (0: 135, 1: 135), 30 to test.",
            "The images are dark on bright and were inverted. "
            "Without test images, a tenth drawn at random tests.",
        ],
    )
