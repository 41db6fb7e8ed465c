"""What a screen reader says unasked. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence, once it has said what it is saying.

    `source` is the widget that shows the sentence. Without a screen reader nothing happens.
    Message boxes need no announcement: Qt tells of them itself.
    """
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))
