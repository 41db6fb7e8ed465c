"""The card with the answer: in large type, the input, the bars, the buttons that label it.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_quiet
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.hints import Hint
from lenet_gui.ui.draw.side_by_side import ComparePanel
from lenet_gui.ui.draw.teaching import TeachBox
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button

_MARGIN = 12
_GAP = 2 * GRID


class AnswerCard(Card):
    """The answer beside the network's input, the bars beneath or, in a low card, beside them.

    Attributes:
        answer, preview, bars: show the answer of one network.
        compare_panel: takes the bars' place while networks are compared.
        compare: the toggle for that.
        teach_box: labels the drawing.
        label_hint, network_hint: hints about teach_box and about the bar above all pages.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answerCard")
        head = _Head()
        self._head, self.answer, self.preview = head, head.answer, head.preview
        self.bars = ProbabilityBars()
        self.bars.setObjectName("probabilityBars")
        self.bars.setAccessibleName(self.tr("Probability of each digit"))
        self.bars.setToolTip(self.tr("Probability of each digit (softmax)"))
        self.compare_panel = ComparePanel()
        self.teach_box = TeachBox()
        self.label_hint = Hint(
            "label",
            self.tr("Not what you meant? Click the right digit; the network can learn from it."),
        )
        self.network_hint = Hint(
            "network",
            self.tr("The bar at the top names the network that reads. Make your own in Train."),
        )
        self.compare = named_button(
            self.tr("Compare networks"),
            "compareNetworks",
            self.tr("Let several networks, including your runs, read the drawing side by side"),
        )
        self.compare.setIcon(icon("compare"))
        self.compare.setCheckable(True)
        # After a click, keys still act on the canvas.
        self.compare.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare.toggled.connect(self._show_comparison)

        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(_GAP)
        self._body.addWidget(head, 3)
        self._body.addWidget(self.bars, 4)
        self._body.addWidget(self.compare_panel, 6)
        self._teaching = QWidget()
        self._teaching.setLayout(vbox(self.label_hint, self.teach_box, spacing=_MARGIN))
        rows = (self.network_hint, (self._body, 1), self._teaching)
        margins = (_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._foot = QWidget()
        self._foot.setLayout(hbox(self.compare, self.compare_panel.button, None))
        self.setLayout(vbox(*rows, self._foot, spacing=_MARGIN, margins=margins))
        self._show_comparison(False)

    def set_low(self, low: bool) -> None:
        """Show the bars beside the answer, not beneath."""
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if low else directions.TopToBottom)

    def set_teaching(self, shown: bool) -> None:
        """Show the buttons that label the drawing, or hide them."""
        self._teaching.setVisible(shown)

    def least(self, low: bool) -> QSize:
        """Return the minimum size with the bars beside the answer, or beneath."""
        shown = self.compare_panel if self.compare.isChecked() else self.bars
        head, bars = self._head.minimumSizeHint(), shown.minimumSizeHint()
        if low:
            body = QSize(head.width() + _GAP + bars.width(), max(head.height(), bars.height()))
        else:
            body = QSize(max(head.width(), bars.width()), head.height() + _GAP + bars.height())
        others = self._others()
        rows = (self.teach_box.minimumSizeHint(), self._foot.minimumSizeHint())
        width = max(body.width(), *(row.width() for row in rows)) + others.width()
        return QSize(width, body.height() + others.height())

    def most(self, width: int) -> int:
        """Return the height up to which a card of this width looks filled."""
        head = width // 2 + self._head.minimumSizeHint().height() // 2
        return head + _GAP + self.bars.most() + self._others().height()

    def _others(self) -> QSize:
        """Return the room for all but answer and bars: what is above and below, and margins."""
        # Not from the layout, which gives its old size until it is laid out again.
        rows: list[QWidget] = [self.teach_box, self._foot]
        # As much before a hint is shown as while it is, so that nothing jumps after a stroke.
        rows += [hint for hint in (self.label_hint, self.network_hint) if not hint.is_done][:1]
        least = [row.minimumSizeHint() for row in rows]
        edges, margins = self.contentsMargins(), 2 * _MARGIN
        height = sum(size.height() + _MARGIN for size in least) + edges.top() + edges.bottom()
        return QSize(margins + edges.left() + edges.right(), margins + height)

    def _show_comparison(self, comparing: bool) -> None:
        self.bars.setHidden(comparing)
        for widget in (self.compare_panel, self.compare_panel.button):
            widget.setVisible(comparing)


class _Head(QWidget):
    """The answer at the left, the network's input at the right, both as large as there is room.

    Placed without a layout, because the sizes of both depend on each other.
    """

    def __init__(self) -> None:
        super().__init__()
        self.answer = AnswerLabel(self)
        self.answer.setObjectName("answerLabel")
        self.answer.setToolTip(
            self.tr(
                "The most likely digit and its probability. In a number, point at a digit or press "
                "← and →"
            )
        )
        self.preview = InputPreview(self)
        self.preview.setObjectName("inputPreview")
        self.preview.setAccessibleName(self.tr("Network input"))
        self.preview.setToolTip(
            self.tr(
                "The 28×28 pixels that the network gets: cut out, scaled to the dotted square, "
                "and placed by the centre of mass, as MNIST's digits are"
            )
        )
        self._caption = QLabel(self.tr("Network input"), self)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        make_quiet(self._caption)
        self._mark = HelpMark("centre-of-mass", parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _least_unit(self) -> int:
        """Return the smallest size of an input pixel, in pixels; it grows with the font."""
        return max(round(self.fontMetrics().height() / 5.5), 2)

    def _caption_size(self) -> QSize:
        """Return the size of the caption with its mark."""
        text, mark = self._caption.sizeHint(), self._mark.sizeHint()
        return QSize(text.width() + GRID // 2 + mark.width(), max(text.height(), mark.height()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 2

    def minimumSizeHint(self) -> QSize:
        answer, caption = self.answer.minimumSizeHint(), self._caption_size()
        preview = IMAGE_SIDE * self._least_unit()
        return QSize(
            answer.width() + _GAP + max(preview, caption.width()),
            max(answer.height(), preview + GRID // 2 + caption.height()),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        caption, mark = self._caption_size(), self._mark.sizeHint()
        room = min(self.height() - GRID // 2 - caption.height(), round(0.42 * self.width()))
        side = IMAGE_SIDE * max(room // IMAGE_SIDE, self._least_unit())
        column = max(side, caption.width())
        self.answer.setGeometry(0, 0, self.width() - column - _GAP, self.height())
        self.preview.setGeometry(self.width() - side, 0, side, side)
        top, width = side + GRID // 2, column - mark.width() - GRID // 2
        self._caption.setGeometry(self.width() - column, top, width, caption.height())
        self._mark.setGeometry(self.width() - mark.width(), top, mark.width(), caption.height())
