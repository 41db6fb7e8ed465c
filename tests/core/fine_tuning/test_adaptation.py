"""Adapting on small digits; TensorFlow is imported by the first test that needs it."""

from __future__ import annotations

import dataclasses
import threading

import numpy as np
import pytest
from support.digits import digit_arrays, small_dataset
from support.user_digits import user_digit

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.fine_tuning import fine_tune as fine_tuning
from lenet_gui.core.fine_tuning.fine_tune import (
    BATCH_SIZE,
    MAX_ACCURACY_DROP,
    MAX_OF_A_CLASS,
    MAX_OF_A_DIGIT,
    MAX_USER_DIGITS_IN_BATCH,
    STEPS,
    FineTuningDone,
    FineTuningEvent,
    FineTuningProgress,
    RehearsalSet,
    fine_tune,
    hint,
    interpolate_weights,
    mixed_batches,
    outcome_text,
    varied,
)
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.handwriting import pen as handwriting
from lenet_gui.core.handwriting.digits import FORMS
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.metrics.calibration import fit_temperature
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import train


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return small_dataset()


@pytest.fixture(scope="module", params=sorted(ARCHITECTURES))
def trained(request: pytest.FixtureRequest, dataset: Dataset) -> Network:
    """A network that reads the small digits, of each kind in turn."""
    config = TrainingConfig(request.param, learning_rate=0.003, batch_size=20, epochs=6)
    *_, done = train(config, dataset)
    return done.network


def finished(progress: list[FineTuningEvent]) -> FineTuningDone:
    done = progress[-1]
    assert isinstance(done, FineTuningDone)
    return done


def upside_down(count: int, seed: int) -> list[UserDigit]:
    """Digits of someone who writes sevens and fours upside down: new, but learnable."""
    images, labels = digit_arrays(10 * count, seed)
    return [
        UserDigit(int(label), image[::-1, ::-1] if label in (4, 7) else image)
        for image, label in zip(images, labels, strict=True)
    ]


def accuracy(network: Network, digits: list[UserDigit]) -> float:
    images = np.divide([digit.image for digit in digits], 255, dtype=np.float32)
    answers = network.probabilities(images).argmax(axis=1)
    return float((answers == [digit.label for digit in digits]).mean())


def test_a_hand_is_learned_and_other_peoples_digits_are_not_forgotten(
    trained: Network, dataset: Dataset
) -> None:
    before = [weights.copy() for weights in trained.weights]
    done = finished(list(fine_tune(trained, upside_down(2, seed=5), RehearsalSet(dataset))))
    others = upside_down(10, seed=6)
    errors = [1 - accuracy(network, others) for network in (trained, done.network)]
    assert errors[0] > 0.1
    assert errors[1] <= errors[0] / 2
    assert done.after.probe_accuracy >= done.before.probe_accuracy - MAX_ACCURACY_DROP
    assert done.network.architecture is trained.architecture
    # The network that one had stays as it was.
    assert all(map(np.array_equal, before, trained.weights))


def test_the_figures_are_those_of_the_networks(trained: Network, dataset: Dataset) -> None:
    own = upside_down(2, seed=5)
    done = finished(list(fine_tune(trained, own, RehearsalSet(dataset))))
    for network, metrics in ((trained, done.before), (done.network, done.after)):
        assert metrics.user_correct == round(accuracy(network, own) * len(own))
        images = np.divide(dataset.test_images, 255, dtype=np.float32)
        hits = network.probabilities(images).argmax(axis=1) == dataset.test_labels
        assert metrics.test_accuracy == pytest.approx(hits.mean())
    assert done.counts == (2,) * 10
    assert done.test_images == len(dataset.test_images)


def test_the_probabilities_are_calibrated(trained: Network, dataset: Dataset) -> None:
    done = finished(list(fine_tune(trained, upside_down(2, seed=5), RehearsalSet(dataset))))
    assert done.mixing_coefficient > 0
    images = np.divide(dataset.validation_images, 255, dtype=np.float32)
    temperature = fit_temperature(done.network.logits(images), dataset.validation_labels)
    assert temperature == pytest.approx(1, abs=0.01)


