"""What a sweep found, and its report, on made-up records."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path

import pytest
from support.sweeps import BASE, a_plan, diverged, ended, results

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.storage.files import write_report
from lenet_gui.core.sweep.estimate import seconds_left
from lenet_gui.core.sweep.plan import Span, make_plan
from lenet_gui.core.sweep.report import FORMATS, to_csv, to_json, to_markdown
from lenet_gui.core.sweep.results import Results, groups, pairs

BEST = {"sgd": 0.1, "adam": 0.01}


def fair(config: TrainingConfig) -> TrainingRecord:
    """Adam is better by about 0.2 points, each at its best rate."""
    right = 0.988 if config.optimizer == "sgd" else 0.990
    if config.learning_rate != BEST[config.optimizer]:
        right -= 0.05
    return ended(config, right + 0.0002 * config.seed, validation=right + 0.001, seconds=40)


def test_each_group_is_told_at_the_rate_that_the_validation_images_choose() -> None:
    def misleading(config: TrainingConfig) -> TrainingRecord:
        # The rate that is best on the test images is not the one on the validation images.
        return ended(
            config,
            test=0.99 if config.learning_rate == 1.0 else 0.9,
            validation=0.95 if config.learning_rate == 0.1 else 0.8,
        )

    for group in groups(results(a_plan(), misleading)):
        best = group.best()
        assert best is not None
        assert (best.x, best.accuracy()) == (0.1, pytest.approx(0.9))


def test_points_have_mean_interval_and_loss_over_seeds() -> None:
    group = groups(results(a_plan(), fair))[0]
    assert group.values == {"optimizer": "sgd"}
    assert [point.x for point in group.points] == [0.01, 0.1, 1.0]
    best = group.points[1]
    assert best.accuracy() == pytest.approx(0.9884)
    low, high = best.interval() or (0, 0)
    # Student's t with two degrees of freedom: 4.3027 · 0.0002 / √3.
    assert high - low == pytest.approx(2 * 4.3027 * 0.0002 / 3**0.5)
    assert best.loss() == pytest.approx(0.2)
    assert best.loss_interval() == pytest.approx((0.2, 0.2))


def test_one_seed_has_wilsons_interval_and_tells_nothing_of_pairs() -> None:
    found = results(a_plan(seeds=1), fair)
    best = groups(found)[0].best()
    assert best is not None
    assert best.interval() is not None
    assert best.loss_interval() is None
    assert [pair.interval() for pair in pairs(groups(found))] == [None]
    assert "does not tell what another seed would give" in to_markdown(found)


def test_the_interval_of_a_loss_does_not_go_below_zero() -> None:
    def uneven(config: TrainingConfig) -> TrainingRecord:
        last = EpochMetrics(0.1, 0.9, 0.1 * config.seed, 0.9)
        return dataclasses.replace(ended(config, 0.9), epochs=(last,))

    point = groups(results(a_plan(), uneven))[0].points[0]
    low, high = point.loss_interval() or (-1, -1)
    assert low == 0
    assert high == pytest.approx(0.2 + 4.3027 * 0.1 / 3**0.5)


def test_pairs_are_compared_by_the_differences_of_each_seed() -> None:
    [pair] = pairs(groups(results(a_plan(), fair)))
    assert pair.differences == pytest.approx((0.002, 0.002, 0.002))
    assert pair.mean() == pytest.approx(0.002)
    assert "Adam is better than Gradient descent by 0.20 percentage points" in to_markdown(
        results(a_plan(), fair)
    )


def test_what_the_seeds_do_not_tell_apart_is_called_so() -> None:
    def alike(config: TrainingConfig) -> TrainingRecord:
        sign = 1 if config.optimizer == "sgd" else -1
        return ended(config, 0.98 + sign * 0.001 * (config.seed - 2), validation=0.98)

    assert "cannot be told apart with 3 seeds" in to_markdown(results(a_plan(), alike))


def test_a_rate_where_seeds_diverge_is_not_the_best_and_is_counted() -> None:
    def wild(config: TrainingConfig) -> TrainingRecord:
        if config.learning_rate == 1.0 and config.seed > 1:
            return diverged(config)
        return ended(config, 0.99 if config.learning_rate == 1.0 else 0.9)

    found = results(a_plan(), wild)
    group = groups(found)[0]
    assert group.points[2].diverged() == 2
    best = group.best()
    assert best is not None
    assert best.x != 1.0
    assert "3, 2 diverged" in to_markdown(found)


def test_a_group_whose_every_training_diverged_says_so() -> None:
    found = results(a_plan(), lambda c: diverged(c) if c.optimizer == "sgd" else fair(c))
    report = to_markdown(found)
    assert "every training diverged." in report
    # Nothing to compare it with.
    assert "Pairs" not in report
    json.loads(to_json(found))


def test_a_best_rate_at_the_end_of_those_tried_is_pointed_out() -> None:
    found = results(a_plan(), fair)
    sgd, adam = groups(found)
    assert not sgd.best_is_at_an_end()
    assert adam.best_is_at_an_end()
    assert to_markdown(found).count("No value beyond this one was tried") == 1


def test_the_time_to_99_per_cent_is_that_of_the_first_epoch_there_if_all_seeds_reach_it() -> None:
    def quick(config: TrainingConfig) -> TrainingRecord:
        late = config.optimizer == "adam" and config.seed == 3
        return ended(config, 0.98, validation=0.98 if late else 0.991, seconds=30)

    sgd, adam = (group.best() for group in groups(results(a_plan(), quick)))
    assert sgd is not None
    assert sgd.to_goal() == (2, 30)
    assert adam is not None
    assert adam.to_goal() is None


def test_a_sweep_without_records_has_a_report_that_says_so() -> None:
    found = results(a_plan(), lambda config: None)
    assert to_markdown(found).startswith("0 of 18 trainings have ended")
    assert not found.is_complete()
    assert json.loads(to_json(found))["trained"] == 0


def test_a_sweep_over_dropout_has_one_group_and_its_curve_runs_over_dropout() -> None:
    base = dataclasses.replace(BASE, network="lenet5")
    plan = make_plan(base, {"dropout_rate": Span(0, 0.6, 3)}, [1, 2])
    found = results(plan, lambda c: ended(c, 0.9 - abs(c.dropout_rate - 0.3)))
    [group] = groups(found)
    best = group.best()
    assert best is not None
    assert best.x == 0.3
    assert (
        "With LeNet-5, Gradient descent and dropout rate 0.3, the best of 3 values: 90.00 %"
        in to_markdown(found)
    )


def test_the_one_rate_that_halving_leaves_is_not_called_the_best_of_several() -> None:
    base = dataclasses.replace(BASE, epochs=3)
    plan = make_plan(base, {"learning_rate": Span(0.01, 1.0)}, [1], "halving", 3)
    known: dict[TrainingConfig, TrainingRecord | None] = {}
    while len(known) < plan.count():
        known |= {config: ended(config, 0.9) for config in plan.wanted(known)}
    report = to_markdown(Results(plan, "MNIST", 10_000, known))
    assert report.startswith("- With Softmax regression, Gradient descent and learning rate ")
    assert "4 of 4 trainings have ended: 3 combinations for 1 epoch, then 1 combination" in report


def test_a_sweep_over_names_alone_compares_them_as_they_are() -> None:
    plan = make_plan(BASE, {"optimizer": ("sgd", "adam")}, [1, 2, 3])
    report = to_markdown(results(plan, lambda c: ended(c, 0.9 + 0.01 * (c.optimizer == "adam"))))
    assert "With Adam: 91.00 % of the test images, the mean over 3 seeds" in report
    assert "Adam is better than Gradient descent by 1.00 percentage points" in report


def test_csv_has_a_row_for_each_training_also_for_those_that_are_missing_or_failed() -> None:
    plan = a_plan()
    found = results(plan, lambda c: fair(c) if c.optimizer == "sgd" else None)
    failed = plan.wanted({})[-1]
    found = Results(
        plan, "MNIST", 10_000, {**found.known, failed: None}, failures={failed: "It failed."}
    )
    rows = list(csv.DictReader(io.StringIO(to_csv(found))))
    assert len(rows) == 18
    assert [row["outcome"] for row in rows].count("finished") == 9
    assert rows[-1]["outcome"] == "failed"
    assert rows[0] | {"optimizer": "sgd", "learning_rate": "0.01", "seed": "1"} == rows[0]
    assert "It failed." in to_markdown(found)


def test_reports_are_written_in_each_format(tmp_path: Path) -> None:
    found = results(a_plan(), fair)
    for ending, make in FORMATS.items():
        file = tmp_path / f"report{ending}"
        write_report(file, FORMATS, found)
        assert file.read_bytes() == make(found).encode()
    values = json.loads(to_json(found))
    assert values["complete"]
    assert [group["best"]["settings"]["learning_rate"] for group in values["groups"]] == [0.1, 0.01]
    assert values["pairs"][0]["mean"] == pytest.approx(0.002)


def test_the_estimate_counts_what_is_missing_and_all_rounds_of_halving() -> None:
    plan = a_plan()
    whole = seconds_left(plan, {}, 55_000, [])
    half = results(plan, lambda c: fair(c) if c.optimizer == "sgd" else None)
    assert seconds_left(plan, half.known, 55_000, []) == pytest.approx(whole / 2)
    assert seconds_left(plan, results(plan, fair).known, 55_000, []) == 0
    base = dataclasses.replace(BASE, epochs=9)
    halved = make_plan(base, {"learning_rate": Span(0.01, 1.0)}, [1], "halving", 9)
    # Each of the three rounds costs nine epochs; a training of the grid above has two.
    assert seconds_left(halved, {}, 55_000, []) == pytest.approx(whole / 36 * 27)
