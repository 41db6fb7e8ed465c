"""The words of a sweep's pictures. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from lenet_gui.core.sweep.sentences import per_cent
from lenet_gui.core.text import plural
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.sweep.pictures.curves import Mark, Measure


def reading(place: str, mark: Mark, measure: Measure) -> str:
    """Return a mark in words, on two or three lines."""
    if mark.value is None:
        said = (
            translate("SweepPanels", "diverged")
            if mark.diverged
            else translate("SweepPanels", "not trained yet")
        )
        return f"{place}\n{said}"

    def shown(value: float) -> str:
        return words(per_cent(value)) if measure == "accuracy" else decimal(value, 4)

    lines = [
        place,
        words(plural("{} (%n seed(s))", "", len(mark.seeds), shown(mark.value))),
    ]
    if mark.interval is not None:
        lines.append(
            translate("SweepPanels", "95 % interval {} to {}").format(*map(shown, mark.interval))
        )
    if mark.diverged:
        lines.append(translate("SweepPanels", "{} diverged").format(mark.diverged))
    return "\n".join(lines)


def paint_nothing(painter: QPainter, room: QRectF) -> None:
    """Say in a picture that there is nothing to show yet."""
    painter.setPen(QColor(colours().quiet_text))
    said = translate("SweepPanels", "There is nothing to show before the first training has ended.")
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), said)
