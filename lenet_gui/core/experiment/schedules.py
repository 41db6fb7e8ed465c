"""The learning-rate schedules: to add one is to add a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

# The share of the steps in which the learning rate rises, where the schedule has a warm-up.
WARM_UP = 0.1


@dataclass(frozen=True, slots=True)
class Schedule:
    """How the learning rate changes in the course of a training.

    `factor` turns float64 (steps,), how much of the training is done at each step (0..1), into the
    share of the highest learning rate that the step takes, float64 (steps,) in 0..1.
    """

    title: str
    factor: Callable[[FloatArray], FloatArray]

    def learning_rates(self, highest: float, steps: int) -> npt.NDArray[np.float32]:
        """Return the learning rate of each of `steps` steps, float32 (steps,)."""
        done = (np.arange(steps) + 0.5) / steps
        return (highest * self.factor(done)).astype(np.float32)


def _linear(done: FloatArray) -> FloatArray:
    return np.minimum(done / WARM_UP, _left(done))


def _cosine(done: FloatArray) -> FloatArray:
    """Fall along half a cosine (Loshchilov and Hutter, "SGDR", ICLR 2017), without restarts."""
    return np.minimum(done / WARM_UP, (1 - np.cos(np.pi * _left(done))) / 2)


def _left(done: FloatArray) -> FloatArray:
    """Return how much is left of the fall after the warm-up, from 1 to 0."""
    return np.clip((1 - done) / (1 - WARM_UP), 0, 1)


SCHEDULES: dict[str, Schedule] = {
    "constant": Schedule("Constant", np.ones_like),
    "linear": Schedule("Warm-up, then linear to zero", _linear),
    "cosine": Schedule("Warm-up, then cosine to zero", _cosine),
}
