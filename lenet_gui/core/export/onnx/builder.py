"""The growing graph: operations are added one after the other, and named by their layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Shape
from lenet_gui.core.export.onnx.graph import Attribute, Graph, Node


@dataclass(frozen=True, slots=True)
class Values:
    """Values that one layer hands to the next.

    `shape` is that of one image as everywhere in this program. With `channels_first`, maps lie as
    ONNX's convolutions want them, (channels, h, w).
    """

    name: str
    shape: Shape
    channels_first: bool = False

    @property
    def channel_axis(self) -> int:
        """The axis of the channels, as ONNX counts."""
        return 1 if self.channels_first else -1


class Builder:
    """Adds operations to a graph. begin() starts a layer, whose name all that follows has."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._layer = ""
        self._taken = {graph.input, graph.output}

    def begin(self, layer: str) -> None:
        """Name what follows after a layer."""
        self._layer = layer

    def add(self, operation: str, *inputs: str, **attributes: Attribute) -> str:
        """Add an operation, and return the name of its output."""
        output = self._unused(f"{self._layer}/{operation}")
        self.graph.nodes.append(Node(operation, inputs, output, attributes))
        return output

    def add_last(self, operation: str, *inputs: str, **attributes: Attribute) -> None:
        """Add the operation whose output is that of the graph."""
        self.graph.nodes.append(Node(operation, inputs, self.graph.output, attributes))

    def constant(self, name: str, values: npt.ArrayLike) -> str:
        """Return the name of a constant, stored as float32."""
        found = self._unused(f"{self._layer}/{name}")
        self.graph.constants[found] = np.array(values, np.float32)
        return found

    def whole_numbers(self, name: str, *values: int) -> str:
        """Return the name of a constant of whole numbers, such as a shape."""
        found = self._unused(f"{self._layer}/{name}")
        self.graph.constants[found] = np.array(values, np.int64)
        return found

    def first(self, values: Values) -> str:
        """Return the name of maps with their channels first."""
        if values.channels_first:
            return values.name
        return self.add("Transpose", values.name, perm=(0, 3, 1, 2))

    def last(self, values: Values) -> str:
        """Return the name of values with the channels of maps last."""
        if not values.channels_first:
            return values.name
        return self.add("Transpose", values.name, perm=(0, 2, 3, 1))

    def beside(self, name: str, array: npt.ArrayLike, values: Values) -> str:
        """Return the name of a constant that can be combined with values.

        The array has the axes of one image, channels last, or only the last of these.
        """
        array = np.asarray(array)
        if values.channels_first and array.ndim:
            array = array.reshape((1,) * (3 - array.ndim) + array.shape).transpose(2, 0, 1)
        return self.constant(name, array)

    def _unused(self, name: str) -> str:
        found, number = name, 1
        while found in self._taken:
            number += 1
            found = f"{name}_{number}"
        self._taken.add(found)
        return found
