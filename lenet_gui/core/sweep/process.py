"""A sweep in a process of its own, for the window: it imports neither Dask nor TensorFlow.

The window writes a line of JSON with what is wanted to its standard input, then PAUSE or GO_ON, and
closes it to stop; so the sweep also ends with the window. It gets back a line of JSON for each
event, see `Message`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from lenet_gui.core.data.sources import DataSource, in_words, load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.storage.helper_process import helper_command
from lenet_gui.core.sweep.cluster import default_workers
from lenet_gui.core.sweep.engine import Paused, Progress, sweep
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.text import Number, Text, number, sentence

# As ui/jobs/worker.py has it for the training in the window.
_NICENESS = 5

PAUSE, GO_ON = b"pause\n", b"go on\n"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sweep that is wanted: its plan, its data, and the folder of runs.

    `source` is the key of a named data set, or a path.
    """

    plan: Plan
    source: str
    is_path: bool
    runs: str

    @classmethod
    def of(cls, plan: Plan, source: DataSource, runs: Path) -> Wanted:
        """Return what is wanted."""
        return cls(plan, str(source), isinstance(source, Path), str(runs.absolute()))


@dataclass(frozen=True, slots=True)
class Message:
    """What has happened, by its `kind`.

    - "data": the data were read: the name of the data set as a `sentence`, and `count` test images.
    - "loading": reading the data is at this `share`, as a `sentence` says.
    - "looked": what is kept was told.
    - "progress": the training of `config` has done `count` epochs.
    - "ended": the training of `config` has ended, or had before, with a `record` and perhaps its
      run's number as `name`.
    - "failed": the training of `config` failed, with a `sentence`.
    - "paused": the pause has begun.
    - "told": a `sentence` for the user.
    - "refused": nothing can be trained, with a `sentence`; it is the last message.
    - "broken": an unexpected error, with its details as `name`; it is the last message.
    """

    kind: str
    config: TrainingConfig | None = None
    record: TrainingRecord | None = None
    name: str = ""
    count: int = 0
    share: float = 0.0
    sentence: Any = ""

    def words(self) -> str:
        """Return the sentence."""
        said: str = _unpacked(self.sentence)
        return said


# msgspec describes a type when it is first used, which two threads must not do at once.
_DECODER = msgspec.json.Decoder(Message)


def written(message: Message) -> bytes:
    """Return the line of a message."""
    values = dataclasses.asdict(message) | {"sentence": _packed(message.sentence)}
    # A Text in a record, such as the name of the built-in digits, is written as in its file.
    return msgspec.json.encode(values, enc_hook=str) + b"\n"


def read(line: bytes) -> Message:
    """Return the message of a line. Raises ValueError."""
    return _DECODER.decode(line)


def command() -> list[str]:
    """Return the command that starts the process."""
    paths = [os.path.abspath(entry) for entry in sys.path if entry]
    paths.append(str(Path(__file__).resolve().parents[3]))
    source = f"import sys; sys.path[:] = {paths!r}; from {__name__} import serve; serve()"
    return helper_command(__name__, ["-c", source], [])


def line_of(wanted: Wanted) -> bytes:
    """Return the line that asks for a sweep."""
    return msgspec.json.encode(dataclasses.asdict(wanted)) + b"\n"


# In the process.


def serve() -> None:
    """Do what standard input asks for, and tell standard output of it."""
    # What libraries print goes nowhere, also that of the workers.
    output = os.fdopen(os.dup(1), "wb", buffering=0)
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    # The window goes first, and what it shows.
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)
    lock = threading.Lock()

    def tell(message: Message) -> None:
        # A window that is gone reads nothing; the end of standard input tells that.
        with lock, contextlib.suppress(OSError):
            output.write(written(message))

    stop, paused = threading.Event(), threading.Event()
    first, rest = _first_line()
    threading.Thread(target=_listen, args=(rest, stop, paused), daemon=True).start()
    try:
        # A stop while the data are read ends the sweep before its first training.
        with contextlib.suppress(Cancelled):
            _run(msgspec.json.decode(first, type=Wanted), tell, stop, paused)
    except ValueError as error:
        tell(Message("refused", sentence=sentence(error)))
    except Exception as error:
        tell(Message("broken", sentence=str(error), name=traceback.format_exc()))


def _run(
    wanted: Wanted,
    tell: Callable[[Message], None],
    stop: threading.Event,
    paused: threading.Event,
) -> None:
    source: DataSource = Path(wanted.source) if wanted.is_path else wanted.source

    def show(step: str, done: int, total: int) -> None:
        tell(Message("loading", share=done / max(total, 1), sentence=in_words(step, done, total)))

    dataset = load(source, show, stop.is_set)
    tell(Message("data", sentence=dataset.name, count=len(dataset.test_images)))
    known: Results | None = None
    for event in sweep(
        wanted.plan,
        dataset,
        source,
        RunsFolder(Path(wanted.runs)),
        stop,
        default_workers(),
        tell=lambda said: tell(Message("told", sentence=said)),
        paused=paused,
    ):
        if isinstance(event, Progress):
            tell(Message("progress", event.config, count=event.epochs))
        elif isinstance(event, Paused):
            tell(Message("paused"))
        else:
            _tell_new(event, known.known if known else {}, tell)
            if known is None:
                tell(Message("looked"))
            known = event


def _tell_new(
    results: Results,
    before: Mapping[TrainingConfig, TrainingRecord | None],
    tell: Callable[[Message], None],
) -> None:
    for config, record in results.known.items():
        if config in before:
            continue
        if record is None:
            tell(Message("failed", config, sentence=results.failures.get(config, "")))
        else:
            # The run has the curves.
            short = dataclasses.replace(record, loss_curve=(), accuracy_curve=(), edits=())
            tell(Message("ended", config, short, name=results.runs.get(config, "")))


def _first_line() -> tuple[bytes, bytes]:
    """Read a line; return it with what came after it."""
    read = b""
    # Not sys.stdin: Python aborts if it exits while a thread waits in sys.stdin.
    while b"\n" not in read and (more := os.read(0, 65536)):
        read += more
    first, _, rest = read.partition(b"\n")
    return first, rest


def _listen(read: bytes, stop: threading.Event, paused: threading.Event) -> None:
    """Follow what standard input says, until it ends."""
    while True:
        *lines, read = read.split(b"\n")
        for line in lines:
            if line + b"\n" == PAUSE:
                paused.set()
            else:
                paused.clear()
        more = os.read(0, 4096)
        if not more:
            stop.set()
            return
        read += more


def _packed(said: object) -> object:
    """Return a Text with its template and values, for the window to translate."""
    if isinstance(said, Text):
        return {"template": said.template, "values": list(map(_packed, said.values)), "n": said.n}
    if isinstance(said, Number):
        return {"number": float(said), "decimals": said.decimals}
    return said


def _unpacked(said: Any) -> Any:
    if isinstance(said, dict) and "number" in said:
        return number(said["number"], said["decimals"])
    if isinstance(said, dict):
        return Text.of(said["template"], tuple(map(_unpacked, said["values"])), said["n"])
    return said
