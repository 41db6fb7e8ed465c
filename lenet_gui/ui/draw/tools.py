"""The tools below the canvas. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSlider, QToolButton, QWidget

from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import with_key

# The range of the pen's width, in per cent of the canvas's side.
PEN_WIDTHS = (2, 15)


class Tools(QWidget):
    """Pen or eraser, the pen's width, undo, redo, clear, and what else can be put on the canvas.

    Where there is no room for words, the buttons show their icons alone.

    Signals:
        example_requested: an example digit is to replace the drawing.
        picture_requested: a picture is to be chosen.
    """

    example_requested = Signal()
    picture_requested = Signal()

    def __init__(self, canvas: DrawingCanvas, settings: Settings) -> None:
        super().__init__()
        self._canvas, self._settings = canvas, settings
        self._worded: list[QToolButton] = []
        pen = self._button("pen", "penButton", self.tr("Pen"), self.tr("Draw"), "P")
        eraser = self._button(
            "eraser", "eraserButton", self.tr("Eraser"), self.tr("Erase with the left button"), "E"
        )
        pair = QButtonGroup(self)
        for button in (pen, eraser):
            button.setCheckable(True)
            # The button's own key, because it acts on this page only.
            pair.addButton(button)
        pen.setShortcut("P")
        pen.setChecked(True)
        eraser.setShortcut("E")
        eraser.toggled.connect(self._on_eraser_toggled)

        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("penWidthSlider")
        self._slider.setAccessibleName(self.tr("Pen width"))
        self._slider.setToolTip(self.tr("Pen width"))
        self._slider.setRange(*PEN_WIDTHS)
        self._slider.setMinimumWidth(6 * GRID)
        self._slider.setMaximumWidth(20 * GRID)
        self._slider.setValue(settings.pen_width)
        self._slider.valueChanged.connect(self._on_width_chosen)
        self._on_width_chosen(self._slider.value())

        undo = self.tr("Undo the last stroke")
        self._undo = self._button("undo", "undoButton", self.tr("Undo"), undo, "Ctrl+Z")
        self._undo.clicked.connect(canvas.undo)
        redo = self.tr("Redo the last stroke that was undone")
        self._redo = self._button("redo", "redoButton", self.tr("Redo"), redo, "Ctrl+Shift+Z")
        self._redo.clicked.connect(canvas.redo)
        clear = self.tr("Clear the drawing")
        self._clear = self._button("clear", "clearButton", self.tr("Clear"), clear, "Esc")
        self._clear.clicked.connect(canvas.clear)
        self._example = example = self._button("example", "exampleButton", "", "", "X")
        example.clicked.connect(self.example_requested)
        self.name_example(True)
        picture = self._button(
            "picture",
            "openPictureButton",
            self.tr("Picture…"),
            self.tr("Open a picture of a digit"),
            "Ctrl+I",
        )
        picture.clicked.connect(self.picture_requested)

        # Their icons are known everywhere.
        self._worded = [pen, eraser, self._clear, example, picture]
        gap, history = GRID // 2, (self._undo, self._redo, self._clear)
        # One layout, because a nested one would give its old size when the words have gone.
        items = (pen, eraser, gap, (self._slider, 1), gap, *history, gap, example, picture)
        self.setLayout(hbox(*items, None, spacing=GRID // 2))
        self.update_buttons()

    def name_example(self, of_digits: bool) -> None:
        """Name the button that shows an example, of a digit or of other classes."""
        name, tip = self.tr("Example digit"), self.tr("Show a random handwritten digit")
        if not of_digits:
            name, tip = self.tr("Example image"), self.tr("Show a random image of a class")
        self._example.setText(name)
        self._example.setToolTip(with_key(tip, "X"))

    def width_with_words(self) -> int:
        """Return the width from which on the buttons have words, in pixels."""
        return self.minimumSizeHint().width() + self._width_of_words()

    def update_buttons(self) -> None:
        """Enable what can be done with the drawing; call this when its history has changed."""
        self._undo.setEnabled(self._canvas.history.canUndo())
        self._redo.setEnabled(self._canvas.history.canRedo())
        self._clear.setEnabled(bool(self._canvas.marks()))

    def _button(self, icon_name: str, name: str, text: str, tip: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        button.setText(text)
        button.setToolTip(with_key(tip, QKeySequence(key)))
        # After a click, Esc and the other keys still act on the canvas.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _has_words(self) -> bool:
        style = self._worded[0].toolButtonStyle()
        return style == Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    def _width_of_words(self) -> int:
        """Return how much wider the buttons are with their words, as QToolButton makes them."""
        metrics = self.fontMetrics()
        blank = metrics.horizontalAdvance(" ")
        words = [metrics.size(0, button.text()).width() for button in self._worded]
        return sum(words) + len(words) * (4 + 2 * blank)

    @Slot(bool)
    def _on_eraser_toggled(self, erasing: bool) -> None:
        self._canvas.erasing = erasing

    @Slot(int)
    def _on_width_chosen(self, per_cent: int) -> None:
        self._canvas.pen_width = per_cent / 100
        self._settings.pen_width = per_cent

    # Overrides.

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._has_words():
            hint.setWidth(hint.width() - self._width_of_words())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        styles = Qt.ToolButtonStyle
        words = self.width() >= self.width_with_words()
        if words != self._has_words():
            for button in self._worded:
                button.setToolButtonStyle(
                    styles.ToolButtonTextBesideIcon if words else styles.ToolButtonIconOnly
                )
        super().resizeEvent(event)
