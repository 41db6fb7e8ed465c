"""The tab on which digits are drawn and read. GUI thread.

One way, without a queue: the canvas says that its ink changed, core.recognition.reading reads the
ink with the network, and the panel shows the answer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.label_buttons import TeachBox
from lenet_gui.ui.draw.reading_presenter import ReadingView
from lenet_gui.ui.draw.side_by_side import ComparePanel
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.scrolled import Column

# The pen's widths, in per cent of the canvas's side.
PEN_WIDTHS = (2, 15)

# The widths of the panel with the answer, at most: of one network, and of several.
_WIDEST, _WIDEST_COMPARING = 480, 760


class DrawTab(QWidget):
    """Canvas and tools on the left, the answer on the right.

    Signals:
        open_picture_requested: the user wants to choose a picture file.
        pen_width_changed: to this many per cent of the canvas's side.
        image_changed: what the network sees is another, float32 (28, 28), or None without ink; of a
            number it is the digit that is shown.
        comparing_changed: whether several networks are asked side by side.
    """

    open_picture_requested = Signal()
    pen_width_changed = Signal(int)
    image_changed = Signal(object)
    comparing_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawTab")
        self._network: Network | None = None
        self.canvas = DrawingCanvas()
        self.canvas.setObjectName("drawingCanvas")
        self.canvas.setAccessibleName("Canvas to draw a digit on")
        self.canvas.setToolTip("Draw with the left button, erase with the right one")
        self.teach_box = TeachBox()

        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(24)
        layout.addWidget(_SquareOverTools(self.canvas, self._make_tools()), 2)
        layout.addWidget(self._make_panel(), 1)

        self._view = ReadingView(self.canvas, self._preview, self._answer, self._bars)
        self._view.image_changed.connect(self.compare_panel.set_image)
        self._view.image_changed.connect(self.image_changed)
        self.canvas.ink_changed.connect(self._read)
        self.canvas.ink_changed.connect(self._update_teaching)
        self.canvas.history.indexChanged.connect(self._update_tools)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._update_tools()
        self._read()

    def set_network(self, network: Network | None) -> None:
        """Let another network answer, from now on and for what is drawn already."""
        self._network = network
        self._read()

    def set_pen_width(self, per_cent: int) -> None:
        """Set the pen's width in per cent of the canvas's side."""
        self._pen_slider.setValue(per_cent)

    def set_comparing(self, comparing: bool) -> None:
        """Ask several networks side by side, or the current one alone."""
        self._compare.setChecked(comparing)

    def _make_tools(self) -> QWidget:
        row = QWidget()
        tools = QHBoxLayout(row)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        pen_label = QLabel("&Pen")
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("penWidthSlider")
        slider.setToolTip("Width of the pen")
        slider.setRange(*PEN_WIDTHS)
        slider.setMinimumWidth(60)
        slider.setMaximumWidth(180)
        pen_label.setBuddy(slider)
        slider.valueChanged.connect(self._take_pen_width)
        self._pen_slider = slider

        self._eraser = _button(
            "Eraser", "eraserButton", with_key("Erase with the left button, too", "E")
        )
        self._eraser.setCheckable(True)
        self._eraser.setShortcut(QKeySequence("E"))
        self._eraser.toggled.connect(self._take_eraser)
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
        picture.clicked.connect(self.open_picture_requested)

        tools.addWidget(pen_label)
        tools.addWidget(slider, 1)
        tools.addWidget(self._eraser)
        tools.addStretch(1)
        for button in (self._undo, self._redo, self._clear, picture):
            tools.addWidget(button)
        slider.setValue(round(self.canvas.pen_width * 100))
        return row

    def _make_panel(self) -> QWidget:
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)

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

        top = QHBoxLayout()
        top.setSpacing(16)
        seen = QVBoxLayout()
        seen.setSpacing(6)
        seen.addWidget(self._preview)
        seen.addWidget(_caption("What the network sees"))
        read = QVBoxLayout()
        read.setSpacing(6)
        read.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignHCenter)
        read.addWidget(_caption("What it reads", Qt.AlignmentFlag.AlignHCenter))
        top.addLayout(seen)
        top.addLayout(read, 1)
        layout.addLayout(top)
        layout.addSpacing(8)
        layout.addWidget(self.teach_box)
        layout.addSpacing(8)
        layout.addWidget(self._bars, 1)
        self._bars_caption = _caption("How likely it holds each digit")
        layout.addWidget(self._bars_caption)
        self.compare_panel = ComparePanel()
        self.compare_panel.hide()
        layout.addWidget(self.compare_panel, 1)
        self._compare = _button(
            "Compare networks",
            "compareNetworks",
            "Let several networks, your runs among them, read the drawing side by side",
        )
        self._compare.setCheckable(True)
        self._compare.toggled.connect(self._take_comparing)
        layout.addWidget(self._compare)
        self._panel = Column(panel)
        self._panel.setMaximumWidth(_WIDEST)
        return self._panel

    def _read(self) -> None:
        ink = self.canvas.ink()
        if self._network is None:
            self._view.set_unread(mnist_image(ink))
        else:
            self._view.set_reading(recognize(ink, self._network))

    def _update_teaching(self) -> None:
        self.teach_box.set_drawn(not self.canvas.is_blank())

    def _update_tools(self) -> None:
        self._undo.setEnabled(self.canvas.history.canUndo())
        self._redo.setEnabled(self.canvas.history.canRedo())
        self._clear.setEnabled(bool(self.canvas.marks()))

    def _take_pen_width(self, per_cent: int) -> None:
        self.canvas.pen_width = per_cent / 100
        self.pen_width_changed.emit(per_cent)

    def _take_comparing(self, comparing: bool) -> None:
        self._bars.setHidden(comparing)
        self._bars_caption.setHidden(comparing)
        self._panel.setMaximumWidth(_WIDEST_COMPARING if comparing else _WIDEST)
        self.compare_panel.setVisible(comparing)
        self.comparing_changed.emit(comparing)

    def _take_eraser(self, erasing: bool) -> None:
        self.canvas.erasing = erasing

    def _step(self, event: QKeyEvent) -> bool:
        """Go to the next digit of a number with an arrow key; whether that was done."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        return by is not None and self._view.step(by)

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._step(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Buttons would take the arrow keys to hand the focus on; other fields need them.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._step(event)
        return super().eventFilter(watched, event)


class _SquareOverTools(QWidget):
    """Gives the canvas the largest square that fits, and the tools a row of its width below."""

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
    # Esc and the other keys go on working on the canvas after a click.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _caption(text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QLabel:
    label = QLabel(text)
    label.setAlignment(alignment)
    label.setWordWrap(True)
    make_quiet(label)
    return label
