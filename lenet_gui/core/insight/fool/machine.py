"""The machine's way to another answer: dots and short strokes of the pen, found greedily.

In each round all strokes near the drawing are tried, and the one is kept that gains most for its
ink. What is found is read as the canvas is read, so what a person draws after it is read alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.imaging.ink import (
    READ_SIDE,
    Box,
    Ink,
    Mark,
    Point,
    Stroke,
    paint,
    paint_segment,
)
from lenet_gui.core.imaging.preprocess import bounding_box, mnist_image
from lenet_gui.core.insight.fool.standing import Standing, changed_ink, standing
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import never_cancelled
from lenet_gui.core.recognition.reading import Reader

# The most strokes that are made.
MOST = 12

# Distances between places that are tried, and how far around the drawing, in shares of the side.
_APART, _AROUND = 0.06, 0.04

# Short strokes go so far, in these directions: right, down, and both diagonals.
_LENGTH = 0.1
_WAYS = ((1.0, 0.0), (0.0, 1.0), (0.7, 0.7), (0.7, -0.7))

# Strokes that gain less than this share of the most are not considered, however little ink they
# need; and so many of the best are read with all that belongs to it.
_WORTH, _READ = 0.35, 8

# Strokes that change less ink than this share of the drawing's change nothing.
_LEAST_INK = 0.002


@dataclass(frozen=True, slots=True, eq=False)
class Attempt:
    """The strokes so far, what is read then, and whether the search has ended.

    If it has ended and `reached` is not set, no way was found.
    """

    strokes: tuple[Stroke, ...]
    standing: Standing
    ended: bool
    reached: bool


def find_way(
    marks: tuple[Mark, ...],
    network: Network,
    target: int,
    width: float,
    is_cancelled: Callable[[], bool] = never_cancelled,
) -> Iterator[Attempt]:
    """Yield attempts to have a drawing read as a target, each with a stroke more than the last.

    `width` is that of the pen, in shares of the canvas's side. The last attempt has no stroke that
    can be left out. It ends early when cancelled.
    """
    original, reader = paint(marks, READ_SIDE), Reader()
    strokes: tuple[Stroke, ...] = ()
    ink = original
    now = standing(ink, original, network, reader)
    while len(strokes) < MOST and now.gap(target) > 0:
        found = _best_stroke(ink, original, network, target, width, now, reader, is_cancelled)
        if is_cancelled():
            return
        if found is None:
            break
        strokes = (*strokes, found)
        ink = paint((*marks, *strokes), READ_SIDE)
        now = standing(ink, original, network, reader)
        yield Attempt(strokes, now, False, now.gap(target) < 0)
    reached = now.gap(target) < 0
    if reached:
        strokes = _without_needless(strokes, marks, original, network, target, reader)
        now = standing(paint((*marks, *strokes), READ_SIDE), original, network, reader)
    yield Attempt(strokes, now, True, reached)


def _best_stroke(
    ink: Ink,
    original: Ink,
    network: Network,
    target: int,
    width: float,
    now: Standing,
    reader: Reader,
    is_cancelled: Callable[[], bool],
) -> Stroke | None:
    """Return the stroke that gains most for its ink, or None if none gains anything."""
    strokes: list[Stroke] = []
    images, costs = [], []
    least = _LEAST_INK * float(original.sum(dtype=np.int64))
    for stroke in _strokes_near(ink, width):
        if is_cancelled():
            return None
        changed, cost = _with_stroke(ink, stroke)
        if cost < least:
            continue
        image = mnist_image(changed)
        if image is not None:
            strokes.append(stroke)
            images.append(image)
            costs.append(cost)
    if not strokes:
        return None
    logits = network.logits(np.stack(images)).astype(np.float64)
    others = np.delete(logits, target, axis=1).max(axis=1)
    before = now.gap(target)
    gaps = others - logits[:, target]
    gains = np.minimum(before, 1e3) - gaps
    worth = np.where(gains >= _WORTH * gains.max(), gains, -np.inf) / np.sqrt(costs)
    # Of those that are enough, the one with the least ink.
    enough = gaps < 0
    if enough.any():
        worth = np.where(enough, 1e6 / np.array(costs), worth)
    order = [int(place) for place in np.argsort(-worth, kind="stable")[:_READ]]
    for stroke in [strokes[place] for place in order if gains[place] > 0]:
        after, _ = _with_stroke(ink, stroke)
        if standing(after, original, network, reader).gap(target) < before:
            return stroke
    return None


def _strokes_near(ink: Ink, width: float) -> Iterator[Stroke]:
    """Yield dots and short strokes of pen and eraser around the ink."""
    box = bounding_box(ink)
    if box is None:
        return
    edges = [(part.start / len(ink) - _AROUND, part.stop / len(ink) + _AROUND) for part in box]
    rows, columns = (np.arange(max(low, 0.0), min(high, 1.0), _APART) for low, high in edges)
    for y in rows.tolist():
        for x in columns.tolist():
            for erases in (False, True):
                yield Stroke(((x, y),), width, erases)
                for across, down in _WAYS:
                    end: Point = (x + _LENGTH * across, y + _LENGTH * down)
                    if max(end) <= 1 and min(end) >= 0:
                        yield Stroke(((x, y), end), width, erases)


def _with_stroke(ink: Ink, stroke: Stroke) -> tuple[Ink, float]:
    """Return ink after a stroke, and the sum of all changes of its pixels."""
    changed = ink.copy()
    start, end = stroke.points[0], stroke.points[-1]
    box = paint_segment(changed, start, end, stroke.width, stroke.erases)
    if box is None:
        return changed, 0.0
    before, after = (_cut(one, box).astype(np.int16) for one in (ink, changed))
    return changed, float(np.abs(after - before).sum())


def _cut(ink: Ink, box: Box) -> Ink:
    return ink[box.top : box.bottom, box.left : box.right]


def _without_needless(
    strokes: tuple[Stroke, ...],
    marks: tuple[Mark, ...],
    original: Ink,
    network: Network,
    target: int,
    reader: Reader,
) -> tuple[Stroke, ...]:
    """Return strokes without those that can be left out, the ones with the most ink first."""

    def cost(strokes: tuple[Stroke, ...]) -> float:
        return changed_ink(paint((*marks, *strokes), READ_SIDE), original)

    while len(strokes) > 1:
        fewer = [strokes[:k] + strokes[k + 1 :] for k in range(len(strokes))]
        fewer = [
            few
            for few in fewer
            if standing(paint((*marks, *few), READ_SIDE), original, network, reader).gap(target) < 0
        ]
        if not fewer:
            break
        strokes = min(fewer, key=cost)
    return strokes
