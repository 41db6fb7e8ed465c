"""How a network wants its pixels: their range, and whether ink is bright or dark.

No model file says it, so it is found out on opening (core.keras_file.pixel_search) and kept with
the network.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import area_weights
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.text import Text, text

# The mean and the deviation of MNIST's training images in 0..1.
_MEAN, _DEVIATION = 0.1307, 0.3081


@dataclass(frozen=True, slots=True)
class Pixels:
    """A way to scale pixels: ink of 0..1 becomes `scale` · ink + `offset`.

    `key` is its name in model files, `range` and `ink` its names for people.
    """

    key: str
    range: Text
    ink: Text
    scale: float
    offset: float

    def changes_nothing(self) -> bool:
        """Return whether the pixels of our own images are what the network wants."""
        return (self.scale, self.offset) == (1.0, 0.0)

    def has_dark_ink(self) -> bool:
        """Return whether the network wants dark ink on bright ground."""
        return self.scale < 0

    def scaled(self, images: Floats) -> Floats:
        """Return images of 0..1, ink bright, as the network wants them; the same where it can."""
        if self.changes_nothing():
            return images
        return images * np.float32(self.scale) + np.float32(self.offset)

    def sentence(self) -> Text:
        """Return what the network reads, for people."""
        if self is UNKNOWN_PIXELS:
            return text(
                "Reads at most half of the built-in digits, however their pixels are scaled."
            )
        return text("Reads pixels from {}, {}.", self.range, self.ink)


def _both(key: str, words: Text, scale: float, offset: float) -> tuple[Pixels, Pixels]:
    """Return a way with bright ink, and with dark ink."""
    return (
        Pixels(key, words, text("ink bright"), scale, offset),
        Pixels(f"{key} dark", words, text("ink dark"), -scale, scale + offset),
    )


_WAYS = (
    *_both("0..1", text("0 to 1"), 1.0, 0.0),
    *_both("0..255", text("0 to 255"), 255.0, 0.0),
    *_both("-1..1", text("−1 to 1"), 2.0, -1.0),
    *_both("-0.5..0.5", text("−0.5 to 0.5"), 1.0, -0.5),
    *_both("mnist", text("−0.42 to 2.82 (MNIST’s mean 0)"), 1 / _DEVIATION, -_MEAN / _DEVIATION),
)

OWN_PIXELS = _WAYS[0]
# Of a network that reads hardly anything in any way.
UNKNOWN_PIXELS = replace(OWN_PIXELS, key="unknown")

# Those of LeNet-5 in 1998: nearly a mean of 0 and a deviation of 1.
LECUN_PIXELS = Pixels("-0.1..1.175", text("−0.1 to 1.175"), text("ink bright"), 1.275, -0.1)

# By their keys; the first is that of this program's own networks.
PIXELS: dict[str, Pixels] = {way.key: way for way in (*_WAYS, LECUN_PIXELS, UNKNOWN_PIXELS)}

# Those that a network from elsewhere may have learned with.
USUAL_PIXELS = _WAYS


def fitting(side: int) -> Floats | None:
    """Return the matrix (side, 28) that as left and right factor brings an image to another size.

    Return None for 28. For 32 it adds a margin of two pixels, as LeNet-5 of 1998 had; otherwise the
    image is scaled.
    """
    if side == IMAGE_SIDE:
        return None
    if side == IMAGE_SIDE + 4:
        return np.eye(side, IMAGE_SIDE, k=-2, dtype=np.float32)
    return area_weights(IMAGE_SIDE, side)
