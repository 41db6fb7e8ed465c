"""Networks in `.keras` files: strict reading and atomic writing, without Keras.

A `.keras` file of Keras 3 is an uncompressed zip archive of metadata.json, config.json (the layers)
and model.weights.h5 (an HDF5 file). Ours also holds training_record.json, which Keras ignores.
Nothing that a file names is imported or built: its layers are compared with ours, and only the
arrays of our network are read. The arrays of a file that was not written here are read in a child
process. Plain functions, for any thread.
"""

from __future__ import annotations

import io
import json
import os
import threading
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from lenet_gui import __version__
from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file import trusted
from lenet_gui.core.keras_file.archive import (
    CONFIG,
    HDF5_SIGNATURE,
    METADATA,
    RECORD,
    WEIGHTS,
    open_archive,
    read_member,
)
from lenet_gui.core.keras_file.config import Json, config_of, match_architecture
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.keras_file.sandboxed_weights import read_weights_isolated
from lenet_gui.core.keras_file.weights import read_weights, weight_arrays, weights_file
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage.files import (
    NotRegularFile,
    TooLarge,
    os_error_text,
    read_limited,
    write_atomically,
)
from lenet_gui.core.storage.strict_json import parse_json
from lenet_gui.core.text import Text, sentence, text

# The largest file that is read, in bytes. LeNet-5 with the state of an optimizer takes 1 MiB.
_MAX_FILE_BYTES = 16 * 2**20


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
        ours = bundled or trusted.is_trusted(content)
        read = read_weights if ours else partial(read_weights_isolated, cancelled=cancelled)
        return _network_and_record(content, read)
    except InvalidModelFile as refusal:
        raise ModelFileError(_about(path, refusal)) from None


def describe_model(
    path: str | os.PathLike[str],
) -> tuple[Architecture, TrainingRecord | None]:
    """Return the architecture and the training record of a `.keras` file, without its weights.

    That takes some milliseconds, and no child process. The record is None without a sound one.

    Raises ModelFileError when the file cannot be read, is not a `.keras` file, or holds another
    network than ours.
    """
    path = Path(path)
    try:
        archive = open_archive(_content(path))
        return match_architecture(_json(archive, CONFIG)), _record(archive)
    except InvalidModelFile as refusal:
        raise ModelFileError(_about(path, refusal)) from None


def save_model(
    path: str | os.PathLike[str], network: Network, record: TrainingRecord | None = None
) -> None:
    """Write a network and its training record to a file that Keras opens, too.

    In Keras the model takes float32 (n, 28, 28, 1) in 0..1, returns probabilities (n, 10), and has
    the training's dropout rate. The file is read back before it replaces an older one. The same
    network and record give the same bytes.

    Raises ModelFileError when it cannot be written or read back; an older file is then unchanged.
    """
    path = Path(path)
    try:
        content = _keras_file(network, record)
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
        found, found_record = _network_and_record(content, read_weights)
        same = all(map(np.array_equal, found.weights, network.weights))
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


def _quoted_name(path: Path) -> str:
    name = path.name or str(path)
    return "“" + "".join(c if c.isprintable() else "?" for c in name) + "”"


def _about(path: Path, refusal: InvalidModelFile) -> str:
    """Return the sentence of a refusal with the name of the file."""
    found = sentence(refusal)
    return found.about(_quoted_name(path)) if isinstance(found, Text) else found


def _content(path: Path) -> bytes:
    """Return the file's bytes. Raises InvalidModelFile if it is too large or cannot be read."""
    try:
        return read_limited(path, _MAX_FILE_BYTES)
    except NotRegularFile:
        if path.is_dir():
            raise InvalidModelFile(text("{} is a folder, not a .keras file.", FILE)) from None
        raise InvalidModelFile(text("{} is not an ordinary file.", FILE)) from None
    except TooLarge:
        raise InvalidModelFile(
            text("{} is too large: more than {} MiB.", FILE, _MAX_FILE_BYTES // 2**20)
        ) from None
    except FileNotFoundError:
        raise InvalidModelFile(text("{} does not exist.", FILE)) from None
    except OSError as error:
        raise InvalidModelFile(text("{} cannot be read: {}.", FILE, os_error_text(error))) from None


def _network_and_record(
    content: bytes, read: Callable[[bytes, list[tuple[str, Shape]]], tuple[Floats, ...]]
) -> tuple[Network, TrainingRecord | None]:
    """Parse the bytes of a file; `read` reads the weights from the HDF5 file inside."""
    archive = open_archive(content)
    _json(archive, METADATA)
    architecture = match_architecture(_json(archive, CONFIG))
    weights = read_member(archive, WEIGHTS)
    if not weights.startswith(HDF5_SIGNATURE):
        raise InvalidModelFile(text("{} is damaged: its {} cannot be read.", FILE, WEIGHTS))
    return Network(architecture, read(weights, weight_arrays(architecture))), _record(archive)


def _json(archive: zipfile.ZipFile, name: str) -> Json:
    """Return a member's JSON value."""
    try:
        return parse_json(read_member(archive, name))
    except InvalidModelFile:
        raise
    except ValueError:
        raise InvalidModelFile(
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


def _keras_file(network: Network, record: TrainingRecord | None) -> bytes:
    """Return the bytes of the `.keras` file; they are deterministic, because its times are fixed.

    Raises ValueError when the record holds numbers that JSON does not support.
    """
    dropout_rate = record.config.dropout_rate if record else 0.0
    # Keras's readers take the format from the version; this is the first with this format.
    members: dict[str, Json] = {
        METADATA: {"keras_version": "3.0.0", "written_by": f"lenet-gui {__version__}"},
        CONFIG: config_of(network.architecture, dropout_rate),
    }
    contents = {name: json.dumps(value).encode() for name, value in members.items()}
    contents[WEIGHTS] = weights_file(network)
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
