"""How long 10,000 images take to be read without TensorFlow, and beside Keras's own `predict`.

    python benchmarks/evaluation.py [--runs 5]

The bundled LeNet-5 reads 10,000 built-in digits: in NumPy, as the Evaluation tab does it, and in
Keras with `predict` in batches of 512. Each is a process of its own, in turn; importing and the
first pass, in which TensorFlow traces, do not count. Last come the event loop's longest gap while
the window evaluates and shows the result, and the longest of an equal time in which it does
nothing: that one is the machine's.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys

_ENVIRONMENT = {"TF_CPP_MIN_LOG_LEVEL": "3", "QT_QPA_PLATFORM": "offscreen"}

_COMMON = """
import time
# Before NumPy, as in the program: it keeps NumPy to one thread.
import lenet_gui
import numpy as np
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.synthetic import synthetic_digits
images = np.resize(synthetic_digits(1000, 1)[0], (10_000, 28, 28))
path = paths.models_folder() / FIRST_MODEL
"""

_NUMPY = (
    _COMMON
    + """
from lenet_gui.core.evaluation import read_in_slices
from lenet_gui.core.model_file import load_model
network = load_model(path)
list(read_in_slices(network, images))
start = time.perf_counter()
list(read_in_slices(network, images))
print(time.perf_counter() - start)
"""
)

_KERAS = (
    _COMMON
    + """
import keras
model = keras.models.load_model(path)
def read():
    pixels = images[..., np.newaxis].astype(np.float32) / 255
    return model.predict(pixels, batch_size=512, verbose=0)
read()
start = time.perf_counter()
read()
print(time.perf_counter() - start)
"""
)

_WINDOW = (
    _COMMON
    + """
import tempfile
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
settings = tempfile.TemporaryDirectory()
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings.name)
from lenet_gui.core.evaluation import ImageSet
from lenet_gui.ui.main_window import MainWindow
window = MainWindow()
window.evaluation.worker._image_set = lambda request: ImageSet("digits", images, images[:, 0, 0])
window.evaluation_tab.set_data_folders([], "builtin")
window.show()
window._tabs.setCurrentWidget(window.evaluation_tab)
loop = QEventLoop()
window.evaluation.worker.finished.connect(loop.quit)
loop.exec()
ticks = []
timer = QTimer(interval=1)
timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
def longest_gap(going_on):
    ticks.clear()
    timer.start()
    while going_on():
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    timer.stop()
    return max(b - a for a, b in zip(ticks, ticks[1:]))
start = time.perf_counter()
window.evaluation_tab._start()
evaluating = longest_gap(lambda: window.evaluation_tab._asked is not None)
end = 2 * time.perf_counter() - start
idle = longest_gap(lambda: time.perf_counter() < end)
window.close()
print(evaluating, idle)
"""
)


def seconds(code: str) -> list[float]:
    """Run one of the three and give the seconds that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | _ENVIRONMENT,
    )
    return [float(text) for text in done.stdout.split()]


def main() -> None:
    """Measure in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    runs = [
        (*seconds(_NUMPY), *seconds(_KERAS), *seconds(_WINDOW))
        for _ in range(parser.parse_args().runs)
    ]
    ratios = sorted(ours / keras for ours, keras, _, _ in runs)
    ours, keras = (statistics.median(run[k] for run in runs) for k in (0, 1))
    print(f"NumPy:         {ours:.2f} s for 10,000 images (wanted: less than 3)")
    print(f"Keras predict: {keras:.2f} s")
    print(f"ratio: {statistics.median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})")
    gaps, idle = (sorted(1000 * run[k] for run in runs) for k in (2, 3))
    print(
        f"the event loop's longest gap: {statistics.median(gaps):.0f} ms "
        f"({gaps[0]:.0f}–{gaps[-1]:.0f}; wanted: at most 50)"
    )
    print(
        f"… while nothing happens: {statistics.median(idle):.0f} ms ({idle[0]:.0f}–{idle[-1]:.0f})"
    )


if __name__ == "__main__":
    main()
