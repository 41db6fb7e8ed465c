"""A pipe where a file is expected is refused; to open it would wait until somebody writes to it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.digits import idx_labels

from lenet_gui import paths
from lenet_gui.core.data.builtin import BUILTIN_VERSION, cached_digits
from lenet_gui.core.data.idx import read_images, read_labels
from lenet_gui.core.data.published import PublishedFile
from lenet_gui.core.keras_file import trusted
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import read_digits
from lenet_gui.core.my_digits.store import MyDigits, StoredDigit
from lenet_gui.core.recovery import CrashedSession
from lenet_gui.core.runs.files import read_batches, read_state
from lenet_gui.core.runs.folder import DEFAULT_LIMIT_MB, RunsFolder
from lenet_gui.core.runs.run import read_name, read_run
from lenet_gui.core.storage.files import read_limited
from lenet_gui.pictures.pictures import read_picture

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")

# Far more than any of this takes on a busy machine.
PATIENCE = 60.0

IMAGE = np.zeros((28, 28), np.uint8)


def my_digits(pipe: Path) -> list[str]:
    digits = MyDigits(pipe.parent)
    digits.refresh()
    return digits.problems()


def changed_digits(pipe: Path) -> None:
    MyDigits(pipe.parent).remove([StoredDigit(UserDigit(1, IMAGE), pipe.name, b"{}")])


def labels_of_a_pair(pipe: Path) -> object:
    (pipe.parent / "a-labels-idx1-ubyte").write_bytes(idx_labels(np.array([1], np.uint8)))
    return list(read_digits(pipe))


def drawing_of_a_crash(pipe: Path) -> str:
    return CrashedSession(pipe.parent, pipe, (), ()).read()[1]


NOT_ORDINARY = "not an ordinary file"

# What opens the pipe, where it lies, and what comes of it.
PLACES: dict[str, tuple[Callable[[Path], Any], str, Any]] = {
    "my digits": (my_digits, "x.jsonl", [f"x.jsonl cannot be read: it is {NOT_ORDINARY}."]),
    "my digits that are changed": (changed_digits, "x.jsonl", NOT_ORDINARY),
    "digits to import": (lambda pipe: list(read_digits(pipe)), "x.jsonl", NOT_ORDINARY),
    "an idx pair to import": (labels_of_a_pair, "a-images-idx3-ubyte", NOT_ORDINARY),
    "images": (read_images, "train-images-idx3-ubyte", NOT_ORDINARY),
    "labels": (read_labels, "train-labels-idx1-ubyte", NOT_ORDINARY),
    "MNIST": (lambda pipe: PublishedFile(pipe.name, 0, "").is_intact(pipe.parent), "x.gz", False),
    "a network": (read_model, "x.keras", NOT_ORDINARY),
    "a picture": (read_picture, "x.png", NOT_ORDINARY),
    "a run": (lambda pipe: read_run(pipe.parent), "run.json", NOT_ORDINARY),
    "a run's name": (lambda pipe: read_name(pipe.parent), "run_01/name.txt", "run_01"),
    "a run's batches": (
        lambda pipe: read_batches(pipe.parent.parent, 1),
        "batches/epoch_0001.npy",
        NOT_ORDINARY,
    ),
    "a run's state": (lambda pipe: read_state(pipe.parent, 1), "state_0001.npz", NOT_ORDINARY),
    "the runs' limit": (
        lambda pipe: RunsFolder(pipe.parent).limit(),
        ".limit_mb",
        DEFAULT_LIMIT_MB,
    ),
    "a drawing of a crashed session": (drawing_of_a_crash, "drawing.json", NOT_ORDINARY),
}


def outcome(work: Callable[[], Any], pipe: Path) -> Any:
    """What `work` gives, or what it raises; where it waits for ever, the test fails."""
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(work())
        except Exception as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(PATIENCE)
    hangs = thread.is_alive()
    while thread.is_alive():
        # Somebody to write, so that it reads nothing and goes on.
        os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))
        thread.join(0.1)
    assert not hangs, "it waited for the pipe"
    (result,) = found
    return result


def laid(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("place", PLACES)
def test_a_pipe_is_not_waited_for(tmp_path: Path, place: str) -> None:
    read, name, expected = PLACES[place]
    pipe = laid(tmp_path / "folder" / name)
    found = outcome(lambda: read(pipe), pipe)
    if expected is NOT_ORDINARY:
        assert NOT_ORDINARY in str(found)
    else:
        assert found == expected


def test_a_pipe_for_the_list_of_files_written_here_is_not_waited_for() -> None:
    pipe = laid(paths.data_folder() / "own-models.txt")
    assert outcome(lambda: trusted.is_trusted(b""), pipe) is False


def test_a_pipe_for_the_built_in_digits_is_not_waited_for() -> None:
    pipe = laid(paths.cache_folder() / f"builtin-digits-{BUILTIN_VERSION}-1-2.npz")
    images, _ = outcome(lambda: cached_digits(2, 1), pipe)
    assert len(images) == 2


def test_a_pipe_that_takes_a_files_name_while_that_is_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"a file")
    original = os.open

    def exchanged(name: Any, *arguments: Any) -> int:
        path.unlink()
        os.mkfifo(path)
        return original(name, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", exchanged)
        found = outcome(lambda: read_limited(path, 10), path)
    assert NOT_ORDINARY in str(found)
