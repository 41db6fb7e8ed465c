"""Probabilities that hold what they promise: of the answers given with 90 %, nine in ten are right.

Networks are trained until their training images leave hardly a doubt, and are then too sure of
others. One number mends most of it: the logits are divided by a temperature before the softmax,
after C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, "On calibration of modern neural networks",
ICML 2017. The order of the digits, and so the accuracy, stays as it was. Plain functions, for any
thread.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.network import Network

Labels = npt.NDArray[np.integer]

# Temperatures outside of this come from too few images, not from the network.
MIN_TEMPERATURE, MAX_TEMPERATURE = 0.25, 4.0

# Each halves the interval in which the temperature lies: 1e-9 in the end.
_HALVINGS = 32

# As in the paper.
_BINS = 15


def fit_temperature(logits: Floats, labels: Labels) -> float:
    """The temperature under which the labels (n,) are likeliest, for logits (n, 10).

    1, which changes nothing, where no image is misread or there are none: then there is nothing
    to learn about being wrong, and the likelihood would grow without end as the temperature falls.
    """
    scores = np.asarray(logits, np.float64)
    if bool((scores.argmax(axis=1) == labels).all()):
        return 1.0
    scores = scores - scores.max(axis=1, keepdims=True)
    of_label = float(scores[np.arange(len(labels)), labels].sum())

    def slope(inverse: float) -> float:
        """How the negative logarithm of the likelihood grows with the inverse temperature.

        It is convex in it, so the slope rises, and its zero is the only minimum.
        """
        exponentials = np.exp(inverse * scores)
        expected = (exponentials * scores).sum(axis=1) / exponentials.sum(axis=1)
        return float(expected.sum()) - of_label

    low, high = 1 / MAX_TEMPERATURE, 1 / MIN_TEMPERATURE
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if slope(middle) < 0:
            low = middle
        else:
            high = middle
    return 2 / (low + high)


def calibrated(network: Network, temperature: float) -> Network:
    """The network with its logits divided by a temperature.

    It is taken into the last layer, so that whoever opens the network elsewhere has calibrated
    probabilities, too, and nothing else has to know.
    """
    *before, kernel, bias = network.weights
    scale = np.float32(temperature)
    return Network(network.architecture, (*before, kernel / scale, bias / scale))


def expected_calibration_error(probabilities: Floats, labels: Labels) -> float:
    """How far the answers' probabilities are from the share of right ones, 0..1, on average.

    `probabilities` are (n, 10), `labels` (n,). The answers are put into 15 bins by their
    probability, all equally wide; counted is the distance between mean probability and accuracy
    in each bin, weighted by how many answers it has.
    """
    certainty = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    # A probability on the border of two bins belongs to the lower one, as in the paper.
    bins = np.clip(np.ceil(certainty * _BINS).astype(int) - 1, 0, _BINS - 1)
    surplus = np.bincount(bins, certainty - right, minlength=_BINS)
    return float(np.abs(surplus).sum() / len(labels))
