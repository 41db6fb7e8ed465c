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
import zlib
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from lenet_gui.core.idx import Bytes
from lenet_gui.core.ink import READ_SIDE, Mark, Picture, Point, Stroke, paint
from lenet_gui.core.network import CLASSES
from lenet_gui.core.preprocess import IMAGE_SIDE, ink_box, mnist_image

VERSION = 1

# How a digit from elsewhere is put onto the canvas: the longer side of its path, and the pen.
FITTED_SIZE = 0.6
FITTED_PEN = 0.07

# A pen that has left the canvas may be this far away, in sides of the canvas.
_FARTHEST = 100.0
# A device's own units may be any, but no number beyond this is one.
_LARGEST = 1e9
_LARGEST_PICTURE = 8192  # pixels on a side
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
        members = members_of(line)
        version = members.get("version", VERSION)
        if type(version) is not int or version < 1:
            raise ValueError(f"expected a version of 1, found {_short(version)}")
        if version > VERSION:
            raise ValueError(f"it is of the version {version}, made by a later lenet-gui")
        label = members.get("label")
        if type(label) is not int or not 0 <= label < CLASSES:
            raise ValueError(f"expected a label from 0 to 9, found {_short(label)}")
        marks = marks_of_members(members)
        image = _image(members.get("image"))
        return cls(label, image_of(marks) if image is None else image, marks, _time(members))


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
    """The drawing that a line's members describe.

    Raises ValueError, like OwnDigit.from_line().
    """
    return (*_picture(members.get("picture")), *_strokes(members))


def members_of(line: bytes) -> dict[str, Any]:
    """The members of a line; what they are is not looked at.

    Raises ValueError when it is no JSON object.
    """
    try:
        members = json.loads(line.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise ValueError("expected a JSON object, found something else or a part of one") from None
    if not isinstance(members, dict):
        raise ValueError(f"expected a JSON object, found {_short(members)}")
    return members


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")


def _strokes(members: dict[str, Any]) -> tuple[Stroke, ...]:
    """The strokes of a line, on the canvas."""
    direction = members.get("y_axis", "down")
    if direction not in ("down", "up"):
        raise ValueError(f'expected a y_axis "down" or "up", found {_short(direction)}')
    strokes, pens = members.get("strokes", []), members.get("pens")
    if not isinstance(strokes, list):
        raise ValueError(f"expected a list of strokes, found {_short(strokes)}")
    largest = _LARGEST if pens is None else _FARTHEST
    read = [_points(stroke, largest) for stroke in strokes]
    if pens is None:
        sign = -1 if direction == "up" else 1
        return fitted([[(x, sign * y) for x, y in stroke] for stroke in read]) if read else ()
    if not isinstance(pens, list) or len(pens) != len(read):
        raise ValueError(f"expected a pen for each of {len(read)} strokes, found {_short(pens)}")
    return tuple(Stroke(tuple(points), *_pen(pen)) for points, pen in zip(read, pens, strict=True))


def _points(stroke: Any, largest: float) -> list[Point]:
    """A stroke's points; what a device tells of each beyond x and y is left out."""
    if not isinstance(stroke, list) or not stroke:
        raise ValueError(f"expected a stroke of points [x, y], found {_short(stroke)}")
    points: list[Point] = []
    for point in stroke:
        if not isinstance(point, list) or len(point) < 2:
            raise ValueError(f"expected a point [x, y], found {_short(point)}")
        x, y = (_number(value, largest) for value in point[:2])
        points.append((x, y))
    return points


def _pen(pen: Any) -> tuple[float, bool]:
    if not isinstance(pen, list) or len(pen) != 2 or not isinstance(pen[1], bool):
        raise ValueError(f"expected a pen [width, erases], found {_short(pen)}")
    width = _number(pen[0], 1.0)
    if width <= 0:
        raise ValueError(f"expected a pen with a width, found {_short(pen)}")
    return width, pen[1]


def _number(value: Any, largest: float) -> float:
    """Written so that numbers that are too long for a float are refused, too."""
    if type(value) not in (int, float) or not -largest <= value <= largest:
        raise ValueError(f"expected a number up to {largest:g}, found {_short(value)}")
    number = float(value)
    assert math.isfinite(number)
    return number


def _picture(value: Any) -> tuple[Picture, ...]:
    """The picture of a line, if there is one."""
    if value is None:
        return ()
    if (
        not isinstance(value, list)
        or [type(part) for part in value] != [int, int, str]
        or not all(1 <= length <= _LARGEST_PICTURE for length in value[:2])
    ):
        raise ValueError(f"expected a picture [height, width, ink], found {_short(value)}")
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


def _image(value: Any) -> Bytes | None:
    """The image of a line; None when it is to be made."""
    if value is None:
        return None
    pixels = _decoded(value) if isinstance(value, str) else b""
    if len(pixels) != IMAGE_SIDE * IMAGE_SIDE:
        raise ValueError(f"expected an image of 28×28 bytes in base64, found {_short(value)}")
    return np.frombuffer(pixels, np.uint8).reshape(IMAGE_SIDE, IMAGE_SIDE)


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"expected base64, found {_short(text)}") from None


def _time(members: dict[str, Any]) -> str:
    time = members.get("time", "")
    try:
        if time != "":
            datetime.datetime.fromisoformat(time)
    except (TypeError, ValueError):
        raise ValueError(f"expected a time in ISO 8601, found {_short(time)}") from None
    return str(time)


def _short(value: Any) -> str:
    """A value as it fits into a sentence."""
    text = "nothing" if value is None else json.dumps(value)
    return text if len(text) <= 40 else f"{text[:40]}…"
