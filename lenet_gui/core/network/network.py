"""Networks: an architecture with weights, and its inference in NumPy.

Everything is immutable, so any thread may use it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES, Architecture
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import softmax
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels, fitting

# Images in a batch: few enough for their patches to stay in the cache, and, in networks of large
# maps, in memory.
_IMAGES_AT_ONCE = 64
_NUMBERS_AT_ONCE = 2**22

__all__ = ["Network", "softmax"]


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """An architecture with its weights.

    `weights` are float32 arrays in the order and shapes of `architecture.weight_shapes()`, which
    is the order of Keras's `get_weights()`. They are copied and read-only. `layers` pairs each
    layer with its weights. `pixels` is how the first layer wants the image, and `names` are those
    of the ten classes.

    Raises ValueError when number or shapes of the weights do not fit the architecture.
    """

    architecture: Architecture
    weights: tuple[Floats, ...]
    pixels: Pixels = OWN_PIXELS
    names: ClassNames = DIGITS
    layers: tuple[tuple[Layer, tuple[Floats, ...]], ...] = field(init=False, repr=False)
    _fitting: Floats | None = field(init=False, repr=False)
    _is_plain: bool = field(init=False, repr=False)
    _at_once: int = field(init=False, repr=False)

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
        matrix = fitting(self.architecture.side(), self.pixels.enlarges)
        object.__setattr__(self, "_fitting", matrix)
        plain = matrix is None and self.pixels.changes_nothing()
        object.__setattr__(self, "_is_plain", plain)
        at_once = min(_NUMBERS_AT_ONCE // self.architecture.largest_array(), _IMAGES_AT_ONCE)
        object.__setattr__(self, "_at_once", max(at_once, 1))

    @classmethod
    def initial(cls, architecture: Architecture, seed: int, names: ClassNames = DIGITS) -> Network:
        """Return the untrained network from which training with this seed starts."""
        random = np.random.default_rng([seed, 0])
        return cls(
            architecture,
            tuple(
                weights
                for layer, shape in architecture.input_shapes()
                for weights in layer.initial_weights(shape, random)
            ),
            architecture.pixels,
            names,
        )

    def with_weights(self, weights: tuple[Floats, ...]) -> Network:
        """Return the network with other weights."""
        return Network(self.architecture, weights, self.pixels, self.names)

    def with_pixels(self, pixels: Pixels) -> Network:
        """Return the network, which then wants other pixels."""
        pixels = pixels.of_side(self.architecture.side())
        return Network(self.architecture, self.weights, pixels, self.names)

    def inputs(self, images: Floats) -> Floats:
        """Return what the first layer gets for images float32 (n, 28, 28) in 0..1."""
        if self._is_plain:
            return images.reshape(-1, *self.architecture.input_shape)
        if self._fitting is not None:
            images = (self._fitting @ images @ self._fitting.T).astype(np.float32, copy=False)
        return self.pixels.scaled(images).reshape(-1, *self.architecture.input_shape)

    def activations(self, images: Floats) -> list[Floats]:
        """Return the outputs of each layer, in order, for images float32 (n, 28, 28) in 0..1.

        The last entry is the logits (n, 10).
        """
        values = self.inputs(images)
        result = []
        for layer, weights in self.layers:
            values = layer.forward(values, weights)
            result.append(values)
        return result

    def logits(self, images: Floats) -> Floats:
        """Return the logits, float32 (n, 10), for images float32 (n, 28, 28) in 0..1."""
        parts = [
            self.activations(images[start : start + self._at_once])[-1]
            for start in range(0, len(images), self._at_once)
        ]
        return np.concatenate(parts) if parts else np.zeros((0, CLASSES), np.float32)

    def probabilities(self, images: Floats) -> Floats:
        """Return the softmax of the logits, float32 (n, 10): a probability for each class."""
        return softmax(self.logits(images))
