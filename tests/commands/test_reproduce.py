"""reproduce, as typed; where a training's content does not matter, a stand-in trains."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.command_line import Run, interrupted, one_line, press_ctrl_c
from support.reproductions import StandIn, shorten, stand_in

from lenet_gui import paths
from lenet_gui.core.data import sources
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.folder import RunsFolder


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Short experiments that a stand-in trains."""
    shorten(monkeypatch)
    return stand_in(monkeypatch)


# What is refused, before anything begins.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--bogus"], "--bogus"),
        (["more"], "more"),
        (["--seeds", "0"], "between 1 and 20"),
        (["--seeds", "21"], "between 1 and 20"),
        (["--seeds", "many"], "many"),
        (["--seeds", "1.5"], "1.5"),
        (["--output", "table.txt"], "end in .md, .csv, .json"),
        (["--output", "table.md", "table.xls"], "unlike table.xls"),
        (["--output", "missing/table.md"], "no folder"),
        (["--output", "missing/folder"], "cannot be made a folder"),
        (["--output", "file"], "cannot be made a folder"),
        (["--output", "folder.md/table.md/table.md"], "no folder"),
        (["--output", "n" * 300 + ".md"], "name is too long"),
        (["--data", "missing"], "no file or folder “missing”"),
    ],
)
def test_what_cannot_work_is_refused_in_one_line_before_training(
    run: Run,
    data: Path,
    working_folder: Path,
    training: StandIn,
    arguments: list[str],
    words: str,
) -> None:
    (working_folder / "file").touch()
    code, output, error = run("reproduce", "--data", data, *arguments)
    assert (code, output) == (2, "")
    assert words in one_line(error)
    assert training.begun == []
    assert os.listdir(working_folder) == ["file"]


