"""The loss and the accuracy of a training over its epochs. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.widgets.learning_plot import LearningPlot, Values

# The smoothed loss is an exponential mean over about this many batches.
_SMOOTHED_OVER = 25


class LossPlot(LearningPlot):
    """The loss of every batch, thin, and smoothed; the validation loss of each epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Loss (cross-entropy)", parent)
        self._forget()

    def add_batches(self, losses: npt.NDArray[np.float32], epoch: float) -> None:
        """Add the losses of the batches up to this (fractional) epoch, float32 (k,)."""
        before = self._epochs[-1][-1] if self._epochs else 0.0
        self._epochs.append(np.linspace(before, epoch, len(losses) + 1)[1:])
        self._losses.append(losses.astype(np.float64))
        smoothed = np.empty(len(losses))
        for i, loss in enumerate(losses):
            # At the start it follows faster, because there are few batches to average.
            self._batches += 1
            share = max(1 / self._batches, 1 / _SMOOTHED_OVER)
            self._mean += share * (float(loss) - self._mean)
            smoothed[i] = self._mean
        self._smoothed.append(smoothed)
        self._changed()

    def add_smoothed(self, losses: Sequence[float], epoch: float) -> None:
        """Add a record's means over many batches each, spaced evenly up to this epoch."""
        self._epochs.append(np.linspace(0, epoch, len(losses) + 1)[1:])
        self._losses.append(np.full(len(losses), np.nan))
        self._smoothed.append(np.array(losses, np.float64))
        self._changed()

    def add_epoch(self, epoch: float, validation_loss: float) -> None:
        """Add the validation loss at the end of an epoch."""
        self._validation.append((epoch, validation_loss))
        self._changed()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        # The joined array replaces the list's items, so lists stay short in a long training.
        for parts in (self._epochs, self._losses, self._smoothed):
            parts[:] = [np.concatenate(parts)] if parts else []
        empty = np.zeros(0)
        epochs = self._epochs[0] if self._epochs else empty
        return {
            "each batch": (epochs, self._losses[0] if self._losses else empty),
            "smoothed": (epochs, self._smoothed[0] if self._smoothed else empty),
            "validation": _columns(self._validation),
        }

    def _forget(self) -> None:
        self._epochs: list[Values] = []
        self._losses: list[Values] = []
        self._smoothed: list[Values] = []
        self._validation: list[tuple[float, float]] = []
        self._mean, self._batches = 0.0, 0

    def _styles(self) -> dict[str, dict[str, Any]]:
        shades = colours()
        faint = QColor(shades.accent)
        faint.setAlphaF(0.35)
        return {
            "each batch": {"pen": self._pen(faint, 1)},
            "smoothed": {"pen": self._pen(shades.accent, 2)},
            "validation": _dashed(self._pen(shades.contrast, 2, Qt.PenStyle.DashLine)),
        }

    def _format(self, value: float) -> str:
        return f"{value:.3g}"


class AccuracyPlot(LearningPlot):
    """Training and validation accuracy of each epoch, in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Accuracy (%)", parent)
        self._forget()

    def add_epoch(self, epoch: float, training: float, validation: float) -> None:
        """Add both accuracies, 0..1, at the end of an epoch."""
        self._training.append((epoch, 100 * training))
        self._validation.append((epoch, 100 * validation))
        self._changed()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        return {"training": _columns(self._training), "validation": _columns(self._validation)}

    def _forget(self) -> None:
        self._training: list[tuple[float, float]] = []
        self._validation: list[tuple[float, float]] = []

    def _styles(self) -> dict[str, dict[str, Any]]:
        shades = colours()
        return {
            "training": {
                "pen": self._pen(shades.accent, 2),
                "symbol": "o",
                "symbolSize": 5,
                "symbolBrush": QColor(shades.accent),
                "symbolPen": None,
            },
            "validation": _dashed(self._pen(shades.contrast, 2, Qt.PenStyle.DashLine)),
        }

    def _legend_offset(self) -> tuple[int, int]:
        return (-12, -8)

    def _format(self, value: float) -> str:
        return f"{value:.2f} %"


def _columns(points: Sequence[tuple[float, float]]) -> tuple[Values, Values]:
    values = np.array(points, np.float64).reshape(-1, 2)
    return values[:, 0], values[:, 1]


def _dashed(pen: QPen) -> dict[str, Any]:
    """Return pyqtgraph's options for a curve with a square for each value."""
    return {
        "pen": pen,
        "symbol": "s",
        "symbolSize": 6,
        "symbolBrush": pen.color(),
        "symbolPen": None,
    }
