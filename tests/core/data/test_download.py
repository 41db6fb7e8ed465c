"""How a published data set is fetched, from mirrors that fail in every way."""

from __future__ import annotations

import errno
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.mirror import (
    CONTENTS,
    FIRST,
    Answer,
    Mirror,
    cut_off,
    cut_off_unannounced,
    flood,
    not_found,
    publish,
    published_files,
    rest,
    take_mirrors,
    wrong_bytes,
)

from lenet_gui.core.data import download
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.progress import Cancelled, ignore_progress, never_cancelled

TOTAL = sum(map(len, CONTENTS.values()))
Mirrors = tuple[Mirror, Mirror]


@pytest.fixture(autouse=True)
def small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    publish(monkeypatch, "mnist", files=published_files(CONTENTS))


@pytest.fixture
def mirrors(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirrors]:
    first, second = Mirror(), Mirror()
    take_mirrors(monkeypatch, first, second)
    yield first, second
    first.close()
    second.close()


def fetch(
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Path:
    return download.fetch(PUBLISHED["mnist"], progress, cancelled)


def cache() -> Path:
    return PUBLISHED["mnist"].cache_folder()


def fetched() -> dict[str, bytes]:
    """All that lies in the folder, under whatever name, once no thread writes any more.

    The part of a file that a later request goes on from is left out; see part().
    """
    for thread in threading.enumerate():
        if thread.name == download.FETCHING_THREAD:
            thread.join()
    found = cache().iterdir() if cache().exists() else ()
    return {p.name: p.read_bytes() for p in found if p.suffix != ".part"}


def part() -> bytes:
    """What is kept of the first file, of which only a part has come."""
    parts = list(cache().glob(".*.part"))
    assert len(parts) <= 1
    return parts[0].read_bytes() if parts else b""


def test_the_files_are_fetched_from_the_first_mirror_and_then_found(mirrors: Mirrors) -> None:
    assert PUBLISHED["mnist"].find() is None
    assert fetch() == cache()
    assert fetched() == CONTENTS
    assert mirrors[0].asked == list(CONTENTS)
    assert mirrors[1].asked == []
    assert PUBLISHED["mnist"].find() == cache()


def test_progress_grows_in_bytes_from_nothing_to_the_total(mirrors: Mirrors) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            mirrors[0].going_on.set()

    mirrors[0].answer = mirrors[0].pause
    fetch(progress)
    assert {total for _, total in told} == {TOTAL}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, TOTAL)
    assert any(0 < done < len(CONTENTS[FIRST]) for done, _ in told)


FAILING = [
    (wrong_bytes, f"sent something other than {FIRST}"),
    (flood, f"sent something other than {FIRST}"),
    (cut_off, "the connection to 127.0.0.1:[0-9]+ failed"),
    (cut_off_unannounced, f"sent something other than {FIRST}"),
    (not_found, f"answered {FIRST} with the error 404"),
]


@pytest.mark.parametrize(("answer", "said"), FAILING)
def test_where_both_mirrors_fail_nothing_is_left_and_the_message_says_why_and_what_to_do(
    mirrors: Mirrors, answer: Answer, said: str
) -> None:
    for mirror in mirrors:
        mirror.answer = answer
    with pytest.raises(DatasetError, match=f"not be downloaded .*{said}; .*{said}") as e:
        fetch()
    assert part() == (WHOLE[:HALF] if answer is cut_off else b"")
    message = str(e.value)
    assert str(cache()) in message
    assert all(name in message for name in CONTENTS)
    assert "\n" not in message
    assert fetched() == {}


@pytest.mark.parametrize("answer", [answer for answer, _ in FAILING])
def test_where_the_first_mirror_fails_the_second_is_taken_and_kept(
    mirrors: Mirrors, answer: Answer
) -> None:
    mirrors[0].answer = answer
    fetch()
    mirrors[0].close()
    assert fetched() == CONTENTS
    assert mirrors[0].asked == [FIRST]
    assert mirrors[1].asked == list(CONTENTS)
    if answer is flood:
        # It is not heard to its end.
        assert mirrors[0].answered == []


@pytest.mark.parametrize(
    ("silent", "said"),
    [("mute", r"did not answer within 0\.3 seconds"), ("pause", "the connection to .* failed")],
)
def test_a_mirror_that_falls_silent_is_left_after_the_timeout(
    mirrors: Mirrors, monkeypatch: pytest.MonkeyPatch, silent: str, said: str
) -> None:
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 0.3)
    mirrors[0].answer = getattr(mirrors[0], silent)
    mirrors[1].answer = not_found
    with pytest.raises(DatasetError, match=f"{said}; .* with the error 404"):
        fetch()


def test_without_a_network_the_message_says_so_and_nothing_is_left() -> None:
    with pytest.raises(DatasetError, match=r"\(the connection to 127\.0\.0\.1:1 failed\)"):
        fetch()
    assert fetched() == {}


def test_a_full_disk_is_told_and_leaves_nothing(
    mirrors: Mirrors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DatasetError, match=r"stored in .*: the disk is full") as raised:
        fetch()
    assert str(cache()) in str(raised.value)
    assert fetched() == {}
    assert part() == b""
    assert mirrors[1].asked == []


