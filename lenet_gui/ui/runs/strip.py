"""The latest runs, to be ticked, and the button that shows all. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.plots.legend import ICON, line_sample
from lenet_gui.ui.runs.model import RunsModel
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button

# The number of runs that are offered; the table has all.
_LATEST = 4

# The least width of a run's box, in characters.
_LEAST = 30


class _RunCheck(QCheckBox):
    """A check box that may become narrow; its text is cut then, and its tooltip has all of it."""

    def __init__(self, text: str, tip: str) -> None:
        super().__init__(text)
        self._tip = tip
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_run(self, text: str) -> None:
        """Show the text of a run."""
        self.setText(text)
        self.setToolTip(f"{text}\n{self._tip}")

    # Overrides.

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), _LEAST * self.fontMetrics().averageCharWidth()), hint.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        lacks = self.sizeHint().width() - self.width()
        if lacks > 0:
            metrics = self.fontMetrics()
            # In the middle, because number and accuracy are at the ends.
            middle, room = Qt.TextElideMode.ElideMiddle, metrics.horizontalAdvance(self.text())
            option.text = metrics.elidedText(self.text(), middle, room - lacks)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)


class RunsStrip(QWidget):
    """A check box for each of the latest runs, the newest first.

    Attributes:
        all_runs: the button that shows the table of all runs.

    Signals:
        ticked: the user ticked the run in the folder of this name.
    """

    ticked = Signal(str)

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        heading = QLabel(self.tr("Runs"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._hint = QLabel(self.tr("None yet. Every training is kept here."))
        tip = self.tr("Show the curves of this run in the plots above")
        self._boxes = [_RunCheck(self.tr("No run"), tip) for _ in range(_LATEST)]
        self._numbers = [""] * _LATEST
        for place, box in enumerate(self._boxes):
            box.setObjectName(f"latestRun{place}Check")
            box.setIconSize(ICON)
            box.toggled.connect(partial(self._on_toggled, place))
        self.all_runs: QPushButton = named_button(
            self.tr("A&ll runs"),
            "allRunsButton",
            self.tr("Show all runs: open, resume, rename, delete, export"),
        )
        self.all_runs.setCheckable(True)
        self.all_runs.toggled.connect(self._show_chevron)
        boxes = QWidget()
        boxes.setLayout(FlowLayout(self._hint, *self._boxes, gap=2 * GRID))
        top = hbox(heading, HelpMark("run", beside=self), None, self.all_runs, spacing=GRID // 2)
        self.setLayout(vbox(top, boxes, spacing=GRID // 2))
        for signal in (
            model.checked_changed,
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
        ):
            signal.connect(self.update_runs)
        self._show_chevron(False)
        self.update_runs()

    def update_runs(self) -> None:
        """Show the latest runs as they are now."""
        runs = [entry for entry in self._model.entries() if isinstance(entry, Run)]
        latest = runs[::-1][:_LATEST]
        lines = {run.number: line for run, line in self._model.checked()}
        self._hint.setVisible(not runs)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(latest))
            if place >= len(latest):
                continue
            run = latest[place]
            self._numbers[place] = run.number
            line = lines.get(run.number)
            with QSignalBlocker(box):
                box.setChecked(line is not None)
            box.setIcon(QIcon() if line is None else line_sample(line))
            box.show_run(self._text(run))

    def _text(self, run: Run) -> str:
        accuracy = run.record.test_accuracy
        title = words(title_of(run.record.config))
        if run.adaptation is not None:
            title = self.tr("adapted")
        if accuracy is not None:
            return self.tr("{}: {}, {}").format(run.name, title, in_percent(accuracy, 1))
        if run.state == "running":
            return self.tr("{}: {}, in training").format(run.name, title)
        return self.tr("{}: {}").format(run.name, title)

    def _on_toggled(self, place: int, checked: bool) -> None:
        number = self._numbers[place]
        self._model.set_checked(number, checked)
        if checked:
            self.ticked.emit(number)

    def _show_chevron(self, open_: bool) -> None:
        self.all_runs.setIcon(icon("chevron-up" if open_ else "chevron-down"))
