"""The loss and the accuracy of a training over its epochs. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.ui.common.formats import decimal, percent_sign, short
from lenet_gui.ui.plots.curve import Values
from lenet_gui.ui.plots.learning_plot import BATCHES, SMOOTHED, VALIDATION, LearningPlot

# A smoothed value is the mean of its batch and of up to this many on either side.
HALF_WINDOW = 12


class TrainingPlot(LearningPlot):
    """The values of every batch, thin, and smoothed; the validation of each epoch."""

    # What a value of the training is multiplied with in the plot.
    _scale = 1.0

    def add_batches(self, values: Floats, epoch: float) -> None:
        """Add the values of the batches up to this (fractional) epoch, float32 (k,)."""
        earlier = self._batch_epochs[-1] if self._batch_epochs else self._past[0]
        start = earlier[-1] if len(earlier) else 0.0
        self._batch_epochs.append(np.linspace(start, epoch, len(values) + 1)[1:])
        self._batches.append(self._scale * values.astype(np.float64))
        self._changed()

    def add_record(self, means: Sequence[float], epoch: float) -> None:
        """Begin with a record's means over many batches each, spaced evenly up to this epoch."""
        values = self._scale * np.array(means, np.float64)
        self._past = np.linspace(0, epoch, len(means) + 1)[1:], values
        self._changed()

    def add_epoch(self, epoch: float, validation: float) -> None:
        """Add the value on the validation images at the end of an epoch."""
        self._validation.append((epoch, self._scale * validation))
        self._changed()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        # The joined array replaces the list's items, so lists stay short in a long training.
        for parts in (self._batch_epochs, self._batches):
            parts[:] = [np.concatenate(parts)] if parts else []
        nothing = np.zeros(0)
        epochs, batches = (
            parts[0] if parts else nothing for parts in (self._batch_epochs, self._batches)
        )
        validation = np.array(self._validation, np.float64).reshape(-1, 2)
        return {
            BATCHES: (epochs, batches),
            SMOOTHED: (
                np.concatenate([self._past[0], epochs]),
                np.concatenate([self._past[1], centred_mean(batches)]),
            ),
            VALIDATION: (validation[:, 0], validation[:, 1]),
        }

    def _forget(self) -> None:
        self._past = np.zeros(0), np.zeros(0)
        self._batch_epochs: list[Values] = []
        self._batches: list[Values] = []
        self._validation: list[tuple[float, float]] = []


class LossPlot(TrainingPlot):
    """The loss (mean cross-entropy in nats)."""

    def _heading_text(self) -> str:
        return self.tr("Loss")

    def _format(self, value: float) -> str:
        return short(value, 3)

    def _guessing(self) -> float:
        return math.log(CLASSES)

    def _guessing_text(self) -> str:
        return self.tr("guessing: {}").format(decimal(self._guessing(), 2))

    def _range(self, highest: float) -> tuple[float, float]:
        return 0, max(highest, 1.05 * self._guessing())


class AccuracyPlot(TrainingPlot):
    """The accuracy in per cent."""

    _scale = 100.0

    _is_guess_high = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_zoomed = False

    def _heading_text(self) -> str:
        return self.tr("Accuracy")

    def set_zoomed(self, zoomed: bool) -> None:
        """Show the accuracies from 90 % alone, or all."""
        self._is_zoomed = zoomed
        self._changed()

    def _shown(self) -> dict[str, tuple[Values, Values]]:
        shown = super()._shown()
        if self._is_zoomed:
            # They would fill the plot.
            shown[BATCHES] = np.zeros(0), np.zeros(0)
        return shown

    def _format(self, value: float) -> str:
        return percent_sign(decimal(value, 2))

    def _label(self) -> str:
        return percent_sign("{}")

    def _guessing(self) -> float:
        return 100 / CLASSES

    def _guessing_text(self) -> str:
        return self.tr("guessing: 10 %")

    def _range(self, highest: float) -> tuple[float, float]:
        return (90, 100) if self._is_zoomed else (0, 100)


def centred_mean(values: Values, half: int = HALF_WINDOW) -> Values:
    """Return the mean of each value (n,) and of up to `half` values on either side.

    Toward both ends the window shrinks on both sides, so it is centred everywhere. An exponential
    mean, even with the bias of its start corrected, trails a steep curve by as many batches as it
    averages; this one does not trail.
    """
    sums = np.concatenate([[0.0], np.cumsum(values)])
    places = np.arange(len(values))
    reach = np.minimum(half, np.minimum(places, places[::-1]))
    means: Values = (sums[places + reach + 1] - sums[places - reach]) / (2 * reach + 1)
    return means
