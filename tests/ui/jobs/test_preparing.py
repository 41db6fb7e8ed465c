"""TensorFlow is imported in the training's thread, once Train is shown and before it is needed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QTimer
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.window import TIMEOUT

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.training import packages
from lenet_gui.ui.jobs import training
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.training import page as training_page
from lenet_gui.ui.training.page import TrainingPage

# Before a fixture has the tests do without it.
prepare = TrainingThread.prepare


class Import:
    """In place of the import of TensorFlow: goes on until it is `over`; notes its threads."""

    def __init__(self) -> None:
        self.begun, self.over = threading.Event(), threading.Event()
        self.threads: list[threading.Thread] = []

    def __call__(self) -> None:
        self.threads.append(threading.current_thread())
        self.begun.set()
        self.over.wait()


@pytest.fixture
def importing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Import]:
    importing = Import()
    monkeypatch.setattr(packages, "is_installed", lambda: True)
    monkeypatch.setattr(training, "import_tensorflow", importing)
    yield importing
    importing.over.set()


@pytest.fixture
def thread(importing: Import, qtbot: QtBot, tmp_path: Path) -> Iterator[TrainingThread]:
    thread = TrainingThread(tmp_path / "runs")
    yield thread
    importing.over.set()
    thread.request_end()
    assert thread.wait(QDeadlineTimer(TIMEOUT))


def test_the_import_begins_once_and_in_another_thread(
    thread: TrainingThread, importing: Import, qtbot: QtBot
) -> None:
    prepare(thread)
    prepare(thread)
    qtbot.waitUntil(importing.begun.is_set)
    importing.over.set()
    thread.request_end()
    assert thread.wait(QDeadlineTimer(TIMEOUT))
    assert len(importing.threads) == 1
    assert importing.threads[0] is not threading.main_thread()


def test_nothing_begins_without_tensorflow(
    thread: TrainingThread, importing: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: False)
    prepare(thread)
    # What was installed meanwhile is imported.
    monkeypatch.setattr(packages, "is_installed", lambda: True)
    assert not thread._thread.isRunning()
    prepare(thread)
    assert importing.begun.wait(TIMEOUT / 1000)


def test_a_training_that_is_stopped_behind_the_import_reads_no_data(
    thread: TrainingThread, importing: Import, qtbot: QtBot, tmp_path: Path
) -> None:
    write_small_dataset(tmp_path)
    said: list[str] = []
    thread.worker.preparing.connect(said.append)
    prepare(thread)
    qtbot.waitUntil(importing.begun.is_set)
    with qtbot.waitSignal(thread.idle):
        thread.start(TrainingConfig(), tmp_path)
        thread.worker.request_stop()
        importing.over.set()
    assert said == []


def test_the_end_does_not_wait_for_an_import_in_advance(
    thread: TrainingThread, importing: Import, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "is_importing", lambda: not importing.over.is_set())
    prepare(thread)
    qtbot.waitUntil(importing.begun.is_set)
    thread.request_end()
    # It would wait for ever.
    assert not thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))


def test_the_end_waits_for_a_training_behind_the_import(
    thread: TrainingThread,
    importing: Import,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(training, "is_importing", lambda: True)
    prepare(thread)
    qtbot.waitUntil(importing.begun.is_set)
    thread.start(TrainingConfig(), tmp_path)
    thread.request_end()
    over = threading.Timer(0.1, importing.over.set)
    over.start()
    assert thread.wait(QDeadlineTimer(TIMEOUT))
    over.join()


@pytest.fixture
def prepared(monkeypatch: pytest.MonkeyPatch) -> list[TrainingThread]:
    """The threads that were to prepare themselves."""
    prepared: list[TrainingThread] = []
    monkeypatch.setattr(TrainingThread, "prepare", lambda thread: prepared.append(thread))
    monkeypatch.setattr(training_page, "_UNTIL_PREPARED", 0)
    return prepared


def test_train_prepares_when_it_is_shown(
    prepared: list[TrainingThread], page: TrainingPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(prepared))
    assert prepared == [page.app.training]


def test_train_prepares_nothing_for_somebody_who_passes_on(
    prepared: list[TrainingThread], page: TrainingPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(prepared))
    prepared.clear()
    page.hide()
    page.show()
    page.hide()
    passed: list[bool] = []
    QTimer.singleShot(1, page, lambda: passed.append(True))
    qtbot.waitUntil(lambda: bool(passed))
    assert prepared == []
