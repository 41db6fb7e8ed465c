"""The window of a page: its picture, one digit, its text, and what can be done with it.

GUI thread.
"""

from __future__ import annotations

import csv
import io
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QToolButton, QWidget

from lenet_gui.core.my_digits.digit import UserDigit, as_bytes, now
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.recognition.page import Page
from lenet_gui.core.storage.files import os_error_text, write_bytes
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import (
    GRID,
    Card,
    Type,
    make_flat,
    make_primary,
    make_quiet,
    set_type,
)
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import run_to_end
from lenet_gui.ui.page_view.digit_panel import DigitPanel
from lenet_gui.ui.page_view.model import PageModel
from lenet_gui.ui.page_view.painting import painted
from lenet_gui.ui.page_view.picture import PagePicture
from lenet_gui.ui.page_view.text_panel import TextPanel
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.scrolled import Column

# The share of the program's window that this one takes.
_SHARE = 0.96

# The width of the panels in characters, and the height below which they scroll.
_CHARACTERS = 42
_LOWEST = 300


class PageWindow(QDialog):
    """Shows a page. What is corrected here goes to My digits only by its button.

    `picture` is what was read, in colour; `factor` leads from the pixels of its ink to its own.
    """

    def __init__(self, app: App, name: str, picture: QImage, factor: float, page: Page) -> None:
        super().__init__(app.window)
        self.setObjectName("pageWindow")
        self.setWindowTitle(self.tr("Page: {}").format(name) if name else self.tr("Page"))
        self._app, self._name = app, name
        self._picture = picture
        # The digits that are in My digits already, by their indices.
        self._taught: dict[int, StoredDigit] = {}
        self._model = model = PageModel(page, self)
        self._view = PagePicture(picture, factor, model)
        self._view.zoomed.connect(self._update)
        self._panels = Card()
        panels = vbox(DigitPanel(model), (TextPanel(model), 1), spacing=GRID, margins=(GRID,) * 4)
        self._panels.setLayout(panels)
        self._side = Column(self._panels, _LOWEST)
        row = hbox((self._view, 1), self._side, spacing=GRID + GRID // 2)
        margins = (GRID + GRID // 2,) * 4
        self.setLayout(vbox(self._make_head(), (row, 1), self._make_foot(), margins=margins))
        model.page_changed.connect(self._update)
        self._fit()
        self._update()
        self.resize((app.window.size() * _SHARE).expandedTo(self.minimumSizeHint()))

    # Making.

    def _make_head(self) -> QWidget:
        self._title = QLabel()
        self._title.setObjectName("pageTitle")
        set_type(self._title, Type.HEADING)
        self._doubts = QLabel()
        self._doubts.setObjectName("pageDoubts")
        make_quiet(self._doubts)
        model = self._model
        key = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        tip = self.tr("Go to the next doubtful digit. The key {} confirms this one first.")
        self._next = named_button(self.tr("&Next doubtful"), "nextDoubtfulButton", tip.format(key))
        make_primary(self._next)
        self._next.setAutoDefault(False)
        self._next.clicked.connect(model.next_doubtful)
        undo = self._tool("undo", "undoPageButton", self.tr("Undo"), QKeySequence("Ctrl+Z"))
        undo.clicked.connect(model.history.undo)
        redo = self._tool("redo", "redoPageButton", self.tr("Redo"), QKeySequence("Ctrl+Shift+Z"))
        redo.clicked.connect(model.history.redo)
        undo.setEnabled(False)
        redo.setEnabled(False)
        model.history.canUndoChanged.connect(undo.setEnabled)
        model.history.canRedoChanged.connect(redo.setEnabled)
        view = self._view
        self._smaller = self._tool("minus", "zoomOutButton", self.tr("Smaller"), "-")
        self._smaller.clicked.connect(view.zoom_out)
        self._larger = self._tool("plus", "zoomInButton", self.tr("Larger"), "+")
        self._larger.clicked.connect(view.zoom_in)
        self._whole = self._tool("fit", "zoomFitButton", self.tr("Whole page"), "Ctrl+0")
        self._whole.clicked.connect(view.show_whole)
        head = QWidget()
        tools = (undo, redo, GRID, self._smaller, self._larger, self._whole)
        head.setLayout(hbox(self._title, self._doubts, None, self._next, GRID, *tools))
        return head

    def _tool(self, icon_name: str, name: str, tip: str, key: QKeySequence | str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        button.setAccessibleName(tip)
        button.setToolTip(with_key(tip, key))
        if not isinstance(key, str) or len(key) > 1:
            # Plus and minus are typed in the text, too; they are keys of the picture.
            # Not the button's shortcut, which clicks only after a tenth of a second.
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        make_flat(button)
        return button

    def _make_foot(self) -> QWidget:
        copy = named_button(
            self.tr("&Copy text"),
            "copyPageButton",
            self.tr("Copy the numbers, a line for each row"),
        )
        copy.setIcon(icon("copy"))
        copy.clicked.connect(self._copy)
        export = named_button(
            self.tr("E&xport…"),
            "exportPageButton",
            self.tr("Save the numbers as text or as a table, or the picture with its answers"),
        )
        export.setIcon(icon("export"))
        export.clicked.connect(self._export)
        self._teach = named_button("", "teachPageButton", "")
        self._teach.setIcon(icon("my-digits"))
        self._teach.clicked.connect(self._add_to_my_digits)
        close = named_button(self.tr("Close"), "closePageButton", "")
        close.clicked.connect(self.reject)
        for button in (copy, export, self._teach, close):
            button.setAutoDefault(False)
        foot = QWidget()
        foot.setLayout(hbox(copy, export, None, self._teach, close))
        return foot

    # Showing.

    def _update(self) -> None:
        page = self._model.page
        rows = sum(1 for row in page.table())
        doubtful = len(page.doubtful())
        lines = self.tr("%n row(s)", "", rows)
        self._title.setText(
            self.tr("{rows}, {digits}").format(
                rows=lines, digits=self.tr("%n digit(s)", "", len(page.digits()))
            )
        )
        self._doubts.setText(self.tr("%n doubtful", "", doubtful) if doubtful else "")
        self._next.setEnabled(doubtful > 0)
        self._smaller.setEnabled(not self._view.is_whole())
        self._whole.setEnabled(not self._view.is_whole())
        count = len(self._to_teach())
        self._teach.setEnabled(count > 0)
        said = self.tr("Add %n digit(s) to &My digits", "", count)
        self._teach.setText(said if count else self.tr("Add to &My digits"))
        tip = self.tr("Digits that you have corrected or confirmed, so that the network can learn")
        self._teach.setToolTip(tip)

    def _to_teach(self) -> list[int]:
        """Return the indices of the checked digits that are not in My digits as they are."""
        page = self._model.page
        taught = {index: kept.digit.label for index, kept in self._taught.items()}
        return [i for i in page.checked() if taught.get(i) != page.entries[i].label]

    # User actions.

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.page.text())
        self._say(self.tr("Copied"))

    def _say(self, sentence: str) -> None:
        self._doubts.setText(sentence)
        announce(self._doubts, sentence)

    def _export(self) -> None:
        filters = {
            ".txt": self.tr("Text, a line for each row (*.txt)"),
            ".csv": self.tr("Table of numbers (*.csv)"),
            ".png": self.tr("Picture with the answers (*.png)"),
        }
        settings, stem = self._app.settings, Path(self._name).stem or "page"
        path = dialogs.choose_path_to_save(
            self, self.tr("Export page"), str(Path(settings.last_folder, stem)), filters
        )
        if path is None:
            return
        settings.last_folder = str(path.parent)
        page, suffix = self._model.page, path.suffix.lower()
        try:
            if suffix == ".png":
                picture = painted(self._picture, page, self._view.place)
                run_to_end(partial(_write_picture, path, picture))
            else:
                content = _as_csv(page) if suffix == ".csv" else page.text() + "\n"
                run_to_end(partial(write_bytes, path, content.encode()))
        except OSError as error:
            sentence = self.tr("{} was not written: {}.")
            dialogs.show_message(self, sentence.format(path, words(os_error_text(error))))
        else:
            self._say(self.tr("Exported {}").format(path.name))

    def _add_to_my_digits(self) -> None:
        chosen = self._to_teach()
        digits = [self._digit(index) for index in chosen]
        name = self.tr("add %n digit(s) of a page", "", len(digits))
        added = self._app.digits.add(name, digits)
        if added:
            self._taught |= dict(zip(chosen, added, strict=True))
            self._update()
            sentence = self.tr("Added %n digit(s) to My digits", "", len(digits))
            self._say(sentence)
            self._app.message.emit(sentence)

    def _digit(self, index: int) -> UserDigit:
        page = self._model.page
        label, image = page.entries[index].label, page.reading.digits[index].image
        assert label is not None
        return UserDigit(label, as_bytes(image), (), now())

    def _fit(self) -> None:
        """Make the panels as wide as a column of text."""
        width = _CHARACTERS * self.fontMetrics().averageCharWidth()
        least = self._panels.minimumSizeHint().width()
        self._side.setFixedWidth(max(width, least) + self._side.width_of_bar())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self._view.setFocus()
        if self._taught:
            # Shown again: what was undone in My digits meanwhile can be added once more.
            there = set(self._app.digits.read())
            self._taught = {i: kept for i, kept in self._taught.items() if kept in there}
            self._update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _as_csv(page: Page) -> str:
    """Return the numbers as comma-separated values, a line for each row."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(page.table())
    return file.getvalue()


def _write_picture(path: Path, picture: QImage) -> None:
    """Write a picture as PNG. Raises OSError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    write_bytes(path, bytes(buffer.data().data()))
