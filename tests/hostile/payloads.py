"""What hostile files would do if anything in them ran: leave a mark; and what they would reach for.

Everything here is harmless: a payload makes an empty file in the folder of marks, nothing else.
"""

from __future__ import annotations

import base64
import marshal
import pickle
import tarfile
import types
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from support.keras_files import keras_layer

# A folder that a program cannot be tempted to fetch from without a connection being seen.
ADDRESS = "http://127.0.0.1:9/mark"


@dataclass(frozen=True)
class Trap:
    """Two folders: in `marks` a payload leaves its mark, in `bait` lies what a file points to."""

    marks: Path
    bait: Path

    @classmethod
    def in_folder(cls, folder: Path) -> Trap:
        trap = cls(folder / "marks", folder / "bait")
        trap.marks.mkdir()
        trap.bait.mkdir()
        # What a file points to is there and fits: following it would work, and would be seen.
        (trap.bait / "secret.bin").write_bytes(np.full(120, 0.5, "<f4").tobytes())
        (trap.bait / "vocabulary.txt").write_text("secret\n")
        (trap.bait / "bait_module.py").write_text(trap.statement("imported"))
        with h5py.File(trap.bait / "weights.h5", "w") as file:
            file["bias"] = np.full(120, 0.5, np.float32)
            file["vars/0"] = np.full((400, 120), 0.5, np.float32)
            file["vars/1"] = np.full(120, 0.5, np.float32)
        (trap.bait / "saved_model").mkdir()
        (trap.bait / "saved_model" / "saved_model.pb").write_bytes(b"")
        return trap

    def mark(self, name: str) -> Path:
        """The file that a payload of this name makes."""
        return self.marks / name

    def statement(self, name: str) -> str:
        """Python that leaves a mark."""
        return f"open({str(self.mark(name))!r}, 'w').close()"

    def command(self, name: str) -> str:
        """A shell command that leaves a mark."""
        return f"touch '{self.mark(name)}'"

    def bytecode(self, name: str) -> str:
        """A function that leaves a mark, as Keras keeps a Lambda layer's: marshal in base64."""
        namespace: dict[str, Any] = {}
        exec(f"def run(x):\n    {self.statement(name)}\n    return x", namespace)
        function: types.FunctionType = namespace["run"]
        return base64.b64encode(marshal.dumps(function.__code__)).decode()

    def lambda_layer(self, name: str) -> dict[str, Any]:
        """A Lambda layer with such a function."""
        code = {"code": self.bytecode(name), "defaults": None, "closure": None}
        function = {"class_name": "__lambda__", "config": code}
        return keras_layer("Lambda", name=name, function=function)

    def legacy_layer(self, name: str) -> dict[str, Any]:
        """The same as an older Keras writes it, without a module."""
        layer = self.lambda_layer(name)
        return {key: layer[key] for key in ("class_name", "config")}

    def torch_layer(self, name: str) -> dict[str, Any]:
        """A layer of PyTorch, which Keras loads as a pickle."""
        module = base64.b64encode(self.pickled(name)).decode()
        return keras_layer("TorchModuleWrapper") | {"config": {"module": module}}

    def pickled(self, name: str) -> bytes:
        """A pickle that leaves a mark when it is loaded."""
        return pickle.dumps(_Exec(self.statement(name)))

    def climbing_tar(self, name: str) -> bytes:
        """A tar archive with a member that climbs out of the folder it is unpacked in."""
        buffer = BytesIO()
        with tarfile.open(fileobj=buffer, mode="w") as archive:
            archive.addfile(tarfile.TarInfo(f"../../../../../../../..{self.mark(name)}"))
        return buffer.getvalue()


class _Exec:
    """Unpickles as what exec() makes of a statement."""

    def __init__(self, statement: str) -> None:
        self.statement = statement

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return exec, (self.statement,)
