"""The maps or units of a layer, ranked by what switching each off costs. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from lenet_gui.core.insight.editing.banks import Part
from lenet_gui.ui.common.formats import decimal, whole
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.diagram.names import title_of
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.progress_bar import ProgressBar
from lenet_gui.ui.workbench.model import Workbench
from lenet_gui.ui.workbench.names import part_name


class RankingView(QWidget):
    """A button that ranks the layer of the chosen part, and the table that comes of it.

    Signals:
        chosen: a part was chosen in the table.
        wanted: the layer of the chosen part is to be ranked.
    """

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._shown: object = None
        self._parts: list[Part] = []
        self._button = named_button(
            self.tr("Ran&k this layer"),
            "rankButton",
            self.tr("Switch each map or unit of the layer off, one by one, and read images again"),
        )
        self._button.clicked.connect(self.wanted)
        self._about = named_label("rankAbout")
        make_quiet(self._about)
        self._bar = ProgressBar()
        self._bar.setObjectName("rankProgress")
        headings = (
            (self.tr("Off"), self.tr("The map or unit that is switched off")),
            (self.tr("Costs"), self.tr("Percentage points of the network’s own accuracy")),
        )
        self._table = FiguresTable(0, headings)
        self._table.setObjectName("rankTable")
        self._table.setAccessibleName(self.tr("What each map or unit costs"))
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        policy = QSizePolicy.Policy
        self._table.setSizePolicy(policy.Expanding, policy.Ignored)
        rows = self._table.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + GRID // 2)
        self._table.setMinimumSize(18 * GRID, 8 * GRID)
        self._table.itemSelectionChanged.connect(self._on_selected)
        head = hbox(self._button, HelpMark("ablation", beside=self), None)
        self.setLayout(vbox(head, self._about, self._bar, (self._table, 1), spacing=GRID // 2))
        bench.measured.connect(self.show_ranking)
        bench.changed.connect(self.show_ranking)
        self.show_ranking()

    def set_possible(self, possible: bool) -> None:
        """Offer to rank the layer of the chosen part."""
        self._button.setEnabled(possible and self._bench.has_images)

    @Slot()
    def show_ranking(self) -> None:
        """Show what is known by now."""
        bench, ranking = self._bench, self._bench.ranking
        self._bar.setVisible(bench.ranked is not None)
        if bench.ranked is not None:
            self._bar.set_share(bench.ranked)
        if ranking is self._shown:
            return
        self._shown = ranking
        self._parts = []
        self._table.setRowCount(0)
        if ranking is None or bench.base is None:
            self._about.setText(self.tr("What does each map or unit contribute?"))
            return
        layer = bench.base.architecture.layers[ranking.layer]
        title = title_of(layer.name)
        if ranking.costs is None:
            self._about.setText(self.tr("{}: reading…").format(title))
            return
        count = whole(ranking.images)
        self._about.setText(self.tr("{}, of {} images").format(title, count))
        costs = ranking.costs
        order = np.argsort(-costs, kind="stable").tolist()
        left, right = (
            side | Qt.AlignmentFlag.AlignVCenter
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        self._parts = [Part(ranking.layer, unit) for unit in order]
        self._table.setRowCount(len(order))
        for row, unit in enumerate(order):
            name = part_name(bench.base, Part(ranking.layer, unit))
            self._table.set_text(row, 0, name, left)
            self._table.set_text(row, 1, decimal(100 * float(costs[unit]), 2), right)

    @Slot()
    def _on_selected(self) -> None:
        row = self._table.currentRow()
        if self._table.selectedItems() and 0 <= row < len(self._parts):
            self.chosen.emit(self._parts[row])
