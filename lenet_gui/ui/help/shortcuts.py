"""The sheet of shortcuts, made from the actions and keys that the window has. GUI thread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QWidget,
)

from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.page import Page
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.scrolled import room_on_screen

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the window: its place, what it does, and how the system spells it."""

    place: str
    action: str
    keys: str


def keys_of(window: QMainWindow) -> list[Key]:
    """Return the keys of a window: those of each menu, then those of each page alone."""
    menus = _menus(window)
    tabs = window.findChild(QTabWidget, "tabs")
    pages = [tabs.tabText(index) for index in range(tabs.count())] if tabs else []
    places = [*dict.fromkeys(menus.values()), *pages]
    found = [
        Key(menus.get(owner) or _page(owner), action, keys)
        for owner, action, keys in _owned(window)
    ]
    found.sort(key=lambda key: places.index(key.place) if key.place in places else len(places))
    return list(_joined(found))


def _menus(window: QMainWindow) -> dict[QObject, str]:
    """Return the menu's title for each action in the menus, in their order."""
    return {
        action: _plain(entry.text())
        for entry in window.menuBar().actions()
        for action in _entries(entry.menu())
    }


def _entries(menu: QObject) -> Iterator[QAction]:
    """Yield the actions of a menu and of the menus in it."""
    if isinstance(menu, QMenu):
        for action in menu.actions():
            yield action
            yield from _entries(action.menu())


def _owned(window: QMainWindow) -> Iterator[tuple[QObject, str, str]]:
    """Yield what has a key, what the key does, and the key."""
    actions = [action for entry in window.menuBar().actions() for action in _entries(entry.menu())]
    for action in dict.fromkeys([*actions, *window.findChildren(QAction)]):
        keys = [key.toString(_NATIVE) for key in action.shortcuts()]
        if keys:
            yield action, _plain(action.text()), ", ".join(keys)
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.window() is window:
            words = parent.accessibleName() or _text(parent)
            yield shortcut, words, shortcut.key().toString(_NATIVE)
    for button in window.findChildren(QAbstractButton):
        key = button.shortcut()
        is_mnemonic = key == QKeySequence.mnemonic(button.text())
        if button.window() is window and not key.isEmpty() and not is_mnemonic:
            yield button, _plain(_text(button)), key.toString(_NATIVE)


def _text(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return text or widget.accessibleName()


def _plain(text: str) -> str:
    """Return an action's text without the mark of its mnemonic, and without an ellipsis."""
    # Where no letter of the text is a key, as in Chinese, one stands behind it: (&O).
    return re.sub(r"\(&\w\)|&(?=.)", "", text).removesuffix("…").strip()


def _page(owner: QObject) -> str:
    """Return the title of the page that something belongs to, or the word for the whole window."""
    around: QObject | None = owner
    while around is not None:
        if isinstance(around, Page):
            return around.windowTitle()
        around = around.parent()
    return translate("Shortcuts", "Everywhere")


def _joined(found: Iterable[Key]) -> Iterator[Key]:
    """Yield the keys, and the ten digits as one where each does the same with its digit."""
    by_words: dict[tuple[str, str], list[Key]] = {}
    for key in found:
        general = key.action.replace(key.keys, "…") if key.keys.isdigit() else key.action
        by_words.setdefault((key.place, general), []).append(key)
    for (place, general), keys in by_words.items():
        if len(keys) > 1 and keys[0].keys.isdigit():
            yield Key(place, general, f"{keys[0].keys} – {keys[-1].keys}")
        else:
            yield from keys


class ShortcutSheet(QDialog):
    """All keys of a window, a card for each place."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._window = window
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidgetResizable(True)
        self.setLayout(vbox(self._scrolled))

    def show_keys(self) -> None:
        """Show the keys that the window has now."""
        groups: dict[str, list[Key]] = {}
        for key in keys_of(self._window):
            groups.setdefault(key.place, []).append(key)
        # Two columns, about equally high.
        columns: list[list[QWidget]] = [[], []]
        heights = [0, 0]
        for place, keys in groups.items():
            shorter = heights.index(min(heights))
            columns[shorter].append(self._card(place, keys))
            heights[shorter] += len(keys) + 2
        contents = QWidget()
        cards = [vbox(*column, None, spacing=2 * GRID) for column in columns]
        contents.setLayout(hbox(*cards, spacing=2 * GRID, margins=(2 * GRID,) * 4))
        self._scrolled.setWidget(contents)
        bar = self._scrolled.verticalScrollBar().sizeHint()
        room = room_on_screen(self._window) * 0.9
        self.resize((contents.sizeHint() + bar).boundedTo(room))
        self.show()
        self.activateWindow()

    def _card(self, place: str, keys: Iterable[Key]) -> QWidget:
        title = QLabel(place)
        set_type(title, Type.HEADING)
        rows = QGridLayout()
        rows.setHorizontalSpacing(3 * GRID)
        rows.setColumnStretch(0, 1)
        for row, key in enumerate(keys):
            words, spelled = QLabel(key.action), QLabel(key.keys)
            make_quiet(spelled)
            spelled.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            rows.addWidget(words, row, 0)
            rows.addWidget(spelled, row, 1, Qt.AlignmentFlag.AlignRight)
        card = Card()
        card.setLayout(vbox(title, rows, spacing=GRID, margins=(2 * GRID,) * 4))
        return card
