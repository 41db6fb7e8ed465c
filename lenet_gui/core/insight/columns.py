"""The layers of a network as columns of a diagram, each with its values for one image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.values import (
    Index,
    Unit,
    fields_of,
    point,
    size_of,
    unit_at,
    values_of,
)
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.layers.base import Box, reshaped
from lenet_gui.core.network.network import Network, softmax

INPUT, EVIDENCE = "input", "evidence"


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """What one layer makes of an image.

    `key` is the layer's name, INPUT or EVIDENCE. `values` are float32 (h, w, maps) or (units,), and
    for the output the probabilities. `number` is the layer's, -1 for the image; evidence has that
    of the output. `kernels` are float32 (rows, columns, maps) where each map has one. An image is
    grey from its lowest value to its highest, however its pixels are scaled.
    """

    key: str
    values: Floats
    number: int
    kernels: Floats | None = None
    is_image: bool = False

    @property
    def highest(self) -> float:
        """The largest absolute value."""
        return float(np.abs(self.values).max())

    @property
    def signed(self) -> bool:
        """Whether there are values below zero."""
        return bool(self.values.min() < 0)

    def strongest(self) -> Index:
        """Return the index of the largest value, the first of several."""
        found = np.unravel_index(int(self.values.argmax()), self.values.shape)
        return tuple(map(int, found))


class Columns:
    """The columns of a network for one image, or for none, with the way to explain each value.

    Layers that pass their inputs on are left out. If the output units are connected to the image
    itself, a column of evidence has the contribution of each pixel to each digit. Without an image
    all values are zero.
    """

    def __init__(self, network: Network, image: Floats | None) -> None:
        self.network, self.image = network, image
        self._values = values_of(
            network, np.zeros((28, 28), np.float32) if image is None else image
        )
        architecture = network.architecture
        self._side = side = architecture.side()
        shown = [Column(INPUT, self._values[0].reshape(side, side, 1), -1, is_image=True)]
        for number, layer in enumerate(architecture.layers):
            if not layer.passes_on or layer is architecture.layers[-1]:
                values = _as_maps(self._values[number + 1])
                shown.append(Column(layer.name, values, number, self._kernels(number)))
        last = shown[-1]
        if len(shown) == 2 and network.weights and network.weights[0].shape == (side**2, CLASSES):
            evidence = shown[0].values * network.weights[0].reshape(side, side, CLASSES)
            shown.insert(1, Column(EVIDENCE, evidence, last.number))
        if image is None:
            shown = [Column(c.key, np.zeros_like(c.values), c.number, c.kernels) for c in shown]
        else:
            shown[-1] = Column(last.key, softmax(last.values[np.newaxis])[0], last.number)
        self.shown = tuple(shown)

    def _kernels(self, number: int) -> Floats | None:
        """Return the kernel of each map, float32 (rows, columns, maps), where each has only one."""
        layer, weights = self.network.layers[number]
        shape, outputs = self._values[number].shape, self._values[number + 1].shape
        if not weights or len(outputs) != 3:
            return None
        # In the middle, so that no kernel is cut off at an edge.
        middle = outputs[0] // 2, outputs[1] // 2
        sums = [layer.sum_at(shape, weights, (*middle, map_)) for map_ in range(outputs[2])]
        kernels = [one[0] for one in sums if one is not None]
        if not kernels or kernels[0].ndim != 3 or kernels[0].shape[2] > 1 or kernels[0].size == 1:
            return None
        return np.concatenate(kernels, axis=2)

    def unit(self, column: int, index: Index) -> Unit | None:
        """Return how a value comes about; None for a pixel of the image."""
        shown = self.shown[column]
        if shown.key == INPUT:
            return None
        if shown.key == EVIDENCE:
            row, across, digit = index
            box = point((row, across, 0))
            kernel = self.network.weights[0].reshape(self._side, self._side, CLASSES)
            inputs = self.shown[0].values[box]
            weight = kernel[row, across, digit]
            return Unit(-1, box, inputs, np.full_like(inputs, weight), 0.0, "", False,
                        float(shown.values[index]))  # fmt: skip
        return unit_at(self.network, self._values, shown.number, self._in_layer(shown, index))

    def _in_layer(self, shown: Column, index: Index) -> Index:
        """Return the index in the layer's own shape of a value of a column."""
        shape = self._values[shown.number + 1].shape
        place = np.ravel_multi_index(index, shown.values.shape)
        return tuple(map(int, np.unravel_index(int(place), shape)))

    def channel(self, column: int, index: Index) -> int:
        """Return which map or unit of its layer a value belongs to."""
        shown = self.shown[column]
        return index[-1] if shown.key in (INPUT, EVIDENCE) else self._in_layer(shown, index)[-1]

    def score(self, digit: int) -> float:
        """Return the output for a digit before the softmax."""
        return float(self._values[-1][digit])

    def fields(self, column: int, index: Index) -> dict[int, Box]:
        """Return, by column, the values before it that a value depends on."""
        shown = self.shown[column]
        if shown.key == INPUT:
            return {}
        if shown.key == EVIDENCE:
            return {0: point((*index[:2], 0))}
        index = self._in_layer(shown, index)
        boxes = fields_of(self.network.architecture, shown.number, index)
        result = {}
        for place, earlier in enumerate(self.shown[:column]):
            box = boxes[earlier.number + 1]
            if earlier.key != EVIDENCE and all(size_of(box)):
                shape = self._values[earlier.number + 1].shape
                result[place] = reshaped(box, shape, earlier.values.shape)
        return result

    def column_of(self, number: int) -> int:
        """Return the column of a layer; -1 is the image."""
        return next(
            place
            for place, shown in enumerate(self.shown)
            if shown.number == number and shown.key != EVIDENCE
        )


def _as_maps(values: Floats) -> Floats:
    """Return values as (h, w, maps) or (units,), which can be shown."""
    if values.ndim == 2:
        return values[..., np.newaxis]
    return values.reshape(*values.shape[:2], -1) if values.ndim > 3 else values
