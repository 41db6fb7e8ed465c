"""All pictures of a sweep in one file, PNG or SVG. GUI thread, or a command without a window."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from lenet_gui.core.sweep.results import Results
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.sweep.pictures.panels import Panel, panels_of

# The width of the picture and of its margins, and pixels of a PNG for each of them.
_WIDTH, _MARGIN, _SCALE = 1280, 3 * GRID, 2


def to_png(results: Results) -> bytes:
    """Return the pictures as a PNG.."""
    rows, size = _laid_out(results)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    with QPainter(image) as painter:
        _paint(painter, results, rows, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def to_svg(results: Results) -> bytes:
    """Return the pictures as an SVG.."""
    rows, size = _laid_out(results)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(_title(results))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        _paint(painter, results, rows, size)
    return bytes(buffer.data().data())


def prepare() -> None:
    """Let a command without a window paint text, in English."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Kept alive by the module.
        global _application
        _application = QGuiApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en"))


_application: QGuiApplication | None = None


def _title(results: Results) -> str:
    said = translate(
        "SweepPanels",
        "{} of {} trainings on {}. Dots are seeds, bars 95 % intervals of the mean; a ring marks "
        "the best by the validation images, and a cross what diverged.",
    )
    return said.format(whole(results.trained()), whole(results.plan.count()), results.dataset)


def _laid_out(results: Results) -> tuple[list[tuple[list[Panel], float]], QSize]:
    """Return rows of panels with their heights, and the size of the picture."""
    panels = panels_of(results)
    metrics = QFontMetricsF(QGuiApplication.font())
    rows, height = [], _MARGIN + 2 * metrics.height()
    for place in range(0, len(panels), 2):
        row = panels[place : place + 2]
        high = max(panel.height(metrics) for panel in row)
        if place == 0 and len(panels) > 1:
            high *= 1.1
        rows.append((row, high))
        height += high + _MARGIN
    return rows, QSize(_WIDTH, round(height))


def _paint(
    painter: QPainter, results: Results, rows: list[tuple[list[Panel], float]], size: QSize
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QGuiApplication.font())
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(colours().surface))
    top, inside = float(_MARGIN), _WIDTH - 2 * _MARGIN
    for row, high in rows:
        wide = (inside - (len(row) - 1) * _MARGIN) / len(row)
        for column, panel in enumerate(row):
            left = _MARGIN + column * (wide + _MARGIN)
            panel.paint(painter, QRectF(left, top, wide, high))
        top += high + _MARGIN
    painter.setPen(QColor(colours().quiet_text))
    place = QRectF(_MARGIN, top - GRID, inside, size.height() - top)
    painter.drawText(place, int(Qt.TextFlag.TextWordWrap), _title(results))
