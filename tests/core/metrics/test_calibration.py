from __future__ import annotations

import numpy as np
import pytest
from support.architectures import FROM_ELSEWHERE

from lenet_gui.core.metrics.calibration import (
    MAX_TEMPERATURE,
    MIN_TEMPERATURE,
    calibrated,
    expected_calibration_error,
    fit_temperature,
)
from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.network.network import Network, softmax


def answers(count: int, too_sure: float, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Logits (n, 10), too large by a factor, and labels (n,) that follow the true ones."""
    random = np.random.default_rng(seed)
    logits = random.normal(0, 3, (count, 10))
    labels = np.array([random.choice(10, p=p) for p in softmax(logits)])
    return (too_sure * logits).astype(np.float32), labels


def likelihood(logits: np.ndarray, labels: np.ndarray, temperature: float) -> float:
    """The mean logarithm of the labels' probabilities."""
    probabilities = softmax(logits.astype(np.float64) / temperature)
    return float(np.log(probabilities[np.arange(len(labels)), labels]).mean())


@pytest.mark.parametrize("too_sure", [0.6, 1.0, 1.7, 3.0])
def test_the_temperature_is_the_likeliest_on_a_fine_grid(too_sure: float) -> None:
    logits, labels = answers(400, too_sure)
    grid = np.arange(MIN_TEMPERATURE, MAX_TEMPERATURE, 0.002)
    best = grid[np.argmax([likelihood(logits, labels, t) for t in grid])]
    assert fit_temperature(logits, labels) == pytest.approx(best, abs=0.002)


def test_the_temperature_undoes_what_made_a_network_too_sure() -> None:
    logits, labels = answers(20_000, 1.8)
    assert fit_temperature(logits, labels) == pytest.approx(1.8, rel=0.03)


def test_the_same_answers_give_the_same_temperature_to_the_last_bit() -> None:
    logits, labels = answers(300, 1.5)
    assert fit_temperature(logits, labels) == fit_temperature(logits.copy(), labels.copy())


def test_logits_beyond_all_exponentials_have_a_temperature() -> None:
    logits, labels = answers(300, 3000.0)
    assert fit_temperature(logits, labels) == pytest.approx(MAX_TEMPERATURE)


@pytest.mark.parametrize("count", [0, 1, 50])
def test_without_a_mistake_to_learn_from_nothing_is_changed(count: int) -> None:
    labels = np.arange(count) % 10
    assert fit_temperature(5 * np.eye(10, dtype=np.float32)[labels], labels) == 1.0


@pytest.mark.parametrize(
    "architecture", [*ARCHITECTURES.values(), FROM_ELSEWHERE], ids=lambda a: a.key
)
def test_a_calibrated_network_gives_the_logits_divided_by_the_temperature(
    architecture: Architecture,
) -> None:
    random = np.random.default_rng(2)
    weights = tuple(
        random.normal(0, 0.2, shape).astype(np.float32) for shape in architecture.weight_shapes()
    )
    network = Network(architecture, weights)
    images = random.random((20, 28, 28), np.float32)
    changed = calibrated(calibrated(network, 0.8), 2.0)
    expected = network.logits(images) / 1.6
    np.testing.assert_allclose(changed.logits(images), expected, rtol=1e-4, atol=1e-5)
    assert all(array.dtype == np.float32 for array in changed.weights)
    before, after = (n.probabilities(images) for n in (network, changed))
    np.testing.assert_array_equal(before.argmax(axis=1), after.argmax(axis=1))


def sure_of(digit: int, share: float) -> np.ndarray:
    probabilities = np.full(10, (1 - share) / 9, np.float32)
    probabilities[digit] = share
    return probabilities


def test_the_calibration_error_of_a_worked_example() -> None:
    # Two answers near 0.95, one of them wrong, and two near 0.5, one of them wrong: in the first
    # bin |0.95 - 0.5| = 0.45, in the second |0.52 - 0.5| = 0.02; the mean is 0.235.
    shares, labels = [0.94, 0.96, 0.51, 0.53], np.array([3, 0, 3, 0])
    probabilities = np.stack([sure_of(3, share) for share in shares])
    assert expected_calibration_error(probabilities, labels) == pytest.approx(0.235, abs=1e-6)


def test_too_sure_and_too_cautious_answers_of_different_bins_do_not_cancel() -> None:
    # All wrong at 0.9, all right at 0.1 and a little: both are off by 0.9.
    probabilities = np.stack([sure_of(3, 0.9), sure_of(4, 0.1001)])
    error = expected_calibration_error(probabilities, np.array([0, 4]))
    assert error == pytest.approx(0.9, abs=1e-3)


def test_full_certainty_belongs_to_the_last_bin() -> None:
    probabilities = np.eye(10, dtype=np.float32)
    assert expected_calibration_error(probabilities, np.arange(10)) == 0
    assert expected_calibration_error(probabilities, (np.arange(10) + 1) % 10) == 1


def test_calibration_makes_too_sure_answers_keep_their_promise() -> None:
    logits, labels = answers(20_000, 2.5)
    temperature = fit_temperature(logits, labels)
    fresh, fresh_labels = answers(20_000, 2.5, seed=2)
    before = expected_calibration_error(softmax(fresh), fresh_labels)
    after = expected_calibration_error(softmax(fresh / np.float32(temperature)), fresh_labels)
    assert before > 0.1
    assert after < 0.015


def test_fitting_leaves_the_logits_as_they_were() -> None:
    logits = np.random.default_rng(3).normal(0, 3, (50, 10))
    before = logits.copy()
    fit_temperature(logits, np.zeros(50, int))
    np.testing.assert_array_equal(logits, before)
