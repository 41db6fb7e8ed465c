"""Fetch published data sets, with checksums, from one of several mirrors.

fetch() waits for the network: call it in a worker thread.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import shutil
import threading
import zipfile
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import Published, PublishedFile, names_of
from lenet_gui.core.progress import Cancelled, ProgressCallback
from lenet_gui.core.storage.files import open_regular, os_error_text, write_atomically
from lenet_gui.core.text import joined, text

if TYPE_CHECKING:
    import requests

# The longest wait for a connection, and then for each chunk of the response.
TIMEOUT_SECONDS = 10.0
FETCHING_THREAD = "fetching a data set"

_BYTES_AT_ONCE = 4096
_BYTES_OF_PART = 1024**2
# The interval at which progress is reported and `cancelled` polled.
_POLL_SECONDS = 0.05

_log = logging.getLogger(__name__)


class _OtherContent(Exception):
    """The mirror sent another content than the file's."""


def fetch(published: Published, progress: ProgressCallback, cancelled: Callable[[], bool]) -> Path:
    """Fetch the files that the cache lacks, and return its folder; nothing is fetched twice.

    Each file comes from the first mirror that sends it whole. It is written to a temporary file in
    the same folder, and renamed once its checksum is verified. When a mirror fails within a file,
    progress falls back to the start of that file. What has come of it is kept, and the next
    request, at once or in days, asks for the rest alone. A mirror may send all of it again.

    `cancelled` is polled every 50 ms, even while a mirror does not respond. `progress` gets bytes,
    for the first time before the first request.

    Raises Cancelled, or DatasetError when no mirror has a file or it cannot be stored. Complete
    files stay, and are not fetched again.
    """
    folder, total = published.cache_folder(), published.size()
    missing = published.missing(folder)
    done = total - sum(file.size for file in missing)
    progress(done, total)
    if not missing:
        for file in published.files:
            _remove(_partial(folder, file))
        _keep_inside(published, folder)
        return folder
    if cancelled():
        raise Cancelled
    _log.info("Fetching %s into %s", published.title, folder)
    fetching = _Fetching(published, missing, folder)
    fetching.start()
    try:
        is_alive = True
        while is_alive:
            fetching.join(_POLL_SECONDS)
            is_alive = fetching.is_alive()
            progress(min(done + fetching.received, total), total)
            if cancelled():
                raise Cancelled
    finally:
        fetching.left = True
        # While chunks arrive, the thread sees `left` and removes the temporary file.
        fetching.join(_POLL_SECONDS)
    if fetching.error is not None:
        raise fetching.error
    _keep_inside(published, folder)
    progress(total, total)
    return folder


def _partial(folder: Path, file: PublishedFile) -> Path:
    """Return the path of the part of a file that has come; readers of data pass hidden files."""
    return folder / f".{file.name}.part"


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink()


def _begins_at(place: int, response: requests.Response) -> bool:
    """Return whether a response is the rest of a file from a byte on, as RFC 9110 (14.4) says."""
    described = response.headers.get("Content-Range", "")
    return response.status_code == HTTPStatus.PARTIAL_CONTENT and described.startswith(
        f"bytes {place}-"
    )


def _keep_inside(published: Published, folder: Path) -> None:
    """Keep the members of the archive that was fetched, in its place.

    Raises DatasetError when they cannot be read or stored.
    """
    if not published.inside or published.has_inside(folder):
        return
    path = folder / published.files[0].name
    try:
        with open_regular(path) as file, zipfile.ZipFile(file) as archive:
            for name in published.inside:
                with archive.open(name) as member:
                    kept = folder / name.rsplit("/", 1)[-1]
                    write_atomically(kept, partial(shutil.copyfileobj, member))
        path.unlink()
    except (OSError, EOFError, KeyError, zlib.error, zipfile.BadZipFile) as error:
        why = os_error_text(error) if isinstance(error, OSError) else str(error)
        raise DatasetError(text("{} cannot be unpacked: {}.", path, why)) from error


