"""The weights alone, by their names: `.npz` files of NumPy, and safetensors."""

from __future__ import annotations

import io
import json
import math
import struct
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from lenet_gui import __version__
from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.layers.activations import PReLU
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.normalization import (
    BatchNormalization,
    LayerNormalization,
    Normalization,
)
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import metadata_of


def named_weights(network: Network) -> dict[str, Floats]:
    """Return all weights by layer and by Keras's word, such as "C1/kernel", in Keras's order."""
    found: dict[str, Floats] = {}
    counts = Counter[str]()
    for layer, weights in network.layers:
        counts[layer.name] += 1
        name = layer.name if counts[layer.name] == 1 else f"{layer.name}_{counts[layer.name]}"
        words = _words(layer)
        for array in weights:
            found[f"{name}/{next(words)}"] = array
    return found


def npz_file(network: Network) -> bytes:
    """Return the bytes of a `.npz` file with an array for each of named_weights()."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **named_weights(network))
    return buffer.getvalue()


def npz_weights(file: bytes) -> tuple[Floats, ...]:
    """Return the arrays of a `.npz` file, in order. Raises ValueError when it is damaged."""
    try:
        with np.load(io.BytesIO(file), allow_pickle=False) as arrays:
            return tuple(arrays[name] for name in arrays.files)
    except (OSError, EOFError, KeyError, zipfile.BadZipFile) as error:
        raise ValueError(str(error)) from None


def safetensors_file(network: Network) -> bytes:
    """Return the bytes of a safetensors file with an array for each of named_weights().

    The format is that of https://huggingface.co/docs/safetensors: the length of a head in JSON,
    the head with name, type, shape and place of each array, and the arrays one after the other.
    """
    told = {"written_by": f"lenet-gui {__version__}"}
    told |= metadata_of(network.pixels, network.architecture.side())
    head: dict[str, object] = {"__metadata__": told}
    arrays, place = named_weights(network), 0
    for name, array in arrays.items():
        end = place + 4 * array.size
        head[name] = {"dtype": "F32", "shape": array.shape, "data_offsets": [place, end]}
        place = end
    text = json.dumps(head).encode()
    # The arrays begin at a multiple of eight.
    text += b" " * (-len(text) % 8)
    body = b"".join(array.astype("<f4").tobytes() for array in arrays.values())
    return struct.pack("<Q", len(text)) + text + body


def safetensors_weights(file: bytes) -> tuple[Floats, ...]:
    """Return the arrays of safetensors_file(), in order. Raises ValueError when it is damaged."""
    try:
        (length,) = struct.unpack_from("<Q", file)
        head: Mapping[str, dict[str, list[int]]] = json.loads(file[8 : 8 + length])
        found = []
        for name, entry in head.items():
            if name != "__metadata__":
                shape, start = entry["shape"], 8 + length + entry["data_offsets"][0]
                array = np.frombuffer(file, "<f4", math.prod(shape), start)
                found.append(array.reshape(shape))
        return tuple(found)
    except (struct.error, LookupError, TypeError) as error:
        raise ValueError(str(error)) from None


def _words(layer: Layer) -> Iterator[str]:
    """Yield Keras's words for the weights of a layer."""
    if isinstance(layer, BatchNormalization | LayerNormalization):
        yield from ["gamma"] * layer.scale
        yield from ["beta"] * layer.center
        yield from ("moving_mean", "moving_variance")
    elif isinstance(layer, Normalization):
        yield from ("mean", "variance", "count")
    elif isinstance(layer, PReLU):
        yield "alpha"
    elif isinstance(layer, SeparableConvolution):
        yield from ("depthwise_kernel", "pointwise_kernel", "bias")
    elif isinstance(layer, DepthwiseConvolution):
        yield from ("depthwise_kernel", "bias")
    else:
        yield from ("kernel", "bias")
