"""What pictures a sweep has. GUI thread."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from lenet_gui.core.sweep.results import Results, axis, groups
from lenet_gui.ui.sweep.pictures.best_panel import BestPanel
from lenet_gui.ui.sweep.pictures.curves import has_map
from lenet_gui.ui.sweep.pictures.curves_panel import CurvesPanel
from lenet_gui.ui.sweep.pictures.map_panel import MapPanel


class Panel(Protocol):
    """A picture that is painted into any room.

    Attributes:
        title: its short name.
        points: where something can be read, and the text to read, since it was painted last.
    """

    title: str
    points: list[tuple[QPointF, str]]

    def height(self, metrics: QFontMetricsF) -> float:
        """Return the least height."""

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint it."""

    def description(self) -> str:
        """Return what it shows, in words."""


def panels_of(results: Results) -> list[Panel]:
    """Return the pictures of a sweep: curves where a number varies, and a map of two settings."""
    found: list[Panel] = []
    if axis(results.plan) is not None:
        found += [CurvesPanel(results, "accuracy"), CurvesPanel(results, "loss")]
    if len(groups(results)) != 1:
        found.append(BestPanel(results))
    if has_map(results):
        found.append(MapPanel(results))
    return found
