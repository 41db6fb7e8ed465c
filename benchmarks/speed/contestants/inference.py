"""Measure the bundled LeNet-5 on single drawings, or on all images at once.

    python -m benchmarks.speed.contestants.inference lenet-gui|predict|tf.function
        [--drawings 200 | --images N | --page]

Each drawing is normalized from the canvas's ink as in lenet-gui. NumPy, Keras's `model.predict`, or
a `tf.function` traced before computes the probabilities. Prints the milliseconds of each drawing.
With --images, that number of synthetic digits is evaluated as in the Evaluation tab, or by
`predict` in batches of 512. Prints the seconds of the second pass, since TensorFlow traces in the
first. With --page, lenet-gui reads a picture file of 100 synthetic digits, the decoding in its own
process included, and the seconds of the second pass are printed.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

# First, as in the program, because it limits NumPy to one thread.
from lenet_gui import FIRST_MODEL, paths  # isort: skip
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from benchmarks.common.pen_strokes import page_of_digits, synthetic_strokes
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.metrics.evaluation import predict_in_batches
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.pictures.pictures import read_picture

# The sides of a picture of a page, in pixels.
_PAGE_SIDE = 1600

Reader = Callable[[npt.NDArray[np.float32]], npt.NDArray[np.float32]]


def drawings(count: int) -> list[Ink]:
    """Return synthetic digits drawn over most of the canvas."""
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


def reader(which: str) -> Reader:
    """Return a function from images float32 (n, 28, 28, 1) to probabilities (n, 10)."""
    path = paths.models_folder() / FIRST_MODEL
    if which == "lenet-gui":
        network = load_model(path)
        return lambda images: network.probabilities(images[..., 0])
    import keras
    import tensorflow as tf

    model = keras.models.load_model(path)
    if which == "predict":
        return lambda images: model.predict(images, batch_size=512, verbose=0)
    traced = tf.function(model, input_signature=[tf.TensorSpec((1, 28, 28, 1), tf.float32)])
    return lambda images: traced(images).numpy()


def drawing_milliseconds(which: str, count: int) -> list[float]:
    """Return the milliseconds of single drawings, after ten for warm-up."""
    read = reader(which)
    times = []
    for ink in drawings(count + 10):
        start = time.perf_counter()
        image = mnist_image(ink)
        assert image is not None, "a digit was drawn without leaving ink"
        read(image[np.newaxis, ..., np.newaxis])
        times.append(1000 * (time.perf_counter() - start))
    return times[10:]


def evaluation_seconds(which: str, count: int) -> float:
    """Evaluate all images twice; return the seconds of the second pass."""
    images = np.resize(synthetic_digits(1000, 1)[0], (count, 28, 28))
    if which == "lenet-gui":
        network = load_model(paths.models_folder() / FIRST_MODEL)
    else:
        predict = reader(which)
    seconds = 0.0
    for _ in range(2):
        start = time.perf_counter()
        if which == "lenet-gui":
            list(predict_in_batches(network, images))
        else:
            predict(images[..., np.newaxis].astype(np.float32) / 255)
        seconds = time.perf_counter() - start
    return seconds


def page_seconds() -> float:
    """Read a picture of ten rows of ten digits twice; return the seconds of the second pass."""
    network = load_model(paths.models_folder() / FIRST_MODEL)
    ink = paint(page_of_digits(10, np.random.default_rng(1)), _PAGE_SIDE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.png"
        paper = np.ascontiguousarray(255 - ink)
        grey = QImage.Format.Format_Grayscale8
        QImage(paper.data, _PAGE_SIDE, _PAGE_SIDE, _PAGE_SIDE, grey).save(str(path))
        seconds = 0.0
        for _ in range(2):
            start = time.perf_counter()
            reading = recognize(read_picture(path), network)
            seconds = time.perf_counter() - start
            assert len(reading.digits) == 100, "the digits of a page were not told apart"
    return seconds


def main() -> None:
    """Read and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("which", choices=("lenet-gui", "predict", "tf.function"))
    parser.add_argument("--drawings", type=int, default=200)
    parser.add_argument("--images", type=int)
    parser.add_argument("--page", action="store_true")
    options = parser.parse_args()
    if options.page:
        print(json.dumps({"seconds": page_seconds()}))
    elif options.images is not None:
        print(json.dumps({"seconds": evaluation_seconds(options.which, options.images)}))
    else:
        found = drawing_milliseconds(options.which, options.drawings)
        print(json.dumps({"milliseconds": found}))


if __name__ == "__main__":
    main()
