"""The text of a page, which can be typed as it should be. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from lenet_gui.core.recognition.page import PageMismatch
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.theme import GRID, height_of_lines, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.page_view.model import PageModel
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button

# The text is at least so many lines high.
_LINES = 2


class _TextBox(QPlainTextEdit):
    """A text that leaves Undo and Redo to the page when it has nothing of its own to undo."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            document, keys = self.document(), QKeySequence.StandardKey
            if (event.matches(keys.Undo) and not document.isUndoAvailable()) or (
                event.matches(keys.Redo) and not document.isRedoAvailable()
            ):
                return False
        return super().event(event)


class TextPanel(QWidget):
    """The rows as text; typed over, it labels the digits row by row."""

    def __init__(self, model: PageModel) -> None:
        super().__init__()
        self._model = model
        self._label = QLabel(self.tr("The page &says:"))
        self._text = _TextBox()
        self._text.setObjectName("pageText")
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._text.setToolTip(
            self.tr("Type what the page says, a line for each row, such as 12345 / 6789")
        )
        self._label.setBuddy(self._text)
        self._note = QLabel()
        self._note.setObjectName("pageTextNote")
        self._note.setWordWrap(True)
        make_quiet(self._note)
        self._confirm = named_button(
            self.tr("Con&firm text"),
            "confirmPageTextButton",
            self.tr("Take each digit of the text as right"),
        )
        self._confirm.setAutoDefault(False)
        self._confirm.clicked.connect(self._on_confirmed)
        # What is wrong takes the place of the others, because a low window has no room for all.
        head = hbox((self._label, 1), (self._note, 1), self._confirm)
        self.setLayout(vbox(head, (self._text, 1), spacing=GRID // 2))
        self._fit()
        self._text.textChanged.connect(self._check)
        model.page_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Show the text of the page as it is now."""
        self._text.setPlainText(self._model.page.text())
        self._check()

    def _check(self) -> None:
        """Say whether the text fits the page."""
        page, typed = self._model.page, self._text.toPlainText()
        said, fits = "", False
        if typed != page.text() or "?" not in typed:
            try:
                fits = page.typed(typed).entries != page.entries
            except PageMismatch as mismatch:
                said = words(mismatch)
        self._confirm.setEnabled(fits)
        self._note.setVisible(bool(said))
        self._label.setVisible(not said)
        self._confirm.setVisible(not said)
        if said != self._note.text():
            self._note.setText(said)
            self._note.setMinimumHeight(self._note.heightForWidth(self.width()))
            announce(self._note, said)

    def _on_confirmed(self) -> None:
        typed = self._model.page.typed(self._text.toPlainText())
        self._model.change(self.tr("confirm the text"), typed)

    def _fit(self) -> None:
        edges = 2 * GRID
        self._text.setMinimumHeight(height_of_lines(self._text, _LINES) + edges)

    def hasHeightForWidth(self) -> bool:
        # The note's height is set. For the other answer, Qt takes preferred heights for least ones.
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
