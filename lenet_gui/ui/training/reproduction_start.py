"""The button that reproduces the tutorial, and how many seeds it takes. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lenet_gui.core.experiment.config import Range
from lenet_gui.core.reproduction.reproduce import DEFAULT_SEEDS, MOST_SEEDS
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.number_field import NumberField

_TIP = (
    "Train the tutorial's four experiments, some minutes for each seed, and set its claims beside "
    "what comes out; what is trained already is not trained again"
)


class ReproductionStart(QWidget):
    """Both in a row, and below them why what is typed is no number of seeds.

    Signals:
        requested: the experiments are to be trained with so many seeds.
    """

    requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = named_button("Reproduce the t&utorial", "reproduceButton", _TIP)
        self._button.clicked.connect(self._take_click)
        self._seeds = NumberField(Range(1, MOST_SEEDS), step=1, whole=True)
        self._seeds.setObjectName("reproductionSeedsSpin")
        self._seeds.setAccessibleName("Seeds that each experiment is trained with")
        self._seeds.setToolTip("How often each experiment is trained, each time with another seed")
        self._seeds.setValue(DEFAULT_SEEDS)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button, 1)
        row.addWidget(QLabel("seeds"))
        row.addWidget(self._seeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._seeds.explanation)
        for widget in (self._button, self._seeds):
            widget.setMinimumHeight(32)

    def set_obstacle(self, sentence: str) -> None:
        """Say why nothing can be trained now; an empty text when it can."""
        self._button.setEnabled(not sentence)
        self._button.setToolTip(sentence or _TIP)

    def _take_click(self) -> None:
        if self._seeds.problem():
            self._seeds.setFocus()
        else:
            self.requested.emit(int(self._seeds.value()))
