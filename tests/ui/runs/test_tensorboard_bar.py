"""Opening TensorBoard from the window: what is shown, and what is said when it does not start.

In TensorBoard's place stands a script of a few lines, except where its own words matter.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QProcess, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support.window import TIMEOUT, Press, click, on_screen, text

from lenet_gui.core.tensorboard import process as tensorboard_process
from lenet_gui.ui.runs.tensorboard_bar import TensorBoardBar
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

# They end with their standard input, as TensorBoard's process does.
ANSWERS = """
import sys
assert sys.argv[sys.argv.index("--port") + 1] == "0"
print("TensorBoard 2.21.0 at http://127.0.0.1:6007/ (Press CTRL+C to quit)", flush=True)
sys.stdin.read()
"""
SAYS_NOTHING = "import sys; sys.stdin.read()"
ENDS_AT_ONCE = "import sys; sys.exit('one line\\nthe disk is on fire')"

Stand = Callable[[str], None]


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stand:
    """A function that puts a script in TensorBoard's place."""

    def stand_in(script: str) -> None:
        path = tmp_path / "stand_in.py"
        path.write_text(script)
        monkeypatch.setattr(tensorboard_process, "__file__", str(path))

    return stand_in


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were opened in the browser."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


@pytest.fixture
def bar(qtbot: QtBot, tmp_path: Path) -> Iterator[TensorBoardBar]:
    logs = tmp_path / "my logs"
    logs.mkdir()
    bar = on_screen(qtbot, TensorBoardBar(logs))
    yield bar
    bar.server.request_end()
    bar.server.wait(QDeadlineTimer(TIMEOUT))
    bar.close()


def open_and_wait(qtbot: QtBot, bar: TensorBoardBar) -> str:
    """Open it; gives where it answers."""
    click(bar, "openTensorBoardButton")
    qtbot.waitUntil(lambda: bool(bar.server.address))
    return bar.server.address


def processes(bar: TensorBoardBar) -> list[QProcess]:
    """Those that run."""
    found = bar.server.findChildren(QProcess)
    return [process for process in found if process.state() != QProcess.ProcessState.NotRunning]


def hand_command(bar: TensorBoardBar, said: list[str]) -> list[str]:
    """The words of the command in a message."""
    (sentence,) = said
    command = sentence.splitlines()[-1]
    assert command == bar.server.command()
    return shlex.split(command)


# Opening.


