"""A pen that writes letter forms the way people do, each time a little differently.

A form is given by control points; the pen's path runs through them, more or less rounded, and is
then varied as hands vary it: proportions, slant, bends, ends that miss or overshoot, tremor, a
line that thickens where the pen slows down. Many of one form are written at once, as arrays. Safe
in any thread.

What varies follows the literature on handwriting: R. Plamondon and W. Guerfali, "The generation of
handwriting with delta-lognormal synergies", Biological Cybernetics 78 (1998), for the sizes and
slants of a plan that is kept while the pen wanders, and for the slowing down in curves (the
two-thirds power law). How much it varies was set by eye on MNIST's training images.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.handwriting.glyphs import SAMPLES_PER_HEIGHT, Form, Skeleton, skeleton

Random = np.random.Generator

# How much is varied, as standard deviations; lengths are in heights of the letter.
CARELESSNESS = 0.35  # natural logarithm of the factor on all that is marked "careless" below
POSES_MIXED = 1.5  # concentration of the mixture: the smaller, the nearer to a single pose
POSES_EXAGGERATED = 0.25  # the share by which a mixture goes beyond the poses
POINT_SHIFT = 0.028  # each control point, careless
STROKE_SHIFT = 0.03  # each stroke of several, careless
END_SHIFT = 0.05  # beginnings and ends of strokes, in shares of the stroke's length
BEND = 0.14  # proportions: heavy top or bottom, high or low waist, bowed sides
WARP = 0.08  # the paper seen through uneven glass, careless
WIDTH_FACTOR = (-0.1, 0.18)  # mean and deviation of the logarithm
SLANT = (0.15, 0.22)  # mean and deviation, sideways shift a height upwards
TURN = 0.08  # radians
TREMOR = 0.004  # each point of the path, careless

# The pen's width in pixels of an image in which the letter is 20 high, as in MNIST.
PEN_WIDTH = (2.5, 0.28)  # median, deviation of the logarithm
THICKER_IN_CURVES = 0.25
THICKER_TOWARDS_AN_END = 0.12


@dataclass(frozen=True, slots=True, eq=False)
class Writing:
    """The same form written several times.

    `points` float32 (count, samples, 2): the pen's path, x and y in heights of the letter, y
    down. `widths` float32 (count, samples): of the line there, in pixels of a 20-pixel letter.
    `stroke_lengths`: how many of the samples belong to each stroke; between strokes the pen is
    lifted.
    """

    points: Floats
    widths: Floats
    stroke_lengths: tuple[int, ...]


def write(form: Form, count: int, random: Random) -> Writing:
    """A form written `count` times; the same state of `random` gives the same."""
    bones = skeleton(form)
    carelessness: Floats = np.exp(CARELESSNESS * _normal(random, count, 1, 1))
    points = _paths(bones, _control_points(bones, carelessness, random), random)
    points = _with_other_ends(points, bones.stroke_lengths, random)
    points = warped(bent(points, random), carelessness, random)
    points = _slanted(points, random)
    shaking = _normal(random, *points.shape)
    shaking += np.roll(shaking, 1, axis=1) + np.roll(shaking, 2, axis=1)
    points += TREMOR * carelessness * shaking
    return Writing(points, _pen_widths(points, random), bones.stroke_lengths)


def _normal(random: Random, *shape: int) -> Floats:
    return random.standard_normal(shape, np.float32)


def _control_points(bones: Skeleton, carelessness: Floats, random: Random) -> Floats:
    """Mixtures of the poses, each point and stroke a little off: float32 (count, points, 2)."""
    count, poses = len(carelessness), len(bones.poses)
    # Proportions of gamma variables are Dirichlet-distributed; the small number avoids 0 / 0.
    mixture = random.gamma(POSES_MIXED / poses, size=(count, poses)) + 1e-6
    mixture /= mixture.sum(axis=1, keepdims=True)
    mixture += POSES_EXAGGERATED * (mixture - 1 / poses)
    points: Floats = np.einsum("cp,pnd->cnd", mixture.astype(np.float32), bones.poses)
    points += POINT_SHIFT * carelessness * _normal(random, *points.shape)
    strokes = len(bones.stroke_lengths)
    if strokes > 1:
        shifts = STROKE_SHIFT * carelessness * _normal(random, count, strokes, 2)
        points += shifts[:, bones.stroke_of_point]
    return points


def _paths(bones: Skeleton, control_points: Floats, random: Random) -> Floats:
    """The pen's paths float32 (count, samples, 2), from angular writers to round ones."""
    shares = random.dirichlet((0.5, 1.6, 1.2), len(control_points)).astype(np.float32)
    result: Floats = np.einsum("cb,bsn->csn", shares, bones.paths) @ control_points
    return result


