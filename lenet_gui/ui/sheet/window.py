"""The look at the digits of a sheet before they are added to My digits. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.theme import GRID, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.sheet.grid import Box, SheetGrid, SheetModel
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.digit_buttons import DigitButtons
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key

_SHARE = 0.94


class SheetWindow(QDialog):
    """Shows the boxes of a sheet; those that are not left out become digits of the user's own."""

    def __init__(self, app: App, boxes: list[Box]) -> None:
        super().__init__(app.window)
        self.setObjectName("sheetWindow")
        self.setWindowTitle(self.tr("Sheet"))
        self._app = app
        self._model = SheetModel(boxes, self)
        self._title = QLabel()
        self._title.setObjectName("sheetTitle")
        set_type(self._title, Type.HEADING)
        note = QLabel(
            sentences(
                self.tr("Each row has the digit that was printed beside it."),
                self.tr("A dashed frame marks what the network reads as another digit."),
            )
        )
        note.setWordWrap(True)
        make_quiet(note)
        self._grid = SheetGrid(self._model)
        self._add = named_button("", "addSheetButton", "")
        self._add.clicked.connect(self._on_add)
        make_primary(self._add)
        cancel = named_button(self.tr("Cancel"), "cancelSheetButton", "")
        cancel.clicked.connect(self.reject)
        for button in (self._add, cancel):
            button.setAutoDefault(False)
        margins = (2 * GRID,) * 4
        rows = (self._title, note, (self._grid, 1), self._make_corrections())
        self.setLayout(vbox(*rows, hbox(None, self._add, cancel), margins=margins))
        self._model.dataChanged.connect(self._update)
        self._grid.selectionModel().currentChanged.connect(self._update)
        self._update()
        self._grid.setFocus()
        self.resize((app.window.size() * _SHARE).expandedTo(self.minimumSizeHint()))

    def _make_corrections(self) -> QWidget:
        """Return the row that corrects the digit which is chosen."""
        model, grid = self._model, self._grid
        self._question = QLabel(self.tr("Wrong? It is a…"))
        self._digits = DigitButtons("sheet{}Button", self.tr("This is {}"))
        self._digits.chosen.connect(lambda label: model.relabel(grid.currentIndex(), label))
        self._leave = named_button("", "leaveOutButton", "")
        self._leave.clicked.connect(lambda: model.toggle(grid.currentIndex()))
        self._next = named_button(
            self.tr("&Next doubtful"),
            "nextOfSheetButton",
            with_key(self.tr("Go to the next digit that the network reads otherwise"), "Return"),
        )
        self._next.clicked.connect(grid.choose_next)
        for button in (self._leave, self._next):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QWidget()
        row.setLayout(FlowLayout(self._question, self._digits, self._leave, self._next))
        return row

    def _update(self) -> None:
        box = self._model.boxes[self._grid.currentIndex().row()]
        out = box.digit is not None and not box.taken
        self._leave.setText(self.tr("&Take again") if out else self.tr("&Leave out"))
        tip = self.tr("Take this digit again") if out else self.tr("Leave this digit out")
        self._leave.setToolTip(with_key(tip, "Del"))
        self._leave.setEnabled(box.digit is not None)
        self._digits.set_enabled(box.digit is not None)
        self._next.setEnabled(any(box.is_doubtful() for box in self._model.boxes))
        count = len(self._model.taken())
        self._title.setText(self.tr("%n digit(s) of 100", "", count))
        self._add.setText(self.tr("&Add %n digit(s) to My digits", "", count))
        self._add.setEnabled(count > 0)

    def _on_add(self) -> None:
        digits = self._model.taken()
        if self._app.digits.add(self.tr("add %n digit(s) of a sheet", "", len(digits)), digits):
            self._app.message.emit(self.tr("Added %n digit(s) to My digits", "", len(digits)))
            self.accept()
