"""Pictures in folders that are named after classes, decoded in isolated processes, many at a time.

A picture of 28×28 pixels is taken as it is; every other is read as on the canvas: the ink to 20
pixels, placed by its centre of mass. For any thread.
"""

from __future__ import annotations

import re
import struct
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.cpu import cores
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE as SIDE
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, LONGEST
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.storage import sandbox
from lenet_gui.core.text import joined, printable, template, text

ENDINGS = (
    *(".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp"),
    *(".tif", ".tiff", ".pbm", ".pgm", ".ppm"),
)

# What was done to a picture: the first byte of its record.
UNREAD, AS_IT_IS, AS_INK = b"\0", b"\1", b"\2"
RECORD = 1 + SIDE * SIDE
LENGTH = struct.Struct("<I")

# A child takes so many files, or bytes of them, and gets so much time and memory for them.
_FILES, _BYTES = 2000, 16 * 2**20
SECONDS, MEMORY = 120.0, 2**30
_MODULE = "lenet_gui.pictures.many"
_ENVIRONMENT = {"QT_NO_GUI_THREADPOOL": "1"}
# So many files may kill their process before all are refused.
_DEADLY = 5

_POLL_SECONDS = 0.05

# A digit as a name, or behind a word: "7", "07", "class_7", "digit 7"; or in words.
_DIGIT = re.compile(r"(?:class|digit|label|number|num)?[ _-]*0*(\d)", re.IGNORECASE)
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

Named = tuple[str, bytes]


def is_picture(name: str) -> bool:
    """Return whether a file has the name of a picture."""
    return name.lower().endswith(ENDINGS)


@dataclass(slots=True)
class _Batch:
    """Pictures for one child: name, role and class of each, and the files one after another."""

    about: list[tuple[str, str, str]] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    size: int = 0


class Pictures:
    """Decodes pictures as they are added, in as many processes as there are cores, up to four.

    Attributes:
        count: the number of pictures added.
        remarks: after finish(), sentences about what was left out.
    """

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self.count = 0
        self.remarks: list[str] = []
        self._cancelled, self._stop = cancelled, threading.Event()
        self._workers = ThreadPoolExecutor(min(cores(), 4), thread_name_prefix="decoding")
        self._batch = _Batch()
        self._under_way: deque[tuple[_Batch, Future[bytes]]] = deque()
        self._records: list[tuple[_Batch, bytes]] = []
        self._deadly = 0

    def __enter__(self) -> Pictures:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._workers.shutdown(cancel_futures=True)

    def add(self, name: str, role: str, class_name: str, content: bytes) -> None:
        """Add a picture file. Raises Cancelled."""
        self.count += 1
        batch = self._batch
        batch.about.append((name, role, class_name))
        batch.files.append(content)
        batch.size += len(content)
        if len(batch.files) == _FILES or batch.size >= _BYTES:
            self._send()

    def finish(self) -> dict[str, tuple[Bytes, Bytes, list[str]]]:
        """Return for each role the images uint8 (n, 28, 28), whether each was scaled, and classes.

        Raises Cancelled, or DatasetError when pictures cannot be decoded here.
        """
        self._send()
        while self._under_way:
            self._take()
        found: dict[str, tuple[list[Bytes], list[bool], list[str]]] = {}
        unread: list[str] = []
        for batch, answer in self._records:
            records = np.frombuffer(answer, np.uint8).reshape(-1, RECORD)
            for (name, role, class_name), record in zip(batch.about, records, strict=True):
                if record[0] not in (AS_IT_IS[0], AS_INK[0]):
                    unread.append(name)
                    continue
                images, scaled, classes = found.setdefault(role, ([], [], []))
                images.append(record[1:].reshape(SIDE, SIDE))
                scaled.append(bool(record[0] == AS_INK[0]))
                classes.append(class_name)
        if unread:
            self.remarks.append(
                text(
                    "Pictures that cannot be read and are left out: {}, such as {}.",
                    len(unread),
                    unread[0],
                )
            )
        return {
            role: (np.stack(images), np.array(scaled, np.uint8), classes)
            for role, (images, scaled, classes) in found.items()
        }

    def _send(self) -> None:
        if self._cancelled():
            raise Cancelled
        if self._batch.files:
            batch, self._batch = self._batch, _Batch()
            self._under_way.append((batch, self._workers.submit(self._decode, batch.files)))
            batch.files = []
        # No more in memory than is being worked on, and one in advance.
        while len(self._under_way) > min(cores(), 4) + 1:
            self._take()

    def _take(self) -> None:
        """Wait for the oldest batch."""
        batch, future = self._under_way.popleft()
        while not wait([future], _POLL_SECONDS).done:
            if self._cancelled():
                raise Cancelled
        self._records.append((batch, future.result()))

    def _decode(self, files: Sequence[bytes]) -> bytes:
        """Return the records of files. A file that kills the process is found by halving."""
        size = len(files) * RECORD
        with tempfile.TemporaryFile() as given:
            for content in files:
                given.write(LENGTH.pack(len(content)) + content)
            given.seek(0)
            try:
                answer = sandbox.run_isolated(
                    _MODULE, str(len(files)), given, size, 2 * SECONDS, _ENVIRONMENT, (), self._stop
                )
            except sandbox.ChildFailedToStart as problem:
                raise DatasetError(text("Pictures cannot be read: {}.", problem)) from problem
            except sandbox.ChildKilled:
                answer = b""
        if len(answer) == size:
            return answer
        if self._stop.is_set():
            raise Cancelled
        if len(files) > 1:
            half = len(files) // 2
            return self._decode(files[:half]) + self._decode(files[half:])
        self._deadly += 1
        if self._deadly > _DEADLY:
            raise DatasetError(text("Too many of the pictures are damaged."))
        return UNREAD + bytes(RECORD - 1)


def labels_of(classes: Sequence[str]) -> tuple[tuple[str, ...], dict[str, int]]:
    """Return the names of classes in the order of their labels, and the label of each folder.

    Folders named after digits have these as labels, and all others their place in the alphabet.

    Raises DatasetError for fewer than two classes, or more than ten.
    """
    folders = sorted(set(classes), key=lambda name: (name.casefold(), name))
    digits = {name: digit for name in folders if (digit := _digit(name)) is not None}
    if len(digits) == len(folders) and len(set(digits.values())) > 1:
        return DIGITS, digits
    names: dict[str, str] = {}
    for folder in folders:
        # Folders of training and test may differ in capitals.
        names.setdefault(folder.casefold(), _shortened(folder))
    if not 2 <= len(names) <= CLASSES:
        some = joined(list(names.values())[:5], template("{}, {}"))
        raise DatasetError(
            text(
                "Expected images of 2 to {} classes, such as 0 to 9; found {}: {}.",
                CLASSES,
                len(names),
                some,
            )
        )
    places = {key: place for place, key in enumerate(names)}
    return tuple(names.values()), {folder: places[folder.casefold()] for folder in folders}


def _digit(name: str) -> int | None:
    if name.lower() in _WORDS:
        return _WORDS.index(name.lower())
    match = _DIGIT.fullmatch(name)
    return int(match[1]) if match else None


def _shortened(name: str) -> str:
    return printable(name).strip()[:LONGEST] or "?"
