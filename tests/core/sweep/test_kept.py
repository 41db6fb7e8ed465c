"""What is recorded already counts, whoever trained it."""

from __future__ import annotations

from pathlib import Path

from support.runs import DATASET, SOFTMAX, keep

from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.sweep.kept import kept_results
from lenet_gui.core.sweep.plan import make_plan
from lenet_gui.core.sweep.results import Results


def found(runs: RunsFolder, images: str = "") -> Results:
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    kept = KeptRuns(runs, images or fingerprint(DATASET), lambda sentence: None)
    return kept_results(plan, DATASET, kept)


def test_finished_and_diverged_runs_count_and_those_broken_off_do_not(tmp_path: Path) -> None:
    runs = RunsFolder(tmp_path)
    assert found(runs).trained() == 0
    keep(runs, outcome=None)
    keep(runs, outcome="stopped")
    assert found(runs).trained() == 0
    kept = keep(runs)
    assert list(found(runs).runs.values()) == [kept.number]


def test_runs_of_other_images_do_not_count(tmp_path: Path) -> None:
    runs = RunsFolder(tmp_path)
    keep(runs)
    assert found(runs, "of other images").trained() == 0
