"""Networks in Keras's files: strict reading and atomic writing, without Keras.

A `.keras` file is an uncompressed zip archive of metadata.json, config.json (the layers) and
model.weights.h5 (an HDF5 file). Ours also holds training_record.json, which Keras ignores. An `.h5`
file is all of it in one HDF5 file, which is read and never written.

Nothing that a file names is imported or built: its layers become ours, and only the arrays of these
are read. The arrays of a file that was not written here are read in a child process. Plain
functions, for any thread.
"""

from __future__ import annotations

import io
import json
import os
import re
import threading
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from lenet_gui import __version__
from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file import trusted
from lenet_gui.core.keras_file.architecture import architecture_of, as_connected
from lenet_gui.core.keras_file.archive import (
    CONFIG,
    HDF5_SIGNATURE,
    METADATA,
    RECORD,
    WEIGHTS,
    open_archive,
    read_member,
)
from lenet_gui.core.keras_file.chain import Chain, read_chain
from lenet_gui.core.keras_file.config import Json, compile_config_of, config_of, optimizer_of
from lenet_gui.core.keras_file.errors import FILE, DamagedModelFile, InvalidModelFile
from lenet_gui.core.keras_file.names import short
from lenet_gui.core.keras_file.pixel_search import with_pixels
from lenet_gui.core.keras_file.places import Arrays, keras_arrays, whole_model_arrays
from lenet_gui.core.keras_file.sandboxed_weights import (
    read_description_isolated,
    read_weights_isolated,
)
from lenet_gui.core.keras_file.weights import read_description, read_weights, weights_file
from lenet_gui.core.network.architectures import ARCHITECTURES, ELSEWHERE, Architecture
from lenet_gui.core.network.class_names import DIGITS, ClassNames, class_names, used
from lenet_gui.core.network.equivalence import is_equivalent
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS, Pixels
from lenet_gui.core.storage.files import (
    NotRegularFile,
    TooLarge,
    os_error_text,
    read_limited,
    write_atomically,
)
from lenet_gui.core.storage.strict_json import parse_json
from lenet_gui.core.text import Text, joined, printable, sentence, template, text

# How the names of model files end, in any case.
MODEL_SUFFIXES = (".keras", ".h5", ".hdf5")

# The largest file that is read, in bytes: 8 million weights with the state of an optimizer. LeNet-5
# takes 1 MiB with it.
_MAX_FILE_BYTES = 96 * 2**20

# The members of metadata.json that say how the network wants its pixels, the names of its classes
# unless they are the digits, and what wrote the file.
_PIXELS, _NAMES, _WRITTEN_BY = "pixels", "class_names", "written_by"

# Names that Keras gives to models that have none.
_MADE_UP = re.compile(r"(sequential|functional|model)(_[0-9]+)?")


class ModelFileError(ValueError):
    """A failure to open or save a model file; the message is one sentence for the user."""


def load_model(path: str | os.PathLike[str], bundled: bool = False) -> Network:
    """Return the network in a `.keras` file.

    Raises ModelFileError, like read_model().
    """
    return read_model(path, bundled)[0]


def read_model(
    path: str | os.PathLike[str],
    bundled: bool = False,
    cancelled: threading.Event | None = None,
) -> tuple[Network, TrainingRecord | None]:
    """Return the network in a `.keras` file, and its training record; None without a sound one.

    Unless the file is bundled with the program or was written by it, its weights are read in a
    child process, which takes some tenths of a second, less once `cancelled` is set.

    Raises ModelFileError when the file cannot be read, is not a `.keras` file, is damaged, or holds
    another network than ours or weights that are not finite.
    """
    path = Path(path)
    try:
        content = _content(path)
        if bundled or trusted.is_trusted(content):
            return _read(content, _HERE, path.stem)
        return _read(content, _isolated(cancelled), path.stem)
    except InvalidModelFile as refusal:
        raise ModelFileError(_about(path, refusal)) from None


def describe_model(
    path: str | os.PathLike[str],
) -> tuple[Architecture, TrainingRecord | None]:
    """Return the architecture and the training record of a model file, without its weights.

    That takes some milliseconds, and no child process but for an `.h5`. The record is None without
    a sound one.

    Raises ModelFileError when the file cannot be read, is no model file, or holds another network
    than can be opened.
    """
    path = Path(path)
    try:
        content = _content(path)
        if content.startswith(HDF5_SIGNATURE):
            found = architecture_of(_whole_model_chain(content, _isolated(None)))
            return _titled(found, path.stem), None
        archive = open_archive(content)
        found, record = architecture_of(_chain(archive)), _record(archive)
        if _pixels(archive) is None:
            found = _titled(found, path.stem)
        return _as_recorded(found, record), record
    except InvalidModelFile as refusal:
        raise ModelFileError(_about(path, refusal)) from None


