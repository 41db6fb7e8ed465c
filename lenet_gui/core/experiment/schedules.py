"""The table of learning-rate schedules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Doubles, Floats
from lenet_gui.core.text import text

# The share of the steps in which the learning rate rises, in a schedule with a warm-up.
WARM_UP = 0.1


@dataclass(frozen=True, slots=True)
class Schedule:
    """A learning-rate schedule.

    `factor` maps the progress of the training at each step to a factor of the peak learning rate,
    both float64 (steps,) in 0..1.
    """

    title: str
    factor: Callable[[Doubles], Doubles]

    def learning_rates(self, highest: float, steps: int) -> Floats:
        """Return the learning rate of each step, float32 (steps,).

        >>> SCHEDULES["linear"].learning_rates(0.9, steps=4)
        array([0.875, 0.625, 0.375, 0.125], dtype=float32)
        """
        done = (np.arange(steps) + 0.5) / steps
        return (highest * self.factor(done)).astype(np.float32)


def _linear(done: Doubles) -> Doubles:
    return np.minimum(done / WARM_UP, _left(done))


def _cosine(done: Doubles) -> Doubles:
    """Fall along half a cosine (Loshchilov and Hutter, "SGDR", ICLR 2017), without restarts."""
    return np.minimum(done / WARM_UP, (1 - np.cos(np.pi * _left(done))) / 2)


def _left(done: Doubles) -> Doubles:
    """Return the rest of the decay after the warm-up, from 1 to 0."""
    return np.clip((1 - done) / (1 - WARM_UP), 0, 1)


SCHEDULES: dict[str, Schedule] = {
    "constant": Schedule(text("Constant"), np.ones_like),
    "linear": Schedule(text("Warm-up, then linear to zero"), _linear),
    "cosine": Schedule(text("Warm-up, then cosine to zero"), _cosine),
}
