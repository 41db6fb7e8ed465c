"""Parsing of untrusted bytes in a short-lived child process.

Large C libraries (HDF5, image decoders) read untrusted files. A crafted file can crash, hang or
take over the process that reads it, or fill its memory, so a child process reads it. On Linux the
child can neither open, create, change or remove a file, nor start, signal or contact a process
(system_calls); other systems restrict it less, see docs/reliability.md. Its memory and time are
limited. It answers with plain bytes, which the caller checks.

The first half runs in the program, in any thread; the second half runs in the child.
"""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import math
import os
import sys
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from lenet_gui.core.storage.helper_process import helper_command
from lenet_gui.core.storage.strict_json import parse_json
from lenet_gui.core.storage.system_calls import allow_only_memory_and_open_files
from lenet_gui.core.text import Text, printable, sentence, text

if TYPE_CHECKING:
    import subprocess

_log = logging.getLogger(__name__)

# Of the values in a refusal, in characters each; and their largest number.
_MAX_VALUE = 100
_MAX_VALUES = 4
_MAX_REFUSAL = 4096  # bytes
# Interval at which `cancelled` is polled.
_POLL_SECONDS = 0.05

# The child's answer: one byte when it is ready, with or without a system call filter; then one byte
# for result or refusal, and the result, or the template of the sentence and its values as JSON.
_READY, _UNFILTERED, _RESULT, _REFUSAL = b"+", b"~", b"=", b"-"

# The environment variables that the child gets: library search paths, the encoding of paths, and
# the one without which Windows starts no process.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT")


class ChildFailedToStart(Exception):
    """A child that did not start, or not in time; nothing is known about the file."""


class ChildKilled(Exception):
    """A child that crashed, or was killed because it took too much time or memory."""


class ChildRefused(Exception):
    """A child's refusal of the file; the message is a Text with printable, short values."""


def child_source(module: str, path: list[str]) -> str:
    """Return Python source that calls serve() of a module, with `path` as its sys.path."""
    return f"import sys; sys.path[:] = {path!r}; from {module} import serve; serve(sys.argv[1])"


