"""How long the window takes to appear, as a share of what importing TensorFlow takes.

    python benchmarks/launch.py [--runs 5]

Both in processes of their own, in turn: each pair gives one ratio. The clock runs from just before
the process is started until the window was painted for the first time, and until a digit that is
drawn at once was read.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

# Runs lenet-gui as it is; only the event loop is replaced, by one that notes the first paint of
# the window, draws a stroke and ends.
_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication

QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
painted = []

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            painted.append(time.monotonic())
        return False

def run(*_):
    from PySide6.QtTest import QTest
    application = QApplication.instance()
    window = next(w for w in application.topLevelWidgets() if w.objectName() == "mainWindow")
    watch = Watch()
    window.draw_tab.installEventFilter(watch)
    while not painted:
        application.processEvents()
    application.processEvents()
    shown = time.monotonic()
    canvas = window.draw_tab.canvas
    side = canvas.width()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side // 5))
    QTest.mouseMove(canvas, QPoint(side // 2, side * 4 // 5))
    application.processEvents()
    read = time.monotonic()
    assert window.findChild(QObject, "answerLabel").text().startswith("1")
    assert "tensorflow" not in sys.modules
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    print(shown, read)
    window.close()
    return 0

QApplication.exec = run
from lenet_gui.app import main
sys.exit(main([]))
"""


def launch() -> tuple[float, float]:
    """Seconds until the window was painted, and until a digit was read."""
    with tempfile.TemporaryDirectory() as settings:
        start = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", _WINDOW, settings],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        )
    shown, read = map(float, done.stdout.split())
    return shown - start, read - start


def import_tensorflow() -> float:
    """Seconds that a process takes which only imports TensorFlow."""
    start = time.monotonic()
    subprocess.run([sys.executable, "-c", "import tensorflow"], capture_output=True, check=True)
    return time.monotonic() - start


def main() -> None:
    """Measure in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    launch(), import_tensorflow()  # Once before, so that both find the disk's cache warm.
    pairs = [(*launch(), import_tensorflow()) for _ in range(runs)]
    for name, column, target in (("first painted window", 0, 0.4), ("first digit read", 1, 0.4)):
        seconds = statistics.median(pair[column] for pair in pairs)
        ratios = sorted(pair[column] / pair[2] for pair in pairs)
        print(
            f"launch to {name}: {seconds:.2f} s, {statistics.median(ratios):.2f} of "
            f"`import tensorflow` ({ratios[0]:.2f}–{ratios[-1]:.2f}; wanted: at most {target})"
        )
    print(f"import tensorflow: {statistics.median(pair[2] for pair in pairs):.2f} s")


if __name__ == "__main__":
    main()