class _Fetching(threading.Thread):
    """A daemon thread that fetches files, and can be abandoned.

    DNS look-up and the wait for a response cannot be interrupted.

    Attributes:
        received: number of bytes received.
        left: set by the caller to abandon the thread, which then ends at the next chunk, at the
            timeout, or with the program.
        error: the exception that ended it.
    """

    def __init__(self, published: Published, files: Sequence[PublishedFile], folder: Path) -> None:
        super().__init__(name=FETCHING_THREAD, daemon=True)
        self._title, self._files, self._folder = published.title, files, folder
        self._mirrors = deque(published.mirrors)
        self.received = 0
        self.left = False
        self.error: Exception | None = None

    def run(self) -> None:
        """Fetch all files."""
        try:
            for file in self._files:
                self._fetch(file)
        except Exception as error:
            self.error = error

    def _fetch(self, file: PublishedFile) -> None:
        before, failures = self.received, []
        for _ in range(len(self._mirrors)):
            failure = self._fetch_from(self._mirrors[0], file)
            if not failure:
                return
            failures.append(failure)
            self.received = before
            # Further files try a mirror that failed last.
            self._mirrors.rotate(-1)
        raise DatasetError(
            text(
                "{} could not be downloaded ({}). If you get the files {} from elsewhere, "
                "put them into the folder {}.",
                self._title,
                joined(failures),
                names_of(self._files),
                self._folder,
            )
        )

    def _fetch_from(self, mirror: str, file: PublishedFile) -> str:
        """Fetch one file, or its rest, from one mirror; return the failure in words, or "".

        Raises DatasetError when the folder cannot be written.
        """
        # Imported here, because the import takes a fifth of a second.
        import requests

        host = urlsplit(mirror).netloc
        if self.left:
            raise Cancelled
        part, received = _partial(self._folder, file), self.received
        had = part.stat().st_size if part.is_file() else 0
        headers = {"Accept-Encoding": "identity"}
        if had:
            headers["Range"] = f"bytes={had}-"
        try:
            with requests.get(
                mirror + file.name, stream=True, timeout=TIMEOUT_SECONDS, headers=headers
            ) as response:
                if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                    raise _OtherContent
                response.raise_for_status()
                self._folder.mkdir(parents=True, exist_ok=True)
                if had and not _begins_at(had, response):
                    _log.info("%s sends all of %s, not the rest", host, file.name)
                    part.unlink()
                write_atomically(
                    self._folder / file.name,
                    lambda output: self._copy(response, output, file),
                    partial=part,
                )
        except requests.HTTPError as error:
            status = "?" if error.response is None else str(error.response.status_code)
            return text("{} answered {} with the error {}", host, file.name, status)
        except requests.Timeout:
            return text("{} did not answer within {} seconds", host, TIMEOUT_SECONDS)
        except requests.RequestException:
            return text("the connection to {} failed", host)
        except _OtherContent:
            _remove(part)
            if had:
                # The part may be of an older file, or of another mirror's.
                self.received = received
                return self._fetch_from(mirror, file)
            return text("{} sent something other than {}", host, file.name)
        except OSError as error:
            _remove(part)
            raise DatasetError(
                text(
                    "{} could not be stored in the folder {}: {}.",
                    self._title,
                    self._folder,
                    os_error_text(error),
                )
            ) from error
        _remove(part)
        return ""

    def _copy(self, response: requests.Response, output: BinaryIO, file: PublishedFile) -> None:
        """Write the part that has come before, and the body of a response.

        Raises _OtherContent when this is not the content of `file`.
        """
        digest, size = hashlib.new(file.digest()), 0
        for chunk in self._chunks(response, _partial(self._folder, file)):
            if self.left:
                raise Cancelled
            size += len(chunk)
            self.received += len(chunk)
            if size > file.most():
                raise _OtherContent
            output.write(chunk)
            digest.update(chunk)
        if digest.hexdigest() != file.checksum:
            raise _OtherContent

    def _chunks(self, response: requests.Response, part: Path) -> Iterator[bytes]:
        if part.is_file():
            with part.open("rb") as before:
                while chunk := before.read(_BYTES_OF_PART):
                    yield chunk
        yield from response.iter_content(_BYTES_AT_ONCE)
