"""The form of a training's settings, built from their declarations. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import SETTINGS, Setting, Switch, TrainingConfig
from lenet_gui.core.experiment.own import continued, with_network
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS, Preset
from lenet_gui.core.network.architectures import ARCHITECTURES, OWN, Architecture
from lenet_gui.core.network.description import read_draft
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark, set_help
from lenet_gui.ui.state.current_network import NamedNetwork
from lenet_gui.ui.training.presets import CUSTOM
from lenet_gui.ui.widgets.dataset_box import DatasetBox
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import ChoiceBox
from lenet_gui.ui.widgets.number_field import NumberField

# The last of the networks that are offered: the current one.
_CURRENT = "current"
DEFAULT_NETWORK = "lenet5"

# Settings whose widgets have other names than their fields.
_STEMS = {"network": "model", "weight_averaging": "averaging"}

# The terms of the glossary that explain the settings.
_TERMS = {
    "network": "lenet-5",
    "optimizer": "optimizer",
    "learning_rate": "learning-rate",
    "schedule": "learning-rate-schedule",
    "batch_size": "batch",
    "epochs": "epoch",
    "dropout_rate": "dropout",
    "augmentation": "augmentation",
    "weight_averaging": "weight-averaging",
    "seed": "seed",
    "data": "training-images",
}


class TrainingForm(QWidget):
    """Settings and data of a training, and the preset that they match.

    Each setting of SETTINGS has a widget: a box for a choice, a field for a number, a check box for
    a switch. The widget of batch_size, for example, is found by its object name batchSizeSpin.

    Attributes:
        dataset: the choice of training data.
        current: returns the current network.
        look: the button that shows what they hold.

    Signals:
        config_changed: a setting has changed.
        preset_changed: the settings match the preset with this key now, or CUSTOM.
    """

    config_changed = Signal()
    preset_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(7)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self._preset = DEFAULT_PRESET
        self._fields: dict[str, QComboBox | QCheckBox | NumberField] = {}
        self._switches: dict[str, QCheckBox] = {}
        self._offered: list[str | Draft] = list(ARCHITECTURES)
        self.current: Callable[[], NamedNetwork | None] = lambda: None
        for name, setting in SETTINGS.items():
            self._add_setting(name, setting)
        self.dataset = DatasetBox()
        self.dataset.currentIndexChanged.connect(self._on_change)
        self.dataset.setObjectName("datasetBox")
        self.dataset.setToolTip(self.tr("The images to learn from"))
        self.look = QToolButton()
        self.look.setObjectName("lookAtDataButton")
        self.look.setIcon(icon("inside"))
        self.look.setToolTip(self.tr("Look at the data: classes, samples, and how they are split"))
        self.look.setAccessibleName(self.tr("Look at the data"))
        data = QLabel(self.tr("Data"))
        data.setBuddy(self.dataset)
        self._add_row("data", data, self.dataset, self.look, wide=0)
        self.show_drafts(())
        self.set_config(PRESETS[DEFAULT_PRESET].config)

    def config(self) -> TrainingConfig:
        """Return the settings in the form."""
        chosen = self._chosen()
        values = {name: self._value(name) for name in SETTINGS if name != "network"}
        if isinstance(chosen, str):
            return TrainingConfig(network=chosen, **values)
        plain = TrainingConfig(**values)
        if isinstance(chosen, Draft):
            return with_network(plain, chosen)
        before = chosen.record.config.start if chosen.record else ""
        try:
            return continued(plain, chosen.network, before or chosen.name)
        except ValueError:
            # As problem() tells.
            return plain

    def start(self) -> Network | None:
        """Return the network whose weights the training is to begin with, or None."""
        chosen = self._chosen()
        return chosen.network if isinstance(chosen, NamedNetwork) else None

    def draft(self) -> Draft | None:
        """Return the network of the user's own that is chosen, if it is one."""
        chosen = self._chosen()
        return chosen if isinstance(chosen, Draft) else None

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer networks of the user's own beside those of the program."""
        chosen = self._offered[self._networks().currentIndex()]
        self._offered = [*ARCHITECTURES, *drafts, _CURRENT]
        with QSignalBlocker(self._networks()):
            self._networks().clear()
            for offered in self._offered:
                if isinstance(offered, Draft):
                    self._networks().addItem(offered.name)
                elif offered == _CURRENT:
                    title = self.tr("The current network, trained further")
                    self._networks().addItem(title, _CURRENT)
                else:
                    self._networks().addItem(words(ARCHITECTURES[offered].title), offered)
            place = self._offered.index(chosen) if chosen in self._offered else 0
            self._networks().setCurrentIndex(place)

    def choose_draft(self, draft: Draft) -> None:
        """Choose a network of the user's own, in place of one of the same name."""
        others = [one for one in self._offered if isinstance(one, Draft) and one.name != draft.name]
        self.show_drafts([draft, *others])
        self._networks().setCurrentIndex(self._offered.index(draft))
        self._on_change()

    def choose_current(self) -> None:
        """Choose the current network, to train it further."""
        self._networks().setCurrentIndex(len(self._offered) - 1)

    def set_config(self, config: TrainingConfig) -> None:
        """Put settings into the form."""
        # As one change, because intermediate states are not meant as settings.
        with QSignalBlocker(self):
            for name, field in self._fields.items():
                value = getattr(config, name)
                if name == "network":
                    self._choose_network(config)
                elif isinstance(field, QComboBox):
                    field.setCurrentIndex(field.findData(value))
                elif isinstance(field, QCheckBox):
                    field.setChecked(value)
                elif name not in self._switches or value:
                    field.setValue(value)
                if name in self._switches:
                    self._switches[name].setChecked(bool(value))
        self._on_change()

    def _choose_network(self, config: TrainingConfig) -> None:
        """Choose the network of some settings; the first for one from elsewhere."""
        wanted: str | Draft = config.network
        if config.network == OWN:
            wanted = read_draft(config.description)
            if wanted not in self._offered:
                self.show_drafts([wanted, *(o for o in self._offered if isinstance(o, Draft))])
        place = self._offered.index(wanted) if wanted in self._offered else 0
        self._networks().setCurrentIndex(place)

    def preset(self) -> str:
        """Return the key of the preset that the settings match, or CUSTOM."""
        return self._preset

    def choose_preset(self, key: str) -> None:
        """Put the settings of a preset into the form, and its data unless others suit it."""
        preset = PRESETS[key]
        with QSignalBlocker(self):
            if not _fits(preset, self.dataset):
                self.dataset.set_source(preset.source)
        self.set_config(preset.config)

    def problem(self) -> str:
        """Return a sentence that says which setting is invalid, and why, or "".

        The invalid field gets the focus.
        """
        if isinstance(chosen := self._chosen(), NamedNetwork):
            try:
                continued(TrainingConfig(), chosen.network, chosen.name)
            except ValueError as error:
                return words(error)
        for name, field in self._numbers().items():
            if problem := field.problem():
                field.setFocus()
                field.selectAll()
                return f"{words(SETTINGS[name].title)}: {problem}"
        return ""

    def tutorial_source(self) -> DataSource:
        """Return the chosen data if the tutorial's experiments fit it, else the tutorial's data."""
        preset = PRESETS[DEFAULT_PRESET]
        return self.dataset.source() if _fits(preset, self.dataset) else preset.source

    def _value(self, name: str) -> Any:
        field = self._fields[name]
        if isinstance(field, QComboBox):
            return field.currentData()
        if isinstance(field, QCheckBox):
            return field.isChecked()
        return SETTINGS[name].kind(field.value() if self._is_on(name) else 0)

    def _applies(self, name: str) -> bool:
        """Return whether the chosen network uses a switched setting."""
        switch = SETTINGS[name].switch
        return switch is None or switch.applies_to(self._architecture())

    def _networks(self) -> QComboBox:
        box = self._fields["network"]
        assert isinstance(box, QComboBox)
        return box

    def _chosen(self) -> str | Draft | NamedNetwork:
        """Return the chosen network: a key of ARCHITECTURES, one's own, or the current one."""
        chosen = self._offered[self._networks().currentIndex()]
        if chosen == _CURRENT:
            return self.current() or DEFAULT_NETWORK
        return chosen

    def _architecture(self) -> Architecture:
        chosen = self._chosen()
        if isinstance(chosen, str):
            return ARCHITECTURES[chosen]
        if isinstance(chosen, Draft):
            return chosen.architecture()
        return chosen.network.architecture

    def _is_on(self, name: str) -> bool:
        return name not in self._switches or (
            self._switches[name].isChecked() and self._applies(name)
        )

    def _numbers(self) -> dict[str, NumberField]:
        """Return the number fields by setting, without those that are switched off."""
        return {
            name: field
            for name, field in self._fields.items()
            if isinstance(field, NumberField) and self._is_on(name)
        }

    def _on_change(self) -> None:
        """Find the preset that matches the settings, after any change."""
        for name, check in self._switches.items():
            check.setEnabled(self._applies(name))
            self._fields[name].setEnabled(self._is_on(name))
        if self.signalsBlocked():
            return
        config = self.config()
        keys = (
            key
            for key, preset in PRESETS.items()
            if preset.config == config
            and _fits(preset, self.dataset)
            and all(field.holds_number() for field in self._numbers().values())
        )
        self._preset = next(keys, CUSTOM)
        self.preset_changed.emit(self._preset)
        self.config_changed.emit()

    def _add_setting(self, name: str, setting: Setting) -> None:
        """Add a row with the widget that suits the setting."""
        head, *tail = _STEMS.get(name, name).split("_")
        stem = head + "".join(word.title() for word in tail)
        field: QComboBox | QCheckBox | NumberField
        if setting.choices:
            field = _choice_box({key: words(row.title) for key, row in setting.choices.items()})
            field.currentIndexChanged.connect(self._on_change)
            self._add(name, field, f"{stem}Box", words(setting.title), words(setting.tip))
        elif setting.range is None:
            field = QCheckBox(words(setting.title))
            field.toggled.connect(self._on_change)
            self._add(name, field, f"{stem}Check", "", words(setting.tip))
        else:
            field = NumberField(setting.range, setting.step, whole=setting.kind is int)
            if setting.switch is None:
                self._add(name, field, f"{stem}Spin", words(setting.title), words(setting.tip))
            else:
                field.setObjectName(f"{stem}Spin")
                self._add_switched(name, setting, setting.switch, field)
            field.changed.connect(self._on_change)
            self._layout.addRow(field.explanation)
        self._fields[name] = field

    def _add_switched(
        self, name: str, setting: Setting, switch: Switch, field: NumberField
    ) -> None:
        """Add a row with a field and the check box that switches it on."""
        check = self._switches[name] = QCheckBox(words(switch.text))
        check.setObjectName(f"{switch.title.lower()}Check")
        check.setAccessibleName(words(switch.title))
        check.toggled.connect(self._on_change)
        field.setAccessibleName(words(setting.title))
        field.setValue(switch.first)
        for widget in (check, field):
            widget.setToolTip(words(setting.tip))
        self._add_row(name, QLabel(words(switch.title)), check, field)

    def _add(self, name: str, widget: QWidget, object_name: str, title: str, tip: str) -> None:
        widget.setObjectName(object_name)
        widget.setToolTip(tip)
        label = QLabel(title)
        label.setBuddy(widget)
        self._add_row(name, label, widget)

    def _add_row(self, name: str, label: QLabel, *widgets: QWidget, wide: int = -1) -> None:
        """Add a row; the widget at `wide` takes the room, and a mark explains the setting."""
        row = hbox(*widgets)
        row.setStretch(wide % len(widgets), 1)
        if term := _TERMS.get(name):
            mark = HelpMark(term)
            # F1 in the field does the same.
            mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(mark)
            for widget in widgets:
                set_help(widget, term)
        self._layout.addRow(label, row)


def _choice_box(titles: dict[str, str]) -> QComboBox:
    """Return a box that shows titles and holds their keys as data."""
    box = ChoiceBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    # Longer titles are elided where there is no room for them.
    box.setMinimumContentsLength(min(max(map(len, titles.values())), 16))
    for key, title in titles.items():
        box.addItem(title, key)
    return box


def _fits(preset: Preset, dataset: DatasetBox) -> bool:
    """Return whether the data suit a preset: MNIST's presets suit any set of digits only."""
    source = dataset.source()
    return source == preset.source or (preset.source == "mnist" and source != "drawn")
