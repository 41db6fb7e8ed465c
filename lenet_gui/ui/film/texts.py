"""What is said about the epochs of a run, and of two beside one another. GUI thread."""

from __future__ import annotations

import numpy as np

from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.insight.moved import share_moved
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent, sentences
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.film.frames import Frames

# The optimizers whose steps have a size of their own for each weight, and the one without.
_OWN_STEPS, _PLAIN = ("adam", "adamw", "rmsprop"), "sgd"


def accuracy(run: Run, epoch: int) -> float | None:
    """Return the validation accuracy after an epoch, or None before the first and in training."""
    done = run.record.epochs
    return done[epoch - 1].validation_accuracy if 0 < epoch <= len(done) else None


def state(run: Run, epoch: int) -> str:
    """Return how good a run is after an epoch, or that it is in training or was not trained."""
    if epoch == 0 and run.record.config.start:
        return translate("FilmBar", "before the training")
    if epoch == 0:
        return translate("FilmBar", "untrained")
    known = accuracy(run, epoch)
    if known is None:
        return translate("FilmBar", "in training")
    return translate("FilmBar", "validation {}").format(in_percent(known, 2))


def heading(frames: Frames, wanted: int) -> str:
    """Return which epoch of a run is shown where one is wanted, and how good the network is."""
    run, epoch = frames.run, frames.epoch_at(wanted)
    if run is None or epoch is None:
        return ""
    if frames.network(epoch) is None:
        return translate("FilmBar", "epoch {} is being read…").format(epoch)
    said = translate("FilmBar", "epoch {}: {}")
    if epoch < wanted and epoch == len(run.record.epochs):
        said = translate("FilmBar", "epoch {}, its last: {}")
    return said.format(epoch, state(run, epoch)) if epoch else state(run, epoch)


def compared(runs: tuple[Frames, Frames], epoch: int) -> str:
    """Return how far two runs have moved their weights, and why; "" while that is not known."""
    shown: list[tuple[Run, Network, Network]] = []
    for frames in runs:
        network, start = frames.network(frames.epoch_at(epoch)), frames.network(0)
        if frames.run is None or network is None or start is None:
            return ""
        if network.architecture.layers != start.architecture.layers:
            # A training that has not yet told of its own network.
            return ""
        shown.append((frames.run, network, start))
    optimizers = [run.record.config.optimizer for run, _, _ in shown]
    titles = [words(OPTIMIZERS[name].title) for name in optimizers]
    own = [place for place, name in enumerate(optimizers) if name in _OWN_STEPS]
    why = ""
    if own and _PLAIN in optimizers:
        why = translate(
            "FilmBar",
            "{} gives each weight a step of its own size; gradient descent steps only as far as "
            "the gradient is steep.",
        ).format(titles[own[0]])
    if epoch == 0:
        return sentences(why, _starts(shown[0][2], shown[1][2]))
    moved = [in_percent(share_moved(network, start), 1) for _, network, start in shown]
    if why:
        said = translate(
            "FilmBar", "So far the weights have changed by {} with {}, by {} with gradient descent."
        )
        return sentences(why, said.format(moved[own[0]], titles[own[0]], moved[1 - own[0]]))
    said = translate("FilmBar", "So far the weights of {} have changed by {}, those of {} by {}.")
    return said.format(shown[0][0].name, moved[0], shown[1][0].name, moved[1])


def _starts(first: Network, second: Network) -> str:
    """Return whether two untrained networks are the same."""
    if first.architecture.layers != second.architecture.layers:
        return translate("FilmBar", "They are networks of different kinds.")
    if all(map(np.array_equal, first.weights, second.weights)):
        return translate("FilmBar", "Both begin with the same weights.")
    return translate("FilmBar", "They begin with different weights.")
