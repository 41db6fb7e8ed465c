"""Finding out how a network from elsewhere wants its pixels: by trying the usual ways on digits."""

from __future__ import annotations

import functools
from dataclasses import dataclass

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
# Their losses at the best temperature are nearly the same up to this factor.
_NEARLY = 1.005
_TEMPERATURES = np.geomspace(0.2, 50, 30).astype(np.float32)
# A network that reads no larger share reads something else than digits.
_USELESS = 0.5


@dataclass(frozen=True, slots=True)
class _Found:
    """What a network reads of pixels: its accuracy, and its loss, also at the best temperature."""

    way: Pixels
    accuracy: float
    loss: float
    tempered: float


def with_pixels(network: Network) -> Network:
    """Return a network from elsewhere with the pixels that it reads best.

    Raises InvalidModelFile when no answer to any of them is a finite number.
    """
    ways = usual_pixels(network.architecture.side())
    multiplications = network.architecture.multiplications() * len(ways)
    count = max(_FEWEST, min(_MULTIPLICATIONS // multiplications, _COUNT))
    images, labels = _digits()
    images, labels = images[:count], labels[:count]
    found: list[_Found] = []
    with np.errstate(all="ignore"):
        for way in ways:
            logits = network.with_pixels(way).logits(images)
            if np.isfinite(logits).all():
                found.append(_found(way, logits, labels))
    if not found:
        raise InvalidModelFile(
            text(
                "{} answers with numbers that are not finite, so it cannot be used. Train the "
                "network again at a smaller learning rate, and save it by "
                "model.save(“model.keras”).",
                FILE,
            )
        )
    highest = max(entry.accuracy for entry in found)
    if highest <= _USELESS:
        return network.with_pixels(UNKNOWN_PIXELS)
    as_good = [entry for entry in found if round((highest - entry.accuracy) * count) <= _MARGIN]
    # These digits are not those of the training, so a network is too sure or too unsure of them,
    # and pixels of a smaller range may seem better only because it is less sure.
    least = min(entry.tempered for entry in as_good)
    as_good = [entry for entry in as_good if entry.tempered <= _NEARLY * least]
    # A network without biases reads pixels of any range. Then the one that it trained on is that
    # for which it is neither too sure nor too unsure.
    return network.with_pixels(min(as_good, key=lambda entry: entry.loss).way)


def _found(way: Pixels, logits: Floats, labels: Bytes) -> _Found:
    accuracy = float((logits.argmax(axis=1) == labels).mean())
    tempered = min(_loss(logits / t, labels) for t in _TEMPERATURES)
    return _Found(way, accuracy, _loss(logits, labels), tempered)


def _loss(logits: Floats, labels: Bytes) -> float:
    """Return the mean cross-entropy."""
    logits = logits - logits.max(axis=1, keepdims=True)
    right = logits[np.arange(len(labels)), labels]
    return float((np.log(np.exp(logits).sum(axis=1)) - right).mean())


@functools.cache
def _digits() -> tuple[Floats, Bytes]:
    """Return images float32 (n, 28, 28) in 0..1, and their labels."""
    images, labels = synthetic_digits(_COUNT, _SEED)
    return np.divide(images, 255, dtype=np.float32), labels
