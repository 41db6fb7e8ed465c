"""How a network wants its pixels: their range, whether ink is bright or dark, and their number.

No model file says it, so it is found out on opening (core.keras_file.pixel_search) and kept with
the network.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import area_weights, resampling
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.text import Text, text

# The mean and the deviation of MNIST's training images in 0..1.
_MEAN, _DEVIATION = 0.1307, 0.3081
# The end of the keys of ways that enlarge images.
_ENLARGED = " enlarged"
# The network of 1998 had a margin of two pixels around an image of 28×28.
_SIDE_OF_1998 = IMAGE_SIDE + 4


@dataclass(frozen=True, slots=True)
class Pixels:
    """A way to scale pixels: ink of 0..1 becomes `scale` · ink + `offset`.

    `key` is its name in model files, `range` and `ink` its names for people. Where the network has
    more pixels than our images, it `enlarges` them, and otherwise does as fitting() says.
    """

    key: str
    range: Text
    ink: Text
    scale: float
    offset: float
    enlarges: bool = False

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
        if self.enlarges:
            return text(
                "Reads images enlarged to 32×32, with pixels from {}, {}.", self.range, self.ink
            )
        return text("Reads pixels from {}, {}.", self.range, self.ink)

    def enlarging(self, enlarges: bool) -> Pixels:
        """Return the way that is like this, and enlarges images or does not."""
        if self is UNKNOWN_PIXELS:
            return self
        return PIXELS[self.key.removesuffix(_ENLARGED) + (_ENLARGED if enlarges else "")]

    def of_side(self, side: int) -> Pixels:
        """Return the way of a network with so many pixels a side, which may enlarge nothing."""
        return self.enlarging(self.enlarges and can_be_enlarged(side))


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

# Without those that enlarge, which are for few networks.
PLAIN_PIXELS = (*_WAYS, LECUN_PIXELS)

# By their keys; the first is that of this program's own networks.
PIXELS: dict[str, Pixels] = {
    way.key: way
    for way in (
        *PLAIN_PIXELS,
        *(replace(way, key=way.key + _ENLARGED, enlarges=True) for way in PLAIN_PIXELS),
        UNKNOWN_PIXELS,
    )
}


def usual_pixels(side: int) -> list[Pixels]:
    """Return those that a network from elsewhere with so many pixels a side may have learned."""
    enlarged = [way.enlarging(True) for way in PLAIN_PIXELS] if can_be_enlarged(side) else []
    return [*PLAIN_PIXELS, *enlarged]


def can_be_enlarged(side: int) -> bool:
    """Return whether images of so many pixels a side are made in two ways."""
    return side == _SIDE_OF_1998


def metadata_of(pixels: Pixels, side: int) -> dict[str, str]:
    """Return how 28×28 values of ink become a network's image, for the files of other programs."""
    resized = "none" if side == IMAGE_SIDE else "mean of each area"
    if can_be_enlarged(side):
        resized = "bilinear" if pixels.enlarges else "margin of 2 pixels"
    return {
        "pixel_scale": f"{pixels.scale:.9g}",
        "pixel_offset": f"{pixels.offset:.9g}",
        "resized_from_28x28": resized,
    }


def fitting(side: int, enlarges: bool) -> Floats | None:
    """Return the matrix (side, 28) that as left and right factor brings an image to another size.

    Return None for 28. For 32 it adds a margin of two pixels, as LeNet-5 of 1998 had, unless it
    `enlarges`, as tf.image.resize() does; otherwise the image is scaled.
    """
    if side == IMAGE_SIDE:
        return None
    if can_be_enlarged(side):
        if enlarges:
            return resampling(IMAGE_SIDE, side)
        return np.eye(side, IMAGE_SIDE, k=-2, dtype=np.float32)
    return area_weights(IMAGE_SIDE, side)
