"""Keras's layers and optimizers for the descriptions of this program.

Runs in the thread that trains, once TensorFlow is imported there.
"""

from __future__ import annotations

from typing import Any

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network import layers


def keras_layer(layer: layers.Layer, shape: Shape) -> Any:
    """The Keras layer of a description, built for inputs (n, *shape); None for dropout.

    The ReLU of a convolution is left to whoever calls it.
    """
    import keras.layers as keras_layers

    match layer:
        case layers.Convolution():
            made = keras_layers.Conv2D(layer.filters, layer.kernel, padding=layer.padding)
        case layers.MaxPooling():
            made = keras_layers.MaxPooling2D(2)
        case layers.Flatten():
            made = keras_layers.Flatten()
        case layers.Dense():
            made = keras_layers.Dense(layer.units, activation="relu" if layer.relu else None)
        case layers.Dropout():
            return None
    made.build((None, *shape))
    return made


def keras_optimizer(name: str) -> Any:
    """The Keras optimizer of a name in OPTIMIZERS; Keras's defaults where nothing is said."""
    from keras import optimizers

    match name:
        case "sgd":
            return optimizers.SGD()
        case "momentum":
            return optimizers.SGD(momentum=0.9)
        case "rmsprop":
            return optimizers.RMSprop()
        case "adam":
            return optimizers.Adam()
        case "adamw":
            return optimizers.AdamW(weight_decay=0.004)
    raise ValueError(f"There is no optimizer {name!r}.")
