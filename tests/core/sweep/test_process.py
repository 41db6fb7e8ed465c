"""A sweep in a process of its own: what it is told, and what it tells."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from support.records import a_record
from support.runs import SOFTMAX, keep

from lenet_gui.core.data.sources import load
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.sweep.plan import Plan, make_plan
from lenet_gui.core.sweep.process import Message, Wanted, command, line_of, read, written
from lenet_gui.core.text import Number, Text, number, text


def serve(given: bytes) -> list[Message]:
    """What the process tells when it is given these lines, and their end."""
    done = subprocess.run(command(), input=given, capture_output=True, check=True, env=os.environ)
    return [read(line) for line in done.stdout.splitlines()]


def a_plan(epochs: int = 3) -> Plan:
    return make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])


@pytest.mark.tensorflow
def test_what_is_kept_is_told_without_curves_and_nothing_is_trained(
    data: Path, tmp_path: Path
) -> None:
    runs = RunsFolder(tmp_path / "runs")
    dataset = load(data)
    kept = [keep(runs, config, dataset, data) for config in a_plan().wanted({})]
    told = serve(line_of(Wanted.of(a_plan(), data, runs.path)))
    told = [message for message in told if message.kind != "loading"]
    assert [message.kind for message in told] == ["data", "ended", "ended", "looked"]
    assert (told[0].words(), told[0].count) == (dataset.name, len(dataset.test_images))
    assert [message.name for message in told[1:3]] == [run.number for run in kept]
    for message, run in zip(told[1:3], kept, strict=True):
        assert message.record is not None
        assert message.record.loss_curve == ()
        assert message.record.epochs == run.record.epochs
        assert message.config == run.record.config


@pytest.mark.tensorflow
def test_what_is_kept_of_the_built_in_digits_is_told_as_well(tmp_path: Path) -> None:
    runs, dataset = RunsFolder(tmp_path / "runs"), load("builtin")
    for config in a_plan().wanted({}):
        keep(runs, config, dataset, "builtin")
    told = serve(line_of(Wanted.of(a_plan(), "builtin", runs.path)))
    told = [message for message in told if message.kind != "loading"]
    assert [message.kind for message in told] == ["data", "ended", "ended", "looked"]
    assert isinstance(told[0].words(), Text)
    assert told[0].words() == dataset.name


def test_data_that_cannot_be_read_are_refused_in_a_sentence_that_can_be_translated(
    tmp_path: Path,
) -> None:
    [told] = serve(line_of(Wanted.of(a_plan(), tmp_path / "missing", tmp_path)))
    assert told.kind == "refused"
    assert isinstance(told.words(), Text)
    assert "missing" in told.words()


def test_a_stop_while_the_data_are_read_is_no_error(tmp_path: Path) -> None:
    # Standard input ends at once, which stops it.
    told = serve(line_of(Wanted.of(a_plan(), "builtin", tmp_path)))
    assert {message.kind for message in told} <= {"loading"}


def test_a_record_of_the_built_in_digits_is_told() -> None:
    record = a_record(dataset=text("Built-in digits"))
    told = read(written(Message("ended", record.config, record))).record
    assert told is not None
    assert told.dataset == "Built-in digits"


def test_a_sentence_keeps_its_numbers_and_the_sentences_within() -> None:
    said = text("{}: {} MB of {}", text("{} files", 2), number(3.14, 1), "a name")
    again = read(written(Message("loading", share=0.5, sentence=said))).words()
    assert isinstance(again, Text)
    assert again == "2 files: 3.1 MB of a name"
    assert isinstance(again.values[0], Text)
    assert isinstance(again.values[1], Number)


def test_what_is_not_understood_is_refused() -> None:
    assert [message.kind for message in serve(b"nonsense\n")] == ["refused"]
