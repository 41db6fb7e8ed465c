"""The learning curves: what is kept of them, what is drawn, what the pointer reads."""

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

from lenet_gui.ui.plots import AccuracyPlot, LearningPlot, LossPlot, Values, thinned
from lenet_gui.ui.theme import DARK, LIGHT, Theme


def shown(qtbot: QtBot, plot: LearningPlot) -> Any:
    """The plot, on the screen, and the pyqtgraph widget in it."""
    import pyqtgraph

    qtbot.addWidget(plot)
    plot.resize(700, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot.findChild(pyqtgraph.PlotWidget)


def item(widget: Any, name: str) -> Any:
    """What draws the curve of this name in the legend."""
    return next(item for item in widget.listDataItems() if item.name() == name)


def drawn(widget: Any, name: str) -> Values:
    """The values of a curve as they are drawn: logarithms on a logarithmic scale."""
    values = item(widget, name).getData()[1]
    return np.zeros(0) if values is None else values


def losses(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def reading(plot: LearningPlot) -> str:
    """What stands beside the title."""
    texts = [label.text() for label in plot.findChildren(QLabel)]
    return next((text for text in texts if text.startswith("epoch")), "")


def point_at(qtbot: QtBot, widget: Any, epoch: float) -> None:
    """Move the pointer over this epoch, half-way up."""
    left, right = widget.getViewBox().viewRange()[1]
    scene = widget.getViewBox().mapViewToScene(QPointF(epoch, (left + right) / 2))
    # From somewhere else, so that the pointer moves.
    qtbot.mouseMove(widget.viewport(), QPoint(1, 1))
    qtbot.mouseMove(widget.viewport(), widget.mapFromScene(scene))


# Thinned.


@pytest.mark.parametrize("count", [101, 150, 199, 200, 201, 999, 1000, 5003])
@pytest.mark.parametrize("most", [10, 99, 100])
def test_no_more_points_are_drawn_than_asked_for(count: int, most: int) -> None:
    values = np.random.default_rng(count).normal(size=count)
    epochs, kept = thinned(np.arange(count, dtype=np.float64), values, most)
    assert len(epochs) == len(kept) <= most


@pytest.mark.parametrize("at", [0, 1, 500, 998, 1000, 1001])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_single_peak_is_drawn_wherever_it_is(at: int, sign: int) -> None:
    values = np.random.default_rng(at).normal(size=1003)
    values[at] = sign * 50
    epochs, kept = thinned(np.arange(1003, dtype=np.float64), values, 100)
    assert sign * 50 in kept
    assert epochs[np.abs(kept).argmax()] == at


def test_the_last_value_is_drawn_even_where_it_is_no_extreme() -> None:
    values = np.tile([0.0, 10.0, 5.0], 1000)
    epochs, kept = thinned(np.arange(3000, dtype=np.float64), values, 100)
    assert (epochs[-1], kept[-1]) == (2999, 5.0)


def test_points_stay_points_of_the_curve_and_in_order() -> None:
    values = np.random.default_rng(3).normal(size=2345)
    epochs, kept = thinned(np.arange(2345, dtype=np.float64), values, 300)
    np.testing.assert_array_equal(values[epochs.astype(int)], kept)
    assert (np.diff(epochs) >= 0).all()


def test_a_short_curve_is_drawn_whole() -> None:
    values = np.arange(100.0)
    assert thinned(values, values, 100)[1] is values


# What is kept.


def test_losses_are_spread_evenly_up_to_the_epoch_told(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.add_batches(losses(3, 2), 0.5)
    plot.add_batches(losses(1, 1, 1, 1), 1.5)
    epochs, values = plot.curves()["each batch"]
    np.testing.assert_allclose(epochs, [0.25, 0.5, 0.75, 1.0, 1.25, 1.5])
    np.testing.assert_allclose(values, [3, 2, 1, 1, 1, 1])


def test_the_smoothed_loss_is_at_first_the_mean_of_all_batches(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.add_batches(losses(4, 2), 0.1)
    plot.add_batches(losses(0), 0.2)
    np.testing.assert_allclose(plot.curves()["smoothed"][1], [4, 3, 2])


def test_the_smoothed_loss_is_steadier_and_follows(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    noise = np.random.default_rng(1).normal(size=1000).astype(np.float32)
    plot.add_batches(10 + noise, 1.0)
    smoothed = plot.curves()["smoothed"][1]
    assert smoothed[100:].std() < 0.3 * noise.std()
    plot.add_batches(np.full(400, 20, np.float32), 2.0)
    assert plot.curves()["smoothed"][1][-1] == pytest.approx(20, abs=0.01)


def test_a_record_fills_the_smoothed_curve_up_to_its_last_epoch(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.add_smoothed([2.0, 1.0, 0.5, 0.25], 8.0)
    epochs, values = plot.curves()["smoothed"]
    np.testing.assert_allclose(epochs, [2, 4, 6, 8])
    np.testing.assert_allclose(values, [2, 1, 0.5, 0.25])


def test_accuracies_are_kept_in_per_cent(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.add_epoch(1, 0.5, 0.6)
    plot.add_epoch(2, 0.9, 0.95)
    np.testing.assert_allclose(plot.curves()["training"], [[1, 2], [50, 90]])
    np.testing.assert_allclose(plot.curves()["validation"], [[1, 2], [60, 95]])


@pytest.mark.parametrize("kind", [LossPlot, AccuracyPlot])
def test_a_new_curve_begins_empty(qtbot: QtBot, kind: type[LearningPlot]) -> None:
    plot = kind()
    qtbot.addWidget(plot)
    if isinstance(plot, LossPlot):
        plot.add_batches(losses(1, 2), 1.0)
        plot.add_epoch(1, 0.5)
    else:
        plot.add_epoch(1, 0.5, 0.6)
    plot.clear(40)
    assert [len(values) for _, values in plot.curves().values()] == [0] * len(plot.curves())


def test_a_new_curve_is_smoothed_from_its_own_start(qtbot: QtBot) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.add_batches(losses(100, 100), 1.0)
    plot.clear(1)
    plot.add_batches(losses(2, 4), 1.0)
    np.testing.assert_allclose(plot.curves()["smoothed"][0], [0.5, 1.0])
    np.testing.assert_allclose(plot.curves()["smoothed"][1], [2, 3])


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
    assert 1000 < len(drawn(widget, "each batch")) <= 1500


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


def test_the_scale_does_not_change_what_is_kept(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(1, 0), 1.0)
    plot.set_logarithmic(True)
    shown(qtbot, plot)
    np.testing.assert_allclose(plot.curves()["each batch"][1], [1, 0])


# The values under the pointer.


def test_the_pointer_reads_the_nearest_values_of_each_curve(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    plot.clear(3)
    for epoch, accuracy in enumerate((0.5, 0.75, 0.875), start=1):
        plot.add_epoch(epoch, accuracy, accuracy + 0.05)
    widget = shown(qtbot, plot)
    point_at(qtbot, widget, 2.1)
    qtbot.waitUntil(lambda: reading(plot) != "")
    assert reading(plot) == "epoch 2.1:  training 75.00 %,  validation 80.00 %"


def test_the_pointer_reads_a_loss_with_three_digits(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2.34567, 0.0123456), 1.0)
    plot.set_logarithmic(True)
    widget = shown(qtbot, plot)
    point_at(qtbot, widget, 1.0)
    qtbot.waitUntil(lambda: reading(plot) != "")
    assert "each batch 0.0123," in reading(plot)


def test_the_pointer_reads_no_batches_where_a_record_has_none(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.clear(2)
    plot.add_smoothed([1.0, 0.5], 2.0)
    widget = shown(qtbot, plot)
    point_at(qtbot, widget, 2.0)
    qtbot.waitUntil(lambda: reading(plot) != "")
    assert reading(plot) == "epoch 2.0:  smoothed 0.5"


def test_nothing_is_read_from_an_empty_plot(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    with qtbot.waitSignal(widget.scene().sigMouseMoved):
        point_at(qtbot, widget, 0.5)
    assert reading(plot) == ""


def test_nothing_is_read_once_the_pointer_has_left(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2, 1), 1.0)
    widget = shown(qtbot, plot)
    point_at(qtbot, widget, 1.0)
    qtbot.waitUntil(lambda: reading(plot) != "")
    QApplication.sendEvent(widget.viewport(), QEvent(QEvent.Type.Leave))
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
    assert item(widget, "validation").opts["pen"].color() == QColor(DARK.second)
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
from lenet_gui.ui.main_window import MainWindow
window = MainWindow()
window.show()
print("pyqtgraph" in sys.modules)
window.findChild(QTabWidget, "tabs").setCurrentWidget(window.training_tab)
print("pyqtgraph" in sys.modules)
window.close()
"""
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == ["False", "True"]
