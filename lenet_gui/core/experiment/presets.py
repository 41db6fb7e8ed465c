"""The table of presets, with the accuracies that the tutorial claims."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.text import Text, text


@dataclass(frozen=True, slots=True)
class Preset:
    """Named settings of a training.

    `expected_accuracy` is the mean accuracy on MNIST's test images over some seeds, from
    docs/results.md and models/README.md; `tutorial_accuracy` is what the tutorial claims.
    `source` is the key of the preset's data set in core.data.sources; a preset for MNIST also
    suits other digits.
    """

    key: str
    title: Text
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

# The quickest comes first, then the tutorial's four experiments with its settings; at the end are
# other networks, reproduced by benchmarks.accuracy.architectures_page.
_PRESETS = (
    Preset(
        "lenet5-fast",
        text("99 % in seconds"),
        TrainingConfig("lenet5", "adam", learning_rate=0.004, epochs=4, schedule="linear"),
        text("Four epochs with a learning rate that rises quickly, then falls to zero."),
        0.990,
    ),
    Preset(
        "softmax",
        text("Softmax regression"),
        TrainingConfig("softmax", "sgd", learning_rate=0.01, batch_size=100, epochs=50),
        text("One layer without hidden units: the tutorial's baseline."),
        0.919,
        0.919,
    ),
    Preset(
        "lenet5-sgd",
        text("LeNet-5, gradient descent"),
        TrainingConfig("lenet5", "sgd", learning_rate=0.001, batch_size=128, epochs=40),
        text("The simplest optimizer; after 40 epochs it is still far from its best."),
        0.954,
        0.957,
    ),
    Preset(
        "lenet5-adam",
        text("LeNet-5, Adam"),
        TrainingConfig("lenet5", "adam", learning_rate=0.001, batch_size=128, epochs=40),
        text("The same network and number of steps, with an optimizer that adapts each step."),
        0.990,
        0.990,
    ),
    Preset(
        "lenet5-adam-dropout",
        text("LeNet-5, Adam and dropout"),
        TrainingConfig(
            "lenet5", "adam", learning_rate=0.001, batch_size=128, epochs=40, dropout_rate=0.25
        ),
        text("Drops a quarter of the features in each training step, against overfitting."),
        0.993,
        0.988,
    ),
    Preset(
        "lenet5-best",
        text("Best accuracy"),
        _BEST,
        text("Images varied in every epoch, a falling learning rate, and averaged weights."),
        0.995,
    ),
    Preset(
        "lenet5-drawn",
        text("Drawn digits"),
        dataclasses.replace(_BEST, epochs=16, dropout_rate=0.05),
        text(
            "For digits as people draw them: MNIST, the forms of digits in other countries, and "
            "pictures that are not digits."
        ),
        0.994,
        source="drawn",
    ),
    Preset(
        "lenet5-1998",
        text("LeNet-5 of 1998"),
        TrainingConfig(
            "lenet5-1998",
            "momentum",
            learning_rate=0.01,
            batch_size=64,
            epochs=10,
            schedule="linear",
        ),
        text(
            "The paper’s own, with 60,850 weights: 32×32 pixels, a scaled tanh, pooling that "
            "learns, and C3 connected by a table; but a softmax at its end."
        ),
        0.989,
    ),
    Preset(
        "mlp",
        text("Multilayer perceptron"),
        TrainingConfig("mlp", "adam", learning_rate=0.001, batch_size=128, epochs=20),
        text("784–128–10: one hidden layer and 101,770 weights, as in many first tutorials."),
        0.977,
    ),
    Preset(
        "keras-example",
        text("CNN of Keras’s example"),
        TrainingConfig(
            "keras-example",
            "adam",
            learning_rate=0.001,
            batch_size=128,
            epochs=15,
            dropout_rate=0.5,
        ),
        text("Keras’s “Simple MNIST convnet”: 34,826 weights, and half of the features dropped."),
        0.991,
    ),
)

PRESETS: dict[str, Preset] = {preset.key: preset for preset in _PRESETS}
DEFAULT_PRESET = "lenet5-fast"

# Settings do not tell whether a preset's own data were used. Any seed will do.
_SEED = 1
_FOR_MNIST = {
    dataclasses.replace(preset.config, seed=_SEED): preset
    for preset in _PRESETS
    if preset.source == "mnist"
}


def title_of(config: TrainingConfig) -> Text:
    """Return a name for a network trained with these settings.

    It is the name of its preset, or made of the settings: "LeNet-5, AdamW, dropout".
    """
    preset = _FOR_MNIST.get(dataclasses.replace(config, seed=_SEED))
    return preset.title if preset is not None else config.title()
