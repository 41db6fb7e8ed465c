"""Read digits recorded on a tablet, and place them on the canvas.

A file of recorded digits is packed with gzip and holds one JSON object a line. Its members are
`label`, 0–9; `writer`, a number or a name; `y_axis`, "up" or "down"; and `strokes`, a list of the
pen's runs in their order, each a list of points [x, y, …] in the device's units. In a file of
several collections, `split` names the collection: equal writers of different splits are different
people. Other members, and other values of a point, are ignored.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import numpy as np
import numpy.typing as npt
from msgspec import Meta

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Point, Stroke
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.ui.draw.tools import PEN_WIDTHS

# The longer sides of the drawings' paths, as shares of the canvas's side.
SIZES = (0.2, 0.35, 0.5, 0.7, 0.9)

# Widths of the line as shares of the longer side of the drawing's path: about 5 % for a fine pen on
# paper, 10 % for MNIST's digits, 18 % for a felt pen. They are shares of the drawing, because
# people choose a pen for the size of their writing: the widest pen, 15 % of the canvas, would turn
# a digit of 20 % into an illegible blob.
PENS = {"thin": 0.05, "medium": 0.10, "thick": 0.18}


# In the device's units; larger numbers would not survive the scaling.
_MAX_COORDINATE = 1e9

_Point = Annotated[list[float], Meta(min_length=2)]


class StrokeFileError(ValueError):
    """A file of recorded digits cannot be read; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """The path of a pen, scaled to a side of 1.

    `strokes` are the pen's runs in their order, each float32 (n, 2) of x to the right and y down.
    The path's box starts at 0, 0 and its longer side is 1; `width` and `height` are its sides.
    """

    strokes: tuple[Floats, ...]
    width: float
    height: float

    @classmethod
    def of(cls, strokes: Sequence[npt.ArrayLike]) -> Drawing:
        """Return the drawing of these runs, each (n, 2) of x and y down, in any unit.

        Raises ValueError when all points are equal.
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
    """A digit that a person wrote on a tablet."""

    label: int
    writer: str
    drawing: Drawing


def read_strokes(path: Path) -> list[RecordedDigit]:
    """Return the digits of a file, in its order.

    Raises StrokeFileError when the file cannot be read, has a faulty line, or holds no digits.
    """
    digits: list[RecordedDigit] = []
    try:
        with gzip.open(path) as lines:
            for line in lines:
                digits.append(msgspec.json.decode(line, type=_Line).digit())
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise StrokeFileError(f"{path} is not a gzip file, or it is damaged.") from None
    except OSError as error:
        raise StrokeFileError(f"{path} cannot be read: {os_error_text(error)}.") from None
    except ValueError as error:
        raise StrokeFileError(f"{path}, line {len(digits) + 1:,}: {error}.") from None
    if not digits:
        raise StrokeFileError(f"{path} holds no digits.")
    return digits


class _Line(msgspec.Struct):
    """A line of the file."""

    label: Annotated[int, Meta(ge=0, le=9)]
    writer: int | str
    y_axis: Literal["up", "down"]
    strokes: Annotated[list[Annotated[list[_Point], Meta(min_length=1)]], Meta(min_length=1)]
    split: str | None = None

    def digit(self) -> RecordedDigit:
        """Return the digit. Raises ValueError for points that no tablet could give."""
        points = [np.array([point[:2] for point in stroke]) for stroke in self.strokes]
        if max(np.abs(stroke).max() for stroke in points) > _MAX_COORDINATE:
            raise ValueError(f"a point lies beyond {_MAX_COORDINATE:,.0f}")
        direction = np.array([1, -1 if self.y_axis == "up" else 1])
        writer = str(self.writer) if self.split is None else f"{self.split} {self.writer}"
        return RecordedDigit(self.label, writer, Drawing.of([p * direction for p in points]))


def by_writer(digits: Sequence[RecordedDigit]) -> dict[str, list[RecordedDigit]]:
    """Return the digits of each writer, in the order of the writers' names."""
    found: dict[str, list[RecordedDigit]] = {}
    for digit in sorted(digits, key=lambda digit: digit.writer):
        found.setdefault(digit.writer, []).append(digit)
    return found


def slider_pen(share: float, size: float) -> float:
    """Return the slider's pen width nearest to a wanted one, as a share of the canvas's side.

    `share` is the wanted width as a share of the drawing's longer side, and `size` that side as a
    share of the canvas's. The slider has whole per cents from 2 to 15, which limits thin pens for
    the smallest drawings, and thick pens for the largest.
    """
    thinnest, thickest = PEN_WIDTHS
    return min(max(round(100 * share * size), thinnest), thickest) / 100


def place(drawing: Drawing, size: float, pen: float, corner: Point) -> tuple[Stroke, ...]:
    """Return a drawing as strokes for the canvas; all measures are shares of the canvas's side.

    `size` is the longer side of the path's box, `corner` the upper left of the box, `pen` the width
    of the line.
    """
    left, top = corner
    return tuple(
        Stroke(tuple((left + size * x, top + size * y) for x, y in run.tolist()), pen)
        for run in drawing.strokes
    )


def free_corner(drawing: Drawing, size: float, pen: float, random: np.random.Generator) -> Point:
    """Return a random upper left corner with which the drawing's ink stays on the canvas.

    Ink that is larger than the canvas is centred, and clipped on both sides.
    """
    x, y = (
        random.uniform(pen / 2, 1 - pen / 2 - length) if length + pen < 1 else (1 - length) / 2
        for length in (drawing.width * size, drawing.height * size)
    )
    return x, y


def placed(
    drawing: Drawing, size: float, pen: str, random: np.random.Generator
) -> tuple[Stroke, ...]:
    """Return a drawing of this size, with a pen of PENS, at a random place on the canvas."""
    width = slider_pen(PENS[pen], size)
    return place(drawing, size, width, free_corner(drawing, size, width, random))
