"""train and classify, as typed; where a training's content does not matter, a stand-in trains."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from digits import write_small_dataset
from PySide6.QtGui import QImage

from lenet_gui import system_libraries
from lenet_gui.app import main
from lenet_gui.core import datasets, training
from lenet_gui.core.datasets import Dataset
from lenet_gui.core.experiments import PRESETS, TrainingConfig
from lenet_gui.core.ink import Stroke, blank, paint
from lenet_gui.core.model_file import load_model, read_model, save_model
from lenet_gui.core.network import SOFTMAX_REGRESSION, Network
from lenet_gui.core.training import BatchesDone, Progress, TrainingDone
from lenet_gui.core.training_record import Outcome, TrainingRecord, confidence_interval

Run = Callable[..., tuple[int, str, str]]

signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

STROKES = {
    0: [(0.5, 0.2), (0.35, 0.3), (0.33, 0.6), (0.45, 0.8), (0.6, 0.75), (0.67, 0.45), (0.5, 0.2)],
    1: [(0.5, 0.2), (0.5, 0.8)],
    7: [(0.3, 0.22), (0.68, 0.22), (0.45, 0.8)],
}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program; gives exit code, standard output and standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "digits"
    folder.mkdir()
    write_small_dataset(folder)
    return folder


@pytest.fixture
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def no_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail when a training begins that has to be refused before."""

    def train(*_: object) -> Iterator[Progress]:
        raise AssertionError("a training began")

    monkeypatch.setattr(training, "train", train)


def trained(epochs: float, outcome: Outcome = "finished") -> TrainingDone:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    accuracy = 0.9 if outcome == "finished" else None
    config = TrainingConfig("softmax", "sgd")
    record = TrainingRecord(
        config,
        "digits",
        220,
        20,
        60,
        epochs,
        (),
        (),
        outcome,
        accuracy,
        "2024-05-01T10:00:00",
        1,
        {},
    )
    return TrainingDone(network, record)


def some_batches() -> BatchesDone:
    ones = np.ones(3, np.float32)
    return BatchesDone(0.5, ones, ones, Network.initial(SOFTMAX_REGRESSION, 1))


def stand_in(
    monkeypatch: pytest.MonkeyPatch, act: Callable[[], None], outcome: Outcome = "finished"
) -> None:
    """Train by yielding some batches, then call `act` as something that happens meanwhile."""

    def train(
        config: TrainingConfig, dataset: Dataset, stop: threading.Event
    ) -> Iterator[Progress]:
        yield some_batches()
        act()
        yield trained(0.5, "stopped" if stop.is_set() else outcome)

    monkeypatch.setattr(training, "train", train)


def nothing() -> None:
    """What happens during most trainings."""


def press_ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert text.endswith("\n")
    return text


# What is refused, before anything begins.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--bogus"], "--bogus"),
        (["--preset", "lenet6"], "lenet5-adam-dropout"),
        (["--optimizer", "newton"], "rmsprop"),
        (["more"], "more"),
        (["a\nb"], "a b"),
        (["--epochs", "many"], "many"),
        (["--epochs", "1.5"], "1.5"),
        (["--epochs", "0"], "between 1 and 1000"),
        (["--epochs", "1" + "0" * 400], "between 1 and 1000"),
        (["--seed", "-1"], "between 0 and"),
        (["--batch-size", "5000"], "between 1 and 4096"),
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
@pytest.mark.parametrize("arguments", [(), ("--output", "network.keras")])
def test_a_folder_that_takes_no_files_is_refused_before_training(
    run: Run,
    data: Path,
    working_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    # A folder without write permission would not keep the administrator from writing.
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lenet_gui.commands.train.tempfile.TemporaryFile", refuse)
    code, output, error = run("train", "--preset", "softmax", "--data", data, *arguments)
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


def damage(data: Path) -> Path:
    images = data / "train-images-idx3-ubyte"
    images.write_bytes(images.read_bytes()[:1000])
    return data


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (damage, "train-images-idx3-ubyte"),
        (lambda data: data / "missing", "found no folder"),
        (lambda data: data / "t10k-labels-idx1-ubyte", "found no folder"),
        (lambda data: data.parent, "expected four idx files"),
    ],
    ids=["damaged", "missing", "a file", "empty"],
)
@pytest.mark.usefixtures("no_training")
def test_data_that_cannot_be_used_is_refused_in_one_line(
    run: Run, data: Path, working_folder: Path, prepare: Callable[[Path], Path], words: str
) -> None:
    code, output, error = run("train", "--data", prepare(data))
    assert (code, output) == (2, "")
    assert words in one_line(error)


def test_a_batch_larger_than_the_data_is_refused_in_one_line(
    run: Run, data: Path, working_folder: Path
) -> None:
    code, output, error = run("train", "--data", data, "--batch-size", "4096")
    assert (code, output) == (2, "")
    assert "choose a smaller batch" in one_line(error)
    assert not os.listdir(working_folder)


