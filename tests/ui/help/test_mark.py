"""The "?" beside a term: what it says, and what it asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from support import accessibility
from support.window import LEFT, on_screen, told

from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.help.mark import HelpMark, help_of
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import vbox


class SomePage(Page):
    """A page with a field and a mark beside it."""

    key = "some"
    title = "Some"
    icon_name = "help"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.field = QLineEdit()
        self.mark = HelpMark("loss", self.field)
        self.setLayout(vbox(self.field, self.mark))


@pytest.fixture
def page(qtbot: QtBot, app: App) -> SomePage:
    return on_screen(qtbot, SomePage(app))


def test_a_click_on_the_mark_asks_for_its_term(page: SomePage, qtbot: QtBot) -> None:
    asked = told(page.app.help_requested)
    qtbot.mouseClick(page.mark, LEFT)
    assert asked == [("loss",)]


def test_the_mark_is_reached_and_pressed_by_keyboard(page: SomePage, qtbot: QtBot) -> None:
    asked = told(page.app.help_requested)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.mark
    qtbot.keyClick(page.mark, Qt.Key.Key_Space)
    assert asked == [("loss",)]


def test_the_marks_tooltip_is_the_terms_first_sentence(page: SomePage) -> None:
    sentence = GLOSSARY["loss"].first_sentence()
    assert page.mark.toolTip() == f"<p>{sentence.replace(chr(39), '&#x27;')}</p>"
    assert accessibility.description(page.mark) == sentence
    assert accessibility.name(page.mark) == "Help: Loss"


def test_a_field_beside_a_mark_has_its_term_and_others_have_that_of_what_is_around(
    page: SomePage,
) -> None:
    inner = QWidget(page.field)
    assert help_of(page.field) == help_of(inner) == "loss"
    assert help_of(page) == help_of(None) == ""


def test_a_mark_for_an_unknown_term_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(KeyError, match="no such term"):
        HelpMark("no such term")


def test_a_mark_is_large_enough_for_a_finger_and_grows_with_the_font(page: SomePage) -> None:
    before = page.mark.sizeHint().height()
    font = page.mark.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.mark.setFont(font)
    assert page.mark.sizeHint().height() > 1.6 * before
    assert before >= 1.3 * page.fontMetrics().height()
