"""The accuracy of a network in large type, with its interval and its mistakes. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lenet_gui.core.metrics.evaluation import Evaluation
from lenet_gui.core.text import plural
from lenet_gui.ui.common.formats import decimal, in_percent, whole
from lenet_gui.ui.common.theme import GRID, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.evaluation.worker import MY_DIGITS, Request
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.elided_label import ElidedLabel
from lenet_gui.ui.widgets.layouts import hbox, vbox

# An interval that is wider, in points, comes from few images.
_WIDE = 10
# Up to this width, in points, the ends of an interval have a decimal.
_NARROW = 5


class Score(QWidget):
    """The accuracy, and beside it the interval above the network's name and its mistakes.

    The labels' object names begin with `name`.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = QLabel()
        self._figure.setObjectName(f"{name}Accuracy")
        set_type(self._figure, Type.FIGURE)
        self._interval = QLabel()
        self._interval.setObjectName(f"{name}Interval")
        self._summary = ElidedLabel()
        self._summary.setObjectName(f"{name}Summary")
        self._summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        make_quiet(self._summary)
        for label in (self._figure, self._interval):
            label.setTextFormat(Qt.TextFormat.PlainText)
        interval = hbox(self._interval, HelpMark("confidence-interval"), None, spacing=GRID // 2)
        beside = vbox(interval, self._summary, spacing=0)
        self.setLayout(hbox(self._figure, (beside, 1), spacing=2 * GRID))

    def show_score(self, name: str, request: Request, evaluation: Evaluation) -> None:
        """Show the accuracy of the network of this name."""
        count = len(evaluation.image_set.labels)
        mistakes = count - int(evaluation.correct().sum())
        # So many decimals that one image shows.
        decimals = 2 if count >= 1000 else int(count >= 100)
        self._figure.setText(in_percent(evaluation.accuracy(), decimals))
        low, high = (100 * end for end in evaluation.interval())
        decimals = int(high - low <= _NARROW)
        if request.other is not None:
            interval = self.tr("Between {} and {} %")
        elif high - low <= _WIDE:
            interval = self.tr("Between {} and {} % (95 % confidence)")
        else:
            interval = self.tr("Between {} and {} % (95 % confidence, few images)")
        self._interval.setText(interval.format(decimal(low, decimals), decimal(high, decimals)))
        if request.other is None:
            summary = self.tr("{}: {} in {}").format(
                name, mistakes_text(mistakes), images_text(request, evaluation)
            )
        else:
            summary = self.tr("{}: {}").format(name, mistakes_text(mistakes))
        self._summary.setText(summary)

    def in_words(self) -> str:
        """Return all in a sentence."""
        sentence = self.tr("{} correct. {}. {}.")
        return sentence.format(
            *(one.text() for one in (self._figure, self._interval, self._summary))
        )


def mistakes_text(count: int) -> str:
    """Return a number of mistakes in words."""
    if count == 0:
        return translate("Score", "no mistakes")
    return words(plural("%n mistake(s)", "", count))


def images_text(request: Request, evaluation: Evaluation) -> str:
    """Return the images that were read, in words."""
    images = evaluation.image_set
    count = whole(len(images.labels))
    if request.source == MY_DIGITS:
        return translate("Score", "{} of your digits").format(count)
    if request.part == "test":
        return translate("Score", "{} test images of {}").format(count, images.name)
    return translate("Score", "{} validation images of {}").format(count, images.name)
