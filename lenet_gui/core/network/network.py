"""Networks: an architecture with weights, and its inference in NumPy.

Everything is immutable, so any thread may use it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES, INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers import Layer

# Images in a batch: few enough for their patches to stay in the cache.
_IMAGES_AT_ONCE = 64


def softmax(logits: Floats) -> Floats:
    """Return the probabilities of logits, both float32 (n, 10); each row adds up to 1."""
    # Subtracting the maximum does not change the result and prevents overflow of exp.
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    result: Floats = exponentials / exponentials.sum(axis=1, keepdims=True)
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """An architecture with its weights.

    `weights` are float32 arrays in the order and shapes of `architecture.weight_shapes()`, which
    is the order of Keras's `get_weights()`. They are copied and read-only. `layers` pairs each
    layer with its weights.

    Raises ValueError when number or shapes of the weights do not fit the architecture.
    """

    architecture: Architecture
    weights: tuple[Floats, ...]
    layers: tuple[tuple[Layer, tuple[Floats, ...]], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        found = tuple(array.shape for array in self.weights)
        expected = self.architecture.weight_shapes()
        if found != expected:
            raise ValueError(
                f"{self.architecture.title} has weights of the shapes {expected}, found {found}"
            )
        copies = tuple(array.copy() for array in self.weights)
        for array in copies:
            array.setflags(write=False)
        remaining = iter(copies)
        layers = tuple(
            (layer, tuple(next(remaining) for _ in layer.weight_shapes(shape)))
            for layer, shape in self.architecture.input_shapes()
        )
        object.__setattr__(self, "weights", copies)
        object.__setattr__(self, "layers", layers)

    @classmethod
    def initial(cls, architecture: Architecture, seed: int) -> Network:
        """Return the untrained network from which training with this seed starts."""
        random = np.random.default_rng([seed, 0])
        return cls(
            architecture,
            tuple(
                weights
                for layer, shape in architecture.input_shapes()
                for weights in layer.initial_weights(shape, random)
            ),
        )

    def activations(self, images: Floats) -> list[Floats]:
        """Return the outputs of each layer, in order, for images float32 (n, 28, 28) in 0..1.

        The last entry is the logits (n, 10).
        """
        values = images.reshape(-1, *INPUT_SHAPE)
        result = []
        for layer, weights in self.layers:
            values = layer.forward(values, weights)
            result.append(values)
        return result

    def logits(self, images: Floats) -> Floats:
        """Return the logits, float32 (n, 10), for images float32 (n, 28, 28) in 0..1."""
        parts = [
            self.activations(images[start : start + _IMAGES_AT_ONCE])[-1]
            for start in range(0, len(images), _IMAGES_AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.zeros((0, CLASSES), np.float32)

    def probabilities(self, images: Floats) -> Floats:
        """Return the softmax of the logits, float32 (n, 10): a probability for each digit."""
        return softmax(self.logits(images))
