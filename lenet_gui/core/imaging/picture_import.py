"""Ink from a picture of one digit: a photo or a drawing, dark on light or light on dark.

The steps, each in a function below or a module beside: reduce the picture, cover the margin of
panels, find the strokes' colour, subtract the background, correct the illumination, remove the
noise of the paper, and remove specks. NumPy only; any thread may use them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.filters import box_mean, frame, reaches_all_sides, reduced, running
from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.imaging.panels import without_margin
from lenet_gui.core.imaging.paper import ink_depth
from lenet_gui.core.imaging.ruling import without_ruling
from lenet_gui.core.imaging.specks import without_specks
from lenet_gui.core.text import template, text

Pixels = npt.NDArray[np.uint8]

# The longer side of the ink, in pixels, is at most this; larger pictures are reduced.
MAX_SIDE = 560

# Contrast is estimated on the picture reduced to this longer side.
_COARSE_SIDE = 64
# A picture is a clean drawing if the grey levels of its frame differ by less than this.
_CLEAN = 6.0
# So is one whose ink reaches all sides, if at most this share of the frame is inked, half of it by
# at least this share of the strongest stroke.
_INKED_FRAME, _STRONG = 0.5, 0.25
# The faintest strokes that count, in grey levels of 255.
_MIN_CONTRAST = 12.0
# Minimum contrast of strokes, in standard deviations of the background; less is noise.
_CONTRAST_TO_NOISE = 5.5
# A photograph with more noise than this share of the ink is smoothed.
_NOISY = 0.06
# One with less is none.
_NOISELESS = 0.002


NO_DIGIT_FOUND = template(
    "No digit stands out in this picture. Use one with a single digit in strokes that differ "
    "clearly from the background, or crop it to the digit."
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
        ink, clean = _contrasted(reduced(rgba, longest_side)[:, :, 3]), True
    else:
        ink, clean = _ink_on_background(_colours(rgba, step, longest_side))
    cleaned = without_specks(ink, clean)
    if cleaned is None:
        raise _nothing_found()
    return np.rint(cleaned * 255).astype(np.uint8)


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


def _ink_on_background(colours: Floats) -> tuple[Floats, bool]:
    """Return the ink in 0..1 (h, w) of a picture (h, w, 3), and whether it is a clean drawing."""
    colours = without_margin(colours)
    departure = _departure_from_background(colours)
    around = frame(departure)
    if np.ptp(around) < _CLEAN:
        return _contrasted(departure), True
    # The strokes of a drawing that is cropped to them reach its frame at all sides.
    inked = np.abs(around[np.abs(around) >= _CLEAN / 2])
    strongest = departure.max()
    if (
        len(inked) <= _INKED_FRAME * len(around)
        and np.median(inked) >= _STRONG * strongest
        and reaches_all_sides(departure >= _CLEAN)
    ):
        return _photographed_ink(departure / strongest)
    return _photographed_ink(ink_depth(colours))


def _departure_from_background(colours: Floats) -> Floats:
    """Return the distance of each pixel (h, w) from the frame's median.

    In grey levels along the strokes' colour: 0 is background, strokes are positive.
    """
    departure: Floats = colours @ _stroke_colour(colours)
    # One level is subtracted, so that the grey levels do not change.
    departure -= np.median(frame(departure))
    return departure if departure.mean() > 0 else -departure


def _photographed_ink(depth: Floats | None) -> tuple[Floats, bool]:
    """Return the ink in 0..1 (h, w) of a depth (h, w), where 0 is paper or board, 1 is ink.

    The other value says that it has no noise at all, and so is a drawing.
    """
    if depth is None:
        raise _nothing_found()
    noise = _level_and_noise(depth, 0.5)[1]
    if noise > _NOISY:
        depth = box_mean(depth, max(1, round(max(depth.shape) / 560)))
    level, noise = _level_and_noise(depth, 0.5)
    if 1 - level < _CONTRAST_TO_NOISE * noise:
        raise _nothing_found()
    depth = without_ruling(depth - level, max(0.1, 2.5 * noise))
    strong = depth[depth > 0.5]
    if len(strong) == 0:
        raise _nothing_found()
    clean = noise < _NOISELESS
    if clean:
        # Only scaled, so that all grey levels remain.
        full, low = float(np.percentile(strong, 97)), 0.04
    else:
        full = 0.9 * float(np.percentile(strong, 60))
        low = min(max(4.0 * noise, 0.25 * full), 0.5 * full)
    inked = np.clip((depth - low) / (full - low), 0.0, 1.0)
    # Faint ink is the edge of a stroke, or a trace of the paper.
    width = 2 * max(1, round(max(depth.shape) / 280)) + 1
    strokes = running(np.maximum, np.pad(inked, width // 2), width, width) > 0.5
    return np.where(strokes, inked, np.float32(0)), clean


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
