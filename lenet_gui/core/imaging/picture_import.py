"""Ink from a picture of one digit: a photo or a drawing, dark on light or light on dark.

The steps, each in a function below: reduce the picture, find the strokes' colour, subtract the
background, correct the illumination, remove the noise of the paper, and remove specks. NumPy only;
any thread may use it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Indices, Mask, label_components
from lenet_gui.core.imaging.filters import (
    box_mean,
    filled,
    frame,
    opening,
    reduced,
    variation,
)
from lenet_gui.core.imaging.ink import Ink, resampled
from lenet_gui.core.text import template, text

Pixels = npt.NDArray[np.uint8]

# The longer side of the ink, in pixels, is at most this; larger pictures are reduced.
MAX_SIDE = 560

# The illumination is estimated on the picture reduced to this longer side.
_COARSE_SIDE = 64
# Candidate windows for the opening, as shares of the longer side; strokes are narrower than one of
# them. The first is as narrow as a thin pen.
_WINDOWS = (0.06, 0.12, 0.18, 0.25, 0.35, 0.45, 0.55)
# A picture is a clean drawing if the grey levels of its frame differ by less than this.
_CLEAN = 6.0
# The faintest strokes that count, in grey levels of 255.
_MIN_CONTRAST = 12.0
# Minimum contrast of strokes, in standard deviations of the background; less is noise.
_CONTRAST_TO_NOISE = 5.5
# Minimum size of a digit, as a share of the picture's longer side.
_MIN_DIGIT = 0.06
# Components are found on the ink reduced to at most this longer side.
_COMPONENT_SIDE = 160
# Sizes of a digit that the edge of the picture cuts, in heights of a digit inside.
_CUT_HEIGHTS, _CUT_WIDTHS = (0.7, 1.3), (0.2, 1.2)
# A component with less ink than this share of the largest one's is a speck.
_SPECK = 0.02


NO_DIGIT_FOUND = template(
    "No digit stands out in this picture. Use one with a single digit in strokes that differ "
    "clearly from the background."
)


class PictureError(ValueError):
    """A picture that cannot be used; the message is one sentence for the user."""


def ink_from_picture(rgba: Pixels, longest_side: int = MAX_SIDE) -> Ink:
    """Return the ink, uint8 (h', w'), 255 = full ink, of an RGBA picture, uint8 (h, w, 4).

    The longer side of the ink is at most `longest_side`; the aspect ratio stays, and smaller
    pictures keep their size. Strokes may be of any colour, dark on light, light on dark, or on
    transparency. Grey levels of a clean light-on-dark picture do not change if its strokes reach
    white.

    Raises PictureError when the picture is empty or only noise, ValueError for any other array.
    """
    if rgba.ndim != 3 or rgba.shape[2] != 4 or rgba.dtype != np.uint8 or rgba.size == 0:
        raise ValueError(f"a picture is uint8 (h, w, 4), not {rgba.dtype} {rgba.shape}")
    if rgba[:, :, 3].max() == 0:
        raise _nothing_found()
    step = -(-max(rgba.shape[:2]) // MAX_SIDE)
    if _is_drawn_on_nothing(rgba[::step, ::step]):
        departure = reduced(rgba, longest_side)[:, :, 3]
    else:
        departure = _departure_from_background(_colours(rgba, step, longest_side))
    ink = _without_specks(_contrasted(departure))
    return np.rint(ink * 255).astype(np.uint8)


def _nothing_found() -> PictureError:
    return PictureError(text(NO_DIGIT_FOUND))


# --- Size and transparency ---------------------------------------------------------------------


def _is_drawn_on_nothing(rgba: Pixels) -> bool:
    """Return whether opaque strokes lie on a transparent background.

    They do not if the opaque pixels are a panel with a digit on it (a sticker, rounded corners): a
    panel fills most of its bounding box and has light and dark pixels.
    """
    alpha = rgba[:, :, 3]
    solid = alpha >= 128
    if np.median(frame(alpha)) >= 128 and solid.mean() > 0.5:
        return False
    if not solid.any():
        return bool(alpha.min() < alpha.max())
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    box = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)
    inside = rgba[alpha >= 250][:, :3].astype(np.float32)
    two_tone = (
        len(inside) > 0 and np.ptp(np.percentile(inside, (0.3, 99.7), axis=0), axis=0).max() > 64
    )
    return not (two_tone and np.count_nonzero(solid) > 0.7 * box)


def _colours(rgba: Pixels, step: int, longest_side: int) -> Floats:
    """Return the reduced colours (h, w, 3), transparent pixels filled with the rim's colour."""
    sample = rgba[::step, ::step]
    solid = sample[:, :, 3] >= 128
    if rgba[:, :, 3].min() == 255 or not solid.any():
        return reduced(rgba, longest_side)[:, :, :3]
    # The outermost visible pixels of each row are the rim of the panel, not the digit.
    rows = np.flatnonzero(solid.any(axis=1))
    left, right = solid.argmax(axis=1)[rows], -1 - solid[:, ::-1].argmax(axis=1)[rows]
    rim = np.concatenate((sample[rows, left, :3], sample[rows, right, :3]))
    fill = np.median(rim, axis=0).astype(np.float32)
    opaque = np.empty((*rgba.shape[:2], 3), np.uint8)
    # Row by row, because a whole camera picture takes much memory in float32.
    for row, pixels in zip(opaque, rgba, strict=True):
        share = pixels[:, 3:] / np.float32(255)
        row[:] = np.rint(pixels[:, :3] * share + fill * (1 - share))
    return reduced(opaque, longest_side)


