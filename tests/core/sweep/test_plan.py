"""What a sweep trains, from what is given on the command line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from support.sweeps import BASE, a_plan, diverged, ended

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.sweep.plan import Plan, Span, make_plan, parse_values
from lenet_gui.core.sweep.presets import SWEEPS


def test_a_grid_takes_each_combination_with_each_seed_the_first_seed_first() -> None:
    wanted = a_plan(seeds=2).wanted({})
    assert [(one.seed, one.optimizer, one.learning_rate) for one in wanted] == [
        (seed, optimizer, rate)
        for seed in (1, 2)
        for optimizer in ("sgd", "adam")
        for rate in (0.01, 0.1, 1.0)
    ]


def test_learning_rates_are_spread_on_a_logarithmic_scale_and_dropout_on_a_plain_one() -> None:
    rates = make_plan(BASE, {"learning_rate": Span(0.001, 1.0, 7)}, [1])
    assert [one.learning_rate for one in rates.candidates] == [
        0.001,
        0.0032,
        0.01,
        0.032,
        0.1,
        0.32,
        1.0,
    ]
    shares = make_plan(PRESETS["lenet5-adam"].config, {"dropout_rate": Span(0, 0.6, 4)}, [1])
    assert [one.dropout_rate for one in shares.candidates] == [0.0, 0.2, 0.4, 0.6]


def test_random_search_draws_the_same_combinations_each_time_and_within_their_spans() -> None:
    varied = {"learning_rate": Span(0.001, 0.1), "batch_size": (32, 64)}
    plan = make_plan(BASE, varied, [1], "random", 50)
    assert plan == make_plan(BASE, varied, [1], "random", 50)
    rates = [one.learning_rate for one in plan.candidates]
    assert len(set(rates)) > 25
    assert all(0.001 <= rate <= 0.1 for rate in rates)
    # On a logarithmic scale, half of them lie below the middle of the exponents.
    assert 10 < sum(rate < 0.01 for rate in rates) < 40
    assert {one.batch_size for one in plan.candidates} == {32, 64}


def halving(seeds: Sequence[int] = (1,)) -> Plan:
    varied = {"learning_rate": Span(0.001, 0.1)}
    return make_plan(dataclasses.replace(BASE, epochs=9), varied, seeds, "halving", 9)


def test_halving_keeps_the_best_third_by_validation_and_gives_it_three_times_the_epochs() -> None:
    plan = halving()
    assert plan.sizes() == ((9, 1), (3, 3), (1, 9))
    assert plan.count() == 13
    known: dict[TrainingConfig, TrainingRecord | None] = {}
    first = plan.wanted(known)
    assert len(first) == 9
    # The test accuracy would choose others.
    for place, config in enumerate(first):
        known[config] = ended(config, test=1 - place / 100, validation=place / 100)
    second = plan.wanted(known)[9:]
    assert {one.learning_rate for one in second} == {one.learning_rate for one in first[-3:]}
    assert {one.epochs for one in second} == {3}


def test_a_round_of_halving_waits_for_the_one_before_and_what_failed_or_diverged_is_last() -> None:
    plan = halving(seeds=(1, 2))
    known: dict[TrainingConfig, TrainingRecord | None] = {}
    first = plan.wanted(known)
    for config in first[:-1]:
        known[config] = ended(config, 0.5)
    assert plan.wanted(known) == first
    known[first[-1]] = None
    known[first[0]] = diverged(first[0])
    rates = {one.learning_rate for one in plan.wanted(known)[18:]}
    assert len(rates) == 3
    assert not rates & {first[0].learning_rate, first[-1].learning_rate}


def test_the_tutorials_fair_comparison_is_five_optimizers_nine_rates_and_three_seeds() -> None:
    sweep = SWEEPS["tutorial-fairly"]
    plan = make_plan(sweep.base, sweep.varied, range(1, sweep.seeds + 1))
    assert plan.count() == 5 * 9 * 3
    # The tutorial's two settings are among them.
    for key in ("lenet5-sgd", "lenet5-adam"):
        assert dataclasses.replace(PRESETS[key].config, epochs=10) in plan.wanted({})


@pytest.mark.parametrize("key", SWEEPS)
def test_each_named_sweep_can_be_planned(key: str) -> None:
    sweep = SWEEPS[key]
    assert make_plan(sweep.base, sweep.varied, range(1, sweep.seeds + 1)).count() > 20


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("optimizer", ["sgd", "adam", "sgd"], ("sgd", "adam")),
        ("batch_size", ["32", "64"], (32, 64)),
        ("augmentation", ["on", "off"], (True, False)),
        ("learning_rate", ["0.001..1"], Span(0.001, 1.0)),
        ("learning_rate", ["1e-3..1:4"], Span(0.001, 1.0, 4)),
    ],
)
def test_values_are_read_from_words(name: str, words: list[str], expected: object) -> None:
    assert parse_values(name, words) == expected


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("learning_rate", "fast"),
        ("learning_rate", "1..0.1:3"),
        ("learning_rate", "0..1:3"),
        ("learning_rate", "0.1..nan:3"),
        ("learning_rate", "0.1..1:1"),
        ("learning_rate", "0.1..1:many"),
        ("batch_size", "1.5"),
        ("augmentation", "maybe"),
    ],
)
def test_what_cannot_be_read_is_named(name: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse_values(name, [word])


def test_what_does_not_fit_is_refused_in_a_sentence() -> None:
    rates = {"learning_rate": Span(0.001, 0.1)}
    with pytest.raises(ValueError, match="Nothing varies"):
        make_plan(BASE, {}, [1])
    with pytest.raises(ValueError, match="how many numbers"):
        make_plan(BASE, rates, [1])
    with pytest.raises(ValueError, match="Give --count"):
        make_plan(BASE, rates, [1], "random")
    with pytest.raises(ValueError, match="takes no --count"):
        make_plan(BASE, {"optimizer": ("sgd", "adam")}, [1], "grid", 3)
    with pytest.raises(ValueError, match="10,000 at most"):
        make_plan(BASE, rates, [1], "random", 20_000)
    with pytest.raises(ValueError, match="between 1 and 20"):
        make_plan(BASE, {"optimizer": ("sgd", "adam")}, range(21))
    with pytest.raises(ValueError, match="epochs cannot vary"):
        make_plan(BASE, {"epochs": (1, 2)}, [1])
    with pytest.raises(ValueError, match="Optimizer"):
        make_plan(BASE, {"optimizer": ("sgd", "newton")}, [1])
