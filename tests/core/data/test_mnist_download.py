from __future__ import annotations

import errno
import hashlib
import io
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.mirror import (
    CONTENTS,
    FIRST,
    Answer,
    Mirror,
    cut_off,
    cut_off_unannounced,
    flood,
    leads_to,
    login_page,
    not_found,
    nothing,
    slow,
    too_many_bytes,
    wrong_bytes,
)

from lenet_gui.core.data import mnist
from lenet_gui.core.data.mnist import DatasetError, MnistFile, fetch_mnist, find_mnist, mnist_folder
from lenet_gui.core.progress import Cancelled

# As they are before each test puts others in their place.
PUBLISHED = mnist.MIRRORS

TOTAL = sum(map(len, CONTENTS.values()))


@pytest.fixture(autouse=True)
def small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    files = (
        MnistFile(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in CONTENTS.items()
    )
    monkeypatch.setattr(mnist, "MNIST_FILES", tuple(files))
    # A proxy that someone's machine goes through cannot reach the servers here.
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def mirrors(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Mirror, Mirror]]:
    first, second = Mirror(), Mirror()
    monkeypatch.setattr(mnist, "MIRRORS", (first.url, second.url))
    yield first, second
    first.close()
    second.close()


def fetch() -> Path:
    return fetch_mnist(lambda done, total: None, lambda: False)


def let_the_thread_end() -> None:
    """Wait for the thread that cancelling left alone."""
    for thread in threading.enumerate():
        if thread.name == mnist.FETCHING_THREAD:
            thread.join()


def fetched() -> dict[str, bytes]:
    """All that lies in the folder, under whatever name."""
    folder = mnist_folder()
    return {p.name: p.read_bytes() for p in folder.iterdir()} if folder.exists() else {}


def test_the_four_files_are_fetched_from_the_first_mirror(mirrors: tuple[Mirror, Mirror]) -> None:
    assert fetch() == mnist_folder()
    assert fetched() == CONTENTS
    assert mirrors[0].asked == list(CONTENTS)
    assert mirrors[1].asked == []
    assert find_mnist() == mnist_folder()


@pytest.mark.usefixtures("mirrors")
def test_progress_grows_in_bytes_from_nothing_to_the_total() -> None:
    told: list[tuple[int, int]] = []
    fetch_mnist(lambda done, total: told.append((done, total)), lambda: False)
    assert {total for _, total in told} == {TOTAL}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, TOTAL)
    assert any(0 < done < len(CONTENTS[FIRST]) for done, _ in told)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (wrong_bytes, f"sent something else than {FIRST}"),
        (too_many_bytes, f"sent something else than {FIRST}"),
        (login_page, f"sent something else than {FIRST}"),
        (cut_off, "the connection to 127.0.0.1:[0-9]+ failed"),
        (cut_off_unannounced, f"sent something else than {FIRST}"),
        (nothing, f"sent something else than {FIRST}"),
        (not_found, f"answered 404 to {FIRST}"),
    ],
)
def test_where_both_mirrors_fail_nothing_is_left_and_the_message_says_why_and_what_to_do(
    mirrors: tuple[Mirror, Mirror], answer: Answer, said: str
) -> None:
    for mirror in mirrors:
        mirror.answer = answer
    with pytest.raises(DatasetError, match=f"not be fetched because .*{said} and .*{said}") as e:
        fetch()
    message = str(e.value)
    assert str(mnist_folder()) in message
    assert all(name in message for name in CONTENTS)
    assert "\n" not in message
    assert fetched() == {}
    assert find_mnist() is None


@pytest.mark.parametrize(
    "answer",
    [
        wrong_bytes,
        too_many_bytes,
        login_page,
        cut_off,
        cut_off_unannounced,
        nothing,
        not_found,
    ],
)
def test_where_the_first_mirror_fails_the_second_is_taken_and_kept(
    mirrors: tuple[Mirror, Mirror], answer: Answer
) -> None:
    mirrors[0].answer = answer
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[0].asked == [FIRST]
    assert mirrors[1].asked == list(CONTENTS)


def test_a_mirror_that_falls_silent_is_left_after_the_timeout(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mnist, "TIMEOUT_SECONDS", 0.3)
    mirrors[0].answer = mirrors[0].silence
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[1].asked == list(CONTENTS)


