"""MNIST on this machine: found, or fetched with checksums from one of two mirrors.

MNIST: Yann LeCun and Corinna Cortes, CC BY-SA 3.0. The functions here read disk and network and
wait for them, so they belong in a worker thread; find_mnist() is quick enough for any.
"""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from lenet_gui import paths
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.progress import Cancelled, Progress
from lenet_gui.core.storage.files import open_regular, os_error_text, write_atomically

if TYPE_CHECKING:
    import requests

# Addresses that a file's name is put behind.
MIRRORS: tuple[str, ...] = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)

# How long to wait for a connection, and then for each next piece of an answer.
TIMEOUT_SECONDS = 10.0

_BYTES_AT_ONCE = 4096

# How often to look whether the user has called it off, and what the thread that fetches is called.
_LOOK_SECONDS = 0.05
FETCHING_THREAD = "fetching MNIST"


class _OtherContent(Exception):
    """The mirror sent something else than the file."""


@dataclass(frozen=True, slots=True)
class MnistFile:
    """One of the published files: its name, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str

    def has_right_size(self, folder: Path) -> bool:
        """Whether the folder holds a file of this name and size."""
        try:
            status = (folder / self.name).stat()
        except OSError:
            # What cannot be looked at cannot be used either.
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size == self.size

    def is_intact(self, folder: Path) -> bool:
        """Whether the folder holds exactly this file, to the last bit."""
        if not self.has_right_size(folder):
            return False
        try:
            with open_regular(folder / self.name) as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
        except OSError:
            return False


MNIST_FILES: tuple[MnistFile, ...] = (
    MnistFile(
        "train-images-idx3-ubyte.gz",
        9_912_422,
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    ),
    MnistFile(
        "train-labels-idx1-ubyte.gz",
        28_881,
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    ),
    MnistFile(
        "t10k-images-idx3-ubyte.gz",
        1_648_877,
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    ),
    MnistFile(
        "t10k-labels-idx1-ubyte.gz",
        4_542,
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    ),
)


def mnist_folder() -> Path:
    """The folder in the user's cache that MNIST is fetched into; it may not exist yet."""
    return paths.cache_folder() / "mnist"


def find_mnist() -> Path | None:
    """The folder that holds MNIST's four files, by name and size; None where there is none.

    The folder named by the environment variable LENET_GUI_DATA goes before the user's cache.

    Raises DatasetError when LENET_GUI_DATA is set and that folder lacks the files.
    """
    return folder_from_environment() or (mnist_folder() if not _missing(mnist_folder()) else None)


def folder_from_environment() -> Path | None:
    """The folder named by LENET_GUI_DATA; None when that is not set.

    Raises DatasetError when the folder lacks the files.
    """
    value = os.environ.get("LENET_GUI_DATA")
    if not value:
        return None
    folder = Path(value).expanduser()
    if missing := _missing(folder):
        raise DatasetError(
            f"LENET_GUI_DATA names the folder {folder}, which was expected to hold MNIST but "
            f"lacks {_names(missing)} in the published size."
        )
    return folder


def fetch_mnist(progress: Progress, cancelled: Callable[[], bool]) -> Path:
    """Fetch what the cache lacks of MNIST, and give its folder; nothing is fetched twice.

    Each file comes from the first of MIRRORS that sends it whole. It goes to a temporary file in
    the same folder and gets its name only once its checksum is right. Where a mirror fails
    within a file, progress falls back to the start of that file.

    `cancelled` is asked all the time, and heard at once, also while a mirror is silent. It and
    `progress` are called in this thread and in one that fetches, but never after this returns.

    Raises Cancelled, or DatasetError when a file can be had from no mirror or cannot be stored;
    files that are already whole stay and are not fetched again the next time.
    """
    folder = mnist_folder()
    total = sum(file.size for file in MNIST_FILES)
    missing = [file for file in MNIST_FILES if not file.is_intact(folder)]
    done = total - sum(file.size for file in missing)

    def report(received: int) -> None:
        progress(done + received, total)
        if cancelled():
            raise Cancelled

    mirrors = list(MIRRORS)
    for file in missing:
        failures: list[str] = []
        for mirror in tuple(mirrors):
            failure = _fetch_until(cancelled, file, mirror, folder, report)
            if failure is None:
                break
            failures.append(failure)
            # The files that follow try a mirror that failed last.
            mirrors.remove(mirror)
            mirrors.append(mirror)
        else:
            raise DatasetError(
                f"MNIST could not be fetched because {' and '.join(failures)}; once you have "
                f"{_names(MNIST_FILES)} from elsewhere, put them into the folder {folder}."
            )
        done += file.size
    progress(total, total)
    return folder


