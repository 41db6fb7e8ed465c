"""A process in place of a sweep's, which tells made-up messages and notes what it is told."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import msgspec
import pytest

from lenet_gui.core.sweep.process import Message

_CODE = """
import os, sys
told, heard, ending = sys.argv[1:]
wanted = sys.stdin.buffer.readline()
sys.stdout.buffer.write(open(told, "rb").read())
sys.stdout.flush()
with open(heard, "wb", buffering=0) as file:
    file.write(wanted)
    while ending == "waits" and (line := sys.stdin.buffer.readline()):
        file.write(line)
        if line == b"pause\\n":
            sys.stdout.write('{"kind": "paused"}\\n')
            sys.stdout.flush()
if ending == "crashes":
    os.abort()
"""


class SweepProcess:
    """What takes the place of the process: tells `messages`, and then waits, ends or crashes."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._told, self._heard = folder / "told", folder / "heard"
        self._monkeypatch = monkeypatch

    def tells(self, *messages: Message, ending: str = "ends") -> None:
        lines = (msgspec.json.encode(dataclasses.asdict(one)) + b"\n" for one in messages)
        self._told.write_bytes(b"".join(lines))
        command = [sys.executable, "-c", _CODE, str(self._told), str(self._heard), ending]
        self._monkeypatch.setattr("lenet_gui.core.sweep.process.command", lambda: command)

    def heard(self) -> list[bytes]:
        """The lines that it was told, first what is wanted."""
        return self._heard.read_bytes().splitlines(keepends=True) if self._heard.exists() else []
