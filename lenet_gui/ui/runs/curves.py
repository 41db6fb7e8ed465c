"""The curves of the checked runs, in common plots, and their export. GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QWidget,
)

from lenet_gui.core.runs.export import write_csv
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import write_bytes
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import colours, make_quiet
from lenet_gui.ui.plots.learning_plot import RunCurve
from lenet_gui.ui.plots.legend import LegendEntry, LineLegend, line_pen
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot
from lenet_gui.ui.runs.plots import KINDS, Kind, run_curves
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button

_FILTERS = {
    ".csv": "Curves as a table (*.csv)",
    ".png": "Plots as a picture (*.png)",
    ".svg": "Plots as a drawing (*.svg)",
}
_TICK = "Tick runs in the table to see their curves here."
_NO_EPOCH = "No epoch of these runs is over yet."

# Pixels of the exported picture per pixel of the screen, in each direction.
_PICTURE_SCALE = 2


class RunCurves(QWidget):
    """Loss and accuracy of the shown runs, each run in its own colour and line style."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._runs: list[tuple[Run, int]] = []
        self._kind = QComboBox()
        self._kind.setObjectName("curveBox")
        self._kind.setToolTip("Which curve of each run is drawn")
        for key, title in KINDS.items():
            self._kind.addItem(title, key)
        self.set_kind(app.settings.shown_curve)
        self._kind.currentIndexChanged.connect(self._on_kind_chosen)
        self._logarithmic = QCheckBox("Log scale")
        self._logarithmic.setObjectName("runsLogScaleCheck")
        self._logarithmic.setToolTip("Show the loss on a logarithmic scale")
        self._export = Button("&Export…")
        self._export.setObjectName("exportRunsButton")
        self._export.setToolTip("Save the shown curves as CSV, or the plots as PNG or SVG")
        self._export.clicked.connect(self._on_export_clicked)
        self._hint = QLabel()
        self._hint.setObjectName("curvesHint")
        self._hint.setWordWrap(True)
        make_quiet(self._hint)
        self._loss = LossPlot()
        self._loss.setObjectName("runsLossPlot")
        self._loss.setAccessibleName("Loss of the shown runs")
        self._accuracy = AccuracyPlot()
        self._accuracy.setObjectName("runsAccuracyPlot")
        self._accuracy.setAccessibleName("Accuracy of the shown runs")
        for plot in (self._loss, self._accuracy):
            plot.set_training_shown(False)
        self._legend = LineLegend()
        self._legend.setObjectName("runsLegend")
        self._legend.setAccessibleName("Which line is which run")
        self._logarithmic.toggled.connect(self._loss.set_logarithmic)
        self._lay_out()
        self.set_runs([], False)

    def _lay_out(self) -> None:
        label = QLabel("&Curves")
        label.setBuddy(self._kind)
        tools = hbox(label, self._kind, self._logarithmic, None, self._export, spacing=12)
        plots = hbox(self._loss, self._accuracy, spacing=16)
        self._picture = QWidget()
        self._picture.setLayout(vbox((plots, 1), self._legend, spacing=6))
        self.setLayout(vbox(tools, self._hint, (self._picture, 1)))
        # The plots' library is slow to import, so the table is shown first.
        self._picture.hide()

    def set_kind(self, kind: str) -> None:
        """Show this curve of each run, a key of KINDS; other keys are ignored."""
        if kind in KINDS:
            self._kind.setCurrentIndex(self._kind.findData(kind))

    def set_runs(self, runs: Sequence[tuple[Run, int]], any_runs: bool) -> None:
        """Draw the curves of these runs, each with the line of its index."""
        self._runs = list(runs)
        self._export.setEnabled(bool(runs))
        self._draw(_TICK if any_runs else "")

    def _draw(self, hint: str) -> None:
        curves: list[tuple[RunCurve, RunCurve]] = []
        problem = None
        for run, line in self._runs:
            try:
                curves.append(run_curves(run, line, cast(Kind, self._kind.currentData())))
            except RunError as error:
                problem = str(error)
        self._loss.set_runs([loss for loss, _ in curves])
        self._accuracy.set_runs([accuracy for _, accuracy in curves])
        self._legend.set_entries(
            [LegendEntry(loss.name, partial(line_pen, loss.line)) for loss, _ in curves]
        )
        if curves:
            hint = "" if any(len(loss.values) for loss, _ in curves) else _NO_EPOCH
        show_and_say(self._hint, problem or hint)
        self._hint.setVisible(bool(problem or hint))

    def _on_kind_chosen(self) -> None:
        self._draw(_TICK)
        self._app.settings.shown_curve = self._kind.currentData()

    def _on_export_clicked(self) -> None:
        self._app.export("Export the shown runs", _FILTERS, self.export)

    def export(self, path: Path) -> None:
        """Write the curves to a .csv file, or the plots to a .png or .svg file.

        Raises RunError if a run is damaged, OSError if the file cannot be written.
        """
        kind = path.suffix.lower()
        if kind == ".csv":
            write_csv(path, [run for run, _ in self._runs])
        elif kind == ".svg":
            write_bytes(path, self._svg())
        else:
            write_bytes(path, self._png())

    def showEvent(self, event: QShowEvent) -> None:
        if self._picture.isHidden():
            QTimer.singleShot(0, self._picture, self._picture.show)
        super().showEvent(event)

    @contextmanager
    def _drawn_for(self, ratio: float) -> Iterator[None]:
        """Draw the plots for a picture with `ratio` pixels per pixel of the window."""
        for plot in (self._loss, self._accuracy):
            plot.set_pixel_ratio(ratio)
        yield
        for plot in (self._loss, self._accuracy):
            plot.set_pixel_ratio(None)

    def _png(self) -> bytes:
        size = self._picture.size() * _PICTURE_SCALE
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(colours().window)
        with self._drawn_for(_PICTURE_SCALE):
            self._picture.render(image)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def _svg(self) -> bytes:
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setTitle("Learning curves")
        size = self._picture.size()
        generator.setSize(QSize(size))
        generator.setViewBox(self._picture.rect())
        with QPainter(generator) as painter:
            painter.fillRect(self._picture.rect(), colours().window)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            with self._drawn_for(1):
                self._picture.render(painter, self._picture.rect().topLeft())
        return bytes(buffer.data().data())
