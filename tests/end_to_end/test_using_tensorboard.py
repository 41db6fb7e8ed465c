"""The real TensorBoard on the logs of real trainings: what it shows, and that it ends with us."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication
from support.digits import small_dataset
from support.program import program
from support.window import TIMEOUT
from test_app import opened

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.runs.tensorboard_server import TensorBoardServer

pytestmark = pytest.mark.tensorflow

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are told by Linux's /proc")

LENET5 = TrainingConfig(batch_size=20, epochs=3)
SOFTMAX = TrainingConfig("softmax", "sgd", learning_rate=0.01, batch_size=20, epochs=4)


class Served:
    """Two runs, and the TensorBoard of their logs; it saw the second interrupted, then resumed."""

    def __init__(self, server: TensorBoardServer, lenet5: Run, softmax: Run) -> None:
        self.server, self.lenet5, self.softmax = server, lenet5, softmax

    def wait_for(self, run: Run, tag: str) -> None:
        """TensorBoard reads the logs every few seconds."""
        deadline = time.monotonic() + TIMEOUT / 1000
        while tag not in self.get("plugin/scalars/tags").get(name(run), {}):
            assert time.monotonic() < deadline, f"TensorBoard does not find {tag} of {name(run)}"
            time.sleep(0.1)

    def get(self, page: str, **query: str) -> Any:
        """What a page of TensorBoard's data answers."""
        address = f"{self.server.address}data/{page}?{urllib.parse.urlencode(query)}"
        with urllib.request.urlopen(address, timeout=TIMEOUT / 1000) as answer:
            return json.load(answer)

    def scalars(self, run: Run, tag: str) -> tuple[list[int], list[float]]:
        """Steps and values of a curve."""
        points = self.get("plugin/scalars/scalars", run=name(run), tag=tag)
        return [step for _, step, _ in points], [value for _, _, value in points]


def name(run: Run) -> str:
    """What TensorBoard calls a run."""
    return f"{run.record.config.network}/{run.number}"


def train(
    runs: RunsFolder,
    dataset: Dataset,
    config: TrainingConfig,
    resumed: Run | None = None,
    break_off: int | None = None,
) -> Run:
    """Train, or break off right after the first batches of an epoch."""
    kept = RecordedTraining(config, dataset, runs, "builtin", resumed)
    said: list[str] = []
    with contextlib.closing(kept.events(threading.Event(), said.append)) as progress:
        for told in progress:
            if isinstance(told, BatchesDone) and told.epochs_done > (break_off or config.epochs):
                break
    assert said == []
    assert kept.folder is not None
    return runs.find(kept.folder.name)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Served]:
    runs, dataset = RunsFolder(tmp_path_factory.mktemp("trained") / "runs"), small_dataset()
    lenet5, interrupted = train(runs, dataset, LENET5), train(runs, dataset, SOFTMAX, break_off=2)
    assert interrupted.state == "interrupted"
    server = TensorBoardServer(runs.logs)
    server.start()
    loop = QEventLoop()
    server.answered.connect(loop.quit)
    server.failed.connect(loop.quit)
    loop.exec()
    assert server.address
    served = Served(server, lenet5, interrupted)
    served.wait_for(interrupted, "Validation/Loss")
    steps, _ = served.scalars(interrupted, "Loss")
    assert len(steps) > len(interrupted.batches()[0])
    served.softmax = train(runs, dataset, SOFTMAX, interrupted)
    served.wait_for(served.softmax, "Test/Accuracy")
    yield served
    server.request_end()
    assert server.wait(QDeadlineTimer(TIMEOUT))


def test_it_shows_both_runs_under_their_networks(served: Served) -> None:
    assert sorted(served.get("runs")) == ["lenet5/run_01", "softmax/run_02"]


@pytest.mark.parametrize("run", ["lenet5", "softmax"])
def test_it_shows_the_batches_that_the_run_holds(served: Served, run: str) -> None:
    kept: Run = getattr(served, run)
    for tag, values in zip(("Loss", "Accuracy"), kept.batches(), strict=True):
        steps, shown = served.scalars(kept, tag)
        assert steps == list(range(1, len(values) + 1))
        assert shown == values.tolist()


