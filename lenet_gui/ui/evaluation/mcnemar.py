"""McNemar's test of two networks on the same images. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from lenet_gui.core.metrics.evaluation import Comparison, Indices
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button

# The usual significance level.
_SIGNIFICANT = 0.05


class ComparisonPanel(QWidget):
    """Four counts that are buttons, and McNemar's p-value in a sentence.

    Signals:
        images_chosen: the images behind a button, as indices, and a caption for them.
    """

    images_chosen = Signal(object, str)

    _BUTTONS = (
        ("bothRightButton", "Both right"),
        ("onlyFirstButton", "Only the first right"),
        ("onlySecondButton", "Only the second right"),
        ("bothWrongButton", "Both wrong"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonPanel")
        self._images: list[tuple[Indices, str]] = []
        self._group = QButtonGroup(self)
        row = hbox()
        for number, (name, text) in enumerate(self._BUTTONS):
            button = Button(text)
            button.setObjectName(name)
            button.setCheckable(True)
            button.setToolTip("Show these images")
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._choose)
        self._sentence = QLabel()
        self._sentence.setObjectName("comparisonSentence")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(vbox(self._sentence, row, spacing=6))

    def show_comparison(self, comparison: Comparison, first: str, second: str) -> None:
        """Show the comparison of two networks with these names."""
        self._images = [
            (comparison.both_right, "Both right"),
            (comparison.only_first, f"Only {first} right"),
            (comparison.only_second, f"Only {second} right"),
            (comparison.both_wrong, "Both wrong"),
        ]
        self.leave_button()
        for button, (indices, caption) in zip(self._group.buttons(), self._images, strict=True):
            text = f"{caption}: {len(indices):,}"
            button.setAccessibleName(text)
            metrics = button.fontMetrics()
            # Elided, because a long file name must not widen the window.
            shown = metrics.elidedText(caption, Qt.TextElideMode.ElideMiddle, 150)
            button.setText(f"{shown}: {len(indices):,}".replace("&", "&&"))
            button.setToolTip(f"{text}. Show these images")
        self._sentence.setText(verdict(comparison, first, second))

    def leave_button(self) -> None:
        """Uncheck all buttons."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self.images_chosen.emit(*self._images[number])


def verdict(comparison: Comparison, first: str, second: str) -> str:
    """Return a sentence with the p-value and its meaning."""
    p = comparison.p_value()
    said = "p < 0.0001" if p < 0.0001 else f"p = {p:.2g}"
    better = len(comparison.only_first) - len(comparison.only_second)
    if p < _SIGNIFICANT:
        winner = first if better > 0 else second
        meaning = f"{winner} is better, by more than chance would make likely"
    else:
        meaning = "chance alone may well make such a difference"
    return f"McNemar's test, exact: {said}; {meaning}."