def test_progress_grows_to_the_end(dataset: Dataset) -> None:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    *progress, done = fine_tune(network, [user_digit(3)], RehearsalSet(dataset))
    shares = [part.share for part in progress if isinstance(part, FineTuningProgress)]
    assert len(shares) == len(progress)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1
    assert isinstance(done, FineTuningDone)


def test_the_same_digits_give_the_same_network(dataset: Dataset) -> None:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    own = [user_digit(label) for label in (3, 8)]
    one, other = (
        finished(list(fine_tune(network, own, RehearsalSet(dataset)))).network for _ in range(2)
    )
    assert all(map(np.array_equal, one.weights, other.weights))


@pytest.mark.parametrize("labels", [[7], [7] * 30, [0, 1, 2]])
def test_few_digits_or_none_of_a_class_work(labels: list[int], dataset: Dataset) -> None:
    own = [user_digit(label, seed) for seed, label in enumerate(labels)]
    network = Network.initial(LENET5, 1)
    done = finished(list(fine_tune(network, own, RehearsalSet(dataset))))
    assert sum(done.counts) == len(labels)
    assert hint(done.counts) in outcome_text(done)
    assert all(np.isfinite(weights).all() for weights in done.network.weights)


def test_without_digits_it_says_what_to_do(dataset: Dataset) -> None:
    with pytest.raises(ValueError, match="teach one"):
        next(iter(fine_tune(Network.initial(SOFTMAX_REGRESSION, 1), [], RehearsalSet(dataset))))


def test_stopping_ends_it_without_a_result(dataset: Dataset) -> None:
    stop = threading.Event()
    progress = []
    for part in fine_tune(
        Network.initial(SOFTMAX_REGRESSION, 1), [user_digit(1)], RehearsalSet(dataset), stop
    ):
        progress.append(part)
        if len(progress) == 3:
            stop.set()
    assert len(progress) == 3
    assert not any(isinstance(part, FineTuningDone) for part in progress)


def test_what_would_cost_other_digits_too_much_is_not_taken(
    trained: Network, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fine_tuning, "LEARNING_RATE", 0.02)
    # Someone who calls each digit by the next one's name cannot be learned from.
    images, labels = dataset.validation_images, dataset.validation_labels
    own = [
        UserDigit((int(label) + 1) % 10, image) for image, label in zip(images, labels, strict=True)
    ] * 30
    done = finished(list(fine_tune(trained, own, RehearsalSet(dataset))))
    assert done.mixing_coefficient < 1
    assert done.after.probe_accuracy >= done.before.probe_accuracy - MAX_ACCURACY_DROP


def test_only_the_images_that_judge_tell_how_much_it_costs(
    trained: Network, dataset: Dataset
) -> None:
    wrong = (dataset.validation_labels + 1) % 10
    others = RehearsalSet(
        dataclasses.replace(dataset, validation_labels=wrong),
        (dataset.validation_images[:20], dataset.validation_labels[:20]),
    )
    done = finished(list(fine_tune(trained, [user_digit(1)], others)))
    images = np.divide(dataset.validation_images[:20], 255, dtype=np.float32)
    right = trained.probabilities(images).argmax(axis=1) == dataset.validation_labels[:20]
    assert done.before.probe_accuracy == pytest.approx(right.mean())


