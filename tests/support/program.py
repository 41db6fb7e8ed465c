"""The program in a process of its own, and scripts that act on its window."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

# Runs the program after a script that defines `act(window)`, and perhaps `begin(window)`. Once the
# window is visible, `begin` is called, then `act` until it returns a text, which is printed.
DRIVER = """
import os
import sys
import traceback
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

settings, folder, *arguments = sys.argv[1:]
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
to_begin = [begin] if "begin" in globals() else []

def look():
    windows = [w for w in QApplication.topLevelWidgets() if w.objectName() == "mainWindow"]
    if not windows or not windows[0].isVisible():
        return
    try:
        if to_begin:
            to_begin.pop()(windows[0])
        text = act(windows[0])
    except Exception:
        # Qt would print it and go on, until the guard kills the process.
        traceback.print_exc()
        os._exit(1)
    if text:
        timer.stop()
        print(text, flush=True)

execute = QApplication.exec

def execute_and_look(*_):
    global timer
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    return execute()

QApplication.exec = execute_and_look
from lenet_gui.app import main
sys.exit(main(arguments))
"""


@contextlib.contextmanager
def program(
    script: str, tmp_path: Path, *arguments: str | Path
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the program with a script, give the process and the line that it prints, then kill it.

    In the script, `folder` is `tmp_path`, which also holds the settings and the runs.
    """
    command = [sys.executable, "-c", script + DRIVER, tmp_path / "settings", tmp_path]
    command += ["--runs", tmp_path / "runs", *arguments]
    with subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        # A process that hangs is killed, which shows in its exit code.
        guard = threading.Timer(600, process.kill)
        guard.start()
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()
            guard.cancel()
            guard.join()
