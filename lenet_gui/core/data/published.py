"""The table of data sets that are published as idx files.

Each row appears on the command line and in the boxes of data sets, and is fetched when it is first
needed. is_intact() reads whole files: call it in a worker thread.

Sources of sizes and checksums: the lists of TensorFlow Datasets (url_checksums/, SHA-256) for
Fashion-MNIST, KMNIST and EMNIST, and torchvision (datasets/mnist.py, MD5) for QMNIST.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.network.class_names import DIGITS, ClassNames, class_names
from lenet_gui.core.storage.files import open_regular
from lenet_gui.core.text import joined, template, text


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file of a published data set: its name, its size in bytes, its checksum in hexadecimal.

    The checksum is SHA-256, or MD5, which is shorter. Where no size is published, `size` is about
    right, and `is_exact` false.
    """

    name: str
    size: int
    checksum: str
    is_exact: bool = True

    def digest(self) -> str:
        """Return the name of the checksum's algorithm, for hashlib."""
        return "md5" if len(self.checksum) == 32 else "sha256"

    def most(self) -> int:
        """Return the largest size that the file may have."""
        return self.size if self.is_exact else 2 * self.size

    def has_right_size(self, folder: Path) -> bool:
        """Return whether the folder holds a file of this name and size."""
        path = folder / self.name
        if not os.path.isfile(path):
            return False
        size = os.path.getsize(path)
        return size == self.size if self.is_exact else 0 < size <= self.most()

    def is_intact(self, folder: Path) -> bool:
        """Return whether the folder holds this file with its checksum."""
        if not self.has_right_size(folder):
            return False
        try:
            with open_regular(folder / self.name) as file:
                return hashlib.file_digest(file, self.digest()).hexdigest() == self.checksum
        except OSError:
            return False

    def unpacked(self, folder: Path) -> Path | None:
        """Return the file as some unpackers, and torchvision, leave it: whole, without ".gz"."""
        path = folder / self.name.removesuffix(".gz")
        if path.name == self.name or not os.path.isfile(path):
            return None
        try:
            with open_regular(path) as file:
                start = file.read(16)
        except OSError:
            return None
        dimensions = start[3] if len(start) == 16 else 0
        if start[:2] != b"\0\0" or start[2] not in _ITEM_SIZES or not 1 <= dimensions <= 3:
            return None
        size = _ITEM_SIZES[start[2]]
        for length in struct.unpack_from(f">{dimensions}I", start, 4):
            size *= length
        return path if os.path.getsize(path) == 4 + 4 * dimensions + size else None


# The bytes of a value of an idx file, by the third byte of the file.
_ITEM_SIZES = {8: 1, 12: 4}


@dataclass(frozen=True, slots=True)
class Published:
    """A published data set.

    `licence` names the authors and the licence, as the window's About shows them.
    `mirrors` are base addresses, tried in this order; the name of a file is appended. `names` are
    those of the classes. `inside` are the members of an archive, the only file then, that are kept
    in its place. `variable` is the name of an environment variable for a folder with the files,
    which then replaces the user's cache.
    """

    key: str
    title: str
    licence: str
    files: tuple[PublishedFile, ...]
    mirrors: tuple[str, ...]
    names: ClassNames = DIGITS
    inside: tuple[str, ...] = ()
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

    def has_inside(self, folder: Path) -> bool:
        """Return whether the members of the archive lie in the folder."""
        return bool(self.inside) and all(
            os.path.isfile(folder / name.rsplit("/", 1)[-1]) for name in self.inside
        )

    def missing(self, folder: Path) -> list[PublishedFile]:
        """Return the files that have to be fetched, because they are missing or damaged."""
        if self.has_inside(folder):
            return []
        return [
            file
            for file in self.files
            if not file.is_intact(folder) and file.unpacked(folder) is None
        ]

    def paths(self, folder: Path) -> list[Path]:
        """Return the files in a folder that holds them, packed or unpacked."""
        return [file.unpacked(folder) or folder / file.name for file in self.files]

    def _missing(self, folder: Path) -> list[PublishedFile]:
        """Return the files that are missing in the folder or have another size."""
        if self.has_inside(folder):
            return []
        return [
            file
            for file in self.files
            if not file.has_right_size(folder) and file.unpacked(folder) is None
        ]


