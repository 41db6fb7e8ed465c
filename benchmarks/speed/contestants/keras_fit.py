"""Train LeNet-5 like Keras's introduction: compile() and fit() over NumPy arrays.

    python -m benchmarks.speed.contestants.keras_fit FOLDER [--epochs 1]

A short fit() comes first, in which TensorFlow traces. Prints the seconds of each epoch with its
validation.
"""

from __future__ import annotations

import argparse
import json
import time
from typing import Any

import keras

from benchmarks.speed.contestants import plain_idx

_BATCH = 128


class Clock(keras.callbacks.Callback):
    """The seconds of each epoch with its validation."""

    def __init__(self) -> None:
        super().__init__()
        self.epochs: list[float] = []

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """Start the clock."""
        self._start = time.perf_counter()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Stop the clock."""
        self.epochs.append(time.perf_counter() - self._start)


def lenet5() -> keras.Model:
    """Return LeNet-5 as lenet-gui trains it, in plain Keras."""
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(6, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 5, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(120, activation="relu"),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.001), "sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()
    (images, labels), (validation_images, validation_labels) = plain_idx.read(options.folder)
    images, validation = images[..., None], (validation_images[..., None], validation_labels)
    model, clock = lenet5(), Clock()
    few = 20 * _BATCH
    model.fit(images[:few], labels[:few], batch_size=_BATCH, validation_data=validation, verbose=0)
    model.fit(
        images,
        labels,
        batch_size=_BATCH,
        epochs=options.epochs,
        validation_data=validation,
        callbacks=[clock],
        verbose=0,
    )
    print(json.dumps({"epochs": clock.epochs}))


if __name__ == "__main__":
    main()
