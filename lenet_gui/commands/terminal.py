"""What the commands share: how they refuse, check what they will write, and take Ctrl-C."""

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

# What a shell reports of a program that Ctrl-C ended.
INTERRUPTED = 130

_log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors take one line, with the option that all commands have."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.add_argument(
            "--debug", action="store_true", help="log more, and to the terminal as well"
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to find out more; exit with 2."""
        self.exit(refuse(f"{message} (see {self.prog} --help)", self.prog))


def refuse(sentence: str, program: str = "lenet-gui") -> int:
    """Tell on standard error, in one line, what is wrong; gives the exit code for it, 2."""
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
        # Opened to read and write, an older file stays as it is.
        with contextlib.suppress(FileNotFoundError), target.open("r+b"):
            pass
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise ValueError(f"{output} cannot be written: {os_error_text(error)}.") from None


@contextlib.contextmanager
def ctrl_c_sets(stop: threading.Event, begun: threading.Event) -> Iterator[None]:
    """Have Ctrl-C set `stop`; pressed again before the training has `begun`, it ends at once.

    Later there is something to keep, and the next step is near.
    """

    def interrupt(*_: object) -> None:
        if stop.is_set() and not begun.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
