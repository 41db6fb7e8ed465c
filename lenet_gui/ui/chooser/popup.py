"""The popup from which networks are chosen. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from lenet_gui.ui.chooser.painting import RowPainter
from lenet_gui.ui.chooser.rows import Rows
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, colours, make_flat, make_quiet
from lenet_gui.ui.state.catalogue import Catalogue, NetworkChoice
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button

# More networks than these are given a line to filter them by.
_WITHOUT_FILTER = 12
# The width in characters, and the largest height as a share of the screen's.
_WIDTH = 52
_HIGHEST = 0.7

_Key = Qt.Key


class NetworkChooser(QWidget):
    """Lists networks below the widget that opened it, until one is chosen.

    With `most` above 1, up to so many are ticked, and it stays open. It looks for new runs and
    files when it opens, and shows them as they are found.

    Signals:
        chosen: the key of the network that was chosen; the popup has closed.
        ticked: the keys of all networks that are ticked, after each change.
        file_requested: the user wants to choose a file; the popup has closed.
    """

    chosen = Signal(str)
    ticked = Signal(list)
    file_requested = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        anchor: QWidget,
        choices: Callable[[], Sequence[NetworkChoice]],
        most: int = 1,
    ) -> None:
        """Offer the networks that `choices` returns, below the widget `anchor`, once it is open."""
        # Not a child of the anchor, which may be disabled meanwhile.
        super().__init__(anchor.window(), Qt.WindowType.Popup)
        self.setObjectName("networkChooser")
        self.setWindowTitle(self.tr("Networks"))
        # A click on the button that opened it closes it, and would open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._catalogue, self._choices, self._most = catalogue, choices, most
        self._anchor = anchor
        self._rows = Rows(most)
        self._make()
        catalogue.changed.connect(self._on_catalogue_changed)

    def open(self, chosen: Sequence[str]) -> None:
        """Show it below the anchor, or above if there is more room.

        The networks with these keys are chosen.
        """
        self._rows.chosen = list(chosen)
        self._filter.clear()
        self._fill()
        self._show_count()
        self._list.setCurrentIndex(self._rows.index_of(next(iter(chosen), "")))
        self.show()
        self._list.scrollTo(self._list.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        (self._filter if self._filter.isVisible() else self._list).setFocus()
        self._catalogue.refresh()

    def _make(self) -> None:
        self._filter = QLineEdit()
        self._filter.setObjectName("networkFilter")
        self._filter.setPlaceholderText(self.tr("Filter by name, kind or accuracy"))
        self._filter.setAccessibleName(self.tr("Filter the networks"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.installEventFilter(self)
        self._list = QListView()
        self._list.setObjectName("networkList")
        self._list.setAccessibleName(self.tr("Networks"))
        self._list.setModel(self._rows)
        # The current row has an edge in its place.
        make_flat(self._list)
        self._painter = RowPainter(self._rows, self._list)
        self._list.setItemDelegate(self._painter)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._take)
        self._list.installEventFilter(self)
        file = named_button(
            self.tr("&Open file…"), "openFileButton", self.tr("Choose a network in a file")
        )
        file.setIcon(icon("open"))
        make_flat(file)
        file.clicked.connect(self._on_file_clicked)
        footer: list[QWidget | None] = [file, None]
        self._count = QLabel()
        self._count.setObjectName("chosenCount")
        make_quiet(self._count)
        if self._most > 1:
            done = named_button(self.tr("&Done"), "doneButton", self.tr("Close the list"))
            done.clicked.connect(self.close)
            footer += [self._count, done]
        margins = (GRID, GRID, GRID, GRID)
        self.setLayout(vbox(self._filter, (self._list, 1), hbox(*footer), margins=margins))

    def _fill(self) -> None:
        choices = self._choices()
        self._rows.set_choices(choices, self._catalogue.missing_runs())
        # It stays while it is in use.
        self._filter.setVisible(len(choices) > _WITHOUT_FILTER or bool(self._filter.text()))
        self._fit()

    def _fit(self) -> None:
        """Take the size of the contents, next to the anchor and on its screen."""
        place = QRect(self._anchor.mapToGlobal(QPoint(0, 0)), self._anchor.size())
        screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        rows = (self._rows.index(place) for place in range(self._rows.rowCount()))
        contents = sum(self._painter.height(self._rows.row(index)) for index in rows)
        around = self.sizeHint().height() - self._list.sizeHint().height()
        below, above = room.bottom() - place.bottom(), place.top() - room.top()
        wanted = min(contents + around, round(_HIGHEST * room.height()))
        is_below = below >= min(wanted, above)
        height = min(wanted, below if is_below else above)
        width = max(place.width(), _WIDTH * self.fontMetrics().averageCharWidth())
        size = QSize(min(width, room.width()), height)
        left = min(place.left(), room.right() + 1 - size.width())
        top = place.bottom() + 1 if is_below else place.top() - size.height()
        self.setGeometry(QRect(QPoint(max(left, room.left()), top), size))

    @Slot()
    def _on_catalogue_changed(self) -> None:
        """Show what has changed, and leave the user where he is."""
        if not self.isVisible():
            return
        current = self._rows.row(index) if (index := self._list.currentIndex()).isValid() else None
        scrolled = self._list.verticalScrollBar().value()
        self._fill()
        if current is not None and current.choice is not None:
            self._list.setCurrentIndex(self._rows.index_of(current.choice.key))
        self._list.verticalScrollBar().setValue(scrolled)

    @Slot(str)
    def _on_filter_changed(self, text: str) -> None:
        self._rows.set_filter(text)
        self._list.setCurrentIndex(self._rows.index_of(""))
        self._list.scrollToTop()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        """Choose the network of a row, or tick it."""
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        choice = self._rows.row(index).choice
        assert choice is not None
        if self._most == 1:
            self.close()
            self.chosen.emit(choice.key)
            return
        self._rows.toggle(choice.key)
        self._show_count()
        self.ticked.emit(list(self._rows.chosen))

    def _show_count(self) -> None:
        count = self.tr("{} of {} chosen").format(len(self._rows.chosen), self._most)
        self._count.setText(count)
        if self.isVisible():
            announce(self._count, count)

    @Slot()
    def _on_file_clicked(self) -> None:
        self.close()
        self.file_requested.emit()

    def _key_in_filter(self, event: QKeyEvent) -> bool:
        """Go from the filter to the list on arrow keys; return whether the key was used."""
        if event.key() in (_Key.Key_Down, _Key.Key_PageDown):
            self._list.setFocus()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self._take(self._list.currentIndex())
        else:
            return False
        return True

    def _key_in_list(self, event: QKeyEvent) -> bool:
        """Choose by Space and Return, filter by letters; return whether the key was used."""
        text = event.text()
        if event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self._take(self._list.currentIndex())
        elif text.isprintable() and text and self._filter.isVisible():
            self._filter.setFocus()
            self._filter.insert(text)
        else:
            return False
        return True

    # Overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._filter:
                return self._key_in_filter(event)
            return self._key_in_list(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colours().border))
        painter.setBrush(QColor(colours().surface))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