def test_a_batch_larger_than_the_data_is_refused_in_one_line(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorten(monkeypatch, batch_size=4096)
    code, output, error = run("reproduce", "--data", data)
    assert (code, output) == (2, "")
    assert "Choose a smaller batch" in one_line(error)


def test_the_help_names_the_experiments_and_shows_examples(run: Run) -> None:
    code, output, error = run("reproduce", "--help")
    assert (code, error) == (0, "")
    assert "lenet-gui reproduce --seeds 5" in output
    assert "Softmax regression" in output
    assert "seeds 1 to N, 3 without it" in output


# What is printed and written.


@pytest.mark.tensorflow
def test_the_table_is_printed_and_each_training_told(
    run: Run, data: Path, training: StandIn
) -> None:
    code, output, error = run("reproduce", "--seeds", "2", "--data", data)
    assert code == 0
    lines = output.splitlines()
    assert lines[0].startswith("| experiment | the tutorial | here |")
    assert lines[5].startswith("| LeNet-5, Adam | 99.0 % | 90.00 % | 90.00–90.00 % | −9.00 |")
    assert lines[-1].startswith("8 of 8 trainings")
    told = error.splitlines()
    assert len(told) == 8
    assert told[0].startswith("Softmax regression, seed 1: 90.00 % in ")
    assert told[0].endswith("(run_01)")
    assert RunsFolder().find("run_08").state == "finished"


def test_json_is_one_object_and_nothing_else(run: Run, data: Path, training: StandIn) -> None:
    code, output, _ = run("reproduce", "--seeds", "1", "--data", data, "--json")
    assert code == 0
    found = json.loads(output)
    assert found["complete"] is True
    assert [one["test_accuracy"] for one in found["trainings"]] == [0.9] * 4


def test_a_folder_takes_the_table_in_all_formats(
    run: Run, data: Path, working_folder: Path, training: StandIn
) -> None:
    output = run("reproduce", "--seeds", "1", "--data", data, "--output", "results")[1]
    names = ["reproduction.csv", "reproduction.json", "reproduction.md"]
    assert sorted(os.listdir("results")) == names
    assert Path("results/reproduction.md").read_text(encoding="utf-8") == output


def test_files_take_the_table_as_their_names_end(
    run: Run, data: Path, working_folder: Path, training: StandIn
) -> None:
    arguments = ("--seeds", "1", "--data", data, "--output", "a.json", "b.md")
    assert run("reproduce", *arguments)[0] == 0
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["complete"] is True
    assert Path("b.md").read_text(encoding="utf-8").startswith("| experiment |")
    assert sorted(os.listdir()) == ["a.json", "b.md"]


def test_a_file_that_cannot_be_written_in_the_end_loses_nothing(
    run: Run,
    data: Path,
    working_folder: Path,
    training: StandIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    arguments = ("reproduce", "--seeds", "1", "--data", data, "--output", "a.md")
    with monkeypatch.context() as broken:
        broken.setattr("lenet_gui.commands.outputs.write_report", full)
        code, output, error = run(*arguments)
    assert code == 2
    assert output.startswith("| experiment |")
    assert "a.md was not written: the disk is full" in error.splitlines()[-1]
    assert run(*arguments)[0] == 0
    assert len(training.begun) == 4
    assert Path("a.md").exists()


def test_what_is_kept_is_said_to_be_and_not_trained_again(
    run: Run, data: Path, training: StandIn
) -> None:
    first = run("reproduce", "--seeds", "1", "--data", data)[1]
    training.begun.clear()
    code, output, error = run("reproduce", "--seeds", "1", "--data", data)
    assert (code, output) == (0, first)
    assert training.begun == []
    assert all(line.endswith(", trained before)") for line in error.splitlines())


def test_where_runs_cannot_be_kept_the_table_is_printed_all_the_same(
    run: Run, data: Path, working_folder: Path, training: StandIn
) -> None:
    (working_folder / "file").touch()
    arguments = ("--seeds", "1", "--data", data, "--runs", "file")
    code, output, error = run("reproduce", *arguments)
    assert code == 0
    assert "4 of 4 trainings" in output
    assert "could not be saved in file" in error
    assert "(not kept)" in error


def test_a_training_that_diverges_exits_1(run: Run, data: Path, training: StandIn) -> None:
    training.diverges = lambda config: config.optimizer == "adam"
    code, output, error = run("reproduce", "--seeds", "1", "--data", data)
    assert code == 1
    assert "With seed 1 the loss diverged." in output
    assert "LeNet-5, Adam, seed 1: the loss diverged" in error


# Ctrl-C.


def test_ctrl_c_keeps_what_is_finished_says_so_and_the_next_goes_on(
    run: Run, data: Path, working_folder: Path, training: StandIn
) -> None:
    def press_in_the_third(config: TrainingConfig) -> None:
        if len(training.begun) == 3:
            press_ctrl_c()

    training.act = press_in_the_third
    arguments = ("reproduce", "--seeds", "1", "--data", data, "--output", "table.json")
    code, output, error = run(*arguments)
    assert code == 130
    assert "2 of 4 trainings" in output
    said = error.splitlines()[-1]
    assert said.startswith("lenet-gui: stopped after 2 of 4 trainings. What is done is kept in ")
    assert str(paths.data_folder() / "runs") in said
    assert json.loads(Path("table.json").read_text(encoding="utf-8"))["complete"] is False
    training.act, training.begun = lambda config: None, []
    code, output, _ = run(*arguments)
    assert code == 0
    assert "4 of 4 trainings" in output
    assert len(training.begun) == 2
    assert json.loads(Path("table.json").read_text(encoding="utf-8"))["complete"] is True


def test_ctrl_c_while_the_data_is_read_says_that_there_is_nothing_yet(
    run: Run, data: Path, training: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "load_own", lambda *_: press_ctrl_c())
    code, output, error = run("reproduce", "--data", data)
    assert (code, output) == (130, "")
    assert "nothing to show yet" in one_line(error)
    assert training.begun == []


@pytest.mark.tensorflow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")
def test_real_trainings_interrupted_and_gone_on_with_end_as_without_a_break(
    data: Path, tmp_path: Path
) -> None:
    def command(runs: str) -> list[str]:
        arguments = ["--seeds", "1", "--json", "--data", str(data), "--runs", str(tmp_path / runs)]
        return [sys.executable, "-c", SHORT, "reproduce", *arguments]

    first, output, errors, code = interrupted(command("broken"))
    assert first.startswith("Softmax regression, seed 1: "), first + errors
    assert code == 130, errors
    assert json.loads(output)["complete"] is False

    results = []
    for runs in ("broken", "whole"):
        result = subprocess.run(command(runs), capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        results.append(json.loads(result.stdout))
    gone_on, whole = (
        [(one["experiment"], one["test_accuracy"], one["test_accuracy_with_dropout"]) for one in r]
        for r in (result["trainings"] for result in results)
    )
    assert len(whole) == 4
    assert gone_on == whole


# The command with experiments of a few epochs.
SHORT = """
import dataclasses, sys
from lenet_gui.app import main
from lenet_gui.commands import reproduce as command
from lenet_gui.core.reproduction import reproduce as reproduction
from lenet_gui.core.reproduction import table as reproduction_table

short = tuple(
    dataclasses.replace(p, config=dataclasses.replace(p.config, epochs=5, batch_size=20))
    for p in reproduction.EXPERIMENTS
)
for module in (reproduction, reproduction_table, command):
    module.EXPERIMENTS = short
sys.exit(main(sys.argv[1:]))
"""
