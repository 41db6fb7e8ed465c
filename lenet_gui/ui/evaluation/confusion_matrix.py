"""The confusion matrix, with recall and precision of each digit in its margins. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontInfo,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lenet_gui.core.metrics.evaluation import Counts
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.ui.common.theme import GRID, Type, colours, make_quiet
from lenet_gui.ui.evaluation.cell_colours import cell_colour, readable_on
from lenet_gui.ui.evaluation.matrix_model import MARGIN, ConfusionModel

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

# The height of a cell in lines of its type, from which larger type is taken.
_LINES = 2

# The room of the longest name of a class, in lines.
_LONGEST_NAME = 7


class ConfusionMatrix(QTableView):
    """The number of images of each digit (row) read as each digit (column).

    Correct answers are on the diagonal, in a calm blue; mistakes are orange, by their number, and
    bold. The last column has the recall of each digit, the last row the precision, and the corner
    the accuracy.

    Signals:
        cell_chosen: the true digit and the digit read, or MARGIN in place of either; by click,
            arrow keys, or Enter.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_entered = False
        self._type = 1.0
        self._model = ConfusionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setObjectName("confusionMatrix")
        self.setAccessibleName(
            self.tr("Confusion matrix: rows are the true digits, columns the digits read")
        )
        self.setToolTip(self.tr("Click a cell to see its images"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self._rows = _Header(Qt.Orientation.Vertical, self, self.tr("True digit"))
        self.setVerticalHeader(self._rows)
        self.horizontalHeader().setSectionResizeMode(MARGIN, QHeaderView.ResizeMode.Fixed)
        # In the corner between both headers.
        self._corner = QLabel(self.tr("Read as"), self)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        make_quiet(self._corner)
        self._fit_headers()
        # A cell is chosen when it becomes current, or is clicked again.
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def set_counts(
        self, counts: Counts, true_names: ClassNames = DIGITS, read_names: ClassNames = DIGITS
    ) -> None:
        """Show counts, int64 (10, 10), with no cell chosen."""
        self._model.set_counts(counts, true_names, read_names)
        is_digits = true_names == DIGITS
        self._rows.set_title(self.tr("True digit") if is_digits else self.tr("True class"))
        self._fit_headers()
        self.leave_cell()
        self.updateGeometry()

    def leave_cell(self) -> None:
        """Choose no cell."""
        # An invalid index means no cell.
        self.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

    def cell_font(self, bold: bool = False) -> QFont:
        """Return the font of headers and cells, which is larger where the cells are."""
        font = QFont(self.font())
        font.setPointSizeF(self._type * QFontInfo(font).pointSizeF())
        font.setBold(bold)
        return font

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_entered:
            self.cell_chosen.emit(index.row(), index.column())

    def _fit_headers(self) -> None:
        """Make the headers as large as the font needs."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        metrics = QFontMetrics(self.cell_font())
        left, right = self._widths_beside(metrics)
        across.resizeSection(MARGIN, right)
        across.setFixedHeight(self._height_above(metrics))
        self._corner.setFont(self.cell_font())
        self._place_corner()
        down.setFixedWidth(left)

    def _widths_beside(self, metrics: QFontMetrics) -> tuple[int, int]:
        """Return the widths of the row headers and of the margin, at both sides of the cells."""
        recall, precision = (str(self._model.headerData(MARGIN, side)) for side in Qt.Orientation)

        def width(*texts: str) -> int:
            return max(map(metrics.horizontalAdvance, texts)) + GRID

        left = width(precision, self._corner.text())
        if self._model.true_names != DIGITS:
            # Beside the upright title.
            names = min(width(*self._model.true_names), _LONGEST_NAME * metrics.height())
            left = max(left, names + metrics.height())
        return left, width("99.9 %", recall)

    def _height_above(self, metrics: QFontMetrics) -> int:
        """Return the height of the names above the columns; others than digits stand upright."""
        line = metrics.height() + GRID // 2
        if self._model.read_names == DIGITS:
            return line
        longest = max(map(metrics.horizontalAdvance, self._model.read_names)) + GRID
        return max(line, min(longest, _LONGEST_NAME * metrics.height()))

    def stands_upright(self) -> bool:
        """Return whether the names above the columns stand upright."""
        return self._model.read_names != DIGITS

    def _place_corner(self) -> None:
        across, frame = self.horizontalHeader(), self.frameWidth()
        line = self._corner.fontMetrics().height() + GRID // 2
        top = frame + across.height() - line
        self._corner.setGeometry(frame, top, self.verticalHeader().width(), line)

    def minimumSizeHint(self) -> QSize:
        # In the smallest type, also while there is room for larger type.
        metrics = self.fontMetrics()
        largest = f"{self._model.counts.max():04}"
        cells = CLASSES * (metrics.horizontalAdvance(largest) + 3)
        width = sum(self._widths_beside(metrics)) + cells
        height = self._height_above(metrics) + (CLASSES + 1) * (metrics.height() + 1)
        frame = 2 * self.frameWidth()
        return QSize(width + frame, height + frame)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 1.3

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first cell current, which the user has not chosen.
        self._is_entered = True
        super().focusInEvent(event)
        self._is_entered = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_headers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As large as the height of a cell allows; not by the viewport, which the headers change.
        above = self._height_above(self.fontMetrics())
        lines = (self.height() - above) / (CLASSES + 1) / self.fontMetrics().height()
        sizes = [kind.value for kind in Type if lines > _LINES * kind.value]
        self._type = max(sizes, default=1.0)
        self._fit_headers()
        super().resizeEvent(event)
        self._place_corner()


class _Header(QHeaderView):
    """The digits beside the rows or above the columns, and the title of the rows, upright."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget, title: str = "") -> None:
        super().__init__(orientation, parent)
        self._title = title
        self.setMinimumSectionSize(8)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.setHighlightSections(True)

    def set_title(self, title: str) -> None:
        """Set the title of the rows."""
        self._title = title

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        table = self.parent()
        assert isinstance(table, ConfusionMatrix)
        current, is_row = table.currentIndex(), self.orientation() == Qt.Orientation.Vertical
        chosen = (current.row() if is_row else current.column()) == section
        painter.setFont(table.cell_font(bold=chosen and section != MARGIN))
        shades = colours()
        painter.setPen(QColor(shades.text if chosen else shades.quiet_text))
        text = self.model().headerData(section, self.orientation())
        room = rect.adjusted(0, 0, -GRID // 2, 0) if is_row else rect
        side = Qt.AlignmentFlag.AlignRight if is_row else Qt.AlignmentFlag.AlignHCenter
        if not is_row and section != MARGIN and table.stands_upright():
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            room = QRect(0, 0, rect.height(), rect.width()).adjusted(GRID // 2, 0, 0, 0)
            side = Qt.AlignmentFlag.AlignLeft
        if section != MARGIN:
            if is_row:
                # Beside the upright title.
                room = room.adjusted(painter.fontMetrics().height(), 0, 0, 0)
            # A name that ends in dots is whole in its tooltip.
            text = painter.fontMetrics().elidedText(
                str(text), Qt.TextElideMode.ElideRight, room.width()
            )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.resetTransform()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        table = self.parent()
        if self._title and isinstance(table, ConfusionMatrix):
            painter = QPainter(self.viewport())
            painter.setFont(table.cell_font())
            painter.setPen(QColor(colours().quiet_text))
            height = self.sectionViewportPosition(MARGIN)
            painter.translate(0, height)
            painter.rotate(-90)
            line = QRect(0, 0, height, painter.fontMetrics().height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._title)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: its colour, its number, and a frame if it is chosen."""

    def __init__(self, matrix: ConfusionMatrix) -> None:
        super().__init__(matrix)
        self._matrix = matrix

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, ConfusionModel)
        true, read = index.row(), index.column()
        # One pixel between cells, however the view divides its width.
        rect: QRect = option.rect.adjusted(0, 0, -1, -1)
        painter.save()
        if MARGIN in (true, read):
            self._paint_share(painter, rect, model.data(index) or "")
        else:
            self._paint_count(painter, rect, model.counts, true, read)
        if self._matrix.currentIndex() == index:
            painter.setPen(QPen(QColor(colours().text), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_share(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.fillRect(rect, QColor(colours().surface))
        painter.setPen(QColor(colours().quiet_text))
        painter.setFont(self._matrix.cell_font())
        if painter.fontMetrics().horizontalAdvance(text) > rect.width() - GRID:
            # The blank before the sign depends on the language.
            text = text.removesuffix("%").rstrip()
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_count(
        self, painter: QPainter, rect: QRect, counts: Counts, true: int, read: int
    ) -> None:
        background = cell_colour(counts, true, read)
        painter.fillRect(rect, background)
        count = int(counts[true, read])
        # An empty cell stays empty, so that the mistakes stand out.
        if count or true == read:
            painter.setFont(self._matrix.cell_font(bold=true != read))
            painter.setPen(readable_on(background))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(count))
