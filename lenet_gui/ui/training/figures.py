"""The figures of the running training, and the drawing that its network reads. GUI thread."""

from __future__ import annotations

from collections import deque

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.recognition.reading import percent
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.common.formats import decimal, in_percent, whole
from lenet_gui.ui.common.theme import GRID, Card, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.stopwatch import Stopwatch
from lenet_gui.ui.widgets.image_grid import SHOWN_SIDE, draw_image
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.upright_bars import UprightBars

# Loss and accuracy are means over the last batches, this many at most.
_MEAN_OVER = 25

# Milliseconds between two updates, since nobody reads faster.
_SHOWN_EVERY = 250


class LiveFigures(QWidget):
    """Epoch, loss, accuracy, speed and time left in large type, and the drawing read live."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._batch_size = 1
        self._losses: deque[float] = deque(maxlen=_MEAN_OVER)
        self._accuracies: deque[float] = deque(maxlen=_MEAN_OVER)
        # Images since the watch was started, or None before the first batches.
        self._images: int | None = None
        self._watch = Stopwatch()
        self._epoch = _Figure("liveEpoch", self.tr("epoch"), "epoch")
        self._loss = _Figure("liveLoss", self.tr("loss"), "loss")
        self._accuracy = _Figure("liveAccuracy", self.tr("training accuracy"), "accuracy")
        self._speed = _Figure("liveSpeed", self.tr("images a second"), "training-images")
        self._left = _Figure("liveTimeLeft", self.tr("time left"))
        figures = (self._epoch, self._loss, self._accuracy, self._speed, self._left)
        self._reading = DrawingReading(app)
        self.setLayout(FlowLayout(*figures, self._reading, gap=2 * GRID, row_gap=GRID))
        self._timer = QTimer(self, interval=_SHOWN_EVERY, singleShot=True)
        self._timer.timeout.connect(self._show)
        app.progress.changed.connect(self._later)
        app.paused_changed.connect(self._on_paused)

    def begin(self, batch_size: int) -> None:
        """Begin with a training in batches of this size."""
        self._batch_size = batch_size
        self._losses.clear()
        self._accuracies.clear()
        self._images, self._watch = None, Stopwatch()
        self._show()

    def add_batches(self, progress: BatchesDone) -> None:
        """Take the figures of further batches."""
        self._losses.extend(progress.losses.tolist())
        self._accuracies.extend(progress.accuracies.tolist())
        if self._images is None:
            # How long the first ones took is not known.
            self._images = 0
            self._watch.start()
        else:
            self._images += len(progress.losses) * self._batch_size
        self._later()

    @Slot(bool)
    def _on_paused(self, paused: bool) -> None:
        self._watch.set_running(not paused)

    @Slot()
    def _later(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        progress, nothing = self._app.progress, "–"
        self._epoch.set_value(f"{decimal(progress.epochs_done, 1)} / {whole(progress.epochs)}")
        losses, accuracies = self._losses, self._accuracies
        self._loss.set_value(decimal(float(np.mean(losses)), 3) if losses else nothing)
        accuracy = in_percent(float(np.mean(accuracies)), 1) if accuracies else nothing
        self._accuracy.set_value(accuracy)
        seconds = self._watch.seconds()
        speed = self._images / seconds if self._images and seconds else 0
        # Three digits, since the last ones only flicker.
        self._speed.set_value(whole(int(float(f"{speed:.2g}"))) if speed else nothing)
        self._left.set_value(progress.time_left or nothing)

    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)


class _Figure(QWidget):
    """A value in large type above its name, with help about the `term`."""

    def __init__(self, name: str, caption: str, term: str = "") -> None:
        super().__init__()
        self._value = _SteadyLabel("–")
        self._value.setObjectName(name)
        set_type(self._value, Type.FIGURE)
        label = QLabel(caption)
        make_quiet(label)
        # As high as with a mark.
        label.setMinimumHeight(HelpMark("epoch").sizeHint().height())
        below = hbox(label, spacing=GRID // 2)
        if term:
            below.addWidget(HelpMark(term))
        below.addStretch(1)
        self.setLayout(vbox(self._value, below, spacing=0))

    def set_value(self, text: str) -> None:
        """Show another value."""
        self._value.show_text(text)


class _SteadyLabel(QLabel):
    """A label that no text makes narrower, so that nothing jumps.

    Its size is fixed, because others lay out the whole window anew for each new text.
    """

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setFixedSize(self.sizeHint().expandedTo(QSize(self.minimumWidth(), 0)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())


class DrawingReading(Card):
    """The drawing as the network sees it, and what the network in training takes it for."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._image = _Image()
        self._digit = _SteadyLabel()
        self._digit.setObjectName("liveDigit")
        set_type(self._digit, Type.FIGURE)
        self._about = _SteadyLabel()
        self._about.setObjectName("liveReading")
        make_quiet(self._about)
        self._bars = UprightBars()
        self._bars.setAccessibleName(self.tr("Probability of each digit, read now"))
        self._draw = named_button(
            self.tr("Draw a digit"),
            "drawDigitButton",
            self.tr("Draw a digit, and see it read while the network learns"),
        )
        self._draw.clicked.connect(self._go_and_draw)
        texts = vbox(self._bars, self._about, spacing=2)
        row = (self._image, self._digit, texts, self._draw)
        self.setLayout(hbox(*row, spacing=GRID, margins=(GRID, GRID, GRID, GRID)))
        self._timer = QTimer(self, interval=_SHOWN_EVERY, singleShot=True)
        self._timer.timeout.connect(self._read)
        app.image_changed.connect(self._later)
        app.networks.changed.connect(self._later)
        self._read()

    @Slot()
    def _go_and_draw(self) -> None:
        self._app.page_requested.emit("draw")

    @Slot()
    def _later(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _read(self) -> None:
        image, network = self._app.image, self._app.networks.network()
        is_read = image is not None and network is not None
        for widget in (self._image, self._digit, self._bars, self._about):
            widget.setVisible(is_read)
        self._draw.setVisible(not is_read)
        if image is None or network is None:
            return
        self._image.set_image((255 * image + 0.5).astype(np.uint8))
        probabilities = network.probabilities(image[np.newaxis])[0]
        digit = int(probabilities.argmax())
        name = network.names[digit]
        # A longer name stands under its bar.
        self._digit.setVisible(len(name) == 1)
        if len(name) == 1:
            self._digit.show_text(name if self._app.has_digit_shape else "?")
        self._bars.set_probabilities(probabilities, network.names)
        said = self.tr("read now: {}").format(words(percent(float(probabilities[digit]))))
        if not self._app.has_digit_shape:
            said = self.tr("not a digit by its shape")
        self._about.show_text(said)

    def showEvent(self, event: QShowEvent) -> None:
        self._read()
        super().showEvent(event)


class _Image(QWidget):
    """The network's 28×28 input, in pixels of two by two."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: Bytes | None = None
        self.setFixedSize(QSize(SHOWN_SIDE, SHOWN_SIDE))

    def set_image(self, pixels: Bytes) -> None:
        """Show an image, uint8 (28, 28)."""
        self._pixels = pixels
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._pixels is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            draw_image(painter, 0, 0, self._pixels)
