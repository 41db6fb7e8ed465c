"""The layers of this program's descriptions in Keras.

Runs in the thread that trains, once TensorFlow is imported there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeGuard

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.kernels import Convolution
from lenet_gui.core.network.layers.normalization import BatchNormalization, Normalization
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels, fitting

# oneDNN computes so many channels at a time, and fewer take longer. With two maps of zeros beside
# the six of C1, an epoch of LeNet-5 takes 0.90 of the time (AVX2).
_CHANNELS = 8


def keras_layer(layer: Layer, shape: Shape, **settings: Any) -> Any:
    """Return the layer of Keras, built for inputs (n, *shape); `settings` go before its own."""
    import keras

    made = getattr(keras.layers, layer.keras_class)(**layer.keras_settings() | settings)
    made.build((None, *shape))
    return made


def as_first_layer_wants(images: Any, architecture: Architecture, pixels: Pixels) -> Any:
    """Return what a network's first layer gets for images float32 (n, 28, 28, 1) in 0..1."""
    import tensorflow as tf

    if architecture.input_shape == INPUT_SHAPE and pixels.changes_nothing():
        return images
    values = images[..., 0]
    matrix = fitting(architecture.side(), pixels.enlarges)
    if matrix is not None:
        values = tf.einsum("ij,njk,lk->nil", matrix, values, matrix)
    values = pixels.scale * values + pixels.offset
    return tf.reshape(values, (-1, *architecture.input_shape))


class KerasLayers:
    """The layers of an architecture in Keras, as a training goes through them.

    `weights` are their variables, in the order of `architecture.weight_shapes()`, and `learned`
    those that gradients change: all but the statistics of normalizations. `masks` belong to these:
    0 where a weight stays zero and 1 elsewhere, or None. `droppable` is how many features of an
    image there are that dropout may leave out.
    """

    def __init__(self, architecture: Architecture, pixels: Pixels = OWN_PIXELS) -> None:
        self.weights: list[Any] = []
        self.learned: list[Any] = []
        self.masks: list[Any] = []
        self.droppable = 0
        self._architecture, self._pixels = architecture, pixels
        self._layers = []
        for place, (layer, shape) in enumerate(architecture.input_shapes()):
            others = (one for one in architecture.layers[place + 1 :] if not one.takes_largest)
            may_widen = _takes_more_channels(next(others, None))
            made, finish, weights = _in_two_steps(layer, shape, may_widen)
            self._layers.append((layer, made, finish))
            self.weights += weights
            count = len(weights) - layer.frozen_weights()
            self.learned += weights[:count]
            self.masks += layer.masks(shape)[:count]
            self.droppable += math.prod(shape) if layer.drops else 0

    def logits(
        self, images: Any, chances: Any = None, rate: Any = 0.0, in_training: bool = False
    ) -> Any:
        """Return float32 (n, 10) for images float32 (n, 28, 28, 1).

        With `chances` float32 (n, droppable) in 0..1, features are dropped whose chance is less
        than the rate of their layer, which is `rate` where it has none of its own. Batch
        normalization takes the statistics of these images, and remembers them, `in_training` only.
        """
        import tensorflow as tf

        values = as_first_layer_wants(images, self._architecture, self._pixels)
        waiting: Callable[[Any], Any] = _unchanged
        for layer, made, finish in self._layers:
            # The largest of some values is the same one before bias and activation. Both wait for
            # a pooling that follows, then, which leaves a quarter of the values to them.
            if not layer.takes_largest:
                values, waiting = waiting(values), _unchanged
            if isinstance(layer, BatchNormalization) and in_training:
                values = made(values, training=True)
            elif not layer.drops:
                values = made(values)
            elif chances is not None:
                features = math.prod(values.shape[1:])
                here, chances = chances[:, :features], chances[:, features:]
                dropped = layer.dropped_share() or rate
                kept = tf.reshape(here >= dropped, tf.shape(values))
                values = tf.where(kept, values / (1.0 - dropped), 0.0)
            waiting = waiting if layer.takes_largest else finish
        return waiting(values)


def _has_two_steps(layer: Layer) -> bool:
    """Return whether a layer has a bias and an activation that can wait for a pooling."""
    settings = layer.keras_settings()
    activation = ACTIVATIONS.get(settings.get("activation", ""))
    return bool(settings.get("use_bias")) and activation is not None and activation.rising


def _takes_more_channels(layer: Layer | None) -> TypeGuard[Convolution]:
    if not isinstance(layer, Convolution) or not _has_two_steps(layer):
        return False
    # TensorFlow's own kernels have no gradient of a dilated convolution; Keras's layer needs none.
    return layer.groups == 1 and layer.dilation_rate == (1, 1)


def _in_two_steps(
    layer: Layer, shape: Shape, may_widen: bool
) -> tuple[Any, Callable[[Any], Any], list[Any]]:
    """Return the layer without bias and activation, a function that does both, and all weights.

    A layer that has not both stays whole. A convolution that `may_widen` gives _CHANNELS or a
    multiple of them, to a convolution that weighs those too many with zeros.
    """
    import keras
    import tensorflow as tf

    if isinstance(layer, Normalization):
        return _normalization(layer, shape)
    if not _has_two_steps(layer):
        made = keras_layer(layer, shape)
        return made, _unchanged, made.weights
    made = keras_layer(layer, shape, activation="linear", use_bias=False)
    function = keras.activations.get(layer.keras_settings()["activation"])
    bias = keras.Variable(tf.zeros(layer.output_shape(shape)[-1:]))

    def finish(values: Any) -> Any:
        return function(tf.nn.bias_add(values, _with_zeros(bias.value, 0, values.shape[-1])))

    if not _takes_more_channels(layer):
        return made, finish, [*made.weights, bias]
    channels = -(-layer.filters // _CHANNELS) * _CHANNELS if may_widen else layer.filters

    def convolved(values: Any) -> Any:
        kernels = _with_zeros(_with_zeros(made.kernel.value, 2, values.shape[-1]), 3, channels)
        return tf.nn.conv2d(values, kernels, made.strides, made.padding.upper())

    return convolved, finish, [*made.weights, bias]


def _with_zeros(values: Any, axis: int, length: int) -> Any:
    """Return a tensor, made so long along an axis by zeros."""
    import tensorflow as tf

    more = length - values.shape[axis]
    if not more:
        return values
    zeros = tf.zeros([*values.shape[:axis], more, *values.shape[axis + 1 :]])
    # TensorFlow 2.21 aborts the process over tf.pad() in front of a convolution's kernels.
    return tf.concat([values, zeros], axis)


def _normalization(
    layer: Normalization, shape: Shape
) -> tuple[Any, Callable[[Any], Any], list[Any]]:
    """Return the layer as _in_two_steps(). Keras's own computes with copies of its weights."""
    import keras
    import tensorflow as tf

    weights = [keras.Variable(tf.zeros(one), trainable=False) for one in layer.weight_shapes(shape)]
    mean, variance, _ = weights
    beside = layer.shape_beside(shape)

    def normalized(values: Any) -> Any:
        deviation = tf.maximum(tf.sqrt(tf.reshape(variance.value, beside)), layer.smallest)
        return (values - tf.reshape(mean.value, beside)) / deviation

    return normalized, _unchanged, weights


def _unchanged(values: Any) -> Any:
    return values
