"""The program, with something under way when it is quit; start_quit.py starts it.

    python quit_actions.py ACTION WAY DELAY SEED FOLDER MIRROR

Tells the phase that it is in, line by line, then “quit”, when it quits itself or is to be sent the
signal. Everything that it keeps goes to the folder.
"""

from __future__ import annotations

import dataclasses
import itertools
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from lenet_gui import app
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.fine_tuning import rehearsal
from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.my_digits.digit import OwnDigit
from lenet_gui.ui.evaluation.worker import NetworkChoice, Request
from lenet_gui.ui.window.main_window import MainWindow

ACTION, WAY, DELAY, SEED, FOLDER, MIRROR = sys.argv[1:]
folder, chance = Path(FOLDER), random.Random(int(SEED))
DIGITS = folder / "digits"
LINE = Stroke(((0.5, 0.2), (0.5, 0.8)), 0.07)


def train(window: MainWindow, source: Path | str = DIGITS) -> None:
    """Start a training that would take long."""
    network, optimizer = chance.choice([("lenet5", "adam"), ("softmax", "sgd")])
    config = TrainingConfig(network, optimizer, batch_size=chance.choice([1, 50]), epochs=1000)
    window.training_control.train(config, source)


def evaluate(window: MainWindow, source: Path | str) -> None:
    """Have the current network evaluated."""
    model = window.models.model()
    assert model is not None
    choice = NetworkChoice(model.name, model.network)
    window.evaluation_control._evaluate(Request(choice, source, "test", may_fetch=True))


def open_dialog(window: MainWindow) -> None:
    """Open one of the dialogs that wait for an answer."""
    junk = folder / "junk.keras"
    junk.write_bytes(b"no network")
    model = window.models.model()
    assert model is not None
    openers: list[Callable[[], Any]] = [
        lambda: window.open_model(junk),
        window._menus._show_about,
        window.models.open_by_dialog,
        window.models.save_by_dialog,
        window.training_control.choose_data_folder,
    ]
    opener = chance.choice(openers)
    # By the event loop: a dialog has a loop of its own, in which the timers below go on.
    QTimer.singleShot(0, window, opener)


def save_for_ever(window: MainWindow) -> None:
    """Save the current network again and again."""
    timer = QTimer(window, interval=0)
    models = window.models
    timer.timeout.connect(lambda: models._save_to(folder / "saved.keras", models.model()))
    timer.start()


def draw_for_ever(window: MainWindow) -> None:
    """Draw one stroke that does not end."""
    canvas = window.draw_tab.canvas
    steps = itertools.count()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))

    def go_on() -> None:
        step = next(steps)
        QTest.mouseMove(canvas, QPoint(50 + 7 * step % 300, 50 + 11 * step % 300))

    timer = QTimer(window, interval=5)
    timer.timeout.connect(go_on)
    timer.start()


def import_digits(window: MainWindow) -> None:
    """Begin to import more digits than can be read in the time that is left."""
    line = OwnDigit.drawn((LINE,), 1).to_line()
    path = folder / "digits.jsonl"
    path.write_bytes((line + b"\n") * 20_000)
    QFileDialog.getOpenFileNames = lambda *_: ([str(path)], "")
    window.my_digits.choose_import()


def adapt(window: MainWindow) -> None:
    """Adapt the current network to a digit; of other people's there are few, as they are made."""
    rehearsal.WRITTEN = (600, 100, 100)
    window.my_digits.digits.add([OwnDigit.drawn((LINE,), 1)])
    window.adaptation_control.adapt()


def pause(window: MainWindow) -> None:
    """Train, and pause once there is something to go on from."""
    train(window)
    window.training.worker.progressed.connect(Pause(window).take)


class Pause(QObject):
    """Pauses the training in the window's thread, and does so again when it is being stopped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def take(self, _: object) -> None:
        """Pause at each progress."""
        self._window.training.worker.set_paused(True)


BEGINNINGS: dict[str, Callable[[MainWindow], None]] = {
    "idle": lambda window: None,
    "drawing": draw_for_ever,
    "dialog": open_dialog,
    "saving": save_for_ever,
    "importing digits": import_digits,
    "fetching": lambda window: train(window, "mnist"),
    "fetching to evaluate": lambda window: evaluate(window, "mnist"),
    "making digits": lambda window: train(window, "builtin"),
    "evaluating": lambda window: evaluate(window, chance.choice([DIGITS, "builtin"])),
    "starting TensorFlow": train,
    "tracing": train,
    "training": train,
    "paused": pause,
    "adapting": adapt,
}


def is_imported() -> bool:
    """Whether TensorFlow's import is over."""
    tensorflow = sys.modules.get("tensorflow")
    return tensorflow is not None and not getattr(tensorflow.__spec__, "_initializing", False)


def phase(window: MainWindow) -> str:
    """What is under way."""
    if not window.training.is_running():
        return ACTION
    match ACTION:
        case "starting TensorFlow" | "tracing" | "training" | "adapting":
            if window.models.is_unsaved():
                return "training"
            if is_imported():
                return "adapting" if ACTION == "adapting" else "tracing"
            if "tensorflow" in sys.modules:
                return "importing TensorFlow"
            return "before TensorFlow"
    return ACTION


def has_begun(window: MainWindow) -> bool:
    """Whether that is under way in which the program is to be quit."""
    match ACTION:
        case "tracing" | "adapting":
            return is_imported()
        case "training" | "paused":
            return window.models.is_unsaved()
    return True


class Driver:
    """Begins, tells the phases, and quits."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._phase, self._quitting = window, "", False
        self._begun = time.monotonic()
        self._timer = QTimer(window, interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        BEGINNINGS[ACTION](window)

    def _look(self) -> None:
        if self._quitting:
            if WAY not in ("SIGINT", "SIGTERM"):
                self._answer()
            return
        now = phase(self._window)
        if now != self._phase:
            self._phase = now
            print(now, flush=True)
        if not has_begun(self._window):
            self._begun = time.monotonic()
        if time.monotonic() - self._begun > float(DELAY):
            self._quitting = True
            print("quit", flush=True)
            QTimer.singleShot(0, self._window, self._quit)

    def _quit(self) -> None:
        match WAY:
            case "window":
                # The system lets nobody close a window that a dialog stands before.
                while (dialog := QApplication.activeModalWidget()) is not None:
                    dialog.close()
                QTimer.singleShot(0, self._window, self._window.close)
            case "quitAction":
                while (dialog := QApplication.activeModalWidget()) is not None:
                    dialog.close()
                leave = self._window.findChild(QAction, "quitAction")
                QTimer.singleShot(0, self._window, leave.trigger)
            case "system":
                QApplication.quit()

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            texts = {button.text().replace("&", ""): button for button in box.buttons()}
            wanted = chance.choice(["Save", "Discard"])
            for text in ("Stop and close", wanted):
                if text in texts:
                    texts[text].click()
                    return
        if box is not None:
            box.close()


def main() -> int:
    """Run the program with a driver in its event loop."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    PUBLISHED["mnist"] = dataclasses.replace(PUBLISHED["mnist"], mirrors=(MIRROR,))
    execute = QApplication.exec

    def execute_driven(*_: object) -> int:
        [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        drivers: list[Driver] = []
        QTimer.singleShot(0, window, lambda: drivers.append(Driver(window)))
        return execute()

    QApplication.exec = execute_driven  # type: ignore[method-assign]
    if ACTION != "dialog":
        QFileDialog.getSaveFileName = lambda *_: (str(folder / "saved.keras"), "")
    return app.main(["--runs", str(folder / "runs")])


if __name__ == "__main__":
    sys.exit(main())
