from __future__ import annotations

from typing import Any

import pytest

from benchmarks.common.runner import describe
from benchmarks.speed.questions import references
from benchmarks.speed.questions.looking_inside import Wanted, rows_of


def test_a_machine_that_is_slow_at_both_meets_the_limit_as_a_fast_one_does():
    fast, slow = (
        references.to_predict("pen", [factor * 3.0], [factor * 36.0], 4) for factor in (1, 5)
    )
    assert fast.median == slow.median
    assert (fast.met, slow.met) == (True, True)
    assert references.to_predict("pen", [3.0], [18.0], 4).met is False


def test_a_row_tells_the_milliseconds_that_were_measured():
    made = references.to_predict("pen", [9.0], [90.0], 4)
    assert describe(made) == ("pen", "0.10; lenet-gui 9 ms, predict 90 ms", "≤ 0.11", "met")


def test_times_are_measured_in_turn_with_the_reference(monkeypatch: pytest.MonkeyPatch):
    order: list[str] = []

    def run_module(*_: object) -> Any:
        order.append("predict")
        return {"milliseconds": [3.0, 1.0, 2.0]}

    monkeypatch.setattr(references, "run_module", run_module)
    ours, predicts = references.with_predict(lambda: order.append("ours"), quick=False)
    assert order == ["ours", "predict"] * 3
    assert (len(ours), predicts) == (3, [2.0] * 3)


def test_figures_without_a_limit_stay_milliseconds():
    figures = (Wanted("a", "the median", None), Wanted("b", "the worst", 36, 1.0))
    run = {"a": [5.0, 1.0, 3.0], "b": [5.0, 9.0, 3.0]}
    plain, compared = rows_of(figures, [run], [36.0])
    assert (plain.median, plain.unit, plain.met) == (3.0, "ms", None)
    assert (compared.median, compared.unit, compared.target) == (0.25, "", 1.0)
