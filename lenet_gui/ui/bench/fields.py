"""The settings of a layer, as fields that change it. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QSizePolicy, QWidget

from lenet_gui.core.experiment.config import Range
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.initializers import INITIALIZERS, TRUNCATED_NORMAL
from lenet_gui.core.network.layers.settings import MAX_SIZE, MAX_WIDTH
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate, words
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import ChoiceBox
from lenet_gui.ui.widgets.number_field import NumberField

_SIZES = Range(1, MAX_SIZE)


@dataclass(frozen=True, slots=True)
class Field:
    """How a setting is shown: its title, and the range of each of its numbers or its choices."""

    title: str
    limits: Range = _SIZES
    step: float | None = 1
    choices: Mapping[str, str] = field(default_factory=dict)


# By Keras's names; what is missing here stays as it is.
FIELDS: dict[str, Field] = {
    "filters": Field(QT_TRANSLATE_NOOP("Bench", "Filters"), Range(1, 1024)),
    "units": Field(QT_TRANSLATE_NOOP("Bench", "Units"), Range(1, MAX_WIDTH)),
    "kernel_size": Field(QT_TRANSLATE_NOOP("Bench", "Kernel"), _SIZES),
    "pool_size": Field(QT_TRANSLATE_NOOP("Bench", "Window"), _SIZES),
    "size": Field(QT_TRANSLATE_NOOP("Bench", "Times larger"), _SIZES),
    "height": Field(QT_TRANSLATE_NOOP("Bench", "Height"), _SIZES),
    "width": Field(QT_TRANSLATE_NOOP("Bench", "Width"), _SIZES),
    "target_shape": Field(QT_TRANSLATE_NOOP("Bench", "Shape"), Range(-1, MAX_WIDTH)),
    "dims": Field(QT_TRANSLATE_NOOP("Bench", "Order of the axes"), Range(1, 3)),
    "cropping": Field(QT_TRANSLATE_NOOP("Bench", "Margin"), Range(0, MAX_SIZE)),
    "strides": Field(QT_TRANSLATE_NOOP("Bench", "Strides"), _SIZES),
    "padding": Field(
        QT_TRANSLATE_NOOP("Bench", "Padding"),
        Range(0, MAX_SIZE),
        choices={"valid": "valid", "same": "same"},
    ),
    "activation": Field(
        QT_TRANSLATE_NOOP("Bench", "Activation"),
        choices={key: one.title or "linear" for key, one in ACTIVATIONS.items()},
    ),
    "initializer": Field(
        QT_TRANSLATE_NOOP("Bench", "First weights"),
        choices={key: one.title for key, one in INITIALIZERS.items()},
    ),
    "init_std": Field(QT_TRANSLATE_NOOP("Bench", "Their deviation"), Range(0, 10), 0.05),
    "rate": Field(QT_TRANSLATE_NOOP("Bench", "Dropout rate"), Range(0, 0.95), 0.05),
    "use_bias": Field(QT_TRANSLATE_NOOP("Bench", "With biases")),
    "depth_multiplier": Field(QT_TRANSLATE_NOOP("Bench", "Kernels for each map"), Range(1, 64)),
    "dilation_rate": Field(QT_TRANSLATE_NOOP("Bench", "Dilation"), Range(1, 16)),
    "groups": Field(QT_TRANSLATE_NOOP("Bench", "Groups"), Range(1, 1024)),
    "interpolation": Field(
        QT_TRANSLATE_NOOP("Bench", "Interpolation"),
        choices={"nearest": "nearest", "bilinear": "bilinear"},
    ),
    "keepdims": Field(QT_TRANSLATE_NOOP("Bench", "Keep maps of one pixel")),
    "momentum": Field(QT_TRANSLATE_NOOP("Bench", "Momentum of the statistics"), Range(0, 1), 0.01),
    "epsilon": Field(QT_TRANSLATE_NOOP("Bench", "Epsilon"), Range(0, 1), None),
    "center": Field(QT_TRANSLATE_NOOP("Bench", "Learn an offset")),
    "scale": Field(QT_TRANSLATE_NOOP("Bench", "Scale"), Range(-1000, 1000), 0.5),
    "offset": Field(QT_TRANSLATE_NOOP("Bench", "Offset"), Range(-1000, 1000), 0.5),
    "negative_slope": Field(QT_TRANSLATE_NOOP("Bench", "Slope below zero"), Range(0, 10), 0.1),
    "threshold": Field(QT_TRANSLATE_NOOP("Bench", "Threshold"), Range(0, 10), 0.1),
    "alpha": Field(QT_TRANSLATE_NOOP("Bench", "Alpha"), Range(0, 10), 0.1),
}


class LayerFields(QWidget):
    """A row for each setting of a layer.

    Signals:
        changed: the layer with its new settings.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layer: Layer | None = None
        self._body, self._form = QWidget(), QFormLayout()
        self.setLayout(vbox(self._body))

    def show_layer(self, layer: Layer | None) -> None:
        """Show the settings of another layer; those of the same are shown as they are."""
        if layer == self._layer:
            return
        self._layer = layer
        # One of its fields may be changing the layer just now.
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._form = QFormLayout(self._body)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        own = set() if layer is None else {found.name for found in fields(layer)}
        for name in FIELDS:
            if name in own and not _is_idle(layer, name):
                self._add(name, getattr(layer, name))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._body)

    def _add(self, name: str, value: Any) -> None:
        shown = FIELDS[name]
        title = translate("Bench", shown.title)
        if isinstance(value, bool):
            check = QCheckBox(title if name != "scale" else self.tr("Learn a scale"))
            check.setObjectName(name)
            check.setChecked(value)
            check.toggled.connect(lambda on: self._change(name, on))
            self._form.addRow(check)
        elif isinstance(value, str):
            box = ChoiceBox()
            box.setObjectName(name)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
            for key, choice in shown.choices.items():
                box.addItem(words(choice), key)
            box.setCurrentIndex(box.findData(value))
            box.activated.connect(lambda _: self._change(name, box.currentData()))
            self._add_row(title, box, box)
        else:
            self._add_numbers(name, title, shown, value)

    def _add_numbers(self, name: str, title: str, shown: Field, value: Any) -> None:
        """Add fields for a number, or for each of some; none where the default depends."""
        if value is None and name == "strides" and self._layer is not None:
            value = getattr(self._layer, "pool_size", None)
        if value is None:
            return
        numbers = _flat(value)
        if len(numbers) > 4:
            return
        whole = all(isinstance(one, int) for one in numbers)
        boxes = [NumberField(shown.limits, shown.step, whole) for _ in numbers]
        for place, (box, number) in enumerate(zip(boxes, numbers, strict=True)):
            box.setObjectName(f"{name}{place}" if len(boxes) > 1 else name)
            box.setAccessibleName(title)
            box.setValue(number)
            box.setMinimumWidth(6 * self.fontMetrics().averageCharWidth() + 24)

        def take() -> None:
            kind = int if whole else float
            if all(box.holds_number() for box in boxes):
                self._change(name, _shaped([kind(box.value()) for box in boxes], value))

        for box in boxes:
            box.changed.connect(take)
        self._add_row(title, hbox(*((box, 1) for box in boxes), spacing=4), boxes[0])
        for box in boxes:
            self._form.addRow(box.explanation)

    def _add_row(self, title: str, row: Any, buddy: QWidget) -> None:
        label = QLabel(title)
        label.setBuddy(buddy)
        self._form.addRow(label, row)

    def _change(self, name: str, value: Any) -> None:
        if self._layer is None or getattr(self._layer, name) == value:
            return
        changes: dict[str, Any] = {name: value}
        changed = replace(self._layer, **changes)
        # The same fields stay, with the cursor in them, unless others apply now.
        if name != "initializer":
            self._layer = changed
        self.changed.emit(changed)


def _is_idle(layer: Layer | None, name: str) -> bool:
    """Return whether a setting has no effect, because of another one."""
    return name == "init_std" and getattr(layer, "initializer", "") != TRUNCATED_NORMAL


def _flat(value: Any) -> list[Any]:
    return [x for one in value for x in _flat(one)] if isinstance(value, tuple) else [value]


def _shaped(numbers: list[Any], like: Any) -> Any:
    """Return numbers in the form of another value: a number, a tuple, or tuples in one."""
    if not isinstance(like, tuple):
        return numbers.pop(0)
    return tuple(_shaped(numbers, one) for one in like)
