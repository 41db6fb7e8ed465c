"""Start the program and quit it at a random moment, again and again: it always ends in order.

    python benchmarks/start_quit.py [--cycles 500] [--seed N] [--jobs 1] [--limit 10]

Each cycle is the real program in a process of its own, which does one of the things in
quit_actions.py and is then quit: by closing its window, by its menu, as the system does at the end
of a session, or by the signal of Ctrl-C or that of the end. It has to end within the limit, in
seconds, with exit code 0, and write nothing to standard error; what it was saving has to be whole.
"""

from __future__ import annotations

import argparse
import collections
import concurrent.futures
import contextlib
import json
import os
import random
import re
import secrets
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from tensorflow_notes import without_notes

from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.log_file import LOG_NAME

PROGRAM = Path(__file__).with_name("quit_actions.py")

# Before this says so, Python itself starts.
STARTING = """
import sys
from lenet_gui.app import main

print("starting", flush=True)
sys.exit(main(["--runs", sys.argv[1]]))
"""

SIGNALS = {"SIGINT": signal.SIGINT, "SIGTERM": signal.SIGTERM}
WAYS = ("window", "quitAction", "system", *([] if sys.platform == "win32" else SIGNALS))

# What can be under way, with the longest time in seconds from its beginning to the quitting.
ACTIONS = {
    "starting": 1.0,
    "idle": 0.5,
    "drawing": 0.3,
    "dialog": 0.3,
    "saving": 0.3,
    "importing digits": 0.5,
    "fetching": 1.5,
    "fetching to evaluate": 1.5,
    "making digits": 3.0,
    "evaluating": 1.5,
    "starting TensorFlow": 4.0,
    "tracing": 2.0,
    "training": 1.0,
    "paused": 0.3,
    "adapting": 3.0,
}
# Those that only a signal can end: the window does not stand yet.
_BY_SIGNAL = ("starting",)

# Qt's offscreen platform says so for each window and menu.
_OFFSCREEN = re.compile("This plugin does not support ")

# One that hangs is ended by force after so many seconds.
HANGS = 90.0


@dataclass(frozen=True, slots=True)
class Cycle:
    """One start: what it does, how it is quit, after how many seconds of doing it."""

    action: str
    way: str
    delay: float
    seed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a start ended: in which phase it was quit, how many seconds it then took, what failed."""

    cycle: Cycle
    phase: str
    seconds: float
    failure: str


def cycles(count: int, seed: int) -> list[Cycle]:
    """So many starts, all actions and ways equally often, in an order of their own."""
    chance = random.Random(seed)
    actions = [list(ACTIONS)[k % len(ACTIONS)] for k in range(count)]
    chance.shuffle(actions)
    result = []
    for action in actions:
        ways = tuple(SIGNALS) if action in _BY_SIGNAL else WAYS
        delay = chance.uniform(0, ACTIONS[action])
        result.append(Cycle(action, chance.choice(ways), delay, chance.randrange(2**31)))
    return result


def attempt(cycle: Cycle, limit: float) -> Outcome:
    """Start the program, quit it, and look at how it ended."""
    with tempfile.TemporaryDirectory() as name, silent_mirror() as mirror:
        folder = Path(name)
        _write_digits(folder / "digits", cycle.seed)
        command = [sys.executable, "-c", STARTING, str(folder / "runs")]
        if cycle.action != "starting":
            command = [sys.executable, str(PROGRAM), cycle.action, cycle.way, str(cycle.delay)]
            command += [str(cycle.seed), name, mirror]
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "LENET_GUI_HOME": str(folder),
            "no_proxy": "127.0.0.1",
            # Of one that hangs before its own log is open, or after.
            "PYTHONFAULTHANDLER": "1",
        }
        environment.pop("LENET_GUI_DATA", None)
        with subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            guard = threading.Timer(HANGS, process.send_signal, [signal.SIGABRT])
            guard.start()
            try:
                phase, begun = _quit(process, cycle)
                _, told = process.communicate()
            finally:
                guard.cancel()
                guard.join()
            seconds = time.monotonic() - begun
        lines = [line for line in without_notes(told).splitlines() if not _OFFSCREEN.match(line)]
        failures = ["\n".join(lines)] if lines else []
        allowed = {0}
        if cycle.action == "starting":
            # Before the program can listen to signals, the system's own ways hold.
            allowed |= {130, -signal.SIGTERM}
        if process.returncode not in allowed:
            failures.append(f"exit code {process.returncode}\n{_crash_log(folder)}")
        if seconds > limit:
            failures.append(f"ended after {seconds:.1f} s")
        failures += _damaged(folder)
        return Outcome(cycle, phase, seconds, "; ".join(failures))


def _quit(process: subprocess.Popen[str], cycle: Cycle) -> tuple[str, float]:
    """Follow the program's phases until it is quit; gives the last one, and when that was."""
    phase = "starting"
    assert process.stdout is not None
    if cycle.action == "starting":
        process.stdout.readline()
        time.sleep(cycle.delay)
        process.send_signal(SIGNALS[cycle.way])
        return phase, time.monotonic()
    for line in process.stdout:
        if line == "quit\n":
            if cycle.way in SIGNALS:
                process.send_signal(SIGNALS[cycle.way])
            break
        phase = line.strip()
    return phase, time.monotonic()


