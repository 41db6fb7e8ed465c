"""How far a training has moved the weights of a network."""

from __future__ import annotations

import numpy as np

from lenet_gui.core.network.network import Network


def share_moved(network: Network, start: Network) -> float:
    """Return how far all weights are from their start, as a share of the start's length.

    Both are Euclidean.

    Raises ValueError if the networks have weights of other shapes.
    """
    pairs = zip(network.weights, start.weights, strict=True)
    squares = [
        (
            float(np.square(new - old, dtype=np.float64).sum()),
            float(np.square(old, dtype=np.float64).sum()),
        )
        for new, old in pairs
    ]
    moved, length = (sum(part) for part in zip(*squares, strict=True))
    return float(np.sqrt(moved / length)) if length > 0 else 0.0
