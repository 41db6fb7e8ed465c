"""The table of a reproduction, against values computed by hand, and its formats."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path

import pytest
from support.reproductions import ADAM, DROPOUT, SGD, SOFTMAX, reproduced, trained

from lenet_gui.core.experiment.record import EpochMetrics
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.reproduction.reproduce import Reproduction
from lenet_gui.core.reproduction.table import (
    COLUMNS,
    FORMATS,
    UNTRAINED,
    WITH_DROPOUT,
    Row,
    cells,
    note,
    rows,
    to_csv,
    to_json,
    to_markdown,
)
from lenet_gui.core.storage.files import write_report


def sgd(*accuracies: float) -> tuple:
    return tuple(trained(SGD, seed, value) for seed, value in enumerate(accuracies, start=1))


def row(reproduction: Reproduction, key: str) -> Row:
    return next(row for row in rows(reproduction) if row.key == key)


def ending_at(*validation: float) -> Reproduction:
    """A training by gradient descent with these validation accuracies, one for each epoch."""
    epochs = tuple(EpochMetrics(1.0, 0.5, 1.0, accuracy) for accuracy in validation)
    return reproduced(trained(SGD, 1, 0.95, epochs=epochs))


# The figures.


def test_mean_interval_and_difference_are_as_computed_by_hand() -> None:
    found = row(reproduced(*sgd(0.9465, 0.9578, 0.9570)), SGD)
    # m = 0.953767, s = 0.0063058; half of the interval: 4.3027 · s / √3 = 0.015665.
    assert found.mean() == pytest.approx(0.953767, abs=1e-6)
    assert found.interval() == pytest.approx((0.938102, 0.969432), abs=1e-5)
    assert found.difference() == pytest.approx(-0.003233, abs=1e-6)
    assert found.is_compatible() is True
    assert found.seconds == 100
    assert cells(found)[:6] == (
        "LeNet-5, gradient descent",
        "95.7 %",
        "95.38 %",
        "93.81–96.94 %",
        "−0.32",
        "1 min 40 s",
    )


def test_one_seed_has_the_interval_of_the_test_images() -> None:
    found = row(reproduced(trained(ADAM, 1, 0.9886)), ADAM)
    assert found.interval() == wilson_interval(0.9886, 10_000)
    assert cells(found)[3] == "98.63–99.05 %"


def test_the_interval_ends_where_accuracies_end() -> None:
    found = row(reproduced(trained(ADAM, 1, 0.9999), trained(ADAM, 2, 0.98)), ADAM)
    interval = found.interval()
    assert interval is not None
    assert interval[1] == 1


@pytest.mark.parametrize(
    ("accuracies", "compatible"),
    [
        # 95.7 % was rounded: 95.66 % is told so, too.
        ((0.95649, 0.95649), False),
        ((0.95651, 0.95651), True),
        ((0.95749, 0.95749), True),
        ((0.95751, 0.95751), False),
    ],
)
def test_a_claim_is_compatible_that_would_be_rounded_like_the_figure(
    accuracies: tuple[float, ...], compatible: bool
) -> None:
    assert row(reproduced(*sgd(*accuracies)), SGD).is_compatible() is compatible


def test_the_rows_come_in_the_tutorials_order_with_its_claims() -> None:
    found = rows(reproduced())
    assert [(row.key, row.claim) for row in found] == [
        (UNTRAINED, 0.098),
        (SOFTMAX, 0.919),
        (SGD, 0.957),
        (ADAM, 0.990),
        (DROPOUT, 0.988),
        (WITH_DROPOUT, 0.988),
    ]


def test_before_anything_is_trained_only_the_claims_are_told() -> None:
    found = row(reproduced(), ADAM)
    assert (found.mean(), found.interval(), found.difference(), found.is_compatible()) == (
        None,
    ) * 4
    assert cells(found) == ("LeNet-5, Adam", "99.0 %", "–", "–", "–", "–", "")


def test_the_untrained_network_has_a_row_of_its_own() -> None:
    found = row(reproduced(), UNTRAINED)
    assert found.accuracies == (0.08, 0.10, 0.12)
    # m = 0.1, s = 0.02; 4.3027 · 0.02 / √3 = 0.0497.
    assert cells(found)[1:6] == ("9.8 %", "10.00 %", "5.03–14.97 %", "+0.20", "–")
    assert "Random weights only guess" in found.explanation


def test_what_diverged_is_left_out_of_the_mean_and_told() -> None:
    found = row(reproduced(trained(SGD, 1, 0.95), trained(SGD, 2, None)), SGD)
    assert (found.seeds, found.accuracies) == ((1,), (0.95,))
    assert found.explanation.startswith("With seed 2 the loss diverged.")


# Why.


def dropout(off: tuple[float, ...], on: tuple[float, ...]) -> Reproduction:
    both = enumerate(zip(off, on, strict=True), start=1)
    return reproduced(*(trained(DROPOUT, seed, a, b) for seed, (a, b) in both))


def test_dropout_left_on_explains_a_difference_that_is_gone_without_it() -> None:
    found = dropout((0.9915, 0.9917, 0.9919), (0.9885, 0.9887, 0.9889))
    assert row(found, DROPOUT).explanation == (
        "Differs: the tutorial measured with dropout still on (next row)."
    )
    measured = row(found, WITH_DROPOUT)
    assert measured.accuracies == (0.9885, 0.9887, 0.9889)
    assert measured.seconds is None
    assert measured.explanation.startswith("Compatible: another seed here would give")
    assert "This is what the tutorial measured" in measured.explanation


def test_dropout_left_on_explains_nothing_else() -> None:
    found = dropout((0.980, 0.981, 0.982), (0.970, 0.971, 0.972))
    assert "the cause is not known" in row(found, DROPOUT).explanation


def test_the_claim_of_one_training_is_asked_of_where_one_more_would_end() -> None:
    # m = 0.988, s = 0.0006; half of the interval of the mean 0.0015, of one more training 0.0030.
    # The claim, 99.0 %, lies in the second only.
    found = row(
        reproduced(*(trained(ADAM, n, a) for n, a in ((1, 0.9874), (2, 0.988), (3, 0.9886)))), ADAM
    )
    assert found.interval() == pytest.approx((0.98651, 0.98949), abs=1e-5)
    assert found.prediction_interval() == pytest.approx((0.98502, 0.99098), abs=1e-5)
    assert found.is_compatible() is True
    assert found.explanation == (
        "Compatible: another seed here would give 98.5 to 99.1 % in 19 of 20 cases."
    )


@pytest.mark.parametrize(
    ("accuracies", "words"),
    [
        ((0.9886,), "Compatible, as far as a single seed tells."),
        ((0.98,), "Only more seeds show"),
        ((0.98, 0.9801, 0.9802), "the cause is not known"),
    ],
)
def test_a_verdict_claims_no_more_than_the_seeds_tell(
    accuracies: tuple[float, ...], words: str
) -> None:
    found = row(reproduced(*(trained(ADAM, n, a) for n, a in enumerate(accuracies, 1))), ADAM)
    assert words in found.explanation


def test_other_images_are_not_explained_by_the_tutorial() -> None:
    found = reproduced(*sgd(0.9465, 0.9578, 0.9570), is_mnist=False, dataset="my digits")
    said = {row.explanation for row in rows(found) if row.accuracies}
    assert said == {"The tutorial measured on MNIST; these are other images."}


# What stands under the table.


@pytest.mark.parametrize(
    ("found", "start", "intervals"),
    [
        (
            reproduced(*sgd(0.95, 0.96)),
            "2 of 12 trainings are finished (3 min 20 s). Seeds: 1, 2, 3. ",
            ["Student's t-interval"],
        ),
        (
            reproduced(trained(ADAM, 1, 0.99), *sgd(0.95, 0.96)),
            "3 of 12 trainings are finished (",
            ["Student's t-interval", "Wilson's"],
        ),
        (
            reproduced(seeds=(1,), untrained=(0.1,)),
            "0 of 4 trainings are finished. Seeds: 1. ",
            ["Wilson's"],
        ),
    ],
)
def test_the_note_counts_what_is_there_and_names_the_intervals(
    found: Reproduction, start: str, intervals: list[str]
) -> None:
    said = note(found)
    assert said.startswith(start)
    assert "10,000 test images of MNIST" in said
    assert [name for name in ("Student's t-interval", "Wilson's") if name in said] == intervals


# Formats.

WHOLE = reproduced(
    *sgd(0.9465, 0.9578, 0.9570),
    trained(DROPOUT, 1, 0.9915, 0.9885),
    trained(ADAM, 2, None),
)


def test_markdown_is_a_table_with_a_row_for_each_and_the_note_below() -> None:
    lines = to_markdown(WHOLE).splitlines()
    assert lines[0] == "| " + " | ".join(COLUMNS) + " |"
    assert lines[1] == "|---|---|---|---|---|---|---|"
    assert len(lines) == 2 + 6 + 2
    assert lines[4].startswith("| LeNet-5, gradient descent | 95.7 % | 95.38 % | 93.81–96.94 % | ")
    assert all(line.count("|") == 8 for line in lines[:8])
    assert lines[-1] == note(WHOLE)


@pytest.mark.parametrize(
    ("validation", "said"),
    [
        (
            (0.1, 0.90, 0.91, 0.92, 0.93, 0.94, 0.9425),
            "still rose by 4.25 percentage points in the last 5",
        ),
        ((0.1, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95), None),
        ((0.1, 0.95), None),
    ],
)
def test_gradient_descent_is_said_to_be_stopped_early_only_where_it_still_rose(
    validation: tuple[float, ...], said: str | None
) -> None:
    explanation = row(ending_at(*validation), SGD).explanation
    assert ("converged" in explanation) == (said is not None)
    assert said is None or said in explanation


def test_csv_holds_the_figures_as_numbers() -> None:
    read = list(csv.DictReader(io.StringIO(to_csv(WHOLE), newline="")))
    one = next(row for row in read if row["experiment"] == SGD)
    assert float(one["mean"]) == pytest.approx(0.953767, abs=1e-6)
    assert float(one["interval_95"].split()[0]) == pytest.approx(0.938102, abs=1e-5)
    assert one["accuracies"].split() == ["0.9465", "0.9578", "0.957"]
    assert one["seeds"] == "1 2 3"
    softmax = next(row for row in read if row["experiment"] == SOFTMAX)
    assert (softmax["mean"], softmax["interval_95"], softmax["accuracies"]) == ("", "", "")


def test_json_holds_the_rows_and_each_training() -> None:
    read = json.loads(to_json(WHOLE))
    assert (read["wanted"], read["complete"], read["seeds"]) == (12, False, [1, 2, 3])
    assert [row["interval"] for row in read["rows"]] == ["t", None, "t", None, "Wilson", "Wilson"]
    assert read["rows"][2]["interval_95"] == pytest.approx([0.938102, 0.969432], abs=1e-5)
    assert read["rows"][2]["compatible"] is True
    assert len(read["trainings"]) == 5
    one = read["trainings"][3]
    assert (one["experiment"], one["seed"], one["run"]) == (DROPOUT, 1, "run_01")
    assert one["test_accuracy_with_dropout"] == 0.9885
    assert one["config"]["dropout_rate"] == 0.25
    assert read["trainings"][4]["test_accuracy"] is None


@pytest.mark.parametrize("ending", FORMATS)
# A folder's name may hold what is no text.
@pytest.mark.parametrize("dataset", ["MNIST", "b\udcfccher"])
def test_a_file_is_written_as_its_name_ends(ending: str, dataset: str, tmp_path: Path) -> None:
    path = tmp_path / f"table{ending}"
    found = dataclasses.replace(WHOLE, dataset=dataset)
    write_report(path, FORMATS, found)
    assert path.read_bytes() == FORMATS[ending](found).encode(errors="replace")


def test_the_end_of_a_files_name_may_be_in_capitals(tmp_path: Path) -> None:
    write_report(tmp_path / "TABLE.MD", FORMATS, WHOLE)
    assert (tmp_path / "TABLE.MD").read_text(encoding="utf-8") == to_markdown(WHOLE)
