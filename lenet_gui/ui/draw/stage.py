"""Where canvas, tools and card are on the page. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.draw.answer_card import AnswerCard
from lenet_gui.ui.draw.tools import Tools
from lenet_gui.ui.widgets.scrolled import Column

_GAP = 2 * GRID

# The maximum width of the card: in heights of the font, and as a share of the canvas's side if that
# is more. With several networks it may be wider by a factor.
_WIDEST, _WIDEST_SHARE = 30, 0.75
_COMPARING = 1.6

# The height below which the card scrolls; its answer and bars are seen then, too.
_LOWEST = 360


class Stage(QWidget):
    """The canvas over its tools, and the card beside them or, where that leaves more, below them.

    The canvas is the largest square that leaves the minimum size to the others.
    """

    def __init__(self, canvas: QWidget, tools: Tools, card: AnswerCard) -> None:
        super().__init__()
        self._canvas, self._tools, self._card = canvas, tools, card
        self._column = Column(card, lowest=_LOWEST)
        # In the order of the Tab key.
        for widget in (canvas, tools, self._column):
            widget.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        room = height - self._tools.sizeHint().height() - GRID
        beside = min(width - _GAP - self._least_beside(), room)
        below = min(width, room - _GAP - self._card.least(low=True).height())
        if below > beside and width >= self._card.least(low=True).width():
            self._place_below(below)
        else:
            self._place_beside(beside)

    def _place_beside(self, side: int) -> None:
        self._card.set_low(False)
        left = max(side, self._tools.minimumSizeHint().width())
        card = min(self.width() - _GAP - left, self._widest(side))
        # Words in the tools are worth more than a wider card.
        spare = self.width() - left - _GAP - self._least_beside()
        if left < self._tools.width_with_words() <= left + spare:
            left = self._tools.width_with_words()
            card = min(card, self.width() - _GAP - left)
        start = (self.width() - left - _GAP - card) // 2
        bottom = self._place_canvas(start, left, side)
        # As high as what is beside it, unless that is too little or too much.
        least = self._card.least(low=False).height()
        height = min(max(bottom, least), max(self._card.most(card), least), self.height())
        self._column.setGeometry(start + left + _GAP, 0, card, height)

    def _place_below(self, side: int) -> None:
        self._card.set_low(True)
        top = self._place_canvas(0, self.width(), side) + _GAP
        card = min(self.width(), round(_COMPARING * self._widest(side)))
        self._column.setGeometry((self.width() - card) // 2, top, card, self.height() - top)

    def _place_canvas(self, start: int, width: int, side: int) -> int:
        """Place canvas and tools in a column; return its bottom."""
        height = self._tools.sizeHint().height()
        middle = start + width // 2
        self._canvas.setGeometry(middle - side // 2, 0, side, side)
        tools = min(width, max(side, self._tools.width_with_words()))
        self._tools.setGeometry(QRect(middle - tools // 2, side + GRID, tools, height))
        return side + GRID + height

    def _least_beside(self) -> int:
        """Return the minimum width of the card beside the canvas, perhaps with a scroll bar."""
        return self._card.least(low=False).width() + self._column.width_of_bar()

    def _widest(self, side: int) -> int:
        """Return the maximum width of the card beside a canvas of this side."""
        most = max(_WIDEST * self.fontMetrics().height(), _WIDEST_SHARE * side)
        return round(most * (_COMPARING if self._card.compare.isChecked() else 1))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(960, 600)

    def minimumSizeHint(self) -> QSize:
        tools = self._tools.minimumSizeHint()
        height = max(tools.width() * 3 // 4 + GRID + tools.height(), self._lowest_card())
        return QSize(tools.width() + _GAP + self._least_beside(), height)

    def _lowest_card(self) -> int:
        return min(self._card.least(low=False).height(), self._column.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)
