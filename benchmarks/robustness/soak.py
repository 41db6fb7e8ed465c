"""Kill a program while it saves, again and again: the file must be the old or the new one.

    python -m benchmarks.robustness.soak [--kills 2000] [--seed N]

A child process writes a file over and over by core.storage.files, each time with another number and
a checksum, and reports each number written. It is killed at a random moment and started again. Each
time the file must be complete, and not older than the last number reported.
"""

from __future__ import annotations

import argparse
import os
import random
import secrets
import select
import subprocess
import sys
import tempfile
import time
import zlib
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.storage.files import remove_stale_temporaries, write_bytes

COMMAND = (sys.executable, "-m", "benchmarks.robustness.soak")

# About the bytes of LeNet-5 in a file.
_SIZE = 250_000
_MAX_WAIT = 0.02  # seconds from a reported number to the kill


class Torn(AssertionError):
    """The file is neither the old one nor the new one."""


@dataclass(frozen=True)
class Outcome:
    """The counts of kills, of kills during a write, and of files written."""

    kills: int
    leftovers: int
    written: int


def content(number: int) -> bytes:
    """Return the content for this number: the number, a checksum, and bytes derived from it."""
    body = bytes([number % 256]) * _SIZE
    return number.to_bytes(8, "big") + zlib.crc32(body).to_bytes(4, "big") + body


def number_in(data: bytes) -> int:
    """Return the number of a file's content. Raises Torn if the content is not as written."""
    number = int.from_bytes(data[:8], "big")
    if data != content(number):
        raise Torn(f"{len(data):,} bytes that begin with {data[:16].hex()}")
    return number


def write_for_ever(path: Path, number: int) -> None:
    """Write the file until this process is killed, and print each number once it is written."""
    while True:
        save(path, number)
        os.write(1, number.to_bytes(8, "big"))
        number += 1


def save(path: Path, number: int) -> None:
    """Write the file as this number."""
    write_bytes(path, content(number))


def soak(folder: Path, kills: int, seed: int) -> Outcome:
    """Kill the writer `kills` times. Raises Torn if the file is incomplete, or too old."""
    moments = random.Random(seed)
    path = folder / "file.bin"
    told, leftovers = 0, 0
    for _ in range(kills):
        command = [*COMMAND, "--write", str(path), str(told + 1)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            output = writer.stdout.fileno()
            numbers = os.read(output, 8)
            end = time.monotonic() + moments.uniform(0, _MAX_WAIT)
            while (left := end - time.monotonic()) > 0:
                if select.select([output], [], [], left)[0]:
                    numbers = (numbers + os.read(output, 4096))[-16:]
            writer.kill()
            numbers += writer.stdout.read()
        if len(numbers) >= 8:
            numbers = numbers[len(numbers) % 8 :]
            told = int.from_bytes(numbers[-8:], "big")
        found = number_in(path.read_bytes())
        if found not in (told, told + 1):
            raise Torn(f"{found} was found where {told} was told")
        told = found
        leftovers += len(os.listdir(folder)) - 1
        remove_stale_temporaries(folder, stale_seconds=0)
        if os.listdir(folder) != [path.name]:
            raise Torn(f"left behind: {os.listdir(folder)}")
    return Outcome(kills, leftovers, told)


def main(arguments: list[str] | None = None) -> int:
    """Run the command, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31))
    parser.add_argument("--write", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.write:
        write_for_ever(Path(options.write[0]), int(options.write[1]))
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        outcome = soak(Path(folder), options.kills, options.seed)
    print(
        f"{outcome.kills:,} times ended by force, {outcome.leftovers:,} of them within a write; "
        f"{outcome.written:,} files written, each old or new and whole"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
