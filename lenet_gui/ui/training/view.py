"""The curves with what stands above and below them. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.runs.export import write_csv
from lenet_gui.core.storage.files import write_bytes
from lenet_gui.core.training.loop import BatchesDone, EpochDone
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.plots.curve import RunCurve
from lenet_gui.ui.runs.panel import RunsPanel
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.figures import LiveFigures
from lenet_gui.ui.training.result import EmptyState, ResultCard
from lenet_gui.ui.widgets.layouts import vbox


class CurvesView(QWidget):
    """Live figures or a result, the curves of a training and of runs, and the runs.

    Before there are any curves, it says what to do.

    Attributes:
        curves: the plots.
        runs: the recorded runs.
    """

    def __init__(self, app: App, history: QUndoStack) -> None:
        super().__init__()
        self._app = app
        self._empty = EmptyState()
        self._figures = LiveFigures(app)
        self._result = ResultCard(app)
        self.curves = LearningCurves()
        self.runs = RunsPanel(app, history)
        above = (self._figures, self._result, (self._empty, 1))
        below = (self.runs.epochs, self.runs)
        self.setLayout(vbox(*above, (self.curves, 1), *below, spacing=2 * GRID))
        self._has_curves = self._is_training_shown = False
        self._result.compare.clicked.connect(self._compare)
        self.runs.curves_changed.connect(self._on_runs_changed)
        self.runs.at_hand_shown.connect(self._on_at_hand_shown)
        self.runs.export_requested.connect(self._export)
        app.run_list.listed.connect(self._show_or_hide)
        self.runs.all.table.current_changed.connect(self._show_or_hide)
        self.show_no_training()

    def begin(self, config: TrainingConfig, so_far: TrainingRecord | None) -> None:
        """Show a training that begins, or resumes after the record `so_far`."""
        self.runs.forget_begun()
        self._figures.begin(config.batch_size)
        self.curves.clear(config.epochs)
        if so_far is not None:
            self.curves.show_record(so_far)
        self._show(self._figures)

    def add(self, event: BatchesDone | EpochDone) -> None:
        """Show what the training has done since."""
        if isinstance(event, BatchesDone):
            self.curves.add_batches(event)
            self._figures.add_batches(event)
        else:
            self.curves.add_epoch(event.epoch, event.metrics)

    def show_result(self, name: str, record: TrainingRecord) -> None:
        """Show the result of the training at hand, of the network of this name."""
        self._result.show_record(name, record)
        self._result.compare.setVisible(self.runs.run_before() is not None)
        self._show(self._result)

    def show_record(self, name: str, record: TrainingRecord) -> None:
        """Show the curves and the result of an earlier training."""
        self.runs.forget_begun()
        self.curves.clear(record.epochs_trained)
        self.curves.show_record(record)
        self.show_result(name, record)

    def show_curves_alone(self) -> None:
        """Show neither figures nor a result above the curves."""
        self._show(None)

    def show_no_training(self) -> None:
        """Show that there is no training at hand."""
        self.runs.forget_begun()
        self.curves.clear(1)
        self._show(None, has_curves=False)

    def is_result_shown(self) -> bool:
        """Return whether a result stands above the curves."""
        return not self._result.isHidden()

    def _show(self, above: QWidget | None, has_curves: bool = True) -> None:
        for widget in (self._figures, self._result):
            widget.setVisible(widget is above)
        self._has_curves = has_curves
        self._show_or_hide()

    @Slot()
    def _show_or_hide(self) -> None:
        """Show the curves if there are any, or else what to do."""
        any_curves = self._has_curves or bool(self.runs.checked())
        self._empty.setVisible(not any_curves)
        self.curves.setVisible(any_curves)
        self.curves.set_training_shown(self._has_curves and self._is_training_shown)
        replayed = self.runs.all.selected()
        self.runs.epochs.setVisible(replayed is not None and bool(replayed.record.epochs))

    @Slot(object)
    def _on_runs_changed(self, curves: list[tuple[RunCurve, RunCurve]]) -> None:
        self.curves.set_runs(curves)
        self._show_or_hide()

    @Slot(bool)
    def _on_at_hand_shown(self, shown: bool) -> None:
        self._is_training_shown = shown
        self._show_or_hide()

    @Slot()
    def _compare(self) -> None:
        """Show the run before in the same plots."""
        if (before := self.runs.run_before()) is not None:
            self.runs.compare_with(before)
            ends = [run.record.epochs[-1:] for run, _ in self.runs.model.checked()]
            good = [epoch.validation_accuracy > 0.9 for end in ends for epoch in end]
            self.curves.set_zoomed(all(good))
            self._app.message.emit(self.tr("The dashed curve is {}.").format(before.name))

    @Slot()
    def _export(self) -> None:
        filters = {
            ".csv": self.tr("Curves as a table (*.csv)"),
            ".png": self.tr("Plots as a picture (*.png)"),
            ".svg": self.tr("Plots as a vector graphic (*.svg)"),
        }
        self._app.export(self.tr("Export the shown runs"), filters, self._write)

    def _write(self, path: Path) -> None:
        """Write the runs' curves to a .csv file, or the plots to a .png or .svg file.

        Raises RunError if a run is damaged, OSError if the file cannot be written.
        """
        kind = path.suffix.lower()
        if kind == ".csv":
            write_csv(path, [run for run, _ in self.runs.model.checked()])
        else:
            write_bytes(path, self.curves.svg() if kind == ".svg" else self.curves.png())
