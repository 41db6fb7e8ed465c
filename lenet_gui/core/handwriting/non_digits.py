"""Drawings that are not digits: letters, shapes and scribbles, written by the same pen.

Networks train on them as outliers (D. Hendrycks, M. Mazeika and T. Dietterich, "Deep anomaly
detection with outlier exposure", ICLR 2019). Safe in any thread.
"""

from __future__ import annotations

import re

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.handwriting.digits import digit_forms, rasterize
from lenet_gui.core.handwriting.glyphs import Form, choose, read_forms
from lenet_gui.core.handwriting.non_digit_glyphs import TAUGHT_SHAPES
from lenet_gui.core.handwriting.pen import write_strokes
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE

# The x of a point in a pose.
_X = re.compile(r"-?[\d.]+(?=,)")

# The share of random forms, no two of which are alike.
_TAUGHT_FREE_SHARE = 0.2


def dots(random: np.random.Generator) -> Form:
    """Return a form of two to seven short taps of the pen."""
    taps = random.uniform(0, 100, (int(random.integers(2, 8)), 2))
    pose = ";".join(f"{x:.1f},{y:.1f} {x + 1:.1f},{y + 2:.1f}" for x, y in taps)
    return Form("dots", "dots", 1, (pose,))


def scribble(random: np.random.Generator) -> Form:
    """Return a form of one long stroke to and fro."""
    turns = int(random.integers(9, 22))
    places = random.uniform(0, 100, (turns, 2))
    # Some scribbles go from one side to the other, as if to strike something out.
    if random.random() < 0.5:
        places[:, 0] = np.where(np.arange(turns) % 2, 90, 10) + random.normal(0, 8, turns)
        places[:, 1] = np.linspace(0, 100, turns) + random.normal(0, 6, turns)
    pose = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return Form("scribble", "scribble", 1, (pose,))


def _two_digits(random: np.random.Generator) -> Form:
    """Return a form of two digits side by side, which together are not a digit."""
    poses, end = [], 0.0
    for digit in random.integers(0, 10, 2):
        forms = digit_forms()[digit]
        pose = str(random.choice(forms[int(choose(forms, 1, random)[0])].poses))
        across = [float(x) for x in _X.findall(pose)]
        shift = end - min(across)
        poses.append(_X.sub(lambda x, by=shift: f"{float(x[0]) + by:.1f}", pose))  # type: ignore[misc]
        end = max(across) + shift + random.uniform(4, 40)
    return Form("two digits", "two digits", 1, (";".join(poses),))


# Each call returns a new form.
_FREE_FORMS = (dots, scribble, _two_digits)


def taught_non_digits(count: int, seed: int) -> Bytes:
    """Return images uint8 (count, 28, 28) that are not digits, for training.

    The same count and seed give the same images.
    """
    random = np.random.default_rng(seed)
    free = round(count * _TAUGHT_FREE_SHARE)
    images = np.zeros((count, IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for place in range(free):
        form = _FREE_FORMS[place % len(_FREE_FORMS)](random)
        images[place] = rasterize(write_strokes(form, 1, random))[0]
    # The forms of all kinds; a form's weight is its share among them.
    taught = tuple(form for forms in read_forms(TAUGHT_SHAPES).values() for form in forms)
    chosen = choose(taught, count - free, random)
    for index, form in enumerate(taught):
        places = free + np.flatnonzero(chosen == index)
        images[places] = rasterize(write_strokes(form, len(places), random))
    return random.permutation(images)
