"""Fine-tuning on small digits; TensorFlow is imported by the first test that needs it."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Sequence

import numpy as np
import pytest
from support.architectures import FROM_ELSEWHERE
from support.digits import digit_arrays, small_dataset
from support.user_digits import user_digit

from benchmarks.common.pen_strokes import strokes_of
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.fine_tuning import fine_tune as fine_tune_module
from lenet_gui.core.fine_tuning import fine_tune as fine_tuning
from lenet_gui.core.fine_tuning.fine_tune import (
    BATCH_SIZE,
    MAX_ACCURACY_DROP,
    MAX_OF_A_CLASS,
    MAX_OF_A_DIGIT,
    MAX_USER_DIGITS_IN_BATCH,
    STEPS,
    FineTuningDone,
    FineTuningProgress,
    RehearsalSet,
    fine_tune,
    interpolate_weights,
    mixed_batches,
    varied,
)
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.handwriting import pen as handwriting
from lenet_gui.core.handwriting.digits import digit_forms
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.metrics.calibration import fit_temperature
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import PIXELS
from lenet_gui.core.training.loop import train

DATASET = small_dataset()
OTHERS = RehearsalSet(DATASET)
UNTRAINED = Network.initial(SOFTMAX_REGRESSION, 1)


def upside_down(count: int, seed: int) -> list[UserDigit]:
    """Digits of someone who writes sevens and fours upside down: new, but learnable."""
    images, labels = digit_arrays(10 * count, seed)
    return [
        UserDigit(int(label), image[::-1, ::-1] if label in (4, 7) else image)
        for image, label in zip(images, labels, strict=True)
    ]


TAUGHT = upside_down(2, seed=5)


def tuned(
    network: Network, digits: Sequence[UserDigit], rehearsal: RehearsalSet = OTHERS
) -> FineTuningDone:
    *_, done = fine_tune(network, digits, rehearsal)
    assert isinstance(done, FineTuningDone)
    return done


def accuracy(network: Network, images: np.ndarray, labels: np.ndarray) -> float:
    predictions = network.probabilities(np.divide(images, 255, dtype=np.float32)).argmax(axis=1)
    return float((predictions == labels).mean())


def accuracy_on(network: Network, digits: Sequence[UserDigit]) -> float:
    images = np.stack([digit.image for digit in digits])
    return accuracy(network, images, np.array([digit.label for digit in digits]))


@pytest.fixture(scope="module", params=sorted(ARCHITECTURES))
def trained(request: pytest.FixtureRequest) -> Network:
    """A network that reads the small digits, of each architecture in turn."""
    config = TrainingConfig(request.param, learning_rate=0.003, batch_size=20, epochs=6)
    *_, done = train(config, DATASET)
    return done.network


@pytest.fixture(scope="module")
def taught(trained: Network) -> FineTuningDone:
    return tuned(trained, TAUGHT)


@pytest.mark.tensorflow
def test_a_writer_is_learned_and_other_peoples_digits_are_not_forgotten(
    trained: Network, taught: FineTuningDone
) -> None:
    others = upside_down(10, seed=6)
    errors = [1 - accuracy_on(network, others) for network in (trained, taught.network)]
    assert errors[0] > 0.1
    assert errors[1] <= errors[0] / 2
    assert taught.mixing_coefficient > 0
    assert taught.after.probe_accuracy >= taught.before.probe_accuracy - MAX_ACCURACY_DROP
    assert taught.network.architecture is trained.architecture


@pytest.mark.tensorflow
def test_the_metrics_are_those_of_the_networks(trained: Network, taught: FineTuningDone) -> None:
    # The network from before stays as it was, or its metrics would be others now.
    for network, metrics in ((trained, taught.before), (taught.network, taught.after)):
        assert metrics.user_correct == round(accuracy_on(network, TAUGHT) * len(TAUGHT))
        test_accuracy = accuracy(network, DATASET.test_images, DATASET.test_labels)
        assert metrics.test_accuracy == pytest.approx(test_accuracy)
    assert taught.counts == (2,) * 10
    assert taught.test_images == len(DATASET.test_images)
    assert len(taught.losses) == len(taught.accuracies) == STEPS


@pytest.mark.tensorflow
def test_the_probabilities_are_calibrated(taught: FineTuningDone) -> None:
    images = np.divide(DATASET.validation_images, 255, dtype=np.float32)
    temperature = fit_temperature(taught.network.logits(images), DATASET.validation_labels)
    assert temperature == pytest.approx(1, abs=0.01)


@pytest.mark.tensorflow
def test_progress_grows_to_the_end() -> None:
    *events, done = fine_tune(UNTRAINED, [user_digit(3)], OTHERS)
    shares = [event.share for event in events if isinstance(event, FineTuningProgress)]
    assert len(shares) == len(events)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1
    assert isinstance(done, FineTuningDone)


@pytest.mark.tensorflow
def test_the_same_digits_give_the_same_network() -> None:
    digits = [user_digit(label) for label in (3, 8)]
    one, other = (tuned(UNTRAINED, digits).network for _ in range(2))
    assert all(map(np.array_equal, one.weights, other.weights))


@pytest.mark.tensorflow
@pytest.mark.parametrize("labels", [[7], [7] * 30, [0, 1, 2]])
def test_few_digits_or_none_of_a_class_work(labels: list[int]) -> None:
    digits = [user_digit(label, seed) for seed, label in enumerate(labels)]
    done = tuned(Network.initial(LENET5, 1), digits)
    assert sum(done.counts) == len(labels)
    assert all(np.isfinite(weights).all() for weights in done.network.weights)


def test_without_digits_there_is_nothing_to_adapt_to() -> None:
    with pytest.raises(ValueError, match="no digits"):
        tuned(UNTRAINED, [])


@pytest.mark.tensorflow
def test_stopping_ends_it_without_a_result() -> None:
    stop, events = threading.Event(), []
    for event in fine_tune(UNTRAINED, [user_digit(1)], OTHERS, stop):
        events.append(event)
        if len(events) == 3:
            stop.set()
    assert len(events) == 3
    assert not any(isinstance(event, FineTuningDone) for event in events)


@pytest.mark.tensorflow
def test_the_mixing_coefficient_is_small_where_all_that_was_learned_would_cost_too_much(
    trained: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fine_tuning, "LEARNING_RATE", 0.02)
    # Someone who calls each digit by the next one's name cannot be learned from.
    labelled = zip(DATASET.validation_images, DATASET.validation_labels, strict=True)
    digits = [UserDigit((int(label) + 1) % 10, image) for image, label in labelled] * 30
    done = tuned(trained, digits)
    assert done.mixing_coefficient < 1
    assert done.after.probe_accuracy >= done.before.probe_accuracy - MAX_ACCURACY_DROP


@pytest.mark.tensorflow
def test_only_the_probe_measures_the_cost(trained: Network) -> None:
    probe = DATASET.validation_images[:20], DATASET.validation_labels[:20]
    wrong = (DATASET.validation_labels + 1) % 10
    others = RehearsalSet(dataclasses.replace(DATASET, validation_labels=wrong), probe)
    done = tuned(trained, [user_digit(1)], others)
    assert done.before.probe_accuracy == pytest.approx(accuracy(trained, *probe))


@pytest.mark.tensorflow
@pytest.mark.parametrize("cause", ["too much would be forgotten", "the training diverged"])
def test_where_nothing_can_be_taken_the_network_stays_as_it_is(
    cause: str, trained: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    if cause == "the training diverged":
        monkeypatch.setattr(fine_tuning, "LEARNING_RATE", float("nan"))
    else:
        # No network reads more than all.
        monkeypatch.setattr(fine_tuning, "MAX_ACCURACY_DROP", -2.0)
    done = tuned(trained, [user_digit(1)])
    assert done.mixing_coefficient == 0
    assert done.network is trained


def test_half_way_between_two_networks_lie_the_means_of_their_weights() -> None:
    one, other = (Network.initial(LENET5, seed) for seed in (1, 2))
    middle = interpolate_weights(one, other, 0.5)
    for a, b, mean in zip(one.weights, other.weights, middle.weights, strict=True):
        assert np.allclose(mean, (a + b) / 2, atol=1e-6)
    assert all(map(np.array_equal, interpolate_weights(one, other, 0).weights, one.weights))


@pytest.mark.parametrize("labels", [[7], [7] * 40, [1, 2], [*range(10), *range(10), *[3] * 80]])
def test_a_batch_has_few_of_the_users_digits_each_class_equally_often(labels: list[int]) -> None:
    own = np.array(labels, np.uint8)
    sizes = np.arange(len(own)) % 5 + 1
    batches = mixed_batches(1000, own, sizes, np.random.default_rng(1))
    assert batches.shape == (STEPS, BATCH_SIZE)
    assert batches.min() >= 0
    classes = len(set(labels))
    count = min(MAX_USER_DIGITS_IN_BATCH, MAX_OF_A_DIGIT * len(own), MAX_OF_A_CLASS * classes)
    positions = batches[batches >= 1000] - 1000
    assert len(positions) == STEPS * count
    # Every digit occurs, and each class as often as the others.
    assert set(np.arange(len(own)).repeat(sizes)[positions]) == set(range(len(own)))
    drawn = np.bincount(own.repeat(sizes)[positions], minlength=10)[sorted(set(labels))]
    assert drawn / len(positions) == pytest.approx(1 / classes, rel=0.15)


def test_of_many_digits_there_are_fewer_variants() -> None:
    digit = user_digit(1)
    few, many = (varied([digit] * n, np.random.default_rng(1)) for n in (2, 200))
    assert len(few[0]) > len(many[0]) > 1
    assert all(np.array_equal(pool[0], digit.image) for pool in few + many)


@pytest.mark.mnist
@pytest.mark.tensorflow
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
    for label, forms in enumerate(digit_forms()):
        (form,) = [f for f in forms if f.name == habits.get(label, forms[0].name)]
        writing = handwriting.write_strokes(form, 22, random)
        for k in range(22):
            strokes = [
                [(float(x), float(y)) for x, y in stroke] for stroke in strokes_of(writing, k)
            ]
            (taught if k < 2 else rest).append(UserDigit.drawn(fitted(strokes), label))
    network = load_model(paths.models_folder() / FIRST_MODEL)
    done = tuned(network, taught, rehearsal_set(network))
    errors = [round((1 - accuracy_on(n, rest)) * len(rest)) for n in (network, done.network)]
    assert errors[1] <= max(errors[0] / 2, 3), errors
    assert done.after.test_accuracy >= done.before.test_accuracy - 0.002


@pytest.mark.tensorflow
def test_a_network_from_elsewhere_is_adapted_with_its_pixels_and_statistics(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Whatever it costs, because this network reads nothing yet.
    monkeypatch.setattr(fine_tune_module, "MAX_ACCURACY_DROP", 1.0)
    weights = Network.initial(FROM_ELSEWHERE, 1).weights
    network = Network(FROM_ELSEWHERE, weights, PIXELS["-1..1 dark"])
    done = tuned(network, TAUGHT)
    assert done.network.pixels is network.pixels
    layers = {layer.name: weights for layer, weights in done.network.layers}
    before = {layer.name: weights for layer, weights in network.layers}
    for name, frozen in (("first", 0), ("batch", 2), ("last", 0), ("layer", 0)):
        pairs = zip(layers[name], before[name], strict=True)
        same = [bool(np.array_equal(array, old)) for array, old in pairs]
        learned = len(same) - frozen
        assert same == [k >= learned for k in range(len(same))], name
    inputs = np.divide(DATASET.test_images, 255, dtype=np.float32)
    right = done.network.logits(inputs).argmax(axis=1) == DATASET.test_labels
    assert done.after.test_accuracy == pytest.approx(right.mean())
