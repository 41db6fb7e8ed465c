"""Announcements to screen readers, and accessible roles of painted widgets.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

_ROLES = {
    "DrawingCanvas": QAccessible.Role.Canvas,
    "AnswerLabel": QAccessible.Role.StaticText,
    "InputPreview": QAccessible.Role.Graphic,
    "ProbabilityBars": QAccessible.Role.Chart,
    "UprightBars": QAccessible.Role.Chart,
    "ComparedBars": QAccessible.Role.Chart,
    "BeforeAfterBars": QAccessible.Role.Chart,
    "LearningPlot": QAccessible.Role.Chart,
    "LineLegend": QAccessible.Role.Graphic,
    "ActivationsView": QAccessible.Role.Graphic,
    "DeltasView": QAccessible.Role.Graphic,
    "CopyView": QAccessible.Role.Graphic,
    "KernelGrid": QAccessible.Role.Graphic,
    "Scatter": QAccessible.Role.Chart,
    "NeighbourStrip": QAccessible.Role.Graphic,
    "LossCurve": QAccessible.Role.Chart,
    "StepsCurve": QAccessible.Role.Chart,
    "FavouritePatches": QAccessible.Role.Graphic,
    "LandscapeMap": QAccessible.Role.Graphic,
    "LineChart": QAccessible.Role.Chart,
    "WhyMap": QAccessible.Role.Graphic,
    "PartsBar": QAccessible.Role.Chart,
    "ClassSheet": QAccessible.Role.Chart,
    "SweepPicture": QAccessible.Role.Chart,
    "UnitStrip": QAccessible.Role.Graphic,
    "PictureView": QAccessible.Role.Graphic,
}


def announce(source: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence after its current one.

    `source` is the widget that shows the sentence. Without a screen reader nothing happens.
    Message boxes need no announcement, because Qt announces them.
    """
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


def show_and_say(label: QLabel, sentence: str) -> None:
    """Show a sentence in a label, and announce it if it has changed."""
    if sentence != label.text():
        label.setText(sentence)
        announce(label, sentence)


def _painted(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    """Give a painted widget its role; Qt's default is a container, which is not read aloud."""
    role = _ROLES.get(class_name)
    return QAccessibleWidget(widget, role) if role and isinstance(widget, QWidget) else None


QAccessible.installFactory(_painted)
