"""The drawing as read by the network of each epoch of a run. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import percent
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import in_percent, phrases
from lenet_gui.ui.common.theme import GRID, Card, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button
from lenet_gui.ui.widgets.upright_bars import UprightBars

# The number of networks cached for the slider, 0.25 MB each.
_IN_MEMORY = 50

# A network's key: the run's number, the run's start, and the epoch. The start makes the key unique,
# because numbers are reused after the bin is emptied.
_Key = tuple[str, str, int]


class EpochPanel(Card):
    """A slider over the epochs of a run, from the untrained network on, and their answers.

    Networks are read in the background. Until the network is loaded, the previous answer and its
    epoch remain.

    Attributes:
        job: reads the networks.

    Signals:
        network_requested: the network of this run and epoch is to be opened.
    """

    network_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._epochs = [0]
        self._image: Floats | None = None
        self._has_digit_shape = True
        # In order of last use; `_shown` is the network of the answer.
        self._networks: dict[_Key, Network] = {}
        self._shown: _Key | None = None
        self.job = Job(self)
        self.job.done.connect(self._on_network)
        self.setObjectName("epochPanel")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("epochSlider")
        self._slider.setAccessibleName(self.tr("Epoch of the run"))
        self._slider.setToolTip(
            self.tr("Show the answer after each epoch, starting with the untrained network")
        )
        self._slider.setMinimumWidth(8 * GRID)
        self._slider.valueChanged.connect(self._read)
        heading = QLabel(self.tr("Re&play"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setBuddy(self._slider)
        self._about = QLabel()
        self._about.setObjectName("epochLabel")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        make_quiet(self._about)
        self._answer = QLabel()
        self._answer.setObjectName("epochAnswer")
        self._answer.setWordWrap(True)
        self._bars = UprightBars()
        self._bars.setObjectName("epochBars")
        self._bars.setAccessibleName(self.tr("Probability of each digit in that epoch"))
        self._open = Button(self.tr("Use this network"))
        self._open.setObjectName("openEpochButton")
        self._open.setToolTip(self.tr("Use this epoch's network in Draw"))
        self._open.clicked.connect(self._on_open)
        self._may_open = True

        top = hbox(heading, (self._slider, 1), self._open, spacing=GRID + GRID // 2)
        texts = vbox(self._about, self._answer, None, spacing=2)
        below = hbox((texts, 1), self._bars, spacing=2 * GRID)
        margins = (2 * GRID, GRID, 2 * GRID, GRID)
        self.setLayout(vbox(top, below, spacing=GRID // 2, margins=margins))
        self.set_run(None)

    def set_run(self, run: Run | None) -> None:
        """Show the epochs of another run, or of the same run with more epochs."""
        same = run is not None and self._run is not None and run.folder == self._run.folder
        at_end = self._slider.value() == self._slider.maximum()
        before = self._epochs[self._slider.value()] if same and not at_end else None
        self._run = run
        self._epochs = [0] if run is None else [0, *run.kept_epochs()]
        last = len(self._epochs) - 1
        self._slider.blockSignals(True)
        self._slider.setRange(0, last)
        self._slider.setValue(self._epochs.index(before) if before in self._epochs else last)
        self._slider.blockSignals(False)
        self._slider.setEnabled(last > 0)
        self._read()

    def set_image(self, image: Floats | None, has_digit_shape: bool = True) -> None:
        """Read a drawing, float32 (28, 28) in 0..1, or none; its shape may be a digit's or not."""
        self._image, self._has_digit_shape = image, has_digit_shape
        if self.isVisible():
            self._read()

    def set_may_open(self, may: bool) -> None:
        """Set whether another network can be opened now."""
        self._may_open = may
        self._open.setEnabled(may and self._run is not None)

    def _read(self) -> None:
        """Read the drawing with the chosen epoch's network, or load the network first."""
        run, wanted = self._run, self._wanted()
        self._open.setEnabled(self._may_open and run is not None)
        if run is None or wanted is None:
            self._about.setText(self.tr("Choose a run below to replay its epochs."))
            self._show_answer("")
            return
        if self._image is None:
            self._about.setText(self._describe(run, wanted[2]))
            self._show_answer(self.tr("Draw a digit, then move the slider."))
            return
        if not self.isVisible():
            return
        if wanted in self._networks:
            self._shown = wanted
            self._networks[wanted] = self._networks.pop(wanted)
            self.unsetCursor()
        else:
            self.job.start(wanted, lambda call: run.epoch_model(wanted[2], call.cancelled))
            self.setCursor(Qt.CursorShape.BusyCursor)
        if self._shown is None or self._shown[:2] != wanted[:2]:
            self._about.setText(self._describe(run, wanted[2]))
            self._show_answer(self.tr("Reading its network…"))
            return
        self._about.setText(self._describe(run, self._shown[2]))
        network = self._networks[self._shown]
        probabilities = network.probabilities(self._image[np.newaxis])[0]
        digit = int(probabilities.argmax())
        said = self.tr("Your drawing: most likely {} ({})")
        if not self._has_digit_shape:
            said = self.tr("Your drawing: not a digit by its shape; the network says {} ({})")
        percentage = words(percent(float(probabilities[digit])))
        self._show_answer(said.format(network.names[digit], percentage))
        self._bars.set_probabilities(probabilities, network.names)

    def _wanted(self) -> _Key | None:
        """Return the key of the chosen epoch's network."""
        if self._run is None:
            return None
        return self._run.number, self._run.record.started, self._epochs[self._slider.value()]

    @Slot(object, object)
    def _on_network(self, key: _Key, outcome: Future[tuple[Network, object]]) -> None:
        try:
            self._networks[key] = outcome.result()[0]
        except ModelFileError as error:
            if self._run is not None and key == self._wanted():
                self._shown = None
                self.unsetCursor()
                self._about.setText(self._describe(self._run, key[2]))
                self._show_answer(words(error))
            return
        if len(self._networks) > _IN_MEMORY:
            del self._networks[next(iter(self._networks))]
        self._shown = key
        self._read()

    def _show_answer(self, sentence: str) -> None:
        self._answer.setText(sentence)
        if self._slider.hasFocus():
            announce(self._answer, phrases((self._about.text(), sentence)))
        self._bars.set_probabilities(None)

    def _describe(self, run: Run, epoch: int) -> str:
        epochs = len(run.record.epochs)
        if not epochs:
            return self.tr("{}, untrained: its first epoch is not over").format(run.name)
        if epoch == 0:
            said = self.tr("{}, epoch 0 of {}: untrained")
            if run.record.config.start:
                said = self.tr("{}, epoch 0 of {}: before the training")
            return said.format(run.name, epochs)
        accuracy = in_percent(run.record.epochs[epoch - 1].validation_accuracy, 2)
        said = self.tr("{}, epoch {} of {}: validation {}")
        if epoch == run.best_epoch():
            said = self.tr("{}, epoch {} of {} (best): validation {}")
        return said.format(run.name, epoch, epochs, accuracy)

    def _on_open(self) -> None:
        if self._run is not None:
            self.network_requested.emit(self._run, self._epochs[self._slider.value()])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        self.job.cancel()
        super().hideEvent(event)
