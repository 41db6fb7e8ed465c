"""Work on a stranger's bytes in a short-lived process of its own.

Large libraries in C read what strangers send. A file made for one may crash it, keep it busy, fill
the memory, or take it over; then a process dies that has nothing to lose. On Linux it can neither
open, make, change or remove a file, nor start a process, signal one or talk to one (system_calls);
other systems hold it to less, docs/reliability.md says to what. It has little memory and time. What
it hands back are plain bytes, which the caller checks.

The first half runs in the program, in any thread; the second half is for the process.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import math
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from lenet_gui.core.storage.helper_process import helper_command
from lenet_gui.core.storage.system_calls import allow_only_memory_and_open_files

if TYPE_CHECKING:
    import subprocess

_log = logging.getLogger(__name__)

_LONGEST_SENTENCE = 300
# How often to look whether the process is still wanted.
_LOOK_SECONDS = 0.05

# What the process answers: that it stands, with or without a filter of its system calls, and then a
# result or a refusal with what belongs to it.
_READY, _UNFILTERED, _RESULT, _REFUSAL = b"+", b"~", b"=", b"-"

# What the process gets of the program's environment: where libraries are found, how paths are
# written, and what Windows starts nothing without.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT")


class NotStarted(Exception):
    """The process did not come to stand, or not in time; this says nothing of the file."""


class BrokenOff(Exception):
    """The process died of the file, or was ended because it took too much."""


class Refused(Exception):
    """The process gave a sentence in place of a result; it is printable and short."""


def program(module: str, path: list[str]) -> str:
    """The Python program that calls serve() of a module, where `path` is to be looked through."""
    return f"import sys; sys.path[:] = {path!r}; from {module} import serve; serve(sys.argv[1])"


def ask(
    module: str,
    argument: str,
    given: BinaryIO,
    longest: int,
    seconds: float,
    environment: dict[str, str],
    called_off: threading.Event | None = None,
) -> bytes:
    """What serve() of a module hands back, in a process, of the open file `given` from where it is.

    At most `longest` bytes are taken, and one more tells that there was more. The process reads
    the file itself and writes a temporary one: no pipe that could fill up, and a process that was
    taken over cannot flood this one.

    Raises NotStarted, BrokenOff or Refused, the first of them when it says nothing in `seconds`, or
    until `called_off` is set.
    """
    import subprocess
    import tempfile

    # Isolated from the working folder, and from what environment variables add to Python.
    python = ["-I", "-S", "-c", program(module, _import_path())]
    command = helper_command(module, python, [argument])
    try:
        with tempfile.TemporaryFile() as output:
            with subprocess.Popen(
                command,
                stdin=given,
                stdout=output,
                stderr=subprocess.DEVNULL,
                env=_little_of_the_environment() | environment,
                # On Windows, no terminal opens for it.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as process:
                _wait(process, seconds, called_off or threading.Event())
            output.seek(0)
            answer = output.read(_room(longest) + 1)
    except OSError as error:
        _log.warning("No process to read a file in could be started: %s", error)
        raise NotStarted(f"no process to read it in could be started ({error.strerror})") from None
    if answer.startswith(_UNFILTERED):
        _tell_what_is_not_held()
    elif not answer.startswith(_READY):
        _log.warning("The process to read a file in did not start, or was called off")
        raise NotStarted("the process that reads such files did not start")
    kind, body = answer[1:2], answer[2:]
    if kind == _REFUSAL:
        _log.info("The process that read a file refused it: %s", _sentence(body))
        raise Refused(_sentence(body))
    if kind != _RESULT:
        _log.warning("The process that read a file died of it, or was ended")
        raise BrokenOff
    return body


def _wait(process: subprocess.Popen[bytes], seconds: float, called_off: threading.Event) -> None:
    """Wait until the process ends; kill it when it takes too long, or is not wanted any more."""
    import subprocess

    end = time.monotonic() + seconds
    try:
        while not called_off.is_set() and (left := end - time.monotonic()) > 0:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(min(left, _LOOK_SECONDS))
                return
    finally:
        # Of one that has ended by itself nothing is left to kill.
        process.kill()


def _little_of_the_environment() -> dict[str, str]:
    """What the process needs of the environment, and no more: there may be secrets in it."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return {"OPENBLAS_NUM_THREADS": "1", "VECLIB_MAXIMUM_THREADS": "1"} | kept


@functools.cache
def _tell_what_is_not_held() -> None:
    """Write in the log, once, that this system lets the process do more."""
    _log.warning(
        "This system does not keep the processes that read weights and pictures from elsewhere "
        "from changing files and sending signals; open such files only if you trust them."
    )


def _import_path() -> list[str]:
    """Where the process finds what it imports: where this one does, but for the working folder."""
    package = str(Path(__file__).resolve().parents[3])
    found = [os.path.abspath(entry) for entry in sys.path if entry]
    return found if package in found else [*found, package]


def _room(longest: int) -> int:
    """How long an answer may be, in bytes."""
    return 2 + max(longest, 4 * _LONGEST_SENTENCE)


def _sentence(body: bytes) -> str:
    """The words of a refusal, shortened to what may be shown whoever wrote them."""
    text = body.decode("utf-8", "replace")[:_LONGEST_SENTENCE]
    return "".join(character if character.isprintable() else "?" for character in text)


# In the process.


@dataclass(frozen=True, slots=True)
class Limits:
    """What the work may take, once Python and its libraries are there.

    `seconds` by the clock; `memory` in bytes beside what is in use; `longest` bytes of result.
    """

    seconds: float
    memory: int
    longest: int


def work_on_input(
    work: Callable[[BinaryIO], bytes], refusal: type[Exception], limits: Limits
) -> NoReturn:
    """Do the work on standard input, hand back what it gives, and end; why not, if it refuses.

    All that the work needs has to be imported and loaded before: no more files can be opened.
    """
    import faulthandler

    given, answer = sys.stdin.buffer, sys.stdout.buffer
    # Python's own timers would wait for the C library; this one ends the process at once.
    faulthandler.dump_traceback_later(limits.seconds, exit=True)
    answer.write(_READY if _set_limits(limits) else _UNFILTERED)
    answer.flush()
    try:
        answer.write(_RESULT + work(given))
    except refusal as error:
        answer.write(_REFUSAL + str(error).encode())
    answer.flush()
    # Without the rest of Python's ending, in which a library that is in disorder might still act.
    os._exit(0)


def _set_limits(limits: Limits) -> bool:
    """Give up memory, time, and all rights to act, where that is known; whether it is all of them.

    Windows has no such limits, and macOS does not hold to that of memory: there the timer is left,
    and that nothing is kept in this process.
    """
    if sys.platform == "win32":
        return False
    import resource

    values = {
        "RLIMIT_AS": _address_space() + limits.memory,
        "RLIMIT_CPU": round(time.process_time()) + math.ceil(limits.seconds),
        "RLIMIT_FSIZE": _room(limits.longest),
        "RLIMIT_CORE": 0,
        "RLIMIT_NPROC": 0,
        # Standard input, output and errors are open already.
        "RLIMIT_NOFILE": 3,
    }
    for name, value in values.items():
        # A system may lack a limit, or have a stricter one.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (value, value))
    return allow_only_memory_and_open_files()


def _address_space() -> int:
    """The bytes of address space in use, where Linux tells; else what is usual."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 128 * 2**20
    return pages * os.sysconf("SC_PAGE_SIZE")
