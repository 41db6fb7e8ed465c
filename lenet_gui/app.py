"""The entry point: opens the window or runs the command given on the command line."""

from __future__ import annotations

import argparse
import ctypes
import gc
import io
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from lenet_gui import __version__, log_file, paths, system_libraries
from lenet_gui.commands import COMMANDS
from lenet_gui.commands.terminal import INTERRUPTED, Parser, refuse
from lenet_gui.core.storage import helper_process
from lenet_gui.core.storage.files import remove_stale_temporaries

_log = logging.getLogger(__name__)

_DESCRIPTION = "Draw a digit and watch LeNet-5 read it; train it yourself on MNIST."

_EXAMPLES = """\
examples:
  lenet-gui                                      open the window
  lenet-gui my-network.keras                     open it with this network
  lenet-gui train --preset lenet5-adam           train without a window
  lenet-gui train --preset lenet5-fast --epochs 1 --output quick.keras
  lenet-gui reproduce --seeds 3                  train what the tutorial did, and compare
  lenet-gui classify digit.png photo.jpg         read digits from pictures
  lenet-gui classify --json --model quick.keras *.png

Each command has its own --help. Without one, the window opens.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name may hold characters that the terminal cannot encode.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        _log.exception("The program ends with an error")
        raise
    finally:
        log_file.end()


def _run(given: list[str]) -> int:
    if helper_process.is_frozen():
        # Last, so that what lies there takes no place of what the program has itself.
        sys.path.append(str(paths.packages_folder()))
    if helper_process.is_helper(given):
        helper_process.serve(given)
        return 0
    if given[:1] == ["--debug"] and len(given) > 1 and given[1] in COMMANDS:
        given[:2] = given[1], given[0]
    if given and given[0] in COMMANDS:
        return COMMANDS[given[0]](given[1:])
    parser = Parser(
        prog="lenet-gui",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"lenet-gui {__version__}")
    parser.add_argument("file", nargs="?", type=Path, help="a .keras network or a picture to open")
    parser.add_argument(
        "--runs", type=Path, metavar="DIR", help="the folder of runs, in place of the user's own"
    )
    options = parser.parse_args(given)
    log_file.begin(options.debug)
    return _open_window(options.file, options.runs)


def _open_window(file: Path | None, runs: Path | None) -> int:
    if file is not None and not os.path.isfile(file):
        found = "is a folder" if os.path.isdir(file) else "does not exist"
        *names, last = COMMANDS
        return refuse(
            f"{file} {found}; expected a .keras network, a picture, or one of the commands "
            f"{', '.join(names)} and {last}."
        )
    # Nothing of what is imported now becomes garbage, and looking for some would take 40 ms.
    gc.disable()
    problem = _why_no_window()
    if problem is not None:
        return refuse(problem)

    # Signals before the event loop runs only set a flag: an exception would be lost in an import
    # or in a function that Qt calls, and an exit has no effect before the loop runs.
    end_wanted = False

    def note_end() -> None:
        nonlocal end_wanted
        end_wanted = True

    _on_ending_signals(note_end)

    from PySide6.QtCore import QTimer, qVersion
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("lenet-gui")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.lenet_gui.lenet_gui")

    _log.info("Qt %s, platform %s", qVersion(), application.platformName())
    for screen in application.screens():
        size, scale = screen.size(), screen.devicePixelRatio()
        _log.info("Screen of %d x %d at a scale of %g", size.width(), size.height(), scale)

    def end() -> None:
        """End without asking, because the user may be away; open dialogs close."""
        note_end()
        # Not quit(), which would ask.
        QTimer.singleShot(0, application, lambda: application.exit(0))

    _on_ending_signals(end)
    # Qt does not end by itself if a dialog appears after the last window has closed.
    application.lastWindowClosed.connect(end)

    from lenet_gui.ui.common.crash_handler import CrashNet
    from lenet_gui.ui.common.garbage import GarbageCollector
    from lenet_gui.ui.window.main_window import MainWindow

    # Modules stay. A collection that leaves them out takes 1 ms of the window's time, not 20.
    gc.freeze()
    net = CrashNet(application)
    GarbageCollector(application)
    window = MainWindow(runs=runs)
    window.show()
    # In a thread, because a slow disk would block the window.
    tidying = threading.Thread(
        target=_tidy_up, args=(window.app.settings.last_folder,), daemon=True
    )
    QTimer.singleShot(0, window, tidying.start)
    if file is not None:
        # Once the window is shown, so that a message box has a parent on the screen.
        QTimer.singleShot(0, window, lambda: window.app.open_requested.emit(file))
    result = 0 if end_wanted else application.exec()
    # The program is ending: further signals are ignored.
    _on_ending_signals(lambda: None)
    # After a signal the window is still open, and a training may be running.
    has_ended = window.shut_down()
    net.close()
    _log.info("The window is closed")
    if not has_ended:
        _log.warning("A thread goes on; the program ends without it")
        # Qt aborts if a thread is still running. Everything has been written.
        os._exit(result)
    return result


def _tidy_up(last_folder: str) -> None:
    """Remove temporary files of saves that a crash interrupted."""
    for folder in (paths.data_folder(), paths.cache_folder()):
        for inside, folders, _ in os.walk(folder):
            if paths.PACKAGES in folders:
                # Tens of thousands of files, none of which this program has written.
                folders.remove(paths.PACKAGES)
            remove_stale_temporaries(Path(inside))
    if last_folder:
        remove_stale_temporaries(Path(last_folder))


def _why_no_window() -> str | None:
    """Return the reason why Qt cannot open a window, or None. Without this check, Qt aborts."""
    wanted = system_libraries.window_wanted()
    # The display first: without one, its libraries would not help.
    if sys.platform == "linux" and wanted and not _display_answers():
        return (
            "There is no display to open a window on; use a command without one (lenet-gui train, "
            "lenet-gui classify) or set QT_QPA_PLATFORM=offscreen."
        )
    missing = system_libraries.missing_libraries(window=wanted)
    return system_libraries.explain(missing) if missing else None


def _display_answers() -> bool:
    """Return whether a display answers; the variables may name one that does not exist."""
    allowed = os.environ.get("QT_QPA_PLATFORM") or "wayland;xcb"
    return ("xcb" in allowed and _x11_answers()) or ("wayland" in allowed and _wayland_answers())


def _x11_answers() -> bool:
    """Return whether the X server of DISPLAY accepts a connection."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        # Unknown; the library is reported among the missing ones.
        return True
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)


def _wayland_answers() -> bool:
    """Return whether the Wayland compositor of WAYLAND_DISPLAY accepts a connection."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as compositor:
        try:
            # join() ignores the folder if the name is an absolute path.
            compositor.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))
        except OSError:
            return False
    return True


def _on_ending_signals(act: Callable[[], object]) -> None:
    """Call `act` on Ctrl-C (SIGINT) and on SIGTERM.

    Python runs signal handlers between bytecode instructions. Qt's event loop executes none, but
    the garbage collector's timer does, twice a second.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: act())
