"""The whole window as a person uses it: drawing, training, saving, opening again, closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from digits import write_small_dataset
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lenet_gui.core.ink import Stroke, paint
from lenet_gui.core.model_file import load_model, read_model, save_model
from lenet_gui.core.network import SOFTMAX_REGRESSION, Network
from lenet_gui.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
TIMEOUT = 60_000  # milliseconds; TensorFlow takes its time to start on a busy machine

Press = Callable[..., list[str]]


@pytest.fixture
def window(qtbot: QtBot, press_in_dialog: Press) -> Iterator[MainWindow]:
    window = MainWindow()
    window.show()
    qtbot.waitExposed(window)
    yield window
    if window.isVisible():
        if window.training.is_running():
            press_in_dialog("Stop and close")
            window.close()
            qtbot.waitUntil(lambda: not window.training.is_running(), timeout=TIMEOUT)
        # What a test leaves unsaved it does not need.
        window.models._model = None
        window.models._earlier.clear()
        window.close()
    assert not window.training._thread.isRunning()
    window.deleteLater()


def find(window: MainWindow, kind: type, name: str):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def draw(window: MainWindow, points: list[tuple[float, float]]) -> None:
    canvas = window.draw_tab.canvas
    places = [QPoint(round(x * canvas.width()), round(y * canvas.width())) for x, y in points]
    QTest.mousePress(canvas, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, pos=places[-1])


def draw_one(window: MainWindow) -> None:
    draw(window, [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)])


def answer(window: MainWindow) -> str:
    return find(window, QLabel, "answerLabel").text()


def message(window: MainWindow) -> str:
    return find(window, QLabel, "trainingMessage").text()


def choose_data(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a folder with a data set as the last entry of the box offers."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    box = find(window, QComboBox, "datasetBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentData() == str(folder)


def set_up_training(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, epochs: int
) -> None:
    find(window, QTabWidget, "tabs").setCurrentWidget(window.training_tab)
    find(window, QSpinBox, "batchSizeSpin").setValue(20)
    find(window, QSpinBox, "epochsSpin").setValue(epochs)
    choose_data(window, folder, monkeypatch)


def click(window: MainWindow, name: str) -> None:
    QTest.mouseClick(find(window, QPushButton, name), LEFT)


def wait_until_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.training.is_running(), timeout=TIMEOUT)


def wait_for_first_steps(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.models.is_unsaved, timeout=TIMEOUT)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "my digits"
    folder.mkdir()
    write_small_dataset(folder)
    return folder


def test_the_window_opens_on_the_draw_tab_with_the_bundled_network(window: MainWindow) -> None:
    assert find(window, QTabWidget, "tabs").currentWidget() is window.draw_tab
    assert window.windowTitle() == "lenet5.keras[*] – lenet-gui"
    assert not window.isWindowModified()


def test_a_network_is_trained_by_clicking_saved_and_opened_again(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_one(window)
    set_up_training(window, data, monkeypatch, epochs=3)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    assert window.isWindowModified()
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")
    assert find(window, QPushButton, "trainButton").isEnabled()
    assert len(window.training_tab._accuracy_plot.curves()["validation"][0]) == 3

    file = tmp_path / "träined.keras"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    find(window, QAction, "saveModelAction").trigger()
    assert window.windowTitle() == "träined.keras[*] – lenet-gui"
    assert not window.isWindowModified()
    trained = window.models.model()
    network, record = read_model(file)
    assert trained is not None
    assert all(
        (a == b).all() for a, b in zip(network.weights, trained.network.weights, strict=True)
    )
    assert record == trained.record

    said = answer(window)
    window.models.open_bundled("lenet5.keras")
    assert answer(window) != said
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    find(window, QAction, "openModelAction").trigger()
    assert answer(window) == said
    assert message(window).startswith("Test accuracy")


def test_the_drawing_is_read_again_while_the_network_learns(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_one(window)
    set_up_training(window, data, monkeypatch, epochs=200)
    click(window, "trainButton")
    answers: set[str] = set()

    def several_answers() -> bool:
        answers.add(answer(window))
        return len(answers) >= 4

    qtbot.waitUntil(several_answers, timeout=TIMEOUT)
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_stop_keeps_the_network_and_says_so(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    click(window, "stopButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Stopped after")
    model = window.models.model()
    assert model is not None
    assert model.record is not None
    assert model.record.outcome == "stopped"
    assert window.models.is_unsaved()


def test_pause_holds_the_training_until_it_goes_on(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    progress: list[object] = []
    window.training.worker.progressed.connect(progress.append)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    click(window, "pauseButton")
    assert message(window).startswith("Paused")
    # At most one more progress was under way; then nothing comes, however long one waits.
    with qtbot.assertNotEmitted(window.training.worker.idle, wait=200):
        pass
    count = len(progress)
    with qtbot.assertNotEmitted(window.training.worker.progressed, wait=200):
        pass
    assert len(progress) == count
    click(window, "pauseButton")
    qtbot.waitUntil(lambda: len(progress) > count + 2, timeout=TIMEOUT)
    click(window, "pauseButton")
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_closing_during_training_goes_on_if_the_user_wants_it(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    press_in_dialog("Go on training")
    assert not window.close()
    assert window.isVisible()
    assert window.training.is_running()
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_closing_during_training_stops_it_and_asks_about_the_network(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    press_in_dialog("Stop and close")
    asked = press_in_dialog("Discard")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT)
    assert "LeNet-5, Adam" in asked[0]
    assert not window.training._thread.isRunning()


def test_closing_while_tensorflow_starts_ends_in_order(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    press_in_dialog("Stop and close")
    # Where TensorFlow was imported already, there may be a network by the time it stops.
    press_in_dialog("Discard", optional=True)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT)
    assert not window.training._thread.isRunning()


def test_training_without_data_names_the_folder_and_offers_another(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
    isolated_folders: Path,
) -> None:
    find(window, QTabWidget, "tabs").setCurrentWidget(window.training_tab)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(data))
    said = press_in_dialog("Choose folder…")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: find(window, QComboBox, "datasetBox").currentData() == str(data))
    assert str(isolated_folders / "cache" / "mnist") in said[0]
    assert find(window, QPushButton, "trainButton").isEnabled()
    assert not window.models.is_unsaved()


def test_damaged_data_is_refused_and_the_next_training_works(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    for file in data.iterdir():
        content = file.read_bytes()
        (damaged / file.name).write_bytes(content[:-1] if "t10k-images" in file.name else content)
    set_up_training(window, damaged, monkeypatch, epochs=1)
    said = press_in_dialog("Close")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert "t10k-images" in said[0]
    choose_data(window, data, monkeypatch)
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


def test_an_error_in_the_worker_is_shown_with_details_and_the_next_training_works(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1)
    said = press_in_dialog("OK")
    with monkeypatch.context() as broken:

        def fail(*_: object) -> None:
            raise RuntimeError("the bits fell out")

        broken.setattr("lenet_gui.ui.training_worker.train", fail)
        click(window, "trainButton")
        wait_until_idle(window, qtbot)
        qtbot.waitUntil(lambda: bool(said))
    assert "the bits fell out" in said[0]
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


def drop(window: MainWindow, data: QMimeData) -> None:
    buttons, keys = LEFT, Qt.KeyboardModifier.NoModifier
    place, action = QPointF(50, 50), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, action, data, buttons, keys))


def file_data(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def picture_file(folder: Path) -> Path:
    ink = paint([Stroke(((0.5, 0.15), (0.5, 0.85)), 0.08)], 200)
    image = QImage(ink.data, 200, 200, 200, QImage.Format.Format_Grayscale8)
    image.invertPixels()
    path = folder / "one.png"
    assert image.save(str(path))
    return path


def test_a_dropped_model_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "softmax.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    drop(window, file_data(path))
    assert window.windowTitle().startswith("softmax.keras")


def test_a_dropped_picture_lands_on_the_canvas_and_is_read(
    window: MainWindow, tmp_path: Path
) -> None:
    find(window, QTabWidget, "tabs").setCurrentWidget(window.training_tab)
    drop(window, file_data(picture_file(tmp_path)))
    assert find(window, QTabWidget, "tabs").currentWidget() is window.draw_tab
    assert answer(window).startswith("1 ")


@pytest.mark.parametrize("name", ["notes.txt", "model.keras", "picture.png", "model.h5"])
def test_a_wrong_file_is_refused_in_a_sentence_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path, name: str, press_in_dialog: Press
) -> None:
    draw_one(window)
    before = answer(window), window.windowTitle()
    path = tmp_path / name
    path.write_text("This is neither a network nor a picture.")
    said = press_in_dialog("OK")
    drop(window, file_data(path))
    assert name in said[0]
    assert said[0].count(".") <= 4
    assert (answer(window), window.windowTitle()) == before


def test_a_copied_drawing_can_be_pasted(window: MainWindow) -> None:
    draw_one(window)
    find(window, QAction, "copyAction").trigger()
    window.draw_tab.canvas.clear()
    find(window, QAction, "pasteAction").trigger()
    assert answer(window).startswith("1 ")


def test_pasting_text_says_that_there_is_no_picture(window: MainWindow) -> None:
    draw_one(window)
    QGuiApplication.clipboard().setText("one")
    find(window, QAction, "pasteAction").trigger()
    assert window.statusBar().currentMessage() == "The clipboard holds no picture"
    assert answer(window).startswith("1 ")


def test_keys_undo_redo_and_clear_the_drawing(window: MainWindow) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    draw_one(window)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert answer(window) == "–"
    QTest.keyClick(window, Qt.Key.Key_Z, control | shift)
    assert answer(window).startswith("1")
    QTest.keyClick(window.draw_tab.canvas, Qt.Key.Key_Escape)
    assert answer(window) == "–"


def test_settings_come_back_at_the_next_start(qtbot: QtBot, window: MainWindow) -> None:
    find(window, QSpinBox, "epochsSpin").setValue(7)
    window.draw_tab.set_pen_width(11)
    window.set_appearance("dark")
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.training_tab.config().epochs == 7
    assert again.draw_tab.canvas.pen_width == pytest.approx(0.11)
    assert again.appearance() == "dark"


def test_no_other_network_is_opened_while_one_is_in_training(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    path = tmp_path / "other.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    assert not find(window, QAction, "openModelAction").isEnabled()
    said = press_in_dialog("OK")
    drop(window, file_data(path))
    assert "stop it" in said[0]
    click(window, "stopButton")
    wait_until_idle(window, qtbot)
    drop(window, file_data(path))
    assert window.windowTitle().startswith("other.keras")
    assert [model.name for model in window.models.earlier()] == ["LeNet-5, Adam"]


def test_every_widget_that_takes_input_has_a_name_for_those_who_cannot_see_it(
    window: MainWindow,
) -> None:
    tab = window.training_tab
    names = [
        "presetBox modelBox optimizerBox learningRateSpin batchSizeSpin epochsSpin dropoutCheck",
        "dropoutRateSpin seedSpin datasetBox scheduleBox augmentationCheck averagingCheck",
        "trainButton pauseButton stopButton progressBar lossPlot accuracyPlot logScaleCheck",
    ]
    for name in " ".join(names).split():
        widget = tab.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName(), name


def test_progress_counts_over_all_epochs(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_training(window, data, monkeypatch, epochs=4)
    bar = find(window, QProgressBar, "progressBar")
    seen: list[int] = []
    bar.valueChanged.connect(seen.append)
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    whole = seen[: seen.index(1000) + 1]
    assert whole == sorted(whole)
    assert len(whole) >= 4


def test_a_bundled_network_is_never_overwritten_by_save(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[2]))
        return str(tmp_path / "copy.keras"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    find(window, QAction, "saveModelAction").trigger()
    assert asked
    images = np.zeros((1, 28, 28), np.float32)
    bundled = window.models.model()
    assert bundled is not None
    np.testing.assert_array_equal(
        load_model(tmp_path / "copy.keras").probabilities(images),
        bundled.network.probabilities(images),
    )
