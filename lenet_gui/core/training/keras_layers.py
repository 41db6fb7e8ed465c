"""The layers of this program's descriptions in Keras.

Runs in the thread that trains, once TensorFlow is imported there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers import ACTIVATIONS, Layer


def keras_layer(layer: Layer, shape: Shape, **settings: Any) -> Any:
    """Return the layer of Keras, built for inputs (n, *shape); `settings` go before its own."""
    import keras

    made = getattr(keras.layers, layer.keras_class)(**layer.keras_settings() | settings)
    made.build((None, *shape))
    return made


class KerasLayers:
    """The layers of an architecture in Keras, as a training goes through them.

    `weights` are their variables, in the order of `architecture.weight_shapes()`. `droppable` is
    how many features of an image there are that dropout may leave out.
    """

    def __init__(self, architecture: Architecture) -> None:
        self.weights: list[Any] = []
        self.droppable = 0
        self._layers = []
        for layer, shape in architecture.input_shapes():
            made, finish, weights = _in_two_steps(layer, shape)
            self._layers.append((layer, made, finish))
            self.weights += weights
            self.droppable += math.prod(shape) if layer.drops else 0

    def logits(self, images: Any, kept: Any = None, share: Any = 1.0) -> Any:
        """Return float32 (n, 10) for images float32 (n, 28, 28, 1), with dropout in training only.

        `kept` bool (n, droppable) are then the features that are left, a `share` of all.
        """
        import tensorflow as tf

        values = images
        waiting: Callable[[Any], Any] = _unchanged
        for layer, made, finish in self._layers:
            # The largest of some values is the same one before bias and activation. Both wait for
            # a pooling that follows, then, which leaves a quarter of the values to them.
            if not layer.takes_largest:
                values, waiting = waiting(values), _unchanged
            if not layer.drops:
                values = made(values)
            elif kept is not None:
                features = math.prod(values.shape[1:])
                here, kept = kept[:, :features], kept[:, features:]
                values = tf.where(tf.reshape(here, tf.shape(values)), values / share, 0.0)
            waiting = waiting if layer.takes_largest else finish
        return waiting(values)


def _in_two_steps(layer: Layer, shape: Shape) -> tuple[Any, Callable[[Any], Any], list[Any]]:
    """Return the layer without bias and activation, a function that does both, and all weights.

    A layer that has not both stays whole.
    """
    import keras
    import tensorflow as tf

    settings = layer.keras_settings()
    if not settings.get("use_bias") or settings.get("activation") not in ACTIVATIONS:
        made = keras_layer(layer, shape)
        return made, _unchanged, made.weights
    made = keras_layer(layer, shape, activation="linear", use_bias=False)
    activation = keras.activations.get(settings["activation"])
    bias = keras.Variable(tf.zeros(layer.output_shape(shape)[-1:]))

    def finish(values: Any) -> Any:
        return activation(tf.nn.bias_add(values, bias.value))

    return made, finish, [*made.weights, bias]


def _unchanged(values: Any) -> Any:
    return values
