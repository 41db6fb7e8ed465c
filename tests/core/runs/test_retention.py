"""Keeping the networks of all epochs within the limit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.runs import DATASET, SOFTMAX, keep, progress

from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder

# A network of softmax regression with its record takes about 40 kB.
LIMIT = 0.46  # megabytes: some 11 of them
ALL = list(range(1, 7))


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunsFolder:
    # Less than can be set, so that few files have to be written.
    monkeypatch.setattr(RunsFolder, "limit", lambda self: LIMIT)
    return RunsFolder(tmp_path / "runs")


def kept(runs: RunsFolder, number: int) -> list[int]:
    return runs.find(f"run_{number:02}").kept_epochs()


def kept_bytes(runs: RunsFolder) -> int:
    return sum(path.stat().st_size for path in runs.path.glob("run_*/networks/*"))


def test_below_the_limit_all_epochs_stay(runs: RunsFolder) -> None:
    keep(runs, epochs=6)
    assert kept(runs, 1) == ALL


def test_above_it_the_oldest_epochs_go_and_last_and_best_stay(runs: RunsFolder) -> None:
    keep(runs, epochs=6, best=2)
    keep(runs, epochs=6)
    assert kept_bytes(runs) <= 1_000_000 * LIMIT
    assert kept(runs, 1)[0] == 2
    assert kept(runs, 1)[-1] == 6
    assert kept(runs, 2) == ALL
    keep(runs, epochs=6)
    assert kept(runs, 1) == [2, 6]
    assert kept(runs, 2)[0] > 1
    assert kept(runs, 2)[-1] == 6
    assert kept(runs, 3) == ALL
    assert kept_bytes(runs) <= 1_000_000 * LIMIT


def test_a_run_in_training_is_thinned_like_others(runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    for part in progress(epochs=20, outcome=None):
        recorder.on_event(part)
    assert kept_bytes(runs) <= 1_000_000 * LIMIT
    left = kept(runs, 1)
    assert left == list(range(left[0], 21))
    assert left[0] > 1
    assert runs.find("run_01").checkpoint() is not None
    recorder.close()


def test_what_has_to_stay_stays_even_above_the_limit(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RunsFolder, "limit", lambda self: 0.01)
    keep(runs, epochs=4, best=2)
    keep(runs, epochs=4, best=1)
    assert kept(runs, 1) == [2, 4]
    assert kept(runs, 2) == [1, 4]


def test_a_training_is_recorded_although_old_networks_cannot_be_removed(
    runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(runs, epochs=3)
    unlink = os.unlink

    def refuse_old(path: str | Path) -> None:
        if "run_01" in str(path):
            raise PermissionError(13, "Permission denied")
        unlink(path)

    with monkeypatch.context() as in_use:
        in_use.setattr(os, "unlink", refuse_old)
        in_use.setattr(RunsFolder, "limit", lambda self: 0.01)
        keep(runs, epochs=3, outcome=None)
    assert kept(runs, 1) == [1, 2, 3]
    assert kept(runs, 2) == [1, 2, 3]


def test_networks_in_a_damaged_run_are_not_touched(runs: RunsFolder) -> None:
    damaged = keep(runs, epochs=6).folder
    (damaged / "run.json").write_bytes(b"damaged")
    for _ in range(3):
        keep(runs, epochs=6)
    assert len(list((damaged / "networks").iterdir())) == 6


def test_a_thinned_run_opens_with_its_last_network(runs: RunsFolder) -> None:
    for _ in range(4):
        keep(runs, epochs=6, outcome=None)
    run = runs.find("run_01")
    assert run.kept_epochs() == [6]
    assert run.network_path().name == "epoch_0006.keras"
    assert run.network_path().exists()