def _fetch_until(
    cancelled: Callable[[], bool],
    file: MnistFile,
    mirror: str,
    folder: Path,
    report: Callable[[int], None],
) -> str | None:
    """What _fetch() gives, unless `cancelled` says so first; then Cancelled is raised.

    Neither the look-up of a name nor the wait for an answer can be broken off. So they get a thread
    of their own, which is left alone with them: it ends at the timeout, or with the program.
    """
    outcome: Future[str | None] = Future()
    may_report, left = threading.Lock(), threading.Event()

    def report_unless_left(received: int) -> None:
        with may_report:
            if left.is_set():
                raise Cancelled
            report(received)

    def fetch() -> None:
        try:
            outcome.set_result(_fetch(file, mirror, folder, report_unless_left))
        except BaseException as error:
            outcome.set_exception(error)

    threading.Thread(target=fetch, name=FETCHING_THREAD, daemon=True).start()
    try:
        while not wait([outcome], _LOOK_SECONDS).done:
            # Where pieces are coming in, the thread has heard of it and is tidying up.
            if cancelled() and not wait([outcome], _LOOK_SECONDS).done:
                raise Cancelled
    finally:
        with may_report:
            left.set()
    return outcome.result()


def _fetch(file: MnistFile, mirror: str, folder: Path, report: Callable[[int], None]) -> str | None:
    """Fetch one file from one mirror; what went wrong there, in words, or None.

    Raises DatasetError when the folder cannot be written, which no other mirror would mend.
    """
    # Imported here because it takes a fifth of a second and is needed once, if ever.
    import requests

    url, host = mirror + file.name, urlsplit(mirror).netloc
    report(0)
    try:
        with (
            _session(url) as session,
            session.get(
                url,
                stream=True,
                timeout=TIMEOUT_SECONDS,
                headers={"Accept-Encoding": "identity"},
            ) as response,
        ):
            response.raise_for_status()
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(
                folder / file.name, lambda output: _copy(response, output, file, report)
            )
    except requests.HTTPError as error:
        status = "an error" if error.response is None else error.response.status_code
        return f"{host} answered {status} to {file.name}"
    except requests.Timeout:
        return f"{host} did not answer within {TIMEOUT_SECONDS:g} seconds"
    except requests.RequestException:
        return f"the connection to {host} failed"
    except _OtherContent:
        return f"{host} sent something else than {file.name}"
    except OSError as error:
        raise DatasetError(
            f"MNIST could not be stored in the folder {folder}: {os_error_text(error)}."
        ) from error
    return None


def _copy(
    response: requests.Response, output: BinaryIO, file: MnistFile, report: Callable[[int], None]
) -> None:
    """Write an answer's content; _OtherContent is raised unless it is that of `file`."""
    received, digest = 0, hashlib.sha256()
    for piece in response.iter_content(_BYTES_AT_ONCE):
        received += len(piece)
        if received > file.size:
            raise _OtherContent
        output.write(piece)
        digest.update(piece)
        report(received)
    if digest.hexdigest() != file.sha256:
        raise _OtherContent


def _session(url: str) -> requests.Session:
    """A session that no redirect leads from https to http."""
    import requests

    session = requests.Session()
    if urlsplit(url).scheme == "https":
        del session.adapters["http://"]
    return session


def _missing(folder: Path) -> list[MnistFile]:
    """The files that the folder lacks, or holds in another size."""
    return [file for file in MNIST_FILES if not file.has_right_size(folder)]


def _names(files: list[MnistFile] | tuple[MnistFile, ...]) -> str:
    """The files' names as a part of a sentence."""
    *first, last = (file.name for file in files)
    return f"{', '.join(first)} and {last}" if first else last
