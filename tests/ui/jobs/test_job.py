"""Work beside the window: its outcome, its progress, and how it is cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot
from support.window import TIMEOUT, told

from lenet_gui.ui.jobs import job as job_module
from lenet_gui.ui.jobs.job import Call, Job, run_to_end, run_with_dialog

SECONDS = TIMEOUT / 1000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job_module, "_PATIENCE", 0)


def fail(*_: object) -> None:
    raise ValueError("no ink")


def until_cancelled(call: Call) -> bool:
    return call.cancelled.wait(SECONDS)


def again_and_again(window: QWidget, look: Callable[[], object]) -> None:
    """Look every few milliseconds, as long as the window is there."""
    watch = QTimer(window, interval=10)
    watch.timeout.connect(look)
    watch.start()


# Waited for.


def test_it_is_done_in_another_thread_while_the_window_lives(window: QWidget) -> None:
    heard = threading.Event()
    QTimer.singleShot(0, window, heard.set)

    def work(_: Call) -> int:
        assert heard.wait(SECONDS)
        return threading.get_ident()

    assert run_with_dialog(window, "Working …", work) not in (None, threading.get_ident())
    heard.clear()
    QTimer.singleShot(0, window, heard.set)
    assert run_to_end(lambda: heard.wait(SECONDS)) is True
    assert QApplication.overrideCursor() is None


def test_what_goes_wrong_in_it_is_raised(window: QWidget) -> None:
    with pytest.raises(ValueError, match="no ink"):
        run_with_dialog(window, "Working …", fail)
    with pytest.raises(ValueError, match="no ink"):
        run_to_end(fail)


@pytest.mark.usefixtures("_impatient")
def test_a_dialog_says_what_is_waited_for_and_how_far_it_is_and_goes_then(window: QWidget) -> None:
    said: list[tuple[str, float]] = []
    seen = threading.Event()

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            [bar] = dialog.findChildren(QProgressBar)
            if dialog.isVisible() and bar.maximum() > 0:
                said.append((dialog.labelText(), bar.value() / bar.maximum()))
                seen.set()

    def work(call: Call) -> bool:
        while not seen.wait(0.01):
            call.report(0.25)
        return True

    again_and_again(window, look)
    assert run_with_dialog(window, "Reading seven.png …", work) is True
    assert set(said) == {("Reading seven.png …", 0.25)}
    assert not any(dialog.isVisible() for dialog in window.findChildren(QProgressDialog))


@pytest.mark.usefixtures("_impatient")
def test_the_dialog_cancels_it(window: QWidget) -> None:
    def press_cancel() -> None:
        for dialog in window.findChildren(QProgressDialog):
            dialog.canceled.emit()

    again_and_again(window, press_cancel)
    assert run_with_dialog(window, "Working …", until_cancelled) is None


@pytest.mark.usefixtures("_impatient")
def test_a_window_that_goes_meanwhile_cancels_it() -> None:
    window = QWidget()
    QTimer.singleShot(0, window.deleteLater)
    assert run_with_dialog(window, "Working …", until_cancelled) is None


def test_a_window_that_is_closed_meanwhile_gets_nothing(window: QWidget) -> None:
    closed = threading.Event()

    def close() -> None:
        window.close()
        closed.set()

    QTimer.singleShot(0, window, close)
    assert run_with_dialog(window, "Working …", lambda _: closed.wait(SECONDS)) is None


def test_the_programs_end_waits_for_what_cannot_be_cancelled(qapp: QApplication) -> None:
    started, given = threading.Event(), []

    def write() -> str:
        # Until the loop, which shows another cursor, has ended.
        while not started.is_set() or QApplication.overrideCursor() is not None:
            started.wait(SECONDS)
        return "written"

    def save() -> None:
        QTimer.singleShot(0, qapp, started.set)
        QTimer.singleShot(0, qapp, lambda: qapp.exit(0))
        given.append(run_to_end(write))

    QTimer.singleShot(0, qapp, save)
    # The program's own loop: without one, Qt would let no loop run after that end.
    qapp.exec()
    assert given == ["written"]


# Beside the window.


class Piece:
    """A piece of work that goes on until it may end, and knows whether it was begun."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, call: Call) -> str:
        self.begun.set()
        call.report("begun")
        self.may_end.wait(SECONDS)
        return "done"


@pytest.fixture
def job(window: QWidget) -> Iterator[Job]:
    job = Job(window)
    yield job
    job.cancel()
    assert job.wait(QDeadlineTimer(20_000))


def test_of_calls_that_wait_the_newest_is_made(qtbot: QtBot, job: Job) -> None:
    heard, progress = told(job.done), told(job.progressed)
    pieces = [Piece() for _ in range(3)]
    for number, piece in enumerate(pieces):
        job.start(number, piece)
    pieces[0].may_end.set()
    pieces[2].may_end.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [(key, outcome.result()) for key, outcome in heard] == [(0, "done"), (2, "done")]
    assert progress == [(0, "begun"), (2, "begun")]
    assert not pieces[1].begun.is_set()


def test_a_call_under_way_is_not_made_again(qtbot: QtBot, job: Job) -> None:
    heard = told(job.done)
    first, again = Piece(), Piece()
    job.start("same", first)
    job.start("same", again)
    first.may_end.set()
    qtbot.waitUntil(lambda: heard != [])
    assert not again.begun.is_set()
    assert heard[0][1].result() == "done"


def test_any_function_hears_of_it_in_the_thread_of_the_window(qtbot: QtBot, job: Job) -> None:
    threads = []
    job.progressed.connect(lambda *_: threads.append(threading.get_ident()))
    job.done.connect(lambda *_: threads.append(threading.get_ident()))
    piece = Piece()
    piece.may_end.set()
    job.start("piece", piece)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert set(threads) == {threading.get_ident()}


def test_an_error_beside_the_window_is_the_outcome(qtbot: QtBot, job: Job) -> None:
    heard = told(job.done)
    job.start("failing", fail)
    qtbot.waitUntil(lambda: heard != [])
    with pytest.raises(ValueError, match="no ink"):
        heard[0][1].result()


def test_a_cancelled_call_ends_and_tells_nothing(qtbot: QtBot, job: Job) -> None:
    heard = told(job.done)
    piece, following = Piece(), Piece()
    job.start("piece", piece)
    assert piece.begun.wait(SECONDS)
    job.cancel()
    assert not job.wait(QDeadlineTimer(1))
    piece.may_end.set()
    assert job.wait(QDeadlineTimer(20_000))
    following.may_end.set()
    job.start("following", following)
    qtbot.waitUntil(lambda: heard != [])
    assert [key for key, _ in heard] == ["following"]


def test_waiting_for_the_end_takes_in_what_waits(job: Job) -> None:
    heard = told(job.done)
    pieces = [Piece(), Piece()]
    for number, piece in enumerate(pieces):
        piece.may_end.set()
        job.start(number, piece)
    # Without an event loop, as where the window is closed.
    assert job.wait(QDeadlineTimer(20_000))
    assert [key for key, _ in heard] == [0, 1]
