from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.recognition import thin_lines


def test_it_prints_and_writes_the_shares_of_each_line(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "figures.json"
    arguments = ["--strokes", str(recorded), "--limit", "4", "--json", str(path)]
    assert thin_lines.main(arguments) == 0
    assert "1 px of 1,000" in capsys.readouterr().out
    lines = json.loads(path.read_text())["lines"]
    assert [(line["width"], line["side"]) for line in lines] == list(thin_lines.LINES)
    assert all(line["pictures"] == 4 for line in lines)
    assert sum(line["right"] for line in lines) >= 0.7 * len(lines)
