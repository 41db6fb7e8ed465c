"""The growing curves of loss and accuracy of one training. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.training.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.widgets.layouts import vbox


class LearningCurves(QWidget):
    """The two plots, one above the other, with a switch for the scale of the loss.

    Attributes:
        loss, accuracy: the plots.

    Signals:
        logarithmic_changed: the switch above the loss was changed.
    """

    logarithmic_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = LossPlot()
        self.loss.setObjectName("lossPlot")
        self.loss.setAccessibleName("Loss over the epochs")
        self.accuracy = AccuracyPlot()
        self.accuracy.setObjectName("accuracyPlot")
        self.accuracy.setAccessibleName("Accuracy over the epochs")
        self._logarithmic = QCheckBox("Log scale")
        self._logarithmic.setObjectName("logScaleCheck")
        self._logarithmic.setToolTip("Show the loss on a logarithmic scale")
        self._logarithmic.toggled.connect(self.loss.set_logarithmic)
        self._logarithmic.toggled.connect(self.logarithmic_changed)
        self.loss.add_to_heading(self._logarithmic)
        self.setLayout(vbox((self.loss, 3), (self.accuracy, 2), spacing=10))

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Set the switch above the loss."""
        self._logarithmic.setChecked(logarithmic)

    def clear(self, epochs: float) -> None:
        """Clear the plots for a training of this number of epochs."""
        self.loss.clear(epochs)
        self.accuracy.clear(epochs)

    def show_record(self, record: TrainingRecord) -> None:
        """Draw the curves of a training record."""
        self.loss.add_smoothed(record.loss_curve, record.epochs_trained)
        for epoch, metrics in enumerate(record.epochs, start=1):
            self.add_epoch(epoch, metrics)

    def add_batches(self, progress: BatchesDone) -> None:
        """Draw the loss of further batches."""
        self.loss.add_batches(progress.losses, progress.epochs_done)

    def add_epoch(self, epoch: int, metrics: EpochMetrics) -> None:
        """Draw the metrics of an epoch, counted from 1."""
        self.loss.add_epoch(epoch, metrics.validation_loss)
        self.accuracy.add_epoch(epoch, metrics.training_accuracy, metrics.validation_accuracy)
