"""A sweep in real workers, one of which is killed; in another process, as Dask keeps threads."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.runs import DATASET, SOFTMAX, keep, record

from lenet_gui.core.cpu import CORES_VARIABLE, cores
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.sweep.engine import sweep
from lenet_gui.core.sweep.plan import make_plan
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.sweep.worker import Ended, SweepError

# Kills the first process that tells of a training, has a pause, and tells what became of all.
_SWEEP = """
import json, os, signal, sys, threading
from pathlib import Path
from lenet_gui.core.data.sources import load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.sweep.engine import Paused, Progress, sweep
from lenet_gui.core.sweep.plan import make_plan

if __name__ == "__main__":
    source, runs = Path(sys.argv[1]), RunsFolder(Path(sys.argv[2]))
    base = TrainingConfig("softmax", "sgd", batch_size=20, epochs=2)
    # No batch is as large as that, so two of the trainings fail.
    varied = {"optimizer": ("sgd", "adam"), "batch_size": (20, 4096)}
    plan = make_plan(base, varied, [1, 2])
    killed, processes, told, paused, pauses = [], set(), [], threading.Event(), []
    for event in sweep(
        plan, load(source), source, runs, threading.Event(), 2, tell=told.append, paused=paused
    ):
        if isinstance(event, Paused):
            pauses.append(len(list(runs.path.glob(".sweep-*-paused"))))
            paused.clear()
        elif isinstance(event, Progress):
            processes.add(event.process)
            if not killed:
                os.kill(event.process, signal.SIGKILL)
                killed.append((event.process, event.config.optimizer, event.config.seed))
                paused.set()
        else:
            found = event
    def is_alive(process):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        return True
    print(json.dumps({
        "complete": found.is_complete(),
        "trained": found.trained(),
        "failed": sorted(set(found.failures.values())),
        "told": told,
        "pauses": pauses,
        "runs": len(found.runs),
        "alive": [one for one in processes if is_alive(one)],
        "others": len(processes - {killed[0][0]}),
        "tensorflow": "tensorflow" in sys.modules,
    }))
"""


@pytest.mark.tensorflow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_a_killed_worker_trained_is_trained_again_and_what_fails_costs_the_others_nothing(
    data: Path, tmp_path: Path
) -> None:
    script, folder = tmp_path / "sweep.py", tmp_path / "runs"
    temporary, home = tmp_path / "temporary", tmp_path / "home"
    temporary.mkdir()
    script.write_text(_SWEEP)
    root = Path(__file__).parents[3]
    result = subprocess.run(
        [sys.executable, script, data, folder],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        env={
            **os.environ,
            "PYTHONPATH": str(root),
            "TMPDIR": str(temporary),
            "LENET_GUI_HOME": str(home),
        },
    )
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["complete"]
    assert (found["trained"], found["runs"]) == (4, 4)
    assert len(found["failed"]) == 2
    assert all("exceeds the 220 training images" in sentence for sentence in found["failed"])
    assert found["alive"] == []
    # While it lasted, a file told the workers.
    assert found["pauses"] == [1]
    assert found["others"] >= 1
    assert not found["tensorflow"]
    runs = [run for run in RunsFolder(folder).entries() if isinstance(run, Run)]
    ended = [run for run in runs if run.state == "finished"]
    assert len({run.record.config for run in ended}) == len(ended) == 4
    # The first and best network, and the last, are enough for a comparison.
    assert all(run.kept_epochs()[-1:] == [2] for run in ended)
    # Nothing else is left in the folder.
    assert not list(folder.glob(".sweep-*"))
    # Nor are Dask's files.
    assert not list(temporary.glob("dask*"))
    assert not list((home / "cache").glob("sweep-*"))


def test_a_sweep_of_which_all_is_kept_starts_no_workers(tmp_path: Path) -> None:
    runs = RunsFolder(tmp_path)
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    for config in plan.wanted({}):
        keep(runs, config)
    # An address where nobody answers.
    events = sweep(plan, DATASET, "mnist", runs, threading.Event(), 1, "tcp://127.0.0.1:1")
    [found] = events
    assert isinstance(found, Results)
    assert found.is_complete()
    assert list(found.runs.values()) == ["run_01", "run_02"]


def test_a_stopped_sweep_gives_what_is_kept_and_starts_no_workers(tmp_path: Path) -> None:
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    stop = threading.Event()
    stop.set()
    runs = RunsFolder(tmp_path)
    [found] = sweep(plan, DATASET, "mnist", runs, stop, 1, "tcp://127.0.0.1:1")
    assert isinstance(found, Results)
    assert found.trained() == 0


@pytest.mark.tensorflow
@pytest.mark.parametrize("address", ["nonsense", "10.0.0.1:8786", "tcp://10.0.0.1", "ftp://a:1"])
def test_an_address_of_no_scheduler_is_refused_in_a_sentence(address: str, tmp_path: Path) -> None:
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    runs = RunsFolder(tmp_path)
    events = sweep(plan, DATASET, "mnist", runs, threading.Event(), 1, address)
    next(events)
    with pytest.raises(SweepError, match="is no address of a scheduler"):
        next(events)


class Future:
    """A training that ends with each of these states, one after the other."""

    def __init__(self, key: str, states: list[str], ended: Ended) -> None:
        self.key, self._states, self._ended = key, states, ended
        self.status = ""

    def add_done_callback(self, call: Callable[[Future], None]) -> None:
        self.status = self._states.pop(0)
        call(self)

    def result(self) -> Ended:
        return self._ended


def test_a_result_that_went_with_its_worker_is_waited_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Client:
        """A client of Dask whose first worker leaves once its training has ended."""

        status = "running"

        def subscribe_topic(self, *_: object) -> None:
            pass

        def scheduler_info(self) -> dict[str, object]:
            return {"workers": ["one"]}

        def map(self, _: object, configs: list[TrainingConfig], **__: object) -> list[Future]:
            return [self._future(config) for config in configs]

        def _future(self, config: TrainingConfig) -> Future:
            states = ["lost", "finished"] if config.optimizer == "sgd" else ["finished"]
            return Future(config.title(), states, Ended(record(config, 3), "run_01", ()))

    @contextlib.contextmanager
    def client_of(*_: object) -> Iterator[Client]:
        yield Client()

    monkeypatch.setattr("lenet_gui.core.sweep.engine.client_of", client_of)
    plan = make_plan(SOFTMAX, {"optimizer": ("sgd", "adam")}, [1])
    *_, found = sweep(plan, DATASET, "mnist", RunsFolder(tmp_path), threading.Event(), 1)
    assert isinstance(found, Results)
    assert found.trained() == 2


def test_a_process_takes_no_more_cores_than_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CORES_VARIABLE, "1")
    assert cores() == 1
    monkeypatch.setenv(CORES_VARIABLE, "all")
    assert cores() >= 1