def test_where_no_mirror_answers_in_time_the_message_says_so(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mnist, "TIMEOUT_SECONDS", 0.3)
    for mirror in mirrors:
        mirror.answer = mirror.mute
    with pytest.raises(DatasetError, match=r"did not answer within 0\.3 seconds and"):
        fetch()


def test_a_slow_mirror_is_waited_for(mirrors: tuple[Mirror, Mirror]) -> None:
    mirrors[0].answer = slow
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[1].asked == []


def test_a_mirror_may_lead_on_to_another_address(mirrors: tuple[Mirror, Mirror]) -> None:
    mirrors[0].answer = leads_to(mirrors[1].url)
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[1].answered == list(CONTENTS)


def test_a_mirror_that_leads_on_to_itself_is_left(mirrors: tuple[Mirror, Mirror]) -> None:
    mirrors[0].answer = leads_to(mirrors[0].url)
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[1].answered == list(CONTENTS)


def test_without_a_network_the_message_says_so_and_nothing_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setattr(mnist, "MIRRORS", PUBLISHED)
    with pytest.raises(DatasetError, match=r"the connection to storage.* and the connection to"):
        fetch()
    assert fetched() == {}


def test_a_full_disk_is_told_and_leaves_nothing(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DatasetError, match=r"stored in .*: the disk is full") as raised:
        fetch()
    assert str(mnist_folder()) in str(raised.value)
    assert fetched() == {}
    assert mirrors[1].asked == []


def test_a_mirror_that_sends_without_end_is_not_heard_to_its_end(
    mirrors: tuple[Mirror, Mirror],
) -> None:
    mirrors[0].answer = flood
    fetch()
    mirrors[0].close()
    assert fetched() == CONTENTS
    assert mirrors[0].answered == []


