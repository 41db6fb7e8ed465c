"""The signs of numbers: minus, plus, equals, point, comma and slash, known by shape and place.

A minus or a plus stands at the left of a digit, at half its height; the two lines of an equals sign
at either side of one; a point or a comma between two digits, at their feet; and a slash, as high as
they are, between two as well. Plain functions, for any thread; they run at every move of the pen.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.imaging.components import Indices, Mask
from lenet_gui.core.recognition.pieces import Pieces
from lenet_gui.core.text import text

MINUS, PLUS, EQUALS, POINT, COMMA, SLASH = "-", "+", "=", ".", ",", "/"
SIGNS = MINUS + PLUS + EQUALS + POINT + COMMA + SLASH

NAMES = {
    MINUS: text("Minus sign"),
    PLUS: text("Plus sign"),
    EQUALS: text("Equals sign"),
    POINT: text("Point"),
    COMMA: text("Comma"),
    SLASH: text("Slash"),
}

# All lengths are in heights of the digit beside the sign, unless said otherwise.

# A digit is as high as this share of the usual height, and narrower than so many of its heights. A
# sign is lower, or a slash, or a cross with at most so many runs of ink in a row.
_DIGIT, _WIDEST = 0.6, 2.0
_RUNS = 1.2
# Pieces smaller than this share of the line's usual width, or of the usual height, are specks.
_SPECK, _SPECK_OF_HEIGHT = 0.7, 0.02

# The gap between a sign and a digit, at most; where they overlap, the digit begins beyond the
# middle of the sign, and the sign beyond this share of the digit's width.
_GAP, _BEYOND = 1.2, 0.6
# A stroke that shares more than this of its width with a digit is a part of it.
_SHARED = 0.25

# A minus: its lengths, its thickness in lengths of its own, and in heights of the digit.
_MINUS_LENGTH, _FLAT, _THICK = (0.15, 0.95), 0.6, 0.37
# The place of a minus or a plus below the top of the digit.
_HALFWAY = (0.2, 0.78)
# The lines of an equals sign lie above one another by this share of the shorter one, which is at
# least this share of the longer one; overlap by this share of the lower one's height, and are no
# farther apart than this, at most. On a page with more flat
# pieces than the last number, these are something else.
_ABOVE, _ALIKE, _OVERLAP, _APART, _MOST = 0.6, 0.5, 0.5, 0.6, 200
# A plus: its sides, and their ratio; and the ink in its corners, as shares of its sides and of the
# corner.
_PLUS, _SQUARE, _CORNER, _IN_CORNER = (0.25, 0.75), 1.8, 0.25, 0.15
# The sides of a point, and of a comma.
_POINT, _COMMA_WIDTH, _COMMA_HEIGHT = 0.36, 0.45, 0.6
# How far above and below the feet of the digits a point or a comma begins.
_FEET = (-0.35, 0.15)
# A comma reaches so far below the feet, and is higher than wide by this ratio; or so far.
_BELOW, _LONGER, _FAR_BELOW = 0.05, 1.2, 0.13
# A slash: its slope; the variance of its ink across, in that of a straight bar; and how much
# shorter than its neighbours it may be at each end.
_SLOPE, _BENT, _SHORTER = (0.36, 1.6), 1.2, 0.2

# Pairs of pieces and digits that are looked at together, which bounds the memory.
_AT_ONCE = 2**18


def find_signs(pieces: Pieces, usual: float) -> dict[int, str]:
    """Return the signs among pieces of ink, beside digits of the usual height, by their indices."""
    signs: dict[int, str] = {}
    if len(pieces) < 2:
        return signs
    left, top, right, bottom = pieces.edges.T
    width, height = right - left, bottom - top
    digits = (height >= _DIGIT * usual) & (width <= _WIDEST * height)
    line = float(np.median(pieces.ends - pieces.starts))
    speck = np.maximum(width, height) < max(_SPECK * line, _SPECK_OF_HEIGHT * usual)
    low = height < _DIGIT * usual
    square = _SQUARE * np.minimum(width, height) >= np.maximum(width, height)
    cross = (np.bincount(pieces.numbers) <= _RUNS * height) & (height <= usual) & square
    strokes = _strokes(pieces)
    flat = np.flatnonzero(low & ~speck & (height <= _FLAT * width))
    if 2 <= len(flat) <= _MOST:
        signs.update(_equals(pieces.edges, digits, flat))
    ones = np.flatnonzero((low | cross | strokes) & ~speck)
    for some in np.array_split(ones, len(ones) * np.count_nonzero(digits) // _AT_ONCE + 1):
        after = _neighbours(pieces.edges, digits, some, at_right=True)
        some, after = some[after >= 0], after[after >= 0]
        before = _neighbours(pieces.edges, digits, some, at_right=False)
        part = _are_parts(pieces.edges, digits, some)
        for one, *beside, is_part in np.stack([some, before, after, part], axis=1).tolist():
            if one in signs:
                continue
            sign = "" if is_part else _operator(pieces, one, *beside)
            if not sign and beside[0] >= 0:
                sign = _separator(pieces, one, *beside) or (
                    SLASH if strokes[one] and _as_high(pieces.edges, one, *beside) else ""
                )
            if sign:
                signs[one] = sign
    return signs


def _equals(edges: Indices, digits: Mask, flat: Indices) -> dict[int, str]:
    """Return the lines of equals signs among flat pieces, by their indices."""
    signs: dict[int, str] = {}
    left, top, right, bottom = edges[flat].T
    width, height = right - left, bottom - top
    shared = np.minimum.outer(right, right) - np.maximum.outer(left, left)
    shorter, longer = np.minimum.outer(width, width), np.maximum.outer(width, width)
    gap = np.subtract.outer(top, bottom).T
    # Of slanted lines the boxes overlap.
    below = gap > -_OVERLAP * np.minimum.outer(height, height)
    alike = (shared >= _ABOVE * shorter) & (shorter >= _ALIKE * longer) & below
    for upper, lower in np.argwhere(alike & (gap <= longer)).tolist():
        lines = flat[[upper, lower]]
        if any(one in signs for one in lines.tolist()) or _are_parts(edges, digits, lines).any():
            continue
        both = edges[lines]
        box = np.concatenate([both[:, :2].min(axis=0), both[:, 2:].max(axis=0)])
        # Found as a piece is.
        boxes, are_digits = np.vstack([edges, box]), np.append(digits, False)
        place = np.array([len(edges)])
        found = [_neighbours(boxes, are_digits, place, side) for side in (True, False)]
        beside = np.concatenate(found)
        if _lie_halfway(edges[beside[beside >= 0]], both):
            signs.update(dict.fromkeys(lines.tolist(), EQUALS))
    return signs


def _lie_halfway(digits: Indices, lines: Indices) -> bool:
    """Return whether two lines (2, 4) are those of an equals sign beside digits (n, 4)."""
    if not len(digits):
        return False
    digit = float((digits[:, 3] - digits[:, 1]).mean())
    width, height = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    middle = (lines[0, 1] + lines[1, 3]) / 2
    place = (middle - digits[:, 1]) / (digits[:, 3] - digits[:, 1])
    return bool(
        (_HALFWAY[0] <= place).all()
        and (place <= _HALFWAY[1]).all()
        and _MINUS_LENGTH[0] * digit <= width.min()
        and width.max() <= _MINUS_LENGTH[1] * digit
        and height.max() <= _THICK * digit
        and lines[1, 1] - lines[0, 3] <= _APART * digit
    )


def _strokes(pieces: Pieces) -> Mask:
    """Return which pieces are straight lines that rise to the right, by their moments."""
    number, length = pieces.numbers, (pieces.ends - pieces.starts).astype(np.float64)
    y, first = np.divmod(pieces.starts, pieces.ink.shape[1] + 1)
    x = first + (length - 1) / 2
    area = np.bincount(number, length)
    # From the middle of each box, so that no digits cancel.
    middle = (pieces.edges[:, :2] + pieces.edges[:, 2:]) / 2
    x, y = x - middle[number, 0], y - middle[number, 1]
    mean_x, mean_y = (np.bincount(number, length * at) / area for at in (x, y))
    xx = np.bincount(number, length * (x * x + length * length / 12)) / area - mean_x * mean_x
    yy = np.bincount(number, length * y * y) / area - mean_y * mean_y + 1 / 12
    xy = np.bincount(number, length * x * y) / area - mean_x * mean_y
    spread = np.sqrt((xx - yy) ** 2 + 4 * xy * xy)
    along, across = (xx + yy + spread) / 2, (xx + yy - spread) / 2
    # A bar as long as this ink has a variance of a twelfth of its thickness squared.
    thickness = area / np.sqrt(12 * along)
    slope = -xy / yy
    result: Mask = (
        (slope >= _SLOPE[0]) & (slope <= _SLOPE[1]) & (12 * across <= _BENT * thickness**2)
    )
    return result


def _neighbours(edges: Indices, digits: Mask, ones: Indices, at_right: bool) -> Indices:
    """Return the nearest digit at the left or right of each of some pieces, in its row.

    It is -1 where there is none.
    """
    places = np.flatnonzero(digits)
    if not len(places):
        return np.full(len(ones), -1)
    left, top, right, bottom = edges[places].T
    # Pieces by digits.
    start, head, end, foot = edges[ones].T[:, :, np.newaxis]
    height = bottom - top
    if at_right:
        gap, beyond = left - end, 2 * left >= start + end
    else:
        gap, beyond = start - right, left + _BEYOND * (right - left) <= (start + end) / 2
    found = beyond & (gap < _GAP * height) & (places != ones[:, np.newaxis])
    found &= (head + foot > 2 * top) & (head + foot < 2 * bottom + height)
    nearest = np.where(found, gap, np.iinfo(np.intp).max).argmin(axis=1)
    return np.where(found.any(axis=1), places[nearest], -1)


def _are_parts(edges: Indices, digits: Mask, ones: Indices) -> Mask:
    """Return which of some pieces lie across a digit, as the bar of a seven does."""
    places = np.flatnonzero(digits)
    left, top, right, bottom = edges[places].T
    # Pieces by digits.
    start, head, end, foot = edges[ones].T[:, :, np.newaxis]
    shared = np.minimum(right, end) - np.maximum(left, start)
    narrower = np.minimum(right - left, end - start)
    across = (bottom > head) & (top < foot) & (shared > _SHARED * narrower)
    result: Mask = (across & (places != ones[:, np.newaxis])).any(axis=1)
    return result


def _operator(pieces: Pieces, one: int, before: int, after: int) -> str:
    """Return MINUS or PLUS for a piece at the left of a digit, or ""; -1 is no digit before it."""
    left, top, right, bottom = pieces.edges[one].tolist()
    width, height = right - left, bottom - top
    for beside in (after,) if before < 0 else (before, after):
        _, high, _, low = pieces.edges[beside].tolist()
        place = ((top + bottom) / 2 - high) / (low - high)
        if not _HALFWAY[0] <= place <= _HALFWAY[1]:
            return ""
    digit = low - high
    flat = height <= min(_FLAT * width, _THICK * digit)
    if flat and _MINUS_LENGTH[0] * digit <= width <= _MINUS_LENGTH[1] * digit:
        return MINUS
    least, most = _PLUS[0] * digit, _PLUS[1] * digit
    sides = min(width, height) >= least and max(width, height) <= most
    if sides and max(width, height) <= _SQUARE * min(width, height) and _crosses(pieces.mask(one)):
        return PLUS
    return ""


def _separator(pieces: Pieces, one: int, before: int, after: int) -> str:
    """Return POINT or COMMA for a piece between two digits, or ""."""
    left, top, right, bottom = pieces.edges[one].tolist()
    head, feet = _head_and_feet(pieces.edges, before, after)
    width, height, digit = right - left, bottom - top, feet - head
    if not _FEET[0] * digit <= top - feet <= _FEET[1] * digit:
        return ""
    long = bottom - feet > _BELOW * digit and height > _LONGER * width
    if long or bottom - feet > _FAR_BELOW * digit:
        fits = width <= _COMMA_WIDTH * digit and height <= _COMMA_HEIGHT * digit
        return COMMA if fits else ""
    return POINT if max(width, height) <= _POINT * digit else ""


def _head_and_feet(edges: Indices, before: int, after: int) -> tuple[float, float]:
    """Return the mean top and the mean bottom of two digits."""
    (_, top, _, bottom), (_, other_top, _, other_bottom) = edges[[before, after]].tolist()
    return (top + other_top) / 2, (bottom + other_bottom) / 2


def _as_high(edges: Indices, one: int, before: int, after: int) -> bool:
    """Return whether a piece is about as high as the two digits beside it."""
    head, feet = _head_and_feet(edges, before, after)
    top, bottom = edges[one, [1, 3]].tolist()
    return bool(max(top - head, feet - bottom) <= _SHORTER * (feet - head))


def _crosses(mask: Mask) -> bool:
    """Return whether ink bool (h, w) is a cross of an upright and a level line."""
    down, across = (max(1, round(_CORNER * side)) for side in mask.shape)
    corners = [
        mask[rows, columns].mean()
        for rows in (slice(down), slice(-down, None))
        for columns in (slice(across), slice(-across, None))
    ]
    sides = mask[0], mask[-1], mask[:, 0], mask[:, -1]
    return max(corners) <= _IN_CORNER and all(side[1:-1].any() for side in sides)