def _with_other_ends(points: Floats, stroke_lengths: tuple[int, ...], random: Random) -> Floats:
    """Strokes that begin and end too early or late: loops left open, lines that overshoot."""
    result = []
    for stroke in np.split(points, np.cumsum(stroke_lengths)[:-1], axis=1):
        samples = stroke.shape[1]
        # Of a short stroke, hands miss a larger share.
        deviation = END_SHIFT * max(1.0, 2 * SAMPLES_PER_HEIGHT / samples) ** 0.5
        shifts = np.clip(deviation * _normal(random, len(points), 2, 1), -0.15, 0.15)
        begin, end = shifts[:, 0], 1 + shifts[:, 1]
        places = (begin + (end - begin) * np.linspace(0, 1, samples)) * (samples - 1)
        # Beyond its ends the stroke goes straight on.
        index = np.clip(places.astype(int), 0, samples - 2)
        share = (places - index).astype(np.float32)[..., np.newaxis]
        first = np.take_along_axis(stroke, index[..., np.newaxis], axis=1)
        second = np.take_along_axis(stroke, index[..., np.newaxis] + 1, axis=1)
        result.append(first + (second - first) * share)
    return np.concatenate(result, axis=1)


def bent(points: Floats, random: Random) -> Floats:
    """Other proportions: the middle moved up or down, top or bottom heavier, sides bowed.

    Paths float32 (count, samples, 2) in, as many out; each path is bent by amounts of its own.
    """
    low, high = points.min(axis=1, keepdims=True), points.max(axis=1, keepdims=True)
    # Measured in its own box the letter reaches from -½ to ½; a thin one is not blown up.
    size = np.maximum(high - low, 0.25)
    x, y = np.moveaxis((points - low) / size - 0.5, 2, 0)
    bends = BEND * _normal(random, 6, len(points), 1)
    waist, heavy, middle, bow, arch, lean = bends
    inner_x, inner_y = 0.25 - x * x, 0.25 - y * y
    new_x = x + 1.5 * heavy * x * y + 0.7 * middle * inner_x + 1.2 * bow * inner_y
    new_y = y + waist * inner_y + 0.5 * arch * inner_x + 0.4 * lean * x * y
    result: Floats = np.stack([new_x, new_y], axis=2) * size
    return result


def warped(points: Floats, carelessness: Floats | float, random: Random) -> Floats:
    """Moved by two slow waves across the paper, the second half as strong and twice as fast.

    Paths float32 (count, samples, 2) in, as many out; `carelessness` float32 (count, 1, 1), or
    one number for all, is a factor on how far.
    """
    for frequency in (1.0, 2.0):
        directions = 2.2 * frequency * _normal(random, len(points), 2, 2)
        phases = 2 * np.pi * random.random((len(points), 1, 2), np.float32)
        strength = WARP / frequency * carelessness * _normal(random, len(points), 1, 2)
        points = points + strength * np.sin(points @ directions + phases)
    return points.astype(np.float32)


def _slanted(points: Floats, random: Random) -> Floats:
    """Wider or narrower, slanted, and turned."""
    width, slant, turn = (
        mean + deviation * _normal(random, len(points), 1)
        for mean, deviation in (WIDTH_FACTOR, SLANT, (0.0, TURN))
    )
    x, y = np.moveaxis(points, 2, 0)
    x = x * np.exp(width) - slant * y
    cosine, sine = np.cos(turn), np.sin(turn)
    return np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=2)


def _pen_widths(points: Floats, random: Random) -> Floats:
    """How wide the line is at each point, float32 (count, samples)."""
    count, samples = points.shape[:2]
    median, deviation = PEN_WIDTH
    # A pen slows down where its path bends: there the directions before and after differ.
    before, after = points[:, 3:-3] - points[:, :-6], points[:, 6:] - points[:, 3:-3]
    lengths = np.linalg.norm(before, axis=2) * np.linalg.norm(after, axis=2)
    slowness = np.zeros((count, samples), np.float32)
    slowness[:, 3:-3] = 0.5 - 0.5 * (before * after).sum(axis=2) / (lengths + 1e-6)
    slowness -= slowness.mean(axis=1, keepdims=True)
    exponent = THICKER_IN_CURVES * np.abs(_normal(random, count, 1)) * slowness
    towards_end = np.linspace(-1, 1, samples, dtype=np.float32)
    exponent += THICKER_TOWARDS_AN_END * _normal(random, count, 1) * towards_end
    exponent += deviation * _normal(random, count, 1)
    return np.float32(median) * np.exp(exponent)
