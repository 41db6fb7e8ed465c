"""Open the window as `lenet-gui` does, draw a stroke, and end.

A loop that waits for the first paint of the window replaces the event loop. Prints the times
(time.monotonic) at which the window was painted and the stroke was read.

What needs PySide6 is imported once the program is about to import it, because PySide6 reads the
source of every module that is imported after it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from lenet_gui import app, system_libraries

moments: dict[str, float] = {}
find_missing = system_libraries.missing_libraries


def begin(folder: Path, window: bool) -> list[str]:
    """Prepare the user's folder and the loop; return what the program asks for."""
    missing = find_missing(window)

    from PySide6.QtWidgets import QApplication

    from benchmarks.common.window_session import use_folder

    QApplication.exec = run
    use_folder(folder)
    return missing


def run(*_: object) -> int:
    """Run in place of the event loop."""
    from PySide6.QtCore import QObject, QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from benchmarks.common.window_session import PaintWatch

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
    with tempfile.TemporaryDirectory() as name:
        system_libraries.missing_libraries = lambda window: begin(Path(name), window)
        code = app.main([])
    print(json.dumps(moments), flush=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
