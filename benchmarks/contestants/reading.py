"""How long one drawing takes to be read: from the canvas's ink to ten probabilities.

    python reading.py lenet-gui|predict|tf.function [--drawings 200]

Each prepares the drawing as lenet-gui does (28×28 as MNIST has it); then the bundled LeNet-5
answers: in NumPy, in Keras with `model.predict`, or in a `tf.function` that was traced before.
Prints the milliseconds of each drawing.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable

# First, as in the program: it keeps NumPy to one thread.
from lenet_gui import FIRST_MODEL, paths  # isort: skip
import numpy as np
import numpy.typing as npt

from lenet_gui.core.handwriting.digits import synthetic_strokes
from lenet_gui.core.imaging.ink import Ink, Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.ui.draw.canvas import READ_SIDE

Floats = npt.NDArray[np.float32]


def drawings(count: int) -> list[Ink]:
    """Digits as a pen draws them, over most of the canvas."""
    random = np.random.default_rng(1)
    inks = []
    for k in range(count):
        strokes = synthetic_strokes(k % 10, random)
        marks = [
            Stroke(tuple((0.15 + 0.7 * float(x), 0.15 + 0.7 * float(y)) for x, y in points), 0.07)
            for points in strokes
        ]
        inks.append(paint(marks, READ_SIDE))
    return inks


def reader(which: str) -> Callable[[Floats], Floats]:
    """What gives the ten probabilities of an image (28, 28)."""
    path = paths.models_folder() / FIRST_MODEL
    if which == "lenet-gui":
        network = load_model(path)
        return lambda image: network.probabilities(image[np.newaxis])[0]
    import keras
    import tensorflow as tf

    model = keras.models.load_model(path)
    if which == "predict":
        return lambda image: model.predict(image[np.newaxis, ..., np.newaxis], verbose=0)[0]
    traced = tf.function(model, input_signature=[tf.TensorSpec((1, 28, 28, 1), tf.float32)])
    return lambda image: traced(image[np.newaxis, ..., np.newaxis]).numpy()[0]


def main() -> None:
    """Read and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("which", choices=("lenet-gui", "predict", "tf.function"))
    parser.add_argument("--drawings", type=int, default=200)
    options = parser.parse_args()
    read = reader(options.which)
    inks = drawings(options.drawings + 10)
    times = []
    for ink in inks:
        start = time.perf_counter()
        image = mnist_image(ink)
        assert image is not None, "a drawing without ink"
        read(image)
        times.append(1000 * (time.perf_counter() - start))
    # The first ten are the warm-up.
    print(json.dumps({"milliseconds": times[10:]}))


if __name__ == "__main__":
    main()
