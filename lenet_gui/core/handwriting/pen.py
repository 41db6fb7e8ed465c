"""A simulated pen that writes letter forms with the variation of human handwriting.

The pen's path runs through the control points of a form, more or less rounded. It then varies in
proportions, slant, bends, tremor, and ends that fall short or overshoot; the line thickens where
the pen slows down. Many samples of one form are written at once, as arrays. Safe in any thread.

The kinds of variation follow R. Plamondon and W. Guerfali, "The generation of handwriting with
delta-lognormal synergies", Biological Cybernetics 78 (1998): a plan with a size and a slant, from
which the pen deviates, and slower movement in curves (the two-thirds power law). The amounts were
set by eye on MNIST's training images.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.handwriting.glyphs import SAMPLES_PER_HEIGHT, Form, Skeleton, skeleton

# Standard deviations of the variation; lengths are in heights of the letter.
CARELESSNESS = 0.35  # logarithm of the factor on all values marked "careless" below
POSES_MIXED = 1.5  # concentration of the mixture; small values stay near a single pose
POSES_EXAGGERATED = 0.25  # the share by which a mixture goes beyond the poses
POINT_SHIFT = 0.028  # each control point, careless
STROKE_SHIFT = 0.03  # each stroke of several, careless
END_SHIFT = 0.05  # beginnings and ends of strokes, in shares of the stroke's length
BEND = 0.14  # proportions: heavy top or bottom, high or low waist, bowed sides
WARP = 0.08  # slow waves over the whole letter, careless
WIDTH_FACTOR = (-0.1, 0.18)  # mean and deviation of the logarithm
SLANT = (0.15, 0.22)  # mean and deviation, sideways shift a height upwards
TURN = 0.08  # radians
TREMOR = 0.004  # each point of the path, careless

# The pen's width in pixels of an image in which the letter is 20 high, as in MNIST.
PEN_WIDTH = (2.5, 0.28)  # median, deviation of the logarithm
THICKER_IN_CURVES = 0.25
THICKER_TOWARDS_AN_END = 0.12


@dataclass(frozen=True, slots=True, eq=False)
class StrokeBatch:
    """The strokes of one form, written several times.

    `points` float32 (count, samples, 2): the pen's path, x and y in heights of the letter, y down.
    `widths` float32 (count, samples): width of the line, in pixels of a 20-pixel letter.
    `stroke_lengths`: number of samples of each stroke; between strokes the pen is lifted.
    """

    points: Floats
    widths: Floats
    stroke_lengths: tuple[int, ...]


def write_strokes(form: Form, count: int, random: np.random.Generator) -> StrokeBatch:
    """Return a form written `count` times; the same state of `random` gives the same strokes.

    >>> seven = write_strokes(digit_forms()[7][0], 5, np.random.default_rng(1))
    >>> seven.points.shape[0], seven.points.shape[2], len(seven.stroke_lengths)
    (5, 2, 1)
    """
    bones = skeleton(form)
    carelessness: Floats = np.exp(CARELESSNESS * _normal(random, count, 1, 1))
    points = _paths(bones, _control_points(bones, carelessness, random), random)
    points = _with_other_ends(points, bones.stroke_lengths, random)
    points = warped(bent(points, random), carelessness, random)
    points = _slanted(points, random)
    shaking = _normal(random, *points.shape)
    shaking += np.roll(shaking, 1, axis=1) + np.roll(shaking, 2, axis=1)
    points += TREMOR * carelessness * shaking
    return StrokeBatch(points, _pen_widths(points, random), bones.stroke_lengths)


def _normal(random: np.random.Generator, *shape: int) -> Floats:
    return random.standard_normal(shape, np.float32)


def _control_points(bones: Skeleton, carelessness: Floats, random: np.random.Generator) -> Floats:
    """Return noisy mixtures of the poses, float32 (count, points, 2)."""
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


def _paths(bones: Skeleton, control_points: Floats, random: np.random.Generator) -> Floats:
    """Return paths float32 (count, samples, 2), from angular to round ones."""
    shares = random.dirichlet((0.5, 1.6, 1.2), len(control_points)).astype(np.float32)
    result: Floats = np.einsum("cb,bsn->csn", shares, bones.paths) @ control_points
    return result


def _with_other_ends(
    points: Floats, stroke_lengths: tuple[int, ...], random: np.random.Generator
) -> Floats:
    """Shorten or lengthen strokes at their ends: loops stay open, lines overshoot."""
    result = []
    for stroke in np.split(points, np.cumsum(stroke_lengths)[:-1], axis=1):
        samples = stroke.shape[1]
        # Short strokes deviate by a larger share of their length.
        deviation = END_SHIFT * max(1.0, 2 * SAMPLES_PER_HEIGHT / samples) ** 0.5
        shifts = np.clip(deviation * _normal(random, len(points), 2, 1), -0.15, 0.15)
        begin, end = shifts[:, 0], 1 + shifts[:, 1]
        places = (begin + (end - begin) * np.linspace(0, 1, samples)) * (samples - 1)
        # Beyond its ends the stroke continues in a straight line.
        index = np.clip(places.astype(int), 0, samples - 2)
        share = (places - index).astype(np.float32)[..., np.newaxis]
        first = np.take_along_axis(stroke, index[..., np.newaxis], axis=1)
        second = np.take_along_axis(stroke, index[..., np.newaxis] + 1, axis=1)
        result.append(first + (second - first) * share)
    return np.concatenate(result, axis=1)


def bent(points: Floats, random: np.random.Generator) -> Floats:
    """Change the proportions: the height of the waist, the weight of top and bottom, bowed sides.

    Takes and returns paths float32 (count, samples, 2); each path is bent by other amounts.
    """
    low, high = points.min(axis=1, keepdims=True), points.max(axis=1, keepdims=True)
    # In its bounding box the letter reaches from -½ to ½; a narrow letter is not widened.
    size = np.maximum(high - low, 0.25)
    x, y = np.moveaxis((points - low) / size - 0.5, 2, 0)
    bends = BEND * _normal(random, 6, len(points), 1)
    waist, heavy, middle, bow, arch, lean = bends
    inner_x, inner_y = 0.25 - x * x, 0.25 - y * y
    new_x = x + 1.5 * heavy * x * y + 0.7 * middle * inner_x + 1.2 * bow * inner_y
    new_y = y + waist * inner_y + 0.5 * arch * inner_x + 0.4 * lean * x * y
    result: Floats = np.stack([new_x, new_y], axis=2) * size
    return result


def warped(points: Floats, carelessness: Floats | float, random: np.random.Generator) -> Floats:
    """Displace points by two slow waves, the second half as strong and twice as fast.

    Takes and returns paths float32 (count, samples, 2). `carelessness`, float32 (count, 1, 1) or
    one number for all, is a factor of the displacement.
    """
    for frequency in (1.0, 2.0):
        directions = 2.2 * frequency * _normal(random, len(points), 2, 2)
        phases = 2 * np.pi * random.random((len(points), 1, 2), np.float32)
        strength = WARP / frequency * carelessness * _normal(random, len(points), 1, 2)
        points = points + strength * np.sin(points @ directions + phases)
    return points.astype(np.float32)


def _slanted(points: Floats, random: np.random.Generator) -> Floats:
    """Scale the width, slant and rotate."""
    width, slant, turn = (
        mean + deviation * _normal(random, len(points), 1)
        for mean, deviation in (WIDTH_FACTOR, SLANT, (0.0, TURN))
    )
    x, y = np.moveaxis(points, 2, 0)
    x = x * np.exp(width) - slant * y
    cosine, sine = np.cos(turn), np.sin(turn)
    return np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=2)


def _pen_widths(points: Floats, random: np.random.Generator) -> Floats:
    """Return the width of the line at each point, float32 (count, samples)."""
    count, samples = points.shape[:2]
    median, deviation = PEN_WIDTH
    # A pen slows down where its path bends, where the directions before and after differ.
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
