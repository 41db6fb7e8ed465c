"""A read-only table of figures. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)


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

    def begin_rows_with_names(self, width: QHeaderView.ResizeMode) -> None:
        """Have names of rows in the first column, sized this way, and figures in the others.

        The figures' columns are as wide as these, and nothing is selected.
        """
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, width)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        assert first is not None
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

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
