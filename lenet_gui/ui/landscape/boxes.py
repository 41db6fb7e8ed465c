"""The boxes in which the runs of a landscape are chosen. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.layouts import row_of

# The least width of a box, in characters.
_CHARACTERS = 14


class RunBoxes(QObject):
    """A box for a run, and one for another beside it, or for none.

    Signals:
        chosen: other runs are chosen, as a list of their numbers.
    """

    chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._boxes = [self._box(name) for name in ("landscapeRun", "landscapeBeside")]
        self._boxes[0].setToolTip(self.tr("The run whose epochs are the solid path"))
        self._boxes[1].setToolTip(self.tr("The run whose epochs are the dashed path"))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setMinimumContentsLength(_CHARACTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        box.setSizeAdjustPolicy(policy)
        box.activated.connect(self._on_chosen)
        return box

    def rows(self, mark: QWidget) -> list[QWidget]:
        """Return the boxes with their labels, and a mark beside the last."""
        run, beside = QLabel(self.tr("R&un")), QLabel(self.tr("Bes&ide"))
        for label, box in zip((run, beside), self._boxes, strict=True):
            label.setBuddy(box)
        return [row_of(run, self._boxes[0]), row_of(beside, self._boxes[1], mark)]

    def offer(self, runs: list[Run], chosen: list[Run]) -> None:
        """Offer runs, of which one or two are chosen."""
        for place, box in enumerate(self._boxes):
            with QSignalBlocker(box):
                box.clear()
                if place == 1:
                    box.addItem(self.tr("no other"), "")
                for run in runs:
                    title = self.tr("{}: {}").format(run.name, words(title_of(run.record.config)))
                    box.addItem(title, run.number)
                number = chosen[place].number if place < len(chosen) else ""
                box.setCurrentIndex(max(box.findData(number), 0))

    @Slot()
    def _on_chosen(self) -> None:
        numbers = dict.fromkeys(box.currentData() for box in self._boxes)
        self.chosen.emit([number for number in numbers if number])
