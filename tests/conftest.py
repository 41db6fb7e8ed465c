"""For all tests: the user's folders stay untouched, nothing goes to the network; and a window."""

from __future__ import annotations

import dataclasses
import functools
import gc
import importlib.util
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

# Before Qt is imported: no test shows anything on the screen, and none needs one.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The language and number formats of the system.
os.environ["LC_ALL"] = "C.UTF-8"
# Before NumPy is imported, which tests do before the package that says so otherwise.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("VECLIB_MAXIMUM_THREADS", "1")

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QLocale, QSettings, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.mirror import Mirror, take_mirrors
from support.window import TIMEOUT, Dialogs, activate

from lenet_gui.core.cpu import SHARDS
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.paths import translations_folder
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.page import Page
from lenet_gui.ui.pages import PLACES
from lenet_gui.ui.state.app import App
from lenet_gui.ui.window.main_window import MainWindow

# Before a test imports Keras by itself: with other threads, sums come out differently in the last
# bit, and no training would end as it does in a process of its own.
os.environ["TF_NUM_INTEROP_THREADS"] = str(SHARDS)
os.environ["TF_NUM_INTRAOP_THREADS"] = "1"

# A shell has what it starts in the background ignore Ctrl-C, and that is handed down to what tests
# start.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The numbers of an English window, where a test makes widgets without one.
QLocale.setDefault(QLocale("en"))


def _real_mnist() -> Path | None:
    """Where MNIST is on this machine, asked once, before any test changes where to look."""
    try:
        folder = PUBLISHED["mnist"].find()
    except DatasetError as error:
        raise pytest.UsageError(str(error)) from None
    # Absolute, because a test may change the working directory.
    return folder and folder.resolve()


REAL_MNIST = _real_mnist()

# As the program sets it: a test may import Keras before the program imports TensorFlow, which
# leaves oneDNN off for the whole process on processors without AVX-512.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")


def pytest_sessionstart() -> None:
    """Compile the translations as an installation does, where the sources are newer."""
    for source in translations_folder().glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            # Under a name of its own, because other test processes do the same.
            fresh = compiled.with_suffix(f".{os.getpid()}")
            release = Path(sys.executable).parent / "pyside6-lrelease"
            subprocess.run([release, "-silent", source, "-qm", fresh], check=True)
            fresh.replace(compiled)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what is marked as needing what is not here."""
    reasons = {}
    if REAL_MNIST is None:
        reasons["mnist"] = "MNIST is neither in the folder LENET_GUI_DATA nor in the user's cache"
    packages = "tensorflow", "tensorboard", "distributed"
    if missing := [name for name in packages if importlib.util.find_spec(name) is None]:
        reasons["tensorflow"] = f"{', '.join(missing)} not installed"
    for item in items:
        for mark, reason in reasons.items():
            if item.get_closest_marker(mark):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(autouse=True)
def isolated_folders(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Give each test its own, not yet existing data and cache folders; tests marked mnist find
    the real files through LENET_GUI_DATA.

    So do processes that a test starts, on every system.
    """
    user = tmp_path_factory.mktemp("home") / "user"
    monkeypatch.setenv("LENET_GUI_HOME", str(user))
    # An address that answers at once that nobody is there.
    for key, published in PUBLISHED.items():
        unreachable = dataclasses.replace(published, mirrors=("http://127.0.0.1:1/",))
        monkeypatch.setitem(PUBLISHED, key, unreachable)
    if request.node.get_closest_marker("mnist"):
        monkeypatch.setenv("LENET_GUI_DATA", str(REAL_MNIST))
    else:
        monkeypatch.delenv("LENET_GUI_DATA", raising=False)
    return user


@pytest.fixture(autouse=True)
def isolated_settings(tmp_path: Path) -> None:
    """Give each test settings of its own, empty at first."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )


@pytest.fixture(autouse=True)
def tensorflow_waits_for_a_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare the tests that show Train, and train nothing, the import that begins there."""
    monkeypatch.setattr(TrainingThread, "prepare", lambda _: None)


