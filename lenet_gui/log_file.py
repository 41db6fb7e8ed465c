"""The log file, for the diagnosis of faults that users report.

Every module logs under its name. The log contains no drawings and no content of files, and the
user's home folder is written as ~.
"""

from __future__ import annotations

import contextlib
import faulthandler
import functools
import logging
import platform
import re
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from lenet_gui import __version__, paths

LOG_NAME = "lenet-gui.log"

_MAX_BYTES = 2**20  # bytes; then the log is renamed to lenet-gui.log.1, replacing an older one

_FORMAT = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"

_logger = logging.getLogger("lenet_gui")
_log = logging.getLogger(__name__)
_handlers: list[logging.Handler] = []
# Without a handler, Python would write warnings to the terminal.
_logger.addHandler(logging.NullHandler())


def log_path() -> Path:
    """Return the path of the log in the user's data folder."""
    return paths.data_folder() / LOG_NAME


def begin(debug: bool = False) -> None:
    """Begin logging, also of crashes in C code; with `debug` in more detail, and to the terminal.

    If the file cannot be written, the program goes on without it.
    """
    _logger.setLevel(logging.DEBUG if debug else logging.INFO)
    if debug:
        _handlers.append(logging.StreamHandler())
    path = log_path()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        _shorten_crashes(path)
        _handlers.append(_LogFile(path, maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8"))
    for handler in _handlers:
        handler.setFormatter(_Formatter(_FORMAT))
        _logger.addHandler(handler)
    _log.info(
        "lenet-gui %s, Python %s, %s %s %s",
        __version__,
        platform.python_version(),
        platform.system(),
        platform.release(),
        platform.machine(),
    )


def end() -> None:
    """End logging; does nothing if it has not begun."""
    while _handlers:
        handler = _handlers.pop()
        _logger.removeHandler(handler)
        handler.close()


def _without_home(text: str) -> str:
    """Return a text with ~ in place of the user's home folder."""
    with contextlib.suppress(RuntimeError):  # from Path.home(), if there is none
        for home in _spellings(Path.home()):
            text = re.sub(rf"{re.escape(home)}(?!\w)", "~", text)
    return text


@functools.cache
def _spellings(home: Path) -> set[str]:
    """Return the spellings of the folder in a log; repr() doubles the backslashes of Windows."""
    plain = {str(home), str(home.resolve())} - {"/"}
    return plain | {repr(path)[1:-1] for path in plain}


def _shorten_crashes(path: Path) -> None:
    """Replace the home folder by ~ in the lines that an earlier crash wrote to the log."""
    # Not for a device, which may be endless.
    if path.is_file():
        text = path.read_text("utf-8", "replace")
        if (shortened := _without_home(text)) != text:
            path.write_text(shortened, "utf-8")


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return _without_home(super().format(record))


class _LogFile(RotatingFileHandler):
    """A log file to which faulthandler writes, too, while it is open."""

    def __init__(self, *arguments: object, **settings: object) -> None:
        self._had_faulthandler = faulthandler.is_enabled()
        super().__init__(*arguments, **settings)  # type: ignore[arg-type]

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        faulthandler.enable(stream)
        return stream

    def doRollover(self) -> None:
        faulthandler.disable()
        try:
            super().doRollover()
        except OSError:
            # Windows renames no file that another window has open; the log then grows beyond.
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Ignore the line: a full disk must not raise an error while another is handled."""

    def close(self) -> None:
        faulthandler.disable()
        # Flushing fails if the disk is full.
        with contextlib.suppress(OSError):
            super().close()
        if self._had_faulthandler and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
