"""Drawings as JSON: the members of an object that hold strokes and a picture.

- `version`: 1, also by default.
- `strokes`: the strokes in their order, each a list of points [x, y, …]; `y_axis`: "down" or "up",
  the direction in which y grows; by default "down".
- `pens`: [width, erases] for each stroke. With it, points and widths are shares of the canvas's
  side, y down. Without it, the points are in the units of any device, and are scaled to fit the
  canvas.
- `picture`: [height, width, ink], a picture under the strokes; the ink is one byte per pixel, rows
  first, 255 = full ink, compressed with zlib and encoded in base64.

Unknown members are ignored. For any thread.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import typing
import zlib
from typing import Annotated, Any, Literal, TypeVar

import msgspec
import numpy as np
from msgspec import Meta

from lenet_gui.core.imaging.ink import Mark, Picture, Point, Stroke
from lenet_gui.core.text import Text, template, text

VERSION = 1

# The longer side and the pen width of a drawing from a device, in sides of the canvas.
FITTED_SIZE = 0.6
FITTED_PEN = 0.07

# The largest coordinate of a pen that has left the canvas, in sides of the canvas.
_MAX_DISTANCE = 100.0


class _Point(msgspec.Struct, array_like=True, gc=False):
    """A point of a stroke; values that a device records after x and y are ignored."""

    # The units are the device's; no device has larger coordinates.
    x: Annotated[float, Meta(ge=-1e9, le=1e9)]
    y: Annotated[float, Meta(ge=-1e9, le=1e9)]


_Side = Annotated[int, Meta(ge=1, le=2048)]


class DrawingMembers(msgspec.Struct):
    """The members of a drawing; each description completes "expected …"."""

    version: Annotated[int, Meta(ge=1, description=template("a version of 1"))] = VERSION
    strokes: Annotated[
        list[Annotated[list[_Point], Meta(min_length=1)]],
        Meta(description=template("strokes of points [x, y] with numbers up to 1e9")),
    ] = []
    y_axis: Annotated[
        Literal["down", "up"], Meta(description=template('a y_axis "down" or "up"'))
    ] = "down"
    pens: Annotated[
        list[tuple[Annotated[float, Meta(gt=0, le=1)], bool]] | None,
        Meta(description=template("pens [width, erases] with a width up to 1")),
    ] = None
    picture: Annotated[
        tuple[_Side, _Side, str] | None,
        Meta(description=template("a picture [height, width, ink]")),
    ] = None


# Before threads use it; see core.experiment.record.
msgspec.json.Decoder(DrawingMembers)

Members = TypeVar("Members", bound=DrawingMembers)


def parse_members(content: bytes, kind: type[Members]) -> Members:
    """Read a JSON object; null counts as missing.

    Raises ValueError "expected …, found …", which fits after a colon.
    """
    try:
        found = json.loads(content.decode())
    except (ValueError, RecursionError):
        raise ValueError(
            text("expected a JSON object, found something else or a part of one")
        ) from None
    if not isinstance(found, dict):
        raise ValueError(text("expected a JSON object, found {}", short(found)))
    values = {name: value for name, value in found.items() if value is not None}
    version = values.get("version")
    if type(version) is int and version > VERSION:
        raise ValueError(text("it was made by a newer lenet-gui (version {})", str(version)))
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        # The message ends with the place, such as "… - at `$.strokes[0][12]`".
        place = re.search(r"`\$\.(\w+)((?:\[\d+\])*)`$", str(error))
        assert place is not None
        name, where = place.groups()
        value = values[name]
        for index in re.findall(r"\d+", where):
            value = value[int(index)]
        hint = typing.get_type_hints(kind, include_extras=True)[name]
        expected = Text.of(hint.__metadata__[-1].description, ())
        if where:
            refusal = text("expected {}, found {} at {}", expected, short(value), where)
        else:
            refusal = text("expected {}, found {}", expected, short(value))
        raise ValueError(refusal) from None


def marks_of(members: DrawingMembers) -> tuple[Mark, ...]:
    """Return the marks of a drawing's members. Raises ValueError like parse_members()."""
    return (*_picture(members.picture), *_strokes(members))