def _crash_log(folder: Path) -> str:
    """Where each thread was when the process was ended by force, as the program writes it down."""
    return "".join(path.read_text() for path in (folder / "data").rglob(f"{LOG_NAME}*"))


def _damaged(folder: Path) -> list[str]:
    """What the program kept and cannot be read."""
    failures = []
    saved = folder / "saved.keras"
    if saved.exists():
        try:
            read_model(saved)
        except Exception as error:
            failures.append(f"the saved network: {error}")
    runs = RunsFolder(folder / "runs")
    for entry in runs.entries():
        if not isinstance(entry, Run):
            failures.append(f"a run: {entry}")
    return failures


def _write_digits(folder: Path, seed: int) -> None:
    """A small data set of noise, as four idx files under MNIST's names."""
    folder.mkdir()
    noise = np.random.default_rng(seed)
    for part, count in (("train", 1200), ("t10k", 200)):
        images = noise.integers(0, 256, (count, 28, 28), np.uint8)
        labels = noise.integers(0, 10, count, np.uint8)
        head = np.array([2051, count, 28, 28], ">u4").tobytes()
        (folder / f"{part}-images-idx3-ubyte").write_bytes(head + images.tobytes())
        head = np.array([2049, count], ">u4").tobytes()
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(head + labels.tobytes())


@contextlib.contextmanager
def silent_mirror() -> Iterator[str]:
    """The address of a server that sends the beginning of a file, and then nothing more."""
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with contextlib.suppress(ConnectionError):
                self.send_response(200)
                self.send_header("Content-Length", "9912422")
                self.end_headers()
                self.wfile.write(bytes(100_000))
                closing.wait()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def run(todo: list[Cycle], jobs: int, limit: float) -> list[Outcome]:
    """Make all cycles, so many at once, and tell of each that failed."""
    outcomes = []
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for number, outcome in enumerate(pool.map(lambda one: attempt(one, limit), todo), 1):
            outcomes.append(outcome)
            if outcome.failure:
                print(f"FAILED {outcome.cycle} in “{outcome.phase}”: {outcome.failure}", flush=True)
            if number % 50 == 0:
                print(f"{number} of {len(todo)}", flush=True)
    return outcomes


def summary(outcomes: list[Outcome]) -> str:
    """How often each phase was met, and the times to the end."""
    times = collections.defaultdict(list)
    for outcome in outcomes:
        times[outcome.phase].append(outcome.seconds)
    lines = [
        f"  {phase}: {len(seconds)} times, median {statistics.median(seconds):.2f} s, "
        f"longest {max(seconds):.2f} s"
        for phase, seconds in sorted(times.items())
    ]
    failed = sum(bool(outcome.failure) for outcome in outcomes)
    ways = collections.Counter(outcome.cycle.way for outcome in outcomes)
    lines.append(f"{len(outcomes)} starts ({json.dumps(ways)}), {failed} failed")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--limit", type=float, default=10.0)
    parser.add_argument("--only", choices=ACTIONS, help="this action alone")
    options = parser.parse_args(arguments)
    # A shell has what it starts in the background ignore Ctrl-C, and that is handed down.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print(f"seed {options.seed}", flush=True)
    todo = cycles(options.cycles, options.seed)
    if options.only:
        todo = [cycle for cycle in todo if cycle.action == options.only]
    outcomes = run(todo, options.jobs, options.limit)
    print(summary(outcomes))
    return 1 if any(outcome.failure for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
