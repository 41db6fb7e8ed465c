"""The hints of the first start: one after the other, and never again once dismissed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.window import click, draw, find, on_screen, use

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.state.app import App

HINTS = ("draw", "label", "network")


@pytest.fixture
def page(qtbot: QtBot, app: App) -> DrawPage:
    return on_screen(qtbot, DrawPage(app), 1000, 650)


def shown(page: DrawPage) -> list[str]:
    return [name for name in HINTS if find(page, QWidget, f"{name}Hint").isVisible()]


def test_each_hint_follows_the_one_before(page: DrawPage) -> None:
    assert shown(page) == ["draw"]
    draw(page)
    assert shown(page) == ["label"]
    click(page, "labelHintButton")
    assert shown(page) == ["network"]
    click(page, "networkHintButton")
    assert shown(page) == []
    assert page.app.settings.dismissed_hints == list(HINTS)


def test_a_hint_about_the_answer_waits_for_a_drawing(page: DrawPage) -> None:
    click(page, "drawHintButton")
    assert shown(page) == []
    draw(page, release=False)
    assert shown(page) == []
    draw(page)
    assert shown(page) == ["label"]
    page.canvas.clear()
    assert shown(page) == []


def test_the_first_hint_goes_as_soon_as_there_is_ink(page: DrawPage) -> None:
    draw(page, release=False)
    assert shown(page) == []


def test_labelling_a_drawing_dismisses_the_hint_about_it(page: DrawPage) -> None:
    draw(page)
    click(page, "teach1Button")
    assert shown(page) == ["network"]


def test_dismissed_hints_stay_away_at_the_next_start(qtbot: QtBot, app: App) -> None:
    app.settings.dismissed_hints = list(HINTS)
    page = on_screen(qtbot, DrawPage(app), 1000, 650)
    draw(page)
    assert shown(page) == []


@pytest.mark.parametrize("size", [(1000, 650), (650, 1000)])
def test_no_hint_moves_the_canvas(qtbot: QtBot, app: App, size: tuple[int, int]) -> None:
    page = on_screen(qtbot, DrawPage(app), *size)
    before = page.canvas.geometry()
    draw(page)
    for _ in range(5):
        QApplication.processEvents()
    assert shown(page) == ["label"]
    assert page.canvas.geometry() == before


def test_for_several_digits_no_hint_tells_to_click_one(page: DrawPage) -> None:
    use(page.app, load_model(paths.models_folder() / FIRST_MODEL))
    for x in (0.15, 0.5, 0.85):
        draw(page, ((x, 0.3), (x, 0.5), (x, 0.7)))
    assert find(page, QWidget, "openAsPageButton").isVisible()
    assert shown(page) == []
    page.canvas.undo()
    assert find(page, QWidget, "teach1Button").isVisible()
    assert shown(page) == ["label"]
