from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.evaluation import FIRST, SECOND, Heard
from support.mirror import Mirror
from support.small_mnist import place_small_mnist
from support.window import TIMEOUT

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data import builtin
from lenet_gui.core.data import mnist as mnist_download
from lenet_gui.core.data.dataset import load_folder
from lenet_gui.core.data.idx import Bytes
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.metrics.evaluation import read_in_slices
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.evaluation import worker
from lenet_gui.ui.evaluation.worker import EvaluationThread, NetworkChoice, Request, Result

LENET = NetworkChoice("lenet", Network.initial(LENET5, 1))


def end(thread: EvaluationThread) -> None:
    thread.request_end()
    assert thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))


@pytest.fixture
def thread() -> Iterator[EvaluationThread]:
    thread = EvaluationThread()
    yield thread
    end(thread)


@pytest.fixture
def heard(thread: EvaluationThread) -> Heard:
    return Heard(thread.worker)


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    mirror = Mirror()
    monkeypatch.setattr(mnist_download, "MIRRORS", (mirror.url,))
    yield mirror
    mirror.close()


def answer(qtbot: QtBot, thread: EvaluationThread, request: Request) -> Result:
    heard = Heard(thread.worker)
    thread.start(request)
    qtbot.waitUntil(lambda: bool(heard.results or heard.failures))
    assert heard.failures == []
    (result,) = heard.results
    assert result.request is request
    return result


def failure(qtbot: QtBot, thread: EvaluationThread, request: Request) -> tuple[str, str]:
    heard = Heard(thread.worker)
    thread.start(request)
    qtbot.waitUntil(lambda: bool(heard.results or heard.failures))
    assert heard.results == []
    ((of, sentence, details),) = heard.failures
    assert of is request
    return sentence, details


@pytest.mark.parametrize("part", ["test", "validation"])
def test_the_answers_are_those_of_the_network_to_the_images(
    qtbot: QtBot, thread: EvaluationThread, data: Path, part: Any
) -> None:
    result = answer(qtbot, thread, Request(LENET, data, part))
    dataset = load_folder(data)
    images = dataset.test_images if part == "test" else dataset.validation_images
    assert LENET.network is not None
    expected = LENET.network.probabilities(images.astype(np.float32) / 255)
    np.testing.assert_allclose(result.evaluation.probabilities, expected, atol=1e-6)
    assert result.evaluation.image_set.name == f"{part} images of my digits"
    assert result.other is None


