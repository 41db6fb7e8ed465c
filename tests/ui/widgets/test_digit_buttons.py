from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from support.window import activate, click, enabled, find, on_screen

from lenet_gui.ui.widgets.digit_buttons import DigitButtons


def test_buttons_and_keys_choose_a_digit_while_they_are_enabled(qtbot: QtBot) -> None:
    buttons = DigitButtons("my{}Button", "This is {}")
    chosen: list[int] = []
    buttons.chosen.connect(chosen.append)
    buttons.add_keys()
    activate(qtbot, on_screen(qtbot, buttons, 400, 60))
    click(buttons, "my3Button")
    QTest.keyClick(buttons, Qt.Key.Key_7)
    assert chosen == [3, 7]
    buttons.set_enabled(False)
    assert not enabled(buttons, "my3Button")
    QTest.keyClick(buttons, Qt.Key.Key_7)
    assert chosen == [3, 7]


def test_each_button_tells_its_digit_and_key(qtbot: QtBot) -> None:
    buttons = DigitButtons("my{}Button", "This is {}")
    qtbot.addWidget(buttons)
    four = find(buttons, QToolButton, "my4Button")
    assert (four.text(), four.toolTip(), four.accessibleName()) == (
        "4",
        "This is 4 (4)",
        "This is 4",
    )
