"""Writing a file as a whole, or not at all; removing what killed programs left."""

import errno
import os
import stat
import sys

import pytest

from lenet_gui.core.storage import retry
from lenet_gui.core.storage.files import (
    os_error_text,
    remove_stale_temporaries,
    write_atomically,
    write_bytes,
)

posix_only = pytest.mark.skipif(os.name != "posix", reason="permission bits and pipes are POSIX")


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "Größe 数字.bin"
    path.write_bytes(b"old")
    return path


def assert_untouched(old):
    assert old.read_bytes() == b"old"
    assert os.listdir(old.parent) == [old.name]


# A name of 255 characters is the longest that file systems allow.
@pytest.mark.parametrize("name", ["a.bin", "n" * 255])
def test_makes_a_new_file_and_replaces_it_also_by_a_relative_path(tmp_path, monkeypatch, name):
    write_bytes(str(tmp_path / name), b"old")
    monkeypatch.chdir(tmp_path)
    write_bytes(name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"
    assert os.listdir(tmp_path) == [name]


def test_the_check_reads_the_new_content_while_the_old_file_is_still_there(old):
    seen = []

    def check(path):
        seen.append((path.read_bytes(), old.read_bytes()))
        raise ValueError("reads back differently")

    with pytest.raises(ValueError, match="reads back differently"):
        write_atomically(old, lambda file: file.write(b"new"), check)
    assert seen == [(b"new", b"old")]
    assert_untouched(old)


def test_an_interrupted_write_leaves_the_old_file(old):
    def write(file):
        file.write(b"half of it")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_atomically(old, write)
    assert_untouched(old)


def test_the_content_is_on_the_disk_before_the_old_file_goes(old, monkeypatch):
    steps = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(descriptor):
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("flush folder" if folder else "flush file")
        if folder:
            # Some file systems cannot do this, which is no failure.
            raise OSError(errno.EINVAL, "Invalid argument")
        real_fsync(descriptor)

    def replace(source, target):
        steps.append("replace")
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    write_bytes(old, b"new")
    assert steps[:2] == ["flush file", "replace"]
    assert steps[2:] == (["flush folder"] if os.name == "posix" else [])
    assert old.read_bytes() == b"new"


def test_where_folders_cannot_be_opened_the_file_is_written_all_the_same(old, monkeypatch):
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    write_bytes(old, b"new")
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
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert os.listdir(folder) == ["target.bin"]


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_the_permissions_of_an_old_file_are_kept(old, mode):
    old.chmod(mode)
    write_bytes(old, b"new")
    assert stat.S_IMODE(old.stat().st_mode) == mode


@posix_only
def test_a_new_file_gets_the_permissions_that_any_new_file_gets(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write_bytes(tmp_path / "a.bin", b"new")
    assert (tmp_path / "a.bin").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_write_protected_file_is_not_replaced(old, monkeypatch):
    # The right is taken away here and not by chmod, which does not bind an administrator.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(PermissionError):
        write_bytes(old, b"new")
    assert_untouched(old)


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_bytes(tmp_path / "none" / "a.bin", b"new")


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
    assert os_error_text(error) == words


def test_the_file_is_closed_before_it_replaces_another_as_windows_wants_it(old):
    files = []

    def write(file):
        files.append(file)
        file.write(b"new")

    write_atomically(old, write, lambda path: files.append(files[0].closed))
    assert files[1] is True
    assert old.read_bytes() == b"new"


@pytest.mark.parametrize(("refusals", "replaced"), [(2, True), (1000, False)])
def test_on_windows_a_file_that_a_scanner_holds_is_tried_again_for_about_a_second(
    old, monkeypatch, refusals, replaced
):
    real_replace, left, pauses = os.replace, [refusals], []

    def replace(source, target):
        if left[0] > 0:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "Access is denied")
        real_replace(source, target)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(retry, "pause", pauses.append)
    if replaced:
        write_bytes(old, b"new")
        assert old.read_bytes() == b"new"
        assert pauses == list(retry.PAUSES[:2])
    else:
        with pytest.raises(PermissionError):
            write_bytes(old, b"new")
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
    write_bytes(old, b"new")
    assert asked[0] == (True, 51, b"old")
    assert old.read_bytes() == b"new"


# What killed programs left.


@pytest.mark.parametrize(
    ("name", "minutes", "stays"),
    [
        (".0123456789abcdef.tmp", 61, False),
        # Its writer may still be at work.
        (".0123456789abcdef.tmp", 30, True),
        # Of other programs.
        ("my.tmp", 61, True),
        (".0123456789ABCDEF.tmp", 61, True),
        (".0123456789abcdef.tmp.keras", 61, True),
    ],
)
def test_old_temporary_files_are_removed_and_nothing_else(tmp_path, name, minutes, stays):
    path = tmp_path / name
    path.write_bytes(b"half of it")
    then = path.stat().st_mtime - 60 * minutes
    os.utime(path, (then, then))
    remove_stale_temporaries(tmp_path)
    assert path.exists() == stays
    remove_stale_temporaries(tmp_path / "none")


@posix_only
def test_folders_links_and_pipes_of_such_a_name_are_let_alone(tmp_path):
    (tmp_path / ".0000000000000001.tmp").mkdir()
    (tmp_path / ".0000000000000002.tmp").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(tmp_path / ".0000000000000003.tmp")
    remove_stale_temporaries(tmp_path, stale_seconds=0)
    assert len(os.listdir(tmp_path)) == 3
