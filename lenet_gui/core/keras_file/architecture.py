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
from lenet_gui.core.keras_file.chain import Chain, too_many
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.architectures import ARCHITECTURES, CLASSES, Architecture
from lenet_gui.core.network.draft import (
    MAX_LAYERS,
    MAX_MULTIPLICATIONS,
    MAX_NUMBERS,
    MAX_WEIGHTS,
    SIDES,
    square_inputs,
    to_logits,
)
from lenet_gui.core.network.equivalence import is_equivalent
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.summary import shape_text
from lenet_gui.core.text import text


def architecture_of(chain: Chain) -> Architecture:
    """Return the architecture of a chain of layers from an image to ten classes.

    Raises InvalidModelFile when the layers do not fit one another, or are too many or too large.
    """
    _check_input(chain.input_shape)
    if len(chain.links) > MAX_LAYERS:
        raise too_many(len(chain.links))
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
    layers = to_logits(layers, chain.input_shape)
    described = [chain.name, chain.input_shape]
    described += [[layer.keras_class, layer.keras_settings()] for layer in layers]
    key = hashlib.sha256(json.dumps(described).encode()).hexdigest()[:16]
    found = Architecture(f"own-{key}", chain.name, layers, chain.input_shape)
    known = (one for one in ARCHITECTURES.values() if is_equivalent(one, found))
    # No file of Keras has a table of connections.
    return next((one for one in known if not one.has_table()), found)


def as_connected(network: Network) -> Network:
    """Return a network as the one of ARCHITECTURES whose table of connections its zeros show."""
    for one in ARCHITECTURES.values():
        if one.has_table() and is_equivalent(one, network.architecture):
            pairs = zip(network.weights, one.masks(), strict=True)
            if not any(mask is not None and weights[mask == 0].any() for weights, mask in pairs):
                return Network(one, network.weights, network.pixels)
    return network


def _check_input(shape: Shape) -> None:
    side = math.isqrt(math.prod(shape))
    if side not in SIDES or shape not in square_inputs(side):
        raise InvalidModelFile(
            text(
                "{} takes inputs of {}. lenet-gui opens networks for square images of one channel, "
                "8 to 64 pixels a side, such as 28×28×1 or 784. Build the network with "
                "keras.Input((28, 28, 1)), and save it by model.save(“model.keras”).",
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
                    "{} has the layer {} ({}), which does not fit values of {}. Build the network "
                    "without it, and save it by model.save(“model.keras”).",
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
                        "{} is too large: lenet-gui opens networks of up to {} {}. Build a "
                        "smaller network, and save it by model.save(“model.keras”).",
                        FILE,
                        most,
                        words,
                    )
                )
        shape = output
    return shape
