"""No two keys with Alt, nor two in one menu, are the same; in all languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QTabWidget, QWidget
from support.window import find

from lenet_gui.ui.common.translation import languages
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.network.views import VIEWS
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture(params=[*languages()])
def speaking(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[MainWindow]:
    """The window in one of the languages."""
    before = QLocale()
    window.set_language(request.param)
    yield window
    window.set_language("en")
    QLocale.setDefault(before)


def shared(texts: Iterable[str]) -> dict[str, list[str]]:
    """The keys that several of these texts name, with the texts."""
    by_key = defaultdict(list)
    for text in texts:
        by_key[QKeySequence.mnemonic(text).toString()].append(text)
    return {key: named for key, named in by_key.items() if key and len(named) > 1}


def shown(window: MainWindow) -> list[str]:
    """The texts that may name a key: those of the menus, buttons, boxes and labelled fields."""
    texts = [action.text() for action in window.menuBar().actions()]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QGroupBox):
            texts.append(widget.title())
        elif isinstance(widget, QLabel) and widget.buddy():
            texts.append(widget.text())
    return texts


def test_no_two_entries_of_a_menu_have_the_same_key(speaking: MainWindow) -> None:
    menus = speaking.menuBar().findChildren(QMenu)
    clashes = [shared(entry.text() for entry in menu.actions()) for menu in menus]
    assert [clash for clash in clashes if clash] == []


def test_no_two_controls_of_a_place_have_the_same_key(speaking: MainWindow) -> None:
    tabs = find(speaking, QTabWidget, "tabs")
    clashes = {}
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        clashes[tabs.tabText(index)] = shared(shown(speaking))
    page = speaking.page(NetworkPage)
    page.come_to_front()
    for view in VIEWS:
        find(page, QAbstractButton, view.name).click()
        clashes[view.title] = shared(shown(speaking))
    assert {place: clash for place, clash in clashes.items() if clash} == {}
