"""The message boxes that ask something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.ui.common import dialogs

FILTERS = {".csv": "A table (*.csv)", ".png": "A picture (*.png)"}


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("", "", None),
        ("a.png", "A table (*.csv)", "a.png"),
        ("a.CSV", "", "a.CSV"),
        ("a", "A picture (*.png)", "a.png"),
        ("a.v2", "", "a.v2.csv"),
        (".csv", "", ".csv.csv"),
    ],
)
def test_the_name_of_a_file_to_save_has_an_end_that_is_offered(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    typed: str,
    chosen: str,
    expected: str | None,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = str(tmp_path / typed) if typed else "", chosen
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    # The system's dialog has asked about the name as it was typed.
    monkeypatch.setattr(dialogs, "ask_to_replace", lambda *_: False)
    if typed:
        (tmp_path / typed).touch()
    found = dialogs.choose_path_to_save(parent, "Export", "", FILTERS)
    assert found == (expected and tmp_path / expected)


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
