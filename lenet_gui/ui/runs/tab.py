"""The tab of all runs: their table, their curves, and the answers of each epoch. GUI thread.

It reads and changes the runs' folder by itself; what concerns others, it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines, make_quiet, palette_changed
from lenet_gui.ui.jobs.job import Call, Job, run_with_dialog
from lenet_gui.ui.runs.commands import DeleteRuns
from lenet_gui.ui.runs.curves import RunCurves
from lenet_gui.ui.runs.epochs import EpochPanel
from lenet_gui.ui.runs.model import Entry, RunsModel, details
from lenet_gui.ui.runs.table import RunsTable, RunsTools
from lenet_gui.ui.runs.tensorboard_bar import TensorBoardBar

# Milliseconds between two looks at what other windows and commands do in the folder.
_LOOK_EVERY = 3000

# Milliseconds for which the window waits for the list after a change that was made in it.
_PATIENCE = 500

# A run that begins in this window is shown by itself, unless as many are shown already.
_SHOWN_BY_THEMSELVES = 8


class RunsTab(QWidget):
    """The table above; below it the curves of the ticked runs, and the epochs of the selected one.

    Attributes:
        tensorboard: what opens TensorBoard, which has to be shut down in the end.
        history: the deletions that can be undone: those of the runs in the bin.
        jobs: what lists the runs, and reads the networks of epochs; to be cancelled in the end.

    Signals:
        network_wanted: open this Network with this name and TrainingRecord.
        resume_wanted: go on with this Run.
        settings_wanted: put the settings of this Run into the form.
        changed: other runs are there, or they are others than before.
        shown_changed: other runs are ticked.
    """

    network_wanted = Signal(str, object, object)
    resume_wanted = Signal(object)
    settings_wanted = Signal(object)
    changed = Signal()
    shown_changed = Signal()

    def __init__(
        self, runs: RunsFolder, shown: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("runsTab")
        self._runs = runs
        self.history = QUndoStack(self)
        self._refused: list[str] = []
        self._training = self._paused = False
        # The folder of the run that was begun last in this window.
        self._begun = ""
        # The run to be selected, and that whose curves are to be shown, once it is listed.
        self._to_select = self._to_show = ""
        self._listing = Job(self)
        self._listing.done.connect(self._on_listed)
        self.model = RunsModel(shown)
        self._look_timer = QTimer(self, interval=_LOOK_EVERY)
        self._look_timer.timeout.connect(self.refresh)
        self.table = RunsTable(self.model)
        self._tools = RunsTools(self.table)
        self.curves = RunCurves()
        self._epochs = EpochPanel()
        self.jobs = self._listing, self._epochs.job
        self.tensorboard = TensorBoardBar(runs.logs)
        self._about = QLabel()
        self._about.setObjectName("runLabel")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setWordWrap(True)
        self._about.setMinimumWidth(100)
        self._about.setMinimumHeight(height_of_lines(self._about, 2))
        make_quiet(self._about)
        self._lay_out()
        self._connect()

    def shown(self) -> list[str]:
        """The runs whose curves are shown, by the names of their folders."""
        return self.model.shown_numbers()

    def selected(self) -> Run | None:
        """The run that is current in the table, if it is one."""
        entry = self.table.current_entry()
        return entry if isinstance(entry, Run) else None

    @Slot()
    def refresh(self) -> None:
        """List again what is in the folder; what did not change is not read twice."""
        self._listing.start(object(), lambda _: (self._runs.entries(), self._runs.deletions()))

    def _on_listed(self, _: object, outcome: Future[tuple[list[Entry], list[list[str]]]]) -> None:
        try:
            entries, deletions = outcome.result()
        except RunError as error:
            show_and_say(self._about, str(error))
            return
        if entries != self.model.entries():
            self.model.set_entries(entries)
            self.table.select_first_if_none()
            self._show_curves()
            self._show_selected()
            self.changed.emit()
        numbers = [entry.folder.name for entry in entries]
        if self._to_show in numbers:
            if len(self.shown()) < _SHOWN_BY_THEMSELVES:
                self.model.show_run(self._to_show, True)
            self._to_show = ""
        if self._to_select in numbers:
            self.table.select(self._to_select)
            self._to_select = ""
        self._follow_bin(deletions)
        self._tools.set_deleted(bool(deletions))

    def show_begun(self, number: str) -> None:
        """A training of this window is kept as the run in the folder of this name."""
        self._begun = self._to_show = self._to_select = number
        self.set_paused(self._paused)
        self.refresh()

    def set_image(self, image: Floats | None) -> None:
        """The drawing on the canvas as networks see it, float32 (28, 28) in 0..1, or None."""
        self._epochs.set_image(image)

    def set_training(self, running: bool) -> None:
        """While a training runs here, no other can begin, and no network be opened."""
        self._training = running
        self.set_paused(running and self._paused)
        self._epochs.set_may_open(not running)
        self._update_tools()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Whether the training that runs here is paused."""
        self._paused = paused
        self.model.set_paused(self._begun if paused else "")

    def _lay_out(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tools)
        column.addWidget(self.table, 1)
        under = QHBoxLayout()
        under.setSpacing(16)
        under.addWidget(self._about, 1)
        under.addWidget(self.tensorboard)
        column.addLayout(under)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_selected)
        self.table.selection_changed.connect(self._update_tools)
        self.table.opened.connect(self._open)
        self.table.delete_requested.connect(self._delete)
        self.model.renamed.connect(self._rename)
        self.model.shown_changed.connect(self._show_curves)
        self.model.shown_changed.connect(self.shown_changed)
        self._epochs.network_wanted.connect(self._open_epoch)
        tools = self._tools
        tools.open.clicked.connect(self._open)
        tools.resume.clicked.connect(self._resume)
        tools.duplicate.clicked.connect(self._duplicate)
        tools.delete.clicked.connect(self._delete)
        tools.undo.clicked.connect(self.undo)
        tools.empty_bin.clicked.connect(self._empty_bin)
        tools.limit_changed.connect(self._set_limit)
        self._update_tools()

    # Showing.

    def _show_curves(self) -> None:
        self.curves.set_runs(self.model.shown(), bool(self.model.entries()))

    def _show_selected(self) -> None:
        entry = self.table.current_entry()
        if entry is None:
            self._about.clear()
        elif isinstance(entry, Run):
            self._about.setText(details(entry))
        else:
            self._about.setText(f"{entry.folder} {entry.reason}; it is left as it is.")
        self._about.setToolTip(self._about.text())
        self._epochs.set_run(entry if isinstance(entry, Run) else None)
        self._update_tools()

    def _update_tools(self) -> None:
        run, chosen = self.selected(), self.table.selected_runs()
        idle = not self._training
        self._tools.open.setEnabled(idle and run is not None and bool(run.record.epochs_trained))
        self._tools.resume.setEnabled(idle and run is not None and run.can_be_resumed())
        self._tools.duplicate.setEnabled(idle and run is not None)
        self._tools.delete.setEnabled(
            bool(chosen) and all(chosen_run.state != "running" for chosen_run in chosen)
        )

    # Taking what the user does.

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
            self.network_wanted.emit(name, *found)

    def _resume(self) -> None:
        run = self.selected()
        if run is not None:
            self.resume_wanted.emit(run)

    def _duplicate(self) -> None:
        run = self.selected()
        if run is not None:
            self.settings_wanted.emit(run)

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
        """Bring back what was deleted last."""
        # Another window may have deleted more.
        deletions = self._runs.deletions()
        self._follow_bin(deletions)
        if deletions:
            self._to_select = deletions[0][0]
        self._attempt(self.history.undo)

    @Slot()
    def redo(self) -> None:
        """Delete again what was brought back."""
        self._attempt(self.history.redo)

    def _follow_bin(self, deletions: list[list[str]]) -> None:
        """Let what can be undone be what lies in the bin, whoever put it there, and when."""
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
        """Change something in the folder, or say why that cannot be."""
        try:
            change()
        except RunError as error:
            self._refused.append(str(error))
        # A list from before would bring back what was just deleted.
        self._listing.cancel()
        self.refresh()
        # The next key means what this one led to. A slow disk is not waited for.
        self._listing.wait(QDeadlineTimer(_PATIENCE))
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
