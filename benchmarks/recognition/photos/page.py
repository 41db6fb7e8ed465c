"""What is photographed: a page with its ruling, and digits written on it.

A page is in units of its own, 1 wide, and is rendered at any scale, turn and perspective: `Camera`
tells where each pixel of the picture lies on the page. All colours are floats in 0..1.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from benchmarks.recognition.recorded_digits import Drawing
from lenet_gui.core.arrays import Floats
from lenet_gui.core.handwriting.digits import digit_forms
from lenet_gui.core.handwriting.glyphs import choose
from lenet_gui.core.handwriting.pen import write_strokes
from lenet_gui.core.imaging.ink import blank, paint_segment

Random = np.random.Generator
Colour = tuple[float, float, float]

GREY, BLUE, RED = (0.62, 0.63, 0.65), (0.55, 0.68, 0.86), (0.86, 0.52, 0.54)


@dataclass(frozen=True, slots=True)
class Ruling:
    """Lines of a page: `spacing` and `width` in pixels of a picture 1,000 wide; 0 is no line."""

    kind: str
    spacing: tuple[float, float] = (20, 80)
    width: tuple[float, float] = (1, 3)
    colour: Colour = BLUE
    margin: Colour | None = None


@dataclass(frozen=True, slots=True)
class Pen:
    """A pen: its colour, the width of its line in shares of a digit's height, and its texture.

    `texture` is the share of the ink that is missing here and there, as under a pencil or chalk.
    """

    colour: Colour
    width: tuple[float, float]
    texture: float = 0.0


@dataclass(frozen=True, slots=True)
class Camera:
    """A picture's size in pixels, and where it lies on the page: turn in radians, perspective."""

    height: int
    width: int
    turn: float
    perspective: tuple[float, float]

    def on_page(self) -> tuple[Floats, Floats]:
        """Return the place on the page of each pixel, float32 (h, w) each, in pixels."""
        y, x = np.mgrid[: self.height, : self.width].astype(np.float32)
        x, y = x - self.width / 2, y - self.height / 2
        depth = 1 + (self.perspective[0] * x + self.perspective[1] * y) / self.width
        x, y = x / depth, y / depth
        cosine, sine = np.cos(self.turn), np.sin(self.turn)
        return cosine * x + sine * y, cosine * y - sine * x

    def in_picture(self, points: Floats) -> Floats:
        """Return where points (n, 2) of the page, in pixels from its middle, are in the picture."""
        cosine, sine = np.cos(self.turn), np.sin(self.turn)
        x = cosine * points[:, 0] - sine * points[:, 1]
        y = sine * points[:, 0] + cosine * points[:, 1]
        # x = X / depth(X, Y): the inverse of what on_page() does.
        a, b = self.perspective[0] / self.width, self.perspective[1] / self.width
        scale = 1 / (1 - a * x - b * y)
        return np.stack([x * scale + self.width / 2, y * scale + self.height / 2], axis=1).astype(
            np.float32
        )


def ruled(paper: Floats, ruling: Ruling, camera: Camera, random: Random) -> Floats:
    """Return the paper, float32 (h, w, 3), with the lines of its ruling printed on it."""
    if ruling.kind == "plain":
        return paper
    across, down = camera.on_page()
    # Paper is not flat: its lines are a little bent.
    bend = random.normal(0, 0.006, 2) * camera.width
    down = down + np.float32(bend[0]) * np.sin(across / camera.width * 3)
    across = across + np.float32(bend[1]) * np.sin(down / camera.width * 3)
    scale = camera.width / 1000
    spacing = random.uniform(*ruling.spacing) * scale
    width = min(random.uniform(*ruling.width), spacing / 12 / scale) * scale
    strength = random.uniform(0.6, 1.0)
    lines = _lines(down, spacing, width, random)
    if ruling.kind == "squared":
        lines = np.maximum(lines, _lines(across, spacing, width, random))
    elif ruling.kind == "exercise":
        # Groups of lines for small letters, and squares between them.
        lines = np.maximum(lines, 0.6 * _lines(across, 2 * spacing, width, random))
        lines = np.maximum(lines, _lines(down, 4 * spacing, 1.6 * width, random))
    paper = _printed(paper, lines * np.float32(strength), ruling.colour)
    if ruling.margin is not None:
        side = random.choice([-1, 1]) * random.uniform(0.34, 0.44) * camera.width
        near = np.clip(width + 0.5 - np.abs(across - side), 0, 1)
        paper = _printed(paper, near, ruling.margin)
    return paper


