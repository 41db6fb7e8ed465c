"""One digit of the user's own, and the line of JSON that it is kept and exchanged as.

The line is an object of these members; what else it holds is passed over:

- `version`: 1; a line without it counts as 1.
- `label`: 0–9.
- `time`: when it was written, ISO 8601; may be missing.
- `strokes`: the pen's runs in their order, each a list of points [x, y, …]; `y_axis`: "down" or
  "up", which way y grows, "down" where it is missing.
- `pens`: for each stroke [width, erases]. With it, points and widths are in shares of the canvas's
  side, y down. Without it, the points are in the units of whichever device they come from, and are
  scaled to fit the canvas.
- `picture`: [height, width, ink], a picture that lies under the strokes; the ink is one byte a
  pixel, rows first, 255 = full ink, packed with zlib and written in base64.
- `image`: the 28×28 pixels that the network reads, one byte each, rows first, in base64. Without
  it they are made of the strokes and the picture; at least one of the three has to be there.

Safe in any thread.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import datetime
import json
import math
import re
import zlib
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec
import numpy as np
from msgspec import Meta

from lenet_gui.core.data.idx import Bytes
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Picture, Point, Stroke, paint
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, ink_box, mnist_image
from lenet_gui.core.network.architectures import CLASSES

VERSION = 1

# How a digit from elsewhere is put onto the canvas: the longer side of its path, and the pen.
FITTED_SIZE = 0.6
FITTED_PEN = 0.07

# Bytes of the longest line that is read. The largest picture that is put on the canvas takes a
# fifth of it, and an hour's points of a pen do not fill it.
LONGEST_LINE = 2 * 2**20
# Points of which an image is made, where a line has none: a second's work. A digit has some 100.
MOST_POINTS = 2_000

# A pen that has left the canvas may be this far away, in sides of the canvas.
_FARTHEST = 100.0
# Of points and widths in a line, in shares of the canvas's side: a hundredth of a pixel.
_DECIMALS = 5


@dataclass(frozen=True, slots=True, eq=False)
class OwnDigit:
    """A digit that the user wrote: `image` uint8 (28, 28), 255 = ink, and what it is, 0–9.

    `marks` are the strokes and the picture that it was made of, to be drawn on with; empty where
    only the image is known. `time` is the local time in ISO 8601, empty when it is not known.
    """

    label: int
    image: Bytes
    marks: tuple[Mark, ...] = ()
    time: str = ""

    @classmethod
    def drawn(cls, marks: tuple[Mark, ...], label: int) -> OwnDigit:
        """What was drawn just now, as a digit.

        Raises ValueError when the marks leave no ink.
        """
        return cls(label, image_of(marks), marks, now())

    def labelled(self, label: int) -> OwnDigit:
        """The same drawing as another digit."""
        return dataclasses.replace(self, label=label)

    def moment(self) -> float:
        """When it was written, in seconds since 1970; before all others where it is not known.

        A time without a zone is taken as the local one.
        """
        try:
            return datetime.datetime.fromisoformat(self.time).timestamp()
        except (ValueError, OverflowError, OSError):
            # There is no time, or none that the calendar of a zone has, such as the year 1.
            return -math.inf

    def marks_to_edit(self) -> tuple[Mark, ...]:
        """What to put on the canvas: the marks, or else the image as a picture."""
        box = ink_box(self.image)
        return self.marks or ((Picture(self.image[box]),) if box is not None else ())

    def to_line(self) -> bytes:
        """The digit as a line of JSON, ended by a newline; from_line() reads it.

        Raises ValueError when a picture lies anywhere but under the strokes, as on the canvas it
        always does.
        """
        line: dict[str, Any] = {"version": VERSION, "label": self.label, "time": self.time}
        line |= marks_to_members(self.marks, _DECIMALS)
        line["image"] = base64.b64encode(self.image.tobytes()).decode()
        return json.dumps(line, separators=(",", ":")).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> OwnDigit:
        """Read a line.

        Raises ValueError with what was expected, in words that fit after the line's number.
        """
        if len(line) > LONGEST_LINE:
            raise ValueError(f"expected at most {LONGEST_LINE // 2**20} MiB in a line, found more")
        members = members_of(line)
        if "label" not in members:
            raise ValueError("expected a label from 0 to 9, found nothing")
        marks = marks_of_members(members)
        image = _image(members.get("image"))
        if image is None:
            points = sum(len(mark.points) for mark in marks if isinstance(mark, Stroke))
            if points > MOST_POINTS:
                raise ValueError(f"expected at most {MOST_POINTS:,} points, found {points:,}")
            image = image_of(marks)
        return cls(members["label"], image, marks, _time(members))


def now() -> str:
    """The local time, as a digit's `time` has it."""
    return datetime.datetime.now().astimezone().isoformat(timespec="milliseconds")


