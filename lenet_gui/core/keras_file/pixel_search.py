"""Finding out how a network from elsewhere wants its pixels: by trying the usual ways on digits."""

from __future__ import annotations

import functools

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS, UNKNOWN_PIXELS, USUAL_PIXELS
from lenet_gui.core.text import text

# The digits that the ways are tried on, ten of each, and their seed. A large network, which would
# take longer than a second, reads fewer of them.
_COUNT, _SEED = 100, 1
_FEWEST = 20
_MULTIPLICATIONS = 10**10
# A way has to be better than that of our own networks by this share of the digits.
_MARGIN = 0.02
# A network that reads no larger share reads something else than digits.
_USELESS = 0.5


def with_pixels(network: Network) -> Network:
    """Return a network from elsewhere with the pixels that it reads best.

    Raises InvalidModelFile when no answer to any of them is a finite number.
    """
    multiplications = network.architecture.multiplications() * len(USUAL_PIXELS)
    count = max(_FEWEST, min(_MULTIPLICATIONS // multiplications, _COUNT))
    images, labels = _digits()
    images, labels = images[:count], labels[:count]
    shares: dict[str, float] = {}
    with np.errstate(all="ignore"):
        for way in USUAL_PIXELS:
            logits = Network(network.architecture, network.weights, way).logits(images)
            if np.isfinite(logits).all():
                shares[way.key] = float((logits.argmax(axis=1) == labels).mean())
    if not shares:
        raise InvalidModelFile(
            text("{} answers with numbers that are not finite, so it cannot be used.", FILE)
        )
    best = max(shares, key=lambda key: shares[key])
    if shares[best] <= shares.get(OWN_PIXELS.key, -1.0) + _MARGIN:
        best = OWN_PIXELS.key
    pixels = PIXELS[best] if shares[best] > _USELESS else UNKNOWN_PIXELS
    return Network(network.architecture, network.weights, pixels)


@functools.cache
def _digits() -> tuple[Floats, Bytes]:
    """Return images float32 (n, 28, 28) in 0..1, and their labels."""
    images, labels = synthetic_digits(_COUNT, _SEED)
    return np.divide(images, 255, dtype=np.float32), labels
