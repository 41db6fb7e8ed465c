"""A read-only table of figures. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget


class FiguresTable(QTableWidget):
    """A table of texts under headers with tooltips."""

    def __init__(
        self, rows: int, headings: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(rows, len(headings), parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        for column, (heading, tip) in enumerate(headings):
            item = QTableWidgetItem(heading)
            item.setToolTip(tip)
            self.setHorizontalHeaderItem(column, item)

    def set_text(
        self,
        row: int,
        column: int,
        text: str,
        alignment: Qt.AlignmentFlag,
        tip: str = "",
        bold: bool = False,
    ) -> None:
        """Show a text in a cell."""
        item = QTableWidgetItem(text)
        item.setTextAlignment(alignment)
        item.setToolTip(tip)
        if bold:
            font = QFont(self.font())
            font.setBold(True)
            item.setFont(font)
        self.setItem(row, column, item)
