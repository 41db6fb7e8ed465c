"""Filled sheets for tests, and photographs of them: tilted, in perspective, in shadow."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from benchmarks.common.pen_strokes import synthetic_strokes
from lenet_gui.core.imaging.picture_import import Pixels
from lenet_gui.core.sheet import layout
from lenet_gui.ui.sheet.printing import paint_sheet


def filled_sheet(
    paper: str = "A4",
    per_mm: float = 6.0,
    pen: float = 0.8,
    ink: str = "#20242c",
    empty: frozenset[int] = frozenset(),
    seed: int = 1,
) -> QImage:
    """A scan of a sheet with a generated digit in each box but the `empty` ones, 0 to 99."""
    width, height = layout.PAPERS[paper]
    image = QImage(round(width * per_mm), round(height * per_mm), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(per_mm, per_mm)
    painter.translate(*layout.corner(paper))
    paint_sheet(painter)
    random = np.random.default_rng(seed)
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    for place in range(100):
        strokes = synthetic_strokes(place // 10, random)
        if place in empty:
            continue
        box = layout.box(*divmod(place, 10))
        size = 0.72 * min(box.width, box.height) * float(random.uniform(0.85, 1.2))
        left = box.left + box.width / 2 - size / 2 + float(random.normal(0, 0.4))
        top = box.top + box.height / 2 - size / 2 + float(random.normal(0, 0.8))
        painter.setPen(QPen(QColor(ink), pen, Qt.PenStyle.SolidLine, round_cap, round_join))
        for stroke in strokes:
            painter.drawPolyline(
                QPolygonF(
                    [QPointF(left + size * float(x), top + size * float(y)) for x, y in stroke]
                )
            )
    painter.end()
    return image


def photographed(
    sheet: QImage,
    turn: float = 0.0,
    perspective: float = 0.0,
    shadow: float = 0.0,
    noise: float = 3.0,
    side: int = 1600,
    seed: int = 1,
) -> Pixels:
    """A photograph, uint8 (h, w, 4), of a sheet that lies on a brown table.

    `turn` is in degrees. `perspective` is the share by which the far edge is shorter, and `shadow`
    that of the light which a soft and a hard edge take away.
    """
    width, height = sheet.width(), sheet.height()
    far = perspective * width / 2
    corners = QPolygonF(
        [QPointF(far, far), QPointF(width - far, 0), QPointF(width, height), QPointF(0, height)]
    )
    flat = QPolygonF([QPointF(*c) for c in ((0, 0), (width, 0), (width, height), (0, height))])
    tilted = QTransform()
    assert QTransform.quadToQuad(flat, corners, tilted)
    scale = 0.9 * side / float(np.hypot(width, height))
    move = QTransform().translate(side / 2, side / 2).rotate(turn).scale(scale, scale)
    move = move.translate(-width / 2, -height / 2)
    photo = QImage(side, side, QImage.Format.Format_RGBA8888)
    photo.fill(QColor("#6d5843"))
    painter = QPainter(photo)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(tilted * move)
    painter.drawImage(0, 0, sheet)
    painter.end()
    rows = np.frombuffer(photo.constBits(), np.uint8).reshape(side, side, 4).astype(np.float32)
    x, y = np.meshgrid(np.linspace(0, 1, side), np.linspace(0, 1, side))
    light = 0.95 - 0.5 * shadow * x - shadow * 0.5 * (x + y > 1.1)
    random = np.random.default_rng(seed)
    rows[:, :, :3] = rows[:, :, :3] * light[:, :, np.newaxis] * (0.98, 0.96, 0.9)
    rows[:, :, :3] += random.normal(0, noise, (side, side, 1))
    return np.clip(rows, 0, 255).astype(np.uint8)
