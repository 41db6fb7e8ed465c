"""Draw to fool, as it is played in Look inside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot
from support.window import click, draw, enabled, find, on_screen, text, told, use

from lenet_gui import paths
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.insight.fool.standing import changed_ink
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App

NETWORK = load_model(paths.models_folder() / "lenet5.keras")
SEVEN: tuple[Mark, ...] = (Stroke(((0.3, 0.25), (0.7, 0.25), (0.45, 0.8)), 0.07),)
# A foot makes it a two.
FOOT = ((0.42, 0.8), (0.5, 0.8), (0.6, 0.8), (0.72, 0.8))


def show(app: App, marks: tuple[Mark, ...]) -> None:
    """Have a drawing on the canvas of Draw."""
    app.set_drawing(marks)
    app.set_image(mnist_image(paint(marks, READ_SIDE)))


@pytest.fixture
def page(qtbot: QtBot, app: App) -> NetworkPage:
    """The page with a seven, at Draw to fool."""
    use(app, NETWORK)
    show(app, SEVEN)
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 700)
    click(page, "foolButton")
    return page


def canvas(page: NetworkPage) -> DrawingCanvas:
    found: DrawingCanvas = find(page, DrawingCanvas, "foolCanvas")
    return found


def choose(page: NetworkPage, target: int) -> None:
    box = find(page, QComboBox, "foolTarget")
    box.setCurrentIndex(target)
    box.activated.emit(target)


def test_it_begins_with_a_copy_of_the_drawing_and_its_runner_up(
    page: NetworkPage, app: App
) -> None:
    assert canvas(page).marks() == SEVEN
    assert text(page, "foolAnswer").startswith("Read as 7, by ")
    (digit,) = recognize(canvas(page).ink(), NETWORK).digits
    runner_up = int(digit.probabilities.argsort()[-2])
    assert find(page, QComboBox, "foolTarget").currentIndex() == runner_up
    assert text(page, "foolGap").startswith("Still ")
    assert text(page, "foolScore") == "Ink changed: 0.0 % of the drawing"
    assert text(page, "foolBest") == ""


def test_drawing_moves_the_answer_and_the_best_score_is_kept(page: NetworkPage, app: App) -> None:
    choose(page, 2)
    draw(canvas(page), FOOT)
    assert text(page, "foolAnswer").startswith("Fooled: read as 2, by ")
    changed = in_percent(changed_ink(canvas(page).ink(), paint(SEVEN, READ_SIDE)), 1)
    assert text(page, "foolScore") == f"Ink changed: {changed} of the drawing"
    assert text(page, "foolBest") == f"Your best from 7 to 2: {changed}"
    assert app.drawing == SEVEN
    draw(canvas(page), [(0.72, 0.8), (0.8, 0.8)])
    assert text(page, "foolBest") == f"Your best from 7 to 2: {changed}"
    choose(page, 9)
    assert text(page, "foolBest") == ""


def test_the_best_score_is_there_at_the_next_start(
    qtbot: QtBot, page: NetworkPage, app: App
) -> None:
    choose(page, 2)
    draw(canvas(page), FOOT)
    said = text(page, "foolBest")
    app.settings.fool_scores = ["nonsense", *app.settings.fool_scores]
    later: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 700)
    click(later, "foolButton")
    choose(later, 2)
    assert text(later, "foolBest") == said != ""


def test_undo_and_begin_anew_bring_the_drawing_back(page: NetworkPage) -> None:
    assert not enabled(page, "foolAnew")
    draw(canvas(page), FOOT)
    page.undo()
    assert canvas(page).marks() == SEVEN
    page.redo()
    click(page, "foolAnew")
    assert canvas(page).marks() == SEVEN
    page.undo()
    assert len(canvas(page).marks()) == 2


def test_the_eraser_erases(page: NetworkPage) -> None:
    click(page, "foolEraser")
    draw(canvas(page), [(0.3, 0.25), (0.45, 0.25)])
    assert canvas(page).marks()[-1].erases
    assert not text(page, "foolScore").startswith("Ink changed: 0.0")


def test_the_machine_plays_its_way_which_is_read_from_the_canvas(
    qtbot: QtBot, page: NetworkPage, announced: list[str]
) -> None:
    choose(page, 2)
    click(page, "foolMachine")
    assert find(page, object, "foolMachine").text() == "&Stop"
    qtbot.waitUntil(lambda: find(page, object, "foolMachine").text() == "&Show me")
    said = text(page, "foolWay")
    assert said.startswith("The machine needs ")
    assert said in announced
    (digit,) = recognize(canvas(page).ink(), NETWORK).digits
    assert int(digit.probabilities.argmax()) == 2
    changed = in_percent(changed_ink(canvas(page).ink(), paint(SEVEN, READ_SIDE)), 1)
    assert f"and {changed} of the drawing’s ink." in said
    # It is no score of a person.
    assert text(page, "foolBest") == ""
    while canvas(page).history.canUndo():
        page.undo()
    assert canvas(page).marks() == SEVEN


def test_the_machine_can_be_stopped(qtbot: QtBot, page: NetworkPage) -> None:
    choose(page, 2)
    click(page, "foolMachine")
    click(page, "foolMachine")
    assert find(page, object, "foolMachine").text() == "&Show me"
    assert canvas(page).marks() == SEVEN


def test_escape_stops_the_machine(page: NetworkPage) -> None:
    choose(page, 2)
    click(page, "foolMachine")
    QTest.keyClick(find(page, QAbstractButton, "foolMachine"), Qt.Key.Key_Escape)
    assert find(page, object, "foolMachine").text() == "&Show me"
    assert canvas(page).marks() == SEVEN


def test_a_stroke_by_hand_stops_the_machine_and_stays(page: NetworkPage) -> None:
    choose(page, 2)
    click(page, "foolMachine")
    draw(canvas(page), [(0.3, 0.7), (0.6, 0.7)])
    assert find(page, object, "foolMachine").text() == "&Show me"
    assert canvas(page).marks()[:-1] == SEVEN
    assert canvas(page).marks()[-1].points[0] == pytest.approx((0.3, 0.7), abs=0.01)


def test_after_a_stroke_apart_from_the_digit_it_says_how_to_go_on(page: NetworkPage) -> None:
    draw(canvas(page), ((0.05, 0.3), (0.05, 0.7)))
    assert text(page, "foolAnswer") == "This is not read as one digit."
    assert text(page, "foolGap").endswith("undo, or begin anew.")
    page.undo()
    assert text(page, "foolGap").startswith("Still ")


def test_the_drawing_can_be_put_on_the_canvas_of_draw(page: NetworkPage, app: App) -> None:
    requested = told(app.drawing_requested)
    draw(canvas(page), FOOT)
    click(page, "foolUse")
    assert requested == [(canvas(page).marks(),)]


def test_another_drawing_begins_anew_and_another_network_reads_again(
    page: NetworkPage, app: App
) -> None:
    draw(canvas(page), FOOT)
    before = text(page, "foolAnswer")
    use(app, NETWORK.with_weights(tuple(0.5 * array for array in NETWORK.weights)))
    assert len(canvas(page).marks()) == 2
    assert text(page, "foolAnswer") != before
    one: tuple[Mark, ...] = (Stroke(((0.5, 0.2), (0.5, 0.8)), 0.07),)
    show(app, one)
    assert canvas(page).marks() == one
    assert not canvas(page).history.canUndo()


def test_without_one_digit_the_machine_has_nothing_to_begin_with(
    page: NetworkPage, app: App
) -> None:
    show(app, (*SEVEN, Stroke(((0.05, 0.3), (0.05, 0.7)), 0.07)))
    assert text(page, "foolAnswer") == "This is not read as one digit."
    assert text(page, "foolGap") == "Draw one digit to begin with."
    assert not enabled(page, "foolMachine")


def test_without_a_drawing_a_random_digit_can_be_taken(
    qtbot: QtBot, page: NetworkPage, app: App
) -> None:
    show(app, ())
    assert text(page, "foolAnswer") == "There is no drawing yet."
    click(page, "foolAnother")
    qtbot.waitUntil(lambda: not canvas(page).is_blank())
    assert not canvas(page).history.canUndo()


def test_without_images_of_the_classes_it_says_so(
    qtbot: QtBot, page: NetworkPage, app: App
) -> None:
    names = tuple(f"kind {k}" for k in range(10))
    use(app, Network(NETWORK.architecture, NETWORK.weights, names=names))
    said = told(app.message)
    click(page, "foolAnother")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("There are no images of these classes on this computer.",)]
    assert canvas(page).marks() == SEVEN


def test_the_canvas_stays_square(qtbot: QtBot, page: NetworkPage) -> None:
    for size in ((900, 500), (700, 900)):
        page.resize(*size)
        qtbot.waitUntil(lambda: canvas(page).width() == canvas(page).height())


def test_a_key_switches_the_eraser_on(qtbot: QtBot, page: NetworkPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(canvas(page), Qt.Key.Key_E)
    qtbot.waitUntil(find(page, object, "foolEraser").isChecked)
