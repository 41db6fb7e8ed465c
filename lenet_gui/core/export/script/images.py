"""The file of images beside a script, where nobody but lenet-gui has them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource, load
from lenet_gui.core.export.script.data import ARRAYS
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.storage.files import write_atomically

# Called with the share that is done, 0..1.
ShareCallback = Callable[[float], None]

_AT_ONCE = 5_000


def write_images(
    path: Path, source: DataSource | None, progress: ShareCallback, cancelled: Callable[[], bool]
) -> bool:
    """Write the images of a training that no one else has to a `.npz` file.

    Return whether they could be had: a data set that was opened elsewhere cannot, and nothing is
    downloaded.

    Raises DatasetError when they can no longer be read, OSError, and Cancelled.
    """
    if source is None or (source == "drawn" and PUBLISHED["mnist"].find() is None):
        return False
    steps: list[str] = []

    def report(step: str, done: int, total: int) -> None:
        if step not in steps:
            steps.append(step)
        # Nobody knows how many steps follow, so each takes half of what is left of the first half.
        progress(0.5 - 0.5 ** (len(steps) + 1) * (2 - done / max(total, 1)))

    dataset = load(source, report, cancelled)
    write_atomically(path, lambda file: _write(file, dataset, progress, cancelled))
    return True


def _write(
    file: BinaryIO, dataset: Dataset, progress: ShareCallback, cancelled: Callable[[], bool]
) -> None:
    """Write what numpy.savez_compressed() would, a part at a time."""
    arrays = {name: np.ascontiguousarray(getattr(dataset, name)) for name in ARRAYS}
    total, done = sum(map(len, arrays.values())), 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                head = np.lib.format.header_data_from_array_1_0(array)
                np.lib.format.write_array_header_1_0(member, head)
                for start in range(0, len(array), _AT_ONCE):
                    if cancelled():
                        raise Cancelled
                    part = array[start : start + _AT_ONCE]
                    member.write(part.tobytes())
                    done += len(part)
                    progress(0.5 + done / (2 * total))
