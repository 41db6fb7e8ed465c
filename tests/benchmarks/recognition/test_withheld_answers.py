from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks.recognition import withheld_answers
from benchmarks.recognition.measured_shapes import NON_DIGITS
from benchmarks.recognition.recorded_digits import PENS
from lenet_gui.core.imaging.ink import Ink


def test_a_rule_that_claims_nothing_withholds_all_and_one_that_claims_all_nothing() -> None:
    silent = withheld_answers.measure(lambda ink: None, 3, 1)
    assert silent["withheld"] == 1
    assert {part["withheld"] for part in silent["by_kind"].values()} == {1}
    rash = withheld_answers.measure(lambda ink: 8, 3, 1)
    assert rash["withheld"] == 0
    assert rash["by_kind"]["spiral"]["claimed"] == {8: 3}
    assert set(rash["by_kind"]) == {*NON_DIGITS, "single dot", "filled canvas", "blank canvas"}


def test_the_share_wanted_is_that_of_the_letters_and_shapes_alike() -> None:
    counted = [
        ink for kind in withheld_answers.COUNTED for _, ink in withheld_answers.drawings(kind, 3, 1)
    ]
    of_x = [ink for _, ink in withheld_answers.drawings("X", 3, 1)]

    def rule(ink: Ink) -> int | None:
        return 4 if any(np.array_equal(ink, x) for x in of_x) else None

    found = withheld_answers.measure(rule, 3, 1)
    assert found["by_kind"]["X"]["withheld"] == 0
    assert found["withheld"] == pytest.approx(1 - 3 / len(counted))


def test_drawings_leave_ink_with_every_pen_and_differ() -> None:
    for kind in NON_DIGITS:
        pens, inks = zip(*withheld_answers.drawings(kind, 6, 1), strict=True)
        assert set(pens) == set(PENS)
        assert all(ink.max() == 255 for ink in inks)
        assert len({ink.tobytes() for ink in inks}) == 6
    assert withheld_answers.filled_canvas().min() == 255


def test_it_prints_how_each_kind_fares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "figures.json"
    assert withheld_answers.main(["--count", "3", "--json", str(path)]) == 0
    printed = capsys.readouterr().out
    assert "wanted: at least 80%" in printed
    for kind in (*NON_DIGITS, "single dot", "filled canvas", "blank canvas"):
        assert f"\n{kind} " in printed
    assert json.loads(path.read_text())["by_kind"]["blank canvas"]["withheld"] == 1


def test_a_network_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert withheld_answers.main(["--model", str(tmp_path / "none.keras")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
