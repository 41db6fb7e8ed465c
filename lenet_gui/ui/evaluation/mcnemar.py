"""McNemar's test of two networks on the same images. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from lenet_gui.core.metrics.evaluation import Comparison, Indices
from lenet_gui.ui.common.formats import decimal, short, whole
from lenet_gui.ui.common.theme import GRID, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.elided_label import ElidedLabel
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button

# The usual significance level.
_SIGNIFICANT = 0.05


class ComparisonTable(QWidget):
    """The four counts of McNemar's test, as buttons in a table, and a sentence on the p-value.

    Signals:
        images_chosen: the images behind a button, as indices, and a caption for them.
    """

    images_chosen = Signal(object, str)

    _BUTTONS = ("bothRightButton", "onlyFirstButton", "onlySecondButton", "bothWrongButton")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonTable")
        self._images: list[tuple[Indices, str]] = []
        titles = (
            self.tr("Both correct"),
            self.tr("Only the first correct"),
            self.tr("Only the second correct"),
            self.tr("Both wrong"),
        )
        self._group = QButtonGroup(self)
        self._headings = [ElidedLabel() for _ in range(4)]
        table = QGridLayout()
        table.setSpacing(GRID)
        # The columns tell of the second network, the rows of the first.
        for number, heading in enumerate(self._headings):
            make_quiet(heading)
            is_row = number >= 2
            side = Qt.AlignmentFlag.AlignRight if is_row else Qt.AlignmentFlag.AlignHCenter
            heading.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            place = (number - 1, 0) if is_row else (0, number + 1)
            table.addWidget(heading, *place, side | Qt.AlignmentFlag.AlignVCenter)
        for number, (name, title) in enumerate(zip(self._BUTTONS, titles, strict=True)):
            button = Button()
            button.setAccessibleName(title)
            button.setObjectName(name)
            button.setCheckable(True)
            button.setToolTip(self.tr("Show these images"))
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            set_type(button, Type.HEADING)
            self._group.addButton(button, number)
            row, column = divmod(number, 2)
            table.addWidget(button, row + 1, column + 1)
            table.setColumnStretch(column + 1, 1)
            table.setRowStretch(row + 1, 1)
        self._group.idClicked.connect(self._choose)
        self._explanation = QLabel()
        self._explanation.setObjectName("comparisonExplanation")
        self._explanation.setWordWrap(True)
        self._explanation.setTextFormat(Qt.TextFormat.PlainText)
        self._explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = hbox((self._explanation, 1), HelpMark("p-value"))
        self.setLayout(vbox((table, 2), below, None, spacing=2 * GRID))

    def show_comparison(self, comparison: Comparison, first: str, second: str) -> None:
        """Show the comparison of two networks with these names."""
        self._images = [
            (comparison.both_right, self.tr("Both correct")),
            (comparison.only_first, self.tr("Only {} correct").format(first)),
            (comparison.only_second, self.tr("Only {} correct").format(second)),
            (comparison.both_wrong, self.tr("Both wrong")),
        ]
        correct, wrong = self.tr("{} correct"), self.tr("{} wrong")
        texts = [template.format(name) for name in (second, first) for template in (correct, wrong)]
        for heading, text in zip(self._headings, texts, strict=True):
            heading.setText(text)
        self.leave_button()
        for button, (indices, caption) in zip(self._group.buttons(), self._images, strict=True):
            button.setText(whole(len(indices)))
            button.setAccessibleName(f"{caption}: {whole(len(indices))}")
        self._explanation.setText(_explanation(comparison))

    def leave_button(self) -> None:
        """Uncheck all buttons."""
        self._group.setExclusive(False)
        for button in self.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons: both correct, only the first, only the second, both wrong."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def _choose(self, number: int) -> None:
        self.images_chosen.emit(*self._images[number])


def verdict(comparison: Comparison, first: str, second: str) -> str:
    """Return a sentence on whether one of the networks is significantly better."""
    p = comparison.p_value()
    if p >= _SIGNIFICANT:
        return translate(
            "Comparison",
            "The difference between {} and {} is not significant ({}, McNemar's exact test).",
        ).format(first, second, _p_text(p))
    networks = (first, second)
    if len(comparison.only_first) < len(comparison.only_second):
        networks = (second, first)
    return translate(
        "Comparison", "{} is significantly better than {} ({}, McNemar's exact test)."
    ).format(*networks, _p_text(p))


def _explanation(comparison: Comparison) -> str:
    """Return how the p-value follows from the counts."""
    first, second = len(comparison.only_first), len(comparison.only_second)
    if not first + second:
        return translate("Comparison", "No image is read correctly by one of the networks alone.")
    return translate(
        "Comparison",
        "Only the {} images that exactly one network reads correctly count. If both were equally "
        "good, a split at least as uneven as {} to {} would have the probability {}.",
    ).format(whole(first + second), whole(first), whole(second), _p_text(comparison.p_value()))


def _p_text(p: float) -> str:
    if p < 0.0001:
        return f"p < {decimal(0.0001, 4)}"
    return f"p = {short(p, 2)}"
