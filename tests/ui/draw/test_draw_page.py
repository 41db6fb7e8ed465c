from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot
from support.window import use

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> DrawPage:
    tab = DrawPage(app)
    qtbot.addWidget(tab)
    tab.resize(1000, 650)
    use(tab.app, load_model(paths.models_folder() / FIRST_MODEL))
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def draw_one(tab: DrawPage) -> None:
    side = tab.canvas.width()
    QTest.mousePress(tab.canvas, LEFT, pos=QPoint(side // 2, side // 6))
    QTest.mouseMove(tab.canvas, QPoint(side // 2, side // 2))
    QTest.mouseMove(tab.canvas, QPoint(side // 2, side * 5 // 6))
    QTest.mouseRelease(tab.canvas, LEFT, pos=QPoint(side // 2, side * 5 // 6))


def answer(tab: DrawPage) -> str:
    label = tab.findChild(QLabel, "answerLabel")
    assert isinstance(label, AnswerLabel)
    return label.text()


def bars(tab: DrawPage) -> ProbabilityBars:
    found = tab.findChild(ProbabilityBars, "probabilityBars")
    assert found is not None
    return found


def preview(tab: DrawPage) -> InputPreview:
    found = tab.findChild(InputPreview, "inputPreview")
    assert found is not None
    return found


def button(tab: DrawPage, name: str) -> QPushButton:
    found = tab.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_an_empty_canvas_gives_no_answer(tab: DrawPage) -> None:
    assert answer(tab) == "nothing drawn yet"
    assert bars(tab).probabilities() is None
    assert preview(tab).image() is None


def test_a_drawn_one_is_read_as_one(tab: DrawPage) -> None:
    draw_one(tab)
    assert answer(tab).startswith("1 ")
    assert answer(tab).endswith(" %")


def test_the_preview_is_what_the_network_reads_and_the_bars_what_it_says(tab: DrawPage) -> None:
    draw_one(tab)
    image = mnist_image(tab.canvas.ink())
    np.testing.assert_array_equal(preview(tab).image(), image)
    network = load_model(paths.models_folder() / FIRST_MODEL)
    expected = network.probabilities(image[np.newaxis])[0]
    np.testing.assert_array_equal(bars(tab).probabilities(), expected)


def test_the_answer_follows_the_pen_before_it_is_lifted(tab: DrawPage) -> None:
    side = tab.canvas.width()
    QTest.mousePress(tab.canvas, LEFT, pos=QPoint(side // 2, side // 6))
    seen = []
    for k in range(2, 6):
        QTest.mouseMove(tab.canvas, QPoint(side // 2, side * k // 6))
        probabilities = bars(tab).probabilities()
        assert probabilities is not None
        seen.append(probabilities.tobytes())
    QTest.mouseRelease(tab.canvas, LEFT)
    assert len(set(seen)) == 4


def test_another_network_reads_what_is_already_drawn(tab: DrawPage) -> None:
    draw_one(tab)
    before = bars(tab).probabilities()
    use(tab.app, Network.initial(LENET5, 1))
    after = bars(tab).probabilities()
    assert before is not None
    assert after is not None
    assert np.abs(after - before).max() > 0.1


def test_without_a_network_a_drawing_is_seen_and_the_answer_says_so(qtbot: QtBot, app: App) -> None:
    tab = DrawPage(app)
    qtbot.addWidget(tab)
    tab.resize(1000, 650)
    tab.show()
    draw_one(tab)
    assert answer(tab) == "no network open"
    assert bars(tab).probabilities() is None
    assert preview(tab).image() is not None


def test_buttons_undo_redo_and_clear(tab: DrawPage, qtbot: QtBot) -> None:
    undo, redo, clear = (button(tab, f"{name}Button") for name in ("undo", "redo", "clear"))
    assert not any(b.isEnabled() for b in (undo, redo, clear))
    draw_one(tab)
    assert undo.isEnabled()
    assert clear.isEnabled()
    qtbot.mouseClick(undo, LEFT)
    assert answer(tab) == "nothing drawn yet"
    qtbot.mouseClick(redo, LEFT)
    assert answer(tab).startswith("1")
    qtbot.mouseClick(clear, LEFT)
    assert answer(tab) == "nothing drawn yet"
    assert not clear.isEnabled()


def test_the_slider_sets_the_pen(tab: DrawPage, qtbot: QtBot) -> None:
    slider = tab.findChild(QSlider, "penWidthSlider")
    assert slider is not None
    slider.setValue(12)
    assert tab.app.settings.pen_width == 12
    assert tab.canvas.pen_width == pytest.approx(0.12)


def test_the_eraser_button_makes_the_left_button_erase(tab: DrawPage, qtbot: QtBot) -> None:
    draw_one(tab)
    qtbot.mouseClick(button(tab, "eraserButton"), LEFT)
    draw_one(tab)
    assert answer(tab) == "nothing drawn yet"


@pytest.mark.parametrize("size", [(820, 560), (1000, 650), (1600, 950), (700, 900)])
def test_the_canvas_is_a_square_that_lies_within_the_tab(
    tab: DrawPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    tab.resize(*size)
    canvas = tab.canvas
    qtbot.waitUntil(lambda: canvas.width() == canvas.height() > 300)
    corner = canvas.mapTo(tab, QPoint(canvas.width(), canvas.height()))
    assert tab.rect().contains(corner)
    assert not canvas.geometry().intersects(button(tab, "clearButton").parentWidget().geometry())
