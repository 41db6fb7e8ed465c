from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.drawings import arc
from support.garments import GARMENTS, garment_network
from support.window import (
    LEFT,
    activate,
    answer,
    click,
    draw,
    enabled,
    find,
    on_screen,
    told,
    use,
)

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import blank
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> DrawPage:
    use(app, load_model(paths.models_folder() / FIRST_MODEL))
    return on_screen(qtbot, DrawPage(app), 1000, 650)


def bars(tab: DrawPage) -> ProbabilityBars:
    return find(tab, ProbabilityBars, "probabilityBars")


def preview(tab: DrawPage) -> InputPreview:
    return find(tab, InputPreview, "inputPreview")


def test_an_empty_canvas_gives_no_answer(tab: DrawPage) -> None:
    assert answer(tab) == "Nothing drawn yet"
    assert bars(tab).probabilities() is None
    assert preview(tab).image() is None


def test_a_drawn_one_is_read_as_one(tab: DrawPage) -> None:
    draw(tab)
    assert answer(tab).startswith("1 ")
    assert answer(tab).endswith(" % that this is a 1")


def test_digits_that_touch_are_taken_apart_when_the_pen_is_lifted(tab: DrawPage) -> None:
    left, right = arc(0.3, 0.5, 0.12, 0, 360), arc(0.57, 0.5, 0.12, 0, 360)
    find(tab, DrawingCanvas, "drawingCanvas").pen_width = 0.04
    draw(tab, left)
    draw(tab, right, release=False)
    assert "of 2" not in answer(tab)
    QTest.mouseRelease(find(tab, DrawingCanvas, "drawingCanvas"), LEFT)
    assert "Digit 2 of 2" in answer(tab)


def test_the_preview_is_what_the_network_reads_and_the_bars_what_it_says(tab: DrawPage) -> None:
    draw(tab)
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
    draw(tab)
    before = bars(tab).probabilities()
    use(tab.app, Network.initial(LENET5, 1))
    after = bars(tab).probabilities()
    assert before is not None
    assert after is not None
    assert np.abs(after - before).max() > 0.1


def test_without_a_network_a_drawing_is_seen_and_the_answer_says_so(qtbot: QtBot, app: App) -> None:
    tab = on_screen(qtbot, DrawPage(app), 1000, 650)
    draw(tab)
    assert answer(tab) == "No network open"
    assert bars(tab).probabilities() is None
    assert preview(tab).image() is not None


def test_buttons_undo_redo_and_clear(tab: DrawPage) -> None:
    buttons = ("undoButton", "redoButton", "clearButton")
    assert [enabled(tab, name) for name in buttons] == [False] * 3
    draw(tab)
    assert [enabled(tab, name) for name in buttons] == [True, False, True]
    click(tab, "undoButton")
    assert answer(tab) == "Nothing drawn yet"
    click(tab, "redoButton")
    assert answer(tab).startswith("1")
    click(tab, "clearButton")
    assert answer(tab) == "Nothing drawn yet"
    assert not enabled(tab, "clearButton")


def test_the_slider_sets_the_pen(tab: DrawPage) -> None:
    find(tab, QSlider, "penWidthSlider").setValue(12)
    assert tab.app.settings.pen_width == 12
    assert tab.canvas.pen_width == pytest.approx(0.12)


@pytest.mark.parametrize(("remembered", "drawn"), [(2, 0.02), (7, 0.07), (99, 0.15)])
def test_a_remembered_pen_draws_as_wide_as_the_slider_shows(
    qtbot: QtBot, app: App, remembered: int, drawn: float
) -> None:
    app.settings.pen_width = remembered
    page = on_screen(qtbot, DrawPage(app), 1000, 650)
    assert page.canvas.pen_width == pytest.approx(drawn)
    assert find(page, QSlider, "penWidthSlider").value() == round(100 * drawn)


def test_the_eraser_button_makes_the_left_button_erase(tab: DrawPage) -> None:
    draw(tab)
    click(tab, "eraserButton")
    draw(tab)
    assert answer(tab) == "Nothing drawn yet"


def place(tab: DrawPage, name: str) -> QRect:
    """Return where a widget is on the page."""
    widget = find(tab, QWidget, name)
    return QRect(widget.mapTo(tab, QPoint()), widget.size())


