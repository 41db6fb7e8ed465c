"""The results of an evaluation: matrix, figures by digit, images, comparison. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.imaging.ink import PICTURE_SHARE, READ_SIDE
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.metrics.evaluation import Evaluation, Indices, compare
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.evaluation.confusion_matrix import (
    ConfusionMatrix,
    PerDigitTable,
    caption_height,
    captioned,
)
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.evaluation.mcnemar import ComparisonPanel
from lenet_gui.ui.evaluation.worker import Result
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button


class EvaluationResults(QWidget):
    """The confusion matrix on the left, the images of its cells on the right.

    Signals:
        ink_chosen: an image, as ink for the canvas, uint8 (h, w).
    """

    ink_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evaluation: Evaluation | None = None
        self._summary = QLabel()
        self._summary.setObjectName("evaluationSummary")
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._comparison = ComparisonPanel()
        self._comparison.images_chosen.connect(self._show_compared)
        self._matrix = ConfusionMatrix()
        self._matrix.cell_chosen.connect(self._show_cell)
        self._table = PerDigitTable()
        self._gallery = DigitGallery()
        self._gallery.digit_chosen.connect(self._put_on_canvas)

        matrix = captioned(self._matrix, "Rows: the true digit · columns: as read")
        table = captioned(self._table, "Each digit in figures")
        body = hbox((matrix, 5), table, (self._make_gallery(), 4), spacing=12)
        self.setLayout(vbox(self._summary, self._comparison, (body, 1), spacing=10))

    def show_result(self, result: Result) -> None:
        """Show the result of a request."""
        self._evaluation = evaluation = result.evaluation
        other = result.request.other
        counts = evaluation.confusion()
        self._matrix.set_counts(counts)
        self._table.set_counts(counts)
        images = f"{len(evaluation.image_set.labels):,} {evaluation.image_set.name}"
        said = f"Of the {images} {result.request.choice.name} reads {_accuracy(evaluation)}"
        self._comparison.setVisible(other is not None)
        if other is not None and result.other is not None:
            said += f"; {other.name} {_accuracy(result.other)}"
            self._comparison.show_comparison(
                compare(evaluation, result.other), result.request.choice.name, other.name
            )
        self._summary.setText(said + ".")
        self._show_misread()

    def summary(self) -> str:
        """Return the accuracy in a sentence."""
        return self._summary.text()

    def _make_gallery(self) -> QWidget:
        self._caption = QLabel()
        self._caption.setObjectName("galleryCaption")
        self._caption.setMinimumHeight(caption_height(self._caption))
        self._caption.setWordWrap(True)
        make_quiet(self._caption)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._all = Button("All misread")
        self._all.setObjectName("allMisreadButton")
        self._all.setToolTip("Show all misread images again, the surest first")
        self._all.clicked.connect(self._show_misread)
        whole = QWidget()
        whole.setLayout(vbox(self._caption, (self._gallery, 1), self._all, spacing=4))
        return whole

    def _show_misread(self) -> None:
        if self._evaluation is None:
            return
        self._matrix.leave_cell()
        self._comparison.leave_button()
        self._all.setEnabled(False)
        self._show(self._evaluation.misclassified(), "Misread, the surest first")

    def _show_cell(self, true: int, read: int) -> None:
        if self._evaluation is None:
            return
        self._comparison.leave_button()
        self._all.setEnabled(True)
        what = f"{true} read right" if true == read else f"{true} read as {read}"
        self._show(self._evaluation.cell(true, read), what)

    def _show_compared(self, indices: Indices, caption: str) -> None:
        self._matrix.leave_cell()
        self._all.setEnabled(True)
        self._show(indices, caption)

    def _show(self, indices: Indices, what: str) -> None:
        assert self._evaluation is not None
        self._caption.setText(f"{what}: {len(indices):,}")
        self._caption.setToolTip(f"{self._caption.text()}, the surest answer first")
        self._gallery.show_images(self._evaluation, indices)

    def _put_on_canvas(self, image: Bytes) -> None:
        self.ink_chosen.emit(enlarged(image))


def enlarged(image: Bytes) -> Bytes:
    """Return an image uint8 (28, 28) as ink whose reading gives the same 28×28 pixels.

    Each pixel becomes a square of whole canvas pixels, because a smooth enlargement would be read a
    little differently, and might no longer be misread.
    """
    side = round(PICTURE_SHARE * READ_SIDE / IMAGE_SIDE)
    result: Bytes = np.kron(image, np.ones((side, side), np.uint8))
    return result


def _accuracy(evaluation: Evaluation) -> str:
    low, high = evaluation.interval()
    wrong = len(evaluation.image_set.labels) - int(evaluation.correct().sum())
    return (
        f"{100 * evaluation.accuracy():.2f} % right (95 % interval "
        f"{100 * low:.2f}–{100 * high:.2f} %), {wrong:,} wrong"
    )
