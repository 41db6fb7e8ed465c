"""What can be set for a training, and the presets, with what the tutorial claims for them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated, get_type_hints

from msgspec import Meta

from lenet_gui.core.network.architectures import ARCHITECTURES

OPTIMIZERS: dict[str, str] = {
    "sgd": "Gradient descent",
    "momentum": "Momentum",
    "rmsprop": "RMSprop",
    "adam": "Adam",
    "adamw": "AdamW",
}

SCHEDULES: dict[str, str] = {
    "constant": "Constant",
    "linear": "Warm-up, then linear to zero",
    "cosine": "Warm-up, then cosine to zero",
}

# The names that a setting takes.
CHOICES: dict[str, Collection[str]] = {
    "network": ARCHITECTURES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """The smallest and largest value that a setting takes."""

    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """All settings of one training; with the same data and shards they give the same weights.

    `learning_rate` is the highest that `schedule` reaches. `dropout_rate` is the share of the
    features before the first dense layer that each training step leaves out, 0 for none.
    `augmentation` shifts, turns and stretches each training image a little, anew in every epoch.
    `weight_averaging` answers with an average of the weights after all steps, in which later ones
    count more, in place of the last weights.

    Raises ValueError, in words for the user, when a setting is out of its limits.
    """

    network: str = "lenet5"
    optimizer: str = "adam"
    learning_rate: Annotated[float, Meta(ge=1e-6, le=10.0)] = 0.001
    batch_size: Annotated[int, Meta(ge=1, le=4096)] = 128
    epochs: Annotated[int, Meta(ge=1, le=1000)] = 40
    dropout_rate: Annotated[float, Meta(ge=0.0, le=0.9)] = 0.0
    seed: Annotated[int, Meta(ge=0, le=2**31 - 1)] = 1
    schedule: str = "constant"
    augmentation: bool = False
    weight_averaging: bool = False

    def __post_init__(self) -> None:
        for name, known in CHOICES.items():
            if (value := getattr(self, name)) not in known:
                raise ValueError(f"There is no {name} {value!r}; known: {', '.join(known)}.")
        for name, limits in LIMITS.items():
            # Written so that NaN is refused too.
            if not limits.lowest <= getattr(self, name) <= limits.highest:
                raise ValueError(
                    f"The {name.replace('_', ' ')} must lie between {limits.lowest:g} and "
                    f"{limits.highest:g}."
                )
        architecture = ARCHITECTURES[self.network]
        if self.dropout_rate > 0 and not architecture.has_dropout():
            raise ValueError(
                f"{architecture.title} has no place for dropout; set the dropout rate to 0."
            )


# As the settings declare them; msgspec holds to the same where it reads settings.
LIMITS: dict[str, Limits] = {
    name: Limits(meta.ge, meta.le)
    for name, hint in get_type_hints(TrainingConfig, include_extras=True).items()
    for meta in getattr(hint, "__metadata__", ())
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A training with a name.

    `tutorial_accuracy` is what the tutorial claims on the test set. `source` is the data set that
    belongs to it, a key of data_sources.SOURCES; a preset for MNIST takes other digits as well.
    """

    key: str
    title: str
    config: TrainingConfig
    description: str
    tutorial_accuracy: float | None = None
    source: str = "mnist"


# The four experiments of the tutorial come first, with its settings.
_PRESETS = (
    Preset(
        "softmax",
        "Softmax regression",
        TrainingConfig(
            network="softmax", optimizer="sgd", learning_rate=0.01, batch_size=100, epochs=50
        ),
        "One layer, no hidden units: the baseline of the tutorial.",
        0.919,
    ),
    Preset(
        "lenet5-sgd",
        "LeNet-5, gradient descent",
        TrainingConfig(optimizer="sgd", learning_rate=0.001, batch_size=128, epochs=40),
        "The simplest optimizer; it is far from its best when the 40 epochs end.",
        0.957,
    ),
    Preset(
        "lenet5-adam",
        "LeNet-5, Adam",
        TrainingConfig(optimizer="adam", learning_rate=0.001, batch_size=128, epochs=40),
        "The same network and number of steps with an optimizer that adapts each step.",
        0.990,
    ),
    Preset(
        "lenet5-adam-dropout",
        "LeNet-5, Adam and dropout",
        TrainingConfig(
            optimizer="adam", learning_rate=0.001, batch_size=128, epochs=40, dropout_rate=0.25
        ),
        "A quarter of the features left out in each training step, against overfitting.",
        0.988,
    ),
    Preset(
        "lenet5-fast",
        "99 % in seconds",
        TrainingConfig(
            optimizer="adam", learning_rate=0.004, batch_size=128, epochs=4, schedule="linear"
        ),
        "Four epochs with a learning rate that rises quickly, then falls to zero.",
    ),
    Preset(
        "lenet5-best",
        "Best accuracy",
        TrainingConfig(
            optimizer="adam",
            learning_rate=0.003,
            batch_size=128,
            epochs=40,
            schedule="cosine",
            augmentation=True,
            weight_averaging=True,
        ),
        "Every image a little different in each epoch, a falling learning rate, and averaged "
        "weights.",
    ),
    Preset(
        "lenet5-drawn",
        "Drawn digits",
        TrainingConfig(
            optimizer="adam",
            learning_rate=0.003,
            batch_size=128,
            epochs=16,
            dropout_rate=0.05,
            schedule="cosine",
            augmentation=True,
            weight_averaging=True,
        ),
        "For digits as people draw them: MNIST, the forms that other countries write, and "
        "pictures that are no digits.",
        source="drawn",
    ),
)

PRESETS: dict[str, Preset] = {preset.key: preset for preset in _PRESETS}
DEFAULT_PRESET = "lenet5-adam"
