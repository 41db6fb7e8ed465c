"""The learning curves: what is kept of them, and which of their points are drawn."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.plots import losses

from lenet_gui.ui.plots.curve import thinned
from lenet_gui.ui.plots.training_plots import (
    HALF_WINDOW,
    AccuracyPlot,
    LossPlot,
    TrainingPlot,
    centred_mean,
)

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
    epochs, values = plot.curves()["batches"]
    np.testing.assert_allclose(epochs, [0.25, 0.5, 0.75, 1.0, 1.25, 1.5])
    np.testing.assert_allclose(values, [3, 2, 1, 1, 1, 1])


def test_smoothed_values_are_means_of_neighbours_that_are_centred_up_to_both_ends() -> None:
    np.testing.assert_allclose(
        centred_mean(np.array([4.0, 2.0, 0.0, 7.0, 1.0]), 1), [4, 2, 3, 8 / 3, 1]
    )
    np.testing.assert_allclose(centred_mean(np.array([4.0, 2.0, 0.0]), 10), [4, 2, 0])
    assert len(centred_mean(np.zeros(0))) == 0


@pytest.mark.parametrize("count", [1, 2, 24, 25, 1000])
def test_a_straight_line_stays_what_it_is_so_nothing_trails(count: int) -> None:
    line = 3 + 0.5 * np.arange(count)
    np.testing.assert_allclose(centred_mean(line), line)


def test_smoothed_values_are_steadier() -> None:
    noise = np.random.default_rng(1).normal(size=1000)
    smoothed = centred_mean(10 + noise)
    assert smoothed[HALF_WINDOW:-HALF_WINDOW].std() < 0.3 * noise.std()
    assert smoothed.mean() == pytest.approx(10, abs=0.1)


def test_a_record_fills_the_smoothed_curve_up_to_its_last_epoch_and_batches_follow(
    qtbot: QtBot,
) -> None:
    plot = LossPlot()
    qtbot.addWidget(plot)
    plot.add_record([2.0, 1.0, 0.5, 0.25], 8.0)
    np.testing.assert_allclose(plot.curves()["training"], [[2, 4, 6, 8], [2, 1, 0.5, 0.25]])
    plot.add_batches(losses(0.125, 0.5), 9.0)
    np.testing.assert_allclose(plot.curves()["batches"], [[8.5, 9], [0.125, 0.5]])
    np.testing.assert_allclose(plot.curves()["training"][0], [2, 4, 6, 8, 8.5, 9])


def test_accuracies_are_kept_in_per_cent(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.add_batches(losses(0.5, 0.75), 1.0)
    plot.add_epoch(1, 0.6)
    np.testing.assert_allclose(plot.curves()["batches"], [[0.5, 1], [50, 75]])
    np.testing.assert_allclose(plot.curves()["validation"], [[1], [60]])


@pytest.mark.parametrize("kind", [LossPlot, AccuracyPlot])
def test_a_new_curve_begins_empty(qtbot: QtBot, kind: type[TrainingPlot]) -> None:
    plot = kind()
    qtbot.addWidget(plot)
    plot.add_record([0.5], 1.0)
    plot.add_batches(losses(1, 0.5), 2.0)
    plot.add_epoch(1, 0.5)
    plot.clear(40)
    assert [len(values) for _, values in plot.curves().values()] == [0, 0, 0]
