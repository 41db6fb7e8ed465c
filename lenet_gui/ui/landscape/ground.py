"""The colours of a landscape's losses, and the scale that they stand on. GUI thread."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QImage

from lenet_gui.core.arrays import Doubles, Floats
from lenet_gui.core.insight.landscape.survey import Landscape
from lenet_gui.ui.common.theme import AMOUNTS
from lenet_gui.ui.diagram.pictures import image_of, rgb

# Steps of colour, with a line where one begins.
_BANDS = 18

# What is so many times above the highest loss of a path has the last colour.
_ABOVE = 4.0

# Pixels of the picture, which is then scaled.
_WIDTH, _HEIGHT = 720, 480

_LINE = np.float32(0.82)

# Colours between which the others are, float32 (n, 3) in 0..255, and their places on a scale.
_STOPS = np.stack([rgb(colour) for colour in AMOUNTS])
_PLACES = np.linspace(0, 1, len(_STOPS))


@dataclass(frozen=True, slots=True)
class Scale:
    """Losses from `low` to `high` as colours, evenly by their logarithm."""

    low: float
    high: float

    def share(self, losses: Doubles) -> Doubles:
        """Return the place 0..1 of losses on the scale; what has no loss is at its end."""
        with np.errstate(divide="ignore"):
            logs = np.log(np.nan_to_num(losses, nan=self.high, posinf=self.high))
        span = math.log(self.high / self.low)
        result: Doubles = np.clip((logs - math.log(self.low)) / span, 0, 1)
        return result

    def colour(self, loss: float) -> QColor:
        """Return the colour of one loss."""
        red, green, blue = _colours(self.share(np.array([loss])))[0].tolist()
        return QColor(round(red), round(green), round(blue))

    def ticks(self) -> list[float]:
        """Return the losses to label: 1, 2 and 5 of each power of ten, at most six of them."""
        powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        for steps in ((1, 2, 5), (1, 3), (1,)):
            found = [k * 10.0**power for power in powers for k in steps]
            found = [loss for loss in found if self.low <= loss <= self.high]
            if len(found) <= 6:
                break
        return found


def scale_of(landscape: Landscape) -> Scale | None:
    """Return the scale for the losses of a landscape, or None before the paths are measured."""
    own = np.concatenate([path.losses for path in landscape.paths])
    own = own[np.isfinite(own)]
    if not len(own):
        return None
    around = landscape.losses[np.isfinite(landscape.losses)]
    low = max(float(min(own.min(), around.min(initial=np.inf))), 1e-6)
    return Scale(low, max(_ABOVE * float(own.max()), 2 * low))


def ground_image(losses: Doubles, scale: Scale) -> QImage:
    """Return the losses (k, k) of a plane as a picture, the first row at the bottom."""
    shares = scale.share(losses).astype(np.float32)
    down, across = (_between(len(shares), size) for size in (_HEIGHT, _WIDTH))
    bands = np.minimum(down @ shares[::-1] @ across.T * _BANDS, _BANDS - 1).astype(np.uint8)
    edges = np.zeros(bands.shape, np.bool_)
    edges[:-1] |= bands[:-1] != bands[1:]
    edges[:, :-1] |= bands[:, :-1] != bands[:, 1:]
    plain = _colours((np.arange(_BANDS) + 0.5) / _BANDS)
    # Each band, then each as a line.
    shades = np.concatenate([plain, plain * _LINE])
    return image_of(shades[bands + _BANDS * edges.astype(np.uint8)])


def scale_image(steps: int) -> QImage:
    """Return all colours of a scale from the last to the first, one below the other."""
    return image_of(_colours(np.linspace(1, 0, steps))[:, np.newaxis])


def _colours(shares: Doubles) -> Floats:
    """Return the colours of shares 0..1 of the scale, float32 (…, 3) in 0..255."""
    channels = [np.interp(shares, _PLACES, _STOPS[:, channel]) for channel in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def _between(count: int, size: int) -> Floats:
    """Return the matrix (size, count) that interpolates between points, linearly."""
    places = np.linspace(0, count - 1, size)[:, np.newaxis]
    shares = np.clip(1 - np.abs(places - np.arange(count)), 0, None)
    result: Floats = shares.astype(np.float32)
    return result
