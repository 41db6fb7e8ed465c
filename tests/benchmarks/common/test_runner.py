from __future__ import annotations

import json

import pytest
from support.bench_results import answers

from benchmarks.common.runner import (
    Answer,
    MeasuringError,
    alternate,
    describe,
    number,
    percentile,
    ratio,
    row,
    run_python,
)
from lenet_gui import paths


def test_contestants_run_in_turn():
    order: list[str] = []

    def runner(name: str):
        def run() -> int:
            order.append(name)
            return len(order)

        return run

    results = alternate({"A": runner("A"), "B": runner("B")}, 3)
    assert order == ["A", "B", "A", "B", "A", "B"]
    assert results == {"A": [1, 3, 5], "B": [2, 4, 6]}


def test_a_row_is_the_median_with_its_spread():
    made = row("a figure", [3.0, 1.0, 2.0], "s", 2.0)
    assert (made.median, made.lowest, made.highest, made.runs) == (2.0, 1.0, 3.0, 3)


def test_a_ratio_is_made_of_each_pair_and_not_of_the_medians():
    made = ratio("a ratio", ("A", [1.0, 4.0, 9.0]), ("B", [2.0, 4.0, 3.0]))
    assert (made.median, made.lowest, made.highest) == (1.0, 0.5, 3.0)
    assert made.beside == {"A": 4.0, "B": 3.0}


def test_a_ratio_of_unequal_numbers_of_runs_is_refused():
    with pytest.raises(ValueError, match="shorter"):
        ratio("a ratio", ("A", [1.0, 2.0]), ("B", [1.0]))


@pytest.mark.parametrize(
    ("median", "target", "met"), [(1.0, 2.0, True), (2.0, 2.0, True), (2.1, 2.0, False)]
)
def test_a_mark_is_kept_up_to_its_value(median: float, target: float, met: bool):
    assert row("a figure", [median], "", target).met is met


def test_a_mark_of_zero_is_a_mark():
    assert row("misses", [1], "", 0).met is False
    assert row("misses", [0], "", 0).met is True


def test_a_figure_without_a_mark_is_neither_met_nor_missed():
    assert row("a figure", [1.0], "").met is None


@pytest.mark.parametrize(
    ("share", "value"), [(0.0, 1), (0.01, 1), (0.5, 50), (0.501, 51), (0.99, 99), (1.0, 100)]
)
def test_a_percentile_is_one_of_the_values(share: float, value: float):
    assert percentile(list(range(100, 0, -1)), share) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1234.5, "1,234"),
        (123.4, "123"),
        (12.34, "12.3"),
        (1.049, "1.05"),
        (0.166, "0.17"),
        (0.0404, "0.040"),
        (0.00123, "0.0012"),
        (-1.5, "-1.50"),
        (3.0, "3"),
        (0.0, "0"),
    ],
)
def test_a_figure_is_shown_with_the_digits_that_say_something(value: float, text: str):
    assert number(value, "") == text
    assert number(value, "ms") == f"{text} ms"


def test_a_row_in_words_names_spread_parts_and_mark():
    kept = answers()["training"].rows[0]
    assert describe(kept) == (
        "an epoch, to Keras fit",
        "0.50 (0.40–0.50); lenet-gui 2.50 s, Keras fit 5 s",
        "≤ 0.45",
        "missed",
    )


def test_an_answer_comes_back_from_json_as_it_was():
    for answer in answers().values():
        assert Answer.from_json(json.loads(json.dumps(answer.as_json()))) == answer


def test_the_last_line_that_a_contestant_prints_is_its_result():
    assert run_python("-c", "print('a warning'); print('[1, 2.5]')") == [1, 2.5]


def test_a_contestant_that_fails_is_told_with_its_last_words():
    with pytest.raises(MeasuringError, match="no such luck"):
        run_python("-c", "raise SystemExit('no such luck')")


def test_contestants_run_with_keras_as_it_was_made(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.setenv("KERAS_HOME", "elsewhere")
    found = run_python("-c", "import json, os; print(json.dumps(dict(os.environ)))")
    assert found["KERAS_BACKEND"] == "tensorflow"
    assert found["KERAS_HOME"] == str(paths.cache_folder() / "keras")