@pytest.mark.parametrize("size", [(705, 440), (820, 560), (1000, 650), (1600, 950), (700, 1000)])
def test_canvas_answer_and_bars_are_seen_whole(
    tab: DrawPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    tab.resize(*size)
    canvas = tab.canvas
    qtbot.waitUntil(lambda: canvas.width() == canvas.height() > 300)
    names = ("drawingCanvas", "answerLabel", "inputPreview", "probabilityBars", "clearButton")
    places = [place(tab, name) for name in names]
    assert all(tab.rect().contains(one) for one in places)
    assert not any(a.intersects(b) for k, a in enumerate(places) for b in places[:k])
    assert bars(tab).visibleRegion().boundingRect() == bars(tab).rect()


def test_the_card_is_beside_the_canvas_or_in_a_narrow_window_below(
    tab: DrawPage, qtbot: QtBot
) -> None:
    for (width, height), is_below in (((1100, 600), False), ((650, 1000), True)):
        tab.resize(width, height)
        qtbot.waitUntil(lambda: place(tab, "drawingCanvas").bottom() < tab.height())
        card, canvas = place(tab, "answerCard"), place(tab, "drawingCanvas")
        assert (card.top() > canvas.bottom()) == is_below
        assert (card.left() > canvas.right()) != is_below


def test_a_pen_move_lays_nothing_out(tab: DrawPage, qtbot: QtBot) -> None:
    draw(tab)
    # What the end of a stroke changes takes several rounds.
    for _ in range(5):
        QApplication.processEvents()
    laid_out: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
                laid_out.append(type(watched).__name__)
            return False

    watch = Watch()
    for name in ("answerCard", "teachBox"):
        find(tab, QWidget, name).installEventFilter(watch)
    tab.canvas.parentWidget().installEventFilter(watch)
    draw(tab, [(0.3, 0.5), (0.5, 0.5), (0.7, 0.6)], release=False)
    QApplication.processEvents()
    assert laid_out == []
    QTest.mouseRelease(tab.canvas, LEFT)


# Tools.


def tool(tab: DrawPage, name: str) -> QToolButton:
    button: QToolButton = find(tab, QToolButton, name)
    return button


def test_pen_and_eraser_exclude_each_other(tab: DrawPage) -> None:
    assert tool(tab, "penButton").isChecked()
    click(tab, "eraserButton")
    assert not tool(tab, "penButton").isChecked()
    click(tab, "penButton")
    draw(tab)
    assert answer(tab).startswith("1 ")


def test_tools_have_words_where_there_is_room(tab: DrawPage, qtbot: QtBot) -> None:
    styles = Qt.ToolButtonStyle
    for width, style in (
        (1500, styles.ToolButtonTextBesideIcon),
        (720, styles.ToolButtonIconOnly),
        (1500, styles.ToolButtonTextBesideIcon),
    ):
        tab.resize(width, 600 if width > 1000 else 440)
        qtbot.waitUntil(lambda style=style: tool(tab, "exampleButton").toolButtonStyle() == style)
        assert heard.name(tool(tab, "exampleButton")) == "Example digit"
        assert tool(tab, "exampleButton").toolTip()


def test_an_example_for_other_classes_is_never_a_digit(tab: DrawPage, qtbot: QtBot) -> None:
    said = told(tab.app.message)
    use(tab.app, garment_network())
    assert heard.name(tool(tab, "exampleButton")) == "Example image"
    assert bars(tab).names() == GARMENTS
    click(tab, "exampleButton")
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1][0].startswith("There is no image of this network’s classes here")
    assert tab.canvas.is_blank()


def test_an_example_digit_replaces_the_drawing_and_can_be_undone(
    tab: DrawPage, qtbot: QtBot
) -> None:
    said = told(tab.app.message)
    draw(tab)
    drawn = tab.canvas.marks()
    click(tab, "exampleButton")
    qtbot.waitUntil(lambda: tab.canvas.marks() != drawn)
    (sentence,) = said[-1]
    assert sentence.startswith("Example from the built-in digits, labelled ")
    first = tab.canvas.marks()
    activate(qtbot, tab)
    QTest.keyClick(tab.canvas, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: tab.canvas.marks() != first)
    tab.undo()
    tab.undo()
    assert tab.canvas.marks() == drawn


def test_a_picture_of_one_shape_that_is_no_digit_can_be_labelled(
    tab: DrawPage, qtbot: QtBot
) -> None:
    activate(qtbot, tab)
    picture = blank(100)
    picture[10:90, 10:90] = 255
    tab.canvas.add_picture(picture)
    assert answer(tab).startswith("Not a digit")
    assert not find(tab, QWidget, "openAsPageButton").isVisible()
    qtbot.keyClick(tab, "4")
    assert [one.digit.label for one in tab.app.digits.read()] == [4]


def test_a_picture_of_several_shapes_that_are_no_digits_is_offered_as_a_page(tab: DrawPage) -> None:
    picture = blank(100)
    picture[20:80, 5:25] = picture[20:80, 40:60] = picture[20:80, 75:95] = 255
    tab.canvas.add_picture(picture)
    assert find(tab, QWidget, "openAsPageButton").isVisible()