def run_isolated(
    module: str,
    argument: str,
    stdin: BinaryIO,
    max_bytes: int,
    seconds: float,
    environment: dict[str, str],
    refusals: Collection[str],
    cancelled: threading.Event | None = None,
) -> bytes:
    """Run serve(argument) of a module in a child and return its answer.

    The child reads the open file `stdin` from its position, and writes to a temporary file: no pipe
    can fill up, and a hostile child cannot flood this process. At most max_bytes + 1 bytes are
    read; the last one shows that the answer was too long. `refusals` are the templates of the
    sentences with which the child may refuse the file.

    Raises ChildRefused, ChildKilled, or ChildFailedToStart, the last one also when the child was
    not ready within `seconds`, or before `cancelled` was set.
    """
    import subprocess
    import tempfile

    # -I ignores the working folder and Python's environment variables, -S the site packages.
    python = ["-I", "-S", "-c", child_source(module, _import_path())]
    command = helper_command(module, python, [argument])
    try:
        with tempfile.TemporaryFile() as output:
            with subprocess.Popen(
                command,
                stdin=stdin,
                stdout=output,
                stderr=subprocess.DEVNULL,
                env=_minimal_environment() | environment,
                # Without this flag, Windows opens a terminal for the child.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as process:
                _wait(process, seconds, cancelled or threading.Event())
            output.seek(0)
            answer = output.read(_room(max_bytes) + 1)
    except OSError as error:
        _log.warning("No process to read a file in could be started: %s", error)
        raise ChildFailedToStart(
            text("no process to read it in could be started ({})", error.strerror)
        ) from None
    if answer.startswith(_UNFILTERED):
        _log_missing_filter()
    elif not answer.startswith(_READY):
        _log.warning("The process to read a file in did not start, or was called off")
        raise ChildFailedToStart(text("the process that reads such files did not start"))
    kind, body = answer[1:2], answer[2:]
    if kind == _REFUSAL and (refusal := _refusal(body, refusals)) is not None:
        _log.info("The process that read a file refused it: %s", refusal)
        raise ChildRefused(refusal)
    if kind != _RESULT:
        _log.warning("The process that read a file died of it, or was ended")
        raise ChildKilled
    return body


def _wait(process: subprocess.Popen[bytes], seconds: float, cancelled: threading.Event) -> None:
    """Wait until the child ends; kill it after `seconds` or when the caller has cancelled."""
    import subprocess

    end = time.monotonic() + seconds
    try:
        while not cancelled.is_set() and (left := end - time.monotonic()) > 0:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(min(left, _POLL_SECONDS))
                return
    finally:
        # kill() does nothing when the child has ended.
        process.kill()


def _minimal_environment() -> dict[str, str]:
    """Return only the variables that the child needs, because others may hold secrets."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return {"OPENBLAS_NUM_THREADS": "1", "VECLIB_MAXIMUM_THREADS": "1"} | kept


@functools.cache
def _log_missing_filter() -> None:
    """Log once that this system has no filter for the child's system calls."""
    _log.warning(
        "This system does not keep the processes that read weights and pictures from elsewhere "
        "from changing files and sending signals; open such files only if you trust them."
    )


def _import_path() -> list[str]:
    """Return the child's sys.path: this process's, without the working folder."""
    package = str(Path(__file__).resolve().parents[3])
    found = [os.path.abspath(entry) for entry in sys.path if entry]
    return found if package in found else [*found, package]


def _room(max_bytes: int) -> int:
    """Return the largest size of an answer, in bytes."""
    return 2 + max(max_bytes, _MAX_REFUSAL)


def _refusal(body: bytes, templates: Collection[str]) -> Text | None:
    """Return the text of a refusal; None if it is not one of the templates with its values.

    The child may be hostile. So its values are short, printable strings, and only known templates
    are formatted.
    """
    try:
        template, *values = parse_json(body)
    except (ValueError, TypeError):
        return None
    sound = len(values) <= _MAX_VALUES and all(isinstance(v, str) for v in (template, *values))
    if not sound or template not in templates or template.count("{}") != len(values):
        return None
    return Text.of(template, tuple(printable(value[:_MAX_VALUE]) for value in values))


# In the child.


@dataclass(frozen=True, slots=True)
class ResourceLimits:
    """The resource limits of the work, after Python and its libraries are loaded.

    `seconds` of wall-clock time; `memory` in bytes beyond the memory in use; `max_bytes` of result;
    `threads` for a library that cannot do without threads of its own.
    """

    seconds: float
    memory: int
    max_bytes: int
    threads: bool = False


def child_run(
    work: Callable[[BinaryIO], bytes], refusal: type[Exception], limits: ResourceLimits
) -> NoReturn:
    """Answer with work(standard input), or with the text of the refusal it raises, and exit.

    All imports of the work have to be made before, because no file can be opened any more.
    """
    import faulthandler

    stdin, answer = sys.stdin.buffer, sys.stdout.buffer
    # Python's timers would wait for the C library; this one ends the process at once.
    faulthandler.dump_traceback_later(limits.seconds, exit=True)
    answer.write(_READY if _set_limits(limits) else _UNFILTERED)
    answer.flush()
    try:
        answer.write(_RESULT + work(stdin))
    except refusal as error:
        answer.write(_REFUSAL + _packed(error))
    answer.flush()
    # Without Python's finalization, because a corrupted library might still run code in it.
    os._exit(0)


def _packed(refusal: Exception) -> bytes:
    """Return the template and the values of a refusal's Text for _refusal()."""
    found = sentence(refusal)
    assert isinstance(found, Text)
    return json.dumps([found.template, *map(str, found.values)], ensure_ascii=False).encode()


def _set_limits(limits: ResourceLimits) -> bool:
    """Limit memory and time, and filter system calls; return whether the filter is in force.

    Windows has no such limits, and macOS does not enforce the memory limit: on both, the timer and
    the separate process remain.
    """
    if sys.platform == "win32":
        return False
    import resource

    values = {
        "RLIMIT_AS": _address_space() + limits.memory,
        "RLIMIT_CPU": round(time.process_time()) + math.ceil(limits.seconds),
        "RLIMIT_FSIZE": _room(limits.max_bytes),
        "RLIMIT_CORE": 0,
        "RLIMIT_NPROC": 0,
        # Standard input, output and error are already open.
        "RLIMIT_NOFILE": 3,
    }
    if limits.threads:
        # It would count the threads of all processes of the user.
        del values["RLIMIT_NPROC"]
    for name, value in values.items():
        # A system may lack a limit, or have a stricter one.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (value, value))
    return allow_only_memory_and_open_files(limits.threads)


def _address_space() -> int:
    """Return the address space in use, in bytes; a typical value where the system has no /proc."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 128 * 2**20
    return pages * os.sysconf("SC_PAGE_SIZE")