def names_of(files: Iterable[PublishedFile]) -> str:
    """Return the files' names: "a, b, c"."""
    return joined([file.name for file in files], template("{}, {}"))


_GARMENTS = class_names(
    [
        *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
        *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
    ]
)
_HIRAGANA = class_names(["o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"])


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
        Published(
            key="fashion-mnist",
            title="Fashion-MNIST",
            licence="H. Xiao, K. Rasul and R. Vollgraf (Zalando), MIT",
            files=(
                PublishedFile(
                    "train-images-idx3-ubyte.gz",
                    26_421_880,
                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                ),
                PublishedFile(
                    "train-labels-idx1-ubyte.gz",
                    29_515,
                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                ),
                PublishedFile(
                    "t10k-images-idx3-ubyte.gz",
                    4_422_102,
                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                ),
                PublishedFile(
                    "t10k-labels-idx1-ubyte.gz",
                    5_148,
                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
                ),
            ),
            mirrors=(
                "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
                "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/",
            ),
            names=_GARMENTS,
        ),
        Published(
            key="kmnist",
            title="KMNIST",
            licence="T. Clanuwat and others (ROIS-CODH), CC BY-SA 4.0",
            files=(
                PublishedFile(
                    "train-images-idx3-ubyte.gz",
                    18_165_135,
                    "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
                ),
                PublishedFile(
                    "train-labels-idx1-ubyte.gz",
                    29_497,
                    "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
                ),
                PublishedFile(
                    "t10k-images-idx3-ubyte.gz",
                    3_041_136,
                    "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
                ),
                PublishedFile(
                    "t10k-labels-idx1-ubyte.gz",
                    5_120,
                    "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c",
                ),
            ),
            mirrors=("https://codh.rois.ac.jp/kmnist/dataset/kmnist/",),
            names=_HIRAGANA,
        ),
        Published(
            key="emnist-digits",
            title="EMNIST digits",
            licence="G. Cohen, S. Afshar, J. Tapson and A. van Schaik (NIST)",
            files=(
                PublishedFile(
                    "gzip.zip",
                    561_753_746,
                    "fb9bb67e33772a9cc0b895e4ecf36d2cf35be8b709693c3564cea2a019fcda8e",
                ),
            ),
            mirrors=(
                "https://biometrics.nist.gov/cs_links/EMNIST/",
                "https://www.itl.nist.gov/iaui/vip/cs_links/EMNIST/",
            ),
            inside=(
                "gzip/emnist-digits-train-images-idx3-ubyte.gz",
                "gzip/emnist-digits-train-labels-idx1-ubyte.gz",
                "gzip/emnist-digits-test-images-idx3-ubyte.gz",
                "gzip/emnist-digits-test-labels-idx1-ubyte.gz",
            ),
        ),
        Published(
            key="qmnist",
            title="QMNIST",
            licence="C. Yadav and L. Bottou (Facebook), BSD",
            files=(
                PublishedFile(
                    "qmnist-train-images-idx3-ubyte.gz",
                    10_000_000,
                    "ed72d4157d28c017586c42bc6afe6370",
                    is_exact=False,
                ),
                PublishedFile(
                    "qmnist-train-labels-idx2-int.gz",
                    500_000,
                    "0058f8dd561b90ffdd0f734c6a30e5e4",
                    is_exact=False,
                ),
                PublishedFile(
                    "qmnist-test-images-idx3-ubyte.gz",
                    10_000_000,
                    "1394631089c404de565df7b7aeaf9412",
                    is_exact=False,
                ),
                PublishedFile(
                    "qmnist-test-labels-idx2-int.gz",
                    500_000,
                    "5b5b05890a5e13444e108efe57b788aa",
                    is_exact=False,
                ),
            ),
            mirrors=(
                "https://raw.githubusercontent.com/facebookresearch/qmnist/master/",
                "https://github.com/facebookresearch/qmnist/raw/master/",
            ),
        ),
    )
}
