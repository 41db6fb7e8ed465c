"""The exact sum of parts of a margin between two digits.

A network whose layers are linear, but for ReLU and maxima, is linear around each image: a score is
the sum of gradient · pixel over all pixels, plus the sum of gradient · bias over all biases
(S. Srinivas, F. Fleuret: Full-gradient representation for neural network visualization. NeurIPS
2019). That is bookkeeping: what erasing a pixel would do is another question (what_if.py).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.values import values_of
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import fitting


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The parts of a margin: of each pixel, float32 (28, 28), and of all biases together."""

    pixels: Floats
    biases: float

    def total(self) -> float:
        """Return the sum of all parts, which is the margin."""
        return float(self.pixels.sum(dtype=np.float64)) + self.biases


def parts_of(network: Network, image: Floats, digit: int, other: int) -> Parts | None:
    """Return the parts of a digit's score less another's, for an image float32 (28, 28).

    Return None for a network with layers that are not linear around each image.
    """
    if not all(layer.is_linear_around() for layer in network.architecture.layers):
        return None
    values = values_of(network, image)
    gradient = np.zeros_like(values[-1])
    gradient[digit] += 1
    gradient[other] -= 1
    pairs = zip(network.layers, values, values[1:], strict=False)
    for (layer, weights), inputs, outputs in reversed(list(pairs)):
        before = layer.backward(inputs, outputs, weights, gradient)
        if before is None:
            return None
        gradient = before
    side = network.architecture.side()
    slopes: Floats = gradient.reshape(side, side) * np.float32(network.pixels.scale)
    matrix = fitting(side, network.pixels.enlarges)
    if matrix is not None:
        slopes = (matrix.T @ slopes @ matrix).astype(np.float32, copy=False)
    pixels = slopes * image
    margin = float(values[-1][digit]) - float(values[-1][other])
    # What is left is gradient · bias, summed up over all biases, among them the pixels' offset.
    return Parts(pixels, margin - float(pixels.sum(dtype=np.float64)))
