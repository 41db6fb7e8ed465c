"""One step of gradient descent by hand: what flows back, and what the step does.

The loss is the mean cross-entropy over a batch. All is done in the type of the network's weights.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Doubles, Floats
from lenet_gui.core.insight.columns import EVIDENCE, Column, Columns
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.core.text import text

Labels = npt.NDArray[np.intp]

# The learning rates at which the loss is measured.
RATES = 41


class NoGradient(ValueError):
    """A layer through which no gradient is computed here; the message is a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """What flows back through a network for a batch, images float32 (n, 28, 28) with labels (n,).

    `loss` is that of the batch, and `probabilities` (n, 10) are the answers. `deltas` has the
    gradient of the first image's own loss at the network's input and at the output of each layer;
    the last is p - y. `gradients` has that of the batch's loss at each of the network's weights.
    """

    network: Network
    images: Floats
    labels: Labels
    loss: float
    probabilities: Floats
    deltas: tuple[Floats, ...]
    gradients: tuple[Floats, ...]

    def slope(self) -> float:
        """Return the squared length of the gradient: how fast the loss falls at first."""
        return float(sum(np.square(g, dtype=np.float64).sum() for g in self.gradients))

    def promised(self, rate: float) -> float:
        """Return the loss after a step at a learning rate, if the slope stayed as it is."""
        return self.loss - rate * self.slope()

    def stepped(self, rate: float) -> Network:
        """Return the network after a step of gradient descent."""
        factor = np.float32(rate)
        pairs = zip(self.network.weights, self.gradients, strict=True)
        return self.network.with_weights(tuple(weights - factor * g for weights, g in pairs))

    def updates(self) -> list[tuple[str, float, float]]:
        """Return for each layer with weights its name, |gradient|, and |gradient| / |weights|.

        The length |…| is over all weights of the layer. Times the learning rate, the last is the
        relative update.
        """
        remaining, result = iter(self.gradients), []
        for layer, weights in self.network.layers:
            if weights:
                gradient = _length([next(remaining) for _ in weights])
                learned = weights[: len(weights) - layer.frozen_weights()]
                result.append((layer.name, gradient, gradient / max(_length(learned), 1e-12)))
        return result


def flow_back(network: Network, images: Floats, labels: Labels) -> Flow:
    """Return what flows back for a batch.

    Batch normalization keeps its statistics. Raises NoGradient for a type of layers without
    backward().
    """
    values = [network.inputs(images), *network.activations(images)]
    probabilities = softmax(values[-1])
    delta = probabilities.copy()
    delta[np.arange(len(labels)), labels] -= 1
    deltas, gradients = [delta[0]], []
    pairs = zip(network.layers, values, values[1:], strict=False)
    for (layer, weights), inputs, outputs in reversed(list(pairs)):
        own = layer.weight_gradients(inputs, outputs, weights, delta / len(labels))
        each = [
            layer.backward(*parts[:2], weights, parts[2])
            for parts in zip(inputs, outputs, delta, strict=True)
        ]
        back = [one for one in each if one is not None]
        if own is None or len(back) < len(each):
            raise _no_gradient(layer)
        gradients.append(own)
        delta = np.stack(back)
        deltas.append(delta[0])
    loss = _loss(values[-1], labels)
    whole = tuple(one for own in reversed(gradients) for one in own)
    return Flow(network, images, labels, loss, probabilities, tuple(deltas[::-1]), whole)


def loss_of(network: Network, images: Floats, labels: Labels) -> float:
    """Return the mean cross-entropy of a network's answers."""
    return _loss(network.logits(images), labels)


def rates_for(flow: Flow) -> Doubles:
    """Return the learning rates, float64 (41,) from 0, at which a step is worth a look.

    The straight line of the gradient reaches a loss of 0 within the first half of them.
    """
    slope = flow.slope()
    most = 4 * flow.loss / slope if slope > 0 else 1.0
    power = 10.0 ** np.floor(np.log10(min(max(most, 1e-6), 5.0)))
    nice = next((n * power for n in (1, 2, 5) if n * power >= most), 10 * power)
    return np.linspace(0, nice, RATES)


def losses_along(
    flow: Flow, rates: Doubles, is_cancelled: Callable[[], bool] = lambda: False
) -> Doubles:
    """Return the loss of the batch after a step at each learning rate; NaN once cancelled."""
    result = np.full(len(rates), np.nan)
    for place, rate in enumerate(rates):
        if is_cancelled():
            break
        result[place] = loss_of(flow.stepped(float(rate)), flow.images, flow.labels)
    return result


class Deltas(Columns):
    """What the loss asks for at the values of each layer: the gradient for one image, negative.

    So a value above zero is to grow, and one below zero to shrink. Where a map has one kernel, it
    is shown as what the batch asks for, too.
    """

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow.network, flow.images[0])
        asked = flow.network.with_weights(tuple(-g for g in flow.gradients))
        kernels = {column.number: column.kernels for column in Columns(asked, None).shown}
        self.shown = tuple(
            Column(
                column.key,
                -flow.deltas[column.number + 1].reshape(column.values.shape),
                column.number,
                kernels[column.number],
            )
            for column in self.shown
            if column.key != EVIDENCE
        )


def _loss(logits: Floats, labels: Labels) -> float:
    exact = logits.astype(np.float64)
    highest = exact.max(axis=1, keepdims=True)
    sums = np.log(np.exp(exact - highest).sum(axis=1)) + highest[:, 0]
    return float((sums - exact[np.arange(len(labels)), labels]).mean())


def _length(arrays: Sequence[Floats]) -> float:
    return float(np.sqrt(sum(np.square(a, dtype=np.float64).sum() for a in arrays)))


def _no_gradient(layer: Layer) -> NoGradient:
    return NoGradient(
        text("A step by hand is not possible through the layer {} ({}).", layer.name, layer.text())
    )
