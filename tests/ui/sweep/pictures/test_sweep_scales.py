"""Where values stand along the axes of a sweep's pictures, and which are labelled."""

from __future__ import annotations

import itertools

import pytest

from lenet_gui.ui.sweep.pictures.scales import Scale, kind_of, scale_of


def test_accuracies_are_spread_so_that_a_tenth_of_the_errors_is_as_far_each_time() -> None:
    scale = Scale("accuracy", 0.0, 0.999)
    assert scale.share(0.9) == pytest.approx(1 / 3, abs=0.01)
    assert scale.share(0.99) == pytest.approx(2 / 3, abs=0.01)


def test_a_perfect_accuracy_has_a_place() -> None:
    scale = scale_of("accuracy", [0.9, 1.0])
    assert scale is not None
    assert 0 < scale.share(0.9) < scale.share(1.0) < 1


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("accuracy", [0.1, 0.9925]),
        ("accuracy", [0.9901, 0.9925]),
        ("accuracy", [0.98, 0.98]),
        ("logarithmic", [0.031, 0.034]),
        ("logarithmic", [1e-4, 1.0]),
        ("plain", [0.0, 0.6]),
        ("plain", [0.3]),
    ],
)
def test_values_lie_on_their_scale_and_some_round_ones_are_labelled(
    kind: str, values: list[float]
) -> None:
    scale = scale_of(kind, values)  # type: ignore[arg-type]
    assert scale is not None
    assert all(0 < scale.share(value) < 1 for value in values)
    ticks = scale.ticks(400, lambda label: 8 * len(label))
    assert len(ticks) >= 2
    assert all(-0.01 <= scale.share(value) <= 1.01 for value, _ in ticks)


def test_labels_do_not_overlap() -> None:
    scale = Scale("logarithmic", 1e-4, 1.0)
    rates = [0.0001, 0.001, 0.01, 0.1, 1.0, 0.00032, 0.0032, 0.032, 0.32]
    places = sorted(400 * scale.share(value) for value, _ in scale.ticks(400, lambda _: 60, rates))
    assert len(places) == 5
    assert all(b - a >= 60 for a, b in itertools.pairwise(places))


def test_no_label_has_more_decimals_than_its_neighbours_need() -> None:
    scale = Scale("accuracy", 0.9825, 0.993)
    labels = [label for _, label in scale.ticks(400, lambda label: 6.5 * len(label) + 12)]
    assert {"98.5 %", "99 %"} <= set(labels)
    assert all(len(label) <= len("98.5 %") for label in labels), labels


def test_nothing_has_no_scale() -> None:
    assert scale_of("accuracy", []) is None


def test_rates_and_what_spans_a_decade_is_logarithmic_and_dropout_is_not() -> None:
    assert kind_of("learning_rate", [0.1, 0.2]) == "logarithmic"
    assert kind_of("batch_size", [16, 256]) == "logarithmic"
    assert kind_of("batch_size", [32, 64]) == "plain"
    assert kind_of("dropout_rate", [0.0, 0.6]) == "plain"
