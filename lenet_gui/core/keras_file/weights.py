"""The weights of a model file: an HDF5 file, read and written without Keras.

Only the expected arrays are read, and only if they are stored plainly: contiguous, without filters,
links or external files. Plain functions, for any thread. The first call imports h5py, so that
importing this module costs nothing.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.experiment.optimizers import OPTIMIZERS, Optimizer
from lenet_gui.core.keras_file.errors import FILE, DamagedModelFile, InvalidModelFile
from lenet_gui.core.keras_file.places import Arrays, Place, weight_groups
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import template, text

if TYPE_CHECKING:
    import h5py

# Statistics of a normalization may be large, as they are of sums over pixels of 0 to 255. Sums of
# larger weights could overflow.
_MAX_WEIGHT = 1e9
# The longest name of an array in a list of names.
_LONGEST_NAME = 255
_LONGEST_SHOWN = 100
# Bytes of the description of a network in a whole-model file.
MAX_DESCRIPTION = 256 * 2**10

_UNREADABLE = template("{} is damaged: its weights cannot be read.")
_MISSING = template("{} lacks the weights {}.")
_LINK = template("{} has a link in place of the weights {}.")
_OTHER_KIND = template("{} has {} as its weights {}, where {} is expected.")
_OTHER_STORAGE = template("{} has the weights {} stored in a way that Keras does not use.")
_NOT_FINITE = template(
    "{} has weights that are not finite numbers, in {}. Train the network again at a smaller "
    "learning rate, and save it by model.save(“model.keras”)."
)
_TOO_LARGE = template(
    "{} has weights beyond {}, in {}. Train the network again at a smaller learning rate, and save "
    "it by model.save(“model.keras”)."
)
_NO_MODEL = template(
    "{} has no network inside, perhaps weights alone. Save the whole model in Keras by "
    "model.save(“model.keras”)."
)

# The templates of all refusals by the readers, and those of damage among them.
DAMAGES = frozenset({_UNREADABLE, _MISSING, _LINK, _OTHER_KIND, _OTHER_STORAGE})
REFUSALS = DAMAGES | {_NOT_FINITE, _TOO_LARGE, _NO_MODEL}

# h5py raises any of these, depending on the place of the damage.
_ERRORS = (OSError, RuntimeError, LookupError, ValueError, TypeError, OverflowError, MemoryError)


def read_weights(content: bytes, arrays: Arrays) -> tuple[Floats, ...]:
    """Return the expected arrays of an HDF5 file as float32; nothing else in it is read.

    Raises InvalidModelFile when one is missing, of another shape or type, or not finite.
    """
    import h5py

    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            places = next((s for s in arrays.schemes if _has_all(file, s)), arrays.schemes[0])
            pairs = zip(places, arrays.shapes, strict=True)
            return tuple(_array(file, _path(file, place), shape) for place, shape in pairs)
    except InvalidModelFile:
        raise
    except _ERRORS:
        raise DamagedModelFile(text(_UNREADABLE, FILE)) from None


def read_description(content: bytes) -> tuple[str, bytes]:
    """Return Keras's version and the description of the network in a whole-model HDF5 file.

    The version is "" where the file has none. Raises InvalidModelFile.
    """
    import h5py

    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            if "model_config" not in file.attrs:
                raise InvalidModelFile(text(_NO_MODEL, FILE))
            description = _text_of(file, "model_config")
            has_version = "keras_version" in file.attrs
            version = _text_of(file, "keras_version") if has_version else b""
            if len(description) > MAX_DESCRIPTION or len(version) > 20:
                raise DamagedModelFile(text(_UNREADABLE, FILE))
            return version.decode("utf-8", "replace"), description
    except InvalidModelFile:
        raise
    except _ERRORS:
        raise DamagedModelFile(text(_UNREADABLE, FILE)) from None


def weights_file(
    network: Network, optimizer: Optimizer = OPTIMIZERS["adam"], rate: float = 0.001
) -> bytes:
    """Return the bytes of an HDF5 file with the network's weights; h5py writes no times.

    It also holds the state of a fresh optimizer with this learning rate, without which Keras warns.
    Its zeros take no room.
    """
    import h5py

    buffer = io.BytesIO()
    remaining = iter(network.weights)
    with h5py.File(buffer, "w") as file:
        state = file.create_group("optimizer/vars")
        state.attrs["name"] = optimizer.keras_class.lower()
        state.create_dataset("0", (), "int64")
        state.create_dataset("1", data=np.float32(rate))
        for layer, weights in network.layers:
            for learned in weights[: len(weights) - layer.frozen_weights()]:
                for _ in range(optimizer.memories):
                    state.create_dataset(str(len(state)), learned.shape, "float32")
        for path, layer, shape in weight_groups(network.architecture):
            group = file.create_group(path)
            group.attrs["name"] = layer.name
            for number in range(len(layer.weight_shapes(shape))):
                group.create_dataset(str(number), data=next(remaining), dtype="float32")
    return buffer.getvalue()


def _text_of(file: h5py.File, name: str) -> bytes:
    """Return a text among the file's attributes."""
    value = file.attrs[name]
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes):
        return bytes(value)
    raise DamagedModelFile(text(_UNREADABLE, FILE))


