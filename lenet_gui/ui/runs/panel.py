"""The runs below the curves: the latest, the table of all, and the replay of one. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent, QUndoStack
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, make_quiet, palette_changed
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.plots.legend import AT_HAND
from lenet_gui.ui.runs.all_runs import AllRuns
from lenet_gui.ui.runs.epochs import EpochPanel
from lenet_gui.ui.runs.model import RunsModel
from lenet_gui.ui.runs.plots import KINDS, run_curves
from lenet_gui.ui.runs.strip import RunsStrip
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button

# A run begun in this window is shown automatically unless this many are shown already.
_SHOWN_BY_THEMSELVES = 8


class RunsPanel(Card):
    """The latest runs to tick, and below them, once it is opened, the table of all runs.

    The curves of the ticked runs are drawn by whoever hears curves_changed.

    Attributes:
        model: the runs.
        all: the table of all runs, with what can be done with them.
        epochs: the replay of the current run, to be laid out by the page.

    Signals:
        curves_changed: other curves are to be drawn: a loss and an accuracy for each run, but for
            that of the training at hand.
        at_hand_shown: whether the curves of the training at hand are to be drawn.
        export_requested: the curves of the ticked runs are to be exported.
    """

    curves_changed = Signal(object)
    at_hand_shown = Signal(bool)
    export_requested = Signal()

    def __init__(self, app: App, history: QUndoStack) -> None:
        super().__init__()
        self.setObjectName("runsPanel")
        self._app = app
        # The folder of the run begun last in this window.
        self._begun = ""
        # The run to show, once it is listed.
        self._to_show = ""
        self.model = RunsModel(app.settings.shown_runs)
        self.strip = RunsStrip(self.model)
        self.all = AllRuns(app, self.model, history)
        self.all.hide()
        self.epochs = EpochPanel()
        self._kind = ChoiceBox()
        self._kind.setObjectName("curveBox")
        self._kind.setToolTip(self.tr("Choose the curves that are drawn of each ticked run"))
        for key, title in KINDS.items():
            self._kind.addItem(translate("RunsPanel", title), key)
        self.set_kind(app.settings.shown_curve)
        self._kind.currentIndexChanged.connect(self._on_kind_chosen)
        self._export = named_button(
            self.tr("E&xport…"),
            "exportRunsButton",
            self.tr("Save the curves of the ticked runs as CSV, or the plots as PNG or SVG"),
        )
        self._export.setIcon(icon("export"))
        self._export.clicked.connect(self.export_requested)
        self._hint = QLabel()
        self._hint.setObjectName("curvesHint")
        self._hint.setWordWrap(True)
        make_quiet(self._hint)
        label = QLabel(self.tr("&Kind of curves"))
        label.setBuddy(self._kind)
        kind, tools = QWidget(), QWidget()
        kind.setLayout(hbox(label, (self._kind, 1)))
        tools.setLayout(FlowLayout(kind, self._export, self.all.tensorboard, gap=2 * GRID))
        self.all.add_below(tools)
        margins = (2 * GRID, GRID, 2 * GRID, GRID + GRID // 2)
        self.setLayout(vbox(self.strip, self._hint, self.all, margins=margins))
        self._connect()
        self._show_curves()

    def _connect(self) -> None:
        app = self._app
        self.strip.all_runs.toggled.connect(self.all.setVisible)
        self.strip.ticked.connect(self.all.table.select)
        self.all.table.current_changed.connect(self._show_epochs)
        self.all.changed.connect(self._show_epochs)
        self.model.checked_changed.connect(self._on_checked_changed)
        self.epochs.network_requested.connect(self.all.open_epoch)
        app.training.worker.kept.connect(self._on_kept)
        app.run_list.listed.connect(self._on_listed)
        app.busy_changed.connect(self._on_busy_changed)
        app.paused_changed.connect(self._on_paused_changed)
        app.image_changed.connect(self.epochs.set_image)
        self.epochs.set_image(app.image, app.has_digit_shape)
        app.at_exit(self.epochs.job.cancel, self.epochs.job.wait)

    def checked(self) -> list[str]:
        """Return the folder names of the checked runs."""
        return self.model.checked_numbers()

    def show_all(self, shown: bool) -> None:
        """Open or close the table of all runs."""
        self.strip.all_runs.setChecked(shown)

    def set_kind(self, kind: str) -> None:
        """Show this curve of each run, a key of KINDS; other keys are ignored."""
        if kind in KINDS:
            self._kind.setCurrentIndex(self._kind.findData(kind))

    def forget_begun(self) -> None:
        """Draw the last training's run as any other, because another training is at hand."""
        self._begun = ""
        self.model.set_at_hand("")

    def run_before(self) -> Run | None:
        """Return the newest run with an epoch that is older than the training at hand."""
        runs = [entry for entry in self.model.entries() if isinstance(entry, Run)]
        numbers = [run.number for run in runs]
        older = runs[: numbers.index(self._begun)] if self._begun in numbers else []
        return next((run for run in reversed(older) if run.record.epochs), None)

    def compare_with(self, run: Run) -> None:
        """Tick a run and the training at hand, and no other."""
        wanted = (run.number, self._begun)
        for number in {*self.checked(), *wanted}:
            self.model.set_checked(number, number in wanted)

    @Slot(str)
    def _on_kept(self, number: str) -> None:
        """Note the folder name of the run that records this window's training."""
        self._begun = self._to_show = number
        self.model.set_at_hand(number)
        self.all.select_once_listed(number)
        self._on_paused_changed(self._app.paused)
        self._app.run_list.refresh()

    @Slot()
    def _on_listed(self) -> None:
        numbers = [entry.folder.name for entry in self.model.entries()]
        if self._to_show in numbers:
            if len(self.checked()) < _SHOWN_BY_THEMSELVES:
                self.model.set_checked(self._to_show, True)
            self._to_show = ""
        self._show_curves()

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        self.epochs.set_may_open(not reason)

    @Slot(bool)
    def _on_paused_changed(self, paused: bool) -> None:
        self.model.set_paused(self._begun if paused else "")

    @Slot()
    def _on_checked_changed(self) -> None:
        # Before the runs are listed, none of them seems to be checked.
        if self.model.entries():
            self._app.settings.shown_runs = self.checked()
        self._show_curves()

    @Slot()
    def _on_kind_chosen(self) -> None:
        self._app.settings.shown_curve = self._kind.currentData()
        self._show_curves()

    def _show_curves(self) -> None:
        ticked, problem, curves = self.model.checked(), "", []
        for run, line in ticked:
            try:
                if line != AT_HAND:
                    curves.append(run_curves(run, line, self._kind.currentData()))
            except RunError as error:
                problem = words(error)
        self.curves_changed.emit(curves)
        is_listed = self.model.run(self._begun) is not None
        self.at_hand_shown.emit(not is_listed or self._begun in self.checked())
        self._export.setEnabled(bool(ticked))
        show_and_say(self._hint, problem)
        self._hint.setVisible(bool(problem))

    @Slot()
    def _show_epochs(self) -> None:
        run = self.all.selected()
        # An adapted network has no epochs.
        self.epochs.set_run(run if run is not None and run.adaptation is None else None)

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        self._app.run_list.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.model.redraw()
            self.strip.update_runs()
        super().changeEvent(event)
