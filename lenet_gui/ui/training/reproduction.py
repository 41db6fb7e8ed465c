"""The tutorial's reproduction: its choices, and the table of what came out. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QWidget

from lenet_gui.core.reproduction.reproduce import Reproduction
from lenet_gui.core.reproduction.table import FORMATS, Row, cells, note, rows, to_markdown
from lenet_gui.core.storage.files import write_report
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, height_of_lines, make_quiet
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate, words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.reproduction_start import ReproductionStart
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import FlowLayout, vbox
from lenet_gui.ui.widgets.named import named_button

_HEADINGS = (
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "Experiment"),
        QT_TRANSLATE_NOOP("ReproductionTable", "The training"),
    ),
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "Tutorial"),
        QT_TRANSLATE_NOOP("ReproductionTable", "The accuracy that the tutorial claims"),
    ),
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "Measured"),
        QT_TRANSLATE_NOOP("ReproductionTable", "The mean accuracy over the seeds trained so far"),
    ),
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "95 % interval"),
        QT_TRANSLATE_NOOP(
            "ReproductionTable",
            "95 % confidence interval of the mean over seeds; of one seed, of its test accuracy",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "Difference"),
        QT_TRANSLATE_NOOP("ReproductionTable", "Measured minus claimed, in percentage points"),
    ),
    (
        QT_TRANSLATE_NOOP("ReproductionTable", "Time"),
        QT_TRANSLATE_NOOP("ReproductionTable", "The mean time of a training"),
    ),
)

# Pixels between an explanation and the figures of the next row.
_ABOVE = 14


class ReproductionPanel(QWidget):
    """The table with a line of explanation under each row; it can be copied and exported.

    Attributes:
        start: what is trained, above the table.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("reproductionPanel")
        self._reproduction: Reproduction | None = None
        self.start = ReproductionStart(app)
        self._message = QLabel()
        self._message.setObjectName("reproductionMessage")
        self._message.setWordWrap(True)
        self._table = ReproductionTable()
        self._note = QLabel()
        self._note.setObjectName("reproductionNote")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        make_quiet(self._note)
        self._copy = named_button(
            self.tr("&Copy"),
            "copyReproductionButton",
            self.tr("Copy the table as Markdown (to the clipboard)"),
        )
        self._copy.setIcon(icon("copy"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._export = named_button(
            self.tr("E&xport…"),
            "exportReproductionButton",
            self.tr("Save the table as Markdown, CSV or JSON"),
        )
        self._export.setIcon(icon("export"))
        self._export.clicked.connect(self._on_export_clicked)
        self._results = QWidget()
        tools = QWidget()
        tools.setLayout(FlowLayout(self._copy, self._export))
        self._results.setLayout(vbox((self._table, 1), self._note, tools))
        self.setLayout(vbox(self.start, self._message, (self._results, 1), None, spacing=2 * GRID))
        app.progress.changed.connect(self._show_progress)
        self.show_reproduction(None)

    @Slot()
    def _show_progress(self) -> None:
        self._message.setText(self._app.progress.sentence)
        told = self._app.progress.running or self._reproduction is not None
        self._message.setVisible(told and bool(self._message.text()))

    def show_reproduction(self, reproduction: Reproduction | None) -> None:
        """Show the results so far; None if there are none yet."""
        self._reproduction = reproduction
        self._table.set_rows(() if reproduction is None else rows(reproduction))
        self._note.setText("" if reproduction is None else words(note(reproduction)))
        self._results.setVisible(reproduction is not None)
        self._show_progress()

    def _on_copy_clicked(self) -> None:
        if self._reproduction is not None:
            QGuiApplication.clipboard().setText(to_markdown(self._reproduction))
            self._app.message.emit(self.tr("Copied the table as Markdown"))

    def _on_export_clicked(self) -> None:
        reproduction = self._reproduction
        if reproduction is not None:
            filters = {
                ".md": self.tr("Table in Markdown (*.md)"),
                ".csv": self.tr("Table as CSV (*.csv)"),
                ".json": self.tr("All figures as JSON (*.json)"),
            }
            title = self.tr("Export the table")
            self._app.export(
                title, filters, partial(write_report, formats=FORMATS, results=reproduction)
            )


class ReproductionTable(FiguresTable):
    """Two rows for each row of results: its figures, and below them the explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        context = "ReproductionTable"
        self._headings = [
            (translate(context, title), translate(context, tip)) for title, tip in _HEADINGS
        ]
        super().__init__(0, self._headings, parent)
        self.setObjectName("reproductionTable")
        self.setAccessibleName(self.tr("The tutorial's claims, and what was measured here"))
        self.begin_rows_with_names(QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(height_of_lines(self, 14))
        # The number of lines of an explanation depends on the columns' widths.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)

    def set_rows(self, found: tuple[Row, ...]) -> None:
        """Replace the rows shown by these."""
        self.setRowCount(2 * len(found))
        for number, row in enumerate(found):
            *figures, explanation = map(words, cells(row))
            for column, text in enumerate(figures):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                alignment, tip = side | Qt.AlignmentFlag.AlignBottom, self._headings[column][1]
                self.set_text(2 * number, column, text, alignment, tip, bold=True)
            self.setSpan(2 * number + 1, 0, 1, len(_HEADINGS))
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self.set_text(2 * number + 1, 0, explanation, alignment)
        self._fitting.start()

    def _fit_rows(self) -> None:
        head = self.horizontalHeader()
        names = [self.item(row, 0) for row in range(0, self.rowCount(), 2)]
        fonts = [(QFontMetrics(name.font()), name.text()) for name in names if name is not None]
        widest = max((font.horizontalAdvance(text) for font, text in fonts), default=0)
        left = self.viewport().width() - head.length() + head.sectionSize(0)
        head.resizeSection(0, max(widest + 2 * GRID, left))
        for number in range(0, self.rowCount(), 2):
            self.setRowHeight(number, self.fontMetrics().height() + _ABOVE)
            self.resizeRowToContents(number + 1)

    # Overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()
