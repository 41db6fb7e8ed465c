"""The description of a network as a small TOML file, read strictly and written.

    name = "My network"
    input = [28, 28, 1]

    [[layer]]
    type = "Conv2D"
    filters = 6
    kernel_size = 5
    activation = "relu"

`type` is a class of Keras, and the settings have Keras's names. Settings of our own are
`initializer`, `init_std` and `connections` of kernels. What is left out has its usual value.
"""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from typing import Any

from lenet_gui.core.network.architectures import INPUT_SHAPE, Architecture
from lenet_gui.core.network.draft import MAX_LAYERS, Draft
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.initializers import INITIALIZERS
from lenet_gui.core.network.layers.settings import (
    MAX_WIDTH,
    Reader,
    at_least_zero,
    is_whole,
    one_of,
    shown,
    whole,
)
from lenet_gui.core.network.layers.table import LAYERS, OTHER_NAMES
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS, PLAIN_PIXELS
from lenet_gui.core.text import one_line, sentence, text

# The longest description that is read, in characters: 64 layers with long tables of connections.
MAX_LENGTH = 2**17
MAX_NAME = 40
_LONGEST_NAME = 60
_HEADING = re.compile(r"^[ \t]*\[\[\s*[\"']?layer[\"']?\s*\]\]", re.MULTILINE)

# Short names of layers without one, for headings.
_STEMS = {
    "AveragePooling2D": "pool",
    "BatchNormalization": "batch",
    "DepthwiseConv2D": "depthwise",
    "GlobalAveragePooling2D": "means",
    "GlobalMaxPooling2D": "largest",
    "LayerNormalization": "layer",
    "MaxPooling2D": "pool",
    "Normalization": "scaled",
    "Rescaling": "scaled",
    "SeparableConv2D": "separable",
    "ZeroPadding2D": "margin",
}

_ACTIVATIONS, _INITIALIZERS = ", ".join(ACTIVATIONS), ", ".join(INITIALIZERS)
_TYPES = ", ".join(LAYERS)

_EXPECTED = {
    "activation": text("one of {}", _ACTIVATIONS),
    "axis": "-1",
    "center": text("true or false"),
    "connections": text("a list of channels, from 0, for each filter"),
    "depth_multiplier": text("a whole number from 1"),
    "epsilon": text("a number from 0"),
    "filters": text("a whole number from 1"),
    "init_std": text("a number from 0"),
    "initializer": text("one of {}", _INITIALIZERS),
    "keepdims": text("true or false"),
    "kernel_size": text("a size such as 5, or [5, 5], up to 64"),
    "name": text("a name without slashes that no other layer has"),
    "padding": text("“valid” or “same”, and of ZeroPadding2D a margin such as 2"),
    "pool_size": text("a size such as 2, or [2, 2], up to 64"),
    "rate": text("a share from 0 to 1"),
    "scale": text("a number, and of normalizations true or false"),
    "strides": text("a size such as 2, or [2, 2], up to 64"),
    "target_shape": text("a shape such as [28, 28, 1]"),
    "units": text("a whole number from 1"),
    "use_bias": text("true or false"),
}


class DescriptionError(ValueError):
    """A text that describes no network; the message is a sentence for the user."""


def description_of(draft: Draft) -> str:
    """Return the text that read_draft() reads as this draft."""
    lines = [
        f"name = {_toml(draft.name)}",
        f"input = {_toml(draft.input_shape)}",
        f"pixels = {_toml(draft.pixels.key)}",
    ]
    for layer in draft.layers:
        lines += ["", "[[layer]]", f"type = {_toml(layer.keras_class)}"]
        for field in fields(layer):
            value = getattr(layer, field.name)
            if value is not None and (field.default is MISSING or value != field.default):
                lines.append(f"{field.name} = {_toml(value)}")
    return "\n".join([*lines, ""])


def draft_of(architecture: Architecture, name: str = "") -> Draft:
    """Return a draft of a network to begin with, under its own name or another one."""
    layers: list[Layer] = []
    for layer in architecture.layers:
        taken = {other.name for other in layers}
        # A file may call its layers anything.
        free = layer.name if _is_name(layer.name, taken) else free_name(layer.keras_class, taken)
        layers.append(replace(layer, name=free))
    return Draft(
        one_line(name or str(architecture.title), MAX_NAME) or "network",
        tuple(layers),
        architecture.input_shape,
        architecture.pixels,
    )


@functools.lru_cache(maxsize=256)
def read_description(description: str) -> Architecture:
    """Return the network that a text describes.

    Raises DescriptionError, with the line or the layer, for anything else.
    """
    draft = read_draft(description)
    try:
        return draft.architecture()
    except ValueError as error:
        raise DescriptionError(*error.args) from None