def image_of(marks: tuple[Mark, ...]) -> Bytes:
    """What the network reads of a drawing, uint8 (28, 28).

    Raises ValueError when there is no ink.
    """
    image = mnist_image(paint(marks, READ_SIDE))
    if image is None:
        raise ValueError("expected a drawing, found no ink")
    return as_bytes(image)


def as_bytes(image: np.ndarray[Any, np.dtype[np.float32]]) -> Bytes:
    """An image of shares 0..1 as one of bytes 0..255, of the same shape."""
    return (image * np.float32(255) + np.float32(0.5)).astype(np.uint8)


def fitted(strokes: list[list[Point]]) -> tuple[Stroke, ...]:
    """Strokes in any unit, y down, scaled to the middle of the canvas."""
    points = [point for stroke in strokes for point in stroke]
    lows = [min(point[axis] for point in points) for axis in (0, 1)]
    highs = [max(point[axis] for point in points) for axis in (0, 1)]
    size = max(high - low for low, high in zip(lows, highs, strict=True))
    # A mere dot stays one.
    scale = FITTED_SIZE / size if size > 0 else 0.0
    x_middle, y_middle = ((low + high) / 2 for low, high in zip(lows, highs, strict=True))
    return tuple(
        Stroke(
            tuple((0.5 + (x - x_middle) * scale, 0.5 + (y - y_middle) * scale) for x, y in stroke),
            FITTED_PEN,
        )
        for stroke in strokes
    )


