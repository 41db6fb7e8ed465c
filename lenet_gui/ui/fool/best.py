"""The best scores of a person, kept while the program runs."""

from __future__ import annotations

import zlib

from lenet_gui.core.network.network import Network


class BestScores:
    """The least ink that it took, by network, first answer and target."""

    def __init__(self) -> None:
        self._best: dict[tuple[int, int, int], float] = {}

    def keep(self, network: Network, first: int, target: int, changed: float) -> None:
        """Keep a score if it is the best of its kind."""
        key = _check_sum(network), first, target
        self._best[key] = min(self._best.get(key, changed), changed)

    def best(self, network: Network, first: int, target: int) -> float | None:
        """Return the best score, or None before the first."""
        return self._best.get((_check_sum(network), first, target)) if self._best else None


def _check_sum(network: Network) -> int:
    """Return a number that tells networks of other weights apart."""
    check = 0
    for array in network.weights:
        check = zlib.crc32(array.tobytes(), check)
    return check
