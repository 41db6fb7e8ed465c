"""The first lesson: offered once, it goes on by itself, and never stands in the way."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QTabWidget
from pytestqt.qtbot import QtBot
from support.window import click, draw, find, on_screen, text

from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.help.lesson import STEPS, LessonBar
from lenet_gui.ui.pages import PLACES
from lenet_gui.ui.state.app import ADAPTING, TRAINING, App
from lenet_gui.ui.window.main_window import MainWindow

DRAWING = (Stroke(((0.5, 0.2), (0.5, 0.8)), 0.08),)


@pytest.fixture
def bar(qtbot: QtBot, app: App) -> LessonBar:
    """The bar of a lesson that has begun."""
    bar = on_screen(qtbot, LessonBar(app))
    bar.start()
    return bar


def test_the_lesson_is_offered_at_the_first_start_only(app: App, qtbot: QtBot) -> None:
    for offered in (True, False):
        bar = LessonBar(app)
        qtbot.addWidget(bar)
        bar.offer()
        assert bar.isVisible() == offered


def test_the_offer_is_declined_for_good(window: MainWindow) -> None:
    bar = find(window, LessonBar, "lessonBar")
    assert bar.isVisible()
    click(bar, "lessonEndButton")
    assert not bar.isVisible()
    assert Settings().lesson_offered


def test_the_help_menu_begins_the_lesson_where_its_first_step_is(window: MainWindow) -> None:
    window.app.page_requested.emit(PLACES[-1].key)
    find(window, QAction, "lessonAction").trigger()
    bar = find(window, LessonBar, "lessonBar")
    assert bar.step() == 0
    assert find(window, QTabWidget, "tabs").currentWidget().key == STEPS[0].page


def test_each_step_goes_on_by_itself_once_it_is_done(app: App, bar: LessonBar) -> None:
    app.set_drawing(())
    assert bar.step() == 0
    app.set_drawing(DRAWING)
    assert bar.step() == 1
    assert app.digits.add("a four", [UserDigit.drawn(DRAWING, 4)])
    assert bar.step() == 2
    app.set_busy(ADAPTING)
    assert bar.step() == 2
    app.set_busy(TRAINING)
    assert bar.step() == 3
    app.set_busy("")
    assert bar.step() == 4
    app.run_list.listed.emit()
    assert bar.step() == 4
    app.settings.comparing = True
    app.run_list.listed.emit()
    assert bar.step() == 5
    click(bar, "lessonNextButton")
    assert bar.step() is None
    assert not bar.isVisible()


def test_drawing_on_the_canvas_does_the_first_step(window: MainWindow) -> None:
    find(window, QAction, "lessonAction").trigger()
    draw(window)
    assert find(window, LessonBar, "lessonBar").step() == 1


def test_comparing_networks_does_the_fifth_step(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QAction, "lessonAction").trigger()
    for _ in range(4):
        click(window, "lessonNextButton")
    click(window, "compareNetworks")
    qtbot.waitUntil(lambda: find(window, LessonBar, "lessonBar").step() == 5)


def test_every_step_can_be_skipped_and_is_shown_with_its_number(bar: LessonBar) -> None:
    shown = []
    for number in range(len(STEPS)):
        assert bar.step() == number
        shown.append(text(bar, "lessonText"))
        click(bar, "lessonNextButton")
    assert shown == [step.english_text for step in STEPS]
    assert not bar.isVisible()


def test_the_place_of_a_step_is_shown_on_request(window: MainWindow) -> None:
    find(window, QAction, "lessonAction").trigger()
    for _ in range(2):
        click(window, "lessonNextButton")
    tabs = find(window, QTabWidget, "tabs")
    assert tabs.currentWidget().key == STEPS[1].page != STEPS[2].page
    click(window, "lessonPlaceButton")
    assert tabs.currentWidget().key == STEPS[2].page


def test_a_step_is_heard_no_more_after_the_lesson_was_ended(app: App, bar: LessonBar) -> None:
    click(bar, "lessonEndButton")
    app.set_drawing(DRAWING)
    assert bar.step() is None
    assert not bar.isVisible()


def test_each_step_is_announced(app: App, bar: LessonBar, announced: list[str]) -> None:
    app.set_drawing(DRAWING)
    assert announced == [STEPS[1].english_text]


def test_the_places_of_the_steps_exist() -> None:
    assert {step.page for step in STEPS} <= {place.key for place in PLACES}


def test_the_lesson_names_a_preset_that_there_is() -> None:
    assert f"“{PRESETS['lenet5-fast'].title}”" in STEPS[2].english_text


def test_the_last_step_ends_the_lesson(bar: LessonBar) -> None:
    for _ in range(len(STEPS) - 1):
        click(bar, "lessonNextButton")
    assert find(bar, QPushButton, "lessonNextButton").text() == "Finish"
    assert not find(bar, QPushButton, "lessonEndButton").isVisible()
