"""The rows in which the user chooses what varies in a sweep. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from lenet_gui.core.experiment.config import SETTINGS, Range
from lenet_gui.core.sweep.plan import Span, Value
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.layouts import FlowLayout, row_of, vbox
from lenet_gui.ui.widgets.number_field import NumberField

# What can vary in the window, with the values that are offered or chosen first. All else can vary
# on the command line.
_SPANS = {"learning_rate": Span(0.0001, 1.0, 9), "dropout_rate": Span(0.0, 0.6, 7)}
_BATCHES = (16, 32, 64, 128, 256, 512)
_FIRST: dict[str, tuple[Value, ...]] = {
    "optimizer": ("sgd", "adam"),
    "batch_size": (32, 128, 512),
    "schedule": ("constant", "linear"),
    "network": ("lenet5", "mlp"),
}
_ORDER = (
    *("optimizer", "learning_rate", "batch_size", "dropout_rate"),
    *("schedule", "network", "augmentation", "weight_averaging"),
)

# The most values of a range.
_MOST = 30


class SettingRow(QWidget):
    """A setting: the check box that has it vary, and below it what it varies over.

    Signals:
        changed: what varies.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.check = QCheckBox(words(SETTINGS[name].title))
        self.check.setObjectName(f"{name}VariesCheck")
        self.check.setToolTip(words(SETTINGS[name].tip))
        fields, flow = self._fields(), QWidget()
        flow.setLayout(FlowLayout(*fields, gap=GRID + GRID // 2))
        # Below the text of the check box.
        self._below = row_of(round(1.4 * self.fontMetrics().height()), (flow, 1))
        self._below.hide()
        self._has_fields = bool(fields)
        self.setLayout(vbox(self.check, self._below, *self._explanations(), spacing=GRID // 2))
        self.check.toggled.connect(self._on_toggled)

    def _fields(self) -> list[QWidget]:
        return []

    def _explanations(self) -> list[QWidget]:
        return []

    def values(self) -> Sequence[Value] | Span:
        """Return what it varies over."""
        return False, True

    def set_values(self, values: Any) -> None:
        """Choose what it varies over, as to_json() stored it."""

    def to_json(self) -> Any:
        """Return what it varies over as plain JSON."""
        return list(self.values())  # type: ignore[arg-type]

    @Slot(bool)
    def _on_toggled(self, varies: bool) -> None:
        self._below.setVisible(varies and self._has_fields)
        self.changed.emit()


class NamesRow(SettingRow):
    """A setting with names, or a few numbers, each with a check box."""

    def _fields(self) -> list[QWidget]:
        choices = SETTINGS[self.name].choices
        offered: dict[Value, str] = {key: words(row.title) for key, row in choices.items()}
        if not choices:
            offered = {number: whole(number) for number in _BATCHES}
        self._checks: dict[Value, QCheckBox] = {}
        for value, title in offered.items():
            check = self._checks[value] = QCheckBox(title)
            check.setObjectName(f"{self.name}{value}Check")
            check.setChecked(value in _FIRST[self.name])
            check.toggled.connect(self.changed)
        return list(self._checks.values())

    def values(self) -> Sequence[Value] | Span:
        return tuple(value for value, check in self._checks.items() if check.isChecked())

    def set_values(self, values: Any) -> None:
        for value, check in self._checks.items():
            check.setChecked(value in values)


class NumbersRow(SettingRow):
    """A number: its least and greatest value, and how many of them."""

    def _fields(self) -> list[QWidget]:
        setting, first = SETTINGS[self.name], _SPANS[self.name]
        assert setting.range is not None
        self._low = NumberField(setting.range, setting.step)
        self._high = NumberField(setting.range, setting.step)
        self._count = NumberField(Range(2, _MOST), 1, whole=True)
        made: list[QWidget] = []
        for field, text, value, part in (
            (self._low, self.tr("from"), first.low, "Low"),
            (self._high, self.tr("to"), first.high, "High"),
            (self._count, self.tr("values"), first.count or 2, "Count"),
        ):
            field.setObjectName(f"{self.name}{part}Spin")
            field.setAccessibleName(text)
            field.setValue(value)
            field.changed.connect(self.changed)
            label = QLabel(text)
            make_quiet(label)
            made.append(row_of(label, field))
        return made

    def _explanations(self) -> list[QWidget]:
        return [field.explanation for field in (self._low, self._high, self._count)]

    def values(self) -> Sequence[Value] | Span:
        return Span(self._low.value(), self._high.value(), int(self._count.value()))

    def set_values(self, values: Any) -> None:
        for field, value in zip((self._low, self._high, self._count), values, strict=True):
            field.setValue(value)

    def to_json(self) -> Any:
        return [self._low.value(), self._high.value(), int(self._count.value())]

    def problem(self) -> str:
        """Return why its numbers cannot be used, or ""."""
        for field in (self._low, self._high, self._count):
            if not field.holds_number():
                return field.problem()
        if self._low.value() >= self._high.value():
            return self.tr("The first number has to be the smaller one.")
        return ""


class VariedRows(QWidget):
    """What varies: a row for each setting.

    Signals:
        changed: what varies.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, SettingRow] = {}
        for name in _ORDER:
            kind = NumbersRow if name in _SPANS else NamesRow if name in _FIRST else SettingRow
            row = self._rows[name] = kind(name)
            row.changed.connect(self.changed)
        for name in ("optimizer", "learning_rate"):
            self._rows[name].check.setChecked(True)
        self.setLayout(vbox(*self._rows.values(), spacing=GRID))

    def varied(self) -> dict[str, Sequence[Value] | Span]:
        """Return what varies, by setting."""
        return {name: row.values() for name, row in self._rows.items() if row.check.isChecked()}

    def problem(self) -> str:
        """Return why this cannot be compared, or ""."""
        chosen = [row for row in self._rows.values() if row.check.isChecked()]
        if not chosen:
            return self.tr("Choose at least one setting that varies.")
        for row in chosen:
            values = row.values()
            if not isinstance(values, Span) and len(values) < 2:
                said = self.tr("{}: choose two or more values.")
                return said.format(words(SETTINGS[row.name].title))
            if isinstance(row, NumbersRow) and (problem := row.problem()):
                return self.tr("{}: {}").format(words(SETTINGS[row.name].title), problem)
        return ""

    def to_json(self) -> dict[str, Any]:
        """Return what varies as plain JSON."""
        return {name: row.to_json() for name, row in self._rows.items() if row.check.isChecked()}

    def set_json(self, values: Mapping[str, Any]) -> None:
        """Choose what to_json() returned. Raises ValueError or TypeError for anything else."""
        for name, row in self._rows.items():
            if name in values:
                row.set_values(values[name])
            row.check.setChecked(name in values)