def _lines(places: Floats, spacing: float, width: float, random: Random) -> Floats:
    """Return the ink 0..1 of lines at each whole spacing."""
    shifted = places + np.float32(random.uniform(0, spacing))
    distance = np.abs(shifted - np.rint(shifted / spacing) * spacing)
    lines: Floats = np.clip(width / 2 + 0.5 - distance, 0, min(1.0, width)).astype(np.float32)
    return lines


def _printed(paper: Floats, ink: Floats, colour: Colour) -> Floats:
    """Return the paper with a colour on it, as much as `ink` 0..1 (h, w) says."""
    share = ink[:, :, np.newaxis]
    printed: Floats = paper * (1 - share) + paper * np.array(colour, np.float32) * share
    return printed


def written(
    paper: Floats, digits: list[Floats], pen: Pen, camera: Camera, size: float, random: Random
) -> Floats:
    """Return the paper, float32 (h, w, 3), with digits side by side, `size` shares high.

    A digit is a path float32 (n, 2) in shares of its height, y down; NaN lifts the pen.
    """
    side = max(camera.height, camera.width)
    ink = blank(side)
    height = size * min(camera.height, camera.width)
    width = random.uniform(*pen.width)
    gaps = random.uniform(0.3, 0.6, len(digits))
    widths = [float(np.nanmax(d[:, 0]) - np.nanmin(d[:, 0])) for d in digits]
    total = sum(widths) + float(gaps[:-1].sum())
    height = min(height, 0.84 * camera.width / (total + width))
    room = np.array([camera.width - height * (total + width), camera.height - 1.3 * height])
    left, middle = random.uniform(-0.38, 0.38, 2) * np.maximum(room, 0)
    left -= height * total / 2
    for path, extent, gap in zip(digits, widths, gaps, strict=True):
        low = np.nanmin(path, axis=0)
        centred = path - [low[0], low[1] + 0.5]
        points = centred * height + [left, middle + random.normal(0, 0.04) * height]
        places = camera.in_picture(points.astype(np.float32)) / side
        for start, end in itertools.pairwise(places):
            if not (np.isnan(start).any() or np.isnan(end).any()):
                paint_segment(ink, tuple(start), tuple(end), width * height / side, erases=False)
        left += (extent + float(gap)) * height
    amount = ink[: camera.height, : camera.width].astype(np.float32) / 255
    if pen.texture:
        amount *= 1 - pen.texture * _grain(amount.shape, random)
    return _over(paper, amount, pen.colour)


def _over(paper: Floats, amount: Floats, colour: Colour) -> Floats:
    """Return the paper covered with a colour, as much as `amount` 0..1 (h, w) says."""
    share = amount[:, :, np.newaxis]
    covered: Floats = paper * (1 - share) + np.array(colour, np.float32) * share
    return covered


def _grain(shape: tuple[int, ...], random: Random) -> Floats:
    """Return 0..1 (h, w): the hollows of rough paper, one to three pixels wide."""
    fine = random.random((shape[0], shape[1]), np.float32)
    blobs = random.random((shape[0] // 2 + 1, shape[1] // 2 + 1), np.float32)
    blobs = blobs.repeat(2, 0).repeat(2, 1)[: shape[0], : shape[1]]
    return np.clip(2.5 * (0.4 * fine + 0.6 * blobs) - 0.75, 0, 1).astype(np.float32)


def simulated_digit(label: int, random: Random) -> Floats:
    """Return a path float32 (n, 2) of the simulated pen, with NaN where the pen is lifted."""
    forms = digit_forms()[label]
    strokes = write_strokes(forms[int(choose(forms, 1, random)[0])], 1, random)
    runs = np.split(strokes.points[0], np.cumsum(strokes.stroke_lengths)[:-1])
    return _path(Drawing.of(runs))


def recorded_digit(drawing: Drawing) -> Floats:
    """Return a recorded drawing as such a path."""
    return _path(drawing)


def _path(drawing: Drawing) -> Floats:
    """Return the runs of a drawing as one path, 1 high unless it is much wider than high."""
    lifted = np.full((1, 2), np.nan, np.float32)
    runs = [part for run in drawing.strokes for part in (run, lifted)]
    scale = 1 / max(drawing.height, drawing.width / 1.3)
    path: Floats = (np.concatenate(runs) * scale).astype(np.float32)
    return path
