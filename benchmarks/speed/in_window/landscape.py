"""Measure the landscape, Draw to fool and the favourite patches of *Look inside*.

    python -m benchmarks.speed.in_window.landscape [--times 5] [--training FOLDER]

Prints the milliseconds of a whole landscape of two made-up runs of LeNet-5, until its coarse points
are known, of reading a changed drawing, of a stroke and of the whole way of the machine, and of the
search for the patches. With --training they are measured in a thread of the window, while it
trains LeNet-5 on the images of a folder.
"""

from __future__ import annotations

import argparse
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from benchmarks.common.window_session import open_window, user_folders, wait
from benchmarks.pictures.screenshots import rounded
from benchmarks.speed.in_window.pen_and_stop import start_training, stop
from lenet_gui import paths
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Stroke, paint
from lenet_gui.core.insight.favourites import favourites
from lenet_gui.core.insight.fool.machine import find_way
from lenet_gui.core.insight.fool.standing import standing
from lenet_gui.core.insight.landscape.sample import sample_of
from lenet_gui.core.insight.landscape.survey import survey
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reader

_EPOCHS = 12
_SEVEN = rounded(((0.3, 0.25), (0.7, 0.25), (0.45, 0.8)))


def made_up_run(seed: int) -> list[tuple[int, Network]]:
    """Return the epochs of a walk from the untrained network, with random steps."""
    network, random = Network.initial(LENET5, 1), np.random.default_rng(seed)
    run = [(0, network)]
    for epoch in range(1, _EPOCHS + 1):
        weights = tuple(
            array + random.normal(0, 0.01, array.shape).astype(np.float32)
            for array in network.weights
        )
        network = network.with_weights(weights)
        run.append((epoch, network))
    return run


def measured(times: int) -> dict[str, list[float]]:
    """Return the milliseconds of each act."""
    names = ("landscape", "coarse", "read", "stroke", "way", "patches")
    figures: dict[str, list[float]] = {name: [] for name in names}

    def note(name: str, start: float) -> None:
        figures[name].append(1000 * (time.perf_counter() - start))

    sample, runs = sample_of("builtin"), [made_up_run(1), made_up_run(2)]
    network = load_model(paths.models_folder() / "lenet5.keras", bundled=True)
    marks: tuple[Mark, ...] = (Stroke(tuple((x, y) for x, y in _SEVEN), 0.07),)
    ink, reader = paint(marks, READ_SIDE), Reader()
    images = synthetic_digits(1_000, 1)[0].astype(np.float32) / np.float32(255)
    for number in range(times):
        start, is_coarse = time.perf_counter(), False
        for found in survey(runs, sample):
            if not is_coarse and not np.isnan(found.filled()).any():
                is_coarse = True
                note("coarse", start)
        note("landscape", start)
        dot = Stroke(((0.3 + 0.01 * number, 0.5),), 0.07)
        changed = paint((*marks, dot), READ_SIDE)
        start = time.perf_counter()
        standing(changed, ink, network, reader)
        note("read", start)
        start = time.perf_counter()
        for attempt in find_way(marks, network, 2, 0.07):
            if not attempt.ended and len(attempt.strokes) == 1:
                note("stroke", start)
        note("way", start)
        start = time.perf_counter()
        favourites(network, images)
        note("patches", start)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--training", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    with user_folders():
        if options.training is None:
            figures = measured(options.times)
        else:
            with open_window() as window, ThreadPoolExecutor() as threads:
                start_training(window, options.training)
                found = threads.submit(measured, options.times)
                wait(found.done)
                figures = found.result()
                stop(window)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
