"""The table of Keras's optimizers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lenet_gui.core.text import text


@dataclass(frozen=True, slots=True)
class Optimizer:
    """An optimizer: a class in keras.optimizers, and the arguments that differ from its defaults.

    The learning rate is not among the arguments, because it is set before each step. `memories` is
    how many numbers it remembers for each weight, such as a momentum.
    """

    title: str
    keras_class: str
    memories: int
    arguments: Mapping[str, float] = field(default_factory=dict)


OPTIMIZERS: dict[str, Optimizer] = {
    "sgd": Optimizer(text("Gradient descent"), "SGD", 0),
    "momentum": Optimizer(text("Momentum"), "SGD", 1, {"momentum": 0.9}),
    "rmsprop": Optimizer("RMSprop", "RMSprop", 1),
    "adam": Optimizer("Adam", "Adam", 2),
    "adamw": Optimizer("AdamW", "AdamW", 2, {"weight_decay": 0.004}),
}
