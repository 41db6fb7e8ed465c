"""Where TensorFlow cannot be imported, a sentence says so, and all but training works."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.window import (
    Dialogs,
    Press,
    answer,
    begin_training,
    click,
    draw,
    message,
    wait_until_idle,
)

from lenet_gui import log_file
from lenet_gui.app import main
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.window.main_window import MainWindow

WHY = "Training needs TensorFlow, which cannot be imported here (No module named 'tensorflow'). "


class Hidden:
    """Has Python find no TensorFlow."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "tensorflow":
            raise ModuleNotFoundError(f"No module named {name!r}\nand more about it", name=name)


@pytest.fixture(autouse=True)
def no_tensorflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "tensorflow", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Hidden(), *sys.meta_path])


def test_train_says_that_tensorflow_is_missing_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, data: Path, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    said = press_in_dialog("OK")
    begin_training(window, dialogs, data, epochs=1)
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith(WHY)
    assert "pip install tensorflow" in said[0]
    assert message(window) == said[0]
    assert RunsFolder().entries() == []
    window.page(DrawPage).come_to_front()
    draw(window)
    assert answer(window).startswith("1")


def test_adapting_says_that_tensorflow_is_missing(
    window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    draw(window)
    window.page(DrawPage).come_to_front()
    click(window, "teach1Button")
    window.page(MyDigitsPage).come_to_front()
    said = press_in_dialog("OK")
    click(window, "adaptButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith(WHY)


def test_a_frozen_build_leads_to_the_window_and_not_to_pip(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "path", [*sys.path])
    assert main(["train", "--data", str(data)]) == 2
    assert "Install training in the window, on Train" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["train", "reproduce"])
def test_the_commands_say_it_in_one_line(
    command: str,
    data: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command, "--data", str(data)]) == 2
    output, errors = capsys.readouterr()
    assert output == ""
    assert [line for line in errors.splitlines() if WHY in line]
    assert "Traceback" not in errors
    # A maintainer gets to know the rest.
    assert "and more about it" in log_file.log_path().read_text()
