"""The entry point: what it opens, what keeps it from opening, and how it ends.

Qt takes one application a process, so windows are opened in processes of their own.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.digits import write_small_dataset
from support.program import program
from support.tensorflow_notes import without_notes

from lenet_gui import __version__, app, log_file, paths, system_libraries
from lenet_gui.app import main
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Qt on Linux needs a display")
signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

# What Qt's offscreen platform says whenever a window with a smallest size is shown.
OFFSCREEN = re.compile("This plugin does not support propagateSizeHints")

SHOWN = """
def act(window):
    return window.windowTitle()
"""
NUMBERS = """
def act(window):
    from PySide6.QtCore import QLocale
    system, used = QLocale.system(), QLocale()
    return f"{system.toString(1234.5, 'f', 1)} {used.toString(1234.5, 'f', 1)}"
"""
OPENED = """
def act(window):
    return "mine.keras" in window.windowTitle() and window.windowTitle()
"""
CLOSED = """
def act(window):
    window.close()
    return "closed"
"""
CLOSED_BEFORE_A_DIALOG = """
def act(window):
    window.close()
    dialog = QDialog(window)
    dialog.show()
    # Qt, which had been about to end the program, sees a window again.
    QTimer.singleShot(0, dialog, dialog.close)
    return "closed"
"""
TIDIED = """
def act(window):
    from lenet_gui import paths
    left = list(paths.data_folder().glob("deep/**/*.tmp"))
    return not left and "tidied"
"""
SLOW_DISK = """
import threading
from lenet_gui import app

looking, seen = threading.Event(), threading.Event()
answers = []

def remove_stale_temporaries(folder):
    looking.set()
    answers.append(seen.wait(20))

app.remove_stale_temporaries = remove_stale_temporaries

def act(window):
    if looking.is_set():
        seen.set()
        return "alive" if all(answers) else "stood still"
"""
FAILING = """
def fail():
    raise KeyError("no such thing")

def begin(window):
    QTimer.singleShot(0, window, fail)

def act(window):
    box = QApplication.activeModalWidget()
    if box is None:
        return None
    text = box.text()
    box.accept()
    return window.isVisible() and text
"""
UNSAVED = """
def act(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    model = window.app.networks.current()
    window.app.networks.set_trained(TrainingConfig(), model.network, None)
    return window.app.networks.is_unsaved() and "unsaved"
"""
ASKED = """
def begin(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    networks = window.app.networks
    networks.set_trained(TrainingConfig(), networks.network(), None)
    QTimer.singleShot(0, window, window.close)

def act(window):
    box = QApplication.activeModalWidget()
    return box and box.objectName()
"""
TRAINING = """
def begin(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    from lenet_gui.ui.training.page import TrainingPage
    settings = TrainingConfig("softmax", "sgd", batch_size=1, epochs=1000)
    window.page(TrainingPage).start(settings, Path(folder))

def act(window):
    return window.app.networks.is_unsaved() and "training"
"""

STUCK = """
import threading
from lenet_gui.ui.jobs import training as training_worker

begun = threading.Event()

def load(*_):
    begun.set()
    threading.Event().wait()

training_worker.load = load
def begin(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    from lenet_gui.ui.training.page import TrainingPage
    window.page(TrainingPage).start(TrainingConfig(), Path(folder))

def act(window):
    return begun.is_set() and "stuck"
"""
EARLY = """
import signal
from lenet_gui.ui.window import main_window

show = main_window.MainWindow.show

def show_and_end(window):
    signal.raise_signal(signal.SIGTERM)
    # Before Qt's event loop runs, there is none to be ended by this.
    QApplication.processEvents()
    show(window)

main_window.MainWindow.show = show_and_end

def act(window):
    return "not ended"
"""


@contextlib.contextmanager
def opened(
    act: str, tmp_path: Path, *arguments: str | Path, errors: re.Pattern[str] = OFFSCREEN
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the program in a process, which has to end within the context, and give its first line.

    Each line on standard error must match `errors` or be one of Qt's or TensorFlow's own.
    """
    with program(act, tmp_path, *arguments) as (process, text):
        yield process, text
        assert process.stderr is not None
        written = process.stderr.read()
        assert process.wait() == 0, written
        lines = without_notes(written).splitlines()
        lines = [line for line in lines if not OFFSCREEN.match(line)]
        assert not [line for line in lines if not errors.match(line)]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program where nothing tells Qt of a display, except what is given."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "lenet_gui", *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


# What is said without a window.


def test_python_m_lenet_gui_tells_the_version() -> None:
    result = run("--version")
    assert (result.returncode, result.stdout) == (0, f"lenet-gui {__version__}\n")


def test_an_unknown_option_is_told_once() -> None:
    result = run("classify", "--jsn", "1.png")
    assert result.returncode == 2
    assert result.stderr.splitlines() == [
        "lenet-gui classify: unrecognized arguments: --jsn (see lenet-gui classify --help)"
    ]


def test_the_help_shows_examples_of_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    output = capsys.readouterr().out
    for example in ("my-network.keras", "train --preset", "classify digit.png"):
        assert f"lenet-gui {example}" in output


def test_an_unknown_option_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--bogus"])
    assert end.value.code == 2
    output, error = capsys.readouterr()
    assert output == ""
    assert "--bogus" in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("given", "words"),
    [("trian", "does not exist"), ("no.keras", "does not exist"), (".", "is a folder")],
)
def test_a_name_that_is_neither_a_file_nor_a_command_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], given: str, words: str
) -> None:
    assert main([given]) == 2
    output, error = capsys.readouterr()
    assert output == ""
    assert f"{given} {words}" in error
    assert "train, reproduce, sweep, classify and export" in error
    assert error.count("\n") == 1


def test_a_missing_system_library_is_told_before_qt_is_imported(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Qt's platform is offscreen here, for which the display does not matter.
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda window: ["libEGL.so.1"])
    # None makes an import fail.
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert main([]) == 2
    error = capsys.readouterr().err
    assert "libEGL.so.1" in error
    assert "apt-get install libegl1" in error
    assert error.count("\n") == 1


# Where there is no display.


@linux
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":9876"},
        {"WAYLAND_DISPLAY": "/missing/wayland-0"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"},
    ],
    ids=["none", "no X server", "no Wayland compositor", "X11 asked for", "Wayland asked for"],
)
def test_without_a_display_one_line_says_what_to_do(environment: dict[str, str]) -> None:
    result = run(**environment)
    assert (result.returncode, result.stdout) == (2, "")
    assert "lenet-gui train" in result.stderr
    assert "QT_QPA_PLATFORM=offscreen" in result.stderr
    assert result.stderr.count("\n") == 1