def test_another_network_reads_the_same_images_from_a_file(
    qtbot: QtBot, thread: EvaluationThread, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.keras"
    other = Network.initial(LENET5, 2)
    save_model(path, other)
    request = Request(FIRST, data, "test", NetworkChoice("other.keras", path=path))
    result = answer(qtbot, thread, request)
    assert result.other is not None
    assert result.other.image_set is result.evaluation.image_set
    images = result.other.image_set.images.astype(np.float32) / 255
    np.testing.assert_allclose(result.other.probabilities, other.probabilities(images), atol=1e-6)


def test_a_folder_that_holds_something_else_by_now_is_read_again(
    qtbot: QtBot, thread: EvaluationThread, data: Path
) -> None:
    before = answer(qtbot, thread, Request(FIRST, data, "test"))
    write_small_dataset(data, test=20, seed=9)
    after = answer(qtbot, thread, Request(FIRST, data, "test"))
    assert len(before.evaluation.image_set.labels) == 60
    assert len(after.evaluation.image_set.labels) == 20


def test_progress_reaches_the_whole(
    qtbot: QtBot, thread: EvaluationThread, heard: Heard, data: Path
) -> None:
    request = Request(FIRST, data, "test", SECOND)
    answer(qtbot, thread, request)
    assert heard.progress[0] == (request, "Reading the images …", -1)
    assert heard.progress[-1] == (request, "120 of 120 images", 1.0)
    shares = [share for _, _, share in heard.progress]
    assert shares == sorted(shares)


# What goes wrong.


def test_a_folder_without_a_data_set_is_told(
    qtbot: QtBot, thread: EvaluationThread, tmp_path: Path
) -> None:
    sentence, details = failure(qtbot, thread, Request(FIRST, tmp_path, "test"))
    assert "expected four idx files" in sentence
    assert details == ""


def test_a_file_that_is_no_network_is_told(
    qtbot: QtBot, thread: EvaluationThread, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "notes.keras"
    path.write_text("no network")
    request = Request(FIRST, data, "test", NetworkChoice("notes.keras", path=path))
    sentence, details = failure(qtbot, thread, request)
    assert "“notes.keras” is not a .keras file" in sentence
    assert details == ""


def test_after_an_unforeseen_error_the_next_evaluation_works(
    qtbot: QtBot, thread: EvaluationThread, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of ink")

    with monkeypatch.context() as patch:
        patch.setattr(worker, "read_in_slices", broken)
        sentence, details = failure(qtbot, thread, Request(FIRST, data, "test"))
    assert sentence == "The evaluation ended with an error: out of ink"
    assert "Traceback" in details
    answer(qtbot, thread, Request(FIRST, data, "test"))


def test_the_smallest_data_set_has_validation_images(
    qtbot: QtBot, thread: EvaluationThread, tmp_path: Path
) -> None:
    # Of each digit that comes twice, one image is for validation; fewer than twelve are refused.
    write_small_dataset(tmp_path, train=12, test=1)
    result = answer(qtbot, thread, Request(FIRST, tmp_path, "validation"))
    assert len(result.evaluation.image_set.labels) == 2


# Another request, or none, in place of the one under way.


def test_a_request_that_is_not_wanted_any_more_ends_without_an_answer(
    qtbot: QtBot,
    thread: EvaluationThread,
    heard: Heard,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def slow(network: Network, images: Bytes) -> Iterator[Floats]:
        begun.set()
        assert may_go_on.wait(TIMEOUT / 1000)
        yield from read_in_slices(network, images)

    monkeypatch.setattr(worker, "read_in_slices", slow)
    stale, newer = Request(LENET, data, "test"), Request(FIRST, data, "test")
    thread.start(stale)
    assert begun.wait(TIMEOUT / 1000)
    thread.start(newer)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(heard.results))
    assert [result.request for result in heard.results] == [newer]
    assert heard.failures == []


def test_cancelling_ends_the_writing_of_the_builtin_digits(
    qtbot: QtBot, thread: EvaluationThread, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (10**6, 1, 1))
    thread.start(Request(FIRST, "builtin", "test"))
    qtbot.waitUntil(lambda: bool(heard.progress))
    # A million digits would take minutes.
    end(thread)
    assert heard.results == []


def test_the_builtin_digits_are_evaluated(
    qtbot: QtBot, thread: EvaluationThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (60, 20, 40))
    result = answer(qtbot, thread, Request(FIRST, "builtin", "validation"))
    assert result.evaluation.image_set.name == "validation images of Built-in digits"
    assert len(result.evaluation.image_set.labels) == 20


# MNIST.


def test_mnist_on_this_computer_is_read_and_then_kept(
    qtbot: QtBot, thread: EvaluationThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = place_small_mnist(monkeypatch)
    first = answer(qtbot, thread, Request(FIRST, "mnist", "test"))
    for path in folder.iterdir():
        path.unlink()
    again = answer(qtbot, thread, Request(SECOND, "mnist", "test"))
    assert again.evaluation.image_set is first.evaluation.image_set
    assert first.evaluation.image_set.name == "test images of MNIST"


@pytest.mark.parametrize("source", ["mnist", "drawn"])
def test_absent_mnist_is_not_fetched_without_being_asked_for(
    qtbot: QtBot, thread: EvaluationThread, heard: Heard, source: str, mirror: Mirror
) -> None:
    request = Request(FIRST, source, "test")
    thread.start(request)
    qtbot.waitUntil(lambda: heard.fetching_needed == [request])
    assert mirror.asked == []
    assert (heard.results, heard.failures) == ([], [])


def test_damaged_mnist_is_not_fetched_again_without_being_asked_for(
    qtbot: QtBot,
    thread: EvaluationThread,
    heard: Heard,
    mirror: Mirror,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = place_small_mnist(monkeypatch)
    path = folder / "t10k-labels-idx1-ubyte.gz"
    damaged = bytes(path.stat().st_size)
    path.write_bytes(damaged)
    thread.start(Request(FIRST, "mnist", "test"))
    qtbot.waitUntil(lambda: len(heard.fetching_needed) == 1)
    assert mirror.asked == []
    assert path.read_bytes() == damaged


def test_asked_for_it_is_fetched(qtbot: QtBot, thread: EvaluationThread, mirror: Mirror) -> None:
    # What this mirror has is no MNIST, which shows that it was asked.
    sentence, _ = failure(qtbot, thread, Request(FIRST, "mnist", "test", may_fetch=True))
    assert "sent something else" in sentence
    assert mirror.asked


def test_mnist_that_cannot_be_fetched_is_told_with_what_to_do(
    qtbot: QtBot, thread: EvaluationThread
) -> None:
    request = Request(FIRST, "mnist", "test", may_fetch=True)
    sentence, _ = failure(qtbot, thread, request)
    assert sentence.startswith("MNIST could not be fetched")


def test_requests_are_equal_when_their_answers_are() -> None:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    choice = NetworkChoice("a", network)
    assert Request(choice, "mnist", "test") == Request(
        NetworkChoice("a", network), "mnist", "test", may_fetch=True
    )
    other = NetworkChoice("a", Network(network.architecture, network.weights))
    assert Request(choice, "mnist", "test") != Request(other, "mnist", "test")
