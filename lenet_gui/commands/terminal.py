"""The commands' parser, refusals, check of the output file, and handling of Ctrl-C."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from lenet_gui.core.storage.files import os_error_text

# The exit code of a program that Ctrl-C ended.
INTERRUPTED = 130

_log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """An argument parser with one-line errors and the option --debug."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.add_argument(
            "--debug", action="store_true", help="log more, and to the terminal as well"
        )

    def error(self, message: str) -> NoReturn:
        """Print the error and the way to the help; exit with 2."""
        self.exit(refuse(f"{message} (see {self.prog} --help)", self.prog))


def refuse(sentence: str, program: str = "lenet-gui") -> int:
    """Print a sentence on standard error, in one line, and return the exit code 2."""
    # The sentence may name a file, and a file's name may hold line breaks.
    line = " ".join(sentence.split())
    _log.warning("%s", line)
    print(f"{program}: {line}", file=sys.stderr)
    return 2


def check_writable(output: Path, what: str) -> None:
    """Raise ValueError, in words for the user, when `what` cannot be saved in this file."""
    target = Path(os.path.realpath(output))
    if not target.parent.is_dir():
        raise ValueError(f"There is no folder {target.parent} to save {what} in.")
    try:
        # Opening it in this mode does not change an existing file.
        with contextlib.suppress(FileNotFoundError), target.open("r+b"):
            pass
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise ValueError(f"{output} cannot be written: {os_error_text(error)}.") from None


@contextlib.contextmanager
def ctrl_c_sets(
    stop: threading.Event, begun: threading.Event, *signals: signal.Signals
) -> Iterator[None]:
    """Set `stop` on Ctrl-C, or on the `signals` given in its place.

    A second one before `begun` is set raises KeyboardInterrupt.

    Once the training has begun, there is something to save, and the next step is near.
    """

    def interrupt(*_: object) -> None:
        if stop.is_set() and not begun.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {each: signal.signal(each, interrupt) for each in signals or (signal.SIGINT,)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
