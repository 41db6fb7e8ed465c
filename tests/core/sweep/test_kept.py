"""What is recorded already counts, whoever trained it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from support.runs import DATASET, SOFTMAX, keep

from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT, fingerprint
from lenet_gui.core.sweep.kept import kept_results, listed_results
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


def test_trainings_on_mnist_in_a_folder_are_known_before_mnist_is_read(tmp_path: Path) -> None:
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    run = keep(RunsFolder(tmp_path), source=tmp_path / "mine")
    assert listed_results(plan, "mnist", [run]) is None
    of_mnist = dataclasses.replace(run, fingerprint=MNIST_FINGERPRINT)
    known = listed_results(plan, "mnist", [of_mnist])
    assert known is not None
    assert list(known.runs.values()) == [run.number]
    assert listed_results(plan, "fashion-mnist", [of_mnist]) is None
