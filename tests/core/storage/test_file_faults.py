"""Writing a file while the system fails at every step there is: nothing is lost or torn."""

from __future__ import annotations

import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from support.disks import mounted
from support.keras_files import assert_same_network, random_network

from benchmarks.robustness.soak import content, number_in, soak
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.storage.files import os_error_text, remove_stale_temporaries, write_atomically

posix_only = pytest.mark.skipif(os.name != "posix", reason="asks for signals, links or locks")
ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES]
NEW = b"".join(bytes([k]) * 50_000 for k in range(5))


def write_new(file: BinaryIO) -> None:
    # In pieces, some smaller than the buffer, so that there are many calls to fail.
    file.write(NEW[:100])
    for start in range(100, len(NEW), 50_000):
        file.write(NEW[start : start + 50_000])


class Faults:
    """Counts the calls that writing makes to the system, and has one of them fail, or all from it.

    What is counted: opening, writing, flushing to the disk, changing permissions, replacing,
    removing, and opening the folder.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[str] = []
        self._fails: Callable[[int], bool] = lambda number: False
        self._error = 0
        real_open = io.open
        faults = self

        class Raw(io.FileIO):
            """A file whose writes may fail, and are short otherwise, as those of pipes are."""

            def write(self, data: Any, /) -> int:
                faults.call("write")
                return super().write(memoryview(data).cast("B")[:30_000])

        def open_path(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if mode != "xb":
                return real_open(path, mode, *arguments, **options)
            faults.call("open")
            return io.BufferedWriter(Raw(path, "xb"))

        monkeypatch.setattr(Path, "open", open_path)
        for name in ("fsync", "replace", "chmod", "unlink", "open"):
            monkeypatch.setattr(os, name, self._counted(name, getattr(os, name)))

    def fail(self, fails: Callable[[int], bool], error: int) -> None:
        """From now on: the calls whose number, from 1, `fails` chooses; another error number."""
        self.calls, self._fails, self._error = [], fails, error

    def call(self, name: str) -> None:
        self.calls.append(name)
        if self._fails(len(self.calls)):
            raise OSError(self._error, os.strerror(self._error))

    def _counted(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            self.call(name)
            return real(*arguments, **options)

        return counted


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    return Faults(monkeypatch)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "Größe 数字.bin"
    path.write_bytes(b"old")
    return path


def leftovers(path: Path) -> list[str]:
    return [name for name in os.listdir(path.parent) if name != path.name]


# Failing the Nth call, for every N, alone and for good.


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("for_good", [False, True])
def test_whichever_call_fails_the_file_is_the_old_one_or_the_new_one(
    faults: Faults, old: Path, error: int, for_good: bool
) -> None:
    failed, said = [], set()
    for number in range(1, 1000):
        old.write_bytes(b"old")
        faults.fail(
            lambda call, number=number: call == number or (for_good and call > number), error
        )
        try:
            write_atomically(old, write_new)
        except OSError as raised:
            said.add(raised.errno)
            assert old.read_bytes() == b"old"
            failed.append(faults.calls[number - 1])
        else:
            assert old.read_bytes() == NEW
        finished = len(faults.calls) < number
        faults.fail(lambda call: False, 0)
        if for_good:
            # A disk that stays broken leaves the temporary file, until the next start.
            remove_stale_temporaries(old.parent, stale_seconds=0)
        assert leftovers(old) == []
        if finished:
            break
    else:
        pytest.fail("the calls never ended")
    assert said == {error}
    # That the loop met every kind of call, and each write.
    assert set(failed) >= {"open", "write", "fsync", "chmod", "replace"}
    assert failed.count("write") >= 9


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
def test_a_network_whose_saving_fails_at_any_call_is_said_not_to_be_saved(
    faults: Faults, tmp_path: Path, error: int
) -> None:
    path = tmp_path / "x.keras"
    older, newer = random_network(), random_network(SOFTMAX_REGRESSION)
    save_model(path, older)
    before = path.read_bytes()
    said = set()
    for number in range(1, 1000):
        faults.fail(lambda call, number=number: call == number, error)
        try:
            save_model(path, newer)
        except ModelFileError as raised:
            said.add(str(raised))
            expected = older
        else:
            # The list of own files may have failed, which says nothing.
            expected = newer
        finished = len(faults.calls) < number
        faults.fail(lambda call: False, 0)
        assert_same_network(load_model(path), expected)
        assert leftovers(path) == []
        path.write_bytes(before)
        if finished:
            break
    else:
        pytest.fail("the calls never ended")
    assert said == {f"“x.keras” was not saved: {os_error_text(OSError(error, ''))}."}


# Ended by force.


@posix_only
def test_a_writer_ended_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    outcome = soak(tmp_path, kills=50, seed=1)
    assert outcome.kills == 50
    # That some of the ends came while a file was being written.
    assert outcome.leftovers > 0
    assert outcome.written > 50


def test_a_torn_file_would_be_noticed() -> None:
    for torn in (content(1)[:-1], content(1)[:100] + content(2)[100:], b""):
        with pytest.raises(AssertionError):
            number_in(torn)


@posix_only
def test_two_programs_that_write_the_same_file_leave_one_of_both(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(content(0))
    program = (
        "import sys; from pathlib import Path; from benchmarks.robustness.soak import save\n"
        "for number in range(int(sys.argv[2]), 200, 2):\n"
        "    save(Path(sys.argv[1]), number)\n"
    )
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(path), start],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        for start in ("0", "1")
    ]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        seen.add(number_in(path.read_bytes()))
    assert [writer.returncode for writer in writers] == [0, 0]
    assert number_in(path.read_bytes()) in (198, 199)
    assert len(seen) > 1
    assert os.listdir(tmp_path) == ["file.bin"]


# Targets that are no files.


@posix_only
@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.mkdir(), "there is a folder of that name"),
        (lambda path: path.symlink_to("/dev/null"), "it is not an ordinary file"),
        (lambda path: path.symlink_to(path), "the link leads to itself"),
        (lambda path: path.symlink_to(path.parent), "there is a folder of that name"),
        (lambda path: os.mkfifo(path), "it is not an ordinary file"),
        (lambda path: path.symlink_to("none/at/all"), "there is no such file or folder"),
    ],
    ids=["folder", "device", "loop", "link to a folder", "pipe", "link to nowhere"],
)
def test_what_is_no_file_is_told_and_stays(
    tmp_path: Path, make: Callable[[Path], None], words: str
) -> None:
    path = tmp_path / "x.keras"
    make(path)
    before = path.lstat()
    with pytest.raises(ModelFileError) as raised:
        save_model(path, random_network())
    assert str(raised.value) == f"“x.keras” was not saved: {words}."
    assert os.listdir(tmp_path) == ["x.keras"]
    after = path.lstat()
    assert (after.st_mode, after.st_ino) == (before.st_mode, before.st_ino)


@posix_only
def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link = tmp_path / "x.keras"
    link.symlink_to(tmp_path / "folder" / "target.keras")
    save_model(link, random_network())
    assert link.is_symlink()
    assert stat.S_ISREG((tmp_path / "folder" / "target.keras").lstat().st_mode)


# Disks that are really full, and folders that are really write-protected.


SAVE = (
    "import sys; from lenet_gui.core.keras_file.model_file import *\n"
    "from lenet_gui.core.network.architectures import LENET5\n"
    "from lenet_gui.core.network.network import Network\n"
    "{before}\n"
    "try:\n"
    "    save_model(sys.argv[1], Network.initial(LENET5, 2))\n"
    "except ModelFileError as error:\n"
    "    sys.stdout.write(str(error))\n"
)


def save_elsewhere(
    path: Path, before: str = "", prefix: list[str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Try to save a network in a process of its own."""
    return subprocess.run(
        [*(prefix or []), sys.executable, "-c", SAVE.format(before=before), str(path)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


@posix_only
def test_a_file_that_the_system_lets_grow_no_further_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.keras"
    save_model(path, random_network())
    before = path.read_bytes()
    done = save_elsewhere(
        path, "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))"
    )
    assert done.stdout == "“x.keras” was not saved: it would be larger than the system allows."
    assert done.stderr == ""
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["x.keras"]


def test_a_full_disk_is_told_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    listing = "import atexit, os; atexit.register(lambda: print(os.listdir(sys.argv[1][:-8])))"
    done = save_elsewhere(tmp_path / "x.keras", listing, mounted(tmp_path, "size=64k"))
    assert done.stdout == "“x.keras” was not saved: the disk is full.[]\n"
    assert done.stderr == ""


def test_a_disk_that_can_only_be_read_is_told(tmp_path: Path) -> None:
    done = save_elsewhere(tmp_path / "x.keras", "", mounted(tmp_path, "ro"))
    assert done.stdout == "“x.keras” was not saved: the disk can only be read."


@posix_only
def test_a_folder_without_the_right_to_write_is_told(tmp_path: Path) -> None:
    if os.getuid() == 0:
        pytest.skip("permissions do not bind an administrator")
    tmp_path.chmod(0o555)
    done = save_elsewhere(tmp_path / "x.keras")
    tmp_path.chmod(0o755)
    assert done.stdout == "“x.keras” was not saved: you do not have permission."
