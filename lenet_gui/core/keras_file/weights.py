"""The model.weights.h5 of a `.keras` file: an HDF5 file, read and written without Keras.

Only the expected arrays are read, and only if they are stored plainly: contiguous, without filters,
links or external files. Plain functions, for any thread. The first call imports h5py, so that
importing this module costs nothing.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers import Layer
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import template, text

if TYPE_CHECKING:
    import h5py

# Weights of a converged training are far smaller; sums of larger weights could overflow.
_MAX_WEIGHT = 1e6


_UNREADABLE = template("{} is damaged: its model.weights.h5 cannot be read.")
_MISSING = template("{} lacks the weights {}.")
_LINK = template("{} has a link in place of the weights {}.")
_OTHER_KIND = template("{} has {} as its weights {}, where {} is expected.")
_OTHER_STORAGE = template("{} has the weights {} stored in a way that Keras does not use.")
_NOT_FINITE = template("{} has weights that are not finite numbers, in {}.")
_TOO_LARGE = template("{} has weights beyond {}, in {}.")

# The templates of all refusals by read_weights().
REFUSALS = frozenset(
    {_UNREADABLE, _MISSING, _LINK, _OTHER_KIND, _OTHER_STORAGE, _NOT_FINITE, _TOO_LARGE}
)


def weight_arrays(architecture: Architecture) -> list[tuple[str, Shape]]:
    """Return the path in the HDF5 file and the shape of each weight of an architecture.

    >>> weight_arrays(SOFTMAX_REGRESSION)
    [('layers/dense/vars/0', (784, 10)), ('layers/dense/vars/1', (10,))]
    """
    return [
        (f"{group}/{number}", shape)
        for group, layer, input_shape in _weight_groups(architecture)
        for number, shape in enumerate(layer.weight_shapes(input_shape))
    ]


def read_weights(content: bytes, arrays: Iterable[tuple[str, Shape]]) -> tuple[Floats, ...]:
    """Return arrays of an HDF5 file, given by path and shape; nothing else in it is read.

    Raises InvalidModelFile when one is missing, of another shape or type, or not finite.
    """
    import h5py

    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            return tuple(_array(file, path, shape) for path, shape in arrays)
    except InvalidModelFile:
        raise
    # h5py raises any of these, depending on the place of the damage.
    except (OSError, RuntimeError, LookupError, ValueError, TypeError, OverflowError, MemoryError):
        raise InvalidModelFile(text(_UNREADABLE, FILE)) from None


def weights_file(network: Network) -> bytes:
    """Return the bytes of an HDF5 file with the network's weights; h5py writes no times."""
    import h5py

    buffer = io.BytesIO()
    remaining = iter(network.weights)
    with h5py.File(buffer, "w") as file:
        for path, layer, shape in _weight_groups(network.architecture):
            group = file.create_group(path)
            group.attrs["name"] = layer.name
            for number in range(len(layer.weight_shapes(shape))):
                group.create_dataset(str(number), data=next(remaining), dtype="float32")
    return buffer.getvalue()


def _weight_groups(architecture: Architecture) -> Iterator[tuple[str, Layer, Shape]]:
    """Yield the HDF5 group of a layer's weights, the layer, and the shape of its input.

    As in Keras, the groups are numbered by the class of the layer and not named by the layer:
    conv2d, conv2d_1, dense, dense_1, …. Each holds the weights as vars/0, vars/1, ….
    """
    counts = Counter[str]()
    for layer, shape in architecture.input_shapes():
        kind = _snake_case(layer.keras_class)
        number = f"_{counts[kind]}" if counts[kind] else ""
        counts[kind] += 1
        if layer.weight_shapes(shape):
            yield f"layers/{kind}{number}/vars", layer, shape


def _snake_case(name: str) -> str:
    """Return a class name in snake case, like keras.src.utils.naming.to_snake_case()."""
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def _array(file: h5py.File, path: str, shape: Shape) -> Floats:
    """Return one array, float32 of the shape. Raises InvalidModelFile if not stored plainly."""
    import h5py

    found: Any = file
    for name in path.split("/"):
        # Checked on the links, because `name in found` would follow a link into another file.
        if not isinstance(found, h5py.Group) or not found.id.links.exists(name.encode()):
            raise InvalidModelFile(text(_MISSING, FILE, path))
        if found.id.links.get_info(name.encode()).type != h5py.h5l.TYPE_HARD:
            raise InvalidModelFile(text(_LINK, FILE, path))
        found = found[name]
    if not isinstance(found, h5py.Dataset) or found.shape != shape or found.dtype != np.float32:
        is_array = isinstance(found, h5py.Dataset)
        kind = f"{found.dtype} {found.shape}" if is_array else type(found).__name__
        raise InvalidModelFile(text(_OTHER_KIND, FILE, kind, path, f"float32 {shape}"))
    layout = found.id.get_create_plist()
    plain = layout.get_layout() == h5py.h5d.CONTIGUOUS and layout.get_nfilters() == 0
    if not plain or found.external or found.id.get_storage_size() != found.nbytes:
        raise InvalidModelFile(text(_OTHER_STORAGE, FILE, path))
    array: Floats = found[()]
    check_values(array, path)
    return array


def check_values(array: Floats, path: str) -> None:
    """Raise InvalidModelFile when an array holds NaN, infinity, or values beyond ±1e6."""
    if not np.isfinite(array).all():
        raise InvalidModelFile(text(_NOT_FINITE, FILE, path))
    if np.abs(array).max() > _MAX_WEIGHT:
        raise InvalidModelFile(text(_TOO_LARGE, FILE, f"±{_MAX_WEIGHT:,.0f}", path))
