"""The growing curves of loss and accuracy of one training, and those of other runs. GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.common.theme import GRID, Card, colours
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.plots.curve import RunCurve
from lenet_gui.ui.plots.legend import LegendEntry, LineLegend, line_pen
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot, TrainingPlot
from lenet_gui.ui.widgets.layouts import hbox, vbox

# The plots stand side by side in this width, in characters.
_BESIDE = 85

# Pixels of the exported picture per pixel of the screen, in each direction.
_PICTURE_SCALE = 2


class LearningCurves(QWidget):
    """The two plots, one above the other, each with a switch for its scale.

    Attributes:
        accuracy, loss: the plots.

    Signals:
        logarithmic_changed: the switch above the loss was changed.
    """

    logarithmic_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accuracy = AccuracyPlot()
        self.accuracy.setObjectName("accuracyPlot")
        self.accuracy.setAccessibleName(self.tr("Accuracy over the epochs"))
        self._zoom = QCheckBox(self.tr("From 90 %"))
        self._zoom.setObjectName("accuracyZoomCheck")
        self._zoom.setToolTip(self.tr("Show 90 to 100 % only, where good networks differ"))
        self.accuracy.add_to_heading(HelpMark("accuracy", beside=self.accuracy))
        self._zoom.toggled.connect(self.accuracy.set_zoomed)
        self.accuracy.add_to_heading(self._zoom)
        self.loss = LossPlot()
        self.loss.setObjectName("lossPlot")
        self.loss.setAccessibleName(self.tr("Loss over the epochs"))
        self._logarithmic = QCheckBox(self.tr("Log scale"))
        self._logarithmic.setObjectName("logScaleCheck")
        self._logarithmic.setToolTip(self.tr("Show the loss on a logarithmic scale"))
        self.loss.add_to_heading(HelpMark("loss", beside=self.loss))
        self._logarithmic.toggled.connect(self.loss.set_logarithmic)
        self._logarithmic.toggled.connect(self.logarithmic_changed)
        self.loss.add_to_heading(self._logarithmic)
        # The names of the runs stand under both plots, because they are the same in both.
        self._legend = LineLegend()
        self._legend.setObjectName("runsLegend")
        self._legend.setAccessibleName(self.tr("Lines of the runs"))
        self._framed: list[Card] = []
        for plot in self.plots():
            card = Card()
            card.setLayout(vbox((plot, 1), margins=(2 * GRID, GRID, GRID, GRID)))
            self._framed.append(card)
        self._cards = hbox(*((card, 1) for card in self._framed), spacing=2 * GRID)
        self._legend.hide()
        self.setLayout(vbox((self._cards, 1), self._legend, spacing=GRID))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def plots(self) -> tuple[TrainingPlot, TrainingPlot]:
        """Return both plots, from the top."""
        return self.accuracy, self.loss

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Set the switch above the loss."""
        self._logarithmic.setChecked(logarithmic)

    def set_zoomed(self, zoomed: bool) -> None:
        """Set the switch above the accuracy."""
        self._zoom.setChecked(zoomed)

    def set_training_shown(self, shown: bool) -> None:
        """Show or hide the curves of the training at hand."""
        for plot in self.plots():
            plot.set_training_shown(shown)

    def clear(self, epochs: float) -> None:
        """Clear the training's curves, for a training of this number of epochs."""
        for plot in self.plots():
            plot.clear(epochs)

    def show_record(self, record: TrainingRecord) -> None:
        """Draw the curves of a training record."""
        self.loss.add_record(record.loss_curve, record.epochs_trained)
        # Records of older versions have no accuracies of batches, but those of the epochs.
        accuracies = record.accuracy_curve or [m.training_accuracy for m in record.epochs]
        whole = record.epochs_trained if record.accuracy_curve else len(record.epochs)
        self.accuracy.add_record(accuracies, whole)
        for epoch, metrics in enumerate(record.epochs, start=1):
            self.add_epoch(epoch, metrics)

    def add_batches(self, progress: BatchesDone) -> None:
        """Draw the loss and the accuracy of further batches."""
        self.loss.add_batches(progress.losses, progress.epochs_done)
        self.accuracy.add_batches(progress.accuracies, progress.epochs_done)

    def add_epoch(self, epoch: int, metrics: EpochMetrics) -> None:
        """Draw the validation metrics of an epoch, counted from 1."""
        self.loss.add_epoch(epoch, metrics.validation_loss)
        self.accuracy.add_epoch(epoch, metrics.validation_accuracy)

    def set_runs(self, curves: Sequence[tuple[RunCurve, RunCurve]]) -> None:
        """Show the loss and the accuracy of these runs behind the training's."""
        self.loss.set_runs([loss for loss, _ in curves])
        self.accuracy.set_runs([accuracy for _, accuracy in curves])
        self._legend.set_entries(
            [LegendEntry(loss.name, partial(line_pen, loss.line)) for loss, _ in curves]
        )
        self._legend.setVisible(bool(curves))

    # The layout: side by side where there is room, because curves need height more than width.

    def _is_wide(self, width: int) -> bool:
        least = sum(card.minimumSizeHint().width() for card in self._framed)
        wide = _BESIDE * self.fontMetrics().averageCharWidth()
        return width >= max(wide, least + self._cards.spacing())

    def minimumSizeHint(self) -> QSize:
        # That of the layout is larger while the plots stand side by side, and would keep them so.
        widest = max(card.minimumSizeHint().width() for card in self._framed)
        return QSize(widest, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        highest = max(card.minimumSizeHint().height() for card in self._framed)
        rows = 1 if self._is_wide(width) else 2
        height = rows * highest + (rows - 1) * self._cards.spacing()
        if not self._legend.isHidden():
            height += GRID + self._legend.heightForWidth(width)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        direction = QBoxLayout.Direction
        wide = self._is_wide(event.size().width())
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)

    # Pictures.

    def png(self) -> bytes:
        """Return the plots as a PNG of twice the resolution of the screen."""
        image = QImage(self.size() * _PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(colours().surface)
        with self._drawn_for(_PICTURE_SCALE):
            self.render(image)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return the plots as an SVG."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setTitle(self.tr("Learning curves"))
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        with QPainter(generator) as painter:
            painter.fillRect(self.rect(), colours().surface)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            with self._drawn_for(1):
                self.render(painter, self.rect().topLeft())
        return bytes(buffer.data().data())

    @contextmanager
    def _drawn_for(self, ratio: float) -> Iterator[None]:
        """Draw the plots for a picture with `ratio` pixels per pixel of the window."""
        for plot in self.plots():
            plot.set_pixel_ratio(ratio)
        yield
        for plot in self.plots():
            plot.set_pixel_ratio(None)
