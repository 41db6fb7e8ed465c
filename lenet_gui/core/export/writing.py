"""The writing of files for other programs.

Each file is read back, and its answers are compared with the network's, before it takes its name.
Any thread may call this.
"""

from __future__ import annotations

import math
import os
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.export.formats import Format, Task
from lenet_gui.core.export.script.data import needs_file
from lenet_gui.core.export.script.images import ShareCallback, write_images
from lenet_gui.core.export.script.script import data_file_name
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.storage.files import os_error_text, write_atomically
from lenet_gui.core.text import Text, template, text

# The answers are compared on as many built-in digits, on fewer by a large network.
_COUNT, _SEED, _FEWEST = 50, 1, 5
_MULTIPLICATIONS = 10**9
# Programs add up in another order, so the last digits of probabilities differ.
_TOLERANCE = 1e-4


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of an export.

    `difference` is the greatest one of a probability to ours, None where nothing answers. `images`
    is the name of the file with images that was written beside; `without_images` tells that it is
    needed, but could not be written.
    """

    difference: float | None
    images: str = ""
    without_images: bool = False


class ExportError(ValueError):
    """A network that was not exported; the message is one sentence for the user."""


def export_network(
    path: str | os.PathLike[str],
    format: Format,
    taken: Taken,
    cancelled: threading.Event | None = None,
    progress: ShareCallback = lambda share: None,
) -> Exported:
    """Write a network to a file, and return what became of it.

    Raises ExportError when a file cannot be written, or answers otherwise, and Cancelled; older
    files are then unchanged.
    """
    path, network = Path(path), taken.network
    cancelled = cancelled or threading.Event()
    images = _digits(network)
    expected = network.probabilities(images)
    differences: list[float] = []

    def check(temporary: Path) -> None:
        _stop_if(cancelled)
        answers = made.answers(temporary, network, images)
        _stop_if(cancelled)
        if answers is None:
            return
        # NaN is no small difference either.
        differences.append(float(np.abs(answers - expected).max()))
        if not differences[0] <= _TOLERANCE:
            raise ValueError(text("it answers otherwise than the network"))

    beside = path.with_name(data_file_name(path.stem))
    had_images = beside.exists()
    written = False
    needed = format.with_images and needs_file(taken.source())
    try:
        made = format.make(Task(taken, path.stem, images, cancelled))
        _stop_if(cancelled)
        if needed:
            written = write_images(beside, taken.source(), progress, cancelled.is_set)
        try:
            write_atomically(path, lambda file: file.write(made.content), check)
        except BaseException:
            if written and not had_images:
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, os_error_text(error))) from error
    except (ValueError, RuntimeError) as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, error)) from error
    difference = differences[0] if differences else None
    return Exported(difference, beside.name if written else "", needed and not written)


def outcome(name: str, exported: Exported) -> Text:
    """Return how an export ended, for people."""
    if exported.images:
        return text("Exported {}, and its images beside it as {}.", name, exported.images)
    if exported.without_images:
        return text(
            "Exported {}. The images of this training are not here; the file tells how to add "
            "them.",
            name,
        )
    if exported.difference is None:
        return text("Exported {}.", name)
    if exported.difference == 0:
        return text("Exported {}, which answers exactly as lenet-gui does.", name)
    places = math.floor(-math.log10(exported.difference))
    return text(
        "Exported {}. Its probabilities are those of lenet-gui to {} decimal places.", name, places
    )


_NOT_WRITTEN = template("{} was not exported: {}.")


def _stop_if(cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise Cancelled


def _digits(network: Network) -> Floats:
    """Return images float32 (n, 28, 28) in 0..1 to compare answers on."""
    multiplications = max(network.architecture.multiplications(), 1)
    count = max(_FEWEST, min(_MULTIPLICATIONS // multiplications, _COUNT))
    return np.divide(synthetic_digits(_COUNT, _SEED)[0][:count], 255, dtype=np.float32)
