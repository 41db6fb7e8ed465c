"""Numbers and lists as the language of the window writes them. GUI thread."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale


def whole(number: int) -> str:
    """Return a whole number with its groups of digits, as in 61,706."""
    return QLocale().toString(int(number))


def decimal(value: float, decimals: int) -> str:
    """Return a number with so many decimals."""
    # Qt rounds halves up, Python as the files and the command line do.
    return QLocale().toString(round(float(value), decimals), "f", decimals)


def short(value: float, digits: int = 10) -> str:
    """Return a number with up to so many significant digits, and no zeros at its end."""
    return QLocale().toString(float(f"{value:.{digits}g}"), "g", 10)


def in_percent(share: float, decimals: int) -> str:
    """Return a share of 1 in percent, as in 99.38 %."""
    return percent_sign(decimal(100 * share, decimals))


def percent_sign(number: str) -> str:
    """Return a number with the sign for percent."""
    return QCoreApplication.translate("Formats", "{} %").format(number)


def listed(names: Iterable[str]) -> str:
    """Return names as a list, as in: a, b, and c."""
    return QLocale().createSeparatedList(list(names))


def phrases(texts: Iterable[str]) -> str:
    """Return phrases beside one another, as in: a; b; c. Without any, the result is empty."""
    between = QCoreApplication.translate("Formats", "{}; {}")
    return reduce(between.format, texts or [""])


def sentences(*texts: str) -> str:
    """Return sentences after one another, without those that are empty."""
    between = QCoreApplication.translate("Formats", "{} {}")
    return reduce(between.format, [text for text in texts if text] or [""])
