"""The page for drawing and reading digits. GUI thread.

Data flow one way, without a queue: the canvas emits ink_changed, core.recognition.reading reads
the ink with the network, and the panel shows the answer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from lenet_gui.core.imaging.ink import Ink, Mark
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.compared_networks import ComparedNetworks
from lenet_gui.ui.draw.label_buttons import TeachBox
from lenet_gui.ui.draw.picture_input import PictureInput
from lenet_gui.ui.draw.reading_presenter import ReadingView
from lenet_gui.ui.draw.side_by_side import ComparePanel
from lenet_gui.ui.draw.teaching import Teaching
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.scrolled import Column

# The range of the pen's width, in per cent of the canvas's side.
PEN_WIDTHS = (2, 15)

# The maximum widths of the answer panel: with one network, and with several.
_WIDEST, _WIDEST_COMPARING = 480, 760


class DrawPage(Page):
    """Canvas and tools on the left, the answer on the right.

    Attributes:
        canvas: the canvas; its history is the page's.
    """

    key = "draw"
    title = "Draw"
    icon_name = "draw"
    help_term = "probability"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.canvas = DrawingCanvas()
        self.canvas.setObjectName("drawingCanvas")
        self.canvas.setAccessibleName("Canvas to draw a digit on")
        self.canvas.setToolTip("Draw with the left button, erase with the right one")
        self.history = self.canvas.history
        self._teach_box = TeachBox()
        self._input = PictureInput(app, self)
        self._teaching = Teaching(app.digits, self.canvas, self._teach_box)

        square = _SquareOverTools(self.canvas, self._make_tools())
        self.setLayout(hbox((square, 2), (self._make_panel(), 1), spacing=24, margins=PAGE))
        self._make_actions()

        self._view = ReadingView(self.canvas, self._preview, self._answer, self._bars)
        self._view.image_changed.connect(self._compare_panel.set_image)
        self._view.image_changed.connect(app.set_image)
        self._compared = ComparedNetworks(app, self._compare_panel)
        self.canvas.ink_changed.connect(self._read)
        self.history.indexChanged.connect(self._on_history_changed)
        app.undo.activeStackChanged.connect(self._update_tools)
        app.networks.changed.connect(self._read)
        app.ink_requested.connect(self._show_ink)
        app.drawing_requested.connect(self._show_drawing)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._compare.setChecked(app.settings.comparing)
        self._update_tools()
        self._read()
        # When the page is in a window.
        QTimer.singleShot(0, self.canvas, self.canvas.setFocus)

    def undo(self) -> None:
        """Undo the last stroke; finish an unfinished one first."""
        self.canvas.undo()

    def redo(self) -> None:
        """Redo the last stroke that was undone."""
        self.canvas.redo()

    def _make_tools(self) -> QWidget:
        pen_label = QLabel("&Pen")
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("penWidthSlider")
        slider.setToolTip("Width of the pen")
        slider.setRange(*PEN_WIDTHS)
        slider.setMinimumWidth(60)
        slider.setMaximumWidth(180)
        pen_label.setBuddy(slider)

        self._eraser = _button(
            "Eraser", "eraserButton", with_key("Erase with the left button, too", "E")
        )
        self._eraser.setCheckable(True)
        self._eraser.setShortcut(QKeySequence("E"))
        self._eraser.toggled.connect(self._on_eraser_toggled)
        self._undo = _button("Undo", "undoButton", with_key("Take the last stroke back", "Ctrl+Z"))
        self._undo.clicked.connect(self.canvas.undo)
        self._redo = _button("Redo", "redoButton", with_key("Bring it back", "Ctrl+Shift+Z"))
        self._redo.clicked.connect(self.canvas.redo)
        self._clear = _button("Clear", "clearButton", with_key("Take all ink away", "Esc"))
        self._clear.clicked.connect(self.canvas.clear)
        picture = _button(
            "Picture…",
            "openPictureButton",
            with_key("Read a digit from a picture file", "Ctrl+I"),
        )
        picture.clicked.connect(self._input.choose_picture)

        slider.setValue(self.app.settings.pen_width)
        slider.valueChanged.connect(self._on_pen_width_chosen)
        self._on_pen_width_chosen(slider.value())
        tools = QWidget()
        buttons = (self._undo, self._redo, self._clear, picture)
        tools.setLayout(hbox(pen_label, (slider, 1), self._eraser, None, *buttons))
        return tools

    def _make_panel(self) -> QWidget:
        self._preview = InputPreview()
        self._preview.setObjectName("inputPreview")
        self._preview.setAccessibleName("What the network sees")
        self._preview.setToolTip(
            "The 28×28 pixels that the network gets: cut out, scaled to the dotted square, "
            "and placed by the centre of mass, as MNIST's digits are"
        )
        self._answer = AnswerLabel()
        self._answer.setObjectName("answerLabel")
        self._answer.setToolTip(
            "The digit that the network holds likeliest, and how likely; of a number, point at a "
            "digit or press ← and →"
        )
        self._bars = ProbabilityBars()
        self._bars.setObjectName("probabilityBars")
        self._bars.setAccessibleName("Probability of each digit")
        self._bars.setToolTip("How likely the network holds each digit (softmax)")

        centre = Qt.AlignmentFlag.AlignHCenter
        seen = vbox(self._preview, _caption("What the network sees"), spacing=6)
        read = vbox(self._answer, _caption("What it reads", centre), spacing=6)
        read.setAlignment(self._answer, centre)
        self._bars_caption = _caption("How likely it holds each digit")
        self._compare_panel = ComparePanel()
        self._compare_panel.hide()
        self._compare = _button(
            "Compare networks",
            "compareNetworks",
            "Let several networks, your runs among them, read the drawing side by side",
        )
        self._compare.setCheckable(True)
        self._compare.toggled.connect(self._on_comparing_toggled)
        panel = QWidget()
        answer = (hbox(seen, (read, 1), spacing=16), 8, self._teach_box, 8)
        bars = ((self._bars, 1), self._bars_caption, (self._compare_panel, 1), self._compare)
        panel.setLayout(vbox(*answer, *bars))
        self._panel = Column(panel)
        self._panel.setMaximumWidth(_WIDEST)
        return self._panel

    def _make_actions(self) -> None:
        # On this page only, because Esc closes popups elsewhere.
        self._clear_action = self._make_action(
            "clearAction", "&Clear the drawing", "Esc", self.canvas.clear
        )
        self._clear_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._clear_action)
        separator = QAction(self)
        separator.setSeparator(True)
        copy = self._make_action(
            "copyAction", "C&opy the drawing", QKeySequence.StandardKey.Copy, self._copy
        )
        paste = self._make_action(
            "pasteAction", "&Paste a picture", QKeySequence.StandardKey.Paste, self._input.paste
        )
        picture = self._make_action(
            "openPictureAction", "Read a &picture…", "Ctrl+I", self._input.choose_picture
        )
        self.actions_by_menu = {
            "File": [picture],
            "Edit": [self._clear_action, separator, copy, paste],
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
        if network is None:
            self._view.set_unread(mnist_image(ink))
        else:
            self._view.set_reading(recognize(ink, network))

    @Slot()
    def _update_tools(self) -> None:
        self._undo.setEnabled(self.history.canUndo())
        self._redo.setEnabled(self.history.canRedo())
        is_drawn = bool(self.canvas.marks())
        self._clear.setEnabled(is_drawn)
        self._clear_action.setEnabled(is_drawn and self.history.isActive())

    @Slot()
    def _on_history_changed(self) -> None:
        self._update_tools()
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

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.canvas.picture())
        self.app.message.emit("Copied the drawing")

    def _on_pen_width_chosen(self, per_cent: int) -> None:
        self.canvas.pen_width = per_cent / 100
        self.app.settings.pen_width = per_cent

    def _on_comparing_toggled(self, comparing: bool) -> None:
        self._bars.setHidden(comparing)
        self._bars_caption.setHidden(comparing)
        self._panel.setMaximumWidth(_WIDEST_COMPARING if comparing else _WIDEST)
        self._compare_panel.setVisible(comparing)
        self.app.settings.comparing = comparing
        if comparing:
            # Runs can be compared once they are listed.
            self.app.run_list.refresh()
        self._compared.compare()

    def _on_eraser_toggled(self, erasing: bool) -> None:
        self.canvas.erasing = erasing

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


class _SquareOverTools(QWidget):
    """Gives the canvas the largest square that fits, and the tools a row of equal width below."""

    _GAP = 12

    def __init__(self, canvas: QWidget, tools: QWidget) -> None:
        super().__init__()
        self._canvas, self._tools = canvas, tools
        canvas.setParent(self)
        tools.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return self._canvas.sizeHint()

    def minimumSizeHint(self) -> QSize:
        width = self._tools.minimumSizeHint().width()
        return QSize(width, width // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        tools_height = self._tools.sizeHint().height()
        side = min(self.width(), self.height() - tools_height - self._GAP)
        self._canvas.setGeometry((self.width() - side) // 2, 0, side, side)
        tools_width = max(side, self._tools.minimumSizeHint().width())
        self._tools.setGeometry(
            (self.width() - tools_width) // 2, side + self._GAP, tools_width, tools_height
        )


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = named_button(text, name, tip)
    # After a click, Esc and the other keys still act on the canvas.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _caption(text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QLabel:
    label = QLabel(text)
    label.setAlignment(alignment)
    label.setWordWrap(True)
    make_quiet(label)
    return label
