"""The entry point: reads the command line, opens the window or runs a command without one."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_gui import __version__, commands, system_libraries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DESCRIPTION = "Draw a digit and watch LeNet-5 read it; train it yourself on MNIST."

_EXAMPLES = """\
examples:
  lenet-gui                                      open the window
  lenet-gui my-network.keras                     open it with this network
  lenet-gui train --preset lenet5-adam           train without a window
  lenet-gui train --preset lenet5-fast --epochs 1 --output quick.keras
  lenet-gui classify digit.png photo.jpg         read digits from pictures
  lenet-gui classify --json --model quick.keras *.png

Each command has its own --help. Without one, the window opens.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in commands.COMMANDS:
        return commands.run(given)
    parser = commands.Parser(
        prog="lenet-gui",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"lenet-gui {__version__}")
    parser.add_argument("file", nargs="?", type=Path, help="a .keras network or a picture to open")
    return _open_window(parser.parse_args(given).file)


def _open_window(file: Path | None) -> int:
    problem = _why_no_window()
    if problem is not None:
        return commands.refuse(problem)
    if file is not None and not file.exists():
        return commands.refuse(f"There is no file {file}.")

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("lenet-gui")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("lenet-gui")

    from lenet_gui.ui.garbage import GarbageCollector
    from lenet_gui.ui.main_window import MainWindow

    collector = GarbageCollector(application)
    window = MainWindow()
    window.show()
    if file is not None:
        # Once the window stands, so that a message has something to stand before.
        QTimer.singleShot(0, window, lambda: window.open_file(file))
    _let_signals_close(window)
    result = application.exec()
    del collector
    return result


def _why_no_window() -> str | None:
    """What keeps Qt from opening a window, in one line, before Qt would abort; None if nothing."""
    missing = system_libraries.missing_libraries(window=system_libraries.window_wanted())
    if missing:
        return system_libraries.explain(missing)
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    # Qt would abort the process.
    return (
        "There is no display to open a window on; use a command without one (lenet-gui train, "
        "lenet-gui classify) or set QT_QPA_PLATFORM=offscreen."
    )


def _let_signals_close(window: QWidget) -> None:
    """Close the window on Ctrl-C and when the system asks the program to end.

    Python runs its signal handlers between instructions of its own, of which Qt's event loop has
    none; the garbage collector's timer brings some, twice a second.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
