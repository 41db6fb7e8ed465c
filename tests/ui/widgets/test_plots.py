"""The learning curves: what is drawn, what the pointer reads, what they look like."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.plots import drawn, item, losses, shown

from lenet_gui.ui.common.theme import DARK, LIGHT, Theme
from lenet_gui.ui.training.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.widgets.learning_plot import LearningPlot


def reading(plot: LearningPlot) -> str:
    """What stands beside the title."""
    texts = [label.text() for label in plot.findChildren(QLabel)]
    return next((text for text in texts if text.startswith("epoch")), "")


def point_at(qtbot: QtBot, widget: Any, epoch: float) -> None:
    """Move the pointer over this epoch, half-way up."""
    import pyqtgraph

    # Or it would leave out a move that follows another within 10 ms.
    pyqtgraph.setConfigOption("mouseRateLimit", 0)
    left, right = widget.getViewBox().viewRange()[1]
    scene = widget.getViewBox().mapViewToScene(QPointF(epoch, (left + right) / 2))
    # From somewhere else, so that the pointer moves.
    qtbot.mouseMove(widget.viewport(), QPoint(1, 1))
    qtbot.mouseMove(widget.viewport(), widget.mapFromScene(scene))


def read_at(qtbot: QtBot, plot: LearningPlot, epoch: float) -> str:
    """What the pointer reads over this epoch of a plot that is not shown yet."""
    point_at(qtbot, shown(qtbot, plot), epoch)
    qtbot.waitUntil(lambda: reading(plot) != "")
    return reading(plot)


# What is drawn.


def test_values_from_before_it_is_shown_are_drawn_at_once(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2, 1), 1.0)
    widget = shown(qtbot, plot)
    np.testing.assert_allclose(drawn(widget, "each batch"), [2, 1])


def test_curves_grow_while_values_come(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    plot.add_batches(losses(2, 1), 1.0)
    qtbot.waitUntil(lambda: len(drawn(widget, "each batch")) == 2)
    plot.add_batches(losses(1, 0.5, 0.2), 2.0)
    plot.add_epoch(2, 0.4)
    qtbot.waitUntil(lambda: len(drawn(widget, "each batch")) == 5)
    np.testing.assert_allclose(drawn(widget, "validation"), [0.4])


def test_long_curves_are_drawn_thinned(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(np.linspace(2, 1, 30_000, dtype=np.float32), 70.0)
    widget = shown(qtbot, plot)
    assert 500 < len(drawn(widget, "each batch")) <= 1000


def test_the_axis_spans_all_epochs_from_the_start(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    plot.clear(40)
    qtbot.waitUntil(lambda: widget.getViewBox().viewRange()[0][1] > 39)
    left, right = widget.getViewBox().viewRange()[0]
    assert (left, right) == (pytest.approx(0, abs=1), pytest.approx(40, abs=1))


def test_the_legend_names_each_curve(qtbot: QtBot) -> None:
    widget = shown(qtbot, LossPlot())
    names = [label.text for _, label in widget.getPlotItem().legend.items]
    assert names == ["each batch", "smoothed", "validation"]


def test_training_and_validation_differ_in_more_than_colour(qtbot: QtBot) -> None:
    widget = shown(qtbot, AccuracyPlot())
    styles = [item(widget, name).opts["pen"].style() for name in ("training", "validation")]
    assert styles[0] != styles[1]


# The logarithmic scale.


@pytest.mark.parametrize("shown_first", [True, False])
def test_a_loss_of_zero_can_be_drawn_on_a_logarithmic_scale(
    qtbot: QtBot, shown_first: bool
) -> None:
    plot = LossPlot()
    plot.add_batches(losses(1, 0.1, 0), 1.0)
    if shown_first:
        widget = shown(qtbot, plot)
        plot.set_logarithmic(True)
        qtbot.waitUntil(lambda: drawn(widget, "each batch")[2] < 0)
    else:
        plot.set_logarithmic(True)
        widget = shown(qtbot, plot)
    values = drawn(widget, "each batch")
    np.testing.assert_allclose(values[:2], [0, -1], atol=1e-6)
    assert values[2] < -6
    assert np.isfinite(values).all()
    assert np.isfinite(widget.getViewBox().viewRange()).all()


def test_back_on_the_linear_scale_the_values_are_drawn_themselves(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(1, 0.1, 0), 1.0)
    widget = shown(qtbot, plot)
    plot.set_logarithmic(True)
    qtbot.waitUntil(lambda: np.allclose(drawn(widget, "each batch")[:2], [0, -1]))
    plot.set_logarithmic(False)
    qtbot.waitUntil(lambda: np.allclose(drawn(widget, "each batch"), [1, 0.1, 0]))


# The values under the pointer.


def test_the_pointer_reads_the_nearest_values_of_each_curve(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    plot.clear(3)
    for epoch, accuracy in enumerate((0.5, 0.75, 0.875), start=1):
        plot.add_epoch(epoch, accuracy, accuracy + 0.05)
    assert read_at(qtbot, plot, 2.1) == "epoch 2.1: training 75.00 %, validation 80.00 %"


def test_the_pointer_reads_a_loss_with_three_digits(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2.34567, 0.0123456), 1.0)
    plot.set_logarithmic(True)
    assert "each batch 0.0123," in read_at(qtbot, plot, 1.0)


def test_the_pointer_reads_no_batches_where_a_record_has_none(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.clear(2)
    plot.add_smoothed([1.0, 0.5], 2.0)
    assert read_at(qtbot, plot, 2.0) == "epoch 2.0: smoothed 0.5"


def test_nothing_is_read_from_an_empty_plot(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    with qtbot.waitSignal(widget.scene().sigMouseMoved):
        point_at(qtbot, widget, 0.5)
    assert reading(plot) == ""


def test_the_reading_goes_with_the_pointer_and_with_the_curve(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2, 1), 1.0)
    widget = shown(qtbot, plot)
    point_at(qtbot, widget, 1.0)
    qtbot.waitUntil(lambda: reading(plot) != "")
    QApplication.sendEvent(widget.viewport(), QEvent(QEvent.Type.Leave))
    assert reading(plot) == ""
    point_at(qtbot, widget, 1.0)
    qtbot.waitUntil(lambda: reading(plot) != "")
    plot.clear(1)
    assert reading(plot) == ""


# The appearance.


def background(plot: LearningPlot, widget: Any) -> str:
    corner = widget.mapTo(plot, QPoint(widget.width() - 2, 2))
    return plot.grab().toImage().pixelColor(corner).name()


def test_another_appearance_restyles_background_and_curves(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme = Theme(qapp, "light", qapp)
    plot = AccuracyPlot()
    plot.add_epoch(1, 0.5, 0.6)
    widget = shown(qtbot, plot)
    assert background(plot, widget) == LIGHT.surface
    theme.set_appearance("dark")
    qtbot.waitUntil(lambda: background(plot, widget) == DARK.surface)
    assert item(widget, "training").opts["pen"].color() == QColor(DARK.accent)
    assert item(widget, "validation").opts["pen"].color() == QColor(DARK.contrast)
    label = widget.getPlotItem().legend.items[0][1]
    assert QColor(label.opts["color"]) == QColor(DARK.text)
    theme.set_appearance("light")
    qtbot.waitUntil(lambda: background(plot, widget) == LIGHT.surface)
    assert item(widget, "training").opts["pen"].color() == QColor(LIGHT.accent)
    theme.deleteLater()


# The import.


def test_pyqtgraph_is_imported_when_a_curve_is_first_shown() -> None:
    code = """
import sys, tempfile
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QTabWidget
application = QApplication([])
settings = tempfile.TemporaryDirectory()
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings.name)
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow
window = MainWindow()
window.show()
print("pyqtgraph" in sys.modules)
window.findChild(QTabWidget, "tabs").setCurrentWidget(window.page(TrainingPage))
print("pyqtgraph" in sys.modules)
window.close()
"""
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == ["False", "True"]