@pytest.mark.parametrize("run", ["lenet5", "softmax"])
def test_it_shows_the_figures_of_the_epochs_and_of_the_test(served: Served, run: str) -> None:
    kept: Run = getattr(served, run)
    epochs, accuracy = kept.record.epochs, kept.record.test_accuracy
    assert len(epochs) == kept.record.config.epochs
    for tag, values in (
        ("Validation/Loss", [epoch.validation_loss for epoch in epochs]),
        ("Validation/Accuracy", [epoch.validation_accuracy for epoch in epochs]),
    ):
        steps, shown = served.scalars(kept, tag)
        assert steps == list(range(1, len(epochs) + 1))
        assert shown == np.float32(values).tolist()
    assert served.scalars(kept, "Test/Accuracy") == ([len(epochs)], [float(np.float32(accuracy))])


def test_it_shows_the_graph_and_the_traced_inference(served: Served) -> None:
    run = name(served.lenet5)
    told = served.get("plugin/graphs/info")[run]
    assert told["run_graph"]
    assert told["tags"]["one image"]["profile"]
    pages = {}
    for page, query in (("graph", {"conceptual": "false"}), ("run_metadata", {"tag": "one image"})):
        address = f"{served.server.address}data/plugin/graphs/{page}?"
        address += urllib.parse.urlencode({"run": run} | query)
        with urllib.request.urlopen(address, timeout=TIMEOUT / 1000) as answer:
            pages[page] = answer.read().decode()
    for layer in ("C1", "S2", "C3", "S4", "C5", "F6"):
        assert f'name: "{layer}/' in pages["graph"]
        assert f'node_name: "{layer}/' in pages["run_metadata"]
    assert "all_end_rel_micros" in pages["run_metadata"]
    assert "total_bytes" in pages["run_metadata"]


def test_it_shows_the_settings(served: Served) -> None:
    (shown,) = served.get("plugin/text/text", run=name(served.lenet5), tag="Settings")
    assert "<td>learning_rate</td>\n<td>0.001</td>" in shown["text"]
    request = urllib.request.Request(
        f"{served.server.address}data/plugin/hparams/experiment",
        b"{}",
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT / 1000) as answer:
        hyperparameters = {info["name"] for info in json.load(answer)["hparamInfos"]}
    assert {"network", "optimizer", "learning_rate", "seed"} <= hyperparameters


def test_it_answers_this_computer_only(served: Served) -> None:
    assert urllib.parse.urlsplit(served.server.address).hostname == "127.0.0.1"


# It ends with the program.

STARTED = """
from PySide6.QtGui import QDesktopServices
from lenet_gui.ui.training.page import TrainingPage
QDesktopServices.openUrl = lambda _: True

def begin(window):
    window.page(TrainingPage).runs.all.tensorboard.open()

def act(window):
    server = window.page(TrainingPage).runs.all.tensorboard.server
    return WAIT_FOR and str(server._process.processId())
"""
ANSWERING = STARTED.replace("WAIT_FOR", "server.address")
STARTING = STARTED.replace("WAIT_FOR", "server.is_starting()")


def alive(process: int) -> bool:
    """Whether a process is there and not merely waiting for somebody to take note of its end."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until_gone(processes: list[int]) -> None:
    deadline = time.monotonic() + TIMEOUT / 1000
    while any(map(alive, processes)):
        assert time.monotonic() < deadline, f"left behind: {[*filter(alive, processes)]}"


@pytest.fixture
def runs_folder(tmp_path: Path) -> Path:
    """Where the program of a test keeps runs; it has a folder of logs."""
    runs = RunsFolder(tmp_path / "runs")
    runs.logs.mkdir(parents=True)
    return runs.path


@linux
@pytest.mark.usefixtures("runs_folder")
@pytest.mark.parametrize("act", [ANSWERING, STARTING], ids=["running", "starting"])
def test_a_signal_that_ends_the_program_ends_it_too(tmp_path: Path, act: str) -> None:
    with opened(act, tmp_path) as (process, text):
        tensorboard = int(text)
        family = [tensorboard, *children(tensorboard)]
        assert alive(tensorboard)
        process.send_signal(signal.SIGTERM)
    wait_until_gone(family)


@linux
@pytest.mark.usefixtures("runs_folder")
def test_it_ends_even_when_the_program_is_killed(tmp_path: Path) -> None:
    with program(ANSWERING, tmp_path) as (_, text):
        tensorboard = int(text)
        family = [tensorboard, *children(tensorboard)]
        assert len(family) > 1
        # Left, the context kills the program.
    wait_until_gone(family)


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    return [int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
