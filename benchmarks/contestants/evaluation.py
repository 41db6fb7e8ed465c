"""How long images take to be read by the bundled LeNet-5.

    python evaluation.py lenet-gui|predict [--images 10000]

Built-in digits are read in NumPy, as the Evaluation tab does it, or in Keras with `predict` in
batches of 512. A first pass, in which TensorFlow traces, does not count. Prints the seconds.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable

# First, as in the program: it keeps NumPy to one thread.
from lenet_gui import FIRST_MODEL, paths  # isort: skip
import numpy as np

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.metrics.evaluation import read_in_slices


def reader(which: str, images: np.ndarray) -> Callable[[], object]:
    """What reads all images uint8 (n, 28, 28)."""
    path = paths.models_folder() / FIRST_MODEL
    if which == "lenet-gui":
        network = load_model(path)
        return lambda: list(read_in_slices(network, images))
    import keras

    model = keras.models.load_model(path)

    def predict() -> object:
        pixels = images[..., np.newaxis].astype(np.float32) / 255
        return model.predict(pixels, batch_size=512, verbose=0)

    return predict


def main() -> None:
    """Read and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("which", choices=("lenet-gui", "predict"))
    parser.add_argument("--images", type=int, default=10_000)
    options = parser.parse_args()
    images = np.resize(synthetic_digits(1000, 1)[0], (options.images, 28, 28))
    read = reader(options.which, images)
    read()
    start = time.perf_counter()
    read()
    print(json.dumps({"seconds": time.perf_counter() - start}))


if __name__ == "__main__":
    main()
