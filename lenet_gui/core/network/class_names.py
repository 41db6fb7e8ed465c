"""The names of a network's ten classes: the digits, unless its training images were of others.

Names are data: they are shown as they are, in every language. Any thread may use them.
"""

from __future__ import annotations

from collections.abc import Sequence

from lenet_gui.core.network.architectures import CLASSES

# One name for each class; "" for a class that no training image has.
ClassNames = tuple[str, ...]

DIGITS: ClassNames = tuple(map(str, range(CLASSES)))
LONGEST = 40


def class_names(names: Sequence[str]) -> ClassNames:
    """Return up to ten names as those of the first classes; the others have none.

    Raises ValueError for other than 1 to 10 different, printable names of at most LONGEST letters.
    """
    sound = all(
        isinstance(name, str) and name.isprintable() and 0 < len(name.strip()) <= LONGEST
        for name in names
    )
    if not sound or not 1 <= len(names) <= CLASSES or len(set(names)) != len(names):
        raise ValueError(f"expected 1 to {CLASSES} different names, found {names!r}")
    return (*names, *[""] * (CLASSES - len(names)))


def used(names: ClassNames) -> list[int]:
    """Return the classes that have a name."""
    return [place for place, name in enumerate(names) if name]
