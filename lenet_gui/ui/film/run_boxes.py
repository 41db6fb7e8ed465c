"""The boxes in which a run is chosen, and another beside it. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.widgets.named import ChoiceBox

# The lines of a run and of another beside it.
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)

# The least width of a box, in characters.
_CHARACTERS = 12


class RunBox(ChoiceBox):
    """A box as wide as its texts, that may become narrow; a tooltip has what is cut then."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._tip = tip
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(self._show_tip)
        self._show_tip("")

    @Slot(str)
    def _show_tip(self, text: str) -> None:
        self.setToolTip(f"{text}\n{self._tip}" if text else self._tip)

    def offer(self, items: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer titles with their data, one of which is chosen; if there is none, the first."""
        with QSignalBlocker(self):
            if [(self.itemText(k), self.itemData(k)) for k in range(self.count())] != list(items):
                self.clear()
                for title, data in items:
                    self.addItem(title, data)
            self.setCurrentIndex(max(self.findData(chosen), 0))
        self._show_tip(self.currentText())

    # Overrides.

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = (_CHARACTERS + 4) * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # Cut in the middle, because the ends tell runs apart.
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        part, kind = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width()
        middle = Qt.TextElideMode.ElideMiddle
        option.currentText = self.fontMetrics().elidedText(option.currentText, middle, room)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class RunBoxes(QObject):
    """A box for a run, and one for another beside it, or for none.

    Attributes:
        first, beside: the boxes.

    Signals:
        chosen: other runs are chosen, as a list of their numbers.
    """

    chosen = Signal(list)

    def __init__(self, names: tuple[str, str], tips: tuple[str, str]) -> None:
        super().__init__()
        self.first, self.beside = (RunBox(*of) for of in zip(names, tips, strict=True))
        for box in (self.first, self.beside):
            box.activated.connect(self._on_chosen)

    def offer(self, runs: list[Run], chosen: Sequence[Run]) -> None:
        """Offer runs, of which one or two are chosen."""
        numbers = [run.number for run in chosen]
        items = [(title(run), run.number) for run in runs]
        self.first.offer(items, *numbers[:1] or [""])
        others = [item for item in items if item[1] not in numbers[:1]]
        # Before a second is chosen, the box says that one can be.
        can_choose = len(numbers) == 1 and others
        none = self.tr("choose another…") if can_choose else self.tr("no other")
        self.beside.offer([(none, ""), *others], *numbers[1:2] or [""])

    @Slot()
    def _on_chosen(self) -> None:
        numbers = dict.fromkeys(box.currentData() for box in (self.first, self.beside))
        self.chosen.emit([number for number in numbers if number])


def title(run: Run) -> str:
    """Return the name of a run, and how it was trained."""
    named = translate("RunBoxes", "{}: {}")
    return named.format(run.name, words(title_of(run.record.config)))
