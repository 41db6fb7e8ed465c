"""The sweep beside the window, with a process that only tells what one would."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot
from support.sweep_process import SweepProcess
from support.sweeps import a_plan, ended
from support.window import TIMEOUT, told

from lenet_gui.core.sweep.process import GO_ON, PAUSE, Message
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.comparison import Comparison

PLAN = a_plan(seeds=1)
CONFIGS = PLAN.wanted({})
DATA = Message("data", sentence="MNIST", count=10_000)
LOOKED = Message("looked")


def ends(number: int) -> Message:
    """The training of this number has ended."""
    config = CONFIGS[number]
    return Message("ended", config, ended(config, 0.9), name=f"run_{number:02}")


@pytest.fixture
def process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SweepProcess:
    return SweepProcess(tmp_path, monkeypatch)


@pytest.fixture
def comparison(app: App) -> Comparison:
    return app.comparison


def start(qtbot: QtBot, comparison: Comparison) -> None:
    comparison.start(PLAN, "mnist")
    qtbot.waitUntil(lambda: not comparison.running)


def test_what_has_ended_is_known_with_its_runs_and_the_outcome_is_said(
    qtbot: QtBot, comparison: Comparison, process: SweepProcess
) -> None:
    failed = Message("failed", CONFIGS[5], sentence="Adam: no memory")
    process.tells(DATA, LOOKED, *map(ends, range(5)), failed)
    start(qtbot, comparison)
    results = comparison.results()
    assert results is not None
    assert (results.trained(), results.is_complete()) == (5, True)
    assert results.runs[CONFIGS[2]] == "run_02"
    assert results.failures == {CONFIGS[5]: "Adam: no memory"}
    assert comparison.sentence == "The comparison is complete: 6 trainings."
    assert not comparison.under_way


def test_progress_is_told_by_epochs_of_all_trainings(
    qtbot: QtBot, comparison: Comparison, process: SweepProcess
) -> None:
    under_way = Message("progress", CONFIGS[2], count=1)
    process.tells(DATA, LOOKED, ends(0), ends(1), under_way, ending="waits")
    comparison.start(PLAN, "mnist")
    qtbot.waitUntil(lambda: comparison.under_way == {CONFIGS[2]: 1})
    # Five of twelve epochs.
    assert comparison.share == pytest.approx(5 / 12)
    assert comparison.sentence.startswith("2 of 6 trainings have ended")
    comparison.request_stop()
    qtbot.waitUntil(lambda: not comparison.running)
    assert comparison.sentence == (
        "Stopped after 2 of 6 trainings. They are kept; start again to go on."
    )


def test_a_pause_and_its_end_are_handed_on(
    qtbot: QtBot, comparison: Comparison, process: SweepProcess
) -> None:
    process.tells(DATA, LOOKED, ending="waits")
    comparison.start(PLAN, "mnist")
    comparison.set_paused(True)
    assert comparison.sentence.startswith("Paused")
    comparison.set_paused(True)
    comparison.set_paused(False)
    qtbot.waitUntil(lambda: process.heard()[1:] == [PAUSE, GO_ON])
    comparison.request_stop()
    # Neither means anything now.
    comparison.set_paused(True)
    comparison.request_stop()
    qtbot.waitUntil(lambda: not comparison.running)
    assert process.heard()[1:] == [PAUSE, GO_ON]
    assert comparison.sentence.startswith("Stopped before a training had ended.")


def test_a_second_start_changes_nothing(
    qtbot: QtBot, comparison: Comparison, process: SweepProcess
) -> None:
    process.tells(DATA, ending="waits")
    comparison.start(PLAN, "mnist")
    comparison.start(a_plan(seeds=2), "mnist")
    assert comparison.plan == PLAN
    comparison.request_stop()
    qtbot.waitUntil(lambda: not comparison.running)


@pytest.mark.parametrize(
    ("message", "ending", "sentence"),
    [
        (Message("refused", sentence="There is no such folder."), "ends", "no such folder"),
        (Message("broken", sentence="odd", name="Traceback"), "ends", "Unexpected error: odd"),
        (DATA, "crashes", "ended unexpectedly"),
    ],
)
def test_an_error_is_told_and_the_next_start_works(
    qtbot: QtBot,
    comparison: Comparison,
    process: SweepProcess,
    message: Message,
    ending: str,
    sentence: str,
) -> None:
    failed = told(comparison.failed)
    process.tells(message, ending=ending)
    start(qtbot, comparison)
    [(said, details)] = failed
    assert sentence in said
    assert details == message.name * (message.kind == "broken")
    process.tells(DATA, LOOKED, *map(ends, range(6)))
    start(qtbot, comparison)
    assert comparison.sentence.startswith("The comparison is complete")


def test_a_process_that_cannot_be_started_is_told(
    qtbot: QtBot, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = [str(Path(sys.executable).parent / "missing")]
    monkeypatch.setattr("lenet_gui.core.sweep.process.command", lambda: missing)
    failed = told(comparison.failed)
    start(qtbot, comparison)
    assert "could not be started" in failed[0][0]


def test_it_ends_with_the_program(
    qtbot: QtBot, comparison: Comparison, process: SweepProcess
) -> None:
    process.tells(DATA, LOOKED, ending="waits")
    comparison.start(PLAN, "mnist")
    qtbot.waitUntil(lambda: len(process.heard()) == 1)
    comparison.request_end()
    assert comparison.wait(QDeadlineTimer(TIMEOUT))
