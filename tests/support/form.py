"""The parts of the form of settings, and keys for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.widgets.number_field import NumberField

Key = Qt.Key


def choice(form: TrainingForm, name: str) -> QComboBox:
    return form.findChild(QComboBox, name)


def number(form: TrainingForm, name: str) -> NumberField:
    return form.findChild(NumberField, name)


def check(form: TrainingForm, name: str) -> QCheckBox:
    return form.findChild(QCheckBox, name)


def choose(qtbot: QtBot, box: QComboBox, key: object) -> None:
    """Go through a box's entries with the keys, from the first to the one of this key."""
    qtbot.keyClick(box, Key.Key_Home)
    for _ in range(box.findData(key)):
        qtbot.keyClick(box, Key.Key_Down)


def type_in(qtbot: QtBot, spin: QAbstractSpinBox, text: str) -> None:
    spin.selectAll()
    qtbot.keyClicks(spin, text)
    qtbot.keyClick(spin, Key.Key_Enter)


def keys(box: QComboBox) -> list[object]:
    return [box.itemData(index) for index in range(box.count())]