# Help.


def test_the_help_on_train_names_every_preset_and_shows_examples(run: Run) -> None:
    code, output, error = run("train", "--help")
    assert (code, error) == (0, "")
    assert "lenet-gui train --preset lenet5-adam\n" in output
    assert all(key in output and preset.title in output for key, preset in PRESETS.items())


def test_the_help_on_classify_shows_examples(run: Run) -> None:
    code, output, error = run("classify", "--help")
    assert (code, error) == (0, "")
    assert "lenet-gui classify digit.png\n" in output


# Training.


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
    interval = confidence_interval(result["test_accuracy"], 60)
    assert result["test_accuracy_interval_95"] == list(interval)
    assert one_line(error).startswith("epoch   1/1: training ")
    network, record = read_model(file)
    assert network.architecture is SOFTMAX_REGRESSION
    assert record is not None
    assert json.loads(json.dumps(record.to_json())).items() <= result.items()


def test_the_same_seed_saves_identical_weights_and_another_one_others(
    run: Run, data: Path, tmp_path: Path
) -> None:
    networks = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        file = tmp_path / f"{name}.keras"
        arguments = ("--preset", "softmax", "--epochs", "1", "--batch-size", "20")
        code, _, _ = run("train", *arguments, "--seed", seed, "--data", data, "--output", file)
        assert code == 0
        networks.append(load_model(file).weights)
    first, again, other = networks
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    assert not all((a == b).all() for a, b in zip(first, other, strict=True))


def test_train_says_the_accuracy_with_its_interval_and_where_the_network_is(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    file = tmp_path / "result.keras"
    code, output, error = run("train", "--data", data, "--output", file)
    assert (code, error) == (0, "")
    assert "Test accuracy 90.00 % (95 % interval 79.85–95.34 %)" in output
    assert output.endswith(f"\nSaved {file}\n")


def test_a_network_without_a_name_overwrites_no_file(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, nothing)
    (working_folder / "softmax.keras").write_bytes(b"older")
    code, output, _ = run("train", "--preset", "softmax", "--data", data)
    assert code == 0
    assert output.endswith("Saved softmax-2.keras\n")
    load_model("softmax-2.keras")
    assert (working_folder / "softmax.keras").read_bytes() == b"older"


def test_a_network_without_a_name_overwrites_no_file_that_was_made_during_the_training(
    run: Run, data: Path, working_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = working_folder / "softmax.keras"
    stand_in(monkeypatch, lambda: file.touch())
    code, output, _ = run("train", "--preset", "softmax", "--data", data)
    assert code == 0
    assert output.endswith("Saved softmax-2.keras\n")
    assert file.read_bytes() == b""


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


# Ctrl-C.


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
    assert output.startswith("Stopped after 0.5 epochs")
    assert output.endswith(f"\nSaved {file}\n")
    load_model(file)


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
        config: TrainingConfig, dataset: Dataset, stop: threading.Event
    ) -> Iterator[Progress]:
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
    monkeypatch.setattr(datasets, "load_folder", lambda *_: press_ctrl_c())
    code, output, error = run("train", "--data", data)
    assert (code, output) == (130, "")
    assert "nothing to keep yet" in one_line(error)


@pytest.mark.parametrize("act", [nothing, press_ctrl_c])
def test_after_a_training_ctrl_c_does_what_it_did_before(
    run: Run,
    data: Path,
    working_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[], None],
) -> None:
    before = signal.getsignal(signal.SIGINT)
    stand_in(monkeypatch, act)
    run("train", "--data", data)
    assert signal.getsignal(signal.SIGINT) is before


