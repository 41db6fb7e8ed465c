"""The message boxes that ask something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.ui.common import dialogs


def test_the_answer_counts_although_events_follow_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        {button.text(): button for button in box.buttons()}["Replace"].click()
        # As where more events were waiting when the button was pressed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    QTimer.singleShot(0, parent, press)
    assert dialogs.ask_to_replace(parent, "mine.keras")


def test_a_box_is_gone_after_its_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, parent, lambda: QApplication.activeModalWidget().close())
    assert not dialogs.ask_to_replace(parent, "mine.keras")
    qtbot.waitUntil(lambda: parent.findChildren(QMessageBox) == [])
