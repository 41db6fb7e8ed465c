"""How long a training will take, estimated from recorded runs. Any thread may call this."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.run import Run
from lenet_gui.core.text import Text, text
from lenet_gui.core.training.compiled import shards_for_config

# Seconds in training on two cores of a server (docs/results.md), through the figures of softmax
# regression and of both kinds of LeNet-5: for a step, and for an image for each multiplication, for
# each value of an activation other than ReLU, and for augmentation.
_STEP, _MULTIPLICATION, _CURVED, _AUGMENTATION = 3.1e-4, 5.4e-11, 3.2e-9, 3.8e-6

# A run on so many times fewer images tells nothing.
_FEWER = 10


@dataclass(frozen=True, slots=True)
class Estimate:
    """The seconds of a training, and the run whose speed tells; None without a run."""

    seconds: float
    run: Run | None


def estimate(config: TrainingConfig, images: int, runs: Iterable[Run]) -> Estimate:
    """Return how long a training on this number of images takes on this machine.

    The last run of the same kind tells: the same network, batch size and augmentation; one that
    was broken off, only where none was finished. Failing that, any last run tells how fast this
    machine is; failing that, it counts as fast as the one of docs/results.md. Runs on less than a
    tenth of the images are left out.
    """
    # The speed of a running training changes from epoch to epoch.
    ended = [run for run in runs if run.adaptation is None and run.state != "running"]
    # With few images, most of the time goes into the ends of epochs.
    timed = [
        run
        for run in ended
        if run.record.epochs_trained >= 1
        and run.record.seconds > 0
        and _FEWER * run.record.training_images >= images
    ]
    timed.sort(key=lambda run: run.record.started)
    alike = [run for run in timed if _kind(run.record.config) == _kind(config)]
    # The first epoch takes longest, and there may be no other.
    alike = [run for run in alike if run.state == "finished"] or alike
    speed, run = _measured(config), None
    if timed:
        run = (alike or timed)[-1]
        speed *= _speed(run) / _measured(run.record.config)
    return Estimate(config.epochs * images / speed, run)


def _kind(config: TrainingConfig) -> tuple[str, str, int, bool]:
    return config.network, config.description, config.batch_size, config.augmentation


def _measured(config: TrainingConfig) -> float:
    """Return the images a second on that server."""
    architecture = config.architecture()
    curved = sum(
        math.prod(layer.output_shape(shape))
        for layer, shape in architecture.input_shapes()
        if getattr(layer, "activation", "linear") not in ("linear", "relu")
    )
    seconds = _STEP / config.batch_size + _MULTIPLICATION * architecture.multiplications()
    return 1 / (seconds + _CURVED * curved + _AUGMENTATION * config.augmentation)


def _speed(run: Run) -> float:
    """Return the images a second of a run, as if it had had this machine for itself.

    A training of a sweep has its share of the cores, and its batches as many shards.
    """
    record = run.record
    share = shards_for_config(record.config) / record.shards if record.shards else 1.0
    return share * record.epochs_trained * record.training_images / record.seconds


def in_words(seconds: float) -> Text:
    """Return an estimated time in words, no finer than it is known."""
    if seconds < 55:
        unit = 1 if seconds < 10 else 10
        return text("{} s", unit * max(round(seconds / unit), 1))
    minutes = round(seconds / 60)
    if minutes < 60:
        return text("{} min", minutes)
    return text("{} h {} min", minutes // 60, minutes % 60)
