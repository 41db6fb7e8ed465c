from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support.window import LEFT

from lenet_gui.ui.draw.label_buttons import TeachBox


@pytest.fixture
def box(qtbot: QtBot) -> TeachBox:
    box = TeachBox()
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    return box


def button(box: TeachBox, digit: int) -> QPushButton:
    return box.findChild(QPushButton, f"teach{digit}Button")


def message(box: TeachBox) -> str:
    return box.findChild(QLabel, "teachMessage").text()


def taught(box: TeachBox) -> list[int]:
    heard: list[int] = []
    box.taught.connect(heard.append)
    return heard


@pytest.mark.parametrize("digit", range(10))
def test_button_and_key_say_which_digit_it_is(box: TeachBox, qtbot: QtBot, digit: int) -> None:
    heard = taught(box)
    box.set_drawn(True)
    qtbot.mouseClick(button(box, digit), LEFT)
    qtbot.keyClick(box, str(digit))
    qtbot.keyClick(box, str(digit), Qt.KeyboardModifier.KeypadModifier)
    assert heard == [digit] * 3


def test_without_a_drawing_nothing_can_be_taught_and_it_says_so(
    box: TeachBox, qtbot: QtBot
) -> None:
    heard = taught(box)
    assert message(box) == "draw something first"
    for digit in range(10):
        assert not button(box, digit).isEnabled()
        qtbot.keyClick(box, str(digit))
    assert heard == []


def test_undo_is_offered_for_as_long_as_there_is_something_to_undo(
    box: TeachBox, qtbot: QtBot
) -> None:
    undo: Any = box.findChild(QPushButton, "undoTeachButton")
    heard: list[str] = []
    box.undo_requested.connect(lambda: heard.append("undo"))
    box.set_drawn(True)
    assert not undo.isVisible()
    box.show_message("kept as a 3", undo=True)
    assert message(box) == "kept as a 3"
    qtbot.mouseClick(undo, LEFT)
    assert heard == ["undo"]
    box.set_drawn(True)
    assert not undo.isVisible()


def test_it_is_as_high_with_undo_as_without(box: TeachBox) -> None:
    before = box.height(), button(box, 0).pos()
    box.show_message("kept as a 3", undo=True)
    box.layout().activate()
    assert (box.height(), button(box, 0).pos()) == before
