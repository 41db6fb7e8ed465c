"""Files made to do harm: none does, and each is refused in one sentence."""

from __future__ import annotations

import base64
import ctypes
import io
import json
import marshal
import os
import pickle
import struct
import subprocess
import sys
import tarfile
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from support.keras_files import RECORD, assert_same_network, random_network

from hostile.audited import CAUGHT
from hostile.corpus import bad_records, defused, hostile, write_all
from hostile.forge import Forge
from hostile.payloads import Trap
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model, read_model, save_model

AUDITED = Path(__file__).with_name("audited.py")


@dataclass(frozen=True)
class Reading:
    """What came of reading all files: by name what audited.py tells, and what the trap shows."""

    forge: Forge
    files: dict[str, dict[str, Any]]
    paths: dict[str, Path]
    marks: list[str]
    bait_opened: list[str]
    errors: str


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    folder = tmp_path_factory.mktemp("hostile")
    trap = Trap.in_folder(folder)
    sound = folder / "sound.keras"
    save_model(sound, random_network(), RECORD)
    (folder / "files").mkdir()
    paths = write_all(folder / "files", sound.read_bytes(), trap)
    # Modules that files name could be imported from here, and what is beside a file is near.
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([*sys.path, str(trap.bait)]),
        "LENET_GUI_HOME": str(folder),
        "HDF5_PLUGIN_PATH": str(trap.bait),
    }
    command = [sys.executable, str(AUDITED), *map(str, paths.values())]
    with opened_files(trap.bait) as opened:
        done = subprocess.run(
            command, cwd=trap.bait, env=environment, capture_output=True, text=True, check=False
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == len(paths), f"ended at {list(paths)[len(lines)]}: {done.stderr}"
    files = dict(zip(paths, lines, strict=True))
    return Reading(
        Forge(trap, sound.read_bytes()), files, paths, os.listdir(trap.marks), opened, done.stderr
    )


@contextmanager
def opened_files(folder: Path) -> Iterator[list[str]]:
    """Collect the names of files in a folder that any process opens meanwhile; Linux tells."""
    names: list[str] = []
    if sys.platform != "linux":
        yield names
        return
    libc = ctypes.CDLL(None, use_errno=True)
    in_open = 0x20
    descriptor = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(descriptor, os.fsencode(folder), in_open) >= 0
    try:
        yield names
        try:
            events = os.read(descriptor, 2**16)
        except BlockingIOError:
            events = b""
        while events:
            _, _, _, length = struct.unpack_from("iIII", events)
            name = events[16 : 16 + length].rstrip(b"\0").decode()
            # Without a name it is the folder itself, which Python lists to find modules.
            if name:
                names.append(name)
            events = events[16 + length :]
    finally:
        os.close(descriptor)


def test_each_hostile_file_is_refused_in_a_line_that_says_why_and_the_way_out(
    reading: Reading,
) -> None:
    wrong = {}
    for name, (words, _) in hostile(reading.forge).items():
        sentence = reading.files[name]["sentence"] or ""
        framed = sentence.startswith("“") and sentence.endswith(".") and len(sentence) < 400
        helps = "model.save(“model.keras”)" in sentence
        if not (framed and helps) or not sentence.isprintable() or words not in sentence:
            wrong[name] = sentence
    assert wrong == {}


def test_each_is_refused_in_the_same_words_without_a_second_process(reading: Reading) -> None:
    for name in hostile(reading.forge):
        with pytest.raises(ModelFileError) as raised:
            load_model(reading.paths[name], bundled=True)
        assert str(raised.value) == reading.files[name]["sentence"]


def test_a_payload_that_nobody_reads_does_not_keep_a_network_from_opening(
    reading: Reading,
) -> None:
    for name in defused(reading.forge):
        assert (name, reading.files[name]["sentence"]) == (name, None)
        assert read_model(reading.paths[name], bundled=True)[1] == RECORD


def test_a_network_opens_without_a_record_that_makes_no_sense(reading: Reading) -> None:
    for name in bad_records(reading.forge):
        network, record = read_model(reading.paths[name], bundled=True)
        assert (name, record, reading.files[name]["sentence"]) == (name, None, None)
        assert_same_network(network, random_network())


def test_nothing_is_opened_imported_run_or_connected_to(reading: Reading) -> None:
    seen = {name: file["seen"] for name, file in reading.files.items() if file["seen"]}
    assert seen == {}
    assert not [name for name, file in reading.files.items() if CAUGHT in file["codes"]]


def test_no_payload_left_a_mark_and_no_bait_was_touched(reading: Reading) -> None:
    assert reading.marks == []
    assert reading.bait_opened == []
    assert reading.errors == ""


# That the above can fail.


def test_the_payloads_would_leave_their_marks(tmp_path: Path) -> None:
    trap = Trap.in_folder(tmp_path)
    code = marshal.loads(base64.b64decode(trap.bytecode("bytecode")))
    types.FunctionType(code, {"__builtins__": __builtins__})(0)
    pickle.loads(trap.pickled("pickle"))
    subprocess.run([sys.executable, trap.bait / "bait_module.py"], check=True)
    assert sorted(os.listdir(trap.marks)) == ["bytecode", "imported", "pickle"]
    with tarfile.open(fileobj=io.BytesIO(trap.climbing_tar("tar"))) as archive:
        [name] = archive.getnames()
    assert Path("/unpacked/deep/in", name).resolve() == trap.mark("tar").resolve()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("import this", "import ('this'"),
        ("open('/etc/hostname')", "open ('/etc/hostname'"),
        ("exec('1')", "exec ("),
        ("__import__('socket').socket().connect_ex(('127.0.0.1', 9))", "socket.connect"),
    ],
)
def test_what_reading_a_file_does_beside_is_told(tmp_path: Path, statement: str, told: str) -> None:
    # In the place of a reader that falls for a file.
    program = (
        "import sys; sys.argv[1:] = ['x.keras']\n"
        "from hostile import audited\n"
        f"def fall(path):\n    if path == 'x.keras':\n        {statement}\n"
        "audited.load_model = fall\n"
        "audited.main(['x.keras'])\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told in done.stdout + done.stderr
