from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from support.bench_results import answers, results

from benchmarks.speed import report
from benchmarks.speed.results_chart import chart
from lenet_gui.ui.common.theme import LIGHT


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_chart_shows_kept_and_missed_marks_in_their_colours(qtbot: QtBot):
    kept = {"growth": answers()["growth"]}
    missed = {"memory": answers()["memory"]}
    assert LIGHT.accent in colours_in(chart(kept))
    assert LIGHT.accent not in colours_in(chart(missed))
    assert LIGHT.contrast in colours_in(chart(missed))


def test_the_chart_can_be_drawn_of_one_question_and_of_all(qtbot: QtBot):
    one, all_of_them = chart({"memory": answers()["memory"]}), chart(answers())
    assert one.size() == all_of_them.size()
    assert one != all_of_them


def test_the_section_tells_machine_date_and_rows():
    text = report.section(results())
    assert "2 cores of Made-up 3000, Linux x86_64, with TensorFlow 2.21.0, Keras 3.15.1" in text
    assert "9 March 2026" in text
    assert "| memory, only drawing | 175 MB (170–180) | ≤ 160 MB | missed |" in text


def test_figures_of_a_quick_run_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "results.json"
    file.write_text(json.dumps(results() | {"quick": True}), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["report.py", "--results", str(file)])
    with pytest.raises(SystemExit, match="quick run"):
        report.main()
