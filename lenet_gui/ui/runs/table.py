"""The table of all runs and the buttons above it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from lenet_gui.core.experiment.config import Range
from lenet_gui.core.runs.folder import LIMITS
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.plots.legend import ICON
from lenet_gui.ui.runs.columns import COLUMNS, NAME, STATE
from lenet_gui.ui.runs.model import ENTRY_ROLE, Entry, Index, RunsModel, SortedRuns
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.number_field import NumberField

# The columns' widths in characters; the state, which may give a reason, takes the rest.
_WIDTHS = {
    "name": 22,
    "state": 13,
    "network": 22,
    "optimizer": 19,
    "rate": 10,
    "batch": 10,
    "dropout": 13,
    "epochs": 12,
    "validation": 14,
    "test": 11,
    "time": 13,
}


class RunsTable(QTableView):
    """The runs, sorted by the column whose header was clicked.

    Signals:
        current_changed: another run is current.
        selection_changed: other runs are selected.
        delete_requested: the selected runs are to be deleted.
        opened: the current run was double-clicked, except on its name, where editing starts.
        sorting_changed: the key of the column and whether downwards.
    """

    current_changed = Signal()
    selection_changed = Signal()
    delete_requested = Signal()
    opened = Signal()
    sorting_changed = Signal(str, bool)

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runsTable")
        self.setAccessibleName(self.tr("All runs"))
        self._sorted = SortedRuns(model)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(ICON)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        character = self.fontMetrics().averageCharWidth()
        for section, column in enumerate(COLUMNS):
            head.resizeSection(section, _WIDTHS[column.key] * character)
        head.sectionResized.connect(self._fit_state)
        head.sortIndicatorChanged.connect(self._on_sorting)
        self.setMinimumHeight(9 * (self.fontMetrics().height() + 8))
        self.doubleClicked.connect(self._on_double_click)

    def sort_by(self, key: str, downwards: bool) -> None:
        """Sort by the column with this key, if there is one."""
        for section, column in enumerate(COLUMNS):
            if column.key == key:
                order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
                self.sortByColumn(section, order)

    def current_entry(self) -> Entry | None:
        """Return the entry of the current row, or None."""
        index = self.currentIndex()
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        return entry

    def selected_runs(self) -> list[Run]:
        """Return the selected runs."""
        entries = [index.data(ENTRY_ROLE) for index in self.selectionModel().selectedRows()]
        return [entry for entry in entries if isinstance(entry, Run)]

    def select(self, number: str) -> None:
        """Make the run in the folder of this name the current one."""
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, NAME)
            if index.data(ENTRY_ROLE).folder.name == number:
                self._select(index)
                self.scrollTo(index)
                return

    def select_newest_if_none(self) -> None:
        """Make the newest run current if no row is."""
        count = self._sorted.rowCount()
        if not self.currentIndex().isValid() and count:
            rows = [self._sorted.index(row, NAME) for row in range(count)]
            self._select(max(rows, key=lambda row: self._sorted.mapToSource(row).row()))

    def _select(self, index: QModelIndex) -> None:
        # Not setCurrentIndex(), which adds to the selection while Ctrl is held, as for Ctrl+Z.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _toggle_current(self) -> None:
        """Show or hide the curves of the current run, whichever column is current."""
        index = self.currentIndex().siblingAtColumn(NAME)
        role = Qt.ItemDataRole.CheckStateRole
        if index.isValid() and index.data(role) is not None:
            shown = Qt.CheckState(index.data(role)) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
            self._sorted.setData(index, state, role)

    @Slot()
    def _fit_state(self) -> None:
        """Give the state the width that the other columns leave, and at least that of its text."""
        head = self.horizontalHeader()
        left = self.viewport().width() - head.length() + head.sectionSize(STATE)
        least = _WIDTHS["state"] * self.fontMetrics().averageCharWidth()
        head.resizeSection(STATE, max(left, least))

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() != NAME:
            self.opened.emit()

    def _on_sorting(self, section: int, order: Qt.SortOrder) -> None:
        self.sorting_changed.emit(COLUMNS[section].key, order == Qt.SortOrder.DescendingOrder)

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Space and not editing:
            self._toggle_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            # On a Mac, Backspace deletes.
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.current_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_state()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sorted.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                self.viewport().rect(),
                Qt.AlignmentFlag.AlignCenter,
                self.tr("No runs yet. Trainings appear here automatically."),
            )


class RunsTools(QWidget):
    """The buttons for the selected runs, and the storage limit for networks.

    Signals:
        limit_changed: the limit for the networks of all epochs, in megabytes.
    """

    limit_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = named_button(
            self.tr("&Open network"),
            "openRunButton",
            self.tr("Use its network to read your drawing"),
        )
        self.resume = named_button(
            self.tr("&Resume"),
            "resumeRunButton",
            self.tr(
                "Continue after the last complete epoch, with the same result as without a break"
            ),
        )
        self.duplicate = named_button(
            self.tr("Reuse &settings"),
            "duplicateRunButton",
            self.tr("Put its settings into the form, under Advanced"),
        )
        self.export = named_button(
            self.tr("Export…"),
            "exportRunButton",
            self.tr("Take its network or its training away, for your own code or another program"),
        )
        self.export.setIcon(icon("export"))
        self.delete = named_button(
            self.tr("Delete"),
            "deleteRunButton",
            with_key(self.tr("Move the selected runs to the bin"), "Del"),
        )
        self.delete.setIcon(icon("delete"))
        self.undo = named_button(
            self.tr("Undo delete"),
            "undoDeleteButton",
            with_key(self.tr("Undo the last deletion"), "Ctrl+Z"),
        )
        self.undo.setIcon(icon("undo"))
        self.empty_bin = named_button(
            self.tr("Empty bin…"),
            "emptyBinButton",
            self.tr("Permanently delete the runs in the bin"),
        )
        self._limit = NumberField(Range(*LIMITS), step=100, whole=True)
        self._limit.setObjectName("runsLimitSpin")
        self._limit.setToolTip(
            self.tr(
                "Disk limit for the networks of all epochs, 0.25 MB each. The oldest are removed "
                "first; the last and the best of each run stay."
            )
        )
        self._limit.changed.connect(self._on_limit)
        label = QLabel(self.tr("Epoch checkpoints, at most"))
        label.setBuddy(self._limit)
        make_quiet(label)
        buttons = (*self.of_run(), self.undo)
        limit = QWidget()
        limit.setLayout(hbox(label, self._limit, QLabel(self.tr("MB"))))
        row = QWidget()
        row.setLayout(FlowLayout(*buttons, self.empty_bin, limit))
        self.setLayout(vbox(row, self._limit.explanation))
        self.set_deleted(False)

    def of_run(self) -> tuple[QPushButton, ...]:
        """Return the buttons that act on the selected runs."""
        return self.open, self.resume, self.duplicate, self.export, self.delete

    def set_deleted(self, any_deleted: bool) -> None:
        """Enable or disable undoing deletions and emptying the bin."""
        self.undo.setEnabled(any_deleted)
        self.empty_bin.setVisible(any_deleted)

    def set_limit(self, megabytes: int) -> None:
        """Show the limit in megabytes."""
        # Otherwise invalid typed text would be lost, with its explanation.
        if megabytes != self._limit.value():
            with QSignalBlocker(self._limit):
                self._limit.setValue(megabytes)

    def _on_limit(self) -> None:
        if self._limit.holds_number():
            self.limit_changed.emit(int(self._limit.value()))
