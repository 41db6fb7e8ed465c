"""Temperature scaling and expected calibration error.

A network is calibrated when nine in ten predictions made with p = 0.9 are correct. Training makes
networks overconfident on unseen images. Dividing the logits by a temperature before the softmax
corrects most of it, after C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger, "On calibration of modern
neural networks", ICML 2017. The order of the digits, and so the accuracy, does not change. Plain
functions, for any thread.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.layers.kernels import Dense
from lenet_gui.core.network.layers.normalization import Rescaling
from lenet_gui.core.network.network import Network

Labels = npt.NDArray[np.integer]

# A temperature outside of this range comes from too few images, not from the network.
MIN_TEMPERATURE, MAX_TEMPERATURE = 0.25, 4.0

# Bisection steps: the final interval is 1e-9 wide.
_HALVINGS = 32

# The name of a layer for the temperature.
_TEMPERATURE = "temperature"

# The number of bins in the paper.
_BINS = 15


def fit_temperature(logits: Floats, labels: Labels) -> float:
    """Return the temperature of maximum likelihood for logits (n, 10) and labels (n,).

    Return 1, which changes nothing, when no image is misread or there are none: then the likelihood
    grows without bound as the temperature falls.
    """
    scores = np.asarray(logits, np.float64)
    if bool((scores.argmax(axis=1) == labels).all()):
        return 1.0
    scores = scores - scores.max(axis=1, keepdims=True)
    of_label = float(scores[np.arange(len(labels)), labels].sum())

    def slope(inverse: float) -> float:
        """Return the derivative of the negative log-likelihood by the inverse temperature.

        The negative log-likelihood is convex, so the zero of the derivative is the only minimum.
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
    """Return the network with its logits divided by a temperature.

    The temperature is folded into the last layer's weights, so the probabilities are calibrated in
    every program that opens the network. Where the last layer is another one than a linear dense
    one, the temperature becomes a layer of its own.
    """
    layers, weights = network.architecture.layers, network.weights
    last, before = layers[-1], layers[:-1]
    if isinstance(last, Dense) and last.activation == "linear":
        count = 1 + last.use_bias
        scaled = (array / np.float32(temperature) for array in weights[-count:])
        return network.with_weights((*weights[:-count], *scaled))
    scale = 1 / temperature
    if isinstance(last, Rescaling) and isinstance(last.scale, float) and last.name == _TEMPERATURE:
        scale, layers = last.scale * scale, before
    layers = (*layers, Rescaling(_TEMPERATURE, scale))
    architecture = replace(network.architecture, layers=layers)
    return Network(architecture, weights, network.pixels, network.names)


def expected_calibration_error(probabilities: Floats, labels: Labels) -> float:
    """Return the expected calibration error, 0..1, of probabilities (n, 10) and labels (n,).

    The predictions are put into 15 bins of equal width by their probability. The error is the mean
    distance of a bin's mean probability from its accuracy, weighted by its number of predictions.
    """
    certainty = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    # A probability on the border of two bins belongs to the lower bin, as in the paper.
    bins = np.clip(np.ceil(certainty * _BINS).astype(int) - 1, 0, _BINS - 1)
    surplus = np.bincount(bins, certainty - right, minlength=_BINS)
    return float(np.abs(surplus).sum() / len(labels))
