"""Random digits to show: test images of MNIST if they are on this computer, else written ones.

Takes up to a tenth of a second: call it in a worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.digits import digit_forms
from lenet_gui.core.handwriting.glyphs import choose
from lenet_gui.core.handwriting.pen import write_strokes
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.imaging.ink import Mark, Picture
from lenet_gui.core.text import text

# So many points of a path are averaged.
_SMOOTHED = 7


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A digit as marks for the canvas, with its label; `is_mnist` tells images from writing."""

    marks: tuple[Mark, ...]
    label: int
    is_mnist: bool


def random_examples(count: int, random: np.random.Generator) -> list[Example]:
    """Return random digits, all from MNIST's test images or all written by the simulated pen."""
    try:
        return _from_mnist(count, random)
    except DatasetError:
        return [_written(random) for _ in range(count)]


def _from_mnist(count: int, random: np.random.Generator) -> list[Example]:
    """Return random test images. Raises DatasetError if they are missing or damaged."""
    mnist = PUBLISHED["mnist"]
    folder = mnist.find()
    if folder is None:
        raise DatasetError(text("MNIST is not on this computer."))
    images, labels = read_pair(*mnist.paths(folder)[2:])
    chosen = random.integers(len(images), size=count)
    # Copies, because a part of an array keeps all of it.
    return [Example((Picture(images[k].copy()),), int(labels[k]), True) for k in chosen]


def _written(random: np.random.Generator) -> Example:
    """Return a digit as the simulated pen writes it."""
    digit = int(random.integers(len(digit_forms())))
    forms = digit_forms()[digit]
    form = forms[int(choose(forms, 1, random)[0])]
    batch = write_strokes(form, 1, random)
    ends = np.cumsum(batch.stroke_lengths)[:-1]
    strokes = [_smooth(stroke).tolist() for stroke in np.split(batch.points[0], ends)]
    return Example(fitted(strokes), digit, False)


def _smooth(stroke: Floats) -> Floats:
    """Return a path (n, 2) without the pen's tremor, which looks lumpy where it is enlarged."""
    wide = np.pad(stroke, ((_SMOOTHED // 2, _SMOOTHED // 2), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(wide, _SMOOTHED, axis=0)
    smooth: Floats = windows.mean(axis=2)
    return smooth
