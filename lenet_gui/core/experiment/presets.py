"""The table of presets, with the accuracies that the tutorial claims."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from lenet_gui.core.experiment.config import TrainingConfig


@dataclass(frozen=True, slots=True)
class Preset:
    """Named settings of a training.

    `expected_accuracy` is the mean accuracy on MNIST's test images over some seeds, from
    docs/results.md and models/README.md; `tutorial_accuracy` is what the tutorial claims.
    `source` is the key of the preset's data set in core.data.sources; a preset for MNIST also
    suits other digits.
    """

    key: str
    title: str
    config: TrainingConfig
    description: str
    expected_accuracy: float
    tutorial_accuracy: float | None = None
    source: str = "mnist"


_BEST = TrainingConfig(
    "lenet5",
    "adam",
    learning_rate=0.003,
    epochs=40,
    schedule="cosine",
    augmentation=True,
    weight_averaging=True,
)

# The four experiments of the tutorial come first, with its settings.
_PRESETS = (
    Preset(
        "softmax",
        "Softmax regression",
        TrainingConfig("softmax", "sgd", learning_rate=0.01, batch_size=100, epochs=50),
        "One layer, no hidden units: the baseline of the tutorial.",
        0.919,
        0.919,
    ),
    Preset(
        "lenet5-sgd",
        "LeNet-5, gradient descent",
        TrainingConfig("lenet5", "sgd", learning_rate=0.001, batch_size=128, epochs=40),
        "The simplest optimizer; it is far from its best when the 40 epochs end.",
        0.954,
        0.957,
    ),
    Preset(
        "lenet5-adam",
        "LeNet-5, Adam",
        TrainingConfig("lenet5", "adam", learning_rate=0.001, batch_size=128, epochs=40),
        "The same network and number of steps with an optimizer that adapts each step.",
        0.990,
        0.990,
    ),
    Preset(
        "lenet5-adam-dropout",
        "LeNet-5, Adam and dropout",
        TrainingConfig(
            "lenet5", "adam", learning_rate=0.001, batch_size=128, epochs=40, dropout_rate=0.25
        ),
        "A quarter of the features left out in each training step, against overfitting.",
        0.993,
        0.988,
    ),
    Preset(
        "lenet5-fast",
        "99 % in seconds",
        TrainingConfig("lenet5", "adam", learning_rate=0.004, epochs=4, schedule="linear"),
        "Four epochs with a learning rate that rises quickly, then falls to zero.",
        0.990,
    ),
    Preset(
        "lenet5-best",
        "Best accuracy",
        _BEST,
        "Every image a little different in each epoch, a falling learning rate, and averaged "
        "weights.",
        0.995,
    ),
    Preset(
        "lenet5-drawn",
        "Drawn digits",
        dataclasses.replace(_BEST, epochs=16, dropout_rate=0.05),
        "For digits as people draw them: MNIST, the forms that other countries write, and "
        "pictures that are no digits.",
        0.994,
        source="drawn",
    ),
)

PRESETS: dict[str, Preset] = {preset.key: preset for preset in _PRESETS}
DEFAULT_PRESET = "lenet5-adam"
