"""The settings of a training, each declared once: at its field of TrainingConfig.

The form, the options of the command line, the checks of records and the columns of the table of
runs are made from SETTINGS, which lists these declarations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, get_type_hints

import msgspec

from lenet_gui.core.experiment.optimizers import OPTIMIZERS, Optimizer
from lenet_gui.core.experiment.schedules import SCHEDULES, Schedule
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    ELSEWHERE,
    OWN,
    Architecture,
)
from lenet_gui.core.network.description import read_description
from lenet_gui.core.text import Text, joined, text

MAX_EPOCHS = 1000

_NETWORKS = joined(
    [text("{} ({} weights)", a.title, a.parameter_count()) for a in ARCHITECTURES.values()]
)


@dataclass(frozen=True, slots=True)
class Range:
    """The inclusive range of a number."""

    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Switch:
    """The check box of a number that 0 switches off.

    `title` names box and number together, `text` is the label of the box, and `first` is the
    initial number. `applies_to` returns whether a network uses the number.
    """

    title: str
    text: str
    first: float
    applies_to: Callable[[Architecture], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """One setting of a training.

    Attributes:
        title: its name for people.
        tip: its tooltip.
        range: the range of a setting that is a number.
        step: the step of the arrow keys of a number; None if they double and halve it.
        choices: the table whose keys are the values of a setting that is a name.
        switch: the check box of a number that can be switched off.
        column: the title of its column in the table of runs, "" if it has none.
        column_tip: the tooltip of the column, if it is not `tip`.
        kind: the type of its values: str, int, float or bool, as the field is annotated.
    """

    title: str
    tip: str
    range: Range | None = None
    step: float | None = None
    choices: Mapping[str, Architecture | Optimizer | Schedule] = field(default_factory=dict)
    switch: Switch | None = None
    column: str = ""
    column_tip: str = ""
    kind: type = str


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """All settings of one training; with the same data and shards they give the same weights.

    `network` is a key of ARCHITECTURES, or OWN with a `description`, which is a text as in
    core.network.description. It is ELSEWHERE in records of fine-tunings only. `start` is the name
    of the network whose weights the training begins with, "" where they are drawn.
    `learning_rate` is the peak of the schedule. `dropout_rate` is the share of the features before
    the first dense layer that each training step leaves out, 0 for no dropout. `augmentation`
    shifts, rotates and stretches each training image at random in every epoch. `weight_averaging`
    replaces the last weights by the polynomial-decay average of the weights after all steps.

    Raises ValueError, in words for the user, when a setting is out of its range.
    """

    network: Annotated[
        str,
        Setting(
            text("Network"),
            _NETWORKS,
            choices=ARCHITECTURES,
            column=text("Network"),
            column_tip=text("The network"),
        ),
    ] = "lenet5"
    optimizer: Annotated[
        str,
        Setting(
            text("Optimizer"),
            text("How the weights follow the gradient"),
            choices=OPTIMIZERS,
            column=text("Optimizer"),
        ),
    ] = "adam"
    learning_rate: Annotated[
        float,
        Setting(
            text("Learning rate"),
            text("How far each step goes"),
            Range(1e-6, 10.0),
            column=text("Rate"),
            column_tip=text("The learning rate, or its highest value with a schedule"),
        ),
    ] = 0.001
    schedule: Annotated[
        str,
        Setting(
            text("Schedule"), text("How the learning rate changes over time"), choices=SCHEDULES
        ),
    ] = "constant"
    batch_size: Annotated[
        int,
        Setting(
            text("Batch size"),
            text("Number of images in each step"),
            Range(1, 4096),
            1,
            column=text("Batch"),
        ),
    ] = 128
    epochs: Annotated[
        int,
        Setting(text("Epochs"), text("Passes over the training images"), Range(1, MAX_EPOCHS), 1),
    ] = 40
    dropout_rate: Annotated[
        float,
        Setting(
            text("Dropout rate"),
            text("The share of the features before the first dense layer that each step drops"),
            Range(0.0, 0.9),
            0.05,
            switch=Switch(text("Dropout"), text("Use dropout"), 0.25, Architecture.has_dropout),
            column=text("Dropout"),
            column_tip=text("The share of the features that each step drops"),
        ),
    ] = 0.0
    augmentation: Annotated[
        bool,
        Setting(
            text("Augment images"),
            text("Rotate, stretch and shift each image a little, differently in every epoch"),
        ),
    ] = False
    weight_averaging: Annotated[
        bool,
        Setting(
            text("Average weights"),
            text("Use an average of the weights after all steps, in which later ones count more"),
        ),
    ] = False
    seed: Annotated[
        int,
        Setting(
            text("Seed"),
            text("The same seed and settings give the same network again"),
            Range(0, 2**31 - 1),
            1,
        ),
    ] = 1
    description: str = ""
    start: Annotated[str, msgspec.Meta(max_length=255)] = ""

    def __post_init__(self) -> None:
        if (self.network == OWN) != bool(self.description):
            raise ValueError(text("A network of one’s own needs its description."))
        architecture = None if self.network == ELSEWHERE else ARCHITECTURES.get(self.network)
        if self.network == OWN:
            architecture = self.architecture()
        for name, setting in SETTINGS.items():
            value, title, limits = getattr(self, name), setting.title, setting.range
            other = name == "network" and value in (OWN, ELSEWHERE)
            if setting.choices and value not in setting.choices and not other:
                known = ", ".join(setting.choices)
                raise ValueError(
                    text("{}: {} is not known; choose one of {}.", title, value, known)
                )
            # This form of the comparison refuses NaN, too.
            if limits and not limits.lowest <= value <= limits.highest:
                raise ValueError(
                    text("{} must lie between {} and {}.", title, limits.lowest, limits.highest)
                )
            applies = (
                architecture is None
                or setting.switch is None
                or setting.switch.applies_to(architecture)
            )
            if value and not applies:
                raise ValueError(
                    text("{} does not use “{}”; set it to 0.", self.network_title(), title)
                )

    def architecture(self) -> Architecture:
        """Return the network. Raises KeyError for one from elsewhere."""
        if self.network == OWN:
            return read_description(self.description)
        return ARCHITECTURES[self.network]

    def network_title(self) -> str:
        """Return the title of the network."""
        if self.network == ELSEWHERE:
            return text("Network from elsewhere")
        return self.architecture().title

    def title(self) -> Text:
        """Return a name for the trained network, such as "LeNet-5, Adam, dropout"."""
        if self.start:
            return text("{}, trained further", self.start)
        network, optimizer = self.network_title(), OPTIMIZERS[self.optimizer].title
        if self.dropout_rate:
            return text("{}, {}, dropout", network, optimizer)
        return text("{}, {}", network, optimizer)


# The declarations above by field name, in the order of the form.
SETTINGS: dict[str, Setting] = {
    name: dataclasses.replace(hint.__metadata__[0], kind=hint.__origin__)
    for name, hint in get_type_hints(TrainingConfig, include_extras=True).items()
    if isinstance(getattr(hint, "__metadata__", (None,))[0], Setting)
}
