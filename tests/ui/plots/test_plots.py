"""The learning curves: what is drawn, what the pointer reads, what they look like."""

from __future__ import annotations

import math
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
from support.window import TIMEOUT

from lenet_gui.ui.common.theme import DARK, LIGHT, Theme
from lenet_gui.ui.plots import learning_plot
from lenet_gui.ui.plots.curve import RunCurve
from lenet_gui.ui.plots.learning_plot import LearningPlot
from lenet_gui.ui.plots.legend import LineLegend
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot, TrainingPlot


def reading(plot: LearningPlot) -> str:
    """What stands beside the pointer."""
    texts = [label.text() for label in plot.findChildren(QLabel) if label.isVisible()]
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
    np.testing.assert_allclose(drawn(widget, "batches"), [2, 1])


def test_curves_grow_while_values_come(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    plot.add_batches(losses(2, 1), 1.0)
    qtbot.waitUntil(lambda: len(drawn(widget, "batches")) == 2)
    plot.add_batches(losses(1, 0.5, 0.2), 2.0)
    plot.add_epoch(2, 0.4)
    qtbot.waitUntil(lambda: len(drawn(widget, "batches")) == 5)
    np.testing.assert_allclose(drawn(widget, "validation"), [0.4])


def test_the_first_values_are_drawn_at_once_although_a_redraw_is_due_later(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning_plot, "_REDRAW_EVERY", 10 * TIMEOUT)
    plot = LossPlot()
    widget = shown(qtbot, plot)
    plot.clear(4)
    plot.add_batches(losses(2), 0.1)
    qtbot.waitUntil(lambda: len(drawn(widget, "batches")) == 1)


def test_long_curves_are_drawn_thinned(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(np.linspace(2, 1, 30_000, dtype=np.float32), 70.0)
    widget = shown(qtbot, plot)
    assert 500 < len(drawn(widget, "batches")) <= 1000


def axis(widget: Any, side: int) -> tuple[Any, Any]:
    low, high = widget.getViewBox().viewRange()[side]
    return pytest.approx(low, abs=0.06 * (high - low)), pytest.approx(high, rel=0.07)


@pytest.mark.parametrize(("done", "span"), [(0.01, 1), (1.5, 2), (1.9, 4), (3.4, 8), (39, 40)])
def test_the_axis_grows_with_the_training_so_that_its_first_batches_are_seen(
    qtbot: QtBot, done: float, span: float
) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    plot.clear(40)
    plot.add_batches(losses(2, 1), done)
    qtbot.waitUntil(lambda: axis(widget, 0) == (0, span))


def test_a_run_that_is_longer_is_seen_whole(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.clear(4)
    plot.set_runs([RunCurve("run_01", "first", 1, np.arange(1.0, 8.0), np.ones(7))])
    assert axis(shown(qtbot, plot), 0) == (0, 7)


def test_accuracies_have_an_axis_from_0_to_100_or_from_90_per_cent(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    plot.add_batches(losses(0.4, 0.5), 1.0)
    widget = shown(qtbot, plot)
    assert axis(widget, 1) == (0, 100)
    plot.set_zoomed(True)
    qtbot.waitUntil(lambda: axis(widget, 1) == (90, 100))


@pytest.mark.parametrize(("kind", "value"), [(LossPlot, math.log(10)), (AccuracyPlot, 10)])
def test_a_line_stands_where_a_network_guesses(
    qtbot: QtBot, kind: type[TrainingPlot], value: float
) -> None:
    import pyqtgraph

    plot = kind()
    widget = shown(qtbot, plot)
    items = widget.getPlotItem().items
    (line,) = (i for i in items if isinstance(i, pyqtgraph.InfiniteLine) and i.angle == 0)
    assert line.value() == pytest.approx(value)
    assert line.label.toPlainText().startswith("guessing: ")
    plot.set_logarithmic(True)
    assert line.value() == pytest.approx(math.log10(value))


@pytest.mark.parametrize("kind", [LossPlot, AccuracyPlot])
def test_the_legend_names_each_curve_of_the_training(
    qtbot: QtBot, kind: type[TrainingPlot]
) -> None:
    plot = kind()
    shown(qtbot, plot)
    legend = plot.findChild(LineLegend)
    names = [entry.name for entry in legend.entries()]
    assert names == ["training", "each batch", "validation"]
    plot.set_training_shown(False)
    assert legend.entries() == ()


def test_a_training_that_is_hidden_comes_back(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2, 1), 1.0)
    widget = shown(qtbot, plot)
    plot.set_training_shown(False)
    qtbot.waitUntil(lambda: len(drawn(widget, "batches")) == 0)
    plot.set_training_shown(True)
    qtbot.waitUntil(lambda: len(drawn(widget, "batches")) == 2)


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
        qtbot.waitUntil(lambda: drawn(widget, "batches")[2] < 0)
    else:
        plot.set_logarithmic(True)
        widget = shown(qtbot, plot)
    values = drawn(widget, "batches")
    np.testing.assert_allclose(values[:2], [0, -1], atol=1e-6)
    assert values[2] < -6
    assert np.isfinite(values).all()
    assert np.isfinite(widget.getViewBox().viewRange()).all()


def test_back_on_the_linear_scale_the_values_are_drawn_themselves(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(1, 0.1, 0), 1.0)
    widget = shown(qtbot, plot)
    plot.set_logarithmic(True)
    qtbot.waitUntil(lambda: np.allclose(drawn(widget, "batches")[:2], [0, -1]))
    plot.set_logarithmic(False)
    qtbot.waitUntil(lambda: np.allclose(drawn(widget, "batches"), [1, 0.1, 0]))


# The values under the pointer.


def test_the_pointer_reads_the_nearest_values_of_each_curve(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    plot.clear(3)
    plot.add_batches(losses(0.5, 0.75, 0.875), 3.0)
    for epoch, accuracy in enumerate((0.55, 0.8, 0.9), start=1):
        plot.add_epoch(epoch, accuracy)
    plot.set_runs([RunCurve("run_01", "first", 1, np.arange(1.0, 4.0), np.full(3, 70.0))])
    assert read_at(qtbot, plot, 2.1).splitlines() == [
        "epoch 2.1",
        "each batch 75.00 %",
        "training 70.83 %",
        "validation 80.00 %",
        "first 70.00 %",
    ]


def test_the_pointer_reads_a_loss_with_three_digits(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.add_batches(losses(2.34567, 0.0123456), 1.0)
    plot.set_logarithmic(True)
    assert "each batch 0.0123\n" in read_at(qtbot, plot, 1.0)


def test_the_pointer_reads_no_batches_where_a_record_has_none(qtbot: QtBot) -> None:
    plot = LossPlot()
    plot.clear(2)
    plot.add_record([1.0, 0.5], 2.0)
    assert read_at(qtbot, plot, 2.0) == "epoch 2.0\ntraining 0.5"


def test_nothing_is_read_from_an_empty_plot(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)
    with qtbot.waitSignal(widget.scene().sigMouseMoved):
        point_at(qtbot, widget, 0.5)
    assert reading(plot) == ""


def test_the_reading_goes_with_the_pointer(qtbot: QtBot) -> None:
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
    plot.add_epoch(1, 0.6)
    widget = shown(qtbot, plot)
    assert background(plot, widget) == LIGHT.surface
    theme.set_appearance("dark")
    qtbot.waitUntil(lambda: background(plot, widget) == DARK.surface)
    assert item(widget, "training").opts["pen"].color() == QColor(DARK.accent)
    assert item(widget, "validation").opts["pen"].color() == QColor(DARK.contrast)
    entries = {entry.name: entry for entry in plot.findChild(LineLegend).entries()}
    assert entries["training"].pen().color() == QColor(DARK.accent)
    theme.set_appearance("light")
    qtbot.waitUntil(lambda: background(plot, widget) == LIGHT.surface)
    assert item(widget, "training").opts["pen"].color() == QColor(LIGHT.accent)
    theme.deleteLater()


# The import.


def test_its_labels_follow_the_size_of_type_there_and_back(qtbot: QtBot) -> None:
    plot = LossPlot()
    widget = shown(qtbot, plot)

    def sizes() -> tuple[float, ...]:
        axis = widget.getAxis("left")
        label = next(one for one in widget.items() if hasattr(one, "anchors"))
        guess = label.textItem.font().pointSizeF()
        return axis.style["tickFont"].pointSizeF(), axis.maximumWidth(), guess

    before = sizes()
    font, large = plot.font(), plot.font()
    large.setPointSizeF(2 * font.pointSizeF())
    plot.setFont(large)
    assert all(now > 1.4 * then for now, then in zip(sizes(), before, strict=True))
    plot.setFont(font)
    assert sizes() == before


# Opens the window, with settings of its own.
_OPENED = """
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
"""


def outcomes(code: str) -> list[str]:
    """What a program that opens the window prints, in a process that has imported nothing yet."""
    result = subprocess.run(
        [sys.executable, "-c", _OPENED + code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


def test_pyqtgraph_is_imported_when_a_curve_is_first_shown() -> None:
    code = """
print("pyqtgraph" in sys.modules)
window.findChild(QTabWidget, "tabs").setCurrentWidget(window.page(TrainingPage))
print("pyqtgraph" in sys.modules)
window.app.networks.open_bundled("softmax.keras")
print("pyqtgraph" in sys.modules)
window.close()
"""
    assert outcomes(code) == ["False", "False", "True"]


def test_what_draws_curves_is_imported_while_somebody_reads_the_place_to_train() -> None:
    code = """
import threading
from lenet_gui.ui.jobs.training import TrainingThread

class Watch:
    def find_spec(self, name, path, target=None):
        if name == "pyqtgraph":
            print(threading.current_thread() is threading.main_thread())

TrainingThread.prepare = lambda thread: None
sys.meta_path.insert(0, Watch())
window.page(TrainingPage).come_to_front()
print("pyqtgraph" in sys.modules)
while "pyqtgraph" not in sys.modules:
    application.processEvents()
window.close()
"""
    # Not in the window's thread, which would be held up.
    assert outcomes(code) == ["False", "False"]
