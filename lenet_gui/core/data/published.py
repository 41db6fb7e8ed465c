"""The table of data sets that are published as four idx files.

Each row appears on the command line and in the boxes of data sets, and is fetched when it is first
needed. is_intact() reads whole files: call it in a worker thread.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.storage.files import open_regular
from lenet_gui.core.text import joined, template, text


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file of a published data set: its name, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str

    def has_right_size(self, folder: Path) -> bool:
        """Return whether the folder holds a file of this name and size."""
        path = folder / self.name
        return os.path.isfile(path) and os.path.getsize(path) == self.size

    def is_intact(self, folder: Path) -> bool:
        """Return whether the folder holds this file with its SHA-256."""
        if not self.has_right_size(folder):
            return False
        try:
            with open_regular(folder / self.name) as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
        except OSError:
            return False


@dataclass(frozen=True, slots=True)
class Published:
    """A published data set.

    `licence` names the authors and the licence, as the window's About shows them.
    `mirrors` are base addresses, tried in this order; the name of a file is appended. `variable` is
    the name of an environment variable for a folder with the files, which then replaces the user's
    cache.
    """

    key: str
    title: str
    licence: str
    files: tuple[PublishedFile, ...]
    mirrors: tuple[str, ...]
    variable: str = ""

    def size(self) -> int:
        """Return the size of all files in bytes."""
        return sum(file.size for file in self.files)

    def cache_folder(self) -> Path:
        """Return the folder that the files are fetched into; it may not exist yet."""
        return paths.cache_folder() / self.key

    def folder_from_environment(self) -> Path | None:
        """Return the folder that the environment variable names; None when that is not set.

        Raises DatasetError when the folder lacks files.
        """
        value = os.environ.get(self.variable) if self.variable else None
        if not value:
            return None
        folder = Path(value).expanduser()
        # Some unpackers, and torchvision, leave the files unpacked.
        if missing := [
            file
            for file in self._missing(folder)
            if not os.path.isfile(folder / file.name.removesuffix(".gz"))
        ]:
            raise DatasetError(
                text(
                    "The folder {}, set by {}, does not have all of {}; missing or of another "
                    "size: {}.",
                    folder,
                    self.variable,
                    self.title,
                    names_of(missing),
                )
            )
        return folder

    def find(self) -> Path | None:
        """Return the folder that holds the files, by name and size; None where there is none.

        Raises DatasetError as folder_from_environment() does.
        """
        folder = self.cache_folder()
        return self.folder_from_environment() or (None if self._missing(folder) else folder)

    def _missing(self, folder: Path) -> list[PublishedFile]:
        """Return the files that are missing in the folder or have another size."""
        return [file for file in self.files if not file.has_right_size(folder)]


def names_of(files: Iterable[PublishedFile]) -> str:
    """Return the files' names: "a, b, c"."""
    return joined([file.name for file in files], template("{}, {}"))


PUBLISHED: dict[str, Published] = {
    published.key: published
    for published in (
        Published(
            key="mnist",
            title="MNIST",
            licence="Y. LeCun and C. Cortes, CC BY-SA 3.0",
            files=(
                PublishedFile(
                    "train-images-idx3-ubyte.gz",
                    9_912_422,
                    "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
                ),
                PublishedFile(
                    "train-labels-idx1-ubyte.gz",
                    28_881,
                    "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
                ),
                PublishedFile(
                    "t10k-images-idx3-ubyte.gz",
                    1_648_877,
                    "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
                ),
                PublishedFile(
                    "t10k-labels-idx1-ubyte.gz",
                    4_542,
                    "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
                ),
            ),
            mirrors=(
                "https://storage.googleapis.com/cvdf-datasets/mnist/",
                "https://ossci-datasets.s3.amazonaws.com/mnist/",
            ),
            variable="LENET_GUI_DATA",
        ),
    )
}
