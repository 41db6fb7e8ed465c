"""The bar that offers what was not saved, and what the window keeps for it meanwhile."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QDeadlineTimer, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.file_menu import ADAM, NETWORK, OTHER, RECORD, SGD, current, same, trained
from support.window import CONTROL, Press, click, draw, find

from lenet_gui import FIRST_MODEL
from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.recovery import (
    CrashedSession,
    Session,
    UnsavedNetwork,
    UnsavedWork,
    crashed_sessions,
    recovery_folder,
)
from lenet_gui.core.training.loop import TrainingDone
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.recovery import controller
from lenet_gui.ui.recovery.bar import RecoveryBar
from lenet_gui.ui.state.app import TRAINING
from lenet_gui.ui.window.main_window import MainWindow

MARKS = (Stroke(((1 / 3, 0.2), (1 / 3, 0.8)), 0.07),)
LEFT = UnsavedWork(MARKS, (UnsavedNetwork("LeNet-5, Adam", NETWORK, RECORD),))


def leave_behind(work: UnsavedWork) -> None:
    """What a window leaves when its process is killed."""
    session = Session()
    session.save(work)
    session.release()


@pytest.fixture
def left() -> None:
    """A drawing and a network were left behind before the window starts."""
    leave_behind(LEFT)


def bar(window: MainWindow) -> QWidget:
    return find(window, QWidget, "recoveryBar")


def sentence(window: MainWindow) -> str:
    return find(window, QLabel, "recoveryText").text()


def wait_for_bar(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(bar(window).isVisible)


def kept_files() -> list[str]:
    return sorted(p.name for p in recovery_folder().glob("*/*") if p.name != "lock")


def wait_for_files(qtbot: QtBot, *names: str) -> None:
    qtbot.waitUntil(lambda: kept_files() == sorted(names))


# The sentence.


def test_the_sentence_names_what_is_there_and_when_it_was_stored(qtbot: QtBot) -> None:
    made = RecoveryBar()
    qtbot.addWidget(made)
    now = datetime.datetime(2026, 11, 24, 14, 32)
    today, later = now.date(), now.date() + datetime.timedelta(days=1)

    def one(drawing: bool, networks: int) -> CrashedSession:
        path = Path("x")
        return CrashedSession(path, path if drawing else None, (path,) * networks, (now,))

    short = QLocale.FormatType.ShortFormat
    clock, moment = (
        QLocale().toString(QTime(14, 32), short),
        QLocale().toString(QDateTime.fromSecsSinceEpoch(int(now.timestamp())), short),
    )
    assert made.sentence([one(True, 0)], today) == f"Unsaved work from {clock}: 1 drawing."
    assert made.sentence([one(False, 1)], today) == f"Unsaved work from {clock}: 1 network."
    assert made.sentence([one(True, 2), one(True, 0)], later) == (
        f"Unsaved work from {moment}: 2 drawings and 2 networks."
    )


# The bar.


def test_after_a_crash_the_bar_offers_and_the_window_can_be_used(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    assert sentence(window).endswith("1 drawing and 1 network.")
    assert find(window, QWidget, "answerLabel").isVisible()
    draw(window)
    assert not window.page(DrawPage).canvas.is_blank()
    assert bar(window).isVisible()


def test_restore_brings_back_the_drawing_and_the_network(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    window.page(NetworkPage).come_to_front()
    wait_for_bar(window, qtbot)
    click(window, "restoreUnsavedButton")
    assert not bar(window).isVisible()
    assert window.page(DrawPage).canvas.marks() == MARKS
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(DrawPage)
    model = window.app.networks.current()
    assert model is not None
    assert same(model.network, NETWORK)
    assert (model.name, model.record) == ("LeNet-5, Adam", RECORD)
    assert window.app.networks.is_unsaved()
    assert window.statusBar().currentMessage() == "Restored the unsaved work"


def test_what_another_window_has_restored_meanwhile_is_told_as_gone(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    (offered_by_both,) = crashed_sessions()
    offered_by_both.remove()
    click(window, "restoreUnsavedButton")
    assert not bar(window).isVisible()
    assert window.statusBar().currentMessage() == "Nothing could be restored"


def test_what_was_restored_is_kept_for_the_next_crash_and_offered_only_once(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    (before,) = recovery_folder().iterdir()
    wait_for_bar(window, qtbot)
    click(window, "restoreUnsavedButton")
    qtbot.waitUntil(lambda: not before.exists())
    assert kept_files() == ["0001 LeNet-5, Adam.keras", "drawing.json"]
    assert crashed_sessions() == []


def test_undo_brings_back_what_was_drawn_before_restoring(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    draw(window)
    drawn = window.page(DrawPage).canvas.marks()
    click(window, "restoreUnsavedButton")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.page(DrawPage).canvas.marks() == drawn


def test_discard_removes_it_for_good(left: None, window: MainWindow, qtbot: QtBot) -> None:
    wait_for_bar(window, qtbot)
    click(window, "discardUnsavedButton")
    assert not bar(window).isVisible()
    window.close()
    assert list(recovery_folder().iterdir()) == []
    assert not window.app.networks.is_unsaved()
    assert window.page(DrawPage).canvas.is_blank()


def test_an_offer_that_was_not_answered_is_made_again(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    window.close()
    (again,) = crashed_sessions()
    assert again.read()[0].marks == MARKS


@pytest.mark.parametrize(
    ("key", "restored"), [(Qt.Key.Key_R, True), (Qt.Key.Key_D, False)], ids=["Alt+R", "Alt+D"]
)
def test_the_bar_is_answered_by_the_keyboard(
    left: None, window: MainWindow, qtbot: QtBot, key: Qt.Key, restored: bool
) -> None:
    wait_for_bar(window, qtbot)
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not bar(window).isVisible())
    assert window.app.networks.is_unsaved() == restored


def test_the_buttons_are_reached_by_tab_and_have_names(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    reached = set()
    for _ in range(60):
        widget = window.focusWidget()
        reached.add(widget.objectName() if widget else "")
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert {"restoreUnsavedButton", "discardUnsavedButton"} <= reached
    for name, said in (("restoreUnsavedButton", "Restore"), ("discardUnsavedButton", "Discard")):
        button = find(window, QPushButton, name)
        assert heard.name(button) == said
        assert button.toolTip()
    assert heard.name(find(window, QLabel, "recoveryText")) == sentence(window)


def test_nothing_is_restored_while_a_training_runs(
    left: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    button = find(window, QPushButton, "restoreUnsavedButton")
    tip = button.toolTip()
    window.app.set_busy(TRAINING)
    assert not button.isEnabled()
    assert button.toolTip() == "A training is running; stop it first."
    window.app.set_busy("")
    assert button.isEnabled()
    assert button.toolTip() == tip


@pytest.fixture
def left_by_two() -> None:
    leave_behind(LEFT)
    leave_behind(UnsavedWork((), (UnsavedNetwork("other", OTHER),)))


def test_what_several_windows_left_is_restored_together(
    left_by_two: None, window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    assert sentence(window).endswith("1 drawing and 2 networks.")
    click(window, "restoreUnsavedButton")
    both = [current(window), *(model.network for model in window.app.networks.earlier())]
    assert any(same(network, NETWORK) for network in both)
    assert any(same(network, OTHER) for network in both)
    assert len(both) == 2
    assert window.page(DrawPage).canvas.marks() == MARKS


# What is damaged.


@pytest.fixture
def damaged_left() -> Path:
    """A sound network, and a drawing that is damaged."""
    leave_behind(LEFT)
    (path,) = recovery_folder().glob("*/drawing.json")
    path.write_bytes(b"\0" * 100)
    return path


def test_what_is_damaged_is_told_once_and_the_rest_restored(
    damaged_left: Path, window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    wait_for_bar(window, qtbot)
    said = press_in_dialog("OK")
    click(window, "restoreUnsavedButton")
    assert len(said) == 1
    assert said[0].startswith("The drawing is damaged: ")
    aside = recovery_folder() / f"damaged-{damaged_left.parent.name}"
    assert said[0].endswith(f" The damaged copy is in {aside}.")
    assert (aside / "drawing.json").read_bytes() == b"\0" * 100
    assert same(current(window), NETWORK)
    # It is not offered again, so it cannot trouble every start.
    assert crashed_sessions() == []


@pytest.fixture
def damaged_network_left() -> None:
    leave_behind(LEFT)
    (path,) = recovery_folder().glob("*/*.keras")
    path.write_bytes(b"PK no network")


def test_a_damaged_network_does_not_cost_the_drawing(
    damaged_network_left: None, window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    wait_for_bar(window, qtbot)
    said = press_in_dialog("OK")
    click(window, "restoreUnsavedButton")
    assert said[0].startswith("“0001 LeNet-5, Adam.keras” is ")
    assert window.page(DrawPage).canvas.marks() == MARKS
    assert not window.app.networks.is_unsaved()


# What is kept.


def test_the_drawing_is_kept_shortly_after_each_stroke_and_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    draw(window)
    wait_for_files(qtbot, "drawing.json")
    draw(window, [(0.2, 0.5), (0.8, 0.5)])

    def has_both() -> bool:
        (path,) = recovery_folder().glob("*/drawing.json")
        return path.read_bytes().count(b"[[") == 3

    qtbot.waitUntil(has_both)
    window.page(DrawPage).canvas.clear()
    wait_for_files(qtbot)


def test_who_draws_on_and_on_is_kept_all_the_same(window: MainWindow, qtbot: QtBot) -> None:
    def kept_meanwhile() -> bool:
        draw(window)
        return kept_files() == ["drawing.json"]

    qtbot.waitUntil(kept_meanwhile)


def test_closing_removes_what_was_kept(
    window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    draw(window)
    trained(window)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras", "drawing.json")
    press_in_dialog("Discard")
    window.close()
    assert list(recovery_folder().iterdir()) == []


def test_closing_right_after_a_change_leaves_nothing(window: MainWindow) -> None:
    draw(window)
    window.close()
    assert not recovery_folder().exists()


def test_being_ended_without_a_question_leaves_it_for_the_next_start(window: MainWindow) -> None:
    draw(window)
    trained(window)
    marks = window.page(DrawPage).canvas.marks()
    # At once, before the time to write has come.
    window.shut_down()
    (left,) = crashed_sessions()
    assert left.read()[0].marks == marks
    assert [path.name for path in left.networks] == ["0001 LeNet-5, Adam.keras"]


@pytest.fixture
def without_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(controller, "_DELAY", 0)


def test_a_window_that_was_left_writes_nothing_more(
    without_delay: None, window: MainWindow
) -> None:
    window.shut_down(asked=True)
    window.page(DrawPage).canvas.set_marks(MARKS)
    QApplication.processEvents()
    assert window.recovery.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
    assert not recovery_folder().exists()


def test_every_unsaved_network_is_kept_until_it_is_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    trained(window)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras")
    trained(window, SGD, OTHER)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras", "0002 LeNet-5, Gradient descent.keras")
    model = window.app.networks.current()
    assert model is not None
    assert window.app.networks._save_to(tmp_path / "mine.keras", model)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras")


def test_in_the_midst_of_an_epoch_the_network_of_the_last_one_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    run_file = tmp_path / "epoch_0001.keras"
    save_model(run_file, NETWORK, RECORD)
    window.app.networks.begin_training()
    window.app.networks.set_trained(ADAM, OTHER, None)
    window.app.networks.set_trained(ADAM, NETWORK, RECORD, run_file)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras")
    (path,) = recovery_folder().glob("*/*.keras")
    assert path.samefile(run_file)
    window.app.networks.set_trained(ADAM, OTHER, None)
    # Something else is written, and the file is still that of the epoch.
    draw(window)
    wait_for_files(qtbot, "0001 LeNet-5, Adam.keras", "drawing.json")
    # The training ends in an error, and the network of its last steps is what there is.
    window.app.set_busy("")
    wait_for_files(qtbot, "0002 LeNet-5, Adam.keras", "drawing.json")


def test_the_file_of_a_run_counts_only_while_the_run_is_kept(
    window: MainWindow,
) -> None:
    def kept() -> Path | None:
        model = window.app.networks.current()
        assert model is not None
        return model.run_file

    worker = window.app.training.worker
    worker.kept.emit("run_07")
    worker.progressed.emit(TrainingDone(NETWORK, RECORD))
    assert kept() == window.app.runs.path / "run_07" / "network.keras"
    # From now on what lies there is older.
    worker.kept.emit("")
    worker.progressed.emit(TrainingDone(OTHER, RECORD))
    assert kept() is None


def test_what_cannot_be_kept_is_told_once_in_the_status_bar(
    window: MainWindow, qtbot: QtBot, isolated_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    window.app.message.connect(told.append)
    tries: list[UnsavedWork] = []
    real = Session.save

    def save(session: Session, work: UnsavedWork) -> None:
        tries.append(work)
        real(session, work)

    monkeypatch.setattr(Session, "save", save)
    isolated_folders.parent.mkdir(exist_ok=True)
    isolated_folders.write_bytes(b"in the way")
    for count in (1, 2):
        draw(window)
        qtbot.waitUntil(lambda count=count: len(tries) >= count)
        assert window.recovery.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
    assert len(told) == 1
    assert told[0].startswith("Crash recovery is off")


def test_what_cannot_be_kept_after_restoring_is_not_removed_where_it_was(
    left: None, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_bar(window, qtbot)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    told: list[str] = []
    window.app.message.connect(told.append)
    with monkeypatch.context() as full:
        full.setattr("lenet_gui.core.recovery.write_atomically", refuse)
        click(window, "restoreUnsavedButton")
        qtbot.waitUntil(lambda: "the disk is full" in told[-1])
    (again,) = crashed_sessions()
    assert again.read()[0].marks == MARKS


def test_the_offer_is_made_after_the_window_stands(
    left: None, qtbot: QtBot, press_in_dialog: Callable[..., list[str]]
) -> None:
    window = MainWindow()
    assert bar(window).isHidden()
    assert FIRST_MODEL in window.windowTitle()
    window.show()
    wait_for_bar(window, qtbot)
    window.close()
    window.deleteLater()


def test_the_offer_is_said(
    left: None, announced: list[str], window: MainWindow, qtbot: QtBot
) -> None:
    wait_for_bar(window, qtbot)
    assert announced[-1] == sentence(window)
