"""Which digits of other people are mixed in when a network is adapted to a hand.

Runs in the thread that adapts.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.datasets import DatasetError, find_mnist
from lenet_gui.core.network import Network
from lenet_gui.core.synthetic import synthetic_digits

# A network that reads the built-in digits so well has learned from them. One that has learned from
# MNIST alone reads about nine in ten.
LEARNED = 0.97

_SAMPLE = 1000
# Other digits than those of the data set, which the network may know by heart.
_SEED = 2


def others_digits(network: Network) -> str:
    """The key in data_sources.SOURCES of what a network is to go on reading.

    That is MNIST where it is on this machine; together with the built-in digits, and with what is
    no digit, for a network that has learned from these. Else it is the built-in digits, which need
    no download.
    """
    try:
        if find_mnist() is None:
            return "builtin"
    except DatasetError:
        # What is wrong with the user's copy is told where MNIST is asked for, in training.
        return "builtin"
    images, labels = synthetic_digits(_SAMPLE, _SEED)
    answers = network.logits(np.divide(images, 255, dtype=np.float32)).argmax(axis=1)
    return "drawn" if np.mean(answers == labels) >= LEARNED else "mnist"