@linux
def test_a_wayland_compositor_that_answers_counts_as_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda window: [])
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    # Not tmp_path: the name of a socket has at most 107 bytes.
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(f"{folder}/wayland-7")
        compositor.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert app._why_no_window() is None
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-8")
        assert "no display" in str(app._why_no_window())


# The window.


def test_closing_the_window_ends_the_program(tmp_path: Path) -> None:
    with opened(CLOSED, tmp_path) as (_, text):
        assert text == "closed"


def test_closing_the_window_ends_the_program_although_a_dialog_appears_then(tmp_path: Path) -> None:
    with opened(CLOSED_BEFORE_A_DIALOG, tmp_path) as (_, text):
        assert text == "closed"


@signals
def test_what_was_left_behind_by_a_crash_is_removed_at_the_start(tmp_path: Path) -> None:
    folder = paths.data_folder() / "deep" / "inside"
    folder.mkdir(parents=True)
    left = folder / ".0123456789abcdef.tmp"
    left.write_bytes(b"half of it")
    os.utime(left, (0, 0))
    # What was installed for training is not looked through: it has tens of thousands of files.
    installed = paths.packages_folder() / left.name
    installed.parent.mkdir(parents=True)
    shutil.copy2(left, installed)
    with opened(TIDIED, tmp_path) as (process, text):
        assert text == "tidied"
        process.send_signal(signal.SIGTERM)
    assert installed.exists()


@signals
def test_the_window_answers_while_a_slow_disk_is_looked_through_at_the_start(
    tmp_path: Path,
) -> None:
    paths.data_folder().mkdir(parents=True)
    with opened(SLOW_DISK, tmp_path) as (process, text):
        assert text == "alive"
        process.send_signal(signal.SIGTERM)


@signals
def test_an_error_that_nobody_caught_is_told_and_the_program_goes_on(tmp_path: Path) -> None:
    with opened(FAILING, tmp_path, errors=re.compile(r"Traceback|  |KeyError|\s*$")) as opening:
        process, text = opening
        assert "KeyError: 'no such thing'" in text
        assert text.endswith("You can keep working.")
        process.send_signal(signal.SIGTERM)
    [log] = paths.data_folder().rglob(log_file.LOG_NAME)
    assert "KeyError: 'no such thing'" in log.read_text()


@linux
def test_numbers_are_written_as_in_the_language_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    # Where the system has no such locale, Qt warns of it.
    with opened(NUMBERS, tmp_path, errors=re.compile("")) as (process, text):
        assert text == "1.234,5 1.234,5"
        process.send_signal(signal.SIGTERM)


@signals
def test_a_network_named_on_the_command_line_is_opened(tmp_path: Path) -> None:
    save_model(tmp_path / "mine.keras", Network.initial(SOFTMAX_REGRESSION, 1))
    with opened(OPENED, tmp_path, tmp_path / "mine.keras") as (process, title):
        assert title.startswith("mine.keras")
        process.send_signal(signal.SIGTERM)


@signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("act", "expected"),
    [(SHOWN, "lenet5.keras"), (UNSAVED, "unsaved"), (ASKED, "unsavedBox")],
    ids=["nothing to save", "a network not saved", "a question open"],
)
def test_a_signal_ends_the_program_without_a_question(
    tmp_path: Path, number: signal.Signals, act: str, expected: str
) -> None:
    with opened(act, tmp_path) as (process, text):
        assert expected in text
        process.send_signal(number)


@pytest.mark.tensorflow
@signals
def test_a_signal_ends_a_training_and_the_program(tmp_path: Path) -> None:
    write_small_dataset(tmp_path)
    with opened(TRAINING, tmp_path) as (process, text):
        assert text == "training"
        process.send_signal(signal.SIGTERM)
    # Ended in order, it was stopped and not interrupted; and it was kept where it was told to be.
    assert RunsFolder(tmp_path / "runs").find("run_01").state == "stopped"


@signals
def test_a_signal_ends_the_program_although_a_thread_hears_nothing(tmp_path: Path) -> None:
    with opened(STUCK, tmp_path) as (process, text):
        assert text == "stuck"
        process.send_signal(signal.SIGTERM)
    [settings] = (tmp_path / "settings").rglob("*.ini")
    assert "geometry=" in settings.read_text()


@signals
def test_a_signal_that_comes_while_the_window_is_made_ends_the_program(tmp_path: Path) -> None:
    with opened(EARLY, tmp_path) as (_, text):
        assert text == ""


@signals
def test_ctrl_c_while_the_program_starts_ends_it_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        system_libraries, "missing_libraries", lambda window: signal.raise_signal(signal.SIGINT)
    )
    assert main([]) == 130
    assert capsys.readouterr().err == ""
