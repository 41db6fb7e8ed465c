"""Writing a file as a whole, or not at all."""

import errno
import os
import stat
import sys

import pytest

from lenet_gui.core.storage import patience
from lenet_gui.core.storage.atomic_file import reason, remove_leftovers, replace_file

posix_only = pytest.mark.skipif(os.name != "posix", reason="permission bits and pipes are POSIX")


def new_content(file):
    file.write(b"new")


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "Größe 数字.bin"
    path.write_bytes(b"old")
    return path


def assert_untouched(old):
    assert old.read_bytes() == b"old"
    assert os.listdir(old.parent) == [old.name]


def test_makes_a_new_file(tmp_path):
    replace_file(tmp_path / "a.bin", new_content)
    assert (tmp_path / "a.bin").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.bin"]


def test_replaces_an_old_file(old):
    replace_file(str(old), new_content)
    assert old.read_bytes() == b"new"
    assert os.listdir(old.parent) == [old.name]


def test_a_relative_path_is_taken_from_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    replace_file("a.bin", new_content)
    assert (tmp_path / "a.bin").read_bytes() == b"new"


def test_a_name_of_the_longest_length_can_be_written(tmp_path):
    path = tmp_path / ("n" * 255)
    replace_file(path, new_content)
    assert path.read_bytes() == b"new"


def test_the_check_reads_the_new_content_while_the_old_file_is_still_there(old):
    seen = []
    replace_file(old, new_content, lambda path: seen.append((path.read_bytes(), old.read_bytes())))
    assert seen == [(b"new", b"old")]


def test_a_failing_write_leaves_the_old_file(old):
    def write(file):
        file.write(b"half of it")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        replace_file(old, write)
    assert_untouched(old)


def test_an_interrupted_write_leaves_the_old_file(old):
    def write(file):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replace_file(old, write)
    assert_untouched(old)


def test_a_failing_check_leaves_the_old_file(old):
    def check(path):
        raise ValueError("reads back differently")

    with pytest.raises(ValueError, match="reads back differently"):
        replace_file(old, new_content, check)
    assert_untouched(old)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failing_step_of_the_system_leaves_the_old_file(old, monkeypatch, step):
    def fail(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="Input/output error"):
        replace_file(old, new_content)
    assert_untouched(old)


def test_the_content_is_on_the_disk_before_the_old_file_goes(old, monkeypatch):
    steps = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(descriptor):
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("flush folder" if folder else "flush file")
        real_fsync(descriptor)

    def replace(source, target):
        steps.append("replace")
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    replace_file(old, new_content)
    assert steps[:2] == ["flush file", "replace"]
    assert steps[2:] == (["flush folder"] if os.name == "posix" else [])


@posix_only
def test_a_folder_that_cannot_be_flushed_is_no_failure(old, monkeypatch):
    real_fsync = os.fsync

    def fsync(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        real_fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    replace_file(old, new_content)
    assert old.read_bytes() == b"new"


@posix_only
@pytest.mark.parametrize("target_exists", [True, False])
def test_a_symbolic_link_stays_and_its_target_is_replaced(tmp_path, target_exists):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    target = folder / "target.bin"
    if target_exists:
        target.write_bytes(b"old")
    link = tmp_path / "link.bin"
    link.symlink_to(target)
    replace_file(link, new_content)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert os.listdir(folder) == ["target.bin"]


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_permissions_of_an_old_file_are_kept(old, mode):
    old.chmod(mode)
    replace_file(old, new_content)
    assert stat.S_IMODE(old.stat().st_mode) == mode


@posix_only
def test_a_new_file_gets_the_permissions_that_any_new_file_gets(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    replace_file(tmp_path / "a.bin", new_content)
    assert (tmp_path / "a.bin").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_write_protected_file_is_not_replaced(old, monkeypatch):
    # The right is taken away here and not by chmod, which does not bind an administrator.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(PermissionError):
        replace_file(old, new_content)
    assert_untouched(old)


def test_a_folder_is_not_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path / "folder", new_content)
    assert os.listdir(tmp_path) == ["folder"]


@posix_only
def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not an ordinary file"):
        replace_file(tmp_path / "pipe", new_content)
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "none" / "a.bin", new_content)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "you do not have permission"),
        (OSError(errno.EBUSY, "Device or resource busy"), "Device or resource busy"),
        (OSError("something else"), "something else"),
    ],
)
def test_a_reason_is_told_in_plain_words(error, words):
    assert reason(error) == words


def test_on_windows_the_file_is_closed_before_it_replaces_another(old, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    files = []

    def write(file):
        files.append(file)
        file.write(b"new")

    replace_file(old, write, lambda path: files.append(files[0].closed))
    assert files[1] is True
    assert old.read_bytes() == b"new"


def test_on_windows_what_was_left_behind_is_removed_once_it_is_closed(tmp_path, monkeypatch):
    left = tmp_path / ".0123456789abcdef.tmp"
    left.write_bytes(b"half of it")
    monkeypatch.setattr(sys, "platform", "win32")
    remove_leftovers(tmp_path, in_use=0)
    assert os.listdir(tmp_path) == []


@pytest.fixture
def scanner(monkeypatch):
    """Another program on Windows that has the old file open for as many tries as it is told."""
    monkeypatch.setattr(sys, "platform", "win32")
    real_replace = os.replace
    left = [0]

    def replace(source, target):
        if left[0] > 0:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "Access is denied")
        real_replace(source, target)

    monkeypatch.setattr(os, "replace", replace)
    return left


def test_on_windows_a_file_that_a_scanner_holds_for_a_moment_is_replaced(old, monkeypatch, scanner):
    pauses = []
    monkeypatch.setattr(patience, "pause", pauses.append)
    scanner[0] = 2
    replace_file(old, new_content)
    assert old.read_bytes() == b"new"
    assert pauses == list(patience.PAUSES[:2])


def test_on_windows_a_file_that_is_held_for_long_is_left_after_about_a_second(
    old, monkeypatch, scanner
):
    pauses = []
    monkeypatch.setattr(patience, "pause", pauses.append)
    scanner[0] = 1000
    with pytest.raises(PermissionError):
        replace_file(old, new_content)
    assert_untouched(old)
    assert 0.5 < sum(pauses) < 2


@posix_only
@pytest.mark.parametrize("known", [True, False])
def test_on_macos_the_disk_is_asked_to_empty_its_own_memory(old, monkeypatch, known):
    import fcntl

    asked = []

    def control(descriptor, command):
        asked.append((stat.S_ISREG(os.fstat(descriptor).st_mode), command, old.read_bytes()))
        if not known:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", control)
    replace_file(old, new_content)
    assert asked[0] == (True, 51, b"old")
    assert old.read_bytes() == b"new"


def test_where_folders_cannot_be_opened_the_file_is_written_all_the_same(old, monkeypatch):
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    replace_file(old, new_content)
    assert old.read_bytes() == b"new"
