"""The tutorial's reproduction: the button that starts it, and the table. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QWidget,
)

from lenet_gui.core.experiment.config import Range
from lenet_gui.core.reproduction.reproduce import DEFAULT_SEEDS, MAX_SEEDS, Reproduction
from lenet_gui.core.reproduction.table import Row, cells, note, rows, to_markdown, write
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.number_field import NumberField

_START_TIP = (
    "Train the tutorial's four experiments, some minutes for each seed, and set its claims beside "
    "what comes out; what is trained already is not trained again"
)
_FILTERS = {
    ".md": "Table in Markdown (*.md)",
    ".csv": "Table as CSV (*.csv)",
    ".json": "All figures as JSON (*.json)",
}
_HEADINGS = (
    ("Experiment", "What was trained"),
    ("Tutorial", "The accuracy that the tutorial claims"),
    ("Here", "The mean accuracy over the seeds that are trained so far"),
    ("95 % interval", "Where the mean over all seeds may lie; of one seed, the test images' share"),
    ("Difference", "Here less the tutorial, in points"),
    ("Time", "The mean time of a training"),
)

# Pixels between an explanation and the figures of the next row.
_ABOVE = 14


class ReproductionStart(QWidget):
    """The button, the number of seeds, and below them the reason why the input is invalid.

    Signals:
        requested: the experiments are to be trained with this number of seeds.
    """

    requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = named_button("Reproduce the t&utorial", "reproduceButton", _START_TIP)
        self._button.clicked.connect(self._on_click)
        self._seeds = NumberField(Range(1, MAX_SEEDS), step=1, whole=True)
        self._seeds.setObjectName("reproductionSeedsSpin")
        self._seeds.setAccessibleName("Seeds that each experiment is trained with")
        self._seeds.setToolTip("How often each experiment is trained, each time with another seed")
        self._seeds.setValue(DEFAULT_SEEDS)
        row = hbox((self._button, 1), QLabel("seeds"), self._seeds)
        self.setLayout(vbox(row, self._seeds.explanation))
        for widget in (self._button, self._seeds):
            widget.setMinimumHeight(32)

    def set_obstacle(self, sentence: str) -> None:
        """Show why nothing can be trained now; "" if it can."""
        self._button.setEnabled(not sentence)
        self._button.setToolTip(sentence or _START_TIP)

    def _on_click(self) -> None:
        if self._seeds.problem():
            self._seeds.setFocus()
        else:
            self.requested.emit(int(self._seeds.value()))


class ReproductionPanel(QWidget):
    """The table with a line of explanation under each row; it can be copied and exported."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("reproductionPanel")
        self._reproduction: Reproduction | None = None
        self._table = ReproductionTable()
        self._note = QLabel()
        self._note.setObjectName("reproductionNote")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        make_quiet(self._note)
        self._copy = named_button(
            "&Copy", "copyReproductionButton", "Copy the table as Markdown (to the clipboard)"
        )
        self._copy.clicked.connect(self._on_copy_clicked)
        self._export = named_button(
            "E&xport…", "exportReproductionButton", "Save the table as Markdown, CSV or JSON"
        )
        self._export.clicked.connect(self._on_export_clicked)
        tools = hbox((self._note, 1), self._copy, self._export)
        for button in (self._copy, self._export):
            tools.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        self.setLayout(vbox((self._table, 1), tools, margins=(0, 8, 0, 0)))
        self.show_reproduction(None)

    def show_reproduction(self, reproduction: Reproduction | None) -> None:
        """Show the results so far; None if there are none yet."""
        self._reproduction = reproduction
        self._table.set_rows(() if reproduction is None else rows(reproduction))
        self._note.setText("" if reproduction is None else note(reproduction))
        for button in (self._copy, self._export):
            button.setEnabled(reproduction is not None)

    def _on_copy_clicked(self) -> None:
        if self._reproduction is not None:
            QGuiApplication.clipboard().setText(to_markdown(self._reproduction))
            self._app.message.emit("Copied the table as Markdown")

    def _on_export_clicked(self) -> None:
        reproduction = self._reproduction
        if reproduction is not None:
            self._app.export("Export the table", _FILTERS, lambda path: write(path, reproduction))


class ReproductionTable(FiguresTable):
    """Two rows for each row of results: its figures, and below them the explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, _HEADINGS, parent)
        self.setObjectName("reproductionTable")
        self.setAccessibleName("The tutorial's claims, and what came out here")
        self.setToolTip("The tutorial's claims, and what came out here")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        assert first is not None
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # The number of lines of an explanation depends on the columns' widths.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)

    def set_rows(self, found: tuple[Row, ...]) -> None:
        """Replace the rows shown by these."""
        self.setRowCount(2 * len(found))
        for number, row in enumerate(found):
            *figures, explanation = cells(row)
            for column, text in enumerate(figures):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                alignment, tip = side | Qt.AlignmentFlag.AlignBottom, _HEADINGS[column][1]
                self.set_text(2 * number, column, text, alignment, tip, bold=True)
            self.setSpan(2 * number + 1, 0, 1, len(_HEADINGS))
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self.set_text(2 * number + 1, 0, explanation, alignment)
        self._fitting.start()

    def _fit_rows(self) -> None:
        for number in range(0, self.rowCount(), 2):
            self.setRowHeight(number, self.fontMetrics().height() + _ABOVE)
            self.resizeRowToContents(number + 1)

    # Overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()
