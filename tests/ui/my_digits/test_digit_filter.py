from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.window import activate, find

from lenet_gui.ui.my_digits.digit_filter import DigitFilter
from lenet_gui.ui.widgets.layouts import vbox


@pytest.fixture
def toggles(qtbot: QtBot) -> Iterator[DigitFilter]:
    """The toggles of a window, in which a button follows."""
    window, toggles = QWidget(), DigitFilter()
    window.setLayout(vbox(toggles, QPushButton("next")))
    qtbot.addWidget(window)
    window.show()
    activate(qtbot, window)
    find(toggles, QWidget, "filter0Button").setFocus()
    yield toggles


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_goes_past_all_toggles_at_once(toggles: DigitFilter) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), QPushButton)


def test_arrow_keys_reach_each_toggle_and_tab_comes_back_to_the_last(toggles: DigitFilter) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().objectName() == "filter2Button"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert toggles.labels() == {2}
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().objectName() == "filter2Button"
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused().objectName() == "filter9Button"
