"""A local server in the place of mirrors, with the ways in which a mirror can fail."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from lenet_gui.core.data.published import PUBLISHED, PublishedFile

# Small stand-ins for MNIST's files; the first takes several pieces to fetch.
CONTENTS = {
    "train-images-idx3-ubyte.gz": bytes(range(256)) * 128,
    "train-labels-idx1-ubyte.gz": b"training labels",
    "t10k-images-idx3-ubyte.gz": b"test images" * 50,
    "t10k-labels-idx1-ubyte.gz": b"test labels",
}
FIRST = "train-images-idx3-ubyte.gz"

Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


def published_files(contents: Mapping[str, bytes]) -> tuple[PublishedFile, ...]:
    """The rows of files with this content."""
    return tuple(
        PublishedFile(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in contents.items()
    )


def publish(monkeypatch: pytest.MonkeyPatch, key: str, **changes: Any) -> None:
    """Publish MNIST under this key, with these columns changed."""
    row = dataclasses.replace(PUBLISHED["mnist"], key=key, **changes)
    monkeypatch.setitem(PUBLISHED, key, row)


def take_mirrors(monkeypatch: pytest.MonkeyPatch, *mirrors: Mirror) -> None:
    """Have MNIST fetched from these servers."""
    # A proxy that someone's machine goes through cannot reach them.
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    publish(monkeypatch, "mnist", mirrors=tuple(mirror.url for mirror in mirrors))


def whole(handler: BaseHTTPRequestHandler, content: bytes, announced: int | None = None) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content) if announced is None else announced))
    handler.end_headers()
    handler.wfile.write(content)


def asked_from(handler: BaseHTTPRequestHandler) -> int:
    """The byte from which on a client wants a file."""
    asked = handler.headers.get("Range", "bytes=0-")
    return int(asked.removeprefix("bytes=").removesuffix("-"))


def rest(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """What a client asks for: all, or the rest from a byte on."""
    start = asked_from(handler)
    if not start:
        whole(handler, content)
    elif start >= len(content):
        handler.send_error(416)
    else:
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        handler.send_header("Content-Length", str(len(content) - start))
        handler.end_headers()
        handler.wfile.write(content[start:])


def wrong_bytes(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, content[:-1] + b"?")


def flood(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """Far more than was asked for, without saying how much it will be."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(300):
        handler.wfile.write(bytes(100_000))


def cut_off(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, content[: len(content) // 2], announced=len(content))


def cut_off_unannounced(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """Half of it, from a server that did not say how much there is."""
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(content[: len(content) // 2])


def not_found(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.send_error(404)


class Mirror:
    """A local server; `answer` is how it answers, with `contents` by their names.

    `asked` are the names that were asked for, `places` the bytes from which on, and `answered`
    those whose answer was heard to its end.
    `going_on` is waited for in an answer that pauses.
    """

    def __init__(self) -> None:
        self.answer: Answer = whole
        self.contents: Mapping[str, bytes] = CONTENTS
        self.asked: list[str] = []
        self.places: list[int] = []
        self.answered: list[str] = []
        self.going_on = threading.Event()
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rpartition("/")[2]
                mirror.asked.append(name)
                mirror.places.append(asked_from(self))
                # A client that has heard enough hangs up.
                try:
                    mirror.answer(self, mirror.contents[name])
                    mirror.answered.append(name)
                except ConnectionError:
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/mnist/"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def mute(self, handler: BaseHTTPRequestHandler, content: bytes) -> None:
        """No answer at all, on an open connection."""
        self.going_on.wait()

    def pause(self, handler: BaseHTTPRequestHandler, content: bytes) -> None:
        """An answer that pauses in its midst."""
        half = len(content) // 2
        whole(handler, content[:half], announced=len(content))
        self.going_on.wait()
        handler.wfile.write(content[half:])

    def close(self) -> None:
        """Shut down and wait for what is being answered; a second time does nothing."""
        self.going_on.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