@pytest.fixture(autouse=True, scope="session")
def garbage_in_this_thread_only() -> Iterator[None]:
    """As in the program: a collection in a worker's thread could destroy Qt objects there.

    What was imported before the first test lives until the last, and need not be looked through
    after each.
    """
    gc.disable()
    gc.freeze()
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def what_a_module_leaves_is_looked_through_once() -> Iterator[None]:
    """Spare the collections after later tests what is imported or cached from now on."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_collected_in_no_other_thread() -> Iterator[None]:
    """Fail a test in which a library collects in a worker's thread, which nothing forbids it."""
    others: set[str] = set()

    def note(phase: str, about: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            others.add(threading.current_thread().name)

    gc.callbacks.append(note)
    yield
    gc.callbacks.remove(note)
    assert not others, f"garbage was collected in {others}"


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window standing.

    Threads that TensorFlow starts once and keeps are not Python's and do not show here; nor do
    Qt's, for which Python may keep a dummy. Tests that start one check it themselves.
    """
    before = set(threading.enumerate())
    yield
    gc.collect()
    left = [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left behind: {left}"
    application = QApplication.instance()
    if isinstance(application, QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        windows = [widget for widget in application.topLevelWidgets() if widget.isVisible()]
        assert not windows, f"windows left behind: {windows}"


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's, with patience wherever it waits: on a busy machine TensorFlow starts slowly."""
    for name in ("waitActive", "waitExposed", "waitSignal", "waitUntil"):
        setattr(qtbot, name, functools.partial(getattr(qtbot, name), timeout=TIMEOUT))
    return qtbot


@pytest.fixture
def press_in_dialog(qtbot: QtBot) -> Iterator[Callable[..., list[str]]]:
    """A function that will press the button of this text in the next message box that opens.

    It gives a list that the text of the box is put into; with `optional` the box may stay away. A
    box that opens without having been announced would wait for ever; so it is closed, and fails
    the test.
    """
    awaited: list[tuple[str, bool, list[str]]] = []
    unexpected: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        if not awaited:
            unexpected.append(box.text())
            box.reject()
            return
        wanted, _, texts = awaited.pop(0)
        texts.append(box.text())
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        if wanted not in buttons:
            unexpected.append(f"no button {wanted!r} among {sorted(buttons)}: {box.text()}")
            box.reject()
            return
        button: QAbstractButton = buttons[wanted]
        button.click()

    def announce(button: str, optional: bool = False) -> list[str]:
        texts: list[str] = []
        awaited.append((button, optional, texts))
        return texts

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield announce
    timer.stop()
    assert not unexpected, f"unexpected message boxes: {unexpected}"
    missed = [button for button, optional, _ in awaited if not optional]
    assert not missed, f"message boxes that never opened, with buttons {missed}"


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """What answers in place of the system's dialogs for files and folders."""
    dialogs = Dialogs()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialogs.choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", dialogs.choose_several)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialogs.choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", dialogs.choose_folder)
    return dialogs


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A server in place of MNIST's mirrors."""
    mirror = Mirror()
    take_mirrors(monkeypatch, mirror)
    yield mirror
    mirror.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that will hold what a screen reader is told to say."""
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


@pytest.fixture
def app_in(qtbot: QtBot) -> Callable[[Path | None], App]:
    """A function that gives the state that pages share, with the runs of a folder."""

    def make(runs: Path | None) -> App:
        window = QWidget()
        app = App(window, runs=runs)
        qtbot.addWidget(window, before_close_func=lambda _: app.shut_down(QDeadlineTimer(TIMEOUT)))
        return app

    return make


@pytest.fixture
def app(app_in: Callable[[Path | None], App]) -> App:
    """The state that pages share, without a window around them."""
    return app_in(None)


@pytest.fixture
def window(qtbot: QtBot, press_in_dialog: Callable[..., list[str]]) -> Iterator[MainWindow]:
    """The program's window, on the screen and active; what a test leaves unsaved is discarded."""
    window = MainWindow()
    with qtbot.waitExposed(window):
        window.show()
    activate(qtbot, window)
    qtbot.waitUntil(lambda: len(window.findChildren(Page)) == len(PLACES))
    yield window
    if window.isVisible():
        running = window.app.busy
        if running:
            press_in_dialog("Stop and Close")
        press_in_dialog("Discard", optional=True)
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())
    # What had not ended when the window closed, in the program ends with it.
    qtbot.waitUntil(lambda: not window.app.training._thread.isRunning())
    # Appearance and size of type are the application's.
    window.set_appearance("system")
    window.change_scale(0)
    window.deleteLater()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a small data set."""
    folder = tmp_path / "my digits"
    folder.mkdir()
    write_small_dataset(folder)
    return folder
