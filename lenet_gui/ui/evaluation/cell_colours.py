"""The colours of the confusion matrix's cells. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from lenet_gui.core.metrics.evaluation import Counts
from lenet_gui.ui.common.theme import colours


def cell_colour(counts: Counts, true: int, read: int) -> QColor:
    """Return the colour of a cell: of the digit's share on the diagonal, else of the mistakes."""
    shades = colours()
    surface, count = QColor(shades.surface), int(counts[true, read])
    if count == 0:
        return mixed(surface, QColor(shades.track), 0.35)
    if true == read:
        return mixed(surface, QColor(shades.accent_tint), count / int(counts[true].sum()))
    errors = counts - np.diag(counts.diagonal())
    # The root, because a few cells hold most errors; 0.2, so that one error is visible.
    strength = 0.2 + 0.65 * math.sqrt(count / int(errors.max()))
    return mixed(surface, QColor(shades.contrast), strength)


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return the background mixed with a share 0..1 of a colour."""

    def between(a: float, b: float) -> float:
        return a + share * (b - a)

    return QColor.fromRgbF(
        between(ground.redF(), colour.redF()),
        between(ground.greenF(), colour.greenF()),
        between(ground.blueF(), colour.blueF()),
    )


def readable_on(background: QColor) -> QColor:
    """Return black or white, by WCAG 2's contrast ratio, which is then at least 4.5."""
    black_and_white = (QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white))
    return max(black_and_white, key=lambda colour: contrast(colour, background))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, 1..21."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
