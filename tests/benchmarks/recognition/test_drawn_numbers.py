from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from support.drawings import network_sure_of

from benchmarks.recognition import drawn_numbers
from benchmarks.recognition.recorded_digits import PENS, read_strokes
from lenet_gui.core.imaging.ink import paint
from lenet_gui.core.recognition.pieces import find_pieces
from lenet_gui.core.recognition.segmentation import Segmentation


def test_numbers_are_of_one_writers_digits_two_and_three_with_every_pen(recorded: Path) -> None:
    digits = read_strokes(recorded)
    composed = drawn_numbers.numbers(digits, 12, 1)
    assert {len(number.labels) for number in composed} == {2, 3}
    assert {(len(number.labels), number.pen) for number in composed} == {
        (length, pen) for length in (2, 3) for pen in PENS
    }
    assert len({number.strokes for number in composed}) == 12
    assert composed == drawn_numbers.numbers(digits, 12, 1)


def test_digits_of_a_number_stay_on_the_canvas_and_apart_as_wanted(recorded: Path) -> None:
    for number in drawn_numbers.numbers(read_strokes(recorded), 24, 2):
        ink = paint(number.strokes, 280)
        assert not any(edge.any() for edge in (ink[0], ink[-1], ink[:, 0], ink[:, -1]))
        # The columns without ink between digits; a digit may have some of its own.
        empty = ~(ink >= 16).any(axis=0)
        changes = np.flatnonzero(np.diff(np.r_[False, ~empty, False].astype(int)))
        gaps = changes[2:-1:2] - changes[1:-2:2]
        heights = [part.ink.shape[0] for part in Segmentation(find_pieces(ink), {}).in_one_row()]
        least, most = drawn_numbers.GAP
        assert len(gaps) >= len(number.labels) - 1
        assert gaps.max() <= most * 1.3 * max(heights) + 2
        assert gaps.max() >= least * 0.6 * min(heights) - 2


def test_only_all_digits_right_and_in_order_is_a_number_read_rightly(recorded: Path) -> None:
    composed = drawn_numbers.numbers(read_strokes(recorded), 30, 1)
    eights = drawn_numbers.read_numbers(composed, network_sure_of(8))
    of_eights = sum(set(number.labels) == {8} for number in composed)
    assert eights["all"]["right"] == pytest.approx(of_eights / 30)
    assert eights["all"]["digits_found"] > 0.9
    doubtful = drawn_numbers.read_numbers(composed, network_sure_of(8, 0.5))
    assert doubtful["all"]["right"] == doubtful["all"]["without_doubt"] == 0


def test_it_prints_and_writes_what_was_found(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "figures.json"
    arguments = ["--strokes", str(recorded), "--count", "24", "--json", str(path)]
    assert drawn_numbers.main(arguments) == 0
    printed = capsys.readouterr().out
    assert "wanted: at least 95% read rightly" in printed
    assert "of 40 single digits are taken for a number" in printed
    found = json.loads(path.read_text())
    assert found["numbers"]["all"]["numbers"] == 24
    assert found["numbers"]["all"]["digits_found"] >= 0.9
    assert found["numbers"]["all"]["right"] >= 0.6
    assert found["split"]["share"] <= 0.05


def test_a_file_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drawn_numbers.main(["--strokes", str(tmp_path / "none.gz")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
