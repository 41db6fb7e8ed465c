"""The learning curves: what is kept of them, and which of their points are drawn."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.plots import losses

from lenet_gui.ui.training.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.widgets.learning_plot import LearningPlot, thinned

# Thinned.


@pytest.mark.parametrize("count", [101, 199, 200, 999, 5003])
@pytest.mark.parametrize("most", [10, 99, 100])
def test_so_many_points_of_the_curve_are_drawn_in_its_order(count: int, most: int) -> None:
    values = np.random.default_rng(count).normal(size=count)
    epochs, drawn = thinned(np.arange(count, dtype=np.float64), values, most)
    assert len(epochs) == len(drawn) <= most
    np.testing.assert_array_equal(values[epochs.astype(int)], drawn)
    assert (np.diff(epochs) >= 0).all()


@pytest.mark.parametrize("at", [0, 500, 1000, 1001])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_single_peak_is_drawn_wherever_it_is(at: int, sign: int) -> None:
    values = np.random.default_rng(at).normal(size=1003)
    values[at] = sign * 50
    epochs, drawn = thinned(np.arange(1003, dtype=np.float64), values, 100)
    assert epochs[np.abs(drawn).argmax()] == at


def test_the_last_value_is_drawn_even_where_it_is_no_extreme() -> None:
    values = np.tile([0.0, 10.0, 5.0], 1000)
    epochs, kept = thinned(np.arange(3000, dtype=np.float64), values, 100)
    assert (epochs[-1], kept[-1]) == (2999, 5.0)


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
