"""Finding out how a network from elsewhere wants its pixels: by trying the usual ways on digits."""

from __future__ import annotations

import functools

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import UNKNOWN_PIXELS, Pixels, usual_pixels
from lenet_gui.core.text import text

# The digits that the ways are tried on, twenty of each, and their seed. A large network, which
# would take longer than a second, reads fewer of them.
_COUNT, _SEED = 200, 1
_FEWEST = 20
_MULTIPLICATIONS = 10**10
# Ways are equally good when one reads at most so many digits more.
_MARGIN = 4
# A network that reads no larger share reads something else than digits.
_USELESS = 0.5


def with_pixels(network: Network) -> Network:
    """Return a network from elsewhere with the pixels that it reads best.

    Raises InvalidModelFile when no answer to any of them is a finite number.
    """
    ways = usual_pixels(network.architecture.side())
    multiplications = network.architecture.multiplications() * len(ways)
    count = max(_FEWEST, min(_MULTIPLICATIONS // multiplications, _COUNT))
    images, labels = _digits()
    images, labels = images[:count], labels[:count]
    found: list[tuple[Pixels, float, float]] = []
    with np.errstate(all="ignore"):
        for way in ways:
            logits = network.with_pixels(way).logits(images)
            if np.isfinite(logits).all():
                found.append((way, *_accuracy_and_loss(logits, labels)))
    if not found:
        raise InvalidModelFile(
            text(
                "{} answers with numbers that are not finite, so it cannot be used. Train the "
                "network again at a smaller learning rate, and save it by "
                "model.save(“model.keras”).",
                FILE,
            )
        )
    highest = max(accuracy for _, accuracy, _ in found)
    if highest <= _USELESS:
        return network.with_pixels(UNKNOWN_PIXELS)
    # A network without biases reads pixels of any range. Then the one that it trained on is that
    # for which it is neither too sure nor too unsure.
    as_good = [entry for entry in found if round((highest - entry[1]) * count) <= _MARGIN]
    return network.with_pixels(min(as_good, key=lambda entry: entry[2])[0])


def _accuracy_and_loss(logits: Floats, labels: Bytes) -> tuple[float, float]:
    """Return the share of right answers, and the mean cross-entropy."""
    logits = logits - logits.max(axis=1, keepdims=True)
    right = logits[np.arange(len(labels)), labels]
    losses = np.log(np.exp(logits).sum(axis=1)) - right
    return float((logits.argmax(axis=1) == labels).mean()), float(losses.mean())


@functools.cache
def _digits() -> tuple[Floats, Bytes]:
    """Return images float32 (n, 28, 28) in 0..1, and their labels."""
    images, labels = synthetic_digits(_COUNT, _SEED)
    return np.divide(images, 255, dtype=np.float32), labels
