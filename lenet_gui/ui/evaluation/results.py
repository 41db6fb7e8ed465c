"""The results of an evaluation: accuracy, matrix, images, comparison. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QStackedWidget, QWidget

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.imaging.preprocess import enlarged
from lenet_gui.core.metrics.evaluation import Evaluation, Indices, compare
from lenet_gui.ui.common.formats import sentences, whole
from lenet_gui.ui.common.theme import GRID, Card, Type, make_flat, make_quiet, set_type
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.evaluation.matrix_model import MARGIN
from lenet_gui.ui.evaluation.mcnemar import ComparisonTable, verdict
from lenet_gui.ui.evaluation.score import Score, mistakes_text
from lenet_gui.ui.evaluation.worker import Result
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.layouts import Item, hbox, vbox
from lenet_gui.ui.widgets.named import Button, named_button

_PADDING = (GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)


class EvaluationResults(QWidget):
    """The accuracy in a card above two others: the confusion matrix, and the images of its cells.

    With another network, there are two accuracies and a sentence that compares them; on request,
    the table of McNemar's test takes the matrix's place.

    Signals:
        ink_chosen: an image, as ink for the canvas, uint8 (h, w).
        evaluation_requested: the result is old, and the user wants a new one.
    """

    ink_chosen = Signal(object)
    evaluation_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evaluation: Evaluation | None = None
        counts, images = Card(), Card()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_matrix())
        self._pages.addWidget(self._make_table())
        counts.setLayout(vbox(self._pages, margins=_PADDING))
        images.setLayout(self._make_gallery())
        body = hbox((counts, 3), (images, 2), spacing=GRID)
        self.setLayout(vbox(self._make_notice(), self._make_scores(), (body, 1), spacing=GRID))
        self.set_notice("")

    def show_result(self, result: Result) -> None:
        """Show the result of a request."""
        self._evaluation = evaluation = result.evaluation
        request, other = result.request, result.other
        self._score.show_score(request.choice.name, request, evaluation)
        names = evaluation.image_set.names, evaluation.names
        self._matrix.set_counts(evaluation.confusion(), *names)
        self._others.setVisible(names[0] != names[1])
        for widget in (self._other_score, self._comparison):
            widget.setVisible(other is not None)
        if other is not None and request.other is not None:
            networks = request.choice.name, request.other.name
            self._other_score.show_score(networks[1], request, other)
            comparison = compare(evaluation, other)
            self._verdict.setText(verdict(comparison, *networks))
            self._table.show_comparison(comparison, *networks)
        else:
            self._how.setChecked(False)
        self._show_mistakes()

    def set_notice(self, sentence: str) -> None:
        """Say why the result is old, or nothing, and offer a new one."""
        self._notice.setText(sentence)
        self._notice_row.setVisible(bool(sentence))

    def summary(self) -> str:
        """Return the accuracies and their comparison in sentences."""
        if self._other_score.isHidden():
            return self._score.in_words()
        return sentences(self._verdict.text(), self._score.in_words(), self._other_score.in_words())

    # Making.

    def _make_notice(self) -> QWidget:
        self._notice = QLabel()
        self._notice.setObjectName("evaluationNotice")
        self._notice.setWordWrap(True)
        again = named_button(
            self.tr("E&valuate again"),
            "evaluateAgainButton",
            self.tr("Read the images with the network as it is now"),
        )
        again.clicked.connect(self.evaluation_requested)
        self._notice_row = QWidget()
        self._notice_row.setLayout(hbox((self._notice, 1), again, spacing=GRID))
        return self._notice_row

    def _make_scores(self) -> QWidget:
        self._score, self._other_score = Score("evaluation"), Score("other")
        self._verdict = QLabel()
        self._verdict.setObjectName("comparisonSentence")
        self._verdict.setWordWrap(True)
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._how = Button(self.tr("How we &know"))
        self._how.setObjectName("howWeKnowButton")
        self._how.setToolTip(self.tr("Show the table of the test in place of the matrix"))
        self._how.setCheckable(True)
        self._how.toggled.connect(self._show_table)
        self._comparison = QWidget()
        mark = HelpMark("mcnemars-test", beside=self._how)
        self._comparison.setLayout(hbox((self._verdict, 1), mark, self._how, spacing=GRID))
        self._others = QLabel(self.tr("This network was not trained on these classes."))
        self._others.setObjectName("otherClasses")
        self._others.setWordWrap(True)
        scores = hbox((self._score, 1), (self._other_score, 1), spacing=2 * GRID)
        card = Card()
        rows = (scores, self._others, self._comparison)
        card.setLayout(vbox(*rows, spacing=GRID // 2, margins=_PADDING))
        return card

    def _make_matrix(self) -> QWidget:
        self._matrix = ConfusionMatrix()
        self._matrix.cell_chosen.connect(self._show_cell)
        marks: list[Item] = []
        for text, term in ((self.tr("Recall"), "recall"), (self.tr("Precision"), "precision")):
            label = QLabel(text)
            make_quiet(label)
            marks += [label, HelpMark(term), GRID]
        title = _heading(self.tr("Confusion matrix"))
        mark = HelpMark("confusion-matrix", beside=self._matrix)
        head = hbox(title, mark, None, *marks[:-1], spacing=GRID // 2)
        return _with_head(head, self._matrix)

    def _make_table(self) -> QWidget:
        self._table = ComparisonTable()
        self._table.images_chosen.connect(self._show_compared)
        title = _heading(self.tr("McNemar's exact test"))
        head = hbox(title, HelpMark("mcnemars-test", beside=self._table), None, spacing=GRID // 2)
        return _with_head(head, self._table)

    def _make_gallery(self) -> QLayout:
        self._gallery = DigitGallery()
        self._gallery.digit_chosen.connect(self._put_on_canvas)
        self._caption = _heading("")
        self._caption.setObjectName("galleryCaption")
        self._caption.setWordWrap(True)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._all = Button(self.tr("&All mistakes"))
        self._all.setObjectName("allMisreadButton")
        self._all.setToolTip(self.tr("Show all mistakes again, the most confident first"))
        make_flat(self._all)
        self._all.clicked.connect(self._show_mistakes)
        self._order = QLabel(self.tr("True → read, most confident first"))
        self._order.setWordWrap(True)
        make_quiet(self._order)
        rows = (self._caption, self._order, hbox(self._all, None), (self._gallery, 1))
        return vbox(*rows, spacing=GRID // 2, margins=_PADDING)

    # Showing images.

    def _show_mistakes(self) -> None:
        if self._evaluation is None:
            return
        if self._all.hasFocus():
            # It goes.
            self._gallery.setFocus()
        self._matrix.leave_cell()
        self._table.leave_button()
        indices = self._evaluation.misclassified()
        caption = mistakes_text(len(indices)) if len(indices) else self.tr("No mistakes")
        self._show(indices, caption, is_all=True)

    def _show_cell(self, true: int, read: int) -> None:
        if self._evaluation is None:
            return
        self._table.leave_button()
        mistakes = self._evaluation.misclassified()
        true_names, read_names = self._evaluation.image_set.names, self._evaluation.names
        if true == read == MARGIN:
            indices, caption = mistakes, self.tr("All mistakes")
        elif read == MARGIN:
            indices = mistakes[self._evaluation.image_set.labels[mistakes] == true]
            caption = self.tr("{} misread").format(true_names[true])
        elif true == MARGIN:
            indices = mistakes[self._evaluation.predictions()[mistakes] == read]
            caption = self.tr("Wrongly read as {}").format(read_names[read])
        else:
            indices, names = self._evaluation.cell(true, read), (true_names[true], read_names[read])
            caption = self.tr("{} read as {}").format(*names)
            if true == read:
                caption = self.tr("{} read correctly").format(names[0])
            elif not len(indices):
                self._show(indices, self.tr("No {} was read as {}.").format(*names))
                return
        self._show(indices, self.tr("{}: {}").format(caption, whole(len(indices))))

    def _show_compared(self, indices: Indices, caption: str) -> None:
        self._matrix.leave_cell()
        self._show(indices, self.tr("{}: {}").format(caption, whole(len(indices))))

    def _show(self, indices: Indices, caption: str, is_all: bool = False) -> None:
        assert self._evaluation is not None
        self._all.setVisible(not is_all)
        self._order.setVisible(is_all and len(indices) > 0)
        self._caption.setText(caption)
        self._gallery.show_images(self._evaluation, indices)

    def _show_table(self, shown: bool) -> None:
        self._pages.setCurrentIndex(int(shown))

    def _put_on_canvas(self, image: Bytes) -> None:
        self.ink_chosen.emit(enlarged(image))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_type(label, Type.HEADING)
    return label


def _with_head(head: QLayout, widget: QWidget) -> QWidget:
    whole = QWidget()
    whole.setLayout(vbox(head, (widget, 1), spacing=GRID // 2))
    return whole
