"""Work beside the window's: what comes of it, and how it is called off."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot
from support.tab import told
from support.window import TIMEOUT

from lenet_gui.ui.common import waiting
from lenet_gui.ui.common.waiting import Background, do_aside, finish_aside


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_PATIENCE", 0)


def test_it_gives_what_the_work_gives_from_another_thread(window: QWidget) -> None:
    assert do_aside(window, "Working …", lambda _: threading.get_ident()) != threading.get_ident()


def test_it_raises_what_the_work_raises(window: QWidget) -> None:
    def fail(_: threading.Event) -> None:
        raise ValueError("no ink")

    with pytest.raises(ValueError, match="no ink"):
        do_aside(window, "Working …", fail)


def test_the_window_lives_meanwhile(window: QWidget) -> None:
    heard = threading.Event()
    QTimer.singleShot(0, window, heard.set)
    assert do_aside(window, "Working …", lambda _: heard.wait(TIMEOUT / 1000)) is True
    assert QApplication.overrideCursor() is None


@pytest.mark.usefixtures("_impatient")
def test_a_dialog_says_what_is_waited_for_and_goes_when_it_is_over(window: QWidget) -> None:
    said, seen = [], threading.Event()

    def look() -> None:
        dialogs = window.findChildren(QProgressDialog)
        if dialogs and dialogs[0].isVisible():
            said.append(dialogs[0].labelText())
            seen.set()

    watch = QTimer(window, interval=10)
    watch.timeout.connect(look)
    watch.start()
    assert do_aside(window, "Reading seven.png …", lambda _: seen.wait(TIMEOUT / 1000)) is True
    watch.stop()
    assert set(said) == {"Reading seven.png …"}
    assert not any(dialog.isVisible() for dialog in window.findChildren(QProgressDialog))


@pytest.mark.usefixtures("_impatient")
def test_a_window_that_goes_meanwhile_calls_it_off() -> None:
    window = QWidget()
    QTimer.singleShot(0, window.deleteLater)
    assert do_aside(window, "Working …", lambda called_off: called_off.wait(TIMEOUT / 1000)) is None


def test_a_window_that_is_closed_meanwhile_gets_nothing(window: QWidget) -> None:
    closed = threading.Event()

    def close() -> None:
        window.close()
        closed.set()

    QTimer.singleShot(0, window, close)
    assert do_aside(window, "Working …", lambda _: closed.wait(TIMEOUT / 1000)) is None


@pytest.mark.usefixtures("_impatient")
def test_the_dialog_calls_it_off(window: QWidget) -> None:
    def press_cancel() -> None:
        for dialog in window.findChildren(QProgressDialog):
            dialog.canceled.emit()

    watch = QTimer(window, interval=10)
    watch.timeout.connect(press_cancel)
    watch.start()
    assert do_aside(window, "Working …", lambda called_off: called_off.wait(TIMEOUT / 1000)) is None
    watch.stop()


def test_what_cannot_be_called_off_is_finished_while_the_window_lives(window: QWidget) -> None:
    heard = threading.Event()
    QTimer.singleShot(0, window, heard.set)
    assert finish_aside(lambda: heard.wait(TIMEOUT / 1000)) is True
    assert QApplication.overrideCursor() is None


def test_what_goes_wrong_in_it_is_raised() -> None:
    def fail() -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        finish_aside(fail)


def test_the_end_of_the_window_does_not_cut_it_off() -> None:
    window, written = QWidget(), threading.Event()
    QTimer.singleShot(0, window.deleteLater)

    def write() -> bool:
        # Until the window has gone.
        gone.wait(TIMEOUT / 1000)
        written.set()
        return True

    gone = threading.Event()
    window.destroyed.connect(gone.set)
    assert finish_aside(write) is True
    assert written.is_set()


def test_the_programs_end_waits_for_it_to_be_finished(qapp: QApplication) -> None:
    started, given = threading.Event(), []

    def write() -> str:
        # Until the loop, which shows another cursor, has ended.
        while not started.is_set() or QApplication.overrideCursor() is not None:
            started.wait(TIMEOUT / 1000)
        return "written"

    def save() -> None:
        QTimer.singleShot(0, qapp, started.set)
        QTimer.singleShot(0, qapp, lambda: qapp.exit(0))
        given.append(finish_aside(write))

    QTimer.singleShot(0, qapp, save)
    # The program's own loop: without one, Qt would let no loop run after that end.
    qapp.exec()
    assert given == ["written"]


# In the background.


class Piece:
    """A piece of work that goes on until it may end, and knows whether it was begun."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, called_off: threading.Event) -> str:
        self.begun.set()
        self.may_end.wait(TIMEOUT / 1000)
        if called_off.is_set():
            raise InterruptedError
        return "done"


@pytest.fixture
def background(qtbot: QtBot, window: QWidget) -> Iterator[Background]:
    background = Background(window)
    yield background
    background.call_off()
    assert background.wait(QDeadlineTimer(20_000))


def test_of_what_waits_in_the_background_the_newest_is_done(
    qtbot: QtBot, background: Background
) -> None:
    heard = told(background.done)
    pieces = [Piece() for _ in range(3)]
    for number, piece in enumerate(pieces):
        background.want(number, piece)
    assert pieces[0].begun.wait(TIMEOUT / 1000)
    pieces[0].may_end.set()
    qtbot.waitUntil(pieces[2].begun.is_set)
    pieces[2].may_end.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [(key, outcome.result()) for key, outcome in heard] == [(0, "done"), (2, "done")]
    assert not pieces[1].begun.is_set()


def test_what_is_under_way_in_the_background_is_not_begun_anew(
    qtbot: QtBot, background: Background
) -> None:
    heard = told(background.done)
    first, again = Piece(), Piece()
    background.want("same", first)
    background.want("same", again)
    first.may_end.set()
    qtbot.waitUntil(lambda: heard != [])
    assert not again.begun.is_set()
    assert heard[0][1].result() == "done"


def test_what_goes_wrong_in_the_background_is_told(qtbot: QtBot, background: Background) -> None:
    heard = told(background.done)

    def fail(_: threading.Event) -> None:
        raise ValueError("no ink")

    background.want("failing", fail)
    qtbot.waitUntil(lambda: heard != [])
    with pytest.raises(ValueError, match="no ink"):
        heard[0][1].result()


def test_what_is_called_off_in_the_background_ends_and_tells_nothing(
    qtbot: QtBot, background: Background
) -> None:
    heard = told(background.done)
    piece = Piece()
    background.want("piece", piece)
    assert piece.begun.wait(TIMEOUT / 1000)
    background.call_off()
    assert not background.wait(QDeadlineTimer(1))
    piece.may_end.set()
    assert background.wait(QDeadlineTimer(20_000))
    following = Piece()
    following.may_end.set()
    background.want("following", following)
    qtbot.waitUntil(lambda: heard != [])
    assert [key for key, _ in heard] == ["following"]
