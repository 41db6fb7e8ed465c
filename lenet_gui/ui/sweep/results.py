"""What a sweep found, so far or in the end: pictures, sentences, tables, and export. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lenet_gui.core.storage.files import write_report
from lenet_gui.core.sweep.report import FORMATS, to_markdown
from lenet_gui.core.sweep.results import Results, groups, pairs
from lenet_gui.core.sweep.sentences import at_best, compared, note
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.sweep.picture import SweepPictures
from lenet_gui.ui.sweep.pictures.files import to_png, to_svg
from lenet_gui.ui.sweep.tables import BestTable, PairTable
from lenet_gui.ui.widgets.layouts import FlowLayout, vbox
from lenet_gui.ui.widgets.named import named_button, named_label

_FORMATS: dict[str, Callable[[Results], str | bytes]] = {
    **FORMATS,
    ".png": to_png,
    ".svg": to_svg,
}

# Of more pairs than this, the table tells.
_MOST_PAIRS = 3


class SweepResults(QWidget):
    """Pictures, what they say in sentences, tables, and what the figures mean."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName("sweepResults")
        self._app = app
        self._results: Results | None = None
        self.pictures = SweepPictures()
        self._sentences = named_label("sweepSentences")
        self._sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._best, self._pairs = BestTable(), PairTable()
        self._note = named_label("sweepNote")
        make_quiet(self._note)
        copy = named_button(
            self.tr("Copy"),
            "copySweepButton",
            self.tr("Copy the report as Markdown (to the clipboard)"),
        )
        copy.setIcon(icon("copy"))
        copy.clicked.connect(self._copy)
        export = named_button(
            self.tr("Export…"),
            "exportSweepButton",
            self.tr("Save pictures or report: PNG, SVG, Markdown, CSV or JSON"),
        )
        export.setIcon(icon("export"))
        export.clicked.connect(self._export)
        tools = QWidget()
        tools.setLayout(FlowLayout(copy, export))
        self.setLayout(
            vbox(
                (self.pictures, 1),
                tools,
                self._sentences,
                self._best,
                self._pairs,
                self._note,
                spacing=2 * GRID,
            )
        )

    def show_results(self, results: Results) -> None:
        """Show other results."""
        self._results = results
        self.pictures.show_results(results)
        found = groups(results)
        told = [at_best(results, group) for group in found if group.best() is not None]
        paired = [pair for pair in pairs(found) if pair.differences]
        if len(paired) <= _MOST_PAIRS:
            told += [compared(results, pair) for pair in paired]
        self._sentences.setText("\n".join(map(words, told)))
        self._sentences.setVisible(bool(told))
        self._best.show_results(results)
        self._pairs.show_results(results)
        self._note.setText(words(note(results)))

    def _copy(self) -> None:
        if self._results is not None:
            QGuiApplication.clipboard().setText(to_markdown(self._results))
            self._app.message.emit(self.tr("Copied the report as Markdown"))

    def _export(self) -> None:
        results = self._results
        if results is not None:
            filters = {
                ".png": self.tr("Pictures (*.png)"),
                ".svg": self.tr("Pictures as a vector graphic (*.svg)"),
                ".md": self.tr("Report in Markdown (*.md)"),
                ".csv": self.tr("All trainings as CSV (*.csv)"),
                ".json": self.tr("All figures as JSON (*.json)"),
            }
            title = self.tr("Export the comparison")
            write = partial(write_report, formats=_FORMATS, results=results)
            self._app.export(title, filters, write)
