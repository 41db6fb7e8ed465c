from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.recognition import signed_numbers
from benchmarks.recognition.recorded_digits import PENS, read_strokes


def test_numbers_are_the_same_by_seed_and_of_all_forms(recorded: Path) -> None:
    digits = read_strokes(recorded)
    count = len(signed_numbers.FORMS) * len(PENS)
    composed = signed_numbers.numbers(digits, count, 1)
    assert {number.pen for number in composed} == set(PENS)
    forms = ["".join("0" if c.isdigit() else c for c in number.text) for number in composed]
    assert set(forms) == set(signed_numbers.FORMS)
    for number, other in zip(composed, signed_numbers.numbers(digits, count, 1), strict=True):
        assert (number.ink == other.ink).all()


def test_it_prints_and_writes_what_was_found(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "figures.json"
    arguments = ["--strokes", str(recorded), "--count", "22", "--json", str(path)]
    assert signed_numbers.main(arguments) == 0
    assert "wanted: at least 90% with all digits" in capsys.readouterr().out
    found = json.loads(path.read_text())["numbers"]["all"]
    assert found["numbers"] == 22
    assert found["right"] <= found["kept"]