def save_model(
    path: str | os.PathLike[str], network: Network, record: TrainingRecord | None = None
) -> None:
    """Write a network and its training record to a file that Keras opens, too.

    In Keras the model takes float32 (n, 28, 28, 1) in 0..1, returns probabilities (n, 10), has the
    training's dropout rate, and is compiled with its optimizer, for labels 0 to 9. The file is read
    back before it replaces an older one. The same network and record give the same bytes.

    Raises ModelFileError when it cannot be written or read back; an older file is then unchanged.
    """
    path = Path(path)
    try:
        content = model_bytes(network, record)
    except ValueError as error:
        raise ModelFileError(
            text(
                "{} was not saved: its training record cannot be written ({}).",
                _quoted_name(path),
                error,
            )
        ) from None

    def check(temporary: Path) -> None:
        content = read_limited(temporary, _MAX_FILE_BYTES)
        found, found_record = _read(content, _HERE, path.stem)
        same = all(map(np.array_equal, found.weights, network.weights))
        same = same and found.names == network.names and found.pixels is network.pixels
        if not same or found_record != record:
            raise InvalidModelFile(text("{} differs from the network.", FILE))

    try:
        write_atomically(path, lambda file: file.write(content), check)
    except InvalidModelFile as refusal:
        raise ModelFileError(
            text(
                "{} was not saved, because the check of the new file failed. {}",
                _quoted_name(path),
                refusal,
            )
        ) from None
    except OSError as error:
        raise ModelFileError(
            text("{} was not saved: {}.", _quoted_name(path), os_error_text(error))
        ) from error
    trusted.trust(content)


def _quoted_name(path: Path) -> Text:
    return text("“{}”", printable(path.name or str(path)))


def _about(path: Path, refusal: InvalidModelFile) -> str:
    """Return the words of a refusal with the name of the file, and a way out."""
    found = sentence(refusal)
    found = found.about(_quoted_name(path)) if isinstance(found, Text) else found
    if not isinstance(refusal, DamagedModelFile):
        return found
    way_out = text(
        "Copy it again, or save the network again in Keras by model.save(“model.keras”)."
    )
    return joined([found, way_out], template("{} {}"))