@pytest.mark.usefixtures("mirrors")
def test_a_folder_that_cannot_be_written_is_named() -> None:
    cache().parent.mkdir(parents=True)
    cache().write_text("a file in the folder's place")
    with pytest.raises(DatasetError, match="could not be stored in the folder") as raised:
        fetch()
    assert str(cache()) in str(raised.value)


@pytest.mark.parametrize("silent", ["mute", "pause"])
def test_cancel_is_heard_while_a_mirror_is_silent_and_leaves_nothing(
    mirrors: Mirrors, monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    # Whoever waited for the timeout would never end.
    monkeypatch.setattr(download, "TIMEOUT_SECONDS", 1_000_000.0)
    mirrors[0].answer = getattr(mirrors[0], silent)
    with pytest.raises(Cancelled):
        fetch(cancelled=lambda: bool(mirrors[0].asked))
    mirrors[0].close()
    assert fetched() == {}
    assert mirrors[1].asked == []


def test_cancel_is_heard_while_a_name_is_looked_up_and_nothing_is_told_afterwards(
    mirrors: Mirrors, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, over = threading.Event(), threading.Event()
    look_up = socket.getaddrinfo

    def late(*arguments: object, **options: object) -> object:
        asked.set()
        over.wait()
        return look_up(*arguments, **options)

    told: list[int] = []
    monkeypatch.setattr(socket, "getaddrinfo", late)
    with pytest.raises(Cancelled):
        fetch(lambda done, total: told.append(done), asked.is_set)
    over.set()
    assert fetched() == {}
    # It did go on to the mirror, whose answer nobody wants any more.
    assert mirrors[0].asked == [FIRST]
    assert set(told) == {0}


WHOLE = CONTENTS[FIRST]
HALF = len(WHOLE) // 2


def test_the_rest_of_an_interrupted_file_is_fetched_from_any_mirror(mirrors: Mirrors) -> None:
    mirrors[0].answer = cut_off
    mirrors[1].answer = not_found
    with pytest.raises(DatasetError):
        fetch()
    assert fetched() == {}
    assert part() == WHOLE[:HALF]
    told: list[int] = []
    mirrors[1].answer = rest
    fetch(lambda done, total: told.append(done))
    assert fetched() == CONTENTS
    assert part() == b""
    assert mirrors[1].asked == [FIRST, *CONTENTS]
    assert mirrors[1].places == [HALF, HALF, 0, 0, 0]
    assert told[-1] == TOTAL


def test_what_came_before_cancel_is_kept(mirrors: Mirrors) -> None:
    mirrors[0].answer = mirrors[0].pause
    received = threading.Event()

    def progress(done: int, total: int) -> None:
        if done:
            received.set()

    with pytest.raises(Cancelled):
        fetch(progress, received.is_set)
    mirrors[0].close()
    assert fetched() == {}
    assert 0 < len(part()) <= HALF
    assert WHOLE.startswith(part())


def test_a_mirror_that_sends_all_of_it_again_is_heard_from_the_start(mirrors: Mirrors) -> None:
    mirrors[0].answer = cut_off
    fetch()
    assert mirrors[1].places == [HALF, 0, 0, 0]
    assert fetched() == CONTENTS
    assert part() == b""


@pytest.mark.parametrize("kept", [b"?" * HALF, WHOLE + b"more", WHOLE[:-1] + b"?"])
def test_a_part_of_something_else_is_dropped_and_the_file_fetched_whole(
    mirrors: Mirrors, kept: bytes
) -> None:
    cache().mkdir(parents=True)
    (cache() / f".{FIRST}.part").write_bytes(kept)
    mirrors[0].answer = rest
    told: list[int] = []
    fetch(lambda done, total: told.append(done))
    assert fetched() == CONTENTS
    assert part() == b""
    assert mirrors[0].places == [len(kept), 0, 0, 0, 0]
    assert told[-1] == TOTAL


@pytest.mark.usefixtures("mirrors")
def test_a_part_beside_files_that_came_otherwise_is_removed() -> None:
    fetch()
    (cache() / f".{FIRST}.part").write_bytes(WHOLE[:HALF])
    fetch()
    assert part() == b""


def test_cancel_before_the_start_asks_no_mirror(mirrors: Mirrors) -> None:
    with pytest.raises(Cancelled):
        fetch(cancelled=lambda: True)
    assert mirrors[0].asked == []


def test_only_what_is_missing_or_damaged_is_fetched_again(mirrors: Mirrors) -> None:
    fetch()
    (cache() / FIRST).write_bytes(b"?" + CONTENTS[FIRST][1:])
    (cache() / "t10k-labels-idx1-ubyte.gz").unlink()
    mirrors[0].asked.clear()
    told: list[int] = []
    for _ in range(2):
        fetch(lambda done, total: told.append(done))
        assert mirrors[0].asked == [FIRST, "t10k-labels-idx1-ubyte.gz"]
        assert fetched() == CONTENTS
    assert told[0] == TOTAL - len(CONTENTS[FIRST]) - len(b"test labels")
    assert told[-1] == TOTAL