def marks_to_members(marks: tuple[Mark, ...], decimals: int | None = None) -> dict[str, Any]:
    """Return a drawing's members; numbers are exact, or rounded to `decimals`.

    Raises ValueError when a picture does not lie under all strokes.
    """

    def number(value: float) -> float:
        return value if decimals is None else round(value, decimals)

    strokes = [mark for mark in marks if isinstance(mark, Stroke)]
    members: dict[str, Any] = {
        "y_axis": "down",
        "strokes": [[[number(x), number(y)] for x, y in stroke.points] for stroke in strokes],
        "pens": [[number(stroke.width), stroke.erases] for stroke in strokes],
    }
    if len(strokes) < len(marks):
        picture, *others = marks
        if not isinstance(picture, Picture) or len(others) > len(strokes):
            raise ValueError("a drawing with a picture that does not lie under all strokes")
        packed = base64.b64encode(zlib.compress(picture.ink.tobytes())).decode()
        members["picture"] = [*picture.ink.shape, packed]
    return members


def fitted(strokes: list[list[Point]]) -> tuple[Stroke, ...]:
    """Return strokes in any unit, y down, scaled and centred on the canvas."""
    points = np.array([point for stroke in strokes for point in stroke])
    low, high = points.min(axis=0), points.max(axis=0)
    size = float((high - low).max())
    # A single dot stays a dot.
    scale = FITTED_SIZE / size if size > 0 else 0.0
    x_middle, y_middle = ((low + high) / 2).tolist()
    return tuple(
        Stroke(
            tuple((0.5 + (x - x_middle) * scale, 0.5 + (y - y_middle) * scale) for x, y in stroke),
            FITTED_PEN,
        )
        for stroke in strokes
    )


def decode_base64(encoded: str) -> bytes:
    """Decode base64. Raises ValueError like parse_members()."""
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(text("expected base64, found {}", short(encoded))) from None


def short(value: Any) -> str:
    """Return a JSON value as a short text for a message."""
    if value is None:
        return text("nothing")
    found = json.dumps(value)
    return found if len(found) <= 40 else f"{found[:40]}…"


def _strokes(members: DrawingMembers) -> tuple[Stroke, ...]:
    pens = members.pens
    strokes = [[(point.x, point.y) for point in points] for points in members.strokes]
    if pens is None:
        sign = -1 if members.y_axis == "up" else 1
        return fitted([[(x, sign * y) for x, y in points] for points in strokes]) if strokes else ()
    if len(pens) != len(strokes):
        raise ValueError(
            text("expected a pen for each of {} strokes, found {}", len(strokes), len(pens))
        )
    farthest = max((max(map(abs, point)) for points in strokes for point in points), default=0)
    if farthest > _MAX_DISTANCE:
        raise ValueError(text("expected a number up to {}, found {}", _MAX_DISTANCE, farthest))
    return tuple(Stroke(tuple(points), *pen) for points, pen in zip(strokes, pens, strict=True))


def _picture(value: tuple[int, int, str] | None) -> tuple[Picture, ...]:
    if value is None:
        return ()
    height, width, packed = value
    unpacker = zlib.decompressobj()
    try:
        # Bounded, because a few compressed bytes can expand to gigabytes.
        ink = unpacker.decompress(decode_base64(packed), height * width + 1)
    except zlib.error as error:
        raise ValueError(
            text("expected a picture's ink, found a damaged one ({})", error)
        ) from None
    if len(ink) != height * width or not unpacker.eof:
        raise ValueError(
            text("expected a picture of {}×{} pixels, found another size", height, width)
        )
    return (Picture(np.frombuffer(ink, np.uint8).reshape(height, width)),)
