from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.window import activate, find

from lenet_gui.ui.my_digits.digit_filter import DigitFilter
from lenet_gui.ui.widgets.layouts import vbox


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with the toggles, the first of which has the focus, and a button after them."""
    window, toggles = QWidget(), DigitFilter()
    window.setLayout(vbox(toggles, QPushButton("next")))
    qtbot.addWidget(window)
    window.show()
    activate(qtbot, window)
    find(toggles, QWidget, "filter0Button").setFocus()
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_goes_past_all_toggles_at_once(window: QWidget) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), QPushButton)


def test_arrow_keys_reach_each_toggle_and_tab_comes_back_to_the_last(window: QWidget) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().objectName() == "filter2Button"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert window.findChildren(DigitFilter)[0].labels() == {2}
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().objectName() == "filter2Button"
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused().objectName() == "filter9Button"


def test_a_key_for_toggles_without_the_focus_moves_nothing(window: QWidget) -> None:
    find(window, QPushButton, "").setFocus()
    QTest.keyClick(find(window, QWidget, "filter3Button"), Qt.Key.Key_Right)
    assert isinstance(focused(), QPushButton)
