"""The place where sweeps are chosen, watched, and compared: a part of Train. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.state.app import App
from lenet_gui.ui.sweep.choice import SweepChoice
from lenet_gui.ui.sweep.results import SweepResults
from lenet_gui.ui.sweep.running import RunningCard
from lenet_gui.ui.widgets.layouts import vbox
from lenet_gui.ui.widgets.named import named_label

# The most sentences about what failed that are shown.
_REMARKS = 3


class SweepPanel(QWidget):
    """The choice, or while it runs the progress; below them the results so far.

    Attributes:
        choice: what is compared.

    Signals:
        closed: the curves are to be shown again.
    """

    closed = Signal()

    def __init__(self, app: App, choice: SweepChoice) -> None:
        super().__init__()
        self.setObjectName("sweepPanel")
        self._app, self.choice = app, choice
        self._running = RunningCard(app)
        self._message = named_label("sweepMessage")
        self._remarks = named_label("sweepRemarks")
        self._results = SweepResults(app)
        self.setLayout(
            vbox(
                self.choice,
                self._running,
                self._message,
                self._remarks,
                (self._results, 1),
                None,
                spacing=2 * GRID,
            )
        )
        self.choice.closed.connect(self.closed)
        self._running.close_button.clicked.connect(self.closed)
        self.choice.started.connect(self._start)
        self.choice.changed.connect(self._show_results)
        app.comparison.changed.connect(self._show)
        app.comparison.ended_some.connect(self._on_ended_some)
        app.comparison.failed.connect(app.show_failure)
        self._show()
        self._show_results()

    @Slot(object, object)
    def _start(self, plan: Plan, source: DataSource) -> None:
        self._app.comparison.start(plan, source)
        self._show_results()

    @Slot()
    def _on_ended_some(self) -> None:
        # Its runs are listed, and the choice counts them.
        self._app.run_list.refresh()
        self._show_results()

    @Slot()
    def _show(self) -> None:
        comparison = self._app.comparison
        self.choice.setVisible(not comparison.running)
        self._running.setVisible(comparison.running)
        outcome = "" if comparison.running else comparison.sentence
        show_and_say(self._message, outcome)
        self._message.setVisible(bool(outcome))
        self._remarks.setText("\n".join(comparison.remarks[-_REMARKS:]))
        self._remarks.setVisible(bool(comparison.remarks))

    @Slot()
    def _show_results(self) -> None:
        """Show the results of what runs, or of what is chosen."""
        comparison = self._app.comparison
        results = self.choice.kept
        if comparison.running or (comparison.plan == self.choice.plan and results is None):
            results = comparison.results()
        any_ended = results is not None and bool(results.known)
        if results is not None and any_ended:
            self._results.show_results(results)
        self._results.setVisible(any_ended)
