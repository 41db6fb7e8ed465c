"""The dialog for what concerns the whole window: language, appearance, size of type. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.theme import APPEARANCES, GRID, SCALES, make_quiet
from lenet_gui.ui.common.translation import SYSTEM, languages, translate
from lenet_gui.ui.widgets.named import ChoiceBox

K = TypeVar("K")


class Preferences(QDialog):
    """Boxes whose choices apply at once; the choice of a language closes the dialog first.

    `busy` is why the language cannot be changed now, or "".

    Signals:
        appearance_chosen: a key of APPEARANCES.
        scale_chosen: one of SCALES.
    """

    appearance_chosen = Signal(str)
    scale_chosen = Signal(int)

    def __init__(self, settings: Settings, busy: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        form = QFormLayout(self)
        form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._language = settings.language
        if languages():
            names = {SYSTEM: self.tr("System")} | languages()
            language = _box("languageBox", names, settings.language, self._on_language_chosen)
            language.setEnabled(not busy)
            form.addRow(self.tr("&Language"), language)
        if languages() and busy:
            why = QLabel(self.tr("The language can be changed when no training is running."))
            make_quiet(why)
            form.addRow("", why)
        looks = {key: translate("Appearances", title) for key, title in APPEARANCES.items()}
        appearance = _box("appearanceBox", looks, settings.appearance, self.appearance_chosen.emit)
        form.addRow(self.tr("&Appearance"), appearance)
        scales = {scale: self.locale().toString(scale) + " %" for scale in SCALES}
        scale = _box("scaleBox", scales, settings.scale, self.scale_chosen.emit)
        form.addRow(self.tr("&Size of type"), scale)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def language(self) -> str:
        """Return the chosen language, a key of languages() or SYSTEM."""
        return self._language

    def _on_language_chosen(self, language: str) -> None:
        self._language = language
        self.accept()


def _box(name: str, titles: Mapping[K, str], chosen: K, choose: Callable[[K], object]) -> QComboBox:
    """Return a box of titles that calls `choose` with the key that the user chooses."""
    box = ChoiceBox()
    box.setObjectName(name)
    keys = list(titles)
    box.addItems(list(titles.values()))
    box.setCurrentIndex(keys.index(chosen))
    box.activated.connect(lambda index: choose(keys[index]))
    return box
