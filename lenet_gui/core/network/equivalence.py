"""Whether two architectures are the same network in different spellings.

Such are an activation as a setting or as a layer, before or behind max-pooling and flattening; an
image that arrives flat; layers that act in training only.
"""

from __future__ import annotations

import json
from dataclasses import replace

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.activations import Activation, ReLU
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.layers.pooling import MaxPooling

# What a layer does: the name of its kind, and its settings and the shape of its inputs as JSON.
# So the layers that only reshape values need no step of their own.
Step = tuple[str, str]


def is_equivalent(one: Architecture, other: Architecture) -> bool:
    """Return whether both are the same network, with the same weights in the same order."""
    return one.side() == other.side() and _steps(one) == _steps(other)


def _steps(architecture: Architecture) -> list[Step]:
    steps: list[Step] = []
    for layer, shape in architecture.input_shapes():
        if layer.passes_on:
            continue
        plain, activation = _without_activation(layer, shape)
        if plain is not None:
            steps.append((plain.keras_class, json.dumps([plain.keras_settings(), shape])))
        if activation != "linear":
            _add_activation(steps, activation)
    return steps


def _add_activation(steps: list[Step], activation: str) -> None:
    """Add an activation, before all pooling that it commutes with."""
    place = len(steps)
    if ACTIVATIONS[activation].rising:
        while place and steps[place - 1][0] == MaxPooling.keras_class:
            place -= 1
    step = (Activation.keras_class, activation)
    if activation != "relu" or step not in steps[max(place - 1, 0) : place]:
        steps.insert(place, step)


def _without_activation(layer: Layer, shape: Shape) -> tuple[Layer | None, str]:
    """Return a layer without its activation, if anything is left of it, and its activation."""
    if isinstance(layer, Activation):
        return None, layer.activation
    if isinstance(layer, ReLU) and layer == ReLU(layer.name):
        return None, "relu"
    if isinstance(layer, KernelLayer):
        return layer.with_activation("linear"), layer.activation
    if isinstance(layer, MaxPooling) and layer.needs_no_margin(shape):
        return replace(layer, padding="valid"), "linear"
    return layer, "linear"
