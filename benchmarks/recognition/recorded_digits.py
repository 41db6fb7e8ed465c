"""Digits recorded on a tablet: read from a file, and put onto the canvas as a pen would draw them.

A file of recorded digits holds one JSON object a line, packed with gzip. Its members are `label`,
0–9; `writer`, a number or a name; `y_axis`, "up" or "down"; and `strokes`, a list of the pen's runs
in their order, each a list of points [x, y, …] in the device's own units. A file made of several
collections may number the writers of each from the start: where a line has `split`, writers of
different splits are different people. Further members are passed over.

Plain functions, for any thread.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Point, Stroke, paint
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.ui.draw.page import PEN_WIDTHS

# What is measured: the longer side of a drawing's path, as a share of the canvas's side.
SIZES = (0.2, 0.35, 0.5, 0.7, 0.9)

# How thick the line is, as a share of the longer side of the drawing's path. A fine pen on paper
# comes to about 5 %, MNIST's digits to 10 %, a felt pen to 18 %. Shares of the drawing and not of
# the canvas, because people choose a pen that suits what they write: the slider's widest pen,
# 15 % of the canvas, turns a digit of 20 % into a blob, which no one could read nor would draw.
PENS = {"thin": 0.05, "medium": 0.10, "thick": 0.18}


class StrokeFileError(ValueError):
    """A file of recorded digits cannot be read; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """The path of a pen, free of size and place.

    `strokes` are the pen's runs in their order, each float32 (n, 2) of x to the right and y down.
    The path's box starts at 0, 0 and its longer side is 1; `width` and `height` are its sides.
    """

    strokes: tuple[Floats, ...]
    width: float
    height: float

    @classmethod
    def of(cls, strokes: Sequence[npt.ArrayLike]) -> Drawing:
        """The drawing that these runs make, each (n, 2) of x and y down, in any unit.

        Raises ValueError when all points are in one place: that has no size to be scaled.
        """
        runs = [np.asarray(run, np.float64) for run in strokes]
        points = np.concatenate(runs)
        corner, extent = points.min(axis=0), np.ptp(points, axis=0)
        longer = extent.max()
        if not longer > 0:
            raise ValueError("all its points are in one place")
        width, height = (extent / longer).tolist()
        scaled = tuple(((run - corner) / longer).astype(np.float32) for run in runs)
        return cls(scaled, width, height)


@dataclass(frozen=True, slots=True, eq=False)
class RecordedDigit:
    """A digit that someone wrote on a tablet."""

    label: int
    writer: str
    drawing: Drawing


def read_strokes(path: Path) -> list[RecordedDigit]:
    """All digits of a file of recorded digits, in the file's order.

    Raises StrokeFileError when the file cannot be read, a line is not as described above, or
    there is none.
    """
    digits: list[RecordedDigit] = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                digits.append(_digit(line))
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise StrokeFileError(f"{path} is not a gzip file, or it is damaged.") from None
    except OSError as error:
        raise StrokeFileError(f"{path} cannot be read: {os_error_text(error)}.") from None
    except UnicodeDecodeError:
        raise StrokeFileError(f"{path} holds something else than text in UTF-8.") from None
    except ValueError as error:
        raise StrokeFileError(f"{path}, line {len(digits) + 1:,}: {error}.") from None
    if not digits:
        raise StrokeFileError(f"{path} holds no digits.")
    return digits


def _digit(line: str) -> RecordedDigit:
    """The digit of a line; ValueError says what is wrong with it, in less than a sentence."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("expected a JSON object") from None
    if not isinstance(record, dict):
        raise ValueError("expected a JSON object")
    label, y_axis = record.get("label"), record.get("y_axis")
    if type(label) is not int or label not in range(10):
        raise ValueError('"label" is not a digit from 0 to 9')
    if y_axis not in ("up", "down"):
        raise ValueError('"y_axis" is neither "up" nor "down"')
    runs = record.get("strokes")
    if not isinstance(runs, list) or not runs:
        raise ValueError('"strokes" is not a list of strokes')
    direction = np.array([1, -1 if y_axis == "up" else 1])
    return RecordedDigit(
        label, _writer(record), Drawing.of([_points(run) * direction for run in runs])
    )


def _writer(record: dict[str, Any]) -> str:
    """What tells a writer from all others."""
    writer, split = record.get("writer"), record.get("split")
    if isinstance(writer, bool) or not isinstance(writer, int | str):
        raise ValueError('"writer" is neither a whole number nor a text')
    if not isinstance(split, str | None):
        raise ValueError('"split" is not a text')
    return str(writer) if split is None else f"{split} {writer}"


def _points(run: object) -> npt.NDArray[np.float64]:
    """A stroke's points (n, 2), without what else a point may tell, such as pressure."""
    if not isinstance(run, list) or not run:
        raise ValueError("a stroke is not a list of points")
    for point in run:
        if not isinstance(point, list) or len(point) < 2:
            raise ValueError("a point is not a list [x, y]")
        for value in point[:2]:
            # Written so that not-a-number, which JSON for Python may hold, is refused as well.
            if type(value) not in (int, float) or not abs(value) <= 1e9:
                raise ValueError("a point's x or y is not a number that a tablet could give")
    return np.array([point[:2] for point in run], np.float64)


def slider_pen(share: float, size: float) -> float:
    """The pen of the window's slider that suits a drawing best, as a share of the canvas's side.

    `share` is the thickness wanted, as a share of the drawing's longer side, and `size` that
    side, as a share of the canvas's. The slider knows whole per cents from 2 to 15, so the
    smallest drawings have no thin pen, and the largest none that is quite thick.
    """
    thinnest, thickest = PEN_WIDTHS
    return min(max(round(100 * share * size), thinnest), thickest) / 100


def place(drawing: Drawing, size: float, pen: float, corner: Point) -> tuple[Stroke, ...]:
    """A drawing as strokes for the canvas, all measures in shares of the canvas's side.

    `size` is the longer side of the path's box, `corner` the box's upper left, `pen` the line's
    width.
    """
    left, top = corner
    return tuple(
        Stroke(tuple((left + size * x, top + size * y) for x, y in run.tolist()), pen)
        for run in drawing.strokes
    )


def free_corner(drawing: Drawing, size: float, pen: float, random: np.random.Generator) -> Point:
    """Where a drawing may have its upper left so that its ink stays on the canvas, by chance.

    Ink that is wider or higher than the canvas is put in the middle, and loses its rim on both
    sides.
    """
    x, y = (
        random.uniform(pen / 2, 1 - pen / 2 - length) if length + pen < 1 else (1 - length) / 2
        for length in (drawing.width * size, drawing.height * size)
    )
    return x, y


def painted(drawing: Drawing, size: float, pen: float, corner: Point) -> Ink:
    """The ink of a placed drawing, uint8 (280, 280), as the canvas would have it."""
    return paint(place(drawing, size, pen, corner), READ_SIDE)
