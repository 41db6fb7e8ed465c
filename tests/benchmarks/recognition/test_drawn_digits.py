from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from support.recorded_strokes import write_recorded

from benchmarks.recognition import drawn_digits
from benchmarks.recognition.drawn_report import Readings, figures
from benchmarks.recognition.recorded_digits import SIZES, read_strokes


def test_it_prints_what_was_found_beside_what_is_wanted(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drawn_digits.main(["--strokes", str(recorded), "--limit", "12"]) == 0
    printed = capsys.readouterr().out
    assert "lenet5.keras, seed 1: 12 digits by 2 people, 36 drawings" in printed
    for wanted in ("at least 98%", "at least 97%", "at least 96%", "at most 5%", "at most 2%"):
        assert f"wanted: {wanted}" in printed
    assert "withheld though right" in printed
    for part in ("merely shrunk", "by size and pen", "by digit", "of 2 writers", "misread most"):
        assert part in printed


def test_the_bundled_network_reads_drawn_digits_and_far_fewer_of_a_merely_shrunk_canvas(
    recorded: Path, tmp_path: Path
) -> None:
    path = tmp_path / "figures.json"
    assert drawn_digits.main(["--strokes", str(recorded), "--json", str(path)]) == 0
    found = json.loads(path.read_text())
    assert found["accuracy"] > 0.8
    assert found["plain_shrink"] < found["accuracy"] - 0.2
    assert found["mnist"] is None
    assert set(found["by_digit"]) == set("0123456789")
    assert set(found["by_writer"]) == {"0", "1"}
    assert sum(part["drawings"] for part in found["by_size_and_pen"]) == 120


def test_the_seed_alone_decides_how_a_digit_is_drawn(recorded: Path) -> None:
    digits = read_strokes(recorded)
    plans = drawn_digits.planned(digits, 1, None)
    again = drawn_digits.planned(digits, 1, None)
    others = drawn_digits.planned(digits, 2, None)
    assert [plan.strokes for plan in plans] == [plan.strokes for plan in again]
    assert [plan.strokes for plan in plans] != [plan.strokes for plan in others]
    few = drawn_digits.planned(digits, 1, 5)
    assert len({plan.index for plan in few}) == 5
    by_way = {(plan.index, plan.pen): plan for plan in plans}
    assert all(by_way[plan.index, plan.pen].strokes == plan.strokes for plan in few)


def test_every_digit_is_drawn_with_every_pen_each_time_at_another_size(recorded: Path) -> None:
    plans = drawn_digits.planned(read_strokes(recorded), 1, None)
    for index in range(40):
        ways = [plan for plan in plans if plan.index == index]
        assert [plan.pen for plan in ways] == ["thin", "medium", "thick"]
        assert len({plan.size for plan in ways}) == 3
    assert {plan.size for plan in plans} == set(SIZES)


@pytest.mark.parametrize("options", [["--limit", "0"], ["--seed", "-1"]])
def test_options_out_of_range_are_refused(
    options: list[str], recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        drawn_digits.main(["--strokes", str(recorded), *options])
    assert ended.value.code == 2
    assert "is not at least" in capsys.readouterr().err


def test_a_faulty_file_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_recorded(tmp_path / "faulty.jsonl.gz", [{"label": 1}])
    assert drawn_digits.main(["--strokes", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert str(path) in err


def test_a_place_that_cannot_be_written_is_told_after_the_figures(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--strokes", str(recorded), "--limit", "3", "--json", str(tmp_path / "no" / "x")]
    assert drawn_digits.main(arguments) == 2
    out, err = capsys.readouterr()
    assert "3 digits" in out
    assert "there is no such file or folder" in err


def answers(*rows: tuple[int, float]) -> np.ndarray:
    """Probabilities (n, 10) of which one digit has the one given, the rest being shared."""
    result = np.array([[(1 - p) / 9] * 10 for _, p in rows], np.float32)
    for row, (digit, p) in zip(result, rows, strict=True):
        row[digit] = p
    return result


def test_the_figures_count_by_writer_digit_and_condition() -> None:
    readings = Readings(
        digits=np.array([0, 0, 1, 1]),
        labels=np.array([4, 4, 9, 9]),
        writers=np.array(["a", "a", "b", "b"]),
        sizes=np.array([0.2, 0.5, 0.2, 0.5]),
        pens=np.array(["thin", "thick", "thin", "thick"]),
        probabilities=answers((4, 0.9), (4, 0.9), (9, 0.9), (4, 0.9)),
        shrunk=answers((4, 0.9), (0, 0.9), (0, 0.9), (0, 0.9)),
        answers=np.array(["one", "two", "number", "none"]),
    )
    found = figures(readings)
    assert (found["digits"], found["drawings"]) == (2, 4)
    assert (found["accuracy"], found["plain_shrink"]) == (0.75, 0.25)
    third = pytest.approx(1 / 3)
    assert found["said"] == {
        "read_rightly": {"one": third, "two": third, "none": 0, "number": third},
        "misread": {"one": 0, "two": 0, "none": 1, "number": 0},
    }
    assert found["by_writer"] == {"a": 1, "b": 0.5}
    assert found["writers_under"] == 0.5
    assert found["by_digit"][9] == {"drawings": 2, "accuracy": 0.5, "plain_shrink": 0}
    assert found["confusions"] == [{"digit": 9, "read_as": 4, "drawings": 1}]
    conditions = {(c["size"], c["pen"]): c["accuracy"] for c in found["by_size_and_pen"]}
    assert conditions == {(0.2, "thin"): 1, (0.5, "thick"): 0.5}
