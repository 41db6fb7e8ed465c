"""The best scores of a person, kept in the settings. GUI thread."""

from __future__ import annotations

import re
import zlib

from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.settings import Settings

# The most scores that are kept, the last reached first.
_MOST = 200

# A score as text: the network's check sum, first answer, target, and share of ink.
_SCORE = re.compile(r"([0-9a-f]{8} \d \d) (\d{1,3}\.\d{4})")


class BestScores:
    """The least ink that it took, by network, first answer and target."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def _known(self) -> dict[str, float]:
        found = map(_SCORE.fullmatch, self._settings.fool_scores)
        return {match[1]: float(match[2]) for match in found if match}

    def keep(self, network: Network, first: int, target: int, changed: float) -> None:
        """Keep a score, the share of ink that was changed, if it is the best of its kind."""
        known, key = self._known(), _key(network, first, target)
        if changed < known.get(key, float("inf")):
            scores = {key: changed} | {k: score for k, score in known.items() if k != key}
            texts = [f"{k} {score:.4f}" for k, score in scores.items()]
            self._settings.fool_scores = texts[:_MOST]

    def best(self, network: Network, first: int, target: int) -> float | None:
        """Return the best score, or None before the first."""
        known = self._known()
        return known.get(_key(network, first, target)) if known else None


def _key(network: Network, first: int, target: int) -> str:
    """Return what tells networks of other weights, and digits, apart."""
    check = 0
    for array in network.weights:
        check = zlib.crc32(array.tobytes(), check)
    return f"{check:08x} {first} {target}"
