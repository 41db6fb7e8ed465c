"""Specks, the paper's edge and things at the border of a picture: ink that is no writing.

Pure functions; any thread may use them.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Indices, Mask, label_components
from lenet_gui.core.imaging.filters import frame, reaches_all_sides

# Minimum size of a digit, as a share of the picture's longer side.
_MIN_DIGIT = 0.04
# The same of its largest component, for rows of small digits.
_MIN_PIECE = 0.012
# Components are found on the ink reduced to at most this longer side.
_COMPONENT_SIDE = 160
# Sizes of a digit that the edge of the picture cuts, in heights of a digit inside.
_CUT_HEIGHTS, _CUT_WIDTHS = (0.7, 1.3), (0.2, 1.2)
# A component with less ink than this share of the largest one's is a speck. A clean drawing has no
# specks, but points, as in 3.14.
_SPECK, _SPECK_IF_CLEAN = 0.02, 0.004
# A component that touches more than this share of a side of the picture is no digit.
_ALONG = 0.35


def without_specks(ink: Floats, clean: bool) -> Floats | None:
    """Return ink in 0..1 (h, w) without small or faint components, and without what lies at a side.

    `clean` says that it is a drawing and no photograph.

    None when the remaining ink is too small to be a digit.
    """
    block = -(-max(ink.shape) // _COMPONENT_SIDE)
    height, width = (-(-side // block) for side in ink.shape)
    padded = np.pad(ink, ((0, height * block - ink.shape[0]), (0, width * block - ink.shape[1])))
    blocks = padded.reshape(height, block, width, block)
    strongest = blocks.max(axis=(1, 3))
    piece_of = label_components(strongest > 0.0)
    amount = np.bincount(piece_of.ravel(), blocks.sum(axis=(1, 3)).ravel())
    amount[0] = 0
    strength = np.zeros(len(amount))
    np.maximum.at(strength, piece_of, strongest)
    kept = strength >= 0.4
    cropped = clean and reaches_all_sides(kept[piece_of])
    # What lies along a side is no digit: the table, a finger, the last line of the ruling.
    at_frame = np.zeros(len(amount), np.bool_)
    for side in (piece_of[0], piece_of[-1], piece_of[:, 0], piece_of[:, -1]):
        touching = np.bincount(side, minlength=len(amount))
        at_frame |= touching > 0
        for piece in np.flatnonzero(touching > _ALONG * len(side)):
            kept[piece] &= cropped and _is_written(piece_of == piece)
    along = ~kept
    amount[along] = 0
    # If the largest component lies inside, smaller ones at the edge are shadow or paper edges, or
    # digits that the edge cuts.
    largest = int(amount.argmax())
    kept &= amount >= (_SPECK_IF_CLEAN if clean else _SPECK) * amount.max()
    if not at_frame[largest]:
        kept &= ~at_frame | (amount >= 0.5 * amount.max())
        for at_side in (piece_of[:, 0], piece_of[:, -1]):
            kept[_cut_digits(piece_of, at_side, piece_of == largest)] = True
        kept &= ~along
    # Remains of squares are all over the picture, and each is tiny.
    if max(map(np.ptp, np.nonzero(piece_of == largest))) < _MIN_PIECE * max(strongest.shape):
        return None
    keep = kept[piece_of].repeat(block, axis=0).repeat(block, axis=1)
    cleaned: Floats = np.where(keep[: ink.shape[0], : ink.shape[1]], ink, np.float32(0))
    rows, columns = np.nonzero(cleaned > 0.5)
    if len(rows) == 0 or max(np.ptp(rows), np.ptp(columns)) + 1 < _MIN_DIGIT * max(ink.shape):
        return None
    return cleaned


def _is_written(piece: Mask) -> bool:
    """Return whether a piece (h, w) at a side is made of strokes: no line along it, and no bar."""
    size = np.count_nonzero(piece)
    box = np.prod([np.ptp(places) + 1 for places in np.nonzero(piece)])
    return bool(np.count_nonzero(frame(piece)) < 0.5 * size and size < 0.9 * box)


def _cut_digits(piece_of: Indices, at_side: Indices, digit: Mask) -> list[int]:
    """Return those of the pieces at the left or right side that are digits which it cuts.

    `piece_of` (h, w) numbers the pieces, `at_side` (h,) those at the side. A cut digit, in one or
    several pieces, is as high as the other one, a mask (h, w), and made of strokes. A shadow at the
    edge is higher, the edge of paper thinner.
    """
    high = int(np.count_nonzero(digit.any(axis=1)))
    groups: list[list[int]] = []
    top = 0
    for piece in dict.fromkeys(at_side[at_side > 0].tolist()):
        rows = np.flatnonzero((piece_of == piece).any(axis=1))
        if not groups or rows[-1] - top >= _CUT_HEIGHTS[1] * high:
            groups.append([])
            top = rows[0]
        groups[-1].append(piece)
    return [
        piece for group in groups if _as_large(np.isin(piece_of, group), high) for piece in group
    ]


def _as_large(cut: Mask, high: int) -> bool:
    """Return whether strokes (h, w) at a side are about as large as a digit of this height."""
    rows, columns = (np.flatnonzero(cut.any(axis=axis)) for axis in (1, 0))
    height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    fits = all(
        least * high <= length <= most * high
        for length, (least, most) in ((height, _CUT_HEIGHTS), (width, _CUT_WIDTHS))
    )
    inside = rows[0] > 0 and rows[-1] < len(cut) - 1
    return bool(fits and inside and np.count_nonzero(cut) < 0.6 * height * width)
