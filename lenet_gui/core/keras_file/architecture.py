"""From the chain of layers in a model file to an architecture, within limits.

A network that is one of ARCHITECTURES in another spelling is that one; every other gets a key of
its own, and the name that its file gives it.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence

from lenet_gui.core.arrays import Shape
from lenet_gui.core.keras_file.chain import MAX_LAYERS, Chain
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.architectures import ARCHITECTURES, CLASSES, Architecture
from lenet_gui.core.network.equivalence import is_equivalent
from lenet_gui.core.network.layers.activations import Activation, Softmax
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.summary import shape_text
from lenet_gui.core.text import text

MAX_WEIGHTS = 8_000_000
# So that an image takes at most about a tenth of a second, and 16 MiB for the largest array.
MAX_MULTIPLICATIONS = 2**30
MAX_NUMBERS = 2**22

_SIDES = range(8, 65)


def architecture_of(chain: Chain) -> Architecture:
    """Return the architecture of a chain of layers from an image to ten classes.

    Raises InvalidModelFile when the layers do not fit one another, or are too many or too large.
    """
    _check_input(chain.input_shape)
    if len(chain.links) > MAX_LAYERS:
        raise InvalidModelFile(
            text(
                "{} has {} layers. lenet-gui opens at most {}.", FILE, len(chain.links), MAX_LAYERS
            )
        )
    layers = tuple(link.layer for link in chain.links)
    shape = _check_sizes(layers, chain.input_shape)
    if shape != (CLASSES,):
        raise InvalidModelFile(
            text(
                "{} ends with {} in place of ten values, one for each digit. End the network with "
                "Dense(10, activation=“softmax”), and save it again by model.save(“model.keras”).",
                FILE,
                shape_text(shape),
            )
        )
    layers = _to_logits(layers, chain.input_shape)
    described = [chain.name, chain.input_shape]
    described += [[layer.keras_class, layer.keras_settings()] for layer in layers]
    key = hashlib.sha256(json.dumps(described).encode()).hexdigest()[:16]
    found = Architecture(f"own-{key}", chain.name, layers, chain.input_shape)
    known = (one for one in ARCHITECTURES.values() if is_equivalent(one, found))
    return next(known, found)


def _check_input(shape: Shape) -> None:
    side = math.isqrt(math.prod(shape))
    if side not in _SIDES or shape not in ((side, side, 1), (side, side), (side * side,)):
        raise InvalidModelFile(
            text(
                "{} takes inputs of {}. lenet-gui opens networks for square images of one channel, "
                "8 to 64 pixels a side, such as 28×28×1 or 784.",
                FILE,
                shape_text(shape),
            )
        )


def _check_sizes(layers: Sequence[Layer], shape: Shape) -> Shape:
    """Return the shape that the layers end with; refuse those that do not fit or are too large."""
    weights = multiplications = 0
    for layer in layers:
        try:
            output = layer.output_shape(shape)
            weights += sum(map(math.prod, layer.weight_shapes(shape)))
            multiplications += layer.multiplications(shape)
            largest = layer.largest_array(shape)
        except (ValueError, IndexError):
            raise InvalidModelFile(
                text(
                    "{} has the layer {} ({}), which does not fit values of {}.",
                    FILE,
                    layer.name,
                    layer.keras_class,
                    shape_text(shape),
                )
            ) from None
        for count, most, words in (
            (weights, MAX_WEIGHTS, text("weights")),
            (largest, MAX_NUMBERS, text("values in a layer")),
            (multiplications, MAX_MULTIPLICATIONS, text("multiplications for an image")),
        ):
            if count > most:
                raise InvalidModelFile(
                    text(
                        "{} is too large: lenet-gui opens networks of up to {} {}.",
                        FILE,
                        most,
                        words,
                    )
                )
        shape = output
    return shape


def _to_logits(layers: tuple[Layer, ...], shape: Shape) -> tuple[Layer, ...]:
    """Return the layers without a softmax at the end, which every network here has after it.

    A sigmoid for each digit becomes its logarithm, whose softmax are the sigmoids over their sum.
    """
    last = len(layers) - 1
    while last > 0 and layers[last].passes_on:
        last -= 1
    for layer in layers[:last]:
        shape = layer.output_shape(shape)
    layer = layers[last]
    if layer.output_shape(shape)[-1] != CLASSES:
        return layers
    activation = getattr(layer, "activation", "")
    if isinstance(layer, Softmax) or (isinstance(layer, Activation) and activation == "softmax"):
        return layers[:last] + layers[last + 1 :]
    if isinstance(layer, KernelLayer | Activation) and activation in ("softmax", "sigmoid"):
        new = {"softmax": "linear", "sigmoid": "log_sigmoid"}[activation]
        return (*layers[:last], layer.with_activation(new), *layers[last + 1 :])
    return layers
