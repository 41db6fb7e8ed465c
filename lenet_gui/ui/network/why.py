"""Why one digit and not another: what each pixel of the drawing says. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.parts import Parts, parts_of
from lenet_gui.core.insight.what_if import Rereading, reread
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.network.parts_bar import PartsBar
from lenet_gui.ui.network.why_map import WhyMap, voices_around_ink, voices_on_ink
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, named_label
from lenet_gui.ui.widgets.scrolled import Flowing

# Milliseconds until a change is looked into, so that a moving pen is not.
_REST = 60

# The object names of the texts at the right.
_LABELS = ("whyLead", "whyLegend", "whyPixel", "whyCaveat")

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)


class WhyView(InsideView):
    """Two digits to choose, pictures of what each pixel says for and against, and the numbers.

    By default each pixel is changed and the drawing is read again, in a thread; the other way is
    the exact sum of parts. Beside them stands what they cannot say.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._network: Network | None = None
        self._image: Floats | None = None
        self._reading: Rereading | None = None
        self._parts: Parts | None = None
        self._is_own_choice = False
        self._job = Job(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._look_into)
        self._build()

    def _build(self) -> None:
        self._boxes = [self._digit_box(name) for name in ("whyDigit", "whyOther")]
        self._boxes[0].setToolTip(self.tr("The digit that blue pixels speak for"))
        self._boxes[1].setToolTip(self.tr("The digit that orange pixels speak for"))
        why, and_not = QLabel(self.tr("Wh&y")), QLabel(self.tr("and &not"))
        for label, box in zip((why, and_not), self._boxes, strict=True):
            label.setBuddy(box)
        self._changes = named_button(
            self.tr("Change each pi&xel"),
            "whyChanges",
            self.tr("Erase each pixel of ink, ink each empty one, and read the drawing again"),
        )
        self._sum = named_button(
            self.tr("Sum of par&ts"),
            "whyParts",
            self.tr("The part that each pixel and the biases have in the lead"),
        )
        group = QButtonGroup(self)
        for button in (self._changes, self._sum):
            button.setCheckable(True)
            group.addButton(button)
        self._changes.setChecked(True)
        group.buttonClicked.connect(self._show)
        self._map = WhyMap()
        self._map.setObjectName("whyMap")
        self._map.setAccessibleName(self.tr("Pixels for and against"))
        self._map.chosen.connect(self._on_chosen)
        self._bar = PartsBar()
        self._bar.setObjectName("partsBar")
        self._bar.setAccessibleName(self.tr("The lead as a sum"))
        self._lead, self._legend, self._pixel, self._caveat = (
            named_label(name) for name in _LABELS
        )
        make_quiet(self._caveat)
        choice = FlowLayout(
            row_of(why, self._boxes[0]),
            row_of(and_not, self._boxes[1]),
            row_of(self._changes, self._sum, HelpMark("attribution", self._map)),
            gap=2 * GRID,
        )
        beside = QWidget()
        texts = self._lead, self._legend, self._pixel, self._bar, None, self._caveat
        beside.setLayout(vbox(*texts, spacing=2 * GRID))
        body = hbox((self._map, 5), (Flowing(beside, on_card=True), 2), spacing=3 * GRID)
        self.setLayout(vbox(choice, (body, 1), spacing=GRID, margins=_PADDING))

    def _digit_box(self, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.addItems(DIGITS)
        box.activated.connect(self._on_digit_chosen)
        return box

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Look into a network's answer for an image, float32 (28, 28) in 0..1, or none."""
        if network is self._network and image is self._image:
            return
        if self._network is None or network.names != self._network.names:
            for box in self._boxes:
                chosen = box.currentIndex()
                box.clear()
                # A class without a name keeps its place.
                box.addItems([name or "–" for name in network.names])
                box.setCurrentIndex(chosen)
        self._network, self._image = network, image
        # Not restarted: a training changes the network more often than the pen rests.
        if not self._rest.isActive():
            self._rest.start()

    def ask_anew(self) -> None:
        self._is_own_choice = False
        self._rest.start()

    def digits(self) -> tuple[int, int]:
        """Return the digit that is asked for, and the other."""
        return self._boxes[0].currentIndex(), self._boxes[1].currentIndex()

    def reading(self) -> Rereading | None:
        """Return what is shown, of which the first part is known first."""
        return self._reading

    def _chosen_names(self) -> tuple[str, str]:
        return self._boxes[0].currentText(), self._boxes[1].currentText()

    # Working.

    @Slot()
    def _look_into(self) -> None:
        network, image = self._network, self._image
        if not self.isVisible() or network is None:
            return
        self._job.cancel()
        if image is None:
            self._reading = None
            self._show()
            return
        self._job.start((network, id(image)), partial(_reread_all, network, image))

    @Slot(object, object)
    def _on_progressed(self, _: object, reading: Rereading) -> None:
        if self._image is None:
            return
        self._reading = reading
        if not self._is_own_choice:
            order = np.argsort(-reading.scores, kind="stable")
            for box, digit in zip(self._boxes, order, strict=False):
                box.setCurrentIndex(int(digit))
        self._show()

    @Slot(object, object)
    def _on_done(self, _: object, outcome: Future[None]) -> None:
        outcome.result()

    @Slot()
    def _on_digit_chosen(self) -> None:
        self._is_own_choice = True
        self._show()

    # Showing.

    @Slot()
    def _show(self) -> None:
        reading = self._reading
        self._bar.setVisible(self._sum.isChecked())
        if reading is None or self._network is None:
            self._map.show_pictures([])
            for label in (self._legend, self._pixel, self._caveat):
                label.clear()
            show_and_say(self._lead, self.tr("There is no drawing yet."))
            self._bar.show_parts(None, "", "")
            return
        digit, other = self.digits()
        margin = reading.margin(digit, other)
        lead = self.tr("The score of {} is {} above that of {}.")
        if margin < 0:
            lead = self.tr("The score of {} is {} below that of {}.")
        names = self._network.names
        self._lead.setText(lead.format(names[digit], decimal(abs(margin), 2), names[other]))
        if self._sum.isChecked():
            self._show_parts(reading, digit, other)
        else:
            self._show_changes(reading, digit, other)
        self._show_pixel()

    def _show_changes(self, reading: Rereading, digit: int, other: int) -> None:
        self._parts = None
        voices = reading.voices(digit, other)
        highest = float(np.abs(voices).max())
        self._map.suggest(*divmod(int(np.abs(voices).argmax()), voices.shape[1]))
        pictures = [
            (self.tr("The ink: if it were erased"), voices_on_ink),
            (self.tr("The paper: if ink were there"), voices_around_ink),
        ]
        self._map.show_pictures(
            [(title, paint(reading.image, voices, highest)) for title, paint in pictures]
        )
        name, name_of_other = self._chosen_names()
        self._legend.setText(
            self.tr(
                "Blue speaks for {}, orange for {}. Towards {}: erase blue ink, or draw where the "
                "paper is orange."
            ).format(name, name_of_other, name_of_other)
        )
        self._caveat.setText(
            self.tr(
                "Full colour is a change of {}. Each is a true reading with one pixel of the 28×28 "
                "changed and all others kept. It does not say what several pixels do together: "
                "where one can stand in for another, neither seems to matter."
            ).format(decimal(highest, 2))
        )

    def _show_parts(self, reading: Rereading, digit: int, other: int) -> None:
        assert self._network is not None
        parts = parts_of(self._network, reading.image, digit, other)
        self._parts = parts
        if parts is None:
            self._map.show_pictures([])
            self._bar.show_parts(None, "", "")
            self._legend.clear()
            self._caveat.setText(self.tr("The scores of this network are no exact sum of parts."))
            return
        highest = float(np.abs(parts.pixels).max())
        picture = voices_on_ink(reading.image, parts.pixels, highest)
        self._map.show_pictures([(self.tr("The part of each pixel"), picture)])
        self._bar.show_parts(parts, *self._chosen_names())
        self._legend.setText(
            self.tr("Blue speaks for {}, orange for {}.").format(*self._chosen_names())
        )
        self._caveat.setText(
            self.tr(
                "Full colour is a part of {}. The parts are exact bookkeeping: gradient times "
                "pixel, and all biases together, add up to the lead. They do not say what erasing "
                "a pixel would do, and empty pixels have no part."
            ).format(decimal(highest, 2))
        )

    @Slot(bool)
    def _on_chosen(self, by_keys: bool) -> None:
        self._show_pixel()
        if by_keys:
            announce(self._map, self._pixel.text())

    def _show_pixel(self) -> None:
        """Say what the chosen pixel does."""
        reading, (row, column) = self._reading, self._map.pixel()
        if reading is None:
            return
        digit, other = self.digits()
        place = row + 1, column + 1
        if self._sum.isChecked():
            part = 0.0 if self._parts is None else float(self._parts.pixels[row, column])
            text = self.tr("Row {}, column {}: a part of {}")
            self._pixel.setText(text.format(*place, decimal(part, 2)))
            return
        before, after = reading.probabilities(row, column)
        if np.isnan(after).any():
            self._pixel.clear()
            return
        text = self.tr("With ink at row {}, column {}: a lead of {}, and {} from {} to {}")
        if reading.image[row, column] > 0:
            text = self.tr("Without row {}, column {}: a lead of {}, and {} from {} to {}")
        scores = reading.changed[row, column]
        lead = decimal(float(scores[digit] - scores[other]), 2)
        shares = (words(percent(float(p[digit]))) for p in (before, after))
        self._pixel.setText(text.format(*place, lead, self._chosen_names()[0], *shares))

    # Overrides.

    def hideEvent(self, event: QHideEvent) -> None:
        self._job.cancel()
        super().hideEvent(event)


def _reread_all(network: Network, image: Floats, call: Call) -> None:
    """Report the readings of an image with each pixel changed."""
    for reading in reread(network, image, call.cancelled.is_set):
        call.report(reading)
