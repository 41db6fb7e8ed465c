"""The images that a network on the bench may see."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import INPUT_SHAPE
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.network.pixels import can_be_enlarged
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.translation import translate

# Sides of images that are offered.
_SIDES = (28, 32, 16, 20, 24, 48, 64)


@dataclass(frozen=True, slots=True)
class Image:
    """A shape of the input, and whether images are enlarged to it."""

    shape: Shape
    enlarges: bool

    def title(self) -> str:
        """Return its name, such as "32×32"."""
        side = _side(self.shape)
        title = f"{side}×{side}" if len(self.shape) > 1 else f"{side * side}"
        return phrases((title, translate("Bench", "enlarged"))) if self.enlarges else title

    def of(self, draft: Draft) -> Draft:
        """Return a draft that sees this image."""
        pixels = draft.pixels.enlarging(self.enlarges)
        return replace(draft, input_shape=self.shape, pixels=pixels)


def image_of(draft: Draft) -> Image:
    """Return the image that a draft sees."""
    return Image(draft.input_shape, draft.pixels.enlarges)


def offered_images(draft: Draft) -> list[Image]:
    """Return the images that are offered: square maps, and that of the draft."""
    shapes = [INPUT_SHAPE if side == INPUT_SHAPE[0] else (side, side, 1) for side in _SIDES]
    if draft.input_shape not in shapes:
        shapes.insert(0, draft.input_shape)
    return [
        Image(shape, enlarges)
        for shape in shapes
        for enlarges in ((False, True) if can_be_enlarged(_side(shape)) else (False,))
    ]


def _side(shape: Shape) -> int:
    return math.isqrt(math.prod(shape))
