"""The workbench: a copy of the network, edited by hand while it reads the drawing. GUI thread."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.config import Range
from lenet_gui.core.insight.columns import Columns
from lenet_gui.core.insight.editing.banks import BIAS, Cell, Part
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.formats import sentences, short
from lenet_gui.ui.common.theme import GRID, Type, make_primary, make_quiet, mark_as_copy, set_type
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.widgets.scrolled import FlowingOnCard
from lenet_gui.ui.workbench.diagram import CopyView
from lenet_gui.ui.workbench.kernel_grid import KernelGrid, Shown
from lenet_gui.ui.workbench.model import Workbench
from lenet_gui.ui.workbench.names import cell_name, part_name
from lenet_gui.ui.workbench.ranking import RankingView
from lenet_gui.ui.workbench.score import ScoreView

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)

# What may be typed as a weight.
_LIMITS = Range(-1000, 1000)


class WorkbenchView(InsideView):
    """The copy at work, the kernels of the chosen map or unit, and what the edits cost."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._image: Floats | None = None
        self._bench = Workbench(app, self.history, self)
        self._build()
        self._bench.changed.connect(self._show)
        self._bench.measured.connect(self._show_buttons)
        self.history.indexChanged.connect(self._show_buttons)

    # Making.

    def _build(self) -> None:
        mark_as_copy(self)
        self._about = named_label("workbenchAbout")
        self._view = CopyView()
        self._view.setObjectName("copyView")
        self._view.setAccessibleName(self.tr("The copy at work"))
        self._view.chosen.connect(self._on_chosen)
        self._view.switched.connect(self._on_switch)
        self._view.entered.connect(self._on_entered)
        self._score, self._ranking = ScoreView(self._bench), RankingView(self._bench)
        self._ranking.chosen.connect(self._view.choose_part)
        self._ranking.wanted.connect(self._on_rank)
        below = hbox((self._make_editor(), 5), (self._score, 3), (self._ranking, 3), spacing=24)
        body = QWidget()
        body.setLayout(vbox((self._view, 6), (below, 4), spacing=GRID))
        self._scrolled = FlowingOnCard(body)
        rows = self._make_actions(), self._about, (self._scrolled, 1)
        self.setLayout(vbox(*rows, spacing=GRID, margins=_PADDING))

    def _make_actions(self) -> QWidget:
        self._undo = named_button(self.tr("&Undo"), "undoEditButton", self.tr("Undo the last edit"))
        self._redo = named_button(self.tr("&Redo"), "redoEditButton", self.tr("Redo the edit"))
        self._restart = named_button(
            self.tr("Start &over"),
            "dropEditsButton",
            self.tr("Drop all edits, and begin with the network anew"),
        )
        self._use = named_button(
            self.tr("Use this cop&y"),
            "useCopyButton",
            self.tr("Make the copy the current network, not saved yet"),
        )
        make_primary(self._use)
        self._undo.clicked.connect(self.history.undo)
        self._redo.clicked.connect(self.history.redo)
        self._restart.clicked.connect(self._bench.start_over)
        self._use.clicked.connect(self._on_use)
        actions = QWidget()
        mark = HelpMark("ablation", beside=self)
        self._state = named_label("workbenchState", wraps=False)
        set_type(self._state, Type.HEADING)
        buttons = self._undo, self._redo, self._restart, row_of(self._use, mark)
        actions.setLayout(FlowLayout(self._state, *buttons))
        return actions

    def _make_editor(self) -> QWidget:
        self._title = named_label("partTitle", wraps=False)
        set_type(self._title, Type.HEADING)
        self._on = QCheckBox(self.tr("&Switched on"))
        self._on.setObjectName("partOn")
        self._on.setToolTip(self.tr("Off: all its weights and its bias are zero (Space)"))
        self._on.clicked.connect(self._on_switch)
        self._reset = named_button(
            self.tr("Drop its edi&ts"),
            "resetPartButton",
            self.tr("Make this map or unit as it is in the network"),
        )
        self._reset.clicked.connect(self._on_reset)
        self._grid = KernelGrid()
        self._grid.setObjectName("kernelGrid")
        self._grid.setAccessibleName(self.tr("Kernels of the chosen map or unit"))
        self._grid.setToolTip(
            self.tr("Turn the wheel or press Page Up and Page Down on a cell, or type a number")
        )
        self._grid.chosen.connect(self._on_cell)
        self._grid.stepped.connect(self._on_stepped)
        self._grid.typed.connect(self._on_typed)
        self._grid.switched.connect(self._on_switch)
        self._field = NumberField(_LIMITS, 0.1)
        self._field.setObjectName("weightField")
        self._field.changed.connect(self._on_number)
        label = QLabel(self.tr("We&ight"))
        label.setBuddy(self._field)
        self._place = named_label("weightPlace")
        make_quiet(self._place)
        head, editor = QWidget(), QWidget()
        head.setLayout(FlowLayout(self._title, self._on, self._reset, gap=2 * GRID))
        value = hbox(label, self._field, (self._place, 1), spacing=GRID)
        rows = head, (self._grid, 1), value, self._field.explanation
        editor.setLayout(vbox(*rows, spacing=GRID))
        return editor

    # What is read.

    def show_reading(self, network: Network, image: Floats | None) -> None:
        self._image = image
        before = self._bench.copy
        self._bench.offer(network, self.network_name)
        if self._bench.copy is before:
            self._show_copy()
            self._show_state()

    # What is chosen.

    def _part(self) -> Part | None:
        part = self._view.part()
        return part if part is not None and part.layer in self._bench.banks else None

    def _cell(self) -> Cell | None:
        part = self._part()
        return None if part is None else Cell(*part, self._grid.input())

    @Slot(bool)
    def _on_chosen(self, by_keys: bool) -> None:
        self._show_part()
        if by_keys:
            announce(self._view, self._part_name())

    @Slot()
    def _on_entered(self) -> None:
        self._grid.setFocus()
        self._scrolled.ensureWidgetVisible(self._grid)

    @Slot(bool)
    def _on_cell(self, by_keys: bool) -> None:
        self._show_weight()
        if by_keys:
            announce(self._grid, sentences(self._place.text(), self._field.text()))

    # What is edited.

    @Slot()
    def _on_switch(self) -> None:
        part = self._part()
        if part is not None:
            self._bench.switch(part)
            off = part in self._bench.edits.off
            text = self.tr("{} is off") if off else self.tr("{} is on")
            announce(self._view, text.format(self._part_name()))

    @Slot()
    def _on_reset(self) -> None:
        part = self._part()
        if part is not None:
            self._bench.reset(part)

    @Slot(int)
    def _on_stepped(self, steps: int) -> None:
        cell, bench = self._cell(), self._bench
        if cell is None or bench.base is None or bench.copy is None:
            return
        bank = bench.banks[cell.layer]
        step = _step(bank.highest(bench.base))
        value = bench.edits.weights.get(cell, bank.weight(bench.base, cell)) + steps * step
        # Rounded, so that a turn back brings the weight itself.
        bench.set_weight(cell, round(value, 9), merges=True)
        announce(self._grid, self._field.text())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._field.setFocus()
        self._field.lineEdit().setText(text)

    @Slot()
    def _on_number(self) -> None:
        cell = self._cell()
        if cell is not None and self._field.holds_number():
            self._bench.set_weight(cell, self._field.value())

    @Slot()
    def _on_rank(self) -> None:
        part = self._part()
        if part is not None:
            self._bench.rank(part.layer)

    @Slot()
    def _on_use(self) -> None:
        bench = self._bench
        if bench.copy is not None and bench.edits.count():
            self.use_requested.emit(bench.copy, bench.named(), bench.record())
            current = self.app.networks.network()
            if current is bench.copy:
                self.app.networks.set_draft(None)
                bench.offer(bench.copy, self.network_name)
                bench.start_over()

    # Showing.

    @Slot()
    def _show(self) -> None:
        self._show_copy()
        self._show_state()

    def _show_copy(self) -> None:
        bench = self._bench
        if bench.base is None or bench.copy is None:
            return
        before = None if self._image is None else bench.base.probabilities(self._image[None])[0]
        self._view.show_copy(Columns(bench.copy, self._image), bench.edits, before)
        self._show_part()

    def _show_state(self) -> None:
        bench, count = self._bench, self._bench.edits.count()
        if not count:
            state = self.tr("A copy of {}").format(bench.base_name)
            text = self.tr(
                "Click a map or a unit, then edit its kernel or switch it off. Only this copy "
                "changes; nothing is saved unless you use it."
            )
        else:
            state = self.tr("A copy with %n edit(s)", "", count)
            text = self._about_lower_bars()
        self._state.setText(state)
        show_and_say(self._about, text)
        self._show_buttons()

    def _about_lower_bars(self) -> str:
        """Return what the copy is compared with, and what starting over would copy."""
        bench = self._bench
        if not bench.is_behind():
            said = self.tr("Upper bars: this copy. Lower bars: {} itself, unchanged.")
            return said.format(bench.base_name)
        if self.network_name == bench.base_name:
            said = self.tr(
                "Upper bars: this copy. Lower bars: {} as it was at the first edit; it has changed "
                "since. Start over copies it anew."
            )
            return said.format(bench.base_name)
        said = self.tr(
            "Upper bars: this copy. Lower bars: {} as it was at the first edit. Start over "
            "copies {}, which is shown now."
        )
        return said.format(bench.base_name, self.network_name)

    @Slot()
    def _show_buttons(self) -> None:
        bench, part = self._bench, self._part()
        self._undo.setEnabled(self.history.canUndo())
        self._redo.setEnabled(self.history.canRedo())
        for button in (self._restart, self._use):
            button.setEnabled(bench.edits.count() > 0)
        self._ranking.set_possible(part is not None)

    def _part_name(self) -> str:
        part, base = self._part(), self._bench.base
        if part is None or base is None:
            return self.tr("No map or unit with kernels")
        return part_name(base, part)

    def _show_part(self) -> None:
        """Show the kernels of the chosen map or unit."""
        part, bench = self._part(), self._bench
        self._title.setText(self._part_name())
        for widget in (self._on, self._reset, self._grid, self._field):
            widget.setEnabled(part is not None)
        if part is None or bench.copy is None or bench.base is None:
            self._grid.show_kernels(None)
            self._place.clear()
            self._show_buttons()
            return
        bank = bench.banks[part.layer]
        edited = frozenset(cell.input for cell in bench.edits.weights if cell.part() == part)
        shown = Shown(
            bank,
            bank.kernels(bench.copy, part.unit),
            bank.weight(bench.copy, Cell(*part, BIAS)),
            edited,
            bank.highest(bench.base),
        )
        self._grid.show_kernels(shown)
        is_off = part in bench.edits.off
        self._on.setChecked(not is_off)
        self._reset.setEnabled(is_off or bool(edited))
        self._show_weight()
        self._show_buttons()

    def _show_weight(self) -> None:
        cell, bench = self._cell(), self._bench
        if cell is None or bench.copy is None or bench.base is None:
            return
        bank = bench.banks[cell.layer]
        value, own = bank.weight(bench.copy, cell), bank.weight(bench.base, cell)
        with QSignalBlocker(self._field):
            self._field.setValue(float(f"{value:.4g}"))
        self._field.setEnabled(bank.may_change(cell) and cell.part() not in bench.edits.off)
        text = cell_name(bank, cell)
        if value != own:
            text = self.tr("{}; was {}").format(text, short(own, 4))
        self._place.setText(text)

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bench.measure()

    def hideEvent(self, event: QHideEvent) -> None:
        self._bench.stop()
        super().hideEvent(event)


def _step(highest: float) -> float:
    """Return a round tenth of a weight: 1, 2 or 5 times a power of ten."""
    tenth = max(highest / 10, 1e-6)
    power = 10.0 ** math.floor(math.log10(tenth))
    return max(n * power for n in (1, 2, 5) if n * power <= tenth * 1.0000001)
