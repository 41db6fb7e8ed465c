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
from PySide6.QtWidgets import QApplication, QWidget
import tempfile
application = QApplication([])
settings = tempfile.TemporaryDirectory()
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings.name)
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.window.main_window import MainWindow
window = MainWindow()
window.show()
canvas = window.page(DrawPage).canvas
side = canvas.width()
QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side // 5))
QTest.mouseMove(canvas, QPoint(side // 2, side * 4 // 5))
QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side * 4 // 5))
print(window.findChild(QWidget, "answerLabel").text(), window.windowTitle())
window.close()
sys.exit(10 * any(name in sys.modules for name in ("tensorflow", "keras", "tensorboard")))
"""
    result = run(code)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("1 ")
    assert FIRST_MODEL in result.stdout


def test_the_window_keeps_no_source_of_what_it_imports_in_memory() -> None:
    code = """
import linecache
import lenet_gui.ui.window.main_window, h5py
files = [module.__file__ for module in (lenet_gui.ui.window.main_window, h5py)]
print([file for file in files if file in linecache.cache])
"""
    result = run(code)
    assert result.returncode == 0, result.stderr
    assert result.stdout == "[]\n"


def test_core_imports_neither_qt_nor_tensorflow() -> None:
    modules = [
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in sorted((PACKAGE / "core").rglob("*.py"))
        if path.name != "__init__.py"
    ]
    code = f"""
import importlib, sys
for module in {modules}:
    importlib.import_module(module)
    for banned in ("PySide6", "pyqtgraph", "tensorflow", "keras", "tensorboard"):
        if banned in sys.modules:
            sys.exit(f"{{module}} imports {{banned}}")
"""
    result = run(code)
    assert result.returncode == 0, result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted by Linux's /proc")
def test_numpy_starts_no_threads_to_share_its_matrix_products_among() -> None:
    code = """
import os
import numpy as np
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
Network.initial(LENET5, 1).logits(np.zeros((64, 28, 28), np.float32))
print(len(os.listdir("/proc/self/task")))
"""
    # The package before NumPy, as in the program: OpenBLAS looks once, when it is loaded.
    assert run("import lenet_gui" + code).stdout.strip() == "1"


def test_apples_library_starts_no_threads_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VECLIB_MAXIMUM_THREADS", raising=False)
    code = "import lenet_gui, os; print(os.environ['VECLIB_MAXIMUM_THREADS'])"
    assert run(code).stdout.strip() == "1"
    # What the user wants goes before.
    monkeypatch.setenv("VECLIB_MAXIMUM_THREADS", "3")
    assert run(code).stdout.strip() == "3"