def marks_to_members(marks: tuple[Mark, ...], decimals: int | None = None) -> dict[str, Any]:
    """A drawing as members of a line; its numbers are exact, or rounded to so many decimals.

    Raises ValueError when a picture lies anywhere but under the strokes.
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


def marks_of_members(members: dict[str, Any]) -> tuple[Mark, ...]:
    """The drawing that a line's members, as members_of() gives them, describe.

    Raises ValueError, like OwnDigit.from_line().
    """
    return (*_picture(members.get("picture")), *_strokes(members))


class _Point(msgspec.Struct, array_like=True, gc=False):
    """A point of a stroke; what a device tells of it beyond x and y is left out."""

    # A device's own units may be any, but no number beyond these is one.
    x: Annotated[float, Meta(ge=-1e9, le=1e9)]
    y: Annotated[float, Meta(ge=-1e9, le=1e9)]


_Side = Annotated[int, Meta(ge=1, le=2048)]

# What may be in a line, and how that is called.
_MEMBERS: dict[str, tuple[Any, str]] = {
    "version": (Annotated[int, Meta(ge=1)], "a version of 1"),
    "label": (Annotated[int, Meta(ge=0, lt=CLASSES)], "a label from 0 to 9"),
    "time": (str, "a time in ISO 8601"),
    "strokes": (
        list[Annotated[list[_Point], Meta(min_length=1)]],
        "strokes of points [x, y] with numbers up to 1e9",
    ),
    "y_axis": (Literal["down", "up"], 'a y_axis "down" or "up"'),
    "pens": (
        list[tuple[Annotated[float, Meta(gt=0, le=1)], bool]],
        "pens [width, erases] with a width up to 1",
    ),
    "picture": (tuple[_Side, _Side, str], "a picture [height, width, ink]"),
    "image": (str, "an image of 28×28 bytes in base64"),
}


def members_of(line: bytes) -> dict[str, Any]:
    """The members of a line that have a meaning, of their types; null counts as missing.

    Raises ValueError, like OwnDigit.from_line().
    """
    try:
        found = json.loads(line.decode())
    except (ValueError, RecursionError):
        raise ValueError("expected a JSON object, found something else or a part of one") from None
    if not isinstance(found, dict):
        raise ValueError(f"expected a JSON object, found {_short(found)}")
    members: dict[str, Any] = {}
    for name in _MEMBERS:
        if found.get(name) is not None:
            members[name] = _converted(found[name], *_MEMBERS[name])
        if members.get("version", VERSION) > VERSION:
            version = members["version"]
            raise ValueError(f"it is of the version {version}, made by a later lenet-gui")
    return members


def _converted(value: Any, kind: Any, expected: str) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        # Where in a list it is, msgspec says at its end, such as "… - at `$[0][12]`".
        place = re.search(r"`\$((?:\[\d+\])+)`$", str(error))
        where = place[1] if place else ""
        for index in re.findall(r"\d+", where):
            value = value[int(index)]
        at = f" at {where}" if where else ""
        raise ValueError(f"expected {expected}, found {_short(value)}{at}") from None


def _strokes(members: dict[str, Any]) -> tuple[Stroke, ...]:
    """The strokes of a line, on the canvas."""
    pens = members.get("pens")
    strokes = [[(point.x, point.y) for point in points] for points in members.get("strokes", ())]
    if pens is None:
        sign = -1 if members.get("y_axis") == "up" else 1
        return fitted([[(x, sign * y) for x, y in points] for points in strokes]) if strokes else ()
    if len(pens) != len(strokes):
        raise ValueError(f"expected a pen for each of {len(strokes)} strokes, found {len(pens)}")
    farthest = max((max(map(abs, point)) for points in strokes for point in points), default=0)
    if farthest > _FARTHEST:
        raise ValueError(f"expected a number up to {_FARTHEST:g}, found {farthest:g}")
    return tuple(Stroke(tuple(points), *pen) for points, pen in zip(strokes, pens, strict=True))


def _picture(value: tuple[int, int, str] | None) -> tuple[Picture, ...]:
    """The picture of a line, if there is one."""
    if value is None:
        return ()
    height, width, packed = value
    unpacker = zlib.decompressobj()
    try:
        # No more than there should be: a few packed bytes could stand for gigabytes.
        ink = unpacker.decompress(_decoded(packed), height * width + 1)
    except zlib.error as error:
        raise ValueError(f"expected a picture's ink, found a damaged one ({error})") from None
    if len(ink) != height * width or not unpacker.eof:
        raise ValueError(f"expected a picture of {height}×{width} pixels, found another number")
    return (Picture(np.frombuffer(ink, np.uint8).reshape(height, width)),)


def _image(value: str | None) -> Bytes | None:
    """The image of a line; None when it is to be made."""
    if value is None:
        return None
    pixels = _decoded(value)
    if len(pixels) != IMAGE_SIDE * IMAGE_SIDE:
        raise ValueError(f"expected an image of 28×28 bytes in base64, found {_short(value)}")
    return np.frombuffer(pixels, np.uint8).reshape(IMAGE_SIDE, IMAGE_SIDE)


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"expected base64, found {_short(text)}") from None


def _time(members: dict[str, Any]) -> str:
    time: str = members.get("time", "")
    try:
        if time != "":
            datetime.datetime.fromisoformat(time)
    except ValueError:
        raise ValueError(f"expected a time in ISO 8601, found {_short(time)}") from None
    return time


def _short(value: Any) -> str:
    """A value as it fits into a sentence."""
    text = "nothing" if value is None else json.dumps(value)
    return text if len(text) <= 40 else f"{text[:40]}…"