# --- Background --------------------------------------------------------------------------------


def _departure_from_background(colours: Floats) -> Floats:
    """Return the distance of each pixel (h, w) from the background along the strokes' colour.

    In grey levels: 0 is background, strokes are positive.
    """
    coarse = reduced(colours, _COARSE_SIDE)
    axis = _stroke_colour(colours)
    around = frame(colours @ axis)
    if np.ptp(around) < _CLEAN:
        # A clean drawing: one level is subtracted, so that the grey levels do not change.
        departure: Floats = colours @ axis - np.median(around)
        return departure if departure.mean() > 0 else -departure
    axis, strokes = _coarse_strokes(coarse, axis)
    background = resampled(filled(coarse @ axis, strokes), *colours.shape[:2])
    return _evened(colours @ axis - background, background, axis)


def _coarse_strokes(coarse: Floats, axis: Floats) -> tuple[Floats, Mask]:
    """Return the stroke colour, `axis` or its opposite, and a mask (h, w) of possible strokes.

    Along their colour, strokes are light on dark. A grey opening with a window wider than the
    strokes removes them and leaves the background (Serra, "Image Analysis and Mathematical
    Morphology", 1982). Unlike a mean, it follows the edge of a shadow. Along the opposite colour
    the strokes remain, and the opening varies more.
    """
    windows = [max(3, round(share * max(coarse.shape[:2]))) for share in _WINDOWS]
    typical = windows[len(windows) // 2]
    if variation(opening(coarse @ -axis, typical)) < variation(opening(coarse @ axis, typical)):
        axis = -axis
    # The narrowest window that removes all strokes follows the light best.
    opened = [opening(coarse @ axis, window) for window in windows]
    left = np.array([variation(background) for background in opened])
    background = opened[int(np.argmax(left - left[-1] <= 0.15 * (left[0] - left[-1])))]
    departure = _evened(coarse @ axis - background, background, axis)
    level, contrast = _level_and_contrast(departure)
    strokes = box_mean((departure > level + 0.3 * contrast).astype(np.float32), 1) > 0.01
    if strokes.all():
        raise _nothing_found()
    return axis, strokes


def _evened(departure: Floats, background: Floats, axis: Floats) -> Floats:
    """Return the departure (h, w) scaled to the strongest illumination of the picture.

    Dark strokes reflect a share of the light on the paper, so their departure is divided by it.
    Light strokes on dark stay, because a dark background shows little of the illumination.
    """
    if axis.sum() > -0.5:
        return departure
    light = -background
    evened: Floats = departure * (light.max() / np.maximum(light, 0.2 * light.max()))
    return evened


def _stroke_colour(colours: Floats) -> Floats:
    """Return a vector (channels,) from the background's colour to the strokes', or its opposite.

    Strokes differ from the median colour around them, and the third moment of the differences
    points to rare and large ones. The absolute values of the components add up to 1, so that grey
    levels along the vector are on the picture's scale.
    """
    coarse = reduced(colours, 32)
    reach = max(1, round(0.2 * max(coarse.shape[:2])))
    padded = np.pad(coarse, ((reach, reach), (reach, reach), (0, 0)), mode="symmetric")
    window = (2 * reach + 1, 2 * reach + 1)
    around = np.lib.stride_tricks.sliding_window_view(padded, window, axis=(0, 1))
    residual = (coarse - np.median(around, axis=(3, 4))).reshape(-1, colours.shape[2])
    moment = (residual * np.square(residual).sum(axis=1, keepdims=True)).sum(axis=0)
    if np.ptp(moment) < 0.1 * np.abs(moment).max():
        moment = np.full_like(moment, moment.mean())  # nearly grey: exact levels
    length = float(np.abs(moment).sum())
    if length == 0.0:
        raise _nothing_found()
    axis: Floats = (moment / length).astype(np.float32)
    return axis


# --- Contrast and specks -----------------------------------------------------------------------


def _level_and_contrast(departure: Floats) -> tuple[float, float]:
    """Return the background's level, and the strokes' mean height above it, of (h, w).

    Raises PictureError when the contrast is too low.
    """
    half = (float(departure.min()) + float(departure.max())) / 2
    if departure.max() == departure.min():
        raise _nothing_found()
    level, noise = _level_and_noise(departure, half)
    contrast = float(departure[departure > half].mean()) - level
    if contrast < max(_MIN_CONTRAST, _CONTRAST_TO_NOISE * noise):
        raise _nothing_found()
    return level, contrast


def _contrasted(departure: Floats) -> Floats:
    """Return ink in 0..1 (h, w): noise is 0, a full stroke is 1, edges lie between."""
    level, contrast = _level_and_contrast(reduced(departure[:, :, None], _COARSE_SIDE)[:, :, 0])
    level, noise = _level_and_noise(departure, level + contrast / 2)
    if noise > 0.02 * contrast:
        departure = box_mean(departure, max(1, round(max(departure.shape) / 300)))
        level, contrast = _level_and_contrast(reduced(departure[:, :, None], _COARSE_SIDE)[:, :, 0])
        level, noise = _level_and_noise(departure, level + contrast / 2)
    strokes = departure[departure > level + contrast / 2] - level
    if noise < 0.5:
        # Clean: only scaled, by the strongest strokes, so that all grey levels remain.
        ink = (departure - level) / float(np.percentile(strokes, 97))
        ink[ink < 0.04] = 0.0
    else:
        full = 0.9 * float(np.percentile(strokes, 60))
        low = min(max(4.0 * noise, 0.15 * full), 0.5 * full)
        ink = (departure - level - low) / (full - low)
    inked: Floats = np.clip(ink, 0.0, 1.0)
    return inked


def _level_and_noise(departure: Floats, below: float) -> tuple[float, float]:
    """Return median and standard deviation of the background, the pixels not above `below`.

    The deviation is estimated by the median absolute deviation, which is robust to stroke edges.
    """
    background = departure[departure <= below]
    level = float(np.median(background))
    return level, 1.4826 * float(np.median(np.abs(background - level)))


def _without_specks(ink: Floats) -> Floats:
    """Return the ink without small or faint components, and without the paper's edge.

    Raises PictureError when the remaining ink is too small to be a digit.
    """
    block = -(-max(ink.shape) // _COMPONENT_SIDE)
    height, width = (-(-side // block) for side in ink.shape)
    padded = np.pad(ink, ((0, height * block - ink.shape[0]), (0, width * block - ink.shape[1])))
    blocks = padded.reshape(height, block, width, block)
    strongest = blocks.max(axis=(1, 3))
    piece_of = label_components(strongest > 0.0)
    amount = np.bincount(piece_of.ravel(), blocks.sum(axis=(1, 3)).ravel())
    strength = np.zeros(len(amount))
    np.maximum.at(strength, piece_of, strongest)
    kept = (amount >= _SPECK * amount.max()) & (strength >= 0.4)
    # If the largest component lies inside, smaller ones at the edge are shadow or paper edges, or
    # digits that the edge cuts.
    at_frame = np.zeros(len(amount), np.bool_)
    for side in (piece_of[0], piece_of[-1], piece_of[:, 0], piece_of[:, -1]):
        at_frame[side] = True
    largest = int(amount.argmax())
    if not at_frame[largest]:
        kept &= ~at_frame | (amount >= 0.5 * amount.max())
        for at_side in (piece_of[:, 0], piece_of[:, -1]):
            kept[_cut_digits(piece_of, at_side, piece_of == largest)] = True
    keep = kept[piece_of].repeat(block, axis=0).repeat(block, axis=1)
    cleaned: Floats = np.where(keep[: ink.shape[0], : ink.shape[1]], ink, np.float32(0))
    rows, columns = np.nonzero(cleaned > 0.5)
    if len(rows) == 0 or max(np.ptp(rows), np.ptp(columns)) + 1 < _MIN_DIGIT * max(ink.shape):
        raise _nothing_found()
    return cleaned


def _cut_digits(piece_of: Indices, at_side: Indices, digit: Mask) -> list[int]:
    """Return those of the pieces at the left or right side that are digits which it cuts.

    `piece_of` (h, w) numbers the pieces, `at_side` (h,) those at the side. A cut digit, in one or
    several pieces, is as high as the other one, a mask (h, w), and made of strokes. A shadow at the
    edge is higher, the edge of paper thinner.
    """
    high = int(np.count_nonzero(digit.any(axis=1)))
    groups: list[list[int]] = []
    top = -len(piece_of)
    for piece in dict.fromkeys(at_side[at_side > 0].tolist()):
        rows = np.flatnonzero((piece_of == piece).any(axis=1))
        if rows[-1] - top >= _CUT_HEIGHTS[1] * high:
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
