"""Where the weights of a network are in the HDF5 files of Keras's versions.

Plain functions, for any thread.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lenet_gui.core.arrays import Shape
from lenet_gui.core.keras_file.chain import Chain, Link
from lenet_gui.core.keras_file.names import snake_case
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.base import Layer

# The path of an array; or the path of a group, and the number of an array in its list of names.
Place = tuple[str, int | None]

# The group of a model's layers in Keras 3 and TF 2.14 and 2.15, and in TF 2.12 and 2.13.
_LAYERS, _OLD_LAYERS = "layers/", "_layer_checkpoint_dependencies/"


@dataclass(frozen=True, slots=True)
class Arrays:
    """The shapes of the arrays to read, and the schemes of places where they may be.

    In each scheme there is a place for each array. The first scheme of which all places exist
    holds.
    """

    shapes: tuple[Shape, ...]
    schemes: tuple[tuple[Place, ...], ...]

    def size(self) -> int:
        """Return the size of all arrays in bytes, as float32."""
        return 4 * sum(map(math.prod, self.shapes))


def keras_arrays(chain: Chain) -> Arrays:
    """Return where the weights of a chain are in the model.weights.h5 of a `.keras` file.

    Keras numbers the groups by the class of the layer, and does not name them by the layer:
    conv2d, conv2d_1, dense, dense_1, …. Each holds the weights as vars/0, vars/1, …. TF 2.12 and
    2.13 count each layer with weights twice.
    """
    shapes: list[Shape] = []
    groups: list[str] = []
    for link, shape in _with_shapes(chain):
        for number, weights in enumerate(link.layer.weight_shapes(shape)):
            shapes.append(weights)
            groups.append(f"{link.group}/{number}")
    old = [group.replace(_LAYERS, _OLD_LAYERS) for group in groups]
    twice = ["/".join(map(_twice, group.split("/"))) for group in old]
    schemes = tuple(tuple((path, None) for path in paths) for paths in (groups, twice, old))
    return Arrays(tuple(shapes), schemes)


def whole_model_arrays(chain: Chain) -> Arrays:
    """Return where the weights of a chain are in a whole-model `.h5`.

    There each layer of the outermost model has a group with a list of the names of its weights: of
    a model, first those of all its layers that training changes, and then all others.
    """
    shapes: list[Shape] = []
    order: list[tuple[str, bool, int]] = []
    for link, shape in _with_shapes(chain):
        found = link.layer.weight_shapes(shape)
        trained = 0 if link.frozen else len(found) - link.layer.frozen_weights()
        for number, weights in enumerate(found):
            order.append((link.outermost, number >= trained, len(shapes)))
            shapes.append(weights)
    places: list[Place] = [("", None)] * len(shapes)
    counts = Counter[str]()
    # Sorted by what training changes, and else as they are.
    for outermost, _, number in sorted(order, key=lambda entry: entry[1]):
        places[number] = (f"model_weights/{outermost}", counts[outermost])
        counts[outermost] += 1
    return Arrays(tuple(shapes), (tuple(places),))


def weight_arrays(architecture: Architecture) -> Arrays:
    """Return where our own files have the weights of an architecture.

    >>> from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
    >>> weight_arrays(SOFTMAX_REGRESSION).schemes
    ((('layers/dense/vars/0', None), ('layers/dense/vars/1', None)),)
    """
    paths = [
        f"{group}/{number}"
        for group, layer, shape in weight_groups(architecture)
        for number in range(len(layer.weight_shapes(shape)))
    ]
    return Arrays(architecture.weight_shapes(), (tuple((path, None) for path in paths),))


def weight_groups(architecture: Architecture) -> Iterator[tuple[str, Layer, Shape]]:
    """Yield the HDF5 group of a layer's weights, the layer, and the shape of its input."""
    counts = Counter[str]()
    for layer, shape in architecture.input_shapes():
        kind = snake_case(layer.keras_class)
        number = f"_{counts[kind]}" if counts[kind] else ""
        counts[kind] += 1
        if layer.weight_shapes(shape):
            yield f"{_LAYERS}{kind}{number}/vars", layer, shape


def _with_shapes(chain: Chain) -> Iterator[tuple[Link, Shape]]:
    shape: Shape = chain.input_shape
    for link in chain.links:
        yield link, shape
        shape = link.layer.output_shape(shape)


def _twice(part: str) -> str:
    """Return the name of a group with its number doubled: dense_1 becomes dense_2."""
    name, _, number = part.rpartition("_")
    return f"{name}_{2 * int(number)}" if name and number.isdigit() else part
