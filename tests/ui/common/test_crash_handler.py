"""Errors that nobody caught: shown once each, written down, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.window import Press, on_screen

from lenet_gui import ISSUES, log_file
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.crash_handler import CrashNet


@pytest.fixture(autouse=True)
def logging_to_file() -> Iterator[None]:
    """Log as the program does."""
    log_file.begin()
    yield
    log_file.end()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The sentences and details of dialogs, in the place of dialogs."""
    told: list[tuple[str, str]] = []

    def show_error(parent: QWidget, sentence: str, details: str) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append((sentence, details))

    monkeypatch.setattr(dialogs, "show_error", show_error)
    return told


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window that errors can be told in front of."""
    return on_screen(qtbot, QWidget())


@pytest.fixture
def net(host: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashNet]:
    """The net, with hooks below it that are silent, in the place of pytest's that fail the test."""
    for module, hook in (
        (sys, "excepthook"),
        (threading, "excepthook"),
        (sys, "unraisablehook"),
    ):
        monkeypatch.setattr(module, hook, lambda *arguments: None)
    net = CrashNet(host)
    yield net
    net.close()


def fail(words: str = "no such thing") -> None:
    raise KeyError(words)


def raise_in_gui(act: Callable[[], None] = fail) -> None:
    """Have an error arise as in a slot: nobody above catches it."""
    try:
        act()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def let_it_come(qtbot: QtBot) -> None:
    """Wait until the event loop has gone through what waits."""
    done = []
    QTimer.singleShot(0, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def log() -> str:
    return log_file.log_path().read_text(encoding="utf-8")


def test_an_error_is_shown_with_its_details_and_written_down(
    qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]
) -> None:
    raise_in_gui()
    qtbot.waitUntil(lambda: bool(shown))
    [(sentence, details)] = shown
    assert sentence == ("Unexpected error (KeyError: 'no such thing'). You can keep working.")
    assert "Traceback (most recent call last):" in details
    assert "in fail" in details
    # The log does not name the user's own folder, in which the tests may lie.
    assert details.replace(str(Path.home()), "~") in log()


def test_the_same_error_is_shown_once_however_often_it_comes(
    qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]
) -> None:
    for number in range(100):
        raise_in_gui(lambda number=number: fail(str(number)))
    raise_in_gui(lambda: [][0])
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert ["KeyError" in shown[0][0], "IndexError" in shown[1][0]] == [True, True]
    assert log().count("Traceback") == 2


def test_where_everything_fails_dialogs_come_to_an_end(
    qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]
) -> None:
    for kind in (KeyError, ValueError, TypeError, OSError, IndexError, LookupError, EOFError):

        def act(kind: type[Exception] = kind) -> None:
            raise kind

        raise_in_gui(act)
    let_it_come(qtbot)
    assert len(shown) == 5
    assert log().count("Traceback") == 7


def test_an_error_in_a_thread_is_shown_in_the_gui_thread(
    qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]
) -> None:
    thread = threading.Thread(target=fail, name="worker of a test")
    thread.start()
    thread.join()
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0][1].startswith("In the thread worker of a test:\nTraceback")


def test_an_error_while_an_object_is_destroyed_is_shown(
    qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]
) -> None:
    class Fails:
        def __del__(self) -> None:
            fail()

    thing = Fails()
    del thing
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0][1].startswith("During clean-up:\n")


def test_an_error_while_a_dialog_is_open_is_shown_after_it(
    qtbot: QtBot, net: CrashNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = []

    def show_error(parent: QWidget, sentence: str, details: str) -> None:
        kind = sentence.split("(")[1].split(":")[0]
        order.append(f"{kind} opens")
        if kind == "KeyError":
            raise_in_gui(lambda: [][0])
            let_it_come(qtbot)
        order.append(f"{kind} closes")

    monkeypatch.setattr(dialogs, "show_error", show_error)
    raise_in_gui()
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == ["KeyError opens", "KeyError closes", "IndexError opens", "IndexError closes"]


def test_the_dialog_has_details_to_copy_and_says_where_to_report_it(
    qtbot: QtBot, net: CrashNet, host: QWidget, press_in_dialog: Press
) -> None:
    button = QPushButton("Fail", host)
    button.clicked.connect(lambda: raise_in_gui())
    details, where = [], []

    def look() -> None:
        box = host.findChild(QMessageBox, "errorBox")
        if box is not None:
            details.append(box.detailedText())
            where.append(box.informativeText())

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    said = press_in_dialog("OK")
    button.click()
    qtbot.waitUntil(lambda: bool(said))
    timer.stop()
    assert "KeyError" in said[0]
    assert "in fail" in details[0]
    assert ISSUES in where[0]
    assert str(log_file.log_path()) in where[0]


def test_ctrl_c_is_no_error(qtbot: QtBot, net: CrashNet, shown: list[tuple[str, str]]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    raise_in_gui()
    qtbot.waitUntil(lambda: bool(shown))
    assert len(shown) == 1
    assert "KeyboardInterrupt" not in log()


def test_what_caught_errors_before_still_hears_of_them(
    qtbot: QtBot, host: QWidget, shown: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *arguments: heard.append(arguments[0]))
    before = sys.excepthook
    net = CrashNet(host)
    raise_in_gui()
    qtbot.waitUntil(lambda: bool(shown))
    net.close()
    assert heard == [KeyError]
    assert sys.excepthook is before


def test_without_a_window_nothing_is_shown(
    qtbot: QtBot, shown: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *arguments: None)
    parent = QObject()
    net = CrashNet(parent)
    raise_in_gui()
    let_it_come(qtbot)
    net.close()
    assert shown == []
    assert "KeyError" in log()