def read_draft(description: str) -> Draft:
    """Return the draft that a text describes, whose layers may not fit one another.

    Raises DescriptionError for anything else.
    """
    if len(description) > MAX_LENGTH:
        raise DescriptionError(text("The description is too long for a network."))
    import tomllib

    try:
        values = tomllib.loads(description)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise DescriptionError(text("This is not proper TOML: {}.", str(error))) from None
    if unknown := sorted(values.keys() - {"name", "input", "pixels", "layer"}):
        raise DescriptionError(
            text(
                "“{}” is not known; a network has name, input, pixels, and a [[layer]] for each "
                "layer.",
                shown(unknown[0]),
            )
        )
    name = values.get("name")
    if not isinstance(name, str) or not one_line(name, MAX_NAME):
        raise DescriptionError(text("The network has no name; begin with name = “My network”."))
    shape = values.get("input", list(INPUT_SHAPE))
    if not isinstance(shape, list) or not all(is_whole(size) for size in shape):
        raise DescriptionError(
            text("input = {} cannot be used; write a shape such as [28, 28, 1].", shown(shape))
        )
    key = values.get("pixels", OWN_PIXELS.key)
    if not isinstance(key, str) or key not in PIXELS:
        known = ", ".join(way.key for way in PLAIN_PIXELS)
        raise DescriptionError(
            text("pixels = {} cannot be used; write one of {}.", shown(key), known)
        )
    tables = values.get("layer", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise DescriptionError(text("Each layer begins with a line [[layer]]."))
    if len(tables) > MAX_LAYERS:
        raise DescriptionError(
            text("There are {} layers; at most {} are possible.", len(tables), MAX_LAYERS)
        )
    starts = [description.count("\n", 0, m.start()) + 1 for m in _HEADING.finditer(description)]
    lines = starts if len(starts) == len(tables) else [0] * len(tables)
    layers: list[Layer] = []
    for number, (table, line) in enumerate(zip(tables, lines, strict=True), start=1):
        try:
            layers.append(_layer(table, {layer.name for layer in layers}))
        except ValueError as error:
            if line:
                raise DescriptionError(
                    text("Layer {}, from line {}: {}", number, line, error)
                ) from None
            raise DescriptionError(text("Layer {}: {}", number, error)) from None
    pixels = PIXELS[key].of_side(math.isqrt(math.prod(shape)))
    return Draft(one_line(name, MAX_NAME), tuple(layers), tuple(shape), pixels)


def free_name(kind: str, taken: set[str]) -> str:
    """Return a name for a layer of a type that none of those taken is."""
    stem = _STEMS.get(kind, kind.removesuffix("2D").lower())
    names = (f"{stem}{number}" for number in range(1, MAX_LAYERS + 2))
    return next(name for name in names if name not in taken)


def _is_name(name: str, taken: set[str]) -> bool:
    """Return whether a layer can have this name beside those taken."""
    sound = name.isprintable() and 0 < len(name) <= _LONGEST_NAME and not set(name) & set("/\\")
    return sound and name not in taken


def _layer(table: Mapping[str, Any], taken: set[str]) -> Layer:
    """Return the layer that a table of the file describes. Raises ValueError in words."""
    kind = table.get("type")
    if kind is None:
        raise ValueError(text("It has no type; write one of {}.", _TYPES))
    known = LAYERS.get(OTHER_NAMES.get(kind, kind)) if isinstance(kind, str) else None
    if known is None:
        raise ValueError(text("The type “{}” is not known; write one of {}.", shown(kind), _TYPES))
    names = [field.name for field in fields(known)]
    if unknown := sorted(table.keys() - {"type", *names}):
        raise ValueError(
            text(
                "{} has no setting “{}”; it has {}.",
                known.keras_class,
                shown(unknown[0]),
                ", ".join(names),
            )
        )
    for field in fields(known):
        if field.name != "name" and field.default is MISSING and field.name not in table:
            expected = _EXPECTED.get(field.name, field.name)
            raise ValueError(text("{} needs {}: {}.", known.keras_class, field.name, expected))
    name = table.get("name", free_name(known.keras_class, taken))
    if not isinstance(name, str) or not _is_name(name, taken):
        raise ValueError(_unusable("name", name))
    of_keras = {key: value for key, value in table.items() if key not in _OWN_READERS}
    try:
        layer = known.from_keras(name, {k: v for k, v in of_keras.items() if k != "type"})
    except ValueError as error:
        key = next((key for key in of_keras if str(error).startswith(f"{key} ")), "")
        raise ValueError(_unusable(key, of_keras[key]) if key else sentence(error)) from None
    if getattr(layer, "rate", 0.0) > 1:
        raise ValueError(_unusable("rate", table["rate"]))
    own: dict[str, Any] = {}
    for key in table.keys() & _OWN_READERS.keys():
        try:
            own[key] = _OWN_READERS[key](table[key])
        except ValueError:
            raise ValueError(_unusable(key, table[key])) from None
    return replace(layer, **own)


def _connections(value: Any) -> tuple[tuple[int, ...], ...]:
    if not isinstance(value, list) or not all(isinstance(row, list) and row for row in value):
        raise ValueError("no table")
    channel = whole(0, MAX_WIDTH)
    return tuple(tuple(sorted({channel(one) for one in row})) for row in value)


_OWN_READERS: dict[str, Reader] = {
    "init_std": at_least_zero,
    "initializer": one_of(*INITIALIZERS),
    "connections": _connections,
}


def _unusable(key: str, value: object) -> str:
    if expected := _EXPECTED.get(key):
        return text("{} = {} cannot be used; it has to be {}.", key, shown(value), expected)
    return text("{} = {} cannot be used.", key, shown(value))


def _toml(value: object) -> str:
    """Return a value as TOML."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return str(value).lower() if isinstance(value, bool) else str(value)
