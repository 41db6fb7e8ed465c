from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support.window import activate, click, enabled, find, on_screen, text, told

from lenet_gui.ui.draw.teaching import TeachBox


@pytest.fixture
def box(qtbot: QtBot) -> TeachBox:
    box = on_screen(qtbot, TeachBox())
    activate(qtbot, box)
    return box


def test_each_digit_is_taught_by_button_and_by_key(box: TeachBox, qtbot: QtBot) -> None:
    taught = told(box.taught)
    box.set_drawn(True)
    for digit in range(10):
        click(box, f"teach{digit}Button")
        qtbot.keyClick(box, str(digit))
        qtbot.keyClick(box, str(digit), Qt.KeyboardModifier.KeypadModifier)
        assert taught == [(digit,)] * 3
        taught.clear()


def test_without_a_drawing_nothing_can_be_taught(box: TeachBox, qtbot: QtBot) -> None:
    taught = told(box.taught)
    assert text(box, "teachMessage") == "Wrong? It is a…"
    for digit in range(10):
        assert not enabled(box, f"teach{digit}Button")
        qtbot.keyClick(box, str(digit))
    assert taught == []


def test_undo_is_offered_until_the_drawing_changes_and_takes_no_room_of_its_own(
    box: TeachBox,
) -> None:
    undo, requests = find(box, QPushButton, "undoTeachButton"), told(box.undo_requested)
    box.set_drawn(True)
    assert not undo.isVisible()
    height = box.height()
    box.show_message("kept as a 3", undo=True)
    box.layout().activate()
    assert box.height() == height
    assert text(box, "teachMessage") == "kept as a 3"
    click(box, "undoTeachButton")
    assert requests == [()]
    box.set_drawn(True)
    assert not undo.isVisible()


def test_for_several_digits_the_page_is_offered_and_keys_label_nothing(
    box: TeachBox, qtbot: QtBot
) -> None:
    taught, pages = told(box.taught), told(box.page_requested)
    box.set_drawn(True)
    height = box.height()
    box.set_page(True)
    box.layout().activate()
    assert box.height() == height
    qtbot.keyClick(box, "4")
    click(box, "openAsPageButton")
    assert (taught, pages) == ([], [()])
    box.set_page(False)
    assert text(box, "teachMessage") == "Wrong? It is a…"
    click(box, "teach4Button")
    assert taught == [(4,)]
