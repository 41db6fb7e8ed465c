"""What excites the maps of a network most: their favourite patches among some images.

Takes a second or two: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.values import Index, fields_of
from lenet_gui.core.network.layers.base import Box
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import never_cancelled

# The patches of each map.
COUNT = 9

# Images read at once, after which the work can be cancelled.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """The part of an image that a value depends on.

    `image` is its number and `index` that of the value in its layer; `box` is where the part is in
    the network's input, and `pixels` float32 (h, w) in 0..1 what is there.
    """

    image: int
    index: Index
    value: float
    box: Box
    pixels: Floats


def favourites(
    network: Network, images: Floats, is_cancelled: Callable[[], bool] = never_cancelled
) -> dict[int, list[list[Patch]]]:
    """Return, by the number of each layer with maps, the favourite patches of each of its maps.

    `images` are float32 (n, 28, 28) in 0..1. Of each image there is at most one patch for a map,
    its strongest; the strongest of all comes first. Those without any response are left out. The
    result is empty once cancelled.
    """
    shapes = _shapes(network)
    layers = [
        number
        for number, (layer, _) in enumerate(network.layers)
        if len(shapes[number]) == 3 and not layer.passes_on
    ]
    highest: dict[int, list[Floats]] = {number: [] for number in layers}
    places: dict[int, list[np.typing.NDArray[np.intp]]] = {number: [] for number in layers}
    for start in range(0, len(images), _AT_ONCE):
        if is_cancelled():
            return {}
        outputs = network.activations(images[start : start + _AT_ONCE])
        for number in layers:
            values = outputs[number].reshape(len(outputs[number]), -1, outputs[number].shape[-1])
            highest[number].append(values.max(axis=1))
            places[number].append(values.argmax(axis=1))
    inputs = network.inputs(images)
    shown = inputs.reshape(len(images), network.architecture.side(), -1)
    low, high = float(shown.min()), float(shown.max())
    shown = (shown - low) / np.float32(max(high - low, 1e-6))
    return {
        number: [
            _patches(network, number, map_, *joined, shown) for map_ in range(joined[0].shape[1])
        ]
        for number in layers
        for joined in [(np.concatenate(highest[number]), np.concatenate(places[number]))]
    }


def _shapes(network: Network) -> Sequence[tuple[int, ...]]:
    """Return the shape of each layer's output."""
    shapes = [shape for _, shape in network.architecture.input_shapes()]
    return [*shapes[1:], (len(network.names),)]


def _patches(
    network: Network,
    number: int,
    map_: int,
    highest: Floats,
    places: np.typing.NDArray[np.intp],
    shown: Floats,
) -> list[Patch]:
    _, columns, _ = _shapes(network)[number]
    order = np.argsort(-highest[:, map_], kind="stable")[:COUNT]
    result = []
    for image in order.tolist():
        value = float(highest[image, map_])
        if value <= 0:
            break
        row, column = divmod(int(places[image, map_]), columns)
        index = (row, column, map_)
        box = fields_of(network.architecture, number, index)[0][:2]
        pixels = shown[image][box]
        if pixels.size:
            result.append(Patch(image, index, value, box, pixels))
    return result
