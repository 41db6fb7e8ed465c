"""The ink on a photographed surface: what differs from the paper or the board around it.

The surface is what remains when everything narrower than a window is closed over, from darker or
lighter surroundings (J. Serra, "Image Analysis and Mathematical Morphology", 1982). Unlike a mean,
it follows the edge of a shadow. The window has to be wider than the strokes and narrower than the
shadows, so it is found first. Pure functions; any thread may use them.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.filters import closing, reduced, variation

# Candidate windows, as shares of the longer side; strokes are narrower than one of them.
_WINDOWS = (0.012, 0.02, 0.032, 0.05, 0.075, 0.11, 0.16, 0.22, 0.3)
# They are compared on the picture reduced to this longer side.
_COMPARED_SIDE = 280
# Pixels are strokes if they are deeper than this share of the deepest.
_DEEP = 0.7
# The window is wide enough once a wider one adds less than this share to the strokes.
_GROWTH = 0.12
# The widest strokes are narrower than this share of the picture.
_WIDEST = 0.16
# The darkest paper that a depth is measured on, of 255; below, a depth would be mere noise.
_DARKEST = 24.0


def ink_depth(colours: Floats) -> Floats | None:
    """Return how much of the paper's light each pixel of a photograph (h, w, 3) lacks.

    The result, float32 (h, w), is measured along the colour of the ink: 0 is paper, about 1 the
    ink. On a dark board it is how much lighter a pixel is. None if nothing differs from the paper.
    """
    small = reduced(colours, _COMPARED_SIDE)
    grey = small.mean(axis=2)
    window = max(3, round(0.18 * max(grey.shape)))
    light_on_dark = variation(-closing(-grey, window)) < variation(closing(grey, window))
    if light_on_dark:
        small, colours = 255 - small, 255 - colours
    share = _window(small, light_on_dark)
    if share is None:
        return None
    depth = _depth(colours, max(3, round(share * max(colours.shape[:2]))), light_on_dark)
    return _along_ink(depth)


def _depth(colours: Floats, window: int, light_on_dark: bool) -> Floats:
    """Return the depths (h, w, channels) below the surface, as a share of its light."""
    surface = np.stack([closing(colours[:, :, c], window) for c in range(colours.shape[2])], axis=2)
    # A dark board says little about the light on it.
    light = np.float32(255) if light_on_dark else np.maximum(surface, np.float32(_DARKEST))
    depth: Floats = ((surface - colours) / light).astype(np.float32)
    return depth


def _window(small: Floats, light_on_dark: bool) -> float | None:
    """Return the share of the longer side to which the strokes are narrower; None without any."""
    grey = small.mean(axis=2, keepdims=True)
    side = max(grey.shape)
    depths = [_depth(grey, max(3, round(share * side)), light_on_dark) for share in _WINDOWS]
    deepest = float(np.percentile(depths[-1], 99.8))
    if deepest < 0.04:
        return None
    strokes = [np.count_nonzero(depth > _DEEP * deepest) for depth in depths]
    even = [
        place
        for place in range(len(_WINDOWS) - 1)
        if strokes[place] > 0.0002 * grey.size
        and strokes[place + 1] - strokes[place] <= _GROWTH * strokes[place]
    ]
    # Thin lines beside thick strokes are only a part of what is dark. But if there never is much
    # more without growing on and on, the rest are dark things.
    most = [place for place in even if strokes[place] >= 0.5 * strokes[-1]]
    for place in [place for place in most if _WINDOWS[place] <= _WIDEST] + even:
        return 1.5 * _WINDOWS[place]
    return _WINDOWS[-1]


def _along_ink(depth: Floats) -> Floats:
    """Return the depths (h, w, 3) along the colour of the ink, (h, w); 1 is about full ink."""
    flat = depth.reshape(-1, depth.shape[2])
    flat = (flat - np.median(flat, axis=0)).astype(np.float32)
    size = np.square(flat).sum(axis=1, keepdims=True)
    deep = flat[size[:, 0] >= 0.25 * np.percentile(size, 99.8)]
    axis = deep.mean(axis=0)
    along: Floats = (flat @ (axis / np.square(axis).sum())).astype(np.float32)
    return along.reshape(depth.shape[:2])
