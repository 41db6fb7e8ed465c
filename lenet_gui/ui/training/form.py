"""The settings of a training as a form. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from lenet_gui.core.data.sources import Source
from lenet_gui.core.experiment.config import (
    DEFAULT_PRESET,
    LIMITS,
    OPTIMIZERS,
    PRESETS,
    SCHEDULES,
    Preset,
    TrainingConfig,
)
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.widgets.dataset_box import DatasetBox
from lenet_gui.ui.widgets.number_field import NumberField

_CUSTOM = "custom"
_DROPOUT_AT_FIRST = 0.25


class TrainingForm(QWidget):
    """Preset, settings and data; a setting changed by hand turns the preset to "Custom".

    Attributes:
        dataset: what the network learns from.

    Signals:
        config_changed: any setting is another now.
    """

    config_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(7)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        titles = {key: preset.title for key, preset in PRESETS.items()}
        self._preset = self._add_choice(
            "presetBox", "Preset", titles | {_CUSTOM: "Custom"}, "Settings under one name"
        )
        self._description = QLabel()
        self._description.setWordWrap(True)
        # It takes the width that the fields have, and as many lines as that makes.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._description.setSizePolicy(policy)
        make_quiet(self._description)
        self._layout.addRow(self._description)
        self._network = self._add_choice(
            "modelBox",
            "Network",
            {key: architecture.title for key, architecture in ARCHITECTURES.items()},
            "LeNet-5 (61,706 weights) or one layer alone (7,850)",
        )
        self._optimizer = self._add_choice(
            "optimizerBox", "Optimizer", OPTIMIZERS, "How the weights follow the gradient"
        )
        self._learning_rate = NumberField(LIMITS["learning_rate"], step=None)
        self._add(self._learning_rate, "learningRateSpin", "Learning rate", "How far one step goes")
        self._layout.addRow(self._learning_rate.explanation)
        self._schedule = self._add_choice(
            "scheduleBox", "Schedule", SCHEDULES, "How the learning rate changes on the way"
        )
        self._batch_size = self._add_count(
            "batchSizeSpin", "Batch size", "batch_size", "Images that one step learns from"
        )
        self._epochs = self._add_count(
            "epochsSpin", "Epochs", "epochs", "How often all training images are gone through"
        )
        self._add_dropout()
        self._augmentation = self._add_check(
            "augmentationCheck",
            "Augment images",
            "Turn, stretch and shift each image a little, anew in every epoch",
        )
        self._averaging = self._add_check(
            "averagingCheck",
            "Average weights",
            "Answer with an average of the weights after all steps; later ones count more",
        )
        self._seed = self._add_count(
            "seedSpin", "Seed", "seed", "The same seed and settings give the same network again"
        )
        self.dataset = DatasetBox()
        self._add(self.dataset, "datasetBox", "Data", "What the network learns from")
        self._connect()
        self.set_config(PRESETS[DEFAULT_PRESET].config)

    def config(self) -> TrainingConfig:
        """The settings as they stand in the form."""
        return TrainingConfig(
            network=self._network.currentData(),
            optimizer=self._optimizer.currentData(),
            learning_rate=self._learning_rate.value(),
            batch_size=int(self._batch_size.value()),
            epochs=int(self._epochs.value()),
            dropout_rate=self._dropout_rate.value() if self._drops() else 0.0,
            seed=int(self._seed.value()),
            schedule=self._schedule.currentData(),
            augmentation=self._augmentation.isChecked(),
            weight_averaging=self._averaging.isChecked(),
        )

    def set_config(self, config: TrainingConfig) -> None:
        """Put settings into the form."""
        # As one change: what stands half-way in the form is nobody's settings.
        with QSignalBlocker(self):
            for box, key in (
                (self._network, config.network),
                (self._optimizer, config.optimizer),
                (self._schedule, config.schedule),
            ):
                box.setCurrentIndex(box.findData(key))
            self._learning_rate.setValue(config.learning_rate)
            self._batch_size.setValue(config.batch_size)
            self._epochs.setValue(config.epochs)
            self._dropout.setChecked(config.dropout_rate > 0)
            if config.dropout_rate > 0:
                self._dropout_rate.setValue(config.dropout_rate)
            self._augmentation.setChecked(config.augmentation)
            self._averaging.setChecked(config.weight_averaging)
            self._seed.setValue(config.seed)
        self._take_change()

    def problem(self) -> str:
        """Which setting cannot be taken as it is typed, and why, in a sentence; "" when all can.

        The field that is wrong gets the focus.
        """
        for title, field in self._numbers().items():
            if problem := field.problem():
                field.setFocus()
                field.selectAll()
                return f"{title}: {problem}"
        return ""

    def tutorial_source(self) -> Source:
        """The data that is chosen, where the tutorial's experiments fit it, else theirs."""
        preset = PRESETS[DEFAULT_PRESET]
        return self.dataset.source() if _fits(preset, self.dataset) else preset.source

    def _numbers(self) -> dict[str, NumberField]:
        """The fields that count, by their titles: not that of a dropout which is switched off."""
        fields = {
            "Learning rate": self._learning_rate,
            "Batch size": self._batch_size,
            "Epochs": self._epochs,
            "Seed": self._seed,
        }
        return (
            fields | {"Dropout rate": self._dropout_rate} if self._dropout.isChecked() else fields
        )

    def _connect(self) -> None:
        self._preset.activated.connect(self._take_preset)
        for box in (self._network, self._optimizer, self._schedule, self.dataset):
            box.currentIndexChanged.connect(self._take_change)
        for field in self.findChildren(NumberField):
            field.changed.connect(self._take_change)
        for check in (self._dropout, self._augmentation, self._averaging):
            check.toggled.connect(self._take_change)
        self._preset.currentIndexChanged.connect(self._describe_preset)

    def _take_preset(self) -> None:
        key = self._preset.currentData()
        if key == _CUSTOM:
            return
        preset = PRESETS[key]
        with QSignalBlocker(self):
            if not _fits(preset, self.dataset):
                self.dataset.set_source(preset.source)
        self.set_config(preset.config)

    def _take_change(self) -> None:
        """Name the preset that the settings are, whoever changed them."""
        self._dropout.setEnabled(self._can_drop())
        self._dropout_rate.setEnabled(self._drops())
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
        key = next(keys, _CUSTOM)
        self._preset.setCurrentIndex(self._preset.findData(key))
        self._describe_preset()
        self.config_changed.emit()

    def _can_drop(self) -> bool:
        return ARCHITECTURES[self._network.currentData()].has_dropout()

    def _drops(self) -> bool:
        return self._dropout.isChecked() and self._can_drop()

    def _describe_preset(self) -> None:
        key = self._preset.currentData()
        if key == _CUSTOM:
            self._description.setText("Your own settings.")
            return
        preset = PRESETS[key]
        text = preset.description
        if preset.tutorial_accuracy is not None:
            text += f" The tutorial claims {100 * preset.tutorial_accuracy:.1f} %."
        self._description.setText(text)

    def _add(self, widget: QWidget, name: str, title: str, tip: str) -> None:
        widget.setObjectName(name)
        widget.setToolTip(tip)
        self._layout.addRow(title, widget)

    def _add_choice(self, name: str, title: str, choices: dict[str, str], tip: str) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(8)
        for key, text in choices.items():
            box.addItem(text, key)
        self._add(box, name, title, tip)
        return box

    def _add_count(self, name: str, title: str, setting: str, tip: str) -> NumberField:
        field = NumberField(LIMITS[setting], step=1, whole=True)
        self._add(field, name, title, tip)
        self._layout.addRow(field.explanation)
        return field

    def _add_check(self, name: str, title: str, tip: str) -> QCheckBox:
        check = QCheckBox(title)
        check.setObjectName(name)
        check.setToolTip(tip)
        self._layout.addRow("", check)
        return check

    def _add_dropout(self) -> None:
        self._dropout = QCheckBox("Drop")
        self._dropout.setObjectName("dropoutCheck")
        self._dropout.setAccessibleName("Dropout")
        self._dropout_rate = NumberField(LIMITS["dropout_rate"], step=0.05)
        self._dropout_rate.setObjectName("dropoutRateSpin")
        self._dropout_rate.setAccessibleName("Dropout rate")
        self._dropout_rate.setValue(_DROPOUT_AT_FIRST)
        tip = "The share of the features before the first dense layer that each step leaves out"
        row = QHBoxLayout()
        for widget in (self._dropout, self._dropout_rate):
            widget.setToolTip(tip)
            row.addWidget(widget)
        row.setStretch(1, 1)
        self._layout.addRow("Dropout", row)
        self._layout.addRow(self._dropout_rate.explanation)


def _fits(preset: Preset, dataset: DatasetBox) -> bool:
    """Whether the data are the preset's: MNIST's presets are for any set of nothing but digits."""
    source = dataset.source()
    return source == preset.source or (preset.source == "mnist" and source != "drawn")