def _content(path: Path) -> bytes:
    """Return the file's bytes. Raises InvalidModelFile if it is too large or cannot be read."""
    try:
        return read_limited(path, _MAX_FILE_BYTES)
    except NotRegularFile:
        if path.is_dir():
            raise InvalidModelFile(
                text(
                    "{} is a folder, not a file. Save the network of a SavedModel in TensorFlow "
                    "2.15 by tf.keras.models.load_model(“folder”).save(“model.h5”).",
                    FILE,
                )
            ) from None
        raise InvalidModelFile(text("{} is not an ordinary file.", FILE)) from None
    except TooLarge:
        raise InvalidModelFile(
            text("{} is too large: more than {} MiB.", FILE, _MAX_FILE_BYTES // 2**20)
        ) from None
    except FileNotFoundError:
        raise InvalidModelFile(text("{} does not exist.", FILE)) from None
    except OSError as error:
        raise InvalidModelFile(text("{} cannot be read: {}.", FILE, os_error_text(error))) from None


@dataclass(frozen=True, slots=True)
class _Readers:
    """The two readers of HDF5 files."""

    weights: Callable[[bytes, Arrays], tuple[Floats, ...]]
    description: Callable[[bytes], tuple[str, bytes]]


_HERE = _Readers(read_weights, read_description)


def _isolated(cancelled: threading.Event | None) -> _Readers:
    return _Readers(
        partial(read_weights_isolated, cancelled=cancelled),
        partial(read_description_isolated, cancelled=cancelled),
    )


def _read(content: bytes, readers: _Readers, name: str) -> tuple[Network, TrainingRecord | None]:
    """Parse the bytes of a file of this name."""
    pixels: Pixels | None
    record: TrainingRecord | None
    names = DIGITS
    if content.startswith(HDF5_SIGNATURE):
        chain = _whole_model_chain(content, readers)
        architecture, pixels, record = architecture_of(chain), None, None
        weights = readers.weights(content, whole_model_arrays(chain))
    else:
        archive = open_archive(content)
        pixels, names, chain = _pixels(archive), _names(archive), _chain(archive)
        architecture, record = architecture_of(chain), _record(archive)
        architecture = _as_recorded(architecture, record)
        file = read_member(archive, WEIGHTS)
        if not file.startswith(HDF5_SIGNATURE):
            raise DamagedModelFile(text("{} is damaged: its weights cannot be read.", FILE))
        weights = readers.weights(file, keras_arrays(chain))
    network = as_connected(Network(architecture, weights))
    if pixels is None:
        titled = _titled(network.architecture, name)
        return with_pixels(Network(titled, network.weights)), record
    return Network(network.architecture, network.weights, pixels, names), record


def _chain(archive: zipfile.ZipFile) -> Chain:
    metadata = _json(archive, METADATA)
    version = metadata.get("keras_version") if isinstance(metadata, dict) else None
    return read_chain(_json(archive, CONFIG), str(version))


def _whole_model_chain(content: bytes, readers: _Readers) -> Chain:
    version, description = readers.description(content)
    try:
        config = parse_json(description)
    except ValueError:
        raise DamagedModelFile(
            text("{} is damaged: its {} is not proper JSON.", FILE, "model_config")
        ) from None
    # The first versions wrote none.
    return read_chain(config, version or "2.0.0")


def _pixels(archive: zipfile.ZipFile) -> Pixels | None:
    """Return how the network wants its pixels, if the file says so, or is of this program."""
    metadata = _json(archive, METADATA)
    if not isinstance(metadata, dict) or not str(metadata.get(_WRITTEN_BY)).startswith("lenet-gui"):
        return None
    key = metadata.get(_PIXELS)
    return PIXELS.get(key, OWN_PIXELS) if isinstance(key, str) else OWN_PIXELS


def _names(archive: zipfile.ZipFile) -> ClassNames:
    """Return the names of the classes; the digits unless the file has others."""
    metadata = _json(archive, METADATA)
    names = metadata.get(_NAMES) if isinstance(metadata, dict) else None
    try:
        return class_names(names) if isinstance(names, list) else DIGITS
    except ValueError:
        return DIGITS


def _json(archive: zipfile.ZipFile, name: str) -> Json:
    """Return a member's JSON value."""
    try:
        return parse_json(read_member(archive, name))
    except InvalidModelFile:
        raise
    except ValueError:
        raise DamagedModelFile(
            text("{} is damaged: its {} is not proper JSON.", FILE, name)
        ) from None


def _record(archive: zipfile.ZipFile) -> TrainingRecord | None:
    """Return the training record; None if it is missing or damaged, as a network needs none."""
    if RECORD not in archive.namelist():
        return None
    try:
        return TrainingRecord.from_json(_json(archive, RECORD))
    except ValueError:
        return None


def _titled(found: Architecture, name: str) -> Architecture:
    """Return an architecture with the name of its file where Keras made its name up."""
    is_made_up = found.key not in ARCHITECTURES and _MADE_UP.fullmatch(found.title)
    return replace(found, title=short(name)) if is_made_up and short(name) else found


def _as_recorded(found: Architecture, record: TrainingRecord | None) -> Architecture:
    """Return a network as its training describes it, which knows more than Keras's file."""
    if record is None or record.config.network == ELSEWHERE:
        return found
    trained = record.config.architecture()
    return trained if is_equivalent(trained, found) else found


def model_bytes(network: Network, record: TrainingRecord | None) -> bytes:
    """Return the bytes of the `.keras` file; they are deterministic, because its times are fixed.

    Raises ValueError when the record holds numbers that JSON does not support.
    """
    config = record.config if record else None
    dropout_rate = config.dropout_rate if config else 0.0
    # Keras's readers take the format from the version; this is the first with this format.
    written_by = f"lenet-gui {__version__}"
    members: dict[str, Json] = {
        METADATA: {
            "keras_version": "3.0.0",
            _WRITTEN_BY: written_by,
            _PIXELS: network.pixels.key,
        },
        CONFIG: {
            **config_of(network.architecture, dropout_rate),
            "compile_config": compile_config_of(config),
        },
    }
    if network.names != DIGITS:
        named: Json = [network.names[place] for place in used(network.names)]
        members[METADATA] = {**members[METADATA], _NAMES: named}
    contents = {name: json.dumps(value).encode() for name, value in members.items()}
    contents[WEIGHTS] = weights_file(network, *optimizer_of(config))
    if record is not None:
        contents[RECORD] = json.dumps(record.to_json(), allow_nan=False).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in contents.items():
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system = 3  # Unix, on Windows too
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return buffer.getvalue()