def test_a_mirror_that_refuses_the_connection_is_passed_over(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as unused:
        # Bound but not listening: nobody else can answer there.
        unused.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        monkeypatch.setattr(mnist, "MIRRORS", (closed, mirrors[1].url))
        fetch()
    assert fetched() == CONTENTS


@pytest.mark.usefixtures("mirrors")
def test_cancel_in_the_middle_of_a_file_leaves_nothing_of_it() -> None:
    told: list[int] = []
    with pytest.raises(Cancelled):
        fetch_mnist(lambda done, total: told.append(done), lambda: told[-1] > 0)
    assert 0 < told[-1] < len(CONTENTS[FIRST])
    assert fetched() == {}


@pytest.mark.parametrize("silent", ["mute", "silence"])
def test_cancel_is_heard_while_a_mirror_is_silent_and_leaves_nothing(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    # Whoever waited for the timeout would never end.
    monkeypatch.setattr(mnist, "TIMEOUT_SECONDS", 1_000_000.0)
    mirrors[0].answer = getattr(mirrors[0], silent)
    with pytest.raises(Cancelled):
        fetch_mnist(lambda done, total: None, lambda: bool(mirrors[0].asked))
    mirrors[0].close()
    let_the_thread_end()
    assert fetched() == {}
    assert mirrors[1].asked == []


def test_cancel_is_heard_while_the_name_of_a_mirror_is_looked_up(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, over = threading.Event(), threading.Event()

    def waits(*_: object, **__: object) -> None:
        asked.set()
        over.wait()
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", waits)
    with pytest.raises(Cancelled):
        fetch_mnist(lambda done, total: None, asked.is_set)
    over.set()
    let_the_thread_end()
    assert mirrors[0].asked == mirrors[1].asked == []


def test_after_cancelling_no_progress_is_told(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, over = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def late(*arguments: Any, **options: Any) -> Any:
        asked.set()
        over.wait()
        return real(*arguments, **options)

    told: list[int] = []
    monkeypatch.setattr(socket, "getaddrinfo", late)
    with pytest.raises(Cancelled):
        fetch_mnist(lambda done, total: told.append(done), asked.is_set)
    before = len(told)
    over.set()
    let_the_thread_end()
    # It did go on to the mirror, whose answer nobody wants any more.
    assert mirrors[0].asked == [FIRST]
    assert len(told) == before
    assert fetched() == {}


def test_cancel_before_the_start_asks_no_mirror(mirrors: tuple[Mirror, Mirror]) -> None:
    with pytest.raises(Cancelled):
        fetch_mnist(lambda done, total: None, lambda: True)
    assert mirrors[0].asked == []


def test_only_what_is_missing_or_damaged_is_fetched(mirrors: tuple[Mirror, Mirror]) -> None:
    fetch()
    (mnist_folder() / FIRST).write_bytes(b"?" + CONTENTS[FIRST][1:])
    (mnist_folder() / "t10k-labels-idx1-ubyte.gz").unlink()
    mirrors[0].asked.clear()
    told: list[int] = []
    fetch_mnist(lambda done, total: told.append(done), lambda: False)
    assert mirrors[0].asked == [FIRST, "t10k-labels-idx1-ubyte.gz"]
    assert fetched() == CONTENTS
    assert told[0] == TOTAL - len(CONTENTS[FIRST]) - len(b"test labels")


def test_what_is_whole_is_not_asked_for_again(mirrors: tuple[Mirror, Mirror]) -> None:
    fetch()
    mirrors[0].asked.clear()
    assert fetch() == mnist_folder()
    assert mirrors[0].asked == []


@pytest.mark.usefixtures("mirrors")
def test_a_folder_that_cannot_be_written_is_named() -> None:
    mnist_folder().parent.mkdir(parents=True)
    mnist_folder().write_text("a file in the folder's place")
    with pytest.raises(DatasetError, match="could not be stored in the folder") as raised:
        fetch()
    assert str(mnist_folder()) in str(raised.value)


def test_an_https_mirror_cannot_lead_on_to_http() -> None:
    import requests

    with (
        mnist._session("https://example.org/") as session,
        pytest.raises(requests.exceptions.InvalidSchema),
    ):
        session.get("http://127.0.0.1:1/")


def test_where_an_https_mirror_leads_on_to_http_the_other_one_is_taken(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    import requests

    def lead_on(
        adapter: object, request: requests.PreparedRequest, **_: object
    ) -> requests.Response:
        response = requests.Response()
        response.status_code, response.url, response.request = 302, str(request.url), request
        response.headers["Location"] = f"{mirrors[0].url}{FIRST}"
        response.raw = io.BytesIO()
        return response

    real = requests.adapters.HTTPAdapter.send

    def send(adapter: Any, request: Any, **options: Any) -> requests.Response:
        https = request.url.startswith("https://")
        return (lead_on if https else real)(adapter, request, **options)

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", send)
    monkeypatch.setattr(mnist, "MIRRORS", ("https://mirror.example/", mirrors[1].url))
    fetch()
    assert fetched() == CONTENTS
    assert mirrors[0].asked == []


def test_the_published_mirrors_are_asked_by_https_alone() -> None:
    assert PUBLISHED
    assert all(mirror.startswith("https://") for mirror in PUBLISHED)


def test_nothing_is_found_where_nothing_is() -> None:
    assert find_mnist() is None


def test_a_file_that_cannot_be_looked_at_counts_as_missing(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch()

    def denied(path: Path, *, follow_symlinks: bool = True) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", denied)
        found = find_mnist()
    assert found is None


def test_a_file_that_cannot_be_read_is_fetched_anew(
    mirrors: tuple[Mirror, Mirror], monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch()
    real = os.open

    def denied(path: Any, *arguments: Any, **options: Any) -> Any:
        if os.path.basename(path) == mnist.MNIST_FILES[1].name:
            raise PermissionError
        return real(path, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", denied)
        intact = [file.is_intact(mnist_folder()) for file in mnist.MNIST_FILES]
    assert intact == [True, False, True, True]


def test_a_cache_with_a_file_of_another_size_does_not_count(
    mirrors: tuple[Mirror, Mirror],
) -> None:
    fetch()
    (mnist_folder() / FIRST).write_bytes(b"cut")
    assert find_mnist() is None


@pytest.mark.usefixtures("mirrors")
def test_the_folder_in_the_environment_goes_before_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch()
    mine = tmp_path / "mine"
    mine.mkdir()
    for name, content in CONTENTS.items():
        (mine / name).write_bytes(content)
    monkeypatch.setenv("LENET_GUI_DATA", str(mine))
    assert find_mnist() == mine


@pytest.mark.usefixtures("mirrors")
def test_a_folder_in_the_environment_that_lacks_files_is_refused_whatever_the_cache_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch()
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=f"LENET_GUI_DATA .* lacks {FIRST}") as raised:
        find_mnist()
    assert str(tmp_path) in str(raised.value)
