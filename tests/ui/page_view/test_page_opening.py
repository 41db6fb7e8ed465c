"""Drawings that are opened as pages, closed, and opened again."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.pages import page_ink
from support.window import click, enabled, find, on_screen, use

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.page_view.opening import PageOpener
from lenet_gui.ui.page_view.window import PageWindow
from lenet_gui.ui.state.app import App


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> DrawPage:
    use(app, load_model(paths.models_folder() / FIRST_MODEL))
    tab: DrawPage = on_screen(qtbot, DrawPage(app), 1000, 650)
    tab.canvas.add_picture(page_ink(["123", "456 7"], side=400, height=0.12, seed=2))
    return tab


def opened(tab: DrawPage) -> PageWindow:
    """Open the drawing as a page, and return its window."""
    click(tab, "openAsPageButton")
    (window,) = [one for one in tab.app.window.findChildren(PageWindow) if one.isVisible()]
    return window


def correct(window: PageWindow) -> None:
    for key in (Qt.Key.Key_7, Qt.Key.Key_Right, Qt.Key.Key_8):
        QTest.keyClick(find(window, QWidget, "pagePicture"), key)
    assert said(window).startswith("783\n")


def said(window: PageWindow) -> str:
    return str(find(window, QWidget, "pageText").toPlainText())


def test_corrections_are_there_when_the_same_drawing_is_opened_again(tab: DrawPage) -> None:
    window = opened(tab)
    correct(window)
    click(window, "closePageButton")
    again = opened(tab)
    assert said(again).startswith("783\n")
    click(again, "undoPageButton")
    assert said(again).startswith("723\n")


def test_keys_act_on_the_picture_when_a_page_is_opened_again(tab: DrawPage) -> None:
    window = opened(tab)
    correct(window)
    find(window, QWidget, "pageText").setFocus()
    click(window, "closePageButton")
    again = opened(tab)
    QTest.keyClick(again.focusWidget(), Qt.Key.Key_9)
    assert said(again).startswith("793\n")


def test_a_changed_drawing_is_read_anew(tab: DrawPage) -> None:
    window = opened(tab)
    correct(window)
    click(window, "closePageButton")
    tab.canvas.add_picture(page_ink(["123", "456 7"], side=400, height=0.12, seed=2))
    assert said(opened(tab)).startswith("123\n")


def test_another_network_reads_the_same_drawing_anew(tab: DrawPage) -> None:
    window = opened(tab)
    correct(window)
    click(window, "closePageButton")
    use(tab.app, load_model(paths.models_folder() / FIRST_MODEL))
    assert said(opened(tab)).startswith("123\n")


def test_added_digits_are_not_offered_again_unless_that_was_undone(tab: DrawPage) -> None:
    window = opened(tab)
    correct(window)
    click(window, "teachPageButton")
    click(window, "closePageButton")
    again = opened(tab)
    assert not enabled(again, "teachPageButton")
    click(again, "closePageButton")
    tab.app.digits.undo()
    assert enabled(opened(tab), "teachPageButton")


def test_a_page_ends_with_what_opened_it(qapp: QApplication, tab: DrawPage) -> None:
    click(opened(tab), "closePageButton")
    shiboken6.delete(tab.findChild(PageOpener))
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not tab.app.window.findChildren(PageWindow)
