"""How far the running sweep is, with Pause and Stop. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.sweep.sentences import training_title
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.progress_bar import ProgressBar

# The most trainings under way that are named.
_NAMED = 4


class RunningCard(Card):
    """The progress, the trainings under way, Pause and Stop.

    Attributes:
        close_button: the button that shows the curves again.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        heading = QLabel(self.tr("Comparing"))
        set_type(heading, Type.HEADING)
        self.close_button = named_button(
            self.tr("Back to the curves"), "closeRunningSweepButton", self.tr("Show the curves")
        )
        self._bar = ProgressBar()
        self._bar.setObjectName("sweepProgressBar")
        self._bar.setAccessibleName(self.tr("Progress of the comparison"))
        self._state = named_label("sweepState")
        self._under_way = named_label("sweepUnderWay")
        make_quiet(self._under_way)
        self._pause = named_button(
            self.tr("Pause"),
            "pauseSweepButton",
            self.tr("Pause after the epochs under way, or go on"),
        )
        self._pause.setIcon(icon("pause"))
        self._pause.setCheckable(True)
        self._pause.clicked.connect(app.comparison.set_paused)
        self._stop = named_button(
            self.tr("Stop"), "stopSweepButton", self.tr("Stop, and keep what has ended")
        )
        self._stop.setIcon(icon("stop"))
        self._stop.clicked.connect(app.comparison.request_stop)
        buttons = QWidget()
        buttons.setLayout(FlowLayout(self._pause, self._stop))
        margins = (2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setLayout(
            vbox(
                hbox((heading, 1), self.close_button),
                self._state,
                self._bar,
                self._under_way,
                buttons,
                spacing=GRID,
                margins=margins,
            )
        )
        app.comparison.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        comparison = self._app.comparison
        self._bar.set_share(comparison.share)
        # Counts would be said too often.
        if comparison.paused or comparison.stopping:
            show_and_say(self._state, comparison.sentence)
        else:
            self._state.setText(comparison.sentence)
        self._under_way.setText(self._trainings())
        self._under_way.setVisible(bool(self._under_way.text()))
        self._pause.setChecked(comparison.paused)
        for button in (self._pause, self._stop):
            button.setEnabled(comparison.running and not comparison.stopping)

    def _trainings(self) -> str:
        comparison = self._app.comparison
        if comparison.plan is None:
            return ""
        said = self.tr("{}: epoch {} of {}")
        under_way = list(comparison.under_way.items())
        lines = [
            said.format(
                words(training_title(comparison.plan, config)),
                whole(min(done + 1, config.epochs)),
                whole(config.epochs),
            )
            for config, done in under_way[:_NAMED]
        ]
        if len(under_way) > _NAMED:
            lines.append(self.tr("and {} more").format(whole(len(under_way) - _NAMED)))
        return "\n".join(lines)
