"""The window of the glossary: all terms at the left, one at the right. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QWidget,
)

from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.help.article import Article
from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.scrolled import room_on_screen

_BACK = QKeySequence("Alt+Left")
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class HelpWindow(QDialog):
    """The glossary beside the window, which it does not block."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setWindowTitle(self.tr("Glossary"))
        self._term = ""
        # The keys of the terms shown before, the last one at the end.
        self._before: list[str] = []
        self._search = QLineEdit()
        self._search.setObjectName("helpSearch")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the glossary"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._list_terms)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("helpTerms")
        self._list.setAccessibleName(self.tr("Terms"))
        self._list.setSpacing(GRID // 4)
        self._list.currentItemChanged.connect(self._on_chosen)
        tip = with_key(self.tr("Back to the previous term"), _BACK)
        self._back = named_button("", "helpBackButton", tip)
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setIcon(icon("back"))
        self._back.setShortcut(_BACK)
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self._go_back)
        self._article = Article()
        self._article.term_requested.connect(self.show_term)
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setWidget(self._article)
        side = QWidget()
        self._back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = hbox(self._back, (self._search, 1))
        side.setLayout(vbox(top, (self._list, 1), margins=(GRID, GRID, 0, GRID)))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self._scrolled)
        splitter.setStretchFactor(1, 1)
        self.setLayout(vbox(splitter))
        self._list_terms()
        em = self.fontMetrics().horizontalAdvance("M")
        bar = self._list.verticalScrollBar().sizeHint().width()
        terms = self._list.sizeHintForColumn(0) + bar + 3 * GRID
        splitter.setSizes([terms, 50 * em])
        self.resize(QSize(terms + 50 * em, 62 * em).boundedTo(room_on_screen(parent) * 0.9))

    def show_term(self, key: str) -> None:
        """Show a term, and the window in front of others."""
        if self._term and key != self._term:
            self._before.append(self._term)
        self._go_to(key)
        self.show()
        self.activateWindow()

    def term(self) -> str:
        """Return the key of the term shown, or ""."""
        return self._term

    @Slot()
    def _go_back(self) -> None:
        if self._before:
            self._go_to(self._before.pop())

    def _go_to(self, key: str) -> None:
        self._term = key
        self._article.show_term(key)
        announce(self._article, GLOSSARY[key].first_sentence())
        self._scrolled.verticalScrollBar().setValue(0)
        self._back.setEnabled(bool(self._before))
        if key not in self._keys():
            # Lists all terms again.
            self._search.clear()
        self._select()

    def _keys(self) -> list[str]:
        return [
            self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())
        ]

    def _select(self) -> None:
        keys = self._keys()
        self._list.blockSignals(True)
        self._list.setCurrentRow(keys.index(self._term) if self._term in keys else -1)
        self._list.blockSignals(False)

    @Slot()
    def _list_terms(self) -> None:
        """List the terms whose title or else whose text has what is searched."""
        wanted = self._search.text().strip().casefold()
        titles = {key: term.title() for key, term in GLOSSARY.items()}
        found = sorted(
            (wanted not in title.casefold(), title.casefold(), key)
            for key, title in titles.items()
            if wanted in f"{title} {GLOSSARY[key].text()}".casefold()
        )
        self._list.blockSignals(True)
        self._list.clear()
        for _, _, key in found:
            item = QListWidgetItem(titles[key])
            item.setData(Qt.ItemDataRole.UserRole, key)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._select()

    @Slot()
    def _on_chosen(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            key = item.data(Qt.ItemDataRole.UserRole)
            if self._term and key != self._term:
                self._before.append(self._term)
            self._go_to(key)

    # Overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # From the search field, the keys up and down choose a term.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            QGuiApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)
