"""The table of all runs, and what can be done with them. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import run_with_dialog
from lenet_gui.ui.runs.columns import details
from lenet_gui.ui.runs.commands import DeleteRuns
from lenet_gui.ui.runs.model import Entry, RunsModel
from lenet_gui.ui.runs.table import RunsTable, RunsTools
from lenet_gui.ui.runs.tensorboard_bar import TensorBoardBar
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import vbox

# Milliseconds between two checks for changes by other windows and commands.
_LOOK_EVERY = 3000


class AllRuns(QWidget):
    """The tools above, the table, and below it the details of the current run.

    The page's undo stack `history` holds the deletions whose runs are in the bin.

    Attributes:
        table: the runs.
        tensorboard: the row that opens TensorBoard, to be laid out by the owner.

    Signals:
        changed: the runs have been listed, and differ from before.
    """

    changed = Signal()

    def __init__(self, app: App, model: RunsModel, history: QUndoStack) -> None:
        super().__init__()
        self._app, self._model, self._history = app, model, history
        self._runs = app.runs
        self._refused: list[str] = []
        # The run to select, once it is listed.
        self._to_select = ""
        self._look_timer = QTimer(self, interval=_LOOK_EVERY)
        self._look_timer.timeout.connect(self.refresh)
        self.table = RunsTable(model)
        self._tools = RunsTools(self.table)
        self.tensorboard = TensorBoardBar(app.runs.logs)
        self._about = QLabel()
        self._about.setObjectName("runLabel")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setWordWrap(True)
        make_quiet(self._about)
        self._column = vbox(self._tools, (self.table, 1), self._about)
        self.setLayout(self._column)
        self.table.sort_by(*app.settings.runs_sorting)
        self._connect()

    def _connect(self) -> None:
        app, tools = self._app, self._tools
        self.table.current_changed.connect(self._show_selected)
        self.table.selection_changed.connect(self._update_tools)
        self.table.opened.connect(self._open)
        self.table.sorting_changed.connect(self._on_sorting_changed)
        self.table.delete_requested.connect(self._delete)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._model.renamed.connect(self._rename)
        tools.open.clicked.connect(self._open)
        tools.resume.clicked.connect(self._resume)
        tools.duplicate.clicked.connect(self._duplicate)
        tools.export.clicked.connect(self._export)
        tools.delete.clicked.connect(self._delete)
        tools.undo.clicked.connect(self.undo)
        tools.empty_bin.clicked.connect(self._empty_bin)
        tools.limit_changed.connect(self._set_limit)
        app.training.worker.progressed.connect(self._on_progressed)
        app.run_list.listed.connect(self._on_listed)
        app.busy_changed.connect(self._on_busy_changed)
        server = self.tensorboard.server
        app.at_exit(server.request_end, server.wait)
        self._update_tools()

    def add_below(self, widget: QWidget) -> None:
        """Put a widget of the owner below the table."""
        self._column.addWidget(widget)

    def selected(self) -> Run | None:
        """Return the current run of the table, or None."""
        entry = self.table.current_entry()
        return entry if isinstance(entry, Run) else None

    def select_once_listed(self, number: str) -> None:
        """Make the run in the folder of this name the current one, as soon as it is listed."""
        self._to_select = number

    @Slot()
    def refresh(self) -> None:
        """List the folder again; unchanged runs are not read again."""
        self._app.run_list.refresh()

    # Changes elsewhere.

    @Slot()
    def _on_listed(self) -> None:
        listed = self._app.run_list
        if listed.problem:
            show_and_say(self._about, listed.problem)
            return
        if listed.entries != self._model.entries():
            self._model.set_entries(listed.entries)
            self.table.select_newest_if_none()
            self._show_selected()
            self.changed.emit()
        if self._to_select in [entry.folder.name for entry in listed.entries]:
            self.table.select(self._to_select)
            self._to_select = ""
        self._follow_bin(listed.deletions)
        self._tools.set_deleted(bool(listed.deletions))

    @Slot(object)
    def _on_progressed(self, event: TrainingEvent) -> None:
        if isinstance(event, EpochDone | TrainingDone):
            self.refresh()

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        if not reason:
            # The worker has released the run, which may be interrupted now.
            self.refresh()
        self._update_tools()

    # Showing.

    def _show_selected(self) -> None:
        entry = self.table.current_entry()
        if entry is None:
            self._about.clear()
        elif isinstance(entry, Run):
            self._about.setText(details(entry))
        else:
            said = self.tr("{} The folder {} was left unchanged.")
            self._about.setText(said.format(words(entry.reason), entry.folder))
        self._about.setToolTip(self._about.text())
        self._update_tools()

    def _update_tools(self) -> None:
        run, chosen = self.selected(), self.table.selected_runs()
        idle = not self._app.busy
        self._tools.open.setEnabled(idle and run is not None and bool(run.record.epochs_trained))
        self._tools.resume.setEnabled(idle and run is not None and run.can_be_resumed())
        self._tools.duplicate.setEnabled(idle and run is not None and run.adaptation is None)
        self._tools.export.setEnabled(run is not None and bool(run.record.epochs_trained))
        self._tools.delete.setEnabled(
            bool(chosen) and all(chosen_run.state != "running" for chosen_run in chosen)
        )

    # User actions.

    @Slot(str, bool)
    def _on_sorting_changed(self, column: str, downwards: bool) -> None:
        self._app.settings.runs_sorting = column, downwards

    def _open(self) -> None:
        run = self.selected()
        if run is None or not self._tools.open.isEnabled():
            return
        if self._app.networks.open_run(run):
            self._app.page_requested.emit("draw")

    @Slot(object, int)
    def open_epoch(self, run: Run, epoch: int) -> None:
        """Make the network after an epoch of a run the current one."""
        name = self.tr("{}, epoch {}").format(run.name, epoch)
        try:
            found = run_with_dialog(
                self.window(),
                self.tr("Reading {}…").format(name),
                lambda call: run.epoch_model(epoch, call.cancelled),
            )
        except ModelFileError as error:
            dialogs.show_message(self, words(error))
            return
        if found is not None:
            self._app.networks.show(name, *found)
            self._app.message.emit(self.tr("Opened the network of {}").format(name))
            self._app.page_requested.emit("draw")

    def _resume(self) -> None:
        run = self.selected()
        if run is not None:
            self._app.resume_requested.emit(run)

    def _duplicate(self) -> None:
        run = self.selected()
        if run is not None:
            self._app.settings_requested.emit(run)

    def _export(self) -> None:
        run = self.selected()
        if run is not None:
            # Imported when it is first needed, because the formats would delay the start.
            from lenet_gui.ui.export.dialog import ExportDialog
            from lenet_gui.ui.export.subject import of_run

            ExportDialog(self._app, of_run(run)).open()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        """Offer what the buttons do for the selected runs."""
        menu = QMenu(self)
        for button in self._tools.of_run():
            action = menu.addAction(button.icon(), button.text(), button.click)
            action.setEnabled(button.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(place))

    @Slot(object, str)
    def _rename(self, entry: Entry, name: str) -> None:
        if isinstance(entry, Run):
            self._attempt(lambda: self._runs.rename(entry, name))

    def _delete(self) -> None:
        if self._tools.delete.isEnabled():
            numbers = [run.number for run in self.table.selected_runs()]
            delete = DeleteRuns(self._runs, numbers, self._refused.append)
            self._attempt(lambda: self._history.push(delete))

    @Slot()
    def undo(self) -> None:
        """Restore the runs that were deleted last."""
        # Another window may have deleted more.
        deletions = self._runs.deletions()
        self._follow_bin(deletions)
        if deletions:
            self._to_select = deletions[0][0]
        self._attempt(self._history.undo)

    @Slot()
    def redo(self) -> None:
        """Delete the restored runs again."""
        self._attempt(self._history.redo)

    def _follow_bin(self, deletions: list[list[str]]) -> None:
        """Offer to undo all deletions in the bin, also those of other windows."""
        history = self._history
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
            self._refused.append(words(error))
        # The next key acts on the new list.
        self._app.run_list.refresh_and_wait()
        while self._refused:
            dialogs.show_message(self, self._refused.pop(0))

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._tools.set_limit(self._runs.limit())
        self._look_timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._look_timer.stop()
        super().hideEvent(event)
