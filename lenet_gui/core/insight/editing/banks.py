"""The weights of a network that can be edited by hand: for each unit of a layer its kernels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.network import Network

# The input of a cell that is the bias.
BIAS = -1


class Part(NamedTuple):
    """A map or a unit of a layer, by the layer's number from 0 and its own."""

    layer: int
    unit: int


class Cell(NamedTuple):
    """One weight of a part, by the number of its input, or BIAS."""

    layer: int
    unit: int
    input: int

    def part(self) -> Part:
        """Return the map or unit that the weight belongs to."""
        return Part(self.layer, self.unit)


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """The kernels of a layer: each of `units` has `sheets` kernels of `rows` × `columns`.

    A unit that is connected to whole maps has a kernel as large as a map for each of them. If it is
    connected to other units, its only kernel has `inputs` cells in rows, the last row perhaps not
    full, and `of_units`. `kernel` and `bias` are places in Network.weights; `bias` is None where
    there is none. `fixed` float32 (inputs, units) is 0 where a weight stays zero, or None.
    """

    layer: int
    rows: int
    columns: int
    sheets: int
    of_units: bool
    inputs: int
    units: int
    kernel: int
    bias: int | None
    fixed: Floats | None

    def input_at(self, sheet: int, row: int, column: int) -> int | None:
        """Return the number of the input of a cell, None where no cell is."""
        number = (row * self.columns + column) * self.sheets + sheet
        return number if number < self.inputs else None

    def place_of(self, number: int) -> tuple[int, int, int]:
        """Return sheet, row and column of an input."""
        place, sheet = divmod(number, self.sheets)
        return sheet, *divmod(place, self.columns)

    def weight(self, network: Network, cell: Cell) -> float:
        """Return a weight of a network."""
        if cell.input == BIAS:
            return 0.0 if self.bias is None else float(network.weights[self.bias][cell.unit])
        return float(self._matrix(network)[cell.input, cell.unit])

    def kernels(self, network: Network, unit: int) -> Floats:
        """Return the kernels of a unit, float32 (sheets, rows, columns), NaN where no cell is."""
        padded = np.full(self.rows * self.columns * self.sheets, np.nan, np.float32)
        padded[: self.inputs] = self._matrix(network)[:, unit]
        kernels: Floats = padded.reshape(self.rows, self.columns, self.sheets).transpose(2, 0, 1)
        return kernels

    def highest(self, network: Network) -> float:
        """Return the largest absolute weight of all kernels of the layer."""
        return float(np.abs(network.weights[self.kernel]).max())

    def may_change(self, cell: Cell) -> bool:
        """Return whether there is such a weight, and it need not stay zero."""
        if cell.input == BIAS:
            return self.bias is not None
        return self.fixed is None or bool(self.fixed[cell.input, cell.unit])

    def _matrix(self, network: Network) -> npt.NDArray[np.float32]:
        return network.weights[self.kernel].reshape(self.inputs, self.units)


def banks_of(architecture: Architecture) -> dict[int, Bank]:
    """Return the banks of a network's layers, by the layer's number.

    These are convolutions of all kinds, of which separable ones show their second kernel, and fully
    connected layers.
    """
    result, first = {}, 0
    shapes = [shape for _, shape in architecture.input_shapes()]
    for number, (layer, shape) in enumerate(architecture.input_shapes()):
        arrays = layer.weight_shapes(shape)
        if isinstance(layer, KernelLayer):
            kernel = len(arrays) - 1 - layer.use_bias
            units = layer.output_shape(shape)[-1]
            inputs = math.prod(arrays[kernel]) // units
            grid = _grid(arrays[kernel], inputs, shapes[: number + 1])
            mask = layer.masks(shape)[kernel]
            result[number] = Bank(
                number,
                *grid,
                inputs,
                units,
                first + kernel,
                first + kernel + 1 if layer.use_bias else None,
                None if mask is None else mask.reshape(inputs, units),
            )
        first += len(arrays)
    return result


def part_at(architecture: Architecture, layer: int, channel: int) -> Part | None:
    """Return whose kernels make a channel of a layer's output; None if there are none.

    A layer without kernels that keeps the channels, such as a pooling, has those of one before it.
    """
    shapes = [shape for _, shape in architecture.input_shapes()]
    shapes.append(architecture.layers[-1].output_shape(shapes[-1]))
    while layer >= 0 and not isinstance(architecture.layers[layer], KernelLayer):
        if shapes[layer][-1] != shapes[layer + 1][-1]:
            return None
        layer -= 1
    return Part(layer, channel) if layer >= 0 else None


def _grid(kernel: Shape, inputs: int, shapes: list[Shape]) -> tuple[int, int, int, bool]:
    """Return rows, columns and number of the kernels of a unit, and whether they are of units.

    `shapes` are those of the inputs of all layers up to this one.
    """
    if len(kernel) == 4:
        rows, columns = kernel[:2]
    else:
        # Connected to maps, through layers that only move values to other places in the array.
        rows, columns = next(
            (s[:2] for s in reversed(shapes) if len(s) == 3 and math.prod(s) == inputs), (1, 1)
        )
    if rows * columns > 1:
        return rows, columns, inputs // (rows * columns), False
    # In rows of about the length that a sheet of paper has.
    columns = math.ceil(math.sqrt(1.5 * inputs))
    return -(-inputs // columns), columns, 1, True
