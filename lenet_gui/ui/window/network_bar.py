"""The bar over all places: the current network, its state, and the running training. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from lenet_gui.ui.chooser.buttons import CurrentNetworkButton
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, make_flat, make_quiet
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.comparison import Comparison
from lenet_gui.ui.state.training_progress import TrainingProgress
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar


class NetworkBar(QFrame):
    """The current network and its state at the left; the training with its buttons at the right."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName("networkBar")
        self._app = app
        self._network = CurrentNetworkButton(app)
        self._state = QLabel()
        self._state.setObjectName("networkState")
        self._state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._save = named_button(
            self.tr("Save…"), "saveNetworkButton", with_key(self.tr("Save this network"), "Ctrl+S")
        )
        self._save.setIcon(icon("save"))
        self._save.clicked.connect(app.networks.save)
        self._bar = ProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(self.tr("Progress over all epochs"))
        self._bar.setToolTip(self.tr("Progress over all epochs"))
        self._bar.setMinimumWidth(6 * GRID)
        self._bar.setMaximumWidth(30 * GRID)
        self._left = QLabel()
        make_quiet(self._left)
        self._pause = named_button(
            self.tr("Pause"), "pauseButton", self.tr("Pause or resume the training")
        )
        self._pause.setIcon(icon("pause"))
        self._pause.setCheckable(True)
        self._pause.clicked.connect(self._set_paused)
        self._stop = named_button(
            self.tr("Stop"), "stopButton", self.tr("Stop the training and keep the network so far")
        )
        self._stop.setIcon(icon("stop"))
        self._stop.clicked.connect(self._request_stop)
        help = named_button("", "helpButton", with_key(self.tr("Explain the terms"), "F1"))
        help.setIcon(icon("help"))
        help.setAccessibleName(self.tr("Help"))
        help.clicked.connect(self._ask_for_help)
        make_flat(help)
        for button in (self._network, self._save, self._pause, self._stop, help):
            # After a click, keys still act on the canvas.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        progress = ((self._bar, 1), self._left)
        row = hbox(
            self._network,
            self._state,
            self._save,
            *progress,
            None,
            self._pause,
            self._stop,
            help,
            spacing=GRID + GRID // 2,
            margins=(2 * GRID, GRID, 2 * GRID, GRID),
        )
        self.setLayout(row)
        app.networks.changed.connect(self._show)
        app.busy_changed.connect(self._show)
        app.progress.changed.connect(self._show)
        app.comparison.changed.connect(self._show)
        app.progress.said.connect(self._say)
        self._show()

    @Slot()
    def _show(self) -> None:
        progress, busy = self._app.progress, self._app.busy
        current = self._app.networks.current()
        self._state.setText(self._state_text())
        self._state.setVisible(bool(self._state.text()))
        self._save.setVisible(not busy and current is not None and not current.saved)
        # A comparison runs beside the window; a training goes before it here.
        comparison = self._app.comparison
        alone = comparison.running and not progress.running
        shown: TrainingProgress | Comparison = comparison if alone else progress
        for widget in (self._bar, self._left, self._pause, self._stop):
            widget.setVisible(shown.running)
        self._bar.set_share(shown.share)
        left = shown.time_left
        self._left.setText(self.tr("{} left").format(left) if left else "")
        self._pause.setChecked(shown.paused)
        for button in (self._pause, self._stop):
            button.setEnabled(shown.running and not shown.stopping)

    def _state_text(self) -> str:
        """Return the state of the current network, in a few words."""
        progress, current = self._app.progress, self._app.networks.current()
        epoch = min(int(progress.epochs_done) + 1, progress.epochs)
        if progress.stopping:
            return self.tr("Stopping…")
        if progress.paused:
            return self.tr("Paused in epoch {} of {}").format(epoch, progress.epochs)
        if progress.running and progress.epochs_done == 0:
            return self.tr("Preparing…")
        if progress.running:
            return self.tr("Training, epoch {} of {}").format(epoch, progress.epochs)
        if self._app.busy:
            return self.tr("Adapting…")
        if (said := self._comparison_text()) != "":
            return said
        if current is None:
            return ""
        if not current.saved:
            return self.tr("Not saved")
        return self.tr("Saved") if current.path else ""

    def _comparison_text(self) -> str:
        """Return the state of the comparison that runs, in a few words."""
        comparison = self._app.comparison
        if not comparison.running:
            return ""
        if comparison.stopping:
            return self.tr("Stopping…")
        if comparison.paused:
            return self.tr("Comparison paused")
        return self.tr("Comparing")

    @Slot(bool)
    def _set_paused(self, paused: bool) -> None:
        if self._app.progress.running:
            self._app.set_paused(paused)
        else:
            self._app.comparison.set_paused(paused)

    @Slot()
    def _request_stop(self) -> None:
        if self._app.progress.running:
            self._app.progress.request_stop()
        else:
            self._app.comparison.request_stop()

    @Slot()
    def _ask_for_help(self) -> None:
        self._app.help_requested.emit("")

    @Slot(str)
    def _say(self, sentence: str) -> None:
        announce(self, sentence)
