from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from support.bench_results import answers

from benchmarks.common.runner import Answer, MeasuringError
from benchmarks.speed import bench
from benchmarks.speed.questions.growth import growth, slope


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers without measuring; the second question cannot be measured."""

    def fail(_: bool) -> Answer:
        raise MeasuringError("it fell over")

    monkeypatch.setitem(bench.QUESTIONS, "training", ("Fast?", lambda _: answers()["training"]))
    monkeypatch.setitem(bench.QUESTIONS, "memory", ("Small?", fail))


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["bench.py", *arguments])
    with pytest.raises(SystemExit) as exit_:
        bench.main()
    return int(exit_.value.code or 0)


@pytest.mark.tensorflow
@pytest.mark.usefixtures("made_up")
def test_results_name_machine_versions_and_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "results.json"
    monkeypatch.setattr(bench.training_speed, "torch_python", lambda: None)
    assert run(monkeypatch, "--only", "training", "--output", str(file)) == 0
    results = json.loads(file.read_text(encoding="utf-8"))
    assert set(results) == {"date", "quick", "machine", "versions", "answers"}
    assert set(results["machine"]) == {"processor", "cores", "system"}
    assert {"python", "tensorflow", "numpy"} <= set(results["versions"])
    assert [row["met"] for row in results["answers"]["training"]["rows"]] == [False, None]
    assert "0 of 1 marks met" in capsys.readouterr().out


@pytest.mark.usefixtures("made_up")
def test_a_question_that_fails_leaves_the_others_their_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    assert run(monkeypatch, "--only", "memory", "training") == 1
    output = capsys.readouterr().out
    assert "could not be measured: it fell over" in output
    assert "0 of 1 marks met" in output


@pytest.mark.usefixtures("made_up")
def test_a_part_of_the_questions_leaves_the_kept_results_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bench, "RESULTS", tmp_path / "results.json")
    run(monkeypatch, "--only", "training")
    assert not (tmp_path / "results.json").exists()


def test_time_that_doubles_with_the_work_grows_with_its_first_power():
    assert slope([1, 2, 4], [3, 6, 12]) == pytest.approx(1)
    assert slope([1, 2, 4], [1, 4, 16]) == pytest.approx(2)


def test_growth_is_the_median_of_the_runs_own():
    made, series = growth("work", "n", "s", [1, 2], [[1.0, 2.0], [1.0, 4.0], [2.0, 2.0]])
    assert (made.median, made.lowest, made.highest) == pytest.approx((1, 0, 2))
    assert series.points == ((1.0, 1.0), (2.0, 2.0))
