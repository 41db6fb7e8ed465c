"""Accuracy or loss over a setting. GUI thread."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from lenet_gui.core.sweep.results import Results, axis
from lenet_gui.core.sweep.sentences import name_of, value_text
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.sweep.pictures import painting
from lenet_gui.ui.sweep.pictures.curves import (
    Curve,
    Mark,
    Measure,
    curves_of,
    places_of,
    values_of,
)
from lenet_gui.ui.sweep.pictures.readings import paint_nothing, reading
from lenet_gui.ui.sweep.pictures.scales import kind_of, scale_of

# Lines of text that a plot is high at least.
_LEAST_LINES = 18


class CurvesPanel:
    """Accuracy or loss over a setting, a curve for each group."""

    def __init__(self, results: Results, measure: Measure) -> None:
        self._measure: Measure = measure
        self._x = axis(results.plan)
        assert self._x is not None
        self._curves = curves_of(results, measure)
        self.title = (
            translate("SweepPanels", "Accuracy")
            if measure == "accuracy"
            else translate("SweepPanels", "Loss")
        )
        self._heading = translate("SweepPanels", "Loss on the validation images")
        if measure == "accuracy":
            self._heading = translate("SweepPanels", "Accuracy on the test images")
        self.points: list[tuple[QPointF, str]] = []

    def height(self, metrics: QFontMetricsF) -> float:
        """Return the least height."""
        return _LEAST_LINES * metrics.height()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint heading, legend, axes and curves."""
        self.points = []
        below = painting.paint_heading(painter, room, self._heading)
        legend = painting.legend_height(painter, below.width(), self._curves)
        if legend:
            painting.paint_legend(painter, below, self._curves)
        below = below.adjusted(0, legend, 0, 0)
        places = places_of(self._curves)
        marks = [mark for curve in self._curves for mark in curve.marks]
        values = values_of(marks, self._measure)
        y = scale_of("accuracy" if self._measure == "accuracy" else "logarithmic", values)
        x = scale_of(kind_of(str(self._x), places), places)
        if x is None or y is None:
            paint_nothing(painter, below)
            return
        plot = painting.paint_axes(painter, below, (x, y), places, words(name_of(str(self._x))))
        gaps = [x.share(b) - x.share(a) for a, b in itertools.pairwise(places)]
        gap = plot.width() * min(gaps, default=1.0)
        for number, curve in enumerate(self._curves):
            by = painting.aside(number, len(self._curves), gap)
            painting.paint_curve(painter, plot, (x, y), number, curve, by)
            for mark in curve.marks:
                if mark.diverged:
                    painting.paint_diverged(painter, plot, x, number, mark, by)
                if mark.value is not None:
                    place = painting.place_of(plot, x, y, mark, by)
                    self.points.append((place, self._text(curve, mark)))

    def description(self) -> str:
        """Return each curve's best, in words."""
        return phrases(
            self._text(curve, curve.marks[curve.best])
            for curve in self._curves
            if curve.best is not None
        )

    def _text(self, curve: Curve, mark: Mark) -> str:
        place = translate("SweepPanels", "{}, {} {}").format(
            curve.title, words(name_of(str(self._x))), words(value_text(str(self._x), mark.x))
        )
        return reading(place, mark, self._measure)
