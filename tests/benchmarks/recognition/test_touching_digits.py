from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.recognition import touching_digits
from benchmarks.recognition.recorded_digits import PENS, read_strokes
from lenet_gui.core.imaging.components import label_components


def test_pairs_are_one_piece_of_ink_and_the_same_by_seed(recorded: Path) -> None:
    digits = read_strokes(recorded)
    composed = touching_digits.pairs(digits, 6, 1)
    assert {pair.pen for pair in composed} == set(PENS)
    again = touching_digits.pairs(digits, 6, 1)
    for pair, other in zip(composed, again, strict=True):
        assert (pair.ink == other.ink).all()
    assert sum(label_components(pair.ink >= 16).max() == 1 for pair in composed) >= 4


def test_it_prints_and_writes_what_was_found(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "figures.json"
    arguments = ["--strokes", str(recorded), "--count", "12", "--json", str(path)]
    assert touching_digits.main(arguments) == 0
    assert "wanted: at least 80% read rightly" in capsys.readouterr().out
    found = json.loads(path.read_text())["pairs"]["all"]
    assert found["pairs"] == 12
    assert found["right"] <= found["two_found"]
