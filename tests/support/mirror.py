"""A local server in MNIST's mirrors' place, with the ways in which a mirror can fail."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer

# Small stand-ins for MNIST's files; the first takes several pieces to fetch.
CONTENTS = {
    "train-images-idx3-ubyte.gz": bytes(range(256)) * 100,
    "train-labels-idx1-ubyte.gz": b"training labels",
    "t10k-images-idx3-ubyte.gz": b"test images" * 50,
    "t10k-labels-idx1-ubyte.gz": b"test labels",
}
FIRST = "train-images-idx3-ubyte.gz"

Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


def whole(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


def wrong_bytes(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, content[:-1] + b"?")


def too_many_bytes(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, content + b"?")


def flood(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """Far more than was asked for, without saying how much it will be."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(300):
        handler.wfile.write(bytes(100_000))


def login_page(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, b"<html>Please log in</html>")


def cut_off(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content[: len(content) // 2])


def cut_off_unannounced(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """Half of it, from a server that did not say how much there is."""
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(content[: len(content) // 2])


def nothing(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    whole(handler, b"")


def slow(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    """In pieces that come one by one."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    for start in range(0, len(content), 997):
        handler.wfile.write(content[start : start + 997])
        handler.wfile.flush()


def leads_to(address: str) -> Answer:
    """Leads on to the file of the same name at another address."""

    def answer(handler: BaseHTTPRequestHandler, content: bytes) -> None:
        handler.send_response(302)
        handler.send_header("Location", address + handler.path.rpartition("/")[2])
        handler.end_headers()

    return answer


def not_found(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.send_error(404)


class Mirror:
    """A local server; `answer` is how it answers.

    `asked` are the names that were asked for, `answered` those whose answer was heard to its end.
    """

    def __init__(self) -> None:
        self.answer: Answer = whole
        self.asked: list[str] = []
        self.answered: list[str] = []
        self.closing = threading.Event()
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rpartition("/")[2]
                mirror.asked.append(name)
                # A client that has heard enough hangs up.
                try:
                    mirror.answer(self, CONTENTS[name])
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
        self.closing.wait()

    def silence(self, handler: BaseHTTPRequestHandler, content: bytes) -> None:
        """An answer that breaks off without the connection being closed."""
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content[:100])
        self.closing.wait()

    def close(self) -> None:
        """Shut down and wait for what is being answered; a second time does nothing."""
        self.closing.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
