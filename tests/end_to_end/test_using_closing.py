"""The whole window as a person uses it: closing, stopping and cancelling while something hangs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot
from support.mirror import Mirror
from support.window import (
    TIMEOUT,
    Dialogs,
    Press,
    answer,
    begin_training,
    click,
    draw,
    enabled,
    find,
    stop_training,
)

from lenet_gui.core.data import download
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.recovery import Session
from lenet_gui.core.training.loop import TrainingError
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.jobs import training as training_worker
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window import main_window
from lenet_gui.ui.window.main_window import MainWindow


class Hanging:
    """In place of the start of a training: does not end before `over`, whatever it is told."""

    def __init__(self, begin: Any) -> None:
        self.begun, self.over = threading.Event(), threading.Event()
        self._begin = begin

    def begin(self, *arguments: Any) -> Any:
        self.begun.set()
        self.over.wait()
        return self._begin(*arguments)


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    hanging = Hanging(training_worker.RecordedTraining)
    monkeypatch.setattr(training_worker, "RecordedTraining", hanging.begin)
    yield hanging
    hanging.over.set()


@pytest.fixture
def mirror(mirror: Mirror, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """In place of MNIST's mirrors; whoever waited for its answers would wait for ever."""
    mirror.answer = mirror.pause
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 1_000_000.0)
    yield mirror
    mirror.close()
    for thread in threading.enumerate():
        if thread.name == download.FETCHING_THREAD:
            thread.join()


@pytest.mark.tensorflow
def test_the_window_closes_although_the_worker_hears_nothing(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    hanging: Hanging,
    dialogs: Dialogs,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    monkeypatch.setattr(main_window, "_UNTIL_IDLE", 100)
    monkeypatch.setattr(main_window, "_UNTIL_ENDED", 100)
    begin_training(window, dialogs, data)
    qtbot.waitUntil(hanging.begun.is_set)
    press_in_dialog("Stop and Close")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    # It tells that its thread goes on, so that the program ends without waiting for it.
    assert not window.shut_down()
    hanging.over.set()


@pytest.mark.tensorflow
def test_a_pause_does_not_hold_a_training_that_is_being_stopped(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    hanging: Hanging,
    dialogs: Dialogs,
    press_in_dialog: Press,
) -> None:
    begin_training(window, dialogs, data)
    qtbot.waitUntil(hanging.begun.is_set)
    press_in_dialog("Stop and Close")
    # Where it comes to a step before it stops, there is a network to be asked about.
    press_in_dialog("Discard", optional=True)
    window.close()
    click(window, "pauseButton")
    hanging.over.set()
    qtbot.waitUntil(lambda: not window.app.busy)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_fetching_is_called_off_at_once_and_the_window_lives_meanwhile(
    window: MainWindow, qtbot: QtBot, mirror: Mirror
) -> None:
    tabs = find(window, QTabWidget, "tabs")
    tabs.setCurrentWidget(window.page(TrainingPage))
    click(window, "trainButton")
    qtbot.waitUntil(lambda: bool(mirror.asked))
    tabs.setCurrentWidget(window.page(DrawPage))
    draw(window)
    assert answer(window).startswith("1 ")
    tabs.setCurrentWidget(window.page(TrainingPage))
    stop_training(window, qtbot)
    assert enabled(window, "trainButton")
    assert PUBLISHED["mnist"].find() is None


def test_closing_does_not_wait_for_a_mirror(
    window: MainWindow, qtbot: QtBot, mirror: Mirror, press_in_dialog: Press
) -> None:
    window.page(TrainingPage).come_to_front()
    click(window, "trainButton")
    qtbot.waitUntil(lambda: bool(mirror.asked))
    press_in_dialog("Stop and Close")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.shut_down()


@pytest.mark.parametrize("asked", [True, False])
def test_the_program_ends_although_the_disk_hangs(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    monkeypatch.setattr(main_window, "_UNTIL_ENDED", 100)
    over = threading.Event()
    for name in ("save", "clear"):
        monkeypatch.setattr(Session, name, lambda *_: over.wait(TIMEOUT / 1000))
    draw(window)
    # It tells that a thread goes on, so that the program ends without waiting for it.
    assert not window.shut_down(asked)
    assert not window.isVisible()
    over.set()
    qtbot.waitUntil(lambda: window.recovery.wait(QDeadlineTimer(0)))


@pytest.mark.tensorflow
def test_python_knows_the_training_thread_from_one_training_to_the_next(
    train: Callable[[int], None],
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    kept = threading.local()
    found: list[object] = []

    def begin(*_: object) -> None:
        found.append(getattr(kept, "training", None))
        kept.training = len(found)
        raise TrainingError("There is nothing to learn from here.")

    monkeypatch.setattr(training_worker, "RecordedTraining", begin)
    for _ in range(3):
        press_in_dialog("OK")
        train(1)
    assert found == [None, 1, 2]
