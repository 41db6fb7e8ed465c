"""What each pixel does to an answer, found out by reading the image again without or with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.network import Network, softmax

# Images read at once, after which the work can be cancelled.
_AT_ONCE = 64


@dataclass(frozen=True, slots=True, eq=False)
class Rereading:
    """An image, read again with one pixel changed, for each pixel: ink erased, an empty one inked.

    `scores` float32 (10,) are those of the `image`, float32 (28, 28) in 0..1. `changed` float32
    (28, 28, 10) are those after the change of each pixel, NaN where that was not read yet.
    """

    image: Floats
    scores: Floats
    changed: Floats

    def margin(self, digit: int, other: int) -> float:
        """Return by how much a digit's score is above another's."""
        return float(self.scores[digit] - self.scores[other])

    def voices(self, digit: int, other: int) -> Floats:
        """Return what ink at each pixel does to the margin, float32 (28, 28); 0 where not read.

        It is the margin with ink at the pixel, less the margin without, all other pixels kept.
        """
        after = self.changed[..., digit] - self.changed[..., other]
        effects = after - np.float32(self.margin(digit, other))
        result: Floats = np.nan_to_num(np.where(self.image > 0, -effects, effects))
        return result

    def probabilities(self, row: int, column: int) -> tuple[Floats, Floats]:
        """Return the probabilities, float32 (10,), before and after the change of a pixel."""
        before, after = softmax(np.stack([self.scores, self.changed[row, column]]))
        return before, after


def reread(
    network: Network, image: Floats, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Rereading]:
    """Yield the readings of an image, float32 (28, 28), with each pixel changed.

    The first has the ink erased, pixel by pixel, the second also the empty pixels inked. It ends
    early when cancelled.
    """
    scores = network.logits(image[np.newaxis])[0]
    changed = np.full((image.size, len(scores)), np.nan, np.float32)
    has_ink = image.ravel() > 0
    for pixels in (np.flatnonzero(has_ink), np.flatnonzero(~has_ink)):
        for start in range(0, len(pixels), _AT_ONCE):
            if is_cancelled():
                return
            some = pixels[start : start + _AT_ONCE]
            changed[some] = network.logits(with_changed(image, some))
        yield Rereading(image, scores, changed.reshape(*image.shape, -1).copy())


def with_changed(image: Floats, pixels: np.typing.NDArray[np.intp]) -> Floats:
    """Return an image for each of some pixels, by their number, in which that one is changed."""
    images = np.repeat(image.reshape(1, -1), len(pixels), axis=0)
    images[np.arange(len(pixels)), pixels] = image.ravel()[pixels] == 0
    return images.reshape(len(pixels), *image.shape)
