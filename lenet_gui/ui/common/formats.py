"""Numbers as the language of the window writes them. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def whole(number: int) -> str:
    """Return a whole number with its groups of digits, as in 61,706."""
    return QLocale().toString(int(number))


def decimal(value: float, decimals: int) -> str:
    """Return a number with so many decimals."""
    # Qt rounds halves up, Python as the files and the command line do.
    return QLocale().toString(round(float(value), decimals), "f", decimals)


def in_percent(share: float, decimals: int) -> str:
    """Return a share of 1 in percent, as in 99.38 %."""
    return f"{decimal(100 * share, decimals)} %"
