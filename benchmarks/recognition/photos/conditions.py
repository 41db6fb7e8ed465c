"""Fifty conditions under which people photograph what they have written."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np

from benchmarks.recognition.photos.camera import Light, lit, photographed, with_border
from benchmarks.recognition.photos.page import (
    BLUE,
    GREY,
    RED,
    Camera,
    Colour,
    Pen,
    Ruling,
    ruled,
    written,
)
from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.filters import box_mean, reduced
from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.imaging.picture_import import MAX_SIDE

Random = np.random.Generator

WHITE, YELLOW, RECYCLED, PINK = (
    (0.96, 0.95, 0.92),
    (0.97, 0.9, 0.5),
    (0.8, 0.77, 0.7),
    (0.95, 0.7, 0.75),
)
WHITEBOARD, GREEN_BOARD, BLACKBOARD = (0.93, 0.94, 0.95), (0.16, 0.27, 0.22), (0.13, 0.13, 0.14)

PENCIL = Pen((0.38, 0.38, 0.4), (0.03, 0.05), 0.5)
SOFT_PENCIL = Pen((0.25, 0.25, 0.27), (0.04, 0.07), 0.45)
BLUE_INK = Pen((0.13, 0.2, 0.55), (0.035, 0.06))
RED_INK = Pen((0.75, 0.12, 0.15), (0.035, 0.06))
BLACK_INK = Pen((0.1, 0.1, 0.12), (0.03, 0.06))
GREEN_INK = Pen((0.1, 0.45, 0.25), (0.035, 0.06))
FELT = Pen((0.08, 0.08, 0.1), (0.09, 0.15))
BLUE_FELT = Pen((0.1, 0.2, 0.6), (0.08, 0.14))
CHALK = Pen((0.92, 0.91, 0.88), (0.06, 0.1), 0.45)
YELLOW_CHALK = Pen((0.93, 0.86, 0.5), (0.06, 0.1), 0.4)
MARKER = Pen((0.1, 0.1, 0.14), (0.06, 0.1))
RED_MARKER = Pen((0.8, 0.15, 0.15), (0.06, 0.1))
BLUE_MARKER = Pen((0.1, 0.22, 0.65), (0.06, 0.1))

PLAIN = Ruling("plain")
DAYLIGHT = Light()
HARD = Light(0.15, 0.55)
FAINT_HARD = Light(0.2, 0.3)
SOFT = Light(0.2, 0.6, (0.05, 0.25))
LAMP = Light(0.55, warm=True)


@dataclass(frozen=True, slots=True)
class Condition:
    """A kind of photograph. `tilt` is the largest turn of the page in degrees."""

    name: str
    pen: Pen = BLACK_INK
    ruling: Ruling = PLAIN
    paper: Colour = WHITE
    light: Light = DAYLIGHT
    border: str = "none"
    tilt: float = 3.0
    digits: tuple[int, int] = (1, 1)
    size: tuple[float, float] = (0.35, 0.75)


def _rules(kind: str, colour: Colour = BLUE, margin: bool = False) -> Ruling:
    return Ruling(kind, colour=colour, margin=RED if margin else None)


CONDITIONS = (
    Condition("plain paper, black ink"),
    Condition("plain paper, pencil", PENCIL),
    Condition("plain paper, blue ink, lamp", BLUE_INK, light=LAMP),
    Condition("plain paper, red ink", RED_INK),
    Condition("plain paper, felt pen, tilted", FELT, tilt=15),
    Condition("recycled paper, pencil", SOFT_PENCIL, paper=RECYCLED),
    Condition("yellow note, black ink", paper=YELLOW),
    Condition("yellow note, pencil", SOFT_PENCIL, paper=YELLOW),
    Condition("yellow note, blue ink, shadow", BLUE_INK, paper=YELLOW, light=SOFT),
    Condition("pink note, red ink", RED_INK, paper=PINK),
    Condition("ruled blue, black ink", ruling=_rules("ruled")),
    Condition("ruled blue, pencil", SOFT_PENCIL, _rules("ruled")),
    Condition("ruled blue, blue ink", BLUE_INK, _rules("ruled")),
    Condition("ruled blue, red ink", RED_INK, _rules("ruled")),
    Condition("ruled grey, black ink", ruling=_rules("ruled", GREY)),
    Condition("ruled grey, pencil", SOFT_PENCIL, _rules("ruled", GREY)),
    Condition("ruled red, blue ink", BLUE_INK, _rules("ruled", RED)),
    Condition("ruled red, red ink", RED_INK, _rules("ruled", RED)),
    Condition("ruled with a margin, blue ink", BLUE_INK, _rules("ruled", margin=True)),
    Condition("ruled, felt pen, tilted", FELT, _rules("ruled"), tilt=15),
    Condition("ruled, black ink, tilted", ruling=_rules("ruled"), tilt=15),
    Condition("ruled, blue ink, hard shadow", BLUE_INK, _rules("ruled"), light=HARD),
    Condition("ruled, black ink, table", ruling=_rules("ruled"), border="table"),
    Condition("ruled, numbers, black ink", ruling=_rules("ruled"), digits=(2, 4), size=(0.25, 0.5)),
    Condition("squared blue, black ink", ruling=_rules("squared")),
    Condition("squared blue, blue ink", BLUE_INK, _rules("squared")),
    Condition("squared blue, pencil", SOFT_PENCIL, _rules("squared")),
    Condition("squared grey, black ink", ruling=_rules("squared", GREY)),
    Condition("squared grey, pencil", SOFT_PENCIL, _rules("squared", GREY)),
    Condition("squared red, black ink", ruling=_rules("squared", RED)),
    Condition("squared red, blue ink", BLUE_INK, _rules("squared", RED)),
    Condition("squared, felt pen", BLUE_FELT, _rules("squared")),
    Condition("squared, black ink, tilted", ruling=_rules("squared"), tilt=15),
    Condition("squared, blue ink, soft shadow", BLUE_INK, _rules("squared"), light=SOFT),
    Condition("squared, black ink, hard shadow", ruling=_rules("squared"), light=HARD),
    Condition("squared, blue ink, finger", BLUE_INK, _rules("squared"), border="finger"),
    Condition(
        "squared, numbers, blue ink",
        BLUE_INK,
        _rules("squared"),
        digits=(2, 4),
        size=(0.25, 0.5),
    ),
    Condition("exercise book, black ink", ruling=_rules("exercise")),
    Condition("exercise book, blue ink, margin", BLUE_INK, _rules("exercise", margin=True)),
    Condition("exercise book, pencil, lamp", SOFT_PENCIL, _rules("exercise", GREY), light=LAMP),
    Condition("hard shadow, black ink", light=HARD),
    Condition("hard shadow, pencil", SOFT_PENCIL, light=FAINT_HARD),
    Condition("soft shadow, green ink", GREEN_INK, light=SOFT),
    Condition("finger at the border, black ink", border="finger"),
    Condition("desk at the border, blue ink", BLUE_INK, border="desk", tilt=8),
    Condition(
        "telephone at the border, numbers", border="telephone", digits=(3, 6), size=(0.12, 0.3)
    ),
    Condition("whiteboard, black marker, glare", MARKER, paper=WHITEBOARD, light=Light(glare=True)),
    Condition("whiteboard, red or blue marker", RED_MARKER, paper=WHITEBOARD, light=SOFT),
    Condition("green board, chalk", CHALK, paper=GREEN_BOARD),
    Condition("blackboard, yellow chalk, lamp", YELLOW_CHALK, paper=BLACKBOARD, light=LAMP),
)


def picture(condition: Condition, digits: list[Floats], random: Random) -> bytes:
    """Return a photograph, a JPEG file, of digits: paths of benchmarks.recognition.photos.page."""
    camera = _camera(condition, random)
    height, width = camera.height, camera.width
    scene = _surface(condition.paper, height, width, random)
    scene = ruled(scene, condition.ruling, camera, random)
    pen = condition.pen
    if pen is RED_MARKER and random.random() < 0.5:
        pen = BLUE_MARKER
    scene = written(scene, digits, pen, camera, random.uniform(*condition.size), random)
    # The shadow falls on what lies at the border too.
    scene = with_border(scene, condition.border, random)
    return photographed(lit(scene, condition.light, random), random)


def bare_ink(condition: Condition, digits: list[Floats], random: Random) -> Ink:
    """Return such digits as ink uint8 (h, w), 255 = full ink, as if there were no photograph."""
    camera = _camera(condition, random)
    nothing = np.ones((camera.height, camera.width, 3), np.float32)
    pen = dataclasses.replace(condition.pen, colour=(0.0, 0.0, 0.0), texture=0.0)
    drawn = written(nothing, digits, pen, camera, random.uniform(*condition.size), random)
    ink: Ink = np.rint(reduced(255 * (1 - drawn[:, :, :1]), MAX_SIDE)[:, :, 0]).astype(np.uint8)
    return ink


def _camera(condition: Condition, random: Random) -> Camera:
    width = int(random.integers(640, 1100))
    height = round(width * random.choice([0.75, 1.0, 1.333]))
    turn = np.radians(random.uniform(-condition.tilt, condition.tilt))
    perspective = random.normal(0, 0.03, 2)
    return Camera(height, width, float(turn), (float(perspective[0]), float(perspective[1])))


def _surface(paper: Colour, height: int, width: int, random: Random) -> Floats:
    """Return a bare surface, float32 (h, w, 3): paper's fibres, or the clouds on a wiped board."""
    fibres = random.normal(0, 0.012, (height, width)).astype(np.float32)
    clouds = random.normal(0, 1, (height // 40 + 2, width // 40 + 2)).astype(np.float32)
    clouds = box_mean(clouds.repeat(40, 0).repeat(40, 1)[:height, :width], 30)
    strength = 0.06 if sum(paper) < 1 else 0.008
    tone = box_mean(fibres, 1) * 2 + strength * clouds
    surface: Floats = np.array(paper, np.float32) + tone[:, :, np.newaxis]
    return surface
