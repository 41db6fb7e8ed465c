"""The page of all runs: their table, their curves, and the answers of each epoch. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines, make_quiet, palette_changed
from lenet_gui.ui.jobs.job import Call, run_with_dialog
from lenet_gui.ui.page import Page
from lenet_gui.ui.runs.commands import DeleteRuns
from lenet_gui.ui.runs.curves import RunCurves
from lenet_gui.ui.runs.epochs import EpochPanel
from lenet_gui.ui.runs.model import Entry, RunsModel, details
from lenet_gui.ui.runs.table import RunsTable, RunsTools
from lenet_gui.ui.runs.tensorboard_bar import TensorBoardBar
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox

# Milliseconds between two checks for changes by other windows and commands.
_LOOK_EVERY = 3000

# A run begun in this window is shown automatically unless this many are shown already.
_SHOWN_BY_THEMSELVES = 8


class RunsPage(Page):
    """The table above; below it the curves of the checked runs, and the current run's epochs.

    Its undo stack holds the deletions whose runs are in the bin.

    Attributes:
        tensorboard: the row that opens TensorBoard.
    """

    key = "runs"
    title = "Runs"
    icon_name = "network"
    help_term = "run"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._runs = app.runs
        self._refused: list[str] = []
        # The folder of the run begun last in this window.
        self._begun = ""
        # The run to select, and the run to show, once they are listed.
        self._to_select = self._to_show = ""
        self.model = RunsModel(app.settings.shown_runs)
        self._look_timer = QTimer(self, interval=_LOOK_EVERY)
        self._look_timer.timeout.connect(self.refresh)
        self.table = RunsTable(self.model)
        self._tools = RunsTools(self.table)
        self.curves = RunCurves(app)
        self._epochs = EpochPanel()
        self.tensorboard = TensorBoardBar(app.runs.logs)
        self._about = QLabel()
        self._about.setObjectName("runLabel")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setWordWrap(True)
        self._about.setMinimumWidth(100)
        self._about.setMinimumHeight(height_of_lines(self._about, 2))
        make_quiet(self._about)
        open_tensorboard = QAction("Open &TensorBoard", self)
        open_tensorboard.setObjectName("openTensorBoardAction")
        open_tensorboard.triggered.connect(self.tensorboard.open)
        self.actions_by_menu = {"View": [open_tensorboard]}
        self._lay_out()
        self.table.sort_by(*app.settings.runs_sorting)
        self._connect()

    def checked(self) -> list[str]:
        """Return the folder names of the checked runs."""
        return self.model.checked_numbers()

    def selected(self) -> Run | None:
        """Return the current run of the table, or None."""
        entry = self.table.current_entry()
        return entry if isinstance(entry, Run) else None

    @Slot()
    def refresh(self) -> None:
        """List the folder again; unchanged runs are not read again."""
        self.app.run_list.refresh()

    @Slot()
    def _on_listed(self) -> None:
        entries = self.app.run_list.entries
        if self.app.run_list.problem:
            show_and_say(self._about, self.app.run_list.problem)
            return
        if entries != self.model.entries():
            self.model.set_entries(entries)
            self.table.select_first_if_none()
            self._show_curves()
            self._show_selected()
        numbers = [entry.folder.name for entry in entries]
        if self._to_show in numbers:
            if len(self.checked()) < _SHOWN_BY_THEMSELVES:
                self.model.set_checked(self._to_show, True)
            self._to_show = ""
        if self._to_select in numbers:
            self.table.select(self._to_select)
            self._to_select = ""
        self._follow_bin(self.app.run_list.deletions)
        self._tools.set_deleted(bool(self.app.run_list.deletions))

    def _lay_out(self) -> None:
        above = QWidget()
        under = hbox((self._about, 1), self.tensorboard, spacing=16)
        above.setLayout(vbox(self._tools, (self.table, 1), under))
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.addWidget(self.curves)
        below.addWidget(self._epochs)
        below.setStretchFactor(0, 1)
        below.setHandleWidth(20)
        self._epochs.setMaximumWidth(420)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("runsSplitter")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.addWidget(above)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([250, 350])
        self.setLayout(vbox(split, margins=PAGE))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_selected)
        self.table.selection_changed.connect(self._update_tools)
        self.table.opened.connect(self._open)
        self.table.sorting_changed.connect(self._on_sorting_changed)
        self.table.delete_requested.connect(self._delete)
        self.model.renamed.connect(self._rename)
        self.model.checked_changed.connect(self._show_curves)
        self.model.checked_changed.connect(self._on_checked_changed)
        self._epochs.network_requested.connect(self._open_epoch)
        tools = self._tools
        tools.open.clicked.connect(self._open)
        tools.resume.clicked.connect(self._resume)
        tools.duplicate.clicked.connect(self._duplicate)
        tools.delete.clicked.connect(self._delete)
        tools.undo.clicked.connect(self.undo)
        tools.empty_bin.clicked.connect(self._empty_bin)
        tools.limit_changed.connect(self._set_limit)
        app = self.app
        app.training.worker.kept.connect(self._on_kept)
        app.training.worker.progressed.connect(self._on_progressed)
        app.run_list.listed.connect(self._on_listed)
        app.busy_changed.connect(self._on_busy_changed)
        app.paused_changed.connect(self._on_paused_changed)
        app.image_changed.connect(self._epochs.set_image)
        job, server = self._epochs.job, self.tensorboard.server
        app.at_exit(job.cancel, job.wait)
        app.at_exit(server.request_end, server.wait)
        self._update_tools()

    # Changes elsewhere.

    @Slot(str)
    def _on_kept(self, number: str) -> None:
        """Note the folder name of the run that records this window's training."""
        self._begun = self._to_show = self._to_select = number
        self._on_paused_changed(self.app.paused)
        self.refresh()

    @Slot(object)
    def _on_progressed(self, event: TrainingEvent) -> None:
        if isinstance(event, EpochDone | TrainingDone):
            self.refresh()

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        self._epochs.set_may_open(not reason)
        if not reason:
            # The worker has released the run, which may be interrupted now.
            self.refresh()
        self._update_tools()

    @Slot(bool)
    def _on_paused_changed(self, paused: bool) -> None:
        self.model.set_paused(self._begun if paused else "")

    # Showing.

    def _show_curves(self) -> None:
        self.curves.set_runs(self.model.checked(), bool(self.model.entries()))

    def _show_selected(self) -> None:
        entry = self.table.current_entry()
        if entry is None:
            self._about.clear()
        elif isinstance(entry, Run):
            self._about.setText(details(entry))
        else:
            self._about.setText(f"{entry.folder} {entry.reason}; it is left as it is.")
        self._about.setToolTip(self._about.text())
        # An adapted network has no epochs.
        with_epochs = isinstance(entry, Run) and entry.adaptation is None
        self._epochs.set_run(self.selected() if with_epochs else None)
        self._update_tools()

    def _update_tools(self) -> None:
        run, chosen = self.selected(), self.table.selected_runs()
        idle = not self.app.busy
        self._tools.open.setEnabled(idle and run is not None and bool(run.record.epochs_trained))
        self._tools.resume.setEnabled(idle and run is not None and run.can_be_resumed())
        self._tools.duplicate.setEnabled(idle and run is not None and run.adaptation is None)
        self._tools.delete.setEnabled(
            bool(chosen) and all(chosen_run.state != "running" for chosen_run in chosen)
        )

    # User actions.

    @Slot()
    def _on_checked_changed(self) -> None:
        self.app.settings.shown_runs = self.checked()

    @Slot(str, bool)
    def _on_sorting_changed(self, column: str, downwards: bool) -> None:
        self.app.settings.runs_sorting = column, downwards

    def _open(self) -> None:
        run = self.selected()
        if run is not None and self._tools.open.isEnabled():
            self._read(run.name, lambda call: run.model(call.cancelled))

    @Slot(object, int)
    def _open_epoch(self, run: Run, epoch: int) -> None:
        name = f"{run.name}, epoch {epoch}"
        self._read(name, lambda call: run.epoch_model(epoch, call.cancelled))

    def _read(
        self, name: str, work: Callable[[Call], tuple[Network, TrainingRecord | None]]
    ) -> None:
        try:
            found = run_with_dialog(self, f"Reading {name} …", work)
        except (RunError, ModelFileError) as error:
            dialogs.show_message(self, str(error))
            return
        if found is not None:
            self.app.networks.show(name, *found)
            self.app.message.emit(f"Opened the network of {name}")
            self.app.page_requested.emit("draw")

    def _resume(self) -> None:
        run = self.selected()
        if run is not None:
            self.app.resume_requested.emit(run)

    def _duplicate(self) -> None:
        run = self.selected()
        if run is not None:
            self.app.settings_requested.emit(run)

    @Slot(object, str)
    def _rename(self, entry: Entry, name: str) -> None:
        if isinstance(entry, Run):
            self._attempt(lambda: self._runs.rename(entry, name))

    def _delete(self) -> None:
        if self._tools.delete.isEnabled():
            numbers = [run.number for run in self.table.selected_runs()]
            delete = DeleteRuns(self._runs, numbers, self._refused.append)
            self._attempt(lambda: self.history.push(delete))

    @Slot()
    def undo(self) -> None:
        """Restore the runs that were deleted last."""
        # Another window may have deleted more.
        deletions = self._runs.deletions()
        self._follow_bin(deletions)
        if deletions:
            self._to_select = deletions[0][0]
        self._attempt(self.history.undo)

    @Slot()
    def redo(self) -> None:
        """Delete the restored runs again."""
        self._attempt(self.history.redo)

    def _follow_bin(self, deletions: list[list[str]]) -> None:
        """Offer to undo all deletions in the bin, also those of other windows."""
        history = self.history
        done = [history.command(place) for place in range(history.index())]
        known = [command.numbers for command in done if isinstance(command, DeleteRuns)]
        if known != deletions[::-1]:
            history.clear()
            for numbers in reversed(deletions):
                history.push(DeleteRuns(self._runs, numbers, self._refused.append, is_done=True))

    def _empty_bin(self) -> None:
        count = sum(map(len, self._runs.deletions()))
        if count and dialogs.ask_to_empty_bin(self, count):
            self._attempt(self._runs.empty_bin)

    @Slot(int)
    def _set_limit(self, megabytes: int) -> None:
        self._attempt(lambda: self._runs.set_limit(megabytes))

    def _attempt(self, change: Callable[[], object]) -> None:
        """Make a change in the folder, or show why it is impossible."""
        try:
            change()
        except RunError as error:
            self._refused.append(str(error))
        # The next key acts on the new list.
        self.app.run_list.refresh_and_wait()
        while self._refused:
            dialogs.show_message(self, self._refused.pop(0))

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        self._show_selected()
        self.refresh()
        self._tools.set_limit(self._runs.limit())
        self._look_timer.start()
        self.table.setFocus()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._look_timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.model.redraw()
        super().changeEvent(event)
