"""What comes of a request, of data and networks that are read for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.digits import write_small_dataset
from support.evaluation import FIRST, SECOND
from support.mirror import Mirror
from support.small_mnist import place_small_mnist
from support.user_digits import user_digit

from lenet_gui.core.data import builtin
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.keras_file.model_file import ModelFileError, save_model
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.evaluation.worker import (
    MY_DIGITS,
    Evaluator,
    FetchingNeeded,
    NoDigits,
    Request,
)
from lenet_gui.ui.jobs.job import Call
from lenet_gui.ui.state.catalogue import NetworkChoice

LENET = NetworkChoice("lenet", Network.initial(LENET5, 1))


@pytest.fixture
def evaluator() -> Evaluator:
    return Evaluator()


@pytest.fixture
def call() -> Call:
    """A call that is made in this thread."""
    return Call(lambda _: None)


@pytest.mark.parametrize("part", ["test", "validation"])
def test_the_answers_are_those_of_the_network_to_the_images(
    evaluator: Evaluator, call: Call, data: Path, part: Any
) -> None:
    result = evaluator.evaluate(Request(LENET, data, part), call)
    dataset = load_own(data)
    images = dataset.test_images if part == "test" else dataset.validation_images
    assert LENET.network is not None
    expected = LENET.network.probabilities(images.astype(np.float32) / 255)
    np.testing.assert_allclose(result.evaluation.probabilities, expected, atol=1e-6)
    assert result.evaluation.image_set.name == "my digits"
    assert result.other is None


def test_another_network_reads_the_same_images_from_a_file(
    evaluator: Evaluator, call: Call, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.keras"
    other = Network.initial(LENET5, 2)
    save_model(path, other)
    request = Request(FIRST, data, "test", NetworkChoice("other.keras", path=path))
    result = evaluator.evaluate(request, call)
    assert result.other is not None
    assert result.other.image_set is result.evaluation.image_set
    images = result.other.image_set.images.astype(np.float32) / 255
    np.testing.assert_allclose(result.other.probabilities, other.probabilities(images), atol=1e-6)


def test_the_users_digits_are_read_as_the_canvas_makes_them(
    evaluator: Evaluator, call: Call
) -> None:
    MyDigits().add([user_digit(4), user_digit(7, seed=2)])
    result = evaluator.evaluate(Request(LENET, MY_DIGITS, "test"), call)
    images = result.evaluation.image_set
    expected = {4: user_digit(4).image, 7: user_digit(7, seed=2).image}
    assert sorted(images.labels) == [4, 7]
    for image, label in zip(images.images, images.labels, strict=True):
        np.testing.assert_array_equal(image, expected[label])
    # One more is read the next time.
    MyDigits().add([user_digit(1)])
    again = evaluator.evaluate(Request(LENET, MY_DIGITS, "test"), call)
    assert sorted(again.evaluation.image_set.labels) == [1, 4, 7]


def test_without_digits_of_the_users_there_is_nothing_to_read(
    evaluator: Evaluator, call: Call
) -> None:
    with pytest.raises(NoDigits):
        evaluator.evaluate(Request(LENET, MY_DIGITS, "test"), call)


def test_a_folder_that_holds_something_else_by_now_is_read_again(
    evaluator: Evaluator, call: Call, data: Path
) -> None:
    before = evaluator.evaluate(Request(FIRST, data, "test"), call)
    write_small_dataset(data, test=20, seed=9)
    after = evaluator.evaluate(Request(FIRST, data, "test"), call)
    assert len(before.evaluation.image_set.labels) == 60
    assert len(after.evaluation.image_set.labels) == 20


def test_progress_reaches_the_whole(evaluator: Evaluator, call: Call, data: Path) -> None:
    progress: list[tuple[str, float | None]] = []
    call.reported.connect(progress.append)
    evaluator.evaluate(Request(FIRST, data, "test", SECOND), call)
    assert progress[0] == ("Reading the images…", None)
    assert progress[-1] == ("120 of 120 images", 1.0)
    shares = [share for _, share in progress[1:]]
    assert shares == sorted(shares)


def test_a_folder_without_a_data_set_is_refused(
    evaluator: Evaluator, call: Call, tmp_path: Path
) -> None:
    with pytest.raises(DatasetError, match="expected labelled images"):
        evaluator.evaluate(Request(FIRST, tmp_path, "test"), call)


def test_a_file_that_is_no_network_is_refused(
    evaluator: Evaluator, call: Call, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "notes.keras"
    path.write_text("no network")
    request = Request(FIRST, data, "test", NetworkChoice("notes.keras", path=path))
    with pytest.raises(ModelFileError, match=r"“notes.keras” is neither a .keras nor an .h5 file"):
        evaluator.evaluate(request, call)


def test_the_smallest_data_set_has_validation_images(
    evaluator: Evaluator, call: Call, tmp_path: Path
) -> None:
    # Of each digit that comes twice, one image is for validation; fewer than twelve are refused.
    write_small_dataset(tmp_path, train=12, test=1)
    result = evaluator.evaluate(Request(FIRST, tmp_path, "validation"), call)
    assert len(result.evaluation.image_set.labels) == 2


def test_a_cancelled_request_ends_before_the_images_are_read(
    evaluator: Evaluator, call: Call, data: Path
) -> None:
    call.cancelled.set()
    with pytest.raises(Cancelled):
        evaluator.evaluate(Request(FIRST, data, "test"), call)


def test_cancelling_ends_the_writing_of_the_builtin_digits(
    evaluator: Evaluator, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A million digits would take minutes.
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (10**6, 1, 1))
    call.reported.connect(lambda _: call.cancelled.set())
    with pytest.raises(Cancelled):
        evaluator.evaluate(Request(FIRST, "builtin", "test"), call)


# MNIST.


def test_mnist_on_this_computer_is_read_once(
    evaluator: Evaluator, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = place_small_mnist(monkeypatch)
    first = evaluator.evaluate(Request(FIRST, "mnist", "test"), call)
    for path in folder.iterdir():
        path.unlink()
    again = evaluator.evaluate(Request(SECOND, "mnist", "test"), call)
    assert again.evaluation.image_set is first.evaluation.image_set
    assert first.evaluation.image_set.name == "MNIST"


@pytest.mark.parametrize("source", ["mnist", "drawn"])
def test_absent_mnist_is_not_fetched_unasked(
    evaluator: Evaluator, call: Call, source: str, mirror: Mirror
) -> None:
    with pytest.raises(FetchingNeeded):
        evaluator.evaluate(Request(FIRST, source, "test"), call)
    assert mirror.asked == []


def test_damaged_mnist_is_not_fetched_again_unasked(
    evaluator: Evaluator, call: Call, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place_small_mnist(monkeypatch) / "t10k-labels-idx1-ubyte.gz"
    damaged = bytes(path.stat().st_size)
    path.write_bytes(damaged)
    with pytest.raises(FetchingNeeded):
        evaluator.evaluate(Request(FIRST, "mnist", "test"), call)
    assert mirror.asked == []
    assert path.read_bytes() == damaged


def test_asked_for_it_is_fetched(evaluator: Evaluator, call: Call, mirror: Mirror) -> None:
    # The files of this mirror are not MNIST, which shows that it was asked.
    with pytest.raises(DatasetError, match="sent something other"):
        evaluator.evaluate(Request(FIRST, "mnist", "test", may_fetch=True), call)
    assert mirror.asked


def test_requests_are_equal_when_their_answers_are() -> None:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    choice = NetworkChoice("a", network)
    assert Request(choice, "mnist", "test") == Request(
        NetworkChoice("a", network), "mnist", "test", may_fetch=True
    )
    other = NetworkChoice("a", Network(network.architecture, network.weights))
    assert Request(choice, "mnist", "test") != Request(other, "mnist", "test")
