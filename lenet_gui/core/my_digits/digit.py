"""One labelled digit of the user, and its line of JSON for storage and exchange.

The line is an object with the members of core.imaging.drawing_json and these members; unknown
members are ignored:

- `label`: 0–9.
- `time`: the time of writing, ISO 8601; optional.
- `image`: the network's 28×28 input pixels, one byte each, rows first, in base64. Without it they
  are rendered from the strokes and the picture; one of the three is required.

For any thread.
"""

from __future__ import annotations

import base64
import dataclasses
import datetime
import json
import math
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
import numpy as np
from msgspec import Meta

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.imaging.drawing_json import (
    VERSION,
    DrawingMembers,
    decode_base64,
    marks_of,
    marks_to_members,
    parse_members,
    short,
)
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Picture, Stroke, paint
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, bounding_box, mnist_image
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.text import template, text

# Bytes of the longest line that is read: five times the largest picture that is put on the canvas,
# and more than an hour of a pen's points.
MAX_LINE = 2 * 2**20
# Points that are rendered for a line without an image, in about a second. A digit has some 100.
MAX_POINTS = 2_000

# Decimals of points and widths in a line, in shares of the canvas's side: a hundredth of a pixel.
_DECIMALS = 5


class _Line(DrawingMembers):
    label: Annotated[
        Annotated[int, Meta(ge=0, lt=CLASSES)] | None,
        Meta(description=template("a label from 0 to 9")),
    ] = None
    time: Annotated[str, Meta(description=template("a time in ISO 8601"))] = ""
    image: Annotated[
        str | None, Meta(description=template("an image of 28×28 bytes in base64"))
    ] = None


# Before threads use it; see core.experiment.record.
msgspec.json.Decoder(_Line)


@dataclass(frozen=True, slots=True, eq=False)
class UserDigit:
    """A digit that the user wrote: `image` uint8 (28, 28), 255 = ink, and its label, 0–9.

    `marks` are its strokes and picture, for further drawing; empty if only the image is known.
    `time` is the local time of writing in ISO 8601; empty if unknown.
    """

    label: int
    image: Bytes
    marks: tuple[Mark, ...] = ()
    time: str = ""

    @classmethod
    def drawn(cls, marks: tuple[Mark, ...], label: int) -> UserDigit:
        """Make a digit of a drawing, with the current time.

        Raises ValueError when the marks leave no ink.
        """
        return cls(label, image_of(marks), marks, now())

    def labelled(self, label: int) -> UserDigit:
        """Return the same drawing with another label."""
        return dataclasses.replace(self, label=label)

    def moment(self) -> float:
        """Return the time of writing in seconds since 1970; −∞ if it is unknown.

        A time without a zone is local time.
        """
        try:
            return datetime.datetime.fromisoformat(self.time).timestamp()
        except (ValueError, OverflowError, OSError):
            # The time is missing, or not a timestamp in the local zone, such as the year 1.
            return -math.inf

    def marks_to_edit(self) -> tuple[Mark, ...]:
        """Return the marks to put on the canvas, or else the image as a picture."""
        box = bounding_box(self.image)
        return self.marks or ((Picture(self.image[box]),) if box is not None else ())

    def to_line(self) -> bytes:
        """Return the digit as a line of JSON, ended by a newline; from_line() reads it.

        Raises ValueError when a picture does not lie under the strokes; on the canvas it does.
        """
        line: dict[str, Any] = {"version": VERSION, "label": self.label, "time": self.time}
        line |= marks_to_members(self.marks, _DECIMALS)
        line["image"] = base64.b64encode(self.image.tobytes()).decode()
        return json.dumps(line, separators=(",", ":")).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> UserDigit:
        """Read a line.

        Raises ValueError, whose message fits after the line's number.
        """
        if len(line) > MAX_LINE:
            raise ValueError(
                text("expected at most {} MiB in a line, found more", MAX_LINE // 2**20)
            )
        members = parse_members(line, _Line)
        if members.label is None:
            raise ValueError(text("expected a label from 0 to 9, found nothing"))
        marks = marks_of(members)
        if members.image is not None:
            image = _decoded_image(members.image)
        else:
            points = sum(len(mark.points) for mark in marks if isinstance(mark, Stroke))
            if points > MAX_POINTS:
                raise ValueError(text("expected at most {} points, found {}", MAX_POINTS, points))
            image = image_of(marks)
        try:
            if members.time:
                datetime.datetime.fromisoformat(members.time)
        except ValueError:
            raise ValueError(
                text("expected a time in ISO 8601, found {}", short(members.time))
            ) from None
        return cls(members.label, image, marks, members.time)


def now() -> str:
    """Return the local time in the form of a digit's `time`."""
    return datetime.datetime.now().astimezone().isoformat(timespec="milliseconds")


def image_of(marks: tuple[Mark, ...]) -> Bytes:
    """Return the network's input for a drawing, uint8 (28, 28).

    Raises ValueError when there is no ink.
    """
    image = mnist_image(paint(marks, READ_SIDE))
    if image is None:
        raise ValueError(text("expected a drawing, found no ink"))
    return as_bytes(image)


def as_bytes(image: np.ndarray[Any, np.dtype[np.float32]]) -> Bytes:
    """Return an image float32 in 0..1 as uint8 in 0..255, of the same shape."""
    return (image * np.float32(255) + np.float32(0.5)).astype(np.uint8)


def _decoded_image(encoded: str) -> Bytes:
    pixels = decode_base64(encoded)
    if len(pixels) != IMAGE_SIDE * IMAGE_SIDE:
        raise ValueError(
            text("expected an image of 28×28 bytes in base64, found {}", short(encoded))
        )
    return np.frombuffer(pixels, np.uint8).reshape(IMAGE_SIDE, IMAGE_SIDE)
