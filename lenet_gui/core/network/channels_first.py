"""Chains of layers whose maps come channels first, (channels, h, w), as chains with channels last.

Keras had both orders; only channels last is computed here. The layers in between stay the same, and
the axes are ordered anew only where a layer depends on their order. Plain functions, for any
thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.layers.activations import ELU, Activation, LeakyReLU, ReLU
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.layers.shapes import Dropout, Identity, Permute

# The axes of maps from 1, for one order made of the other.
_TO_LAST, _TO_FIRST = (2, 3, 1), (3, 1, 2)


def with_channels_last(
    layers: Sequence[Layer], are_first: Sequence[bool], shape: Shape
) -> tuple[Shape, list[tuple[Layer, int | None]]]:
    """Return the shape of the input and the layers of the same chain with channels last.

    `are_first` says which layers want their channels first. With each layer comes its number in the
    chain, None for one that only orders axes.
    """
    changes_input = len(shape) == 3 and shape[0] == 1 and bool(are_first[:1]) and are_first[0]
    found = list(_layers(layers, are_first, shape, changes_input))
    return (*shape[1:], 1) if changes_input else shape, found


def _layers(
    layers: Sequence[Layer], are_first: Sequence[bool], shape: Shape, is_last: bool
) -> Iterator[tuple[Layer, int | None]]:
    """Yield the layers; `is_last` says whether the maps are in the other order than in the file."""
    if is_last:
        shape = (*shape[1:], shape[0])
    for number, (layer, is_first) in enumerate(zip(layers, are_first, strict=True)):
        if is_first and not is_last and len(shape) == 3:
            order = Permute(f"{layer.name}_channels", _TO_LAST)
            yield order, None
            shape, is_last = order.output_shape(shape), True
        elif is_last and not is_first:
            kept = _in_other_order(layer)
            if kept is None:
                order = Permute(f"{layer.name}_channels", _TO_FIRST)
                yield order, None
                shape, is_last = order.output_shape(shape), False
            layer = kept or layer
        activation = getattr(layer, "activation", "linear")
        if is_first and isinstance(layer, KernelLayer) and not ACTIVATIONS[activation].by_element:
            # Keras has the softmax over the last axis in either order.
            yield layer.with_activation("linear"), number
            order = Permute(f"{layer.name}_channels", _TO_FIRST)
            yield order, None
            shape, is_last = order.output_shape(layer.output_shape(shape)), False
            yield Activation(f"{layer.name}_activation", activation), None
            continue
        yield layer, number
        try:
            shape = layer.output_shape(shape)
        except (ValueError, IndexError):
            # The layers do not fit one another, as whoever wants to use them will find out.
            yield from ((layers[left], left) for left in range(number + 1, len(layers)))
            return
        is_last = is_last and len(shape) == 3


def _in_other_order(layer: Layer) -> Layer | None:
    """Return a layer for channels first as it is for channels last, if it has a form for that."""
    if isinstance(layer, BatchNormalization):
        axes = dict(zip((1, 2, 3, -1), (3, 1, 2, 2), strict=True))
        return replace(layer, axis=tuple(axes.get(axis, 0) for axis in layer.axis))
    if isinstance(layer, Activation):
        return layer if ACTIVATIONS[layer.activation].by_element else None
    return layer if isinstance(layer, ReLU | LeakyReLU | ELU | Dropout | Identity) else None
