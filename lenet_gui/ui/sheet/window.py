"""The look at the digits of a sheet before they are added to My digits. GUI thread."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel

from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.theme import GRID, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.sheet.grid import Box, SheetGrid, SheetModel
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button

_SHARE = 0.94


class SheetWindow(QDialog):
    """Shows the boxes of a sheet; those that are ticked become digits of the user's own."""

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
                self.tr("Click what is wrong, or press the space bar, to leave it out."),
                self.tr("A dashed frame marks what the network reads as another digit."),
            )
        )
        note.setWordWrap(True)
        make_quiet(note)
        grid = SheetGrid(self._model)
        self._add = named_button("", "addSheetButton", "")
        self._add.clicked.connect(self._on_add)
        make_primary(self._add)
        cancel = named_button(self.tr("Cancel"), "cancelSheetButton", "")
        cancel.clicked.connect(self.reject)
        for button in (self._add, cancel):
            button.setAutoDefault(False)
        margins = (2 * GRID,) * 4
        foot = hbox(None, self._add, cancel)
        self.setLayout(vbox(self._title, note, (grid, 1), foot, margins=margins))
        self._model.dataChanged.connect(self._update)
        self._update()
        grid.setFocus()
        self.resize((app.window.size() * _SHARE).expandedTo(self.minimumSizeHint()))

    def _update(self) -> None:
        count = len(self._model.taken())
        self._title.setText(self.tr("%n digit(s) of 100", "", count))
        self._add.setText(self.tr("&Add %n digit(s) to My digits", "", count))
        self._add.setEnabled(count > 0)

    def _on_add(self) -> None:
        digits = self._model.taken()
        if self._app.digits.add(self.tr("add %n digit(s) of a sheet", "", len(digits)), digits):
            self._app.message.emit(self.tr("Added %n digit(s) to My digits", "", len(digits)))
            self.accept()
