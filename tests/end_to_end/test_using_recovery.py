"""The program ended by force, and what its next start offers: real processes, really killed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from support.digits import write_small_dataset
from support.program import program

from lenet_gui import paths
from lenet_gui.core.keras_file.model_file import read_model

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

# For all that the processes do: what tells a drawing and a network from any other.
PARTS = """
import hashlib
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

def ink(window):
    ink = window.findChild(QWidget, "drawingCanvas").ink()
    return hashlib.sha256(ink.tobytes()).hexdigest()[:16]

def digest(network):
    arrays = network.weights
    return hashlib.sha256(b"".join(array.tobytes() for array in arrays)).hexdigest()[:16]

def weights(window):
    return digest(window.app.networks.current().network)

def kept(pattern):
    from lenet_gui.core.recovery import recovery_folder
    return list(recovery_folder().glob("*/" + pattern))

# Whether the current network is kept, and no other any more.
def is_kept(window):
    from lenet_gui.core.keras_file.model_file import ModelFileError, read_model
    try:
        return [digest(read_model(path)[0]) for path in kept("*.keras")] == [weights(window)]
    except ModelFileError:
        # It was replaced meanwhile.
        return False

def draw(window):
    canvas = window.findChild(QWidget, "drawingCanvas")
    side = canvas.width()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side // 5))
    for step in range(1, 30):
        QTest.mouseMove(canvas, QPoint(side // 2 + step, side // 5 + step * side // 50))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(side // 2, side * 4 // 5))

bar = lambda window: window.recovery.bar
press = lambda window, name: QTest.mouseClick(
    window.findChild(QPushButton, name), Qt.MouseButton.LeftButton
)
"""

DRAWN = """
def begin(window):
    draw(window)

def act(window):
    return kept("drawing.json") and ink(window)
"""
TRAINED = """
def begin(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    from lenet_gui.ui.training.page import TrainingPage
    settings = TrainingConfig("softmax", "sgd", batch_size=20, epochs=2)
    window.page(TrainingPage).start(settings, Path(folder))

def act(window):
    record = window.app.networks.current().record
    over = not window.app.busy and window.app.networks.is_unsaved()
    return over and is_kept(window) and weights(window)
"""
IN_TRAINING = """
def begin(window):
    from lenet_gui.core.experiment.config import TrainingConfig
    from lenet_gui.ui.training.page import TrainingPage
    settings = TrainingConfig("softmax", "sgd", batch_size=1, epochs=1000)
    window.page(TrainingPage).start(settings, Path(folder))

def act(window):
    return kept("*.keras") and "trained"
"""
ADAPTED = """
def begin(window):
    from lenet_gui.core.network.architectures import LENET5
    from lenet_gui.core.network.network import Network
    window.app.networks.set_adapted("mine (adapted)", Network.initial(LENET5, 5))

def act(window):
    return is_kept(window) and weights(window)
"""
RESTORED = """
def act(window):
    if bar(window).isVisible():
        press(window, "restoreUnsavedButton")
        return f"{ink(window)} {weights(window)} {window.app.networks.current().name}"
"""
OFFERED = """
def act(window):
    return bar(window).isVisible() and bar(window)._text.text()
"""
# The bar comes, if at all, with the first turn of the event loop, long before this timer's.
NOT_OFFERED = """
def act(window):
    return "offered" if bar(window).isVisible() else "nothing offered"
"""
DRAWN_AND_CLOSED = """
def begin(window):
    draw(window)

def act(window):
    if kept("drawing.json"):
        window.close()
        return "closed"
"""


def recovery_folder() -> Path:
    """Where the processes that a test starts keep what is not saved."""
    return paths.data_folder() / "recovery"


def run(act: str, tmp_path: Path, end: signal.Signals = signal.SIGKILL) -> str:
    """End the program by a signal once `act` has had it print a text; return the text."""
    with program(PARTS + act, tmp_path) as (process, text):
        assert text, process.stderr and process.stderr.read()
        process.send_signal(end)
        process.wait()
    return text


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_a_drawing_outlives_the_end_of_the_program_bit_for_bit(
    tmp_path: Path, end: signal.Signals
) -> None:
    ink = run(DRAWN, tmp_path, end)
    assert run(OFFERED, tmp_path).endswith(": 1 drawing.")
    assert run(RESTORED, tmp_path).split()[0] == ink


@pytest.mark.tensorflow
def test_a_trained_network_outlives_a_kill_with_its_weights(tmp_path: Path) -> None:
    write_small_dataset(tmp_path)
    weights = run(TRAINED, tmp_path)
    assert run(OFFERED, tmp_path).endswith(": 1 network.")
    _, restored, name = run(RESTORED, tmp_path).split(maxsplit=2)
    assert restored == weights
    assert name == "Softmax regression, Gradient descent"


@pytest.mark.tensorflow
def test_a_kill_in_the_midst_of_a_training_costs_no_more_than_an_epoch(tmp_path: Path) -> None:
    write_small_dataset(tmp_path)
    run(IN_TRAINING, tmp_path)
    (path,) = recovery_folder().glob("*/*.keras")
    record = read_model(path)[1]
    assert record is not None
    assert len(record.epochs) >= 1
    # It is the file of the run's epoch, not one more.
    assert path.stat().st_nlink == 2
    assert run(OFFERED, tmp_path).endswith(": 1 network.")


@pytest.mark.tensorflow
def test_an_adapted_network_outlives_a_kill_with_its_weights(tmp_path: Path) -> None:
    weights = run(ADAPTED, tmp_path)
    _, restored, name = run(RESTORED, tmp_path).split(maxsplit=2)
    assert (restored, name) == (weights, "mine (adapted)")


def test_after_a_clean_end_nothing_is_offered(tmp_path: Path) -> None:
    with program(PARTS + DRAWN_AND_CLOSED, tmp_path) as (process, _):
        assert process.wait() == 0
    assert run(NOT_OFFERED, tmp_path) == "nothing offered"
    assert list(recovery_folder().iterdir()) == []


def test_a_second_window_takes_nothing_of_the_first_for_a_crash(tmp_path: Path) -> None:
    with program(PARTS + DRAWN, tmp_path) as (first, _):
        assert run(NOT_OFFERED, tmp_path) == "nothing offered"
        assert first.poll() is None
    # Now it was killed, and not before.
    assert run(OFFERED, tmp_path).endswith(": 1 drawing.")


@pytest.mark.parametrize("pattern", ["*/drawing.json", "*/*.keras"])
def test_damaged_files_stop_no_start(tmp_path: Path, pattern: str) -> None:
    run(DRAWN, tmp_path)
    run(ADAPTED, tmp_path)
    (path,) = recovery_folder().glob(pattern)
    path.write_bytes(os.urandom(1000))
    for _ in range(2):
        assert run(OFFERED, tmp_path).endswith("1 drawing and 1 network.")
