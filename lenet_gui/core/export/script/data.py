"""The section that reads the images of a training."""

from __future__ import annotations

import json

from lenet_gui.core.data.dataset import VALIDATION_IMAGES
from lenet_gui.core.data.published import PUBLISHED, Published
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.export.script.sections import Section
from lenet_gui.core.text import printable

# Those that Keras fetches by itself.
_OF_KERAS = {"mnist": "mnist", "fashion-mnist": "fashion_mnist"}


# The arrays of the file with images.
ARRAYS = tuple(
    f"{part}_{kind}" for part in ("train", "validation", "test") for kind in ("images", "labels")
)


def needs_file(source: DataSource | None) -> bool:
    """Return whether nobody but lenet-gui has these images, so that they need a file."""
    return source not in PUBLISHED


def data_section(source: DataSource | None, dataset: str, file: str) -> Section:
    """Return the section that makes arrays of images and labels.

    `dataset` is the name of the images, and `file` that of the file with them if they need one.
    """
    if not isinstance(source, str) or source not in PUBLISHED:
        code = _FROM_FILE.format(json.dumps(file, ensure_ascii=False))
        return Section("The images", _prose_of_file(dataset, file), code)
    published = PUBLISHED[source]
    if source in _OF_KERAS:
        code = _FROM_KERAS.format(_OF_KERAS[source])
        prose = f"Keras fetches {published.title} when it is first asked for it."
    else:
        code = _fetching(published)
        prose = f"{published.title} is fetched once, and kept by Keras."
    if source == "mnist":
        prose += f" Its first {VALIDATION_IMAGES:,} images validate, as in the tutorial."
        code += _FIRST.format(VALIDATION_IMAGES)
    else:
        prose += (
            f" {VALIDATION_IMAGES:,} images drawn at random validate, the same share of each "
            "class; the seed of the draw is fixed."
        )
        code += _DRAWN.format(VALIDATION_IMAGES)
    return Section("The images", prose, code)


def imports(source: DataSource | None) -> str:
    """Return the lines that import what the section needs beside Keras and NumPy."""
    if not isinstance(source, str) or source in _OF_KERAS or source not in PUBLISHED:
        return ""
    archive = "import zipfile\n" if PUBLISHED[source].inside else ""
    return f"import gzip\n{archive}\n"


def _prose_of_file(dataset: str, file: str) -> str:
    shown = printable(file, " ")
    return (
        f"The images of “{dataset}” are read from {shown}, beside this file. It has six arrays: "
        "images, uint8 (n, 28, 28), from 0 for the ground to 255 for ink, and labels, uint8 (n,), "
        "from 0 to 9, to train, to validate, and to test."
    )


_FROM_FILE = """\
with np.load({}) as file:
    train_images, train_labels = file["train_images"], file["train_labels"]
    validation_images = file["validation_images"]
    validation_labels = file["validation_labels"]
    test_images, test_labels = file["test_images"], file["test_labels"]
"""

_FROM_KERAS = """\
(images, labels), (test_images, test_labels) = keras.datasets.{}.load_data()
"""

_FIRST = """\
validation_images, validation_labels = images[:{0}], labels[:{0}]
train_images, train_labels = images[{0}:], labels[{0}:]
"""

_DRAWN = """\
random = np.random.default_rng(1)
validates = np.zeros(len(labels), bool)
for label in range(10):
    places = np.flatnonzero(labels == label)
    count = round({} / len(labels) * len(places))
    validates[random.choice(places, count, replace=False)] = True

validation_images, validation_labels = images[validates], labels[validates]
train_images, train_labels = images[~validates], labels[~validates]
"""

_VALUES_OF = '''\
def values_of(packed):
    """Return the values of an idx file, whose head tells their kind and the sizes of the axes."""
    content = gzip.decompress(packed)
    kind, dimensions = {8: np.uint8, 12: ">i4"}[content[2]], content[3]
    shape = np.frombuffer(content, ">i4", dimensions, offset=4)
    return np.frombuffer(content, kind, offset=4 + 4 * dimensions).reshape(shape)


'''

_FETCH = """\
FILES = {{
{files}}}


def fetched(name):
    path = keras.utils.get_file(
        name,
        "{address}" + name,
        cache_subdir="{key}",
        file_hash=FILES[name],
    )
    with open(path, "rb") as file:
        return values_of(file.read())


images, labels, test_images, test_labels = map(fetched, FILES)
"""

_UNPACK = """\
path = keras.utils.get_file(
    "{name}",
    "{address}{name}",
    cache_subdir="{key}",
    file_hash="{checksum}",
)
with zipfile.ZipFile(path) as archive:
    images, labels, test_images, test_labels = (
        values_of(archive.read(name))
        for name in (
{inside}        )
    )
# EMNIST's images lie on their side.
images, test_images = images.transpose(0, 2, 1), test_images.transpose(0, 2, 1)
"""


def _fetching(published: Published) -> str:
    """Return the code that fetches the files of a data set: four, or an archive with them."""
    address, key = published.mirrors[0], published.key
    if published.inside:
        (file,) = published.files
        inside = "".join(f'            "{name}",\n' for name in published.inside)
        return _VALUES_OF + _UNPACK.format(
            name=file.name, address=address, key=key, checksum=file.checksum, inside=inside
        )
    files = "".join(f'    "{file.name}": "{file.checksum}",\n' for file in published.files)
    code = _VALUES_OF + _FETCH.format(files=files, address=address, key=key)
    # QMNIST's.
    if any("idx2" in file.name for file in published.files):
        code += "# The other columns tell who wrote a digit.\n"
        code += "labels, test_labels = labels[:, 0], test_labels[:, 0]\n"
    return code