@pytest.mark.tensorflow
def test_it_is_opened_in_the_browser_once_it_answers(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, opened: list[str]
) -> None:
    stand_in(ANSWERS)
    click(bar, "openTensorBoardButton")
    assert text(bar, "tensorBoardLabel") == "Starting…"
    assert opened == []
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [bar.server.address]
    assert bar.server.address == text(bar, "tensorBoardLabel") == "http://127.0.0.1:6007/"
    # It can be copied.
    flags = bar.findChild(QLabel, "tensorBoardLabel").textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_where_no_browser_opens_the_address_is_told(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    stand_in(ANSWERS)
    address = open_and_wait(qtbot, bar)
    assert text(bar, "tensorBoardLabel") == f"Open {address} in a browser"


def test_before_the_first_training_there_is_nothing_to_open(
    qtbot: QtBot, bar: TensorBoardBar, press_in_dialog: Press, tmp_path: Path
) -> None:
    (tmp_path / "my logs").rmdir()
    said = press_in_dialog("OK")
    click(bar, "openTensorBoardButton")
    assert "train a network first" in said[0]
    assert processes(bar) == []


# Ending.


def test_the_start_can_be_cancelled_and_begun_again(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, opened: list[str]
) -> None:
    stand_in(SAYS_NOTHING)
    click(bar, "openTensorBoardButton")
    (process,) = processes(bar)
    with qtbot.waitSignal(process.finished):
        click(bar, "stopTensorBoardButton")
    assert text(bar, "tensorBoardLabel") == ""
    assert opened == []
    stand_in(ANSWERS)
    assert open_and_wait(qtbot, bar) == opened[0]


def test_a_second_click_opens_the_one_that_runs_until_it_is_stopped(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, opened: list[str]
) -> None:
    stand_in(ANSWERS)
    address = open_and_wait(qtbot, bar)
    click(bar, "openTensorBoardButton")
    assert opened == [address, address]
    (process,) = processes(bar)
    with qtbot.waitSignal(process.finished):
        click(bar, "stopTensorBoardButton")
    assert text(bar, "tensorBoardLabel") == ""
    assert not bar.findChild(QPushButton, "stopTensorBoardButton").isVisible()


@signals
def test_one_that_ends_by_itself_is_told_of_and_started_again_by_a_click(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand
) -> None:
    stand_in(ANSWERS)
    open_and_wait(qtbot, bar)
    (process,) = processes(bar)
    os.kill(process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: text(bar, "tensorBoardLabel") == "TensorBoard has ended")
    assert open_and_wait(qtbot, bar) == text(bar, "tensorBoardLabel")
    assert len(processes(bar)) == 1


@pytest.mark.parametrize("script", [ANSWERS, SAYS_NOTHING])
def test_nothing_is_left_of_it_after_its_end(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, script: str
) -> None:
    stand_in(script)
    click(bar, "openTensorBoardButton")
    (process,) = processes(bar)
    bar.server.request_end()
    assert bar.server.wait(QDeadlineTimer(TIMEOUT))
    assert process.state() == QProcess.ProcessState.NotRunning


def test_one_that_does_not_end_is_killed_at_the_deadline(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand
) -> None:
    stand_in("import threading; threading.Event().wait()")
    click(bar, "openTensorBoardButton")
    (process,) = processes(bar)
    bar.server.request_end()
    assert bar.server.wait(QDeadlineTimer(0))
    assert process.state() == QProcess.ProcessState.NotRunning


def test_the_menu_opens_it_and_closing_the_window_ends_it(
    qtbot: QtBot, window: MainWindow, stand_in: Stand, opened: list[str]
) -> None:
    stand_in(ANSWERS)
    bar = window.page(TrainingPage).runs.all.tensorboard
    bar.server._logs.mkdir(parents=True)
    window.findChild(QAction, "openTensorBoardAction").trigger()
    qtbot.waitUntil(lambda: bool(opened))
    (process,) = processes(bar)
    assert window.close()
    assert process.state() == QProcess.ProcessState.NotRunning


# What is said when it does not start.


def test_where_it_is_not_installed_a_message_says_how_to_install_it(
    qtbot: QtBot, bar: TensorBoardBar, press_in_dialog: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    said = press_in_dialog("OK")
    click(bar, "openTensorBoardButton")
    assert "not installed" in said[0]
    assert f"{shlex.quote(sys.executable)} -m pip install tensorboard" in said[0]
    words = hand_command(bar, said)
    assert words[:3] == [sys.executable, "-m", "tensorboard.main"]
    assert words[words.index("--logdir") + 1].endswith("my logs")


def test_one_that_ends_at_once_is_told_of_with_its_last_words(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, press_in_dialog: Press
) -> None:
    stand_in(ENDS_AT_ONCE)
    said = press_in_dialog("OK")
    click(bar, "openTensorBoardButton")
    qtbot.waitUntil(lambda: bool(said))
    assert "exited before it was ready; it said: the disk is on fire" in said[0]
    assert hand_command(bar, said)
    assert text(bar, "tensorBoardLabel") == ""


def test_one_that_does_not_answer_in_time_is_ended_and_told_of(
    qtbot: QtBot, bar: TensorBoardBar, stand_in: Stand, press_in_dialog: Press
) -> None:
    stand_in(SAYS_NOTHING)
    bar.server._patience.setInterval(1)
    said = press_in_dialog("OK")
    click(bar, "openTensorBoardButton")
    qtbot.waitUntil(lambda: bool(said))
    assert "did not respond" in said[0]
    assert hand_command(bar, said)
    qtbot.waitUntil(lambda: processes(bar) == [])
    assert text(bar, "tensorBoardLabel") == ""


def test_one_that_cannot_be_started_is_told_of(
    qtbot: QtBot, bar: TensorBoardBar, press_in_dialog: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    said = press_in_dialog("OK")
    click(bar, "openTensorBoardButton")
    qtbot.waitUntil(lambda: bool(said))
    assert "could not be started" in said[0]
    assert hand_command(bar, said)[0] == "/no/such/python"
