"""Which values an axis labels, and how they are written."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from lenet_gui.ui.plots.axis import NumberAxis, log_ticks

LOG_OF_A_LOSS = [(-2.0, 0.5), (-0.5, 0.4), (-1.25, -1.0), (-4.0, 0.4), (-9.0, 2.0), (0.30, 0.34)]


@pytest.mark.parametrize("pixels", [40, 90, 160, 400, 900])
@pytest.mark.parametrize(("low", "high"), LOG_OF_A_LOSS)
def test_labels_never_run_into_each_other(low: float, high: float, pixels: float) -> None:
    ticks = log_ticks(low, high, pixels)
    assert all(low <= tick <= high for tick in ticks)
    # A line of text is some 14 pixels high.
    assert all(np.diff(ticks) * pixels / (high - low) >= 14)


@pytest.mark.parametrize(
    ("pixels", "labelled"),
    [
        (40, [0.1, 1]),
        (100, [0.1, 0.2, 0.5, 1, 2]),
        (800, [0.07, 0.08, 0.09, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2]),
    ],
)
def test_the_more_room_the_more_values_are_labelled(pixels: float, labelled: list[float]) -> None:
    np.testing.assert_allclose(np.power(10, log_ticks(-1.2, 0.4, pixels)), labelled)


def test_of_many_decades_some_are_labelled() -> None:
    assert log_ticks(-9, 1, 60) == [-9, -6, -3, 0]


def test_labels_have_the_digits_that_they_need(qtbot: QtBot) -> None:
    axis = NumberAxis("left")
    values = [float(np.log10(value)) for value in (100, 2, 0.25, 0.0003, 1e-6)]
    assert axis.logTickStrings(values, 1, 1) == ["100", "2", "0.25", "0.0003", "1e-06"]


def test_a_linear_scale_is_labelled_evenly(qtbot: QtBot) -> None:
    (_, major), *_ = NumberAxis("left").tickValues(0, 100, 300)
    assert len(set(np.diff(major))) == 1
