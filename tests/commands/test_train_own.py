"""train with networks of one's own: from a TOML file, and from the weights of another network."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from support.command_line import Run, one_line
from support.keras_files import random_network

from lenet_gui.core.keras_file.model_file import load_model, read_model, save_model
from lenet_gui.core.network.architectures import LENET5_1998
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run as RecordedRun

SMALL = """\
name = "Mine"
[[layer]]
type = "Flatten"
[[layer]]
type = "Dense"
units = 12
activation = "tanh"
[[layer]]
type = "Dense"
units = 10
activation = "softmax"
"""
QUICK = ["--epochs", "1", "--batch-size", "10", "--json"]


def recorded(runs: Path) -> RecordedRun:
    [entry] = RunsFolder(runs).entries()
    assert isinstance(entry, RecordedRun)
    return entry


@pytest.mark.tensorflow
def test_a_network_from_a_toml_file_is_trained_and_recorded(
    run: Run, data: Path, working_folder: Path
) -> None:
    Path("mine.toml").write_text(SMALL, encoding="utf-8")
    options = ["--network", "mine.toml", "--data", str(data), "--runs", "runs"]
    _, out, _ = run("train", *QUICK, *options)
    found = json.loads(out)
    assert found["output"] == "mine.keras"
    assert found["config"]["network"] == "own"
    network, record = read_model("mine.keras")
    assert record is not None
    assert network.architecture == record.config.architecture()
    assert network.architecture.title == "Mine"
    assert network.architecture.parameter_count() == 784 * 12 + 12 + 120 + 10
    trained = recorded(Path("runs"))
    assert trained.record.config.network_title() == "Mine"
    first, _ = trained.epoch_model(0)
    assert first.architecture == network.architecture


@pytest.mark.tensorflow
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_network_of_a_file_is_trained_further_and_its_run_has_both(
    run: Run, data: Path, working_folder: Path, optimizer: str
) -> None:
    theirs = random_network(LENET5_1998)
    save_model("theirs.keras", theirs)
    options = ["--start", "theirs.keras", "--optimizer", optimizer, "--learning-rate", "1e-6"]
    run("train", *QUICK, *options, "--data", str(data), "--runs", "runs")
    trained = load_model("theirs-trained.keras")
    assert trained.pixels is theirs.pixels
    kept = recorded(Path("runs"))
    assert kept.record.config.start == "theirs.keras"
    first, _ = kept.epoch_model(0)
    for now, then in zip(first.weights, theirs.weights, strict=True):
        np.testing.assert_array_equal(now, then)
    after = kept.epoch_model(1)[0]
    pairs = list(zip(after.weights, theirs.weights, strict=True))
    assert all(np.allclose(now, then, atol=1e-2) for now, then in pairs)
    assert any((now != then).any() for now, then in pairs)


@pytest.mark.tensorflow
def test_a_run_that_began_with_a_network_is_resumed_from_it(
    run: Run, data: Path, working_folder: Path
) -> None:
    theirs = Network.initial(LENET5_1998, 3)
    save_model("theirs.keras", theirs)
    options = ["--start", "theirs.keras", "--data", str(data), "--runs", "runs"]
    run("train", *QUICK[2:], "--epochs", "2", *options, "--output", "whole.keras")
    whole = load_model("whole.keras")
    folder = recorded(Path("runs")).folder
    # As it was after its first epoch, when the program was killed.
    described = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    described["ended"] = False
    described["record"]["epochs"] = described["record"]["epochs"][:0]
    (folder / "run.json").write_text(json.dumps(described), encoding="utf-8")
    run("train", "--json", "--resume", folder.name, "--data", str(data), "--runs", "runs")
    [again] = Path.cwd().glob("run_*.keras")
    for found, wanted in zip(load_model(again).weights, whole.weights, strict=True):
        np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--network", "missing.toml"], "missing.toml cannot be read"),
        (["--network", "."], "is not known"),
        (["--network", "wrong.toml"], "wrong.toml: Layer 3, from line 8: units = 0 cannot be used"),
        (["--network", "short.toml"], "short.toml: Layer 1 (Flatten): It gives 784 values"),
        (["--network", "latin.toml"], "latin.toml is no text in UTF-8"),
        (["--network", "mine.toml", "--dropout-rate", "0.1"], "has no dropout"),
        (["--start", "missing.keras"], "does not exist"),
        (["--start", "theirs.keras", "--network", "softmax"], "takes no --network"),
    ],
)
def test_what_is_no_network_is_refused_in_one_line(
    run: Run, data: Path, working_folder: Path, arguments: list[str], words: str
) -> None:
    Path("mine.toml").write_text(SMALL, encoding="utf-8")
    Path("wrong.toml").write_text(SMALL.replace("10", "0"), encoding="utf-8")
    Path("short.toml").write_text(SMALL[: SMALL.index('[[layer]]\ntype = "Dense"')], "utf-8")
    Path("latin.toml").write_bytes(b'name = "\xe4"')
    code, _, err = run("train", *arguments, "--data", str(data))
    assert code == 2
    assert words in one_line(err)
