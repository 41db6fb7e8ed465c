"""How it is photographed: light, shadows, things at the border, blur, noise and JPEG."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.imaging.filters import box_mean

Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Light:
    """The light: its fall to a side, and a shadow with an edge `soft` shares of the width wide."""

    fall: float = 0.25
    shadow: float = 0.0
    soft: tuple[float, float] = (0.002, 0.01)
    warm: bool = False
    glare: bool = False


def lit(scene: Floats, light: Light, random: Random) -> Floats:
    """Return the scene, float32 (h, w, 3), under a light."""
    height, width = scene.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    angle = random.uniform(0, 2 * np.pi)
    amount = 1 - light.fall * (np.cos(angle) * x + np.sin(angle) * y + 1.4) / 2.8
    amount -= random.uniform(0.02, 0.12) * (x * x + y * y) / 2
    colour = np.ones((1, 1, 3), np.float32)
    if light.warm:
        colour = np.array([[[1.0, 0.88, 0.66]]], np.float32)
    if light.shadow:
        amount = amount * (1 - light.shadow * _shadow(x, y, random.uniform(*light.soft), random))
    result = scene * colour * amount[:, :, np.newaxis] * np.float32(random.uniform(0.8, 1.0))
    if light.glare:
        middle = random.uniform(-0.8, 0.8, 2)
        spot = np.exp(-((x - middle[0]) ** 2 + (y - middle[1]) ** 2) / 0.12)
        result = result + np.float32(0.18) * spot[:, :, np.newaxis]
    return np.clip(result, 0, 1).astype(np.float32)


def _shadow(x: Floats, y: Floats, soft: float, random: Random) -> Floats:
    """Return 0..1: the shadow of a head, a hand or a telephone: a band, a half-plane, a disc."""
    kind = random.integers(3)
    angle = random.uniform(0, 2 * np.pi)
    along = np.cos(angle) * x + np.sin(angle) * y
    across = np.cos(angle) * y - np.sin(angle) * x
    if kind == 0:
        distance = along - random.uniform(-0.4, 0.5)
    elif kind == 1:
        middle = random.uniform(0.5, 1.1, 2) * random.choice([-1, 1], 2)
        distance = random.uniform(0.5, 0.9) - np.hypot(x - middle[0], y - middle[1])
    else:
        distance = random.uniform(0.2, 0.5) - np.abs(along - random.uniform(-0.5, 0.5))
        distance = np.minimum(distance, across + random.uniform(0.0, 0.8))
    shadow: Floats = np.clip(distance / (2 * soft) + 0.5, 0, 1).astype(np.float32)
    return shadow


def with_border(scene: Floats, thing: str, random: Random) -> Floats:
    """Return the scene, float32 (h, w, 3), with a thing that covers a part of its border."""
    if thing == "none":
        return scene
    height, width = scene.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    x, y = x / width, y / height
    if thing == "finger":
        side, place = random.integers(4), random.uniform(0.15, 0.85)
        inward = (y, 1 - y, x, 1 - x)[side]
        along = (x, x, y, y)[side] - place
        along = along - random.normal(0, 0.25) * inward
        reach, half = random.uniform(0.08, 0.15), random.uniform(0.035, 0.06)
        distance = half - np.hypot(along, np.maximum(inward - reach + half, 0))
        skin = np.array(random.choice([[0.85, 0.66, 0.55], [0.5, 0.34, 0.26]]), np.float32)
        colour = skin * (0.8 + 0.25 * np.clip(distance / half, 0, 1))[:, :, np.newaxis]
        dark = np.clip(distance / 0.05 + 1, 0, 1)
        scene = scene * (1 - 0.3 * dark)[:, :, np.newaxis]
    else:
        side = random.integers(4)
        inward = (y, 1 - y, x, 1 - x)[side]
        along = (x, x, y, y)[side] - 0.5
        distance = random.uniform(0.04, 0.13) + random.normal(0, 0.05) * along - inward
        tone = {"table": (0.48, 0.34, 0.22), "desk": (0.28, 0.29, 0.31), "telephone": (0.05,) * 3}
        grain = np.sin(90 * along + 8 * np.sin(7 * inward)) * random.uniform(0.02, 0.08)
        grain = grain if thing == "table" else np.zeros_like(along)
        colour = np.array(tone[thing], np.float32) * (1 + grain)[:, :, np.newaxis]
    share = np.clip(distance * width / 2 + 0.5, 0, 1)[:, :, np.newaxis]
    covered: Floats = (scene * (1 - share) + colour * share).astype(np.float32)
    return covered


def photographed(scene: Floats, random: Random, noise: float = 1.0) -> bytes:
    """Return the scene, float32 (h, w, 3) in 0..1, as a JPEG of a small camera."""
    sharp = random.random() < 0.5
    soft = np.stack([box_mean(scene[:, :, c], 1) for c in range(3)], axis=2)
    scene = 0.6 * scene + 0.4 * soft if sharp else soft
    grain = random.normal(0, noise * random.uniform(0.006, 0.022), scene.shape).astype(np.float32)
    levels = (np.clip(scene + grain, 0, 1) * 255 + 0.5).astype(np.uint8)
    return as_jpeg(levels, int(random.integers(62, 93)))


def as_jpeg(levels: Bytes, quality: int) -> bytes:
    """Return a picture uint8 (h, w, 3) as a JPEG file."""
    height, width = levels.shape[:2]
    image = QImage(levels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide's stub wants bytes for the format, PySide itself a str.
    assert image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
