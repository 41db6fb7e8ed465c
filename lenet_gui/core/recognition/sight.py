"""What a network sees of the components of a drawing, each looked at once.

A pen changes one component of a page and leaves the others as they were.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.network.network import Network

# Isoperimetric ratio perimeter² / (4π · area): 1 for a disc, up to 1.18 for a dot smeared by its
# own width, 1.14 for a filled canvas; at least 1.6 for 4,000 recorded digits drawn with pens of up
# to a fifth of their size.
MIN_ISOPERIMETRIC_RATIO = 1.22

# Longest plausible path of the pen, in longer sides of the box (an eight takes 3, a slashed zero
# 3.5). A correction in proportion to the filled share of the box is added, because thick strokes
# that overlap hide part of the path. Of 10,000 digits, recorded and generated, two came to more.
MAX_PATH_LENGTH = 4.8
OVERLAP_CORRECTION = 3.0

# How far the centre of mass lies beyond that of the ink, down and to the right.
Beyond = tuple[int, int]


class Sight:
    """What is seen of the ink of a component, wherever it lies.

    Attributes:
        ink: uint8 (h, w).
        image: the network's input, float32 (28, 28) in 0..1.
        probabilities: the network's output, float32 (10,).
        likeliest: the two likeliest digits with their probabilities.
        halves: the two digits that the ink is cut into, each with its box in the ink; none if it is
            one digit, None if no cut was tried.
    """

    probabilities: Floats
    likeliest: tuple[tuple[int, float], tuple[int, float]]
    halves: tuple[tuple[Box, Sight], ...] | None

    def __init__(self, ink: Ink, beyond: Beyond = (0, 0)) -> None:
        image = mnist_image(ink, beyond)
        assert image is not None, "a component without ink"
        self.image = image
        self.ink = ink

    def set_probabilities(self, probabilities: Floats) -> None:
        """Take the network's output, float32 (10,)."""
        self.probabilities, self.halves = probabilities, None
        values = probabilities.tolist()
        first, second = sorted(range(len(values)), key=values.__getitem__, reverse=True)[:2]
        self.likeliest = (first, values[first]), (second, values[second])

    def certainty(self) -> float:
        """Return the probability of the likeliest digit."""
        return self.likeliest[0][1]

    @functools.cached_property
    def has_no_digit_shape(self) -> bool:
        """Whether the ink is a dot, a blob or a scribble."""
        # Thin lines of a reduced picture have no full ink.
        inked = self.ink >= min(128, self.ink.max() / 2)
        filled = float(inked.mean())
        if filled == 0:
            return True
        outline = outline_length(inked)
        if outline**2 < MIN_ISOPERIMETRIC_RATIO * 4 * np.pi * np.count_nonzero(inked):
            return True
        # A line has two edges, each as long as itself.
        path = outline / 2 / max(inked.shape)
        return bool(path + OVERLAP_CORRECTION * filled > MAX_PATH_LENGTH)


class Sights:
    """The sights of the components of a drawing, and of the drawing before. For one thread."""

    def __init__(self) -> None:
        self._network: Network | None = None
        # By the shape and the bytes of the ink, and what is beyond it.
        self._before: dict[tuple[tuple[int, ...], bytes, Beyond], Sight] = {}
        self._now = self._before.copy()

    def begin(self, network: Network) -> None:
        """Begin a drawing, which a network reads."""
        self._before, self._now = self._now, {}
        if network is not self._network and self._before:
            self._ask(network, list(self._before.values()))
        self._network = network

    def of(self, inks: list[Ink], beyond: Beyond = (0, 0)) -> list[Sight]:
        """Return the sights of the ink of components, each uint8 (h, w).

        `beyond` is that of mnist_image().
        """
        assert self._network is not None, "no drawing was begun"
        keys = [(ink.shape, ink.tobytes(), beyond) for ink in inks]
        new = []
        for key, ink in zip(keys, inks, strict=True):
            if key not in self._now:
                if key in self._before:
                    self._now[key] = self._before[key]
                else:
                    self._now[key] = sight = Sight(ink, beyond)
                    new.append(sight)
        if new:
            self._ask(self._network, new)
        return [self._now[key] for key in keys]

    def _ask(self, network: Network, sights: list[Sight]) -> None:
        answers = network.probabilities(np.stack([sight.image for sight in sights]))
        for sight, probabilities in zip(sights, answers, strict=True):
            sight.set_probabilities(probabilities)


def outline_length(inked: npt.NDArray[np.bool_]) -> float:
    """Return the length, in pixels, of the edges of ink bool (h, w), including those of holes.

    By Crofton's formula: the length of a curve is proportional to its number of crossings with a
    grid of lines in all directions. Here the directions are four: rows, columns and both diagonals,
    which are √2 times as dense.
    """
    framed = np.pad(inked, 1)
    straight = np.count_nonzero(framed[1:] != framed[:-1])
    straight += np.count_nonzero(framed[:, 1:] != framed[:, :-1])
    diagonal = np.count_nonzero(framed[1:, 1:] != framed[:-1, :-1])
    diagonal += np.count_nonzero(framed[1:, :-1] != framed[:-1, 1:])
    return float(np.pi / 8 * (straight + diagonal / np.sqrt(2)))
