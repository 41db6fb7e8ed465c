"""What the log tells of a session: trainings, what was refused, and what failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.window import Press, draw, drop, file_data

from lenet_gui import log_file
from lenet_gui.core.runs import recorder
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.training import loop as training
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def logging_to_file() -> Iterator[None]:
    """Log as the program does."""
    log_file.begin()
    yield
    log_file.end()


def log() -> str:
    return log_file.log_path().read_text(encoding="utf-8")


@pytest.mark.tensorflow
def test_a_training_is_logged_from_its_settings_to_its_end(train: Callable[[int], None]) -> None:
    train(2)
    begins, ends = log().index("A training begins on my digits"), log().index("finished after 2")
    assert begins < ends < log().index("The training is over; its run is ")
    assert "batch_size=20, epochs=2" in log()


@pytest.mark.tensorflow
def test_a_training_that_fails_leaves_its_traceback(
    train: Callable[[int], None], monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("no such thing")

    monkeypatch.setattr(training, "train", fail)
    press_in_dialog("OK")
    train(1)
    assert (
        "ERROR lenet_gui.ui.jobs.worker: The work in the training thread failed\nTraceback" in log()
    )
    assert "KeyError: 'no such thing'" in log()


@pytest.mark.tensorflow
def test_a_run_that_cannot_be_recorded_any_more_is_logged(
    qtbot: QtBot,
    train: Callable[[int], None],
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recorder, "save_model", full)
    said = press_in_dialog("OK")
    train(1)
    qtbot.waitUntil(lambda: bool(said))
    assert f"WARNING lenet_gui.core.recorded_training: {said[0]}" in log()
    assert os_error_text(OSError(28, "No space left on device")) in said[0]


def test_a_file_that_is_refused_is_logged_without_its_content(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, press_in_dialog: Press
) -> None:
    file = tmp_path / "letter.keras"
    file.write_text("Dear diary")
    said = press_in_dialog("OK")
    drop(window, file_data(file))
    qtbot.waitUntil(lambda: bool(said))
    assert said[0] in log()
    assert "diary" not in log()


def test_drawing_writes_nothing_into_the_log(window: MainWindow) -> None:
    before = log()
    draw(window)
    assert log() == before
