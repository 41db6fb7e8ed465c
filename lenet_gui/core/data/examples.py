"""Random digits to show: test images of MNIST if they are on this computer, else written ones.

For other classes there are only the test images of their published data set. Takes up to a tenth of
a second: call it in a worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED, Published
from lenet_gui.core.handwriting.digits import digit_forms
from lenet_gui.core.handwriting.glyphs import choose
from lenet_gui.core.handwriting.pen import write_strokes
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.imaging.ink import Mark, Picture
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.text import text

# So many points of a path are averaged.
_SMOOTHED = 7


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """An image as marks for the canvas, with the name of its class.

    `source` is the title of the data set that has it among its test images, or "" if it was
    written.
    """

    marks: tuple[Mark, ...]
    name: str
    source: str


def random_examples(
    count: int, random: np.random.Generator, names: ClassNames = DIGITS
) -> list[Example]:
    """Return random examples of classes, all from one source; none if there is no source."""
    for published in PUBLISHED.values():
        # Other sets of digits may be there, but MNIST is the one that is spoken of.
        if published.names == names and (names != DIGITS or published.key == "mnist"):
            try:
                return _from_test_images(published, count, random)
            except DatasetError:
                break
    return [_written(random) for _ in range(count)] if names == DIGITS else []


def _from_test_images(
    published: Published, count: int, random: np.random.Generator
) -> list[Example]:
    """Return random test images. Raises DatasetError if they are missing or damaged."""
    folder = published.find()
    if folder is None:
        raise DatasetError(text("{} is not on this computer.", published.title))
    images, labels = read_pair(*published.paths(folder)[2:])
    chosen = random.integers(len(images), size=count)
    # Copies, because a part of an array keeps all of it.
    return [
        Example((Picture(images[k].copy()),), published.names[labels[k]], published.title)
        for k in chosen
    ]


def _written(random: np.random.Generator) -> Example:
    """Return a digit as the simulated pen writes it."""
    digit = int(random.integers(len(digit_forms())))
    forms = digit_forms()[digit]
    form = forms[int(choose(forms, 1, random)[0])]
    batch = write_strokes(form, 1, random)
    ends = np.cumsum(batch.stroke_lengths)[:-1]
    strokes = [_smooth(stroke).tolist() for stroke in np.split(batch.points[0], ends)]
    return Example(fitted(strokes), str(digit), "")


def _smooth(stroke: Floats) -> Floats:
    """Return a path (n, 2) without the pen's tremor, which looks lumpy where it is enlarged."""
    wide = np.pad(stroke, ((_SMOOTHED // 2, _SMOOTHED // 2), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(wide, _SMOOTHED, axis=0)
    smooth: Floats = windows.mean(axis=2)
    return smooth
