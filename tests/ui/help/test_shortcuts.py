"""The sheet of shortcuts: the keys that the window has, and no others."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.window import find

from lenet_gui.ui.help.shortcuts import Key, ShortcutSheet, keys_of
from lenet_gui.ui.window.main_window import MainWindow


def native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def labels(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_every_key_of_an_action_is_on_the_sheet(window: MainWindow) -> None:
    listed = {spelled for key in keys_of(window) for spelled in key.keys.split(", ")}
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in listed, action.text()


def test_keys_are_grouped_by_menu_and_then_by_place(window: MainWindow) -> None:
    keys = keys_of(window)
    groups = [place for place, _ in itertools.groupby(key.place for key in keys)]
    assert groups[:5] == ["File", "Edit", "View", "Network", "Help"]
    assert groups.index("Draw") == 5
    assert len(groups) == len(set(groups))
    assert Key("Help", "Glossary", native("F1")) in keys


def test_the_keys_0_to_9_are_one_line(window: MainWindow) -> None:
    digits = [key for key in keys_of(window) if key.keys.startswith("0")]
    assert [key.keys for key in digits] == ["0 – 9"]
    assert digits[0].place == "Draw"


def test_a_new_action_of_the_window_is_on_the_sheet_when_it_is_next_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert "Something new" not in labels(sheet)
    action = QAction("Something &new…", window)
    action.setShortcut("Ctrl+Alt+J")
    # Where no letter of the text can be a key.
    other = QAction("打开(&O)…", window)
    other.setShortcut("Ctrl+Alt+K")
    find(window, QAction, "shortcutsAction").trigger()
    assert {"Something new", "打开"} <= set(labels(sheet))
    assert native("Ctrl+Alt+J") in labels(sheet)
    assert not sheet.isModal()