def test_where_any_share_would_cost_too_much_the_network_stays_as_it_is(
    trained: Network, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No network reads more than all.
    monkeypatch.setattr(fine_tuning, "MAX_ACCURACY_DROP", -2.0)
    done = finished(list(fine_tune(trained, [user_digit(1)], RehearsalSet(dataset))))
    assert done.mixing_coefficient == 0
    assert done.network is trained
    assert outcome_text(done).startswith("The network was left as it is")


def test_half_way_between_two_networks_lie_the_means_of_their_weights() -> None:
    one, other = (Network.initial(LENET5, seed) for seed in (1, 2))
    for a, b, mean in zip(
        one.weights, other.weights, interpolate_weights(one, other, 0.5).weights, strict=True
    ):
        assert np.allclose(mean, (a + b) / 2, atol=1e-6)
    assert all(map(np.array_equal, interpolate_weights(one, other, 0).weights, one.weights))


@pytest.mark.parametrize("labels", [[7], [7] * 40, [1, 2], [*range(10), *range(10), *[3] * 80]])
def test_a_batch_holds_few_enough_own_digits_each_class_equally_often(labels: list[int]) -> None:
    own = np.array(labels, np.uint8)
    sizes = np.arange(len(own)) % 5 + 1
    batches = mixed_batches(1000, own, sizes, np.random.default_rng(1))
    assert batches.shape == (STEPS, BATCH_SIZE)
    assert batches.min() >= 0
    assert batches.max() < 1000 + sizes.sum()
    classes = len(set(labels))
    count = min(MAX_USER_DIGITS_IN_BATCH, MAX_OF_A_DIGIT * len(own), MAX_OF_A_CLASS * classes)
    mine = batches[batches >= 1000] - 1000
    assert len(mine) == STEPS * count
    # Every digit occurs, and each class as often as the others.
    assert set(np.arange(len(own)).repeat(sizes)[mine]) == set(range(len(own)))
    drawn = own.repeat(sizes)[mine]
    shares = np.bincount(drawn, minlength=10)[sorted(set(labels))] / len(mine)
    assert shares == pytest.approx(1 / classes, rel=0.15)


def test_of_many_digits_there_are_fewer_variants() -> None:
    digit = user_digit(1)
    few, many = (varied([digit] * n, np.random.default_rng(1)) for n in (2, 200))
    assert len(few[0]) > len(many[0]) > 1
    assert all(np.array_equal(pool[0], digit.image) for pool in few + many)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((1,) * 10, ""),
        ((0, 0, 0, 1, 0, 0, 0, 0, 0, 0), "One digit is little"),
        ((2, 2, 0, 2, 2, 2, 2, 2, 2, 2), "There is no 2 among"),
        ((0, 2, 0, 2, 0, 2, 2, 2, 2, 2), "There is no 0, 2 or 4 among"),
    ],
)
def test_what_is_missing_is_said(counts: tuple[int, ...], said: str) -> None:
    assert hint(counts).startswith(said)
    assert bool(hint(counts)) == bool(said)


@pytest.mark.mnist
def test_the_bundled_network_learns_a_foreign_hand_and_keeps_its_accuracy_on_mnist(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # One hand varies by less than all hands together.
    for name, value in (
        ("SLANT", (0.25, 0.06)),
        ("WIDTH_FACTOR", (-0.1, 0.06)),
        ("BEND", 0.07),
        ("WARP", 0.04),
        ("TURN", 0.04),
    ):
        monkeypatch.setattr(handwriting, name, value)
    habits = {
        0: "slashed",
        1: "curved hook",
        4: "closed, rounded",
        7: "crossed, stem curled",
        9: "like a g",
    }
    random = np.random.default_rng(4)
    taught, rest = [], []
    for label, forms in enumerate(FORMS):
        (form,) = [f for f in forms if f.name == habits.get(label, forms[0].name)]
        writing = handwriting.write(form, 22, random)
        for k in range(22):
            strokes = [[(float(x), float(y)) for x, y in stroke] for stroke in writing.strokes(k)]
            (taught if k < 2 else rest).append(UserDigit.drawn(fitted(strokes), label))
    network = load_model(paths.models_folder() / FIRST_MODEL)
    done = finished(list(fine_tune(network, taught, rehearsal_set(network))))
    errors = [round((1 - accuracy(n, rest)) * len(rest)) for n in (network, done.network)]
    assert errors[1] <= max(errors[0] / 2, 3), errors
    assert done.after.test_accuracy >= done.before.test_accuracy - 0.002
