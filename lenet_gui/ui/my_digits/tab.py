"""The tab that shows the user's own digits, and adapts the network to them. GUI thread.

It knows nothing of the folder, the canvas or the worker: it says what the user wants, and is told
what there is.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.my_digits.adaptation_panel import AdaptationPanel
from lenet_gui.ui.my_digits.grid import ALL, MISREAD, DigitGrid, DigitModel
from lenet_gui.ui.widgets.named import named_button, with_key

_EMPTY = (
    "There are no digits of yours yet.\n\nDraw one on the Draw tab and press the key of the digit "
    "that it is, 0 to 9, or the button under the answer. Two of each are a good start.\n\nYou can "
    "import some as well, idx files or strokes as JSON lines."
)
_NONE_OF_THIS = "There is none of this among your digits."

# So many sentences about what could not be read are shown at once; the tooltip has them all.
_PROBLEMS_SHOWN = 3


class MyDigitsTab(QWidget):
    """Choosing above, the grid in the middle, what can be done with it below.

    Attributes:
        adaptation: the part that adapts.

    Signals:
        shown: the tab comes to the front: what it shows should be up to date.
        canvas_requested: a StoredDigit is to be put onto the canvas.
        relabel_requested: a list of StoredDigit, and which digit they are.
        delete_requested: a list of StoredDigit.
        undo_requested: the last of these is to be taken back.
        import_requested, export_requested: the user wants to choose a file.
    """

    shown = Signal()
    canvas_requested = Signal(object)
    relabel_requested = Signal(object, int)
    delete_requested = Signal(object)
    undo_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("myDigitsTab")
        self._network: Network | None = None
        self._model = DigitModel(self)
        self._model.readings_changed.connect(self._show_figures)
        self.adaptation = AdaptationPanel()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._make_top())
        layout.addWidget(self._make_problems())
        layout.addWidget(self._make_grid(), 1)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self.adaptation)
        self.show_undo("")
        self.set_digits([], [])

    def digits(self) -> list[StoredDigit]:
        """All digits that the tab knows of."""
        return self._model.all()

    def set_digits(self, digits: Sequence[StoredDigit], problems: Sequence[str]) -> None:
        """Show these digits, and sentences on what could not be read."""
        self._model.set_digits(digits)
        self._show_problems(problems)
        self.adaptation.set_counts(self._model.counts())

    def set_network(self, network: Network | None) -> None:
        """Let another network read the digits, once someone looks."""
        self._network = network
        if self.isVisible():
            self._model.set_network(network)

    def choose(self, digits: Sequence[StoredDigit]) -> None:
        """Have these chosen in the grid."""
        self._choose(list(digits))

    def show_undo(self, what: str) -> None:
        """Offer to take back what was done last, or nothing for an empty text."""
        self._undo.setEnabled(bool(what))
        self._undo.setToolTip(
            with_key(f"Undo: {what}", "Ctrl+Z") if what else "There is nothing to undo"
        )

    # Making.

    def _make_top(self) -> QHBoxLayout:
        self._filter = QComboBox()
        self._filter.setObjectName("digitFilterBox")
        self._filter.setToolTip("Which digits are shown")
        self._filter.addItem("All", ALL)
        for digit in range(CLASSES):
            self._filter.addItem(str(digit), digit)
        self._filter.addItem("Misread", MISREAD)
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._filter.currentIndexChanged.connect(self._take_filter)
        label = QLabel("&Show")
        label.setBuddy(self._filter)
        self._accuracy = QLabel()
        self._accuracy.setObjectName("ownAccuracyLabel")
        self._accuracy.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label)
        top.addWidget(self._filter)
        top.addSpacing(16)
        top.addWidget(self._accuracy, 1)
        for text, name, tip, signal in (
            ("&Import…", "importDigitsButton", "Add digits from files", self.import_requested),
            ("E&xport…", "exportDigitsButton", "Write all digits to a file", self.export_requested),
        ):
            button = named_button(text, name, tip)
            button.clicked.connect(signal)
            top.addWidget(button)
        self._export = button
        return top

    def _make_problems(self) -> QLabel:
        self._problems = QLabel()
        self._problems.setObjectName("digitProblemsLabel")
        self._problems.setWordWrap(True)
        self._problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._problems

    def _make_grid(self) -> QStackedWidget:
        self._grid = DigitGrid()
        self._grid.setModel(self._model)
        self._grid.setToolTip("Your digits; those that are misread are framed and say as what")
        self._grid.relabel_requested.connect(self._take_label)
        self._grid.delete_requested.connect(self._take_delete)
        self._grid.activated.connect(self._take_canvas)
        self._grid.selectionModel().selectionChanged.connect(self._update_buttons)
        self._model.modelAboutToBeReset.connect(self._note_choice)
        self._model.modelReset.connect(self._choose_again)
        self._hint = QLabel()
        self._hint.setObjectName("noDigitsHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(60, 20, 60, 20)
        make_quiet(self._hint)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._hint)
        return self._stack

    def _make_buttons(self) -> QHBoxLayout:
        self._canvas = named_button(
            "Put on the &canvas",
            "putOnCanvasButton",
            with_key("Draw on with a copy of it", "Enter"),
        )
        self._canvas.clicked.connect(self._take_canvas)
        self._relabel = named_button(
            "&Relabel", "relabelButton", "They are another digit (keys 0 to 9)"
        )
        # Not the button's: disabled with it while it is open, it could not be closed.
        menu = QMenu(self)
        menu.setObjectName("relabelMenu")
        for digit in range(CLASSES):
            action = menu.addAction(f"&{digit}")
            action.setObjectName(f"relabel{digit}Action")
            action.setData(digit)
        menu.triggered.connect(self._take_relabel_action)
        self._relabel.setMenu(menu)
        self._delete = named_button(
            "&Delete", "deleteDigitsButton", with_key("Delete what is chosen", "Del")
        )
        self._delete.clicked.connect(self._take_delete)
        self._undo = named_button("&Undo", "undoDigitsButton", "")
        self._undo.clicked.connect(self.undo_requested)
        self._chosen_label = QLabel()
        make_quiet(self._chosen_label)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._canvas, self._relabel, self._delete, self._undo):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._chosen_label)
        row.addStretch(1)
        return row

    # Showing.

    def _show_figures(self) -> None:
        right, read = self._model.read()
        count = len(self._model.all())
        if count == 0:
            self._accuracy.setText("")
        elif self._network is None:
            self._accuracy.setText("There is no network to read them.")
        elif read < count:
            self._accuracy.setText("The network is reading them …")
        else:
            low, high = wilson_interval(right / count, count)
            self._accuracy.setText(
                f"The current network reads {right:,} of {count:,} right: "
                f"{100 * right / count:.1f} % (95 % interval {100 * low:.0f}–{100 * high:.0f} %)"
            )
        counts = self._model.counts()
        for index in range(self._filter.count()):
            which = self._filter.itemData(index)
            if which == MISREAD:
                text = f"Misread ({read - right:,})"
            else:
                text = f"All ({count:,})" if which == ALL else f"{which} ({counts[which]:,})"
            self._filter.setItemText(index, text)
        self._hint.setText(_NONE_OF_THIS if count else _EMPTY)
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._export.setEnabled(count > 0)

    def _show_problems(self, problems: Sequence[str]) -> None:
        shown = list(problems[:_PROBLEMS_SHOWN])
        if len(problems) > len(shown):
            shown.append(f"… and {len(problems) - len(shown):,} more.")
        said = "\n".join(["Some of the folder could not be read and was left as it is:", *shown])
        show_and_say(self._problems, said if problems else "")
        self._problems.setToolTip("\n".join(problems[:50]))
        self._problems.setVisible(bool(problems))

    def _chosen(self) -> list[StoredDigit]:
        rows = sorted(index.row() for index in self._grid.selectedIndexes())
        return [self._model.kept(self._model.index(row)) for row in rows]

    def _note_choice(self) -> None:
        self._chosen_before = self._chosen()

    def _choose_again(self) -> None:
        """After others are shown, choose those of the chosen that still are."""
        self._choose(self._chosen_before)
        self._update_buttons()

    def _choose(self, digits: list[StoredDigit]) -> None:
        rows = sorted(row for kept in digits if (row := self._model.row_of(kept)) is not None)
        if not rows:
            return
        chosen = QItemSelection()
        # Neighbours as one range, since Qt compares each range with each.
        for _, neighbours in groupby(enumerate(rows), lambda both: both[1] - both[0]):
            together = [row for _, row in neighbours]
            chosen.select(self._model.index(together[0]), self._model.index(together[-1]))
        selection = self._grid.selectionModel()
        selection.select(chosen, QItemSelectionModel.SelectionFlag.Select)
        first = self._model.index(rows[0])
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._grid.scrollTo(first)

    def _update_buttons(self) -> None:
        chosen = len(self._grid.selectedIndexes())
        self._canvas.setEnabled(chosen == 1)
        self._relabel.setEnabled(chosen > 0)
        self._delete.setEnabled(chosen > 0)
        self._chosen_label.setText(f"{chosen:,} chosen" if chosen else "")

    # Taking what the user does.

    def _take_filter(self) -> None:
        self._model.set_filter(self._filter.currentData())

    def _take_canvas(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.canvas_requested.emit(chosen[0])

    def _take_label(self, digit: int) -> None:
        if chosen := self._chosen():
            self.relabel_requested.emit(chosen, digit)

    def _take_relabel_action(self, action: QAction) -> None:
        self._take_label(action.data())

    def _take_delete(self) -> None:
        if chosen := self._chosen():
            self.delete_requested.emit(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        self.shown.emit()
        self._model.set_network(self._network)
        super().showEvent(event)
