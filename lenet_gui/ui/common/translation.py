"""Marks for texts that are translated later than they are written. GUI thread."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; pyside6-lupdate collects it by this name, which is Qt's.

    PySide's own function returns an `object`. Both arguments are literals, and the text is
    translated where it is shown, by QCoreApplication.translate() with the same context.
    """
    return text
