"""One step by hand: what flows back, what a step would do, and the steps taken. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSlider,
    QWidget,
)

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.step import RATES, Deltas, Flow
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import in_percent, percent_sign, short, whole
from lenet_gui.ui.common.theme import GRID, make_primary, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.diagram.names import title_of
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.state.app import App
from lenet_gui.ui.step.curves import LossCurve, StepsCurve
from lenet_gui.ui.step.deltas import DeltasView
from lenet_gui.ui.step.model import Steps, Wanted
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, named_label
from lenet_gui.ui.widgets.scrolled import FlowingOnCard

_SIZES = (1, 16, 64, 128)

# Milliseconds until a change is looked into, so that a moving pen is not.
_REST = 150

# The place of the slider at first, at which the promise takes at least a fifth of the loss.
_FIRST_PLACE = 4

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)


class StepView(InsideView):
    """A drawing, its label and the size of a batch; the gradient, and a step along it on a copy."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._network: Network | None = None
        self._image: Floats | None = None
        self._shown: Flow | None = None
        self._is_own_label = False
        self._focus_waits = False
        self._steps = Steps(app, self.history, self)
        self._steps.changed.connect(self._show)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._want)
        self._build()
        self._show()

    # Making.

    def _build(self) -> None:
        choice = self._make_choice()
        self._about = named_label("stepAbout")
        self._colours = named_label("stepColours")
        self._colours.setText(
            self.tr(
                "Blue is to grow, orange to shrink, for the loss to fall: the negative gradient, "
                "from the output, where it is label less probability (y − p), back to the image."
            )
        )
        self._value = named_label("stepValue")
        make_quiet(self._value)
        self._view = DeltasView()
        self._view.setObjectName("deltasView")
        self._view.setAccessibleName(self.tr("Gradient at each layer"))
        self._view.chosen.connect(self._on_chosen)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("stepRate")
        self._slider.setAccessibleName(self.tr("Learning rate"))
        self._slider.setToolTip(self.tr("How far the step goes along the gradient"))
        self._slider.setRange(0, RATES - 1)
        self._slider.setValue(_FIRST_PLACE)
        self._slider.valueChanged.connect(self._on_rate)
        self._losses = LossCurve(self._slider)
        self._losses.setToolTip(
            self.tr("Line: the measured loss of the batch. Dashes: what the gradient promises.")
        )
        self._rate = named_label("stepLosses")
        headings = (
            (self.tr("Layer"), ""),
            (self.tr("Gradient"), self.tr("The length of the gradient at the layer’s weights")),
            (self.tr("Update"), self.tr("The length of the step, over that of the weights")),
        )
        self._updates = FiguresTable(0, headings)
        self._updates.setObjectName("stepUpdates")
        self._updates.setAccessibleName(self.tr("Gradient and update of each layer"))
        self._updates.begin_rows_with_names(QHeaderView.ResizeMode.Stretch)
        self._updates.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._updates.setMinimumSize(28 * GRID, 8 * GRID)
        policy = QSizePolicy.Policy
        self._updates.setSizePolicy(policy.Expanding, policy.Ignored)
        rows = self._updates.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + GRID // 2)
        self._accuracies = StepsCurve()
        self._accuracies.setObjectName("stepAccuracies")
        self._accuracies.setAccessibleName(self.tr("Accuracy after each step"))
        self._accuracy = named_label("stepAccuracy")
        captions = named_label("stepAlong"), named_label("stepTaken")
        captions[0].setText(self.tr("The loss of the batch along the step"))
        captions[1].setText(self.tr("Test images read correctly after each step"))
        for caption in captions:
            make_quiet(caption)
        along = vbox(captions[0], (self._losses, 1), self._slider, self._rate, spacing=GRID // 2)
        taken = vbox(captions[1], (self._accuracies, 1), self._accuracy, spacing=GRID // 2)
        below = hbox((along, 4), (self._updates, 3), (taken, 3), spacing=3 * GRID)
        flow = vbox(self._colours, self._value, (self._view, 1), spacing=GRID)
        self._rows = vbox((flow, 3), (below, 1), spacing=GRID)
        self._body = QWidget()
        self._body.setLayout(self._rows)
        self._scrolled = FlowingOnCard(self._body)
        parts = choice, self._about, (self._scrolled, 1)
        self.setLayout(vbox(*parts, spacing=GRID, margins=_PADDING))

    def _make_choice(self) -> QWidget:
        self._labels, self._sizes = ChoiceBox(), ChoiceBox()
        self._labels.setObjectName("stepLabel")
        self._labels.setToolTip(self.tr("The digit that the drawing is meant to be"))
        self._labels.addItems(DIGITS)
        self._labels.activated.connect(self._on_label_chosen)
        self._sizes.setObjectName("stepBatch")
        self._sizes.setToolTip(self.tr("The drawing, and random training images beside it"))
        for size in _SIZES:
            self._sizes.addItem(whole(size), size)
        self._sizes.activated.connect(self._want)
        label, batch = QLabel(self.tr("L&abel")), QLabel(self.tr("Bat&ch"))
        label.setBuddy(self._labels)
        batch.setBuddy(self._sizes)
        self._take = named_button(
            self.tr("Take the &step"),
            "takeStepButton",
            self.tr("Change the weights of a copy, and read test images again"),
        )
        make_primary(self._take)
        self._take.clicked.connect(self._on_take)
        self._undo = named_button(
            self.tr("&Undo"), "undoStepButton", self.tr("Go back to before the last step")
        )
        self._undo.clicked.connect(self._on_undo)
        self._restart = named_button(
            self.tr("Start &over"), "restartStepsButton", self.tr("Begin anew with the network")
        )
        self._restart.clicked.connect(self._on_restart)
        self._use = named_button(
            self.tr("Use this cop&y"),
            "useStepsButton",
            self.tr("Make the copy the current network, not saved yet"),
        )
        self._use.clicked.connect(self._on_use)
        choice = QWidget()
        flow = FlowLayout(
            row_of(label, self._labels),
            row_of(batch, self._sizes, HelpMark("gradient-descent", beside=self)),
            row_of(self._take, self._undo, self._restart, self._use),
            gap=2 * GRID,
        )
        choice.setLayout(flow)
        return choice

    # What is asked for.

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Offer a step of a network for an image, float32 (28, 28) in 0..1, or none.

        Once steps were taken, their copy stays until it is dropped.
        """
        if image is not self._image:
            self._is_own_label = False
        elif network is self._network:
            return
        self._network, self._image = network, image
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _want(self) -> None:
        network, image = self._network, self._image
        if not self.isVisible() or network is None:
            return
        steps = self._steps
        if not steps.copies or (not steps.taken() and steps.copies[0].network is not network):
            steps.start(network)
        if image is None or network.names != DIGITS:
            steps.set_wanted(None)
            return
        if not self._is_own_label:
            answer = steps.copies[-1].network.logits(image[None])[0].argmax()
            self._labels.setCurrentIndex(int(answer))
        size = self._sizes.currentData()
        steps.set_wanted(Wanted(image, self._labels.currentIndex(), size))

    @Slot()
    def _on_label_chosen(self) -> None:
        self._is_own_label = True
        self._want()

    def _chosen_rate(self) -> float:
        rates = self._steps.rates
        return 0.0 if rates is None else float(rates[self._slider.value()])

    @Slot()
    def _on_take(self) -> None:
        self._is_own_label = True
        self._steps.take(self._chosen_rate())

    @Slot()
    def _on_undo(self) -> None:
        self._steps.undo()

    @Slot()
    def _on_restart(self) -> None:
        if self._network is not None:
            self._steps.start(self._network)

    @Slot()
    def _on_use(self) -> None:
        taken = self._steps.taken()
        if taken:
            network = self._steps.copies[-1].network
            # It is the network that further steps begin with.
            self._network = network
            self._steps.start(network)
            said = self.tr("{}, %n step(s) by hand", "", taken)
            self.use_requested.emit(network, said.format(self.network_name), None)

    # Showing.

    @Slot()
    def _show(self) -> None:
        steps, taken = self._steps, self._steps.taken()
        self._about.setText(self._state())
        flow = steps.flow
        for widget in (self._undo, self._restart, self._use):
            widget.setEnabled(taken > 0)
        self._allow_step(flow is not None and steps.rates is not None)
        if flow is not None and flow is not self._shown:
            self._shown = flow
            self._view.show_columns(Deltas(flow))
            self._value.setText(self._view.sentence())
        self._body.setVisible(not steps.problem and self._image is not None)
        self._show_rate()
        known = [copy.accuracy for copy in steps.copies if copy.accuracy is not None]
        self._accuracies.show_values(known)
        self._show_accuracy(known)
        self._arrange()

    def _allow_step(self, allowed: bool) -> None:
        """Let a step be taken; the focus waits until it can be, and does not go to Undo."""
        if not allowed and self._take.hasFocus():
            self._slider.setFocus()
            self._focus_waits = True
        self._take.setEnabled(allowed)
        if allowed and self._focus_waits:
            self._focus_waits = False
            if self._slider.hasFocus():
                self._take.setFocus()

    def _state(self) -> str:
        """Return what the step is made of, or why there is none."""
        steps, taken = self._steps, self._steps.taken()
        if self._network is not None and self._network.names != DIGITS:
            return self.tr("The batches have digits, and this network has other classes.")
        if self._image is None:
            return self.tr("There is no drawing yet.")
        if steps.problem:
            return steps.problem
        if steps.flow is None:
            return self.tr("Following the gradient back…")
        if not taken:
            return self.tr("A step changes the weights of a copy, to make the batch’s loss fall.")
        return self.tr("A copy after %n step(s); the network itself stays as it is.", "", taken)

    def _show_rate(self) -> None:
        """Say what the step at the chosen learning rate would do."""
        steps, flow = self._steps, self._steps.flow
        if flow is None or steps.rates is None:
            return
        rate, place = self._chosen_rate(), self._slider.value()
        promised = flow.loss - steps.rates * flow.slope()
        self._losses.show_losses(steps.losses, promised)
        said = self.tr("Learning rate {}: a loss of {} becomes {}; the straight line promises {}.")
        measured = "…" if steps.losses is None else short(float(steps.losses[place]), 3)
        losses = short(flow.loss, 3), measured, short(float(promised[place]), 3)
        self._rate.setText(said.format(short(rate, 3), *losses))
        updates = flow.updates()
        self._updates.setRowCount(len(updates))
        left, right = (
            side | Qt.AlignmentFlag.AlignVCenter
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        for row, (name, gradient, relative) in enumerate(updates):
            self._updates.set_text(row, 0, title_of(name), left, title_of(name))
            self._updates.set_text(row, 1, short(gradient, 3), right)
            self._updates.set_text(row, 2, percent_sign(short(100 * rate * relative, 2)), right)

    def _show_accuracy(self, known: list[float]) -> None:
        digits = self._steps.practice
        if not known or digits is None:
            self._accuracy.clear()
            return
        images = self.tr("{count} digits")
        if digits.test_title:
            images = self.tr("{count} of {title}’s test images")
        of = images.format(count=whole(len(digits.test_labels)), title=words(digits.test_title))
        said = self.tr("{} of {} are read correctly.")
        if len(known) > 1:
            said = self.tr("{} of {} are read correctly; {} before the first step.")
        text = said.format(in_percent(known[-1], 2), of, in_percent(known[0], 2))
        if text != self._accuracy.text():
            self._accuracy.setText(text)
            if len(known) > 1 and len(known) == len(self._steps.copies):
                announce(self._accuracy, text)

    @Slot()
    def _on_rate(self) -> None:
        self._show_rate()
        if self._slider.hasFocus():
            announce(self._rate, self._rate.text())

    @Slot(bool)
    def _on_chosen(self, by_keys: bool) -> None:
        self._value.setText(self._view.sentence())
        if by_keys:
            announce(self._view, self._value.text())

    def _arrange(self) -> None:
        """Show in a small window what a step would do, and scroll to the diagram below it."""
        room = self._scrolled.size()
        is_low = self._rows.totalMinimumHeightForWidth(room.width()) > room.height()
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.BottomToTop if is_low else direction.TopToBottom)

    # Overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._steps.stop()
        super().hideEvent(event)
