"""Follow README on a fresh Debian 13 as an ordinary user: install, draw, train, run the tests.

    python3 -m benchmarks.installation.bare_debian FOLDER [--leave-out tests]

As root on Debian or Ubuntu, with debootstrap, xvfb, openbox and xdotool. FOLDER, which must not
exist yet, will hold the new system (chroot) and what each step printed. Nothing of this machine's
configuration goes in unless it is named: --copy PATH copies a file or folder, such as pip's
configuration, to the same place in there, and --variable NAME=VALUE sets a variable of its
environment. --mirror names a mirror of Debian.

It prints a table with the seconds of each step and the megabytes that the system grew by, and below
it the lines that a newcomer would read as a warning.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shlex
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_SUITE, _USER = "trixie", "learner"
_CLONE = f"/home/{_USER}/lenet-gui"
_TITLE = "lenet5.keras – lenet-gui"
# Seconds that anything may take; the download of TensorFlow takes longest.
_PATIENCE = 3600

# What the new system sees of this one: its own processes, the devices that every program may use,
# and the X server. Root in there can change nothing of this system by them.
_MOUNTS = """\
mount -t proc proc "$0/proc"
mount -t tmpfs -o mode=755 dev "$0/dev"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom "$0/dev"
ln -s /proc/self/fd "$0/dev/fd"
mkdir "$0/dev/pts"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$0/dev/pts"
ln -s pts/ptmx "$0/dev/ptmx"
mkdir -m 1777 "$0/dev/shm"
mkdir -p "$0/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
mount -o remount,bind,ro "$0/tmp/.X11-unix"
"""

_WARNING = re.compile(r"\b(warn|deprecat|error|traceback)", re.IGNORECASE)
_APT_LINE = re.compile(r"sudo (apt-get install .+)")


@dataclass(frozen=True, slots=True)
class Step:
    """What a step took: seconds, and the megabytes (10^6 bytes) that the system grew by."""

    name: str
    seconds: float
    megabytes: float
    warnings: list[str]


def main(arguments: Sequence[str] | None = None) -> None:
    """Take all steps, and print what they took."""
    parser = argparse.ArgumentParser(description="Follow README on a fresh Debian 13.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mirror", default="http://deb.debian.org/debian")
    parser.add_argument("--copy", action="append", default=[], type=Path, metavar="PATH")
    parser.add_argument("--variable", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--leave-out", action="append", default=[], choices=["tests"])
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True)
    debian = Debian(options.folder.resolve(), options.variable)
    debian.create(options.mirror, options.copy)
    # README asks for Python, and gives the commands.
    install = "apt-get update && apt-get install -y python3 make"
    debian.step("python3 and make", ["sh", "-c", install], "root")
    (first,) = start_commands((_ROOT / "README.md").read_text("utf-8"))[0]
    with _display() as display:
        debian.variables.append(f"DISPLAY={display}")
        said = debian.step(f"{first}, which names what is missing", first, fails=True)
        debian.step("the line that it prints", f"{apt_line(said)} -y", "root")
        debian.use_window(first)
    train = ".venv/bin/lenet-gui train --preset lenet5-fast --data builtin --epochs 1"
    debian.step("an epoch on the built-in digits", train)
    if "tests" not in options.leave_out:
        debian.step("make test", "make test")
    print(table(debian.steps))


class Debian:
    """A fresh system in a folder.

    Attributes:
        variables: of its environment, as NAME=VALUE.
        steps: what was done in it, and what that took.
    """

    def __init__(self, folder: Path, variables: Sequence[str]) -> None:
        self._folder, self._root = folder, folder / "system"
        self.variables = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", *variables]
        self.steps: list[Step] = []

    def create(self, mirror: str, copied: Sequence[Path]) -> None:
        """Make the system, with copies of files of this one, a user, and a clone of the project."""
        command = ["debootstrap", "--variant=minbase", _SUITE, str(self._root), mirror]
        with self._measured("a fresh Debian 13") as output:
            subprocess.run(command, stdout=output, stderr=output, check=True)
        for path in copied:
            # A mount would have the packages of the new system change this one's files.
            place = self._root / path.resolve().relative_to("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["cp", "-r", "-T", str(path), str(place)], check=True)
        subprocess.run(self._inside(["useradd", "--create-home", _USER], "root", "/"), check=True)
        clone = self._root / _CLONE[1:]
        copy = ["git", "clone", "--quiet", "--depth=1", f"file://{_ROOT}", str(clone)]
        subprocess.run(copy, check=True)
        owner = self._inside(["chown", "-R", f"{_USER}:", _CLONE], "root", "/")
        subprocess.run(owner, check=True)

    def step(
        self, name: str, command: str | Sequence[str], user: str = _USER, fails: bool = False
    ) -> str:
        """Run a command in the clone, remember what it took, and return what it printed.

        Raises SystemExit when it does not end as it should.
        """
        words = shlex.split(command) if isinstance(command, str) else command
        with self._measured(name) as output:
            done = subprocess.run(
                self._inside(words, user), stdout=output, stderr=output, check=False
            )
        if (done.returncode != 0) != fails:
            raise SystemExit(f"{name} ended with {done.returncode}:\n{self._said(name)}")
        return self._said(name)

    def use_window(self, command: str) -> None:
        """Run the command that opens the window, draw a digit in it, and close it."""
        name = f"{command}, to the window"
        with self._measured(name) as output:
            program = subprocess.Popen(
                self._inside(shlex.split(command)), stdout=output, stderr=output
            )
            window = ["xdotool", "search", "--onlyvisible", "--name", _TITLE]
            while subprocess.run(window, stdout=subprocess.DEVNULL, check=False).returncode:
                if program.poll() is not None:
                    raise SystemExit(f"{name}: none came.\n{self._said(name)}")
                time.sleep(0.1)
        with self._measured("a drawing, kept for a crash, and the window's end"):
            # A line down the canvas, which is in the left half.
            drag = "%1 mousemove --window %1 300 250 mousedown 1 mousemove_relative 0 120 mouseup 1"
            subprocess.run([*window, "windowactivate", "--sync", *drag.split()], check=True)
            data = self._root / f"home/{_USER}/.local/share/lenet-gui"
            _wait_for(lambda: any(data.glob("recovery/*/drawing.json")))
            subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
            if program.wait(_PATIENCE) != 0:
                raise SystemExit(f"The window ended with {program.returncode}.")

    @contextlib.contextmanager
    def _measured(self, name: str) -> Iterator[int]:
        """Give a file for what the step prints; afterwards add the step."""
        before, begun = self._megabytes(), time.monotonic()
        with self._output(name).open("w") as output:
            yield output.fileno()
        seconds = time.monotonic() - begun
        step = Step(name, seconds, self._megabytes() - before, warnings(self._said(name)))
        self.steps.append(step)
        print(f"{step.name}: {step.seconds:.0f} s, {step.megabytes:.0f} MB", flush=True)

    def _output(self, name: str) -> Path:
        return self._folder / (re.sub(r"\W+", "-", name) + ".txt")

    def _said(self, name: str) -> str:
        return self._output(name).read_text("utf-8", "replace")

    def _megabytes(self) -> float:
        done = subprocess.run(
            ["du", "-sxB1", str(self._folder)], capture_output=True, text=True, check=False
        )
        return int(done.stdout.split()[0]) / 1e6

    def _inside(self, words: Sequence[str], user: str = _USER, folder: str = _CLONE) -> list[str]:
        """Return the command that runs these words in the system; its mounts end with it."""
        home = "/root" if user == "root" else f"/home/{user}"
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-euc"),
            f'{_MOUNTS}exec chroot "$@"',
            *(str(self._root), f"--userspec={user}:{user}", str(self._root)),
            *("env", "-i", f"--chdir={folder}", f"HOME={home}", *self.variables, *words),
        ]


def start_commands(readme: str) -> list[list[str]]:
    """Return the commands of each block of code under README's heading Start."""
    start = readme.partition("\n## Start\n")[2].partition("\n## ")[0]
    return [block.splitlines() for block in re.findall(r"^```\n(.*?)^```", start, re.M | re.S)]


def apt_line(said: str) -> str:
    """Return the command that `make` names for what the system lacks, for root."""
    found = _APT_LINE.search(said)
    if found is None:
        raise SystemExit(f"No line for apt-get:\n{said}")
    return found[1]


def warnings(said: str) -> list[str]:
    """Return the lines that a newcomer would read as a warning."""
    return [line.strip() for line in said.splitlines() if _WARNING.search(line)]


def table(steps: Sequence[Step]) -> str:
    """Return the steps as a table in Markdown, and their warnings below it."""
    rows = [f"| {step.name} | {step.seconds:.0f} s | {step.megabytes:.0f} MB |" for step in steps]
    said = [f"{step.name}: {line}" for step in steps for line in step.warnings]
    return "\n".join(["| step | time | room |", "|---|---|---|", *rows, "", *said])


@contextlib.contextmanager
def _display() -> Iterator[str]:
    """Start an X server with a window manager, and give its name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    display = f":{server.stdout.readline().strip()}"
    os.environ["DISPLAY"] = display
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit("It did not come in an hour.")
        time.sleep(0.1)


if __name__ == "__main__":
    main()
