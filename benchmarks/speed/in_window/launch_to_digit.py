"""Open the window as `lenet-gui` does, draw a stroke, and end.

A loop that waits for the first paint of the window replaces the event loop. Prints the times
(time.monotonic) at which the window was painted and the stroke was read.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.common.window_session import PaintWatch, user_folders
from lenet_gui import app

moments: dict[str, float] = {}


def run(*_: object) -> int:
    """Run in place of the event loop."""
    application = QApplication.instance()
    window = next(w for w in application.topLevelWidgets() if w.objectName() == "mainWindow")
    watch = PaintWatch(window.findChild(QWidget, "drawTab"))
    while not watch.count:
        application.processEvents()
    moments["painted"] = time.monotonic()
    canvas = window.findChild(QWidget, "drawingCanvas")
    side = canvas.width()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side // 5))
    QTest.mouseMove(canvas, QPoint(side // 2, side * 4 // 5))
    application.processEvents()
    moments["read"] = time.monotonic()
    if not window.findChild(QObject, "answerLabel").text().startswith("1"):
        sys.exit("the stroke was not read as a 1")
    if "tensorflow" in sys.modules:
        sys.exit("TensorFlow was imported")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    return 0


def main() -> None:
    """Open, draw and print."""
    QApplication.exec = run
    with user_folders():
        code = app.main([])
    print(json.dumps(moments), flush=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
