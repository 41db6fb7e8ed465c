"""Evaluating in the whole window: the tab, the worker, the networks, and the way to the canvas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from support import chooser
from support.digits import write_small_dataset
from support.evaluation import click_cell
from support.file_menu import action, opens_menus
from support.user_digits import user_digit
from support.window import (
    Dialogs,
    Press,
    answer,
    begin_training,
    choose_data,
    click,
    draw,
    find,
    message,
    stop_training,
    text,
)

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.evaluation import worker
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def evaluated(window: MainWindow, data: Path, qtbot: QtBot, dialogs: Dialogs) -> MainWindow:
    """The window with the bundled network evaluated on a folder that was chosen in the tab."""
    window.page(EvaluationPage).come_to_front()
    dialogs.path = data
    choose_last(window, "evaluationDataBox")
    wait_for_result(window, qtbot, "my digits")
    return window


def choose_last(window: MainWindow, box: str) -> None:
    QTest.keyClick(find(window, QComboBox, box), Qt.Key.Key_End)


def compare_with_file(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "comparedNetworkButton")
    click(chooser.opened(qtbot), "openFileButton")


def summary(window: MainWindow) -> str:
    label = window.findChild(QLabel, "evaluationSummary")
    return label.text() if label else ""


def wait_for_result(window: MainWindow, qtbot: QtBot, said: str) -> None:
    qtbot.waitUntil(lambda: said in summary(window))


def test_draw_and_training_stay_first_and_the_new_tabs_cost_nothing_at_the_start(
    window: MainWindow,
) -> None:
    tabs = find(window, QTabWidget, "tabs")
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    assert titles[:2] == ["Draw", "Train"]
    assert {"Test", "Look inside"} <= set(titles)
    for tab in (window.page(EvaluationPage), window.page(NetworkPage)):
        assert tab.findChildren(QWidget) == []


def test_the_current_network_is_evaluated_on_a_folder(evaluated: MainWindow, data: Path) -> None:
    model = evaluated.app.networks.current()
    assert model is not None
    dataset = load_own(data)
    images = dataset.test_images.astype(np.float32) / 255
    right = model.network.probabilities(images).argmax(axis=1) == dataset.test_labels
    assert text(evaluated, "evaluationAccuracy") == f"{100 * right.mean():.0f} %"
    assert f"{(~right).sum()} mistake" in summary(evaluated)


def test_a_misread_digit_goes_onto_the_canvas_and_is_misread_there_too(
    evaluated: MainWindow,
) -> None:
    gallery = find(evaluated, DigitGallery, "misreadGallery")
    index = gallery.model().index(0, 0)
    read = gallery.model().data(index).partition("read as ")[2][0]
    draw(evaluated)
    click_cell(gallery, 0)
    assert find(evaluated, QTabWidget, "tabs").currentWidget() is evaluated.page(DrawPage)
    # The network may waver: the image was enlarged for the canvas and is shrunk again.
    assert read in answer(evaluated).partition("  ")[0]
    evaluated.page(DrawPage).canvas.undo()
    assert answer(evaluated).startswith("1 ")


@opens_menus
def test_two_networks_are_compared_and_a_file_can_be_one_of_them(
    evaluated: MainWindow, tmp_path: Path, qtbot: QtBot, dialogs: Dialogs
) -> None:
    dialogs.path = tmp_path / "untrained.keras"
    save_model(dialogs.path, Network.initial(SOFTMAX_REGRESSION, 1))
    compare_with_file(evaluated, qtbot)
    # All zero, it answers 0 to everything, and a tenth of the digits are zeros.
    qtbot.waitUntil(lambda: text(evaluated, "otherSummary").startswith("untrained.keras: "))
    assert text(evaluated, "otherAccuracy") == "10 %"
    assert "is significantly better than untrained.keras" in text(evaluated, "comparisonSentence")


@opens_menus
def test_a_file_that_is_not_a_network_is_named_and_the_tab_goes_on(
    evaluated: MainWindow, tmp_path: Path, qtbot: QtBot, dialogs: Dialogs
) -> None:
    dialogs.path = tmp_path / "notes.keras"
    dialogs.path.write_text("not a network")
    compare_with_file(evaluated, qtbot)
    qtbot.waitUntil(lambda: "notes.keras" in text(evaluated, "evaluationHint"))
    click(evaluated, "comparedNetworkButton")
    chooser.press(qtbot, chooser.opened(qtbot), "No network")
    matrix = find(evaluated, ConfusionMatrix, "confusionMatrix")
    qtbot.waitUntil(matrix.isVisible)


def test_after_an_unforeseen_error_the_next_evaluation_works(
    evaluated: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of ink")

    with monkeypatch.context() as patch:
        patch.setattr(worker, "predict_in_batches", broken)
        said = press_in_dialog("OK")
        action(evaluated, "evaluateAction").trigger()
        qtbot.waitUntil(lambda: said == ["The evaluation ended with an error: out of ink"])
    click(evaluated, "evaluateButton")
    matrix = find(evaluated, ConfusionMatrix, "confusionMatrix")
    qtbot.waitUntil(matrix.isVisible)


def test_another_network_brings_a_result_of_its_own(evaluated: MainWindow, qtbot: QtBot) -> None:
    evaluated.app.networks.open_bundled("softmax.keras")
    wait_for_result(evaluated, qtbot, "softmax.keras")
    assert "lenet5.keras" not in summary(evaluated)


def test_what_was_evaluated_on_is_remembered_at_the_next_start(
    evaluated: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    evaluated.close()
    again = MainWindow()
    qtbot.addWidget(again, before_close_func=lambda window: window.shut_down())
    again.show()
    again.page(EvaluationPage).come_to_front()
    wait_for_result(again, qtbot, "my digits")


def test_a_folder_chosen_to_train_on_can_be_evaluated_on(
    evaluated: MainWindow, tmp_path: Path, qtbot: QtBot, dialogs: Dialogs
) -> None:
    folder = tmp_path / "other digits"
    folder.mkdir()
    write_small_dataset(folder, test=30)
    choose_data(evaluated, dialogs, folder)
    box = find(evaluated, QComboBox, "evaluationDataBox")
    assert box.currentText() == "my digits"
    box.setFocus()
    QTest.keyClick(box, "o")
    wait_for_result(evaluated, qtbot, "30 test images of other digits")


def test_digits_of_ones_own_are_a_data_set(
    evaluated: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    evaluated.app.digits.add("add two", [user_digit(1), user_digit(4)])
    box = find(evaluated, QComboBox, "evaluationDataBox")
    box.setFocus()
    QTest.keyClicks(box, "My")
    wait_for_result(evaluated, qtbot, "2 of your digits")
    assert text(evaluated, "evaluationInterval").endswith("few images)")


def test_closing_in_the_middle_of_an_evaluation_ends_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lenet_gui.core.data import builtin

    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (10**6, 1, 1))
    window.app.settings.evaluation_data = "builtin"
    window.page(EvaluationPage).come_to_front()
    job = window.page(EvaluationPage).job
    assert not job.wait(QDeadlineTimer(0))
    window.close()


@pytest.mark.tensorflow
def test_a_network_in_training_can_be_evaluated_and_the_trained_one_is(
    evaluated: MainWindow, data: Path, qtbot: QtBot, dialogs: Dialogs
) -> None:
    begin_training(evaluated, dialogs, data)
    qtbot.waitUntil(evaluated.app.networks.is_unsaved)
    evaluated.page(EvaluationPage).come_to_front()
    action(evaluated, "evaluateAction").trigger()
    wait_for_result(evaluated, qtbot, "LeNet-5, Adam")
    assert evaluated.app.busy
    shown = summary(evaluated)
    evaluated.page(TrainingPage).come_to_front()
    stop_training(evaluated, qtbot)
    assert message(evaluated).startswith("Stopped")
    evaluated.page(EvaluationPage).come_to_front()
    tab = evaluated.page(EvaluationPage)
    qtbot.waitUntil(lambda: tab._asked is None and tab._shown == tab._last)
    model = evaluated.app.networks.current()
    assert model is not None
    assert tab._shown is not None
    assert tab._shown.choice.network is model.network
    assert shown.endswith("in 60 test images of my digits")


def test_the_network_tab_shows_the_drawing_and_the_opened_network(
    window: MainWindow, tmp_path: Path
) -> None:
    draw(window)
    window.page(NetworkPage).come_to_front()
    view = find(window, ActivationsView, "activationsView")
    assert view.layers()[0][1].max() > 0.9
    assert view.layers()[-1][1].argmax() == 1
    window.app.networks.open_bundled("softmax.keras")
    assert [name for name, _ in view.layers()] == ["input", "evidence", "output"]
    window.page(DrawPage).canvas.clear()
    assert view.layers()[0][1].max() == 0


@pytest.mark.mnist
def test_the_bundled_network_reads_mnist_as_the_model_card_says(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page(EvaluationPage).come_to_front()
    wait_for_result(window, qtbot, "10,000 test images of MNIST")
    assert text(window, "evaluationAccuracy") == "99.38 %"
    assert text(window, "evaluationInterval").startswith("Between 99.2 and 99.5 %")
    assert summary(window) == "lenet5.keras: 62 mistakes in 10,000 test images of MNIST"
