"""Where everything is on the sheet, in millimetres.

The origin is the middle of the round mark at the top left; x runs to the right and y down. The
sheet is the same on A4 and on Letter, centred on the paper, so that the reader need not know which
it is.
"""

from __future__ import annotations

from dataclasses import dataclass

# Between the middles of the marks.
WIDTH, HEIGHT = 180.0, 236.0

# The sizes of paper, width and height.
PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}

# A mark is a black ring around a black dot: the radii of its edges, and of the dot.
RING_OUTER, RING_INNER, DOT = 5.0, 3.3, 1.8

ROWS = COLUMNS = 10


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in millimetres."""

    left: float
    top: float
    width: float
    height: float

    def around(self, margin: float) -> Area:
        """Return the rectangle larger by a margin on each side."""
        left, top = self.left - margin, self.top - margin
        return Area(left, top, self.width + 2 * margin, self.height + 2 * margin)


# A black bar that only the mark at the top left has at its right: it tells how the sheet lies.
BAR = Area(8.5, -1.6, 9.0, 3.2)

# What is printed for the eye: the instruction, right of the bar.
TITLE = Area(22.0, -5.0, 146.0, 10.0)

_LEFT, _TOP = 13.0, 13.0
_PITCH_X, _PITCH_Y = 15.8, 21.6
_BOX_WIDTH, _BOX_HEIGHT = 13.6, 18.4


def marks() -> tuple[tuple[float, float], ...]:
    """Return the middles of the marks, clockwise from the top left."""
    return (0.0, 0.0), (WIDTH, 0.0), (WIDTH, HEIGHT), (0.0, HEIGHT)


def box(row: int, column: int) -> Area:
    """Return the box of a row and a column, both counted from 0; a row has one digit."""
    return Area(_LEFT + column * _PITCH_X, _TOP + row * _PITCH_Y, _BOX_WIDTH, _BOX_HEIGHT)


def label_area(row: int) -> Area:
    """Return where the digit of a row is printed."""
    return Area(4.0, _TOP + row * _PITCH_Y, 7.0, _BOX_HEIGHT)


def corner(paper: str) -> tuple[float, float]:
    """Return the origin's place on a paper of PAPERS."""
    width, height = PAPERS[paper]
    return (width - WIDTH) / 2, (height - HEIGHT) / 2
