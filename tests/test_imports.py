"""What may import what, held where lint cannot see it: at run time, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lenet_gui import FIRST_MODEL

PACKAGE = Path(__file__).parent.parent / "lenet_gui"


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_drawing_and_reading_a_digit_does_not_import_tensorflow() -> None:
    code = """
import sys
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
import tempfile
application = QApplication([])
settings = tempfile.TemporaryDirectory()
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings.name)
from lenet_gui.ui.main_window import MainWindow
window = MainWindow()
window.show()
canvas = window.draw_tab.canvas
side = canvas.width()
QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side // 5))
QTest.mouseMove(canvas, QPoint(side // 2, side * 4 // 5))
QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side * 4 // 5))
print(window.findChild(QLabel, "answerLabel").text(), window.windowTitle())
window.close()
sys.exit(10 * any(name in sys.modules for name in ("tensorflow", "keras", "tensorboard")))
"""
    result = run(code)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("1 ")
    assert FIRST_MODEL in result.stdout


@pytest.mark.parametrize(
    "module",
    sorted(
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in (PACKAGE / "core").rglob("*.py")
        if path.name != "__init__.py"
    ),
)
def test_core_imports_neither_qt_nor_tensorflow(module: str) -> None:
    banned = ("PySide6", "pyqtgraph", "tensorflow", "keras", "tensorboard")
    result = run(f"import sys, {module}; print([n for n in {banned} if n in sys.modules])")
    assert result.stdout.strip() == "[]", result.stderr


def test_void_calls_and_emits_leave_the_reference_counts_of_constants() -> None:
    # PySide6 6.12.0 drops a reference to None or True at each, until the process aborts.
    code = """
import sys
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    told = Signal(bool)
    def take(self, value): pass
sender = Sender()
sender.told.connect(sender.take)
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range(1000):
    sender.told.emit(True)
    sender.setObjectName("name")
after = sys.getrefcount(None), sys.getrefcount(True)
print(max(abs(a - b) for a, b in zip(before, after)))
"""
    result = run(code)
    assert int(result.stdout) < 100, result.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted by Linux's /proc")
def test_numpy_starts_no_threads_to_share_its_matrix_products_among() -> None:
    code = """
import os
import numpy as np
from lenet_gui.core.network import LENET5, Network
Network.initial(LENET5, 1).logits(np.zeros((64, 28, 28), np.float32))
print(len(os.listdir("/proc/self/task")))
"""
    # The package before NumPy, as in the program: OpenBLAS looks once, when it is loaded.
    assert run("import lenet_gui" + code).stdout.strip() == "1"
