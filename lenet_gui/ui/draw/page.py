"""The page for drawing and reading digits. GUI thread.

Data flow one way, without a queue: the canvas emits ink_changed, core.recognition.reading reads
the ink with the network, and the panel shows the answer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from lenet_gui.core.data.known_images import Example
from lenet_gui.core.imaging.ink import Ink, Mark
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.recognition.reading import BLANK, Reader
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.draw.answer_card import AnswerCard
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.compared_networks import ComparedNetworks
from lenet_gui.ui.draw.hints import Hint, Hints
from lenet_gui.ui.draw.picture_input import PictureInput
from lenet_gui.ui.draw.reading_presenter import ReadingView
from lenet_gui.ui.draw.stage import Stage
from lenet_gui.ui.draw.teaching import PAGE_KEY, Teaching
from lenet_gui.ui.draw.tools import Tools
from lenet_gui.ui.jobs.examples import Examples
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox


class DrawPage(Page):
    """The canvas over its tools, and the card with the answer.

    Attributes:
        canvas: the canvas; its history is the page's.
    """

    key = "draw"
    help_term = "probability"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.canvas = DrawingCanvas()
        self.canvas.setObjectName("drawingCanvas")
        self.canvas.setAccessibleName(self.tr("Canvas to draw a digit on"))
        self.canvas.setToolTip(self.tr("Draw with the left button, erase with the right one"))
        self.history = self.canvas.history
        self._card = card = AnswerCard()
        self._input = PictureInput(app, self)
        self._examples = Examples(self)
        app.at_exit(self._examples.job.cancel, self._examples.job.wait)
        self._examples.chosen.connect(self._show_example)
        self._examples.missing.connect(self._say_no_example)
        self._teaching = Teaching(app.digits, self.canvas, card.teach_box)
        self._tools = tools = Tools(self.canvas, app.settings)
        tools.example_requested.connect(self._request_example)
        tools.picture_requested.connect(self._input.choose_picture)
        self._stage = Stage(self.canvas, tools, card)
        self.setLayout(hbox((self._stage, 1), margins=PAGE))
        self._make_hints(card)
        self._make_actions()

        self._view = ReadingView(self.canvas, card.preview, card.answer, card.bars)
        self._name_classes()
        self._view.image_changed.connect(card.compare_panel.set_image)
        self._view.image_changed.connect(app.set_image)
        self._reader = Reader()
        self._compared = ComparedNetworks(app, card.compare_panel)
        card.compare.toggled.connect(self._on_comparing_toggled)
        card.teach_box.why_requested.connect(self._ask_why)
        self.canvas.ink_changed.connect(self._read)
        self.history.indexChanged.connect(self._on_history_changed)
        app.undo.activeStackChanged.connect(self._update_actions)
        app.networks.changed.connect(self._read)
        app.networks.changed.connect(self._name_classes)
        app.ink_requested.connect(self._show_ink)
        app.drawing_requested.connect(self._show_drawing)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        card.compare.setChecked(app.settings.comparing)
        self._update_actions()
        self._read()
        # When the page is in a window.
        QTimer.singleShot(0, self.canvas, self.canvas.setFocus)

    def undo(self) -> None:
        """Undo the last stroke; finish an unfinished one first."""
        self.canvas.undo()

    def redo(self) -> None:
        """Redo the last stroke that was undone."""
        self.canvas.redo()

    def _make_hints(self, card: AnswerCard) -> None:
        hint = Hint(
            "draw",
            self.tr("Draw with the mouse, a finger or a pen. The network reads as you draw."),
        )
        margins = (2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.canvas.setLayout(vbox(None, hint, margins=margins))
        hints = {"draw": hint, "label": card.label_hint, "network": card.network_hint}
        self._hints = Hints(self.app.settings, self.canvas, hints)
        card.teach_box.taught.connect(lambda: self._hints.dismiss("label"))

    def _make_actions(self) -> None:
        self._clear_action = self._make_action(
            "clearAction", self.tr("&Clear drawing"), "Esc", self.canvas.clear
        )
        self._example_action = self._make_action("exampleAction", "", "X", self._request_example)
        for action in (self._clear_action, self._example_action):
            # On this page only: Esc closes popups elsewhere, and letters are typed.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        separator = QAction(self)
        separator.setSeparator(True)
        copy = self._make_action(
            "copyAction", self.tr("C&opy drawing"), QKeySequence.StandardKey.Copy, self._copy
        )
        paste = self._make_action(
            "pasteAction",
            self.tr("&Paste picture"),
            QKeySequence.StandardKey.Paste,
            self._input.paste,
        )
        picture = self._make_action(
            "openPictureAction", self.tr("Open &picture…"), "Ctrl+I", self._input.choose_picture
        )
        self._page_action = self._make_action(
            "openAsPageAction", self.tr("Open as pa&ge…"), PAGE_KEY, self._open_as_page
        )
        self._card.teach_box.page_requested.connect(self._open_as_page)
        self.actions_by_menu = {
            "File": [picture, self._page_action],
            "Edit": [self._clear_action, self._example_action, separator, copy, paste],
        }

    def _make_action(
        self,
        name: str,
        title: str,
        key: str | QKeySequence.StandardKey,
        act: Callable[[], object],
    ) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        action.setShortcut(key)
        action.triggered.connect(act)
        return action

    @Slot()
    def _read(self) -> None:
        ink, network = self.canvas.ink(), self.app.networks.network()
        # My digits holds digits alone.
        self._card.set_teaching(self._classes() == DIGITS)
        if network is None:
            self._view.set_unread(mnist_image(ink))
            self._teaching.set_reading(BLANK)
        else:
            reading = self._reader.read(ink, network, finished=not self.canvas.is_drawing())
            self._view.set_reading(reading)
            self._teaching.set_reading(reading)
        if not self.canvas.is_drawing():
            self._card.label_hint.applies = self._card.teach_box.asks_for_digit()
            self._hints.update()

    @Slot()
    def _update_actions(self) -> None:
        drawn = bool(self.canvas.marks())
        self._clear_action.setEnabled(drawn and self.history.isActive())
        self._page_action.setEnabled(drawn and self.history.isActive())

    @Slot()
    def _on_history_changed(self) -> None:
        self._update_actions()
        self._tools.update_buttons()
        self.app.set_drawing(self.canvas.marks())

    @Slot(object)
    def _show_ink(self, ink: Ink) -> None:
        self.come_to_front()
        self.canvas.add_picture(ink)
        self.canvas.setFocus()

    @Slot(object)
    def _show_drawing(self, marks: tuple[Mark, ...]) -> None:
        self.come_to_front()
        self.canvas.set_marks(marks)

    def _classes(self) -> ClassNames:
        network = self.app.networks.network()
        return DIGITS if network is None else network.names

    @Slot()
    def _name_classes(self) -> None:
        of_digits = self._classes() == DIGITS
        self._tools.name_example(of_digits)
        self._view.set_names(self._classes())
        self._example_action.setText(
            self.tr("&Example digit") if of_digits else self.tr("&Example image")
        )

    def _request_example(self) -> None:
        self._examples.request(self._classes())

    @Slot()
    def _say_no_example(self) -> None:
        self.app.message.emit(
            self.tr("There is no image of this network’s classes here: open a picture of one")
        )

    @Slot(object)
    def _show_example(self, example: Example) -> None:
        self.canvas.set_marks(example.marks, self.tr("example"))
        if example.title:
            said = self.tr("Example from the test images of {source}, labelled {name}")
        else:
            said = self.tr("Example from the built-in digits, labelled {name}")
        self.app.message.emit(said.format(source=words(example.title), name=example.name))

    def _open_as_page(self) -> None:
        self.canvas.finish_stroke()
        self._input.open_as_page(self.canvas.marks())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.canvas.picture())
        self.app.message.emit(self.tr("Drawing copied"))

    def _on_comparing_toggled(self, comparing: bool) -> None:
        self.app.settings.comparing = comparing
        if comparing:
            # Runs can be compared once they are listed.
            self.app.catalogue.refresh()
        self._compared.compare()

    @Slot()
    def _ask_why(self) -> None:
        # In front, the page is made and hears what is wanted.
        self.app.page_requested.emit("network")
        self.app.why_requested.emit()

    def _step(self, event: QKeyEvent) -> bool:
        """Select the next digit of a number on an arrow key; return whether the key was used."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        return by is not None and self._view.step(by)

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._step(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Buttons use arrow keys only to move the focus; other fields need them.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._step(event)
        return super().eventFilter(watched, event)
