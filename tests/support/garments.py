"""A network of ten garments in place of digits."""

from __future__ import annotations

import dataclasses

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.class_names import class_names
from lenet_gui.core.network.network import Network
from support.digits import small_dataset

GARMENTS = class_names(
    [
        "T-shirt/top",
        "Trouser",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Ankle boot",
    ]
)


def garment_network(seed: int = 1) -> Network:
    """An untrained network with these names."""
    return Network.initial(SOFTMAX_REGRESSION, seed, GARMENTS)


def garment_dataset() -> Dataset:
    """A small data set whose digits have the names of garments."""
    return dataclasses.replace(small_dataset(), names=GARMENTS)
