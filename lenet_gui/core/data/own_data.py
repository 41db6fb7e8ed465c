"""Images and labels, for training and for test, of whatever holds them. For any thread."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.own_arrays import Array, first_line, is_emnist, parse, square
from lenet_gui.core.data.own_files import members
from lenet_gui.core.data.own_pictures import Pictures, is_picture, labels_of
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, mnist_image
from lenet_gui.core.network.class_names import DIGITS, ClassNames, class_names
from lenet_gui.core.progress import Cancelled, ProgressCallback, ignore_progress, never_cancelled
from lenet_gui.core.text import text

_TEST = re.compile(r"t10k|(?<![a-z])[xy]?test", re.IGNORECASE)
_TRAIN = re.compile(r"train", re.IGNORECASE)
_VALIDATION = re.compile(r"(?<![a-z])val(id(ation)?)?([^a-z]|$)", re.IGNORECASE)
_ROLES = (("test", _TEST), ("train", _TRAIN), ("validation", _VALIDATION))

Pair = tuple[Bytes, Bytes]


@dataclass(slots=True)
class Own:
    """Images uint8 (n, 28, 28) and labels uint8 (n,) for training and for test, as they were found.

    Without test images `test` is None. `remarks` are for the user: what was inverted, scaled, or
    left out.
    """

    training: Pair
    test: Pair | None
    names: ClassNames
    remarks: list[str]


def read_own(
    path: Path,
    progress: ProgressCallback = ignore_progress,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Own:
    """Return what a folder, an archive or a file holds.

    Images of another size are scaled as a drawing is: the ink to 20 pixels, placed by its centre of
    mass. Where images and labels are there in several forms, such as idx and csv, one is taken;
    pictures only where there is nothing else. `progress` gets bytes.

    Raises Cancelled, or DatasetError when the images or labels are missing, ambiguous, or unusable.
    """
    forms: dict[str, _Arrays] = {form: _arrays() for form in _FORMS}
    halves: _Halves = ([], [])
    seen, remarks = set[bytes](), list[str]()
    with Pictures(cancelled) as pictures:
        for name, content in members(path, progress):
            if cancelled():
                raise Cancelled
            if is_picture(name):
                if (place := _place_of_picture(name)) is not None:
                    pictures.add(name, *place, content)
                continue
            if name == path.name and (not content or content.isspace()):
                raise DatasetError(text("{} is empty.", path))
            digest = hashlib.blake2b(content, digest_size=16).digest()
            # Kaggle's archive holds each file twice, and some have one packed and unpacked.
            if digest in seen:
                continue
            seen.add(digest)
            form, arrays = _form(name, content), parse(name, content, remarks, cancelled)
            if form == "csv" and name == path.name and all(array.ndim == 1 for array in arrays):
                raise DatasetError(
                    text(
                        "{}: expected a label and the pixels of an image in each line, 785 columns "
                        "for one of 28×28; found {} columns.",
                        path,
                        len(first_line(content)[1]),
                    )
                )
            if len(arrays) == 1 and form == "csv":
                halves[_is_labels(arrays[0])].append((name, arrays[0]))
                continue
            for array in arrays:
                forms[form][_role(name)][_is_labels(array)].append(array)
            if arrays and is_emnist(name.rsplit("/", 1)[-1].lower()) and arrays[0].ndim == 3:
                remarks.append(text("EMNIST's images lie on their side and were turned upright."))
        _pair_tables(halves, forms["csv"], remarks)
        arrays_found = _chosen(forms, remarks)
        if arrays_found is None:
            return _own_pictures(path, pictures, remarks)
    names = _number_words(arrays_found)
    training = _pair(path, "train", arrays_found["train"], remarks)
    test = None
    for role in ("test", "validation"):
        if test is None and any(arrays_found[role]):
            test = _pair(path, role, arrays_found[role], remarks)
    return Own(training, test, names, list(dict.fromkeys(remarks)))


# For each role the arrays of images, and those of labels.
_Arrays = dict[str, list[list[Array]]]
# Tables of pixels without labels, and of labels alone, with their names.
_Halves = tuple[list[tuple[str, Array]], list[tuple[str, Array]]]
# The forms of data, the likeliest to be whole and unchanged first.
_FORMS = ("idx", "npy", "csv")


def _arrays() -> _Arrays:
    return {role: [[], []] for role in ("train", "test", "validation")}


def _form(name: str, content: bytes) -> str:
    if content.startswith(b"\x93NUMPY"):
        return "npy"
    return "csv" if name.lower().removesuffix(".gz").endswith(".csv") else "idx"


def _pair_tables(halves: _Halves, tables: _Arrays, remarks: list[str]) -> None:
    """Add each table of pixels to `tables` with the table of as many labels, if there is one."""
    images, labels = halves
    alone = not any(kind for kinds in tables.values() for kind in kinds)
    for name, pixels in images:
        role = _role(name)
        fitting = [half for half in labels if len(half[1]) == len(pixels)]
        fitting = [half for half in fitting if _role(half[0]) == role] or fitting
        if len(fitting) == 1:
            remarks.append(text("The labels of {} are those of {}.", name, fitting[0][0]))
            tables[role][0].append(pixels)
            tables[role][1].append(fitting[0][1])
        elif alone and len(images) == 1:
            # The refusal says how many of each were found.
            tables["train"][0].append(pixels)
            tables["train"][1] += [half[1] for half in labels]
        else:
            remarks.append(text("{} has no labels and is left out.", name))


def _chosen(forms: dict[str, _Arrays], remarks: list[str]) -> _Arrays | None:
    """Return the arrays of the form that is whole, or all; None if there are no arrays."""
    filled = [
        form for form in _FORMS if any(kind for kinds in forms[form].values() for kind in kinds)
    ]
    whole = [form for form in filled if [len(kind) for kind in forms[form]["train"]] == [1, 1]]
    if whole and len(filled) > 1:
        remarks.append(text("The same is there in several forms; the {} files are read.", whole[0]))
    if whole:
        return forms[whole[0]]
    merged = _arrays()
    for form in filled:
        for role, kinds in forms[form].items():
            for kind, arrays in enumerate(kinds):
                merged[role][kind] += arrays
    return merged if filled else None


def _number_words(found: _Arrays) -> ClassNames:
    """Replace labels that are words by their numbers, and return the names of the classes.

    Raises DatasetError for fewer than two words, or more than ten.
    """
    words = [array for _, labels in found.values() for array in labels if array.dtype.kind == "U"]
    if not words:
        return DIGITS
    names, places = labels_of(np.concatenate(words).tolist())
    for _, labels in found.values():
        labels[:] = [
            np.array([places[word] for word in array.tolist()])
            if array.dtype.kind == "U"
            else array
            for array in labels
        ]
    return class_names(names)


def _place_of_picture(name: str) -> tuple[str, str] | None:
    """Return the role and the class of a picture, from the folders that it lies in."""
    *above, class_name, _ = ("", *re.split(r"[/\\]", name))
    return (_role("/".join(above)), class_name) if class_name else None


def _own_pictures(path: Path, pictures: Pictures, remarks: list[str]) -> Own:
    """Return the pictures as images, labelled by their folders."""
    if not pictures.count:
        raise DatasetError(
            text(
                "{}: expected labelled images as idx, csv, npy or npz files, or folders of "
                "pictures named after their classes, perhaps in a zip or tar file; found none.",
                path,
            )
        )
    found = pictures.finish()
    remarks += pictures.remarks
    if not found:
        raise DatasetError(text("{}: none of the {} pictures can be read.", path, pictures.count))
    names, labels = labels_of([name for _, _, classes in found.values() for name in classes])
    pairs: dict[str, Pair] = {}
    as_they_are = np.concatenate([images[scaled == 0] for images, scaled, _ in found.values()])
    is_dark = _is_dark_on_bright(as_they_are)
    if is_dark:
        remarks.append(text("The images are dark on bright and were inverted."))
    if any(scaled.any() for _, scaled, _ in found.values()):
        remarks.append(
            text(
                "Pictures of other sizes than 28×28 were read as drawings are: the ink to 20 "
                "pixels, placed by its centre of mass."
            )
        )
    for role, (images, scaled, classes) in found.items():
        upright = np.where((scaled == 0)[:, None, None] & is_dark, 255 - images, images)
        pairs[role] = upright, np.array([labels[name] for name in classes], np.uint8)
    if "train" not in pairs:
        raise DatasetError(
            text("{}: expected pictures to train on beside those for test, found none.", path)
        )
    test = pairs.get("test", pairs.get("validation"))
    return Own(pairs["train"], test, class_names(names), list(dict.fromkeys(remarks)))


def _is_dark_on_bright(images: Bytes) -> bool:
    """Return whether the edges of images uint8 (n, h, w) are bright."""
    edges = np.concatenate([images[:, [0, -1]].ravel(), images[:, :, [0, -1]].ravel()])
    return bool(edges.size and edges.mean() > 127)


def _role(name: str) -> str:
    """Return train, test or validation by the last part of a path that says it."""
    for part in reversed(re.split(r"[/\\]", name)):
        for role, pattern in _ROLES:
            if pattern.search(part):
                return role
    return "train"


def _is_labels(array: Array) -> bool:
    return array.ndim == 1 or (array.ndim == 2 and array.shape[1] in (1, 10))


def _pair(path: Path, role: str, kinds: list[list[Array]], remarks: list[str]) -> Pair:
    images, labels = kinds
    if len(images) != 1 or len(labels) != 1:
        if role == "train" and not images and not labels:
            raise DatasetError(
                text(
                    "{}: expected training images and their labels, found only files for test.",
                    path,
                )
            )
        found = (path, len(images), len(labels))
        if role == "train":
            raise DatasetError(
                text(
                    "{}: expected one set of training images and one of their labels, found {} of "
                    "images and {} of labels.",
                    *found,
                )
            )
        raise DatasetError(
            text(
                "{}: expected one set of test images and one of their labels, found {} of images "
                "and {} of labels.",
                *found,
            )
        )
    if len(images[0]) != len(labels[0]):
        raise DatasetError(
            text(
                "{}: expected a label for each of the {} images, found {} labels.",
                path,
                len(images[0]),
                len(labels[0]),
            )
        )
    return _as_images(path, images[0], remarks), _as_labels(path, labels[0])


def _as_labels(path: Path, labels: Array) -> Bytes:
    if labels.ndim == 2:
        labels = labels.argmax(axis=1) if labels.shape[1] == 10 else labels[:, 0]
    wrong = ~np.isin(labels, np.arange(10))
    if wrong.any():
        place = int(np.argmax(wrong))
        raise DatasetError(
            text(
                "{}: expected labels from 0 to 9, found {} as label {}.",
                path,
                float(labels[place]),
                place + 1,
            )
        )
    return labels.astype(np.uint8)


def _as_images(path: Path, images: Array, remarks: list[str]) -> Bytes:
    images = square(path, images)
    height, width = images.shape[1:]
    low, high = (
        (float(value) + 0.0 for value in (images.min(), images.max())) if images.size else (0, 0)
    )
    if not (low >= 0 and high <= 255):
        raise DatasetError(
            text("{}: expected pixels from 0 to 255, found {} to {}.", path, low, high)
        )
    # Of floats from 0 to 1, and of the 16 levels of scanned digits of 8×8.
    full = 1 if high <= 1 else 16 if high <= 16 else 255
    pixels = images if full == 255 else images * np.float32(255 / full)
    grey = np.rint(pixels).astype(np.uint8) if pixels.dtype.kind == "f" else pixels.astype(np.uint8)
    if _is_dark_on_bright(grey):
        grey = 255 - grey
        remarks.append(text("The images are dark on bright and were inverted."))
    size = f"{height}×{width}"
    if (height, width) != (IMAGE_SIDE, IMAGE_SIDE):
        remarks.append(
            text(
                "The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre "
                "of mass in 28×28.",
                size,
            )
        )
        scaled = np.zeros((len(grey), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
        for place, image in enumerate(grey):
            found = mnist_image(image)
            if found is not None:
                scaled[place] = np.rint(found * 255)
        if empty := int((~scaled.any(axis=(1, 2))).sum()):
            remarks.append(text("Images without ink: {}.", empty))
        grey = scaled
    return grey
