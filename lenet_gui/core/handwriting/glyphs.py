"""Letter forms, and the pen's path through their control points.

read_forms() reads a sheet of forms such as core.handwriting.digit_glyphs. skeleton() prepares a
form once, so that one matrix product turns the moved control points of many letters into paths,
from angular to round. Safe in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Doubles, Floats

# Points of a path as long as the letter is high. A pen of a twentieth of that height leaves no gaps
# between them.
SAMPLES_PER_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a digit or letter.

    `poses` are the same strokes as different writers shape them. A pose is a string of control
    points "x,y" in the pen's order; ";" separates strokes, and "!" after a point marks a sharp
    corner. `weight` is the frequency of the form relative to the others of its kind.
    """

    kind: str
    name: str
    weight: float
    poses: tuple[str, ...]


def read_forms(sheet: str) -> dict[str, tuple[Form, ...]]:
    """Return the forms of a sheet by kind: lines "kind | name | weight", each above its poses."""
    forms: dict[str, list[Form]] = {}
    for line in sheet.strip().split("\n"):
        if "|" in line:
            kind, name, weight = (field.strip() for field in line.split("|"))
            forms.setdefault(kind, []).append(Form(kind, name, float(weight), ()))
        else:
            form = forms[kind][-1]
            poses = (*form.poses, line.strip())
            forms[kind][-1] = Form(form.kind, form.name, form.weight, poses)
    return {kind: tuple(of_kind) for kind, of_kind in forms.items()}


def choose(
    forms: tuple[Form, ...], count: int, random: np.random.Generator
) -> npt.NDArray[np.int64]:
    """Return indices int64 (count,) of forms, chosen at random by weight."""
    weights = np.array([form.weight for form in forms])
    return random.choice(len(forms), count, p=weights / weights.sum())


@dataclass(frozen=True, slots=True, eq=False)
class Skeleton:
    """The constant data of a form.

    `poses` float32 (poses, control points, 2). `paths` float32 (3, samples, control points): the
    matrices that turn control points into a path, straight from point to point, curved except at
    corners, or rounded everywhere. `stroke_of_point` is the index of each control point's stroke.
    """

    poses: Floats
    paths: Floats
    stroke_of_point: npt.NDArray[np.int64]
    stroke_lengths: tuple[int, ...]


@lru_cache(maxsize=256)
def skeleton(form: Form) -> Skeleton:
    """Return the skeleton of a form.

    Raises ValueError when the poses differ in the number of strokes, points or corners.
    """
    read = [_read_pose(pose) for pose in form.poses]
    (_, counts, corners), *others = read
    if any(other[1:] != (counts, corners) for other in others):
        raise ValueError(f"The poses of {form.kind}, {form.name}, differ in points or corners.")
    poses = np.array([points for points, _, _ in read]) / 100
    ends = np.cumsum(counts)
    blocks = []
    for start, end in zip(ends - counts, ends, strict=True):
        steps = np.linalg.norm(np.diff(poses[:, start:end].mean(axis=0), axis=0), axis=1)
        samples = max(round(float(steps.sum()) * SAMPLES_PER_HEIGHT), 4)
        # Positions of the samples along the control points, evenly by length: 0 is the first.
        places = np.interp(
            np.linspace(0, steps.sum(), samples), [0, *np.cumsum(steps)], range(end - start)
        )
        cuts = [corner - start for corner in corners if start < corner < end - 1]
        block = np.zeros((3, samples, len(poses[0])), np.float32)
        block[:, :, start:end] = _stroke_paths(places, end - start, cuts)
        blocks.append(block)
    return Skeleton(
        poses.astype(np.float32),
        np.concatenate(blocks, axis=1),
        np.repeat(np.arange(len(counts)), counts),
        tuple(block.shape[1] for block in blocks),
    )


def _read_pose(pose: str) -> tuple[list[list[float]], list[int], list[int]]:
    """Return a pose's points in hundredths, their number in each stroke, and the corners."""
    strokes = [stroke.split() for stroke in pose.split(";")]
    words = [word for stroke in strokes for word in stroke]
    points = [[float(value) for value in word.rstrip("!").split(",")] for word in words]
    corners = [index for index, word in enumerate(words) if word.endswith("!")]
    return points, [len(stroke) for stroke in strokes], corners


def _stroke_paths(places: Doubles, count: int, cuts: list[int]) -> Floats:
    """Return the matrices float32 (3, samples, count) from `count` control points to three paths.

    `places` are the positions of the samples along the points, `cuts` the indices of the corners.
    """
    straight = np.clip(1 - np.abs(places[:, np.newaxis] - np.arange(count)), 0, 1)
    curved = np.zeros_like(straight)
    for start, end in zip([0, *cuts], [*cuts, count - 1], strict=True):
        inside = (places >= start) & (places <= end)
        curved[inside] = 0
        curved[inside, start : end + 1] = _spline(places[inside] - start, end - start + 1)
    rounded = _smoothing(len(places)) @ _spline(places, count)
    return np.stack([straight, curved, rounded]).astype(np.float32)


def _spline(places: Doubles, count: int) -> Doubles:
    """Return the matrix (samples, count) of a Catmull-Rom spline through `count` points."""
    # A further point at either end, mirrored at the last one, lets the curve reach the ends.
    extended = np.eye(count + 2, count, k=-1)
    extended[0, :2] = extended[-1, :-3:-1] = 2, -1
    index = np.clip(places.astype(int), 0, count - 2)
    t = places - index
    basis = (
        -(t**3) + 2 * t**2 - t,
        3 * t**3 - 5 * t**2 + 2,
        -3 * t**3 + 4 * t**2 + t,
        t**3 - t**2,
    )
    factors = np.zeros((len(places), count))
    for offset, weights in enumerate(basis):
        factors += weights[:, np.newaxis] / 2 * extended[index + offset]
    return factors


def _smoothing(samples: int) -> Doubles:
    """Return the matrix (samples, samples) that smooths a path and keeps its ends in place."""
    position = np.arange(samples)
    reach = np.arange(1 - samples, 2 * samples - 1)
    kernel = np.exp(-0.5 * ((reach - position[:, np.newaxis]) / (0.035 * samples)) ** 2)
    kernel /= kernel.sum(axis=1, keepdims=True)
    before, inside, after = np.split(kernel, [samples - 1, 2 * samples - 1], axis=1)
    # Beyond its ends the path continues point-symmetrically.
    inside[:, 0] += 2 * before.sum(axis=1)
    inside[:, 1:] -= before[:, ::-1]
    inside[:, -1] += 2 * after.sum(axis=1)
    inside[:, :-1] -= after[:, ::-1]
    result: Doubles = inside
    return result
