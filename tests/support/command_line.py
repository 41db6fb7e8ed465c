"""Commands as typed, and a stand-in for their training."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import Outcome
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import BatchesDone, TrainingDone, TrainingEvent
from support.records import a_record
from support.tensorflow_notes import is_note, without_notes

# Gives exit code, standard output and standard error.
Run = Callable[..., tuple[int, str, str]]


def trained(epochs: float, outcome: Outcome = "finished") -> TrainingDone:
    """The end of a training on the small data set."""
    record = a_record(
        config=TrainingConfig("softmax", "sgd"),
        training_images=220,
        validation_images=20,
        test_images=60,
        epochs_trained=epochs,
        loss_curve=(),
        epochs=(),
        outcome=outcome,
        test_accuracy=0.9 if outcome == "finished" else None,
    )
    return TrainingDone(Network.initial(SOFTMAX_REGRESSION, 1), record)


def some_batches() -> BatchesDone:
    ones = np.ones(3, np.float32)
    return BatchesDone(0.5, ones, ones, Network.initial(SOFTMAX_REGRESSION, 1))


def stand_in(
    monkeypatch: pytest.MonkeyPatch, act: Callable[[], None], outcome: Outcome = "finished"
) -> None:
    """Train by yielding some batches, then call `act` as something that happens meanwhile."""

    def train(
        config: TrainingConfig, dataset: Dataset, stop: threading.Event, *_: object
    ) -> Iterator[TrainingEvent]:
        yield some_batches()
        act()
        yield trained(0.5, "stopped" if stop.is_set() else outcome)

    monkeypatch.setattr(training, "train", train)


def nothing() -> None:
    """What happens during most trainings."""


def press_ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert text.endswith("\n")
    return text


def interrupted(command: list[str]) -> tuple[str, str, str, int]:
    """A process that gets Ctrl-C once it has written a line to standard error.

    Gives that line, standard output, what else came on standard error, and the exit code. What
    TensorFlow writes there does not count.
    """
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        # Killed in the end if it ignores the signal, so that nothing waits for ever.
        guard = threading.Timer(300, process.kill)
        guard.start()
        assert process.stdout is not None
        assert process.stderr is not None
        first = next((line for line in process.stderr if not is_note(line)), "")
        process.send_signal(signal.SIGINT)
        errors, output = process.stderr.read(), process.stdout.read()
        code = process.wait()
        guard.cancel()
        guard.join()
    return first, output, without_notes(errors), code
