"""The dialog of preferences, and a window that changes its language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabWidget
from pytestqt.qtbot import QtBot
from support.file_menu import action
from support.window import answer, draw, find

from lenet_gui import paths
from lenet_gui.ui.common.theme import DARK, colours
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.state.app import TRAINING
from lenet_gui.ui.window.main_window import MainWindow

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Menus</name>
<message><source>Pre&amp;ferences…</source><translation>&amp;Einstellungen…</translation></message>
<message><source>&amp;Undo {}</source><translation>&amp;Rückgängig: {}</translation></message>
<message><source>&amp;Undo</source><translation>&amp;Rückgängig</translation></message>
</context>
</TS>
"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A translation into German with a single text."""
    source = tmp_path / "lenet_gui_de.ts"
    source.write_text(TEXTS, encoding="utf-8")
    subprocess.run(
        [Path(sys.executable).parent / "pyside6-lrelease", "-silent", source], check=True
    )
    monkeypatch.setattr(paths, "translations_folder", lambda: tmp_path)


@pytest.fixture
def choose(window: MainWindow) -> Callable[..., None]:
    """A function that opens the preferences, and chooses in a box."""

    def open_and_choose(name: str, index: int) -> None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            assert dialog is not None
            box = find(dialog, QComboBox, name)
            box.setCurrentIndex(index)
            box.activated.emit(index)
            if dialog.isVisible():
                dialog.close()

        QTimer.singleShot(0, act)
        action(window, "preferencesAction").trigger()

    return open_and_choose


def test_appearance_and_size_of_type_apply_at_once_and_stay(
    window: MainWindow, qtbot: QtBot, choose: Callable[..., None]
) -> None:
    choose("appearanceBox", 2)
    assert colours() is DARK
    assert window.app.settings.appearance == "dark"
    before = window.fontMetrics().height()
    choose("scaleBox", 4)
    assert window.fontMetrics().height() > before
    assert window.app.settings.scale == 130


@pytest.mark.usefixtures("german")
def test_another_language_changes_the_texts_and_keeps_drawing_and_page(
    window: MainWindow, qtbot: QtBot, choose: Callable[..., None]
) -> None:
    draw(window)
    window.app.networks.open_bundled("softmax.keras")
    marks, read = window.app.drawing, answer(window)
    window.page(EvaluationPage).come_to_front()
    choose("languageBox", 1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert action(window, "preferencesAction").text() == "&Einstellungen…"
    assert window.app.settings.language == "de"
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(EvaluationPage)
    assert window.page(DrawPage).canvas.marks() == marks
    assert answer(window)[0] == read[0] == "1"
    current = window.app.networks.current()
    assert current is not None
    assert current.name == "softmax.keras"
    # What hears of changes is there.
    window.app.networks.open_bundled("lenet5.keras")
    window.app.set_busy(TRAINING)
    window.app.set_busy("")
    assert window.windowTitle().startswith("lenet5.keras")
    choose("languageBox", 0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert action(window, "preferencesAction").text() == "Pre&ferences…"


@pytest.mark.usefixtures("german")
def test_with_nothing_to_undo_the_entry_names_nothing(
    window: MainWindow, choose: Callable[..., None]
) -> None:
    choose("languageBox", 1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert action(window, "undoAction").text() == "&Rückgängig"
    draw(window)
    assert action(window, "undoAction").text().startswith("&Rückgängig: ")


@pytest.mark.usefixtures("german")
def test_during_a_training_the_language_stays(
    window: MainWindow, choose: Callable[..., None]
) -> None:
    window.app.set_busy(TRAINING)
    enabled = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        enabled.append(find(dialog, QComboBox, "languageBox").isEnabled())
        assert any("no training" in label.text() for label in dialog.findChildren(QLabel))
        dialog.close()

    QTimer.singleShot(0, look)
    action(window, "preferencesAction").trigger()
    assert enabled == [False]
    window.app.set_busy("")
