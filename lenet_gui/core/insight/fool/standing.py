"""How far a changed drawing is from being read as another class, and what the changes cost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reader

# Probabilities below this are as good as none, and their logarithms say no more.
_LEAST = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """What a network reads in a drawing.

    `probabilities` float32 (10,) are those of the drawing, `answer` the likeliest class; without
    ink, or when it is read as several digits or as none, both are None. `changed` is the ink that
    was added and erased, as a share of the ink that there was.
    """

    probabilities: Floats | None
    answer: int | None
    changed: float

    def gap(self, target: int) -> float:
        """Return by how much the score (logit) of the likeliest other class is above a target's.

        Below 0, the target is read. It is infinite where nothing is read.
        """
        if self.probabilities is None:
            return float("inf")
        logs = np.log(np.maximum(self.probabilities, _LEAST, dtype=np.float64))
        return float(np.delete(logs, target).max() - logs[target])


def standing(ink: Ink, original: Ink, network: Network, reader: Reader) -> Standing:
    """Return what is read in ink, uint8 (side, side), that was changed from an original.

    It is read as the canvas is read, with all that belongs to it.
    """
    digits = reader.read(ink, network).digits
    changed = changed_ink(ink, original)
    if len(digits) != 1 or digits[0].rejected_by_shape or digits[0].sign:
        return Standing(None, None, changed)
    probabilities = digits[0].probabilities
    return Standing(probabilities, int(probabilities.argmax()), changed)


def changed_ink(ink: Ink, original: Ink) -> float:
    """Return the ink that was added and erased, as a share of the original's."""
    difference = np.abs(ink.astype(np.int16) - original.astype(np.int16))
    return float(difference.sum()) / max(float(original.sum(dtype=np.int64)), 1.0)
