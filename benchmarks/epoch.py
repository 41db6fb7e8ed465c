"""How long an epoch takes in the window, with live curves, as a share of Keras's own `fit`.

    python benchmarks/epoch.py [--runs 3] [--epochs 3]

LeNet-5 with Adam, batch 128, 55,000 images of MNIST, validation after each epoch: the same in both,
each in a process of its own, in turn. The first epoch, in which TensorFlow traces and warms up,
does not count. Needs MNIST, in the folder LENET_GUI_DATA or in the cache.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys

# Where TensorFlow leaves oneDNN off by itself, both get it: it is no merit of either.
_ENVIRONMENT = {"TF_ENABLE_ONEDNN_OPTS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}

_WINDOW = """
import dataclasses, sys, tempfile, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
application = QApplication([])
settings = tempfile.TemporaryDirectory()
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings.name)
from lenet_gui.core.experiments import PRESETS
from lenet_gui.core.training import EpochDone
from lenet_gui.ui.garbage import GarbageCollector
from lenet_gui.ui.main_window import MainWindow
collector = GarbageCollector(application)
window = MainWindow(runs=Path(settings.name, "runs"))
window.resize(1100, 760)
window._tabs.setCurrentWidget(window.training_tab)
window.show()
ends = []
def note(progress):
    if isinstance(progress, EpochDone):
        ends.append(time.perf_counter())
window.training.worker.progressed.connect(note)
config = dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=int(sys.argv[1]))
window.training_control.train(config, "mnist")
loop = QEventLoop()
window.training.idle.connect(loop.quit)
loop.exec()
print(*(b - a for a, b in zip(ends, ends[1:])))
window.models._model = None
window.close()
"""

_FIT = """
import sys, time
import numpy as np
import keras
from lenet_gui.core.datasets import load_mnist
data = load_mnist(lambda *_: None, lambda: False)
def ready(images):
    return images[..., np.newaxis].astype(np.float32) / 255
layers = keras.layers
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(6, 5, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(16, 5, activation="relu"),
    layers.MaxPooling2D(2),
    layers.Flatten(),
    layers.Dense(120, activation="relu"),
    layers.Dense(84, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(
    keras.optimizers.Adam(0.001), "sparse_categorical_crossentropy", metrics=["accuracy"]
)
ends = []
class Note(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        ends.append(time.perf_counter())
model.fit(
    ready(data.train_images), data.train_labels, batch_size=128, epochs=int(sys.argv[1]),
    validation_data=(ready(data.validation_images), data.validation_labels),
    callbacks=[Note()], verbose=0,
)
print(*(b - a for a, b in zip(ends, ends[1:])))
"""


def seconds_an_epoch(code: str, epochs: int) -> float:
    """Run one of the two and give the median of its epochs but the first."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | _ENVIRONMENT
    done = subprocess.run(
        [sys.executable, "-c", code, str(epochs)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return statistics.median(map(float, done.stdout.split()))


def main() -> None:
    """Measure in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=3, help="at least 2; the first is left out")
    options = parser.parse_args()
    pairs = [
        (seconds_an_epoch(_WINDOW, options.epochs), seconds_an_epoch(_FIT, options.epochs))
        for _ in range(options.runs)
    ]
    ratios = sorted(window / fit for window, fit in pairs)
    print(f"in the window: {statistics.median(w for w, _ in pairs):.2f} s an epoch")
    print(f"Keras fit:     {statistics.median(f for _, f in pairs):.2f} s an epoch")
    print(
        f"ratio: {statistics.median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f}; "
        "wanted: at most 0.6)"
    )


if __name__ == "__main__":
    main()
