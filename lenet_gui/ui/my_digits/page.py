"""The page that shows the user's own digits, and adapts the network to them. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QToolButton, QWidget

from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import decimal, whole
from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.my_digits.adaptation_card import AdaptationCard
from lenet_gui.ui.my_digits.digit_filter import DigitFilter
from lenet_gui.ui.my_digits.empty import EmptyState
from lenet_gui.ui.my_digits.exchange import Exchange
from lenet_gui.ui.my_digits.grid import DigitGrid, DigitModel
from lenet_gui.ui.my_digits.relabel_popup import RelabelPopup
from lenet_gui.ui.my_digits.tool_row import ToolRow
from lenet_gui.ui.page import Page
from lenet_gui.ui.sheet.sheets import Sheets
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import with_key

# The width of the adaptation in characters.
_CHARACTERS = 42, 64

# The maximum number of sentences about unreadable files; the tooltip has all of them.
_PROBLEMS_SHOWN = 3


class MyDigitsPage(Page):
    """The digits with their filter and tools, and the card that adapts the network to them."""

    key = "myDigits"
    help_term = "fine-tuning"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._digits = app.digits
        self.history = app.digits.history
        self._model = DigitModel(self)
        self._model.readings_changed.connect(self._show_figures)
        self._exchange = Exchange(app, self)
        self._sheets = Sheets(app, self)
        self._make_actions()
        card = Card()
        margins = (2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        rows = (
            *self._make_head(),
            self._make_problems(),
            (self._make_grid(), 1),
            self._make_tools(),
        )
        card.setLayout(vbox(*rows, spacing=GRID, margins=margins))
        self._adaptation = AdaptationCard(app)
        self._fit()
        side = vbox(self._adaptation, None, spacing=0)
        page = (2 * GRID,) * 4
        self.setLayout(hbox((card, 3), (side, 1), spacing=GRID + GRID // 2, margins=page))
        self.history.indexChanged.connect(self._on_history_changed)
        app.networks.changed.connect(self._on_network_changed)
        self._on_history_changed()
        self._show_problems([])
        self._model.set_digits([])
        self._update_buttons()

    def refresh(self) -> None:
        """Read the folder again, because another window may have changed it."""
        self._model.set_digits(self._digits.read())
        self._show_problems(list(map(words, self._digits.folder.problems())))
        self._adaptation.set_counts(self._model.counts())

    def undo(self) -> None:
        """Undo the last change to the digits, and show a message."""
        self._digits.undo()

    def redo(self) -> None:
        """Redo the last change that was undone, and show a message."""
        self._digits.redo()

    def _fit(self) -> None:
        """Make the adaptation as wide as a column of text."""
        least, most = (n * self.fontMetrics().averageCharWidth() for n in _CHARACTERS)
        self._adaptation.setMinimumWidth(least)
        self._adaptation.setMaximumWidth(most)

    # Making.

    def _make_actions(self) -> None:
        self._print_action = QAction(self.tr("Print a sheet for digits…"), self)
        self._print_action.setObjectName("printSheetAction")
        self._print_action.triggered.connect(self._sheets.choose_print)
        self._read_action = QAction(self.tr("Read a filled sheet…"), self)
        self._read_action.setObjectName("readSheetAction")
        self._read_action.triggered.connect(self._sheets.choose_read)
        self.actions_by_menu = {"File": [self._print_action, self._read_action]}

    def _make_head(self) -> tuple[QLabel, QWidget]:
        self._accuracy = QLabel()
        self._accuracy.setObjectName("ownAccuracyLabel")
        self._accuracy.setWordWrap(True)
        set_type(self._accuracy, Type.HEADING)
        self._interval = QLabel()
        self._interval.setObjectName("ownIntervalLabel")
        make_quiet(self._interval)
        self._interval_help = HelpMark("confidence-interval")
        self._misread = QPushButton()
        self._misread.setObjectName("misreadButton")
        self._misread.setCheckable(True)
        self._misread.setToolTip(self.tr("Show only the digits that the network misreads"))
        self._misread.toggled.connect(self._on_filter_chosen)
        self._filter = DigitFilter()
        self._filter.changed.connect(self._on_filter_chosen)
        self._head = QWidget()
        second = hbox(self._interval, self._interval_help, None, self._misread, spacing=GRID // 2)
        self._head.setLayout(vbox(second, self._filter, spacing=GRID))
        return self._accuracy, self._head

    def _make_problems(self) -> QLabel:
        self._problems = QLabel()
        self._problems.setObjectName("digitProblemsLabel")
        self._problems.setWordWrap(True)
        self._problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._problems

    def _make_grid(self) -> QStackedWidget:
        self._grid = DigitGrid()
        self._grid.setModel(self._model)
        self._grid.relabel_requested.connect(self._relabel_chosen)
        self._grid.delete_requested.connect(self._delete_chosen)
        self._grid.activated.connect(self._put_on_canvas)
        self._grid.selectionModel().selectionChanged.connect(self._update_buttons)
        self._model.modelAboutToBeReset.connect(self._note_choice)
        self._model.modelReset.connect(self._choose_again)
        self._empty = EmptyState()
        self._empty.draw_requested.connect(self._on_draw_requested)
        self._empty.print_requested.connect(self._sheets.choose_print)
        self._empty.read_requested.connect(self._sheets.choose_read)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        return self._stack

    def _make_tools(self) -> ToolRow:
        tools = self._tools = ToolRow()
        self._canvas = tools.add(
            self.tr("Edit a &copy"),
            "putOnCanvasButton",
            "copy",
            with_key(self.tr("Edit a copy on the canvas"), "Enter"),
            self._put_on_canvas,
        )
        self._relabel = tools.add(
            self.tr("&Relabel"),
            "relabelButton",
            "label",
            self.tr("Change the label (keys 0 to 9)"),
            self._on_relabel_clicked,
        )
        # Not a child of the button, because a popup disabled with its button cannot be closed.
        self._popup = RelabelPopup(self)
        self._popup.chosen.connect(self._relabel_chosen)
        self._delete = tools.add(
            self.tr("&Delete"),
            "deleteDigitsButton",
            "delete",
            with_key(self.tr("Delete the selected digits"), "Del"),
            self._delete_chosen,
        )
        self._undo = tools.add(self.tr("&Undo"), "undoDigitsButton", "undo", "", self.undo)
        tools.add(
            self.tr("&Import"),
            "importDigitsButton",
            "import",
            self.tr("Add digits from files"),
            self.choose_import,
        )
        self._export = tools.add(
            self.tr("E&xport"),
            "exportDigitsButton",
            "export",
            self.tr("Write all digits to a file"),
            self._exchange.choose_export,
        )
        sheet = tools.add(
            self.tr("&Sheet"),
            "sheetButton",
            "sheet",
            self.tr("Write a hundred digits on paper, and read them from a photograph"),
            lambda: None,
        )
        # Not a child of the button: see the traps in CONTRIBUTING.md.
        self._sheet_menu = QMenu(self)
        self._sheet_menu.addActions([self._print_action, self._read_action])
        sheet.setMenu(self._sheet_menu)
        sheet.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return tools

    # Showing.

    def _show_figures(self) -> None:
        right, read = self._model.read()
        count = len(self._model.all())
        done, percent = count > 0 and read == count, ""
        network = self.app.networks.network()
        if network is None:
            said = self.tr("No network is open to read them.")
        elif network.names != DIGITS:
            said = self.tr("This network does not read digits. Choose one that does.")
        elif not done:
            said = self.tr("Reading your digits…")
        else:
            low, high = wilson_interval(right / count, count)
            said = self.tr("{right} of {count} read correctly").format(
                right=whole(right), count=whole(count)
            )
            percent = self.tr("{share} % (95 % interval {low}–{high} %)").format(
                share=decimal(100 * right / count, 1),
                low=decimal(100 * low, 0),
                high=decimal(100 * high, 0),
            )
        self._accuracy.setText(said)
        self._interval.setText(percent)
        self._interval_help.setVisible(bool(percent))
        self._filter.set_counts(self._model.counts())
        self._misread.setText(self.tr("&Misread: {}").format(whole(read - right)))
        self._misread.setEnabled(read > right or self._misread.isChecked())
        for widget in (self._accuracy, self._head):
            widget.setVisible(count > 0)
        self._empty.show_filtered(count > 0)
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._export.setEnabled(count > 0)

    def _show_problems(self, problems: Sequence[str]) -> None:
        shown = list(problems[:_PROBLEMS_SHOWN])
        if len(problems) > len(shown):
            shown.append(self.tr("… and {} more.").format(len(problems) - len(shown)))
        head = self.tr("Some files could not be read and were left unchanged:")
        show_and_say(self._problems, "\n".join([head, *shown]) if problems else "")
        self._problems.setToolTip("\n".join(problems[:50]))
        self._problems.setVisible(bool(problems))

    def _chosen(self) -> list[StoredDigit]:
        rows = sorted(index.row() for index in self._grid.selectedIndexes())
        return [self._model.stored(self._model.index(row)) for row in rows]

    def _note_choice(self) -> None:
        self._chosen_before = self._chosen()

    def _choose_again(self) -> None:
        """Select the selected digits again that are still shown."""
        self._choose(self._chosen_before)
        self._update_buttons()

    def _choose(self, digits: list[StoredDigit]) -> None:
        rows = sorted(row for stored in digits if (row := self._model.row_of(stored)) is not None)
        if not rows:
            return
        chosen = QItemSelection()
        # Adjacent rows as one range, because Qt compares all pairs of ranges.
        for _, neighbours in groupby(enumerate(rows), lambda both: both[1] - both[0]):
            together = [row for _, row in neighbours]
            chosen.select(self._model.index(together[0]), self._model.index(together[-1]))
        selection = self._grid.selectionModel()
        selection.select(chosen, QItemSelectionModel.SelectionFlag.Select)
        first = self._model.index(rows[0])
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._grid.scrollTo(first)

    @Slot()
    def _update_buttons(self) -> None:
        chosen = len(self._grid.selectedIndexes())
        self._canvas.setEnabled(chosen == 1)
        self._relabel.setEnabled(chosen > 0)
        self._delete.setEnabled(chosen > 0)
        self._tools.set_note(self.tr("{} selected").format(whole(chosen)) if chosen else "")

    # Changes elsewhere.

    @Slot()
    def _on_history_changed(self) -> None:
        text = self.history.undoText()
        self._undo.setEnabled(bool(text))
        tip = self.tr("Undo {}").format(text) if text else self.tr("There is nothing to undo")
        self._undo.setToolTip(with_key(tip, "Ctrl+Z") if text else tip)
        # A hidden page fills its grid when it is shown.
        if self.isVisible():
            self.refresh()

    @Slot()
    def _on_network_changed(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Have the current network read the digits."""
        network = self.app.networks.network()
        reads_digits = network is not None and network.names == DIGITS
        self._model.set_network(network if reads_digits else None)

    # User actions.

    @Slot()
    def _on_filter_chosen(self) -> None:
        self._model.set_filter(self._filter.labels(), self._misread.isChecked())

    @Slot()
    def _on_draw_requested(self) -> None:
        self.app.page_requested.emit("draw")

    def _put_on_canvas(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.app.drawing_requested.emit(chosen[0].digit.marks_to_edit())

    def _on_relabel_clicked(self) -> None:
        self._popup.open_above(self._relabel)

    @Slot(int)
    def _relabel_chosen(self, label: int) -> None:
        others = [one for one in self._chosen() if one.digit.label != label]
        if others and (relabelled := self._digits.relabel(others, label)):
            self._choose(relabelled)
            said = self.tr("Relabelled %n digit(s) as {}", "", len(relabelled)).format(label)
            self.app.message.emit(said)

    @Slot()
    def _delete_chosen(self) -> None:
        if (chosen := self._chosen()) and self._digits.remove(chosen):
            self.app.message.emit(self.tr("Deleted %n digit(s)", "", len(chosen)))

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose files, and add their digits."""
        self._choose(self._exchange.choose_import())

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._read()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