@signals
def test_ctrl_c_in_the_midst_of_a_real_training_saves_what_it_learned(
    data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "stopped.keras"
    command = [sys.executable, "-m", "lenet_gui", "train", "--preset", "softmax", "--json"]
    command += ["--batch-size", "1", "--epochs", "1000", "--data", str(data), "--output", str(file)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        # Killed in the end if it ignores the signal, so that nothing waits for ever.
        guard = threading.Timer(300, process.kill)
        guard.start()
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        errors, output = process.stderr.read(), process.stdout.read()
        code = process.wait()
        guard.cancel()
        guard.join()
    assert first.startswith("epoch   1/1000: "), first + errors
    assert code == 130, errors
    assert all(line.startswith("epoch ") for line in errors.splitlines()), errors
    result = json.loads(output)
    network, record = read_model(file)
    assert record is not None
    assert result["epochs_trained"] == record.epochs_trained < 1000
    assert any(array.any() for array in network.weights)


# Reading pictures.


def picture(folder: Path, digit: int) -> Path:
    """A PNG file of a digit, white on black."""
    ink = paint([Stroke(tuple(STROKES[digit]), width=0.07)], 200)
    return write_png(folder / f"{digit}.png", ink)


def write_png(path: Path, ink: np.ndarray) -> Path:
    rows, columns = ink.shape
    image = QImage(ink.data, columns, rows, ink.strides[0], QImage.Format.Format_Grayscale8)
    assert image.save(str(path))
    return path


def test_classify_prints_a_line_for_each_picture(run: Run, tmp_path: Path) -> None:
    files = [picture(tmp_path, digit) for digit in (7, 0, 1)]
    code, output, error = run("classify", *files)
    assert (code, error) == (0, "")
    for file, digit, line in zip(files, (7, 0, 1), output.splitlines(), strict=True):
        assert line.startswith(f"{file}: {digit} (")
        assert line.endswith("%)")


def test_classify_prints_one_json_list_with_all_probabilities(run: Run, tmp_path: Path) -> None:
    files = [picture(tmp_path, digit) for digit in (1, 7)]
    code, output, error = run("classify", "--json", *files)
    assert (code, error) == (0, "")
    results = json.loads(output)
    assert [result["file"] for result in results] == [str(file) for file in files]
    assert [result["digit"] for result in results] == [1, 7]
    for result in results:
        assert len(result["probabilities"]) == 10
        assert sum(result["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert max(result["probabilities"]) == result["probabilities"][result["digit"]]


def test_classify_asks_the_network_of_the_file_named(run: Run, tmp_path: Path) -> None:
    # Untrained, softmax regression holds all digits for equally likely.
    save_model(tmp_path / "untrained.keras", Network.initial(SOFTMAX_REGRESSION, 1))
    model = "--model", tmp_path / "untrained.keras"
    code, output, _ = run("classify", *model, "--json", picture(tmp_path, 7))
    assert code == 0
    assert json.loads(output)[0]["probabilities"] == [0.1] * 10


@pytest.mark.parametrize("as_json", [False, True])
def test_a_bad_file_among_good_ones_costs_only_its_own_answer(
    run: Run, tmp_path: Path, as_json: bool
) -> None:
    good = [picture(tmp_path, digit) for digit in (1, 7)]
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    options = ["--json"] if as_json else []
    code, output, error = run("classify", *options, good[0], bad, good[1])
    assert code == 2
    assert "notes.txt" in one_line(error)
    if as_json:
        assert [result["digit"] for result in json.loads(output)] == [1, 7]
    else:
        assert [line[: line.rindex(" (")] for line in output.splitlines()] == [
            f"{good[0]}: 1",
            f"{good[1]}: 7",
        ]


@pytest.mark.parametrize("kind", ["blank", "no picture", "cut short", "a folder", "missing"])
def test_what_holds_no_digit_is_refused_in_one_line(run: Run, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "given.png"
    if kind == "blank":
        write_png(file, blank(50))
    elif kind == "no picture":
        file.write_bytes(b"\x89PNG? no")
    elif kind == "cut short":
        whole = picture(tmp_path, 1).read_bytes()
        file.write_bytes(whole[: len(whole) // 2])
    elif kind == "a folder":
        file.mkdir()
    code, output, error = run("classify", file)
    assert (code, output) == (2, "")
    assert "given.png" in one_line(error)


@pytest.mark.parametrize("content", [None, b"no model"])
def test_classify_refuses_a_bad_model_in_one_line(
    run: Run, tmp_path: Path, content: bytes | None
) -> None:
    model = tmp_path / "bad.keras"
    if content is not None:
        model.write_bytes(content)
    code, output, error = run("classify", "--model", model, picture(tmp_path, 1))
    assert (code, output) == (2, "")
    assert "bad.keras" in one_line(error)


@pytest.mark.parametrize("arguments", [[], ["--bogus", "1.png"], ["--model"]])
def test_classify_refuses_wrong_options_in_one_line(run: Run, arguments: list[str]) -> None:
    code, output, error = run("classify", *arguments)
    assert (code, output) == (2, "")
    assert one_line(error).startswith("lenet-gui classify: ")


def test_classify_names_a_missing_system_library_before_qt_needs_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = {True: ["libxcb-cursor.so.0"], False: ["libEGL.so.1"]}
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda window: missing[window])
    monkeypatch.setitem(sys.modules, "lenet_gui.ui.pictures", None)
    code, output, error = run("classify", "digit.png")
    assert (code, output) == (2, "")
    assert "libEGL.so.1" in one_line(error)
    assert "apt-get install libegl1" in error


def test_a_name_that_the_terminal_cannot_show_is_no_error(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = picture(tmp_path, 1).rename(tmp_path / "číslo.png")
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)
    assert run("classify", file)[0] == 0
    terminal.seek(0)
    assert "\\u010d\\xedslo.png: 1 (" in terminal.read()


def test_pictures_are_read_where_there_is_no_display(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    result = subprocess.run(
        [sys.executable, "-m", "lenet_gui", "classify", str(picture(tmp_path, 7))],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert ": 7 (" in result.stdout
