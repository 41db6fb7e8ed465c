"""A page of numbers: what is read, corrected and typed of it, as text and as a table.

A picture of a single digit is a page, too.

Plain values and functions, for any thread.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.picture_import import PictureError, Pixels, ink_from_picture
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.marks import usual_height
from lenet_gui.core.recognition.reading import BLANK, ReadDigit, Reader, Reading
from lenet_gui.core.recognition.signs import SIGNS
from lenet_gui.core.text import text

# Two digits of a row belong to different numbers if the gap between them is more than this share of
# the usual height of a digit.
_BETWEEN_NUMBERS = 0.8

# The longer side of the ink of a page that is read, in pixels: digits of thirty rows are as large
# then as the network wants them. In the full size of a photograph, its noise has specks of ink.
INK_SIDE = 1000

# In a text of a single line this separates the rows.
ROW_SEPARATOR = "/"
_UNKNOWN = "?"


class PageMismatch(ValueError):
    """A typed text that does not fit the page; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a digit of a page is taken for.

    `label` is 0 to 9, or None if it is unknown. `checked` says that the user has set or confirmed
    it, and `removed` that it is no digit and not part of the text.
    """

    label: int | None
    checked: bool = False
    removed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The reading of a page, with an entry for each of its digits, row by row."""

    reading: Reading
    entries: tuple[Entry, ...]

    @classmethod
    def read(cls, ink: Ink, network: Network) -> Page:
        """Read a page of ink, uint8 (H, W), 255 = full ink, by any network."""
        reader = Reader()
        reading = reader.read_page(ink, network) if network.names == DIGITS else BLANK
        if not reading.is_number():
            # A single drawing may be too small for a digit, or of other classes.
            reading = reader.read(ink, network)
        return cls(reading, tuple(map(_entry_of, reading.digits)))

    def is_doubtful(self, index: int) -> bool:
        """Return whether a digit should be looked at: the network is not sure, nor is the user."""
        entry, digit = self.entries[index], self.reading.digits[index]
        unsure = len(digit.candidates) != 1 and not digit.sign
        return unsure and not entry.checked and not entry.removed

    def sign(self, index: int) -> str:
        """Return the sign that is read, or "" for a digit, or what the user has labelled as one."""
        return self.reading.digits[index].sign if self.entries[index].label is None else ""

    def box(self, index: int) -> Box:
        """Return the box of a digit; that of a sign is as high as the nearest digit of its row."""
        sign = self.reading.digits[index]
        if not sign.sign:
            return sign.box
        row = next(row for row in self.reading.rows if sign in row)
        digits = [digit.box for digit in row if not digit.sign]
        if not digits:
            return sign.box
        left, right = sign.box.left, sign.box.right
        beside = min(digits, key=lambda box: max(box.left - right, left - box.right))
        top, bottom = min(sign.box.top, beside.top), max(sign.box.bottom, beside.bottom)
        return Box(left, top, right, bottom)

    def doubtful(self) -> list[int]:
        """Return the indices of all digits that should be looked at."""
        return [index for index in range(len(self.entries)) if self.is_doubtful(index)]

    def digits(self) -> list[int]:
        """Return the indices of all digits of the text: what is not removed, and no sign."""
        return [index for row in self._rows() for index in row]

    def checked(self) -> list[int]:
        """Return the indices of all digits whose label the user has set or confirmed."""
        return [index for index, entry in enumerate(self.entries) if entry.checked]

    def labelled(self, index: int, label: int) -> Page:
        """Return the page with the label that the user has given to a digit."""
        return self._with({index: Entry(label, checked=True)})

    def without(self, index: int) -> Page:
        """Return the page without a digit that is none."""
        return self._with({index: dataclasses.replace(self.entries[index], **_REMOVED)})

    def table(self) -> list[list[str]]:
        """Return the numbers of each row, such as "-12.5"; "?" stands for an unknown digit."""
        boxes = [digit.box for digit in self.reading.digits]
        height = usual_height(np.array([box.bottom - box.top for box in boxes], np.intp))
        rows = [self._numbers(row, height) for row in self._all_rows()]
        return [row for row in rows if row]

    def text(self) -> str:
        """Return a line for each row, with a blank between numbers."""
        return "\n".join(" ".join(row) for row in self.table())

    def typed(self, typed: str) -> Page:
        """Return the page with the labels of a text that the user has typed, row by row.

        Rows are lines, or separated by "/" if no slash is read on the page; blanks and signs do not
        count. If a row has more digits than the text because some of them are unknown, these are
        removed.

        Raises PageMismatch when the text does not fit.
        """
        if all(digit.sign != ROW_SEPARATOR for digit in self.reading.digits):
            typed = typed.replace(ROW_SEPARATOR, "\n")
        lines = ["".join(line.translate(_NO_SIGNS).split()) for line in typed.split("\n")]
        lines = [line for line in lines if line]
        rows = [row for row in self._rows() if row]
        for line in lines:
            for character in line:
                if character not in "0123456789":
                    raise PageMismatch(
                        text("Type digits, blanks and new lines only, not “{}”.", character)
                    )
        if len(lines) != len(rows):
            raise PageMismatch(
                text("Rows on the page: {}; in the text: {}.", len(rows), len(lines))
            )
        changed: dict[int, Entry] = {}
        for number, (row, line) in enumerate(zip(rows, lines, strict=True), start=1):
            known = [index for index in row if self.entries[index].label is not None]
            if len(row) != len(line) == len(known):
                for index in set(row) - set(known):
                    changed[index] = dataclasses.replace(self.entries[index], **_REMOVED)
                row = known
            if len(row) != len(line):
                raise PageMismatch(
                    text(
                        "Digits of row {} on the page: {}; in the text: {}.",
                        number,
                        len(row),
                        len(line),
                    )
                )
            for index, character in zip(row, line, strict=True):
                changed[index] = Entry(int(character), checked=True)
        return self._with(changed)

    def _with(self, changed: dict[int, Entry]) -> Page:
        entries = [changed.get(index, entry) for index, entry in enumerate(self.entries)]
        return Page(self.reading, tuple(entries))

    def _rows(self) -> Iterator[list[int]]:
        """Yield the indices of the digits of each row, without removed ones and signs."""
        for row in self._all_rows():
            yield [index for index in row if not (self.entries[index].removed or self.sign(index))]

    def _all_rows(self) -> Iterator[range]:
        start = 0
        for row in self.reading.rows:
            yield range(start, start + len(row))
            start += len(row)

    def _numbers(self, row: range, height: float) -> list[str]:
        """Return the numbers of a row; what is removed is no digit, and no gap either."""
        numbers = [""]
        end = self.reading.digits[row[0]].box.left
        for index in row:
            entry, box = self.entries[index], self.reading.digits[index].box
            if box.left - end > _BETWEEN_NUMBERS * height:
                numbers.append("")
            if not entry.removed:
                unknown = self.sign(index) or _UNKNOWN
                numbers[-1] += unknown if entry.label is None else str(entry.label)
            end = max(box.right, end)
        return [number for number in numbers if number]


_NO_SIGNS = dict.fromkeys(map(ord, SIGNS))
_REMOVED = {"checked": False, "removed": True}


def page_of_picture(pixels: Pixels, network: Network) -> tuple[Page, float]:
    """Read a page from its picture, uint8 (h, w, 4).

    Returns the page, and the factor that leads from the pixels of its boxes to the picture's.

    Raises PictureError when there is no ink.
    """
    try:
        ink = ink_from_picture(pixels, INK_SIDE)
    except PictureError:
        raise PictureError(
            text(
                "No digits stand out in this picture. Use one in which the strokes differ clearly "
                "from the background, or crop it to the digits."
            )
        ) from None
    return Page.read(ink, network), pixels.shape[1] / ink.shape[1]


def _entry_of(digit: ReadDigit) -> Entry:
    return Entry(digit.candidates[0] if digit.candidates else None)
