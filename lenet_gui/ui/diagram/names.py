"""Names of layers and of their values, for people. GUI thread."""

from __future__ import annotations

from lenet_gui.core.insight.columns import EVIDENCE, INPUT, Column, Columns
from lenet_gui.core.insight.values import Index
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.network.layers.kernels import Dense, WindowLayer
from lenet_gui.core.network.layers.pooling import GlobalPoolingLayer, PoolingLayer
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate

_TITLES = {
    INPUT: QT_TRANSLATE_NOOP("ActivationsView", "Input"),
    EVIDENCE: QT_TRANSLATE_NOOP("ActivationsView", "Evidence"),
    "output": QT_TRANSLATE_NOOP("ActivationsView", "Output"),
}

# The terms of the glossary for kinds of layers.
_TERMS: dict[type, str] = {
    WindowLayer: "convolution",
    PoolingLayer: "pooling",
    GlobalPoolingLayer: "pooling",
    Dense: "fully-connected-layer",
}


def title_of(key: str) -> str:
    """Return the title of a layer."""
    return translate("ActivationsView", _TITLES[key]) if key in _TITLES else key


def term_of(columns: Columns, column: int) -> str:
    """Return the key of the glossary's term for what makes the values of a column."""
    if column == len(columns.shown) - 1:
        return "softmax"
    number = columns.shown[column].number
    layer = columns.network.architecture.layers[number] if number >= 0 else None
    return next((term for kind, term in _TERMS.items() if isinstance(layer, kind)), "feature-map")


def value_name(column: Column, index: Index, is_output: bool, names: ClassNames = DIGITS) -> str:
    """Return a value's name, such as "C1, map 3, row 9, column 14"; all are counted from 1.

    `names` are those of the network's classes.
    """
    title = title_of(column.key)
    if is_output and names != DIGITS:
        return translate("UnitStrip", "{}: {}").format(title, names[index[0]])
    if is_output:
        return translate("UnitStrip", "{}, digit {}").format(title, index[0])
    if len(index) == 1:
        return translate("UnitStrip", "{}, unit {}").format(title, index[0] + 1)
    row, across, number = index
    if column.values.shape[2] == 1:
        return translate("UnitStrip", "{}, row {}, column {}").format(title, row + 1, across + 1)
    if column.key == EVIDENCE and names != DIGITS:
        template = translate("UnitStrip", "{} for {}, row {}, column {}")
        return template.format(title, names[number], row + 1, across + 1)
    if column.key == EVIDENCE:
        template = translate("UnitStrip", "{} for digit {}, row {}, column {}")
        return template.format(title, number, row + 1, across + 1)
    template = translate("UnitStrip", "{}, map {}, row {}, column {}")
    return template.format(title, number + 1, row + 1, across + 1)
