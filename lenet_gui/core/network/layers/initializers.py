"""How the kernels of a new network are drawn, by Keras's names where Keras has them.

The ways are those of Glorot and Bengio, "Understanding the difficulty of training deep feedforward
neural networks" (2010), of He et al., "Delving Deep into Rectifiers" (2015), and of LeCun et al.,
"Efficient BackProp" (1998).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.text import text


@dataclass(frozen=True, slots=True)
class Initializer:
    """A way to draw kernels: its title, and its function of random numbers, shape and σ.

    Only the truncated normal distribution takes σ; the others take what the shape says.
    """

    title: str
    draw: Callable[[np.random.Generator, Shape, float], Floats]


def truncated_normal(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return normally distributed values; values beyond two deviations are drawn again."""
    if std == 0:
        return np.zeros(shape, np.float32)
    values = random.standard_normal(shape)
    while (outside := np.abs(values) > 2).any():
        values[outside] = random.standard_normal(int(outside.sum()))
    return (values * std).astype(np.float32)


def fans(shape: Shape) -> tuple[int, int]:
    """Return the numbers of inputs and of outputs of a kernel, as Keras counts them.

    >>> fans((5, 5, 6, 16)), fans((400, 120))
    ((150, 400), (400, 120))
    """
    places = math.prod(shape[:-2])
    return places * shape[-2], places * shape[-1]


def _glorot_uniform(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return values as of Glorot and Bengio (2010)."""
    return _uniform(random, shape, math.sqrt(6 / sum(fans(shape))))


def _he_normal(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return values as of He et al. (2015)."""
    # The deviation of a normal distribution without what is beyond two deviations.
    kept = 0.87962566103423978
    return truncated_normal(random, shape, math.sqrt(2 / fans(shape)[0]) / kept)


def _lecun_uniform(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return values as of LeCun et al. (1998)."""
    return _uniform(random, shape, math.sqrt(3 / fans(shape)[0]))


def _uniform(random: np.random.Generator, shape: Shape, limit: float) -> Floats:
    return random.uniform(-limit, limit, shape).astype(np.float32)


TRUNCATED_NORMAL = "truncated_normal"
INITIALIZERS: dict[str, Initializer] = {
    TRUNCATED_NORMAL: Initializer(text("truncated normal"), truncated_normal),
    "glorot_uniform": Initializer(text("Glorot (uniform)"), _glorot_uniform),
    "he_normal": Initializer(text("He (normal)"), _he_normal),
    "lecun_uniform": Initializer(text("LeCun (uniform)"), _lecun_uniform),
}
