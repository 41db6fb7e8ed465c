"""What a worker refuses before it trains; the training itself is in test_engine."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path

import pytest
from support.runs import SOFTMAX, keep

from lenet_gui.core.data.sources import load
from lenet_gui.core.runs import folder, run
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.sweep.worker import Ended, SweepError, Task, set_paused, train_one, versions


@pytest.fixture
def task(data: Path, tmp_path: Path) -> Task:
    """A sweep on the small data set."""
    runs = tmp_path / "runs"
    runs.mkdir()
    marker = runs / ".sweep-1"
    marker.touch()
    return Task(data, runs, marker, fingerprint(load(data)), versions(), "topic")


@pytest.mark.parametrize("name", ["lenet-gui", "Python", "tensorflow", "numpy"])
def test_a_worker_of_another_version_is_refused(task: Task, name: str) -> None:
    other = dataclasses.replace(task, versions={**task.versions, name: "0.0.1"})
    with pytest.raises(SweepError, match=rf"has {name} .*, this machine 0\.0\.1\."):
        train_one(SOFTMAX, other)


def test_a_worker_that_does_not_see_the_folder_of_runs_is_refused(task: Task) -> None:
    task.marker.unlink()
    with pytest.raises(SweepError, match="does not see the folder of runs"):
        train_one(SOFTMAX, task)


def test_a_worker_with_other_images_is_refused(task: Task) -> None:
    other = dataclasses.replace(task, images="of other images")
    with pytest.raises(SweepError, match="has other images"):
        train_one(SOFTMAX, other)


def test_a_worker_without_the_data_is_refused(task: Task) -> None:
    other = dataclasses.replace(task, source=Path("missing"))
    with pytest.raises(SweepError, match="cannot read the data"):
        train_one(SOFTMAX, other)


def test_a_worker_waits_while_the_sweep_is_paused_and_goes_on_after_it(
    task: Task, data: Path
) -> None:
    keep(RunsFolder(task.runs), dataset=load(data), source=data)
    set_paused(task.marker, True)
    ended: list[Ended] = []
    worker = threading.Thread(target=lambda: ended.append(train_one(SOFTMAX, task)))
    worker.start()
    worker.join(0.3)
    assert worker.is_alive()
    set_paused(task.marker, False)
    worker.join()
    assert len(ended) == 1


def test_what_was_trained_meanwhile_is_not_trained_again(task: Task, data: Path) -> None:
    kept = keep(RunsFolder(task.runs), dataset=load(data), source=data)
    ended = train_one(SOFTMAX, task)
    assert ended.run == kept.number
    assert ended.record == kept.record


def test_the_trainings_of_a_worker_read_each_ended_run_once(
    task: Task, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def read_run(path: Path) -> run.Run:
        read.append(path.name)
        return run.read_run(path)

    monkeypatch.setattr(folder, "read_run", read_run)
    configs = [dataclasses.replace(SOFTMAX, seed=seed) for seed in (1, 2, 3)]
    for config in configs:
        keep(RunsFolder(task.runs), config, dataset=load(data), source=data)
    read.clear()
    for config in configs:
        train_one(config, task)
    assert sorted(read) == ["run_01", "run_02", "run_03"]
