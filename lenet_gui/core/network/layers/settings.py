"""How settings of layers are read from a file: each is taken only if its type of layers allows it.

A reader takes a JSON value, and returns the setting or raises ValueError.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lenet_gui.core.network.layers.functions import activation_key
from lenet_gui.core.text import printable

Reader = Callable[[Any], Any]

# Kernels, strides and margins: no image is larger.
MAX_SIZE = 64
# Filters and units.
MAX_WIDTH = 2**16
# The absolute value of any other number.
MAX_NUMBER = 1e6


def whole(least: int, most: int) -> Reader:
    """Return a reader of whole numbers."""

    def read(value: Any) -> int:
        if not is_whole(value) or not least <= value <= most:
            raise ValueError("out of range")
        return int(value)

    return read


def pair(value: Any) -> tuple[int, int]:
    """Return a size for rows and one for columns; one number stands for both."""
    rows, columns = [value, value] if is_whole(value) else _two(value)
    return _size(rows), _size(columns)


def margins(value: Any) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the margins above and below, left and right, from Keras's three ways to give them."""
    rows, columns = [value, value] if is_whole(value) else _two(value)
    top, bottom = [rows, rows] if is_whole(rows) else _two(rows)
    left, right = [columns, columns] if is_whole(columns) else _two(columns)
    return (_margin(top), _margin(bottom)), (_margin(left), _margin(right))


def flag(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def one_of(*known: str) -> Reader:
    """Return a reader of words."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError("not known")
        return value

    return read


def number(value: Any) -> float:
    """Return a finite number of moderate size."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("no number")
    # An int may have thousands of digits, and a float may be none.
    if not -MAX_NUMBER <= value <= MAX_NUMBER:
        raise ValueError("out of range")
    return float(value)


def at_least_zero(value: Any) -> float:
    """Return a number that is not negative."""
    if (found := number(value)) < 0:
        raise ValueError("negative")
    return found


def maybe(reader: Reader) -> Reader:
    """Return a reader that takes null for None, too."""
    return lambda value: None if value is None else reader(value)


def number_or_more(value: Any) -> float | tuple[float, ...]:
    """Return a number, or some, one for each channel."""
    if not isinstance(value, list):
        return number(value)
    if not 1 <= len(value) <= MAX_WIDTH:
        raise ValueError("too many")
    return tuple(map(number, value))


def whole_numbers(value: Any) -> tuple[int, ...]:
    """Return one to four whole numbers; one stands for itself."""
    found = [value] if is_whole(value) else value
    if not isinstance(found, list) or not 1 <= len(found) <= 4:
        raise ValueError("none, or too many")
    return tuple(map(whole(-1, 2**24), found))


# By Keras's words for settings that mean the same in all layers.
READERS: dict[str, Reader] = {
    "activation": activation_key,
    "alpha": number,
    "center": flag,
    "depth_multiplier": whole(1, MAX_WIDTH),
    "dims": whole_numbers,
    "dilation_rate": pair,
    "epsilon": at_least_zero,
    "filters": whole(1, MAX_WIDTH),
    "groups": whole(1, MAX_WIDTH),
    "height": whole(1, MAX_SIZE),
    "interpolation": one_of("nearest", "bilinear"),
    "keepdims": flag,
    "kernel_size": pair,
    "max_value": maybe(at_least_zero),
    "negative_slope": at_least_zero,
    "offset": number_or_more,
    "padding": one_of("same", "valid"),
    "pool_size": pair,
    "rate": at_least_zero,
    "scale": number_or_more,
    "size": pair,
    "strides": pair,
    "target_shape": whole_numbers,
    "threshold": at_least_zero,
    "units": whole(1, MAX_WIDTH),
    "use_bias": flag,
    "width": whole(1, MAX_SIZE),
}


def shown(value: object) -> str:
    """Return a value of a file for a sentence: short, on one line, sizes as 5×5."""
    if isinstance(value, dict) and "class_name" in value:
        value = value.get("config") if value["class_name"] == "function" else value["class_name"]
    if isinstance(value, list) and value and all(map(is_whole, value)):
        value = "×".join(_start(size) for size in value[:5])
    return printable(_start(value))


def is_whole(value: object) -> bool:
    """Return whether a JSON value is a whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def _start(value: object) -> str:
    if is_whole(value) and abs(value) > 1e30:  # type: ignore[arg-type]
        # Python refuses to write a number of thousands of digits.
        return "∞"
    return str(value)[:40]


def _two(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("two are expected")
    return value


_size = whole(1, MAX_SIZE)
_margin = whole(0, MAX_SIZE)
