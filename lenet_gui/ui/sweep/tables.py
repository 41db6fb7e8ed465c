"""The tables of a sweep: each group at its best, and their differences. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from lenet_gui.core.experiment.record import duration
from lenet_gui.core.sweep.results import Group, Interval, Pair, Results, axis, groups, pairs
from lenet_gui.core.sweep.sentences import group_title, name_of, per_cent, points, value_text
from lenet_gui.ui.common.formats import decimal, whole
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.figures_table import FiguresTable

# The most rows of a table that are in sight.
_ROWS = 10

_NONE = "–"


class _Table(FiguresTable):
    """A table as high as its rows, up to a limit; its first column takes the room."""

    def __init__(self, name: str, headings: Sequence[tuple[str, str]]) -> None:
        super().__init__(0, headings)
        self.setObjectName(name)
        self.begin_rows_with_names(QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                self.set_text(number, column, text, side | Qt.AlignmentFlag.AlignVCenter)
        self.resizeRowsToContents()
        heights = [self.rowHeight(row) for row in range(min(len(rows), _ROWS))]
        head = self.horizontalHeader().sizeHint().height()
        # With room for a bar below, where there is too little for all columns.
        below = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(head + sum(heights) + below + 2 * self.frameWidth())
        self.setVisible(bool(rows))


class BestTable(_Table):
    """Each group at its best."""

    def __init__(self) -> None:
        super().__init__(
            "sweepBestTable",
            [
                (self.tr("Each at its best"), ""),
                (self.tr("Best value"), self.tr("The value with the best validation accuracy")),
                (self.tr("Accuracy"), self.tr("The mean accuracy on the test images")),
                (self.tr("95 % interval"), self.tr("95 % confidence interval of the mean")),
                (self.tr("Loss"), self.tr("The mean loss on the validation images")),
                (
                    self.tr("99 % after"),
                    self.tr("Epochs and time to 99 % of the validation images"),
                ),
                (self.tr("Seeds"), self.tr("The trainings that have ended")),
            ],
        )

    def show_results(self, results: Results) -> None:
        """Show other results."""
        found = [group for group in groups(results) if group.best() is not None]
        self.set_rows([self._cells(results, group) for group in found])

    def _cells(self, results: Results, group: Group) -> list[str]:
        best, x = group.best(), axis(results.plan)
        assert best is not None
        accuracy, loss, to_goal = best.accuracy(), best.loss(), best.to_goal()
        seeds = whole(len(best.records))
        if best.diverged():
            seeds = self.tr("{}, {} diverged").format(seeds, whole(best.diverged()))
        value = _NONE
        if x is not None:
            value = self.tr("{} {}").format(words(name_of(x)), words(value_text(x, best.x)))
        return [
            words(group_title(results, group)),
            value,
            _NONE if accuracy is None else words(per_cent(accuracy)),
            _interval(best.interval()),
            _NONE if loss is None else decimal(loss, 4),
            _NONE
            if to_goal is None
            else self.tr("{} epochs, {}").format(
                decimal(to_goal[0], 1), words(duration(to_goal[1]))
            ),
            seeds,
        ]


class PairTable(_Table):
    """The paired differences of each two groups at their best."""

    def __init__(self) -> None:
        super().__init__(
            "sweepPairTable",
            [
                (self.tr("Pairs, each at its best"), ""),
                (self.tr("Difference"), self.tr("In percentage points, seed by seed")),
                (
                    self.tr("95 % interval"),
                    self.tr("Where it holds 0, the seeds do not tell the two apart"),
                ),
            ],
        )

    def show_results(self, results: Results) -> None:
        """Show other results."""
        found = [pair for pair in pairs(groups(results)) if pair.differences]
        self.set_rows([self._cells(results, pair) for pair in found])

    def _cells(self, results: Results, pair: Pair) -> list[str]:
        mean, interval = pair.mean(), pair.interval()
        first, second = (words(group_title(results, one)) for one in (pair.first, pair.second))
        between = _NONE
        if interval is not None:
            between = self.tr("{} to {}").format(*(words(points(end)) for end in interval))
        return [
            self.tr("{} minus {}").format(second, first),
            _NONE if mean is None else words(points(mean)),
            between,
        ]


def _interval(interval: Interval | None) -> str:
    if interval is None:
        return _NONE
    low, high = (decimal(100 * end, 2) for end in interval)
    return f"{low}–{high} %"
