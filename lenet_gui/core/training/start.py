"""The network that a training starts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.layers.normalization import Normalization
from lenet_gui.core.network.network import Network

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset

# The images that a normalization measures; their mean is known to a hundredth of a deviation.
_MEASURED = 2000


def first_network(config: TrainingConfig, dataset: Dataset, start: Network | None) -> Network:
    """Return the network that a training starts with: a new one, or `start` with its weights.

    The normalizations of a new one are measured on training images, as their statistics stay as
    they are in training.
    """
    architecture = config.architecture()
    if start is not None:
        return Network(architecture, start.weights, architecture.pixels, dataset.names)
    network = Network.initial(architecture, config.seed, dataset.names)
    for number, layer in enumerate(architecture.layers):
        if isinstance(layer, Normalization):
            network = _measured(network, number, layer, dataset.train_images[:_MEASURED])
    return network


def _measured(network: Network, number: int, layer: Normalization, images: Bytes) -> Network:
    inputs = network.inputs(np.divide(images, 255, dtype=np.float32))
    for before, weights in network.layers[:number]:
        inputs = before.forward(inputs, weights)
    beside = layer.shape_beside(inputs.shape[1:])
    # The images, and all axes that have one mean for all their places.
    over = (0, *(axis + 1 for axis, size in enumerate(beside) if size == 1))
    kept = layer.weight_shapes(inputs.shape[1:])[0]
    values = inputs.astype(np.float64)
    mean, variance = values.mean(axis=over), values.var(axis=over)
    measured = (mean.reshape(kept), variance.reshape(kept), np.array(len(images)))
    first = sum(len(weights) for _, weights in network.layers[:number])
    found = list(network.weights)
    found[first : first + 3] = [np.asarray(one, np.float32) for one in measured]
    return network.with_weights(tuple(found))