def _has_all(file: h5py.File, places: Iterable[Place]) -> bool:
    """Return whether there is something at all of these places."""
    try:
        for place in places:
            _found(file, _path(file, place))
    except InvalidModelFile as refusal:
        # A link is there, and refused when it is read.
        return bool(refusal.args[0].template != _MISSING)
    return True


def _path(file: h5py.File, place: Place) -> str:
    """Return the path of an array. In whole-model files, its group lists the names of all."""
    path, number = place
    if number is None:
        return path
    group = _found(file, path)
    listed = group.attrs.get("weight_names", ()) if hasattr(group, "attrs") else ()
    names = [n.decode() if isinstance(n, bytes) else str(n) for n in listed]
    # The state of the random layers of TF 2.6 to 2.10 is no weight.
    names = [name for name in names if "StateVar" not in name]
    if number >= len(names):
        raise DamagedModelFile(text(_MISSING, FILE, _shown(path)))
    name = names[number]
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise DamagedModelFile(text(_UNREADABLE, FILE))
    return f"{path}/{name}"


def _found(file: h5py.File, path: str) -> Any:
    """Return what is at a path. Raises InvalidModelFile for nothing, or a link."""
    import h5py

    found: Any = file
    for name in path.split("/"):
        # Checked on the links, because `name in found` would follow a link into another file.
        if not isinstance(found, h5py.Group) or not found.id.links.exists(name.encode()):
            raise DamagedModelFile(text(_MISSING, FILE, _shown(path)))
        if found.id.links.get_info(name.encode()).type != h5py.h5l.TYPE_HARD:
            raise DamagedModelFile(text(_LINK, FILE, _shown(path)))
        found = found[name]
    return found


def _shown(path: str) -> str:
    """Return a path for a sentence: not longer than a line."""
    return path if len(path) <= _LONGEST_SHOWN else f"{path[: _LONGEST_SHOWN - 1]}…"


def _array(file: h5py.File, path: str, shape: Shape) -> Floats:
    """Return one array, float32 of the shape. Raises InvalidModelFile if not stored plainly."""
    import h5py

    found = _found(file, path)
    # A normalization counts in whole numbers.
    types = ("<f4", "<f2", "<f8") if shape else ("<f4", "<f2", "<f8", "<i4", "<i8", "<u4", "<u8")
    is_array = isinstance(found, h5py.Dataset)
    if not is_array or found.shape != shape or found.dtype.str not in types:
        kind = f"{found.dtype} {found.shape}" if is_array else type(found).__name__
        raise DamagedModelFile(text(_OTHER_KIND, FILE, kind, _shown(path), f"float32 {shape}"))
    layout = found.id.get_create_plist()
    plain = layout.get_layout() == h5py.h5d.CONTIGUOUS and layout.get_nfilters() == 0
    if not plain or found.external or found.id.get_storage_size() != found.nbytes:
        raise DamagedModelFile(text(_OTHER_STORAGE, FILE, _shown(path)))
    with np.errstate(over="ignore"):
        array = np.asarray(found[()], np.float32)
    check_values(array, path)
    return array


def check_values(array: Floats, path: str) -> None:
    """Raise InvalidModelFile when an array holds NaN, infinity, or values beyond ±1e9."""
    if not np.isfinite(array).all():
        raise InvalidModelFile(text(_NOT_FINITE, FILE, _shown(path)))
    if np.abs(array).max(initial=0) > _MAX_WEIGHT:
        raise InvalidModelFile(text(_TOO_LARGE, FILE, f"±{_MAX_WEIGHT:,.0f}", path))
