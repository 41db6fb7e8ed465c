"""In place of the grid while there is nothing in it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Type, make_quiet, set_type
from lenet_gui.ui.my_digits.words import Words
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button

# The greatest length of a line.
_CHARACTERS = 76


class EmptyState(QWidget):
    """Says how to get digits, or that the filter leaves none.

    Signals:
        draw_requested: the user wants to draw a digit.
        print_requested, read_requested: the user wants to print a sheet, or to read one.
    """

    draw_requested = Signal()
    print_requested = Signal()
    read_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_type(self._title, Type.HEADING)
        self._hint = Words()
        self._hint.setObjectName("noDigitsHint")
        make_quiet(self._hint)
        self._draw = named_button(
            self.tr("Draw a di&git"), "drawDigitButton", self.tr("Go to the canvas in Draw")
        )
        self._draw.setIcon(icon("draw"))
        self._draw.clicked.connect(self.draw_requested)
        prints = named_button(
            self.tr("Print a sheet…"),
            "printFirstSheetButton",
            self.tr("Save a sheet with boxes for a hundred digits as PDF, to print it"),
        )
        prints.setIcon(icon("print"))
        prints.clicked.connect(self.print_requested)
        reads = named_button(
            self.tr("Read a filled sheet…"),
            "readFirstSheetButton",
            self.tr("Add the digits of a sheet from its photograph or scan"),
        )
        reads.setIcon(icon("sheet"))
        reads.clicked.connect(self.read_requested)
        self._ways = QWidget()
        self._ways.setLayout(FlowLayout(self._draw, prints, reads))
        self._column = QWidget()
        self._column.setLayout(vbox(self._title, self._hint, self._ways, spacing=2 * GRID))
        margins = (2 * GRID, GRID, 2 * GRID, GRID)
        # The column takes the room up to its greatest width.
        row = hbox(None, (self._column, 100), None, margins=margins)
        self.setLayout(vbox(None, row, None))
        self._fit()
        self.show_filtered(False)

    def show_filtered(self, filtered: bool) -> None:
        """Show that the filter leaves no digit, or else that there are none at all."""
        self._ways.setVisible(not filtered)
        if filtered:
            self._title.setText(self.tr("No digits match this filter"))
            self._hint.setText("")
        else:
            self._title.setText(self.tr("Teach it your handwriting"))
            self._hint.setText(
                self.tr(
                    "1.  Draw a digit in Draw.\n"
                    "2.  Press its key, 0 to 9: the drawing is stored here with this label.\n"
                    "3.  With two of each digit, adapt the network to your handwriting.\n\n"
                    "Quicker on paper: print a sheet, write a hundred digits into its boxes, "
                    "photograph it, and read the picture here."
                )
            )
        self._hint.setVisible(not filtered)

    def _fit(self) -> None:
        self._column.setMaximumWidth(_CHARACTERS * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
