"""Draw to fool: make a drawing another digit with as little ink as possible. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.known_images import Example
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Stroke, blank, paint
from lenet_gui.core.insight.fool.standing import Standing, standing
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reader, percent
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import decimal, in_percent
from lenet_gui.ui.common.theme import GRID, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.fool.best import BestScores
from lenet_gui.ui.fool.machine import Machine
from lenet_gui.ui.fool.square import Square
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.inside import InsideView
from lenet_gui.ui.jobs.examples import Examples
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import ProbabilityBars
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, row_of, vbox
from lenet_gui.ui.widgets.named import ChoiceBox, named_button, named_label, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar
from lenet_gui.ui.widgets.scrolled import Flowing

_PADDING = (2 * GRID, GRID, 2 * GRID, GRID)


class FoolView(InsideView):
    """A copy of the drawing to change, what is read in it, and the score: the ink that changed.

    The best scores are kept in the settings, by network, first answer and target.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._network: Network | None = None
        self._source: tuple[Mark, ...] | None = None
        self._start: tuple[Mark, ...] = ()
        self._original = blank(READ_SIDE)
        self._first = self._now = Standing(None, None, 0.0)
        self._is_own_target = False
        self._best = BestScores(app.settings)
        self._machine_strokes: tuple[Stroke, ...] = ()
        self._reader = Reader()
        self._machine = Machine(app, self)
        self._machine.changed.connect(self._show)
        self._machine.played.connect(self._play)
        self._machine.failed.connect(self._on_failed)
        self._examples = Examples(self)
        self._examples.chosen.connect(self._on_example)
        self._examples.missing.connect(self._on_missing)
        app.at_exit(self._examples.job.cancel, self._examples.job.wait)
        self._build()
        self.history = self._canvas.history

    # Making.

    def _build(self) -> None:
        self._canvas = DrawingCanvas()
        self._canvas.setObjectName("foolCanvas")
        self._canvas.setAccessibleName(self.tr("Canvas to change the drawing on"))
        self._canvas.setToolTip(self.tr("Draw with the left button, erase with the right one"))
        self._canvas.ink_changed.connect(self._read)
        self._canvas.history.indexChanged.connect(self._on_stroke_ended)
        self._targets = ChoiceBox()
        self._targets.setObjectName("foolTarget")
        self._targets.setToolTip(self.tr("What the network is to read"))
        self._targets.addItems(DIGITS)
        self._targets.activated.connect(self._on_target_chosen)
        target = QLabel(self.tr("Make it &a"))
        target.setBuddy(self._targets)
        tip = with_key(self.tr("Erase with the left button"), "E")
        self._eraser = named_button(self.tr("Eraser"), "foolEraser", tip)
        self._eraser.setShortcut("E")
        self._eraser.setCheckable(True)
        self._eraser.toggled.connect(self._on_eraser_toggled)
        self._over = named_button(
            self.tr("Begin a&new"), "foolAnew", self.tr("Go back to the drawing as it was")
        )
        self._over.clicked.connect(self._on_anew)
        another = named_button(
            self.tr("Ano&ther digit"), "foolAnother", self.tr("Take a random handwritten digit")
        )
        another.clicked.connect(self._on_another)
        self._machine_button = named_button(
            "", "foolMachine", self.tr("Let the machine look for a way, and play it")
        )
        self._machine_button.clicked.connect(self._on_machine)
        make_primary(self._machine_button)
        self._use = named_button(
            self.tr("&Use this drawing"), "foolUse", self.tr("Put it on the canvas of Draw")
        )
        self._use.clicked.connect(self._on_use)
        choice = QWidget()
        flow = FlowLayout(
            row_of(target, self._targets, HelpMark("adversarial-example", beside=self)),
            row_of(self._eraser, self._over, another),
            row_of(self._machine_button, self._use),
            gap=2 * GRID,
        )
        choice.setLayout(flow)
        self._bars = ProbabilityBars()
        self._bars.setObjectName("foolBars")
        self._bars.setAccessibleName(self.tr("Probabilities"))
        self._far = ProgressBar()
        self._far.setAccessibleName(self.tr("How far it is"))
        self._said, self._gap, self._score, self._best_label, self._machine_label, caveat = (
            named_label(name)
            for name in (
                "foolAnswer", "foolGap", "foolScore", "foolBest", "foolWay", "foolCaveat",
            )
        )  # fmt: skip
        set_type(self._said, Type.HEADING)
        make_quiet(caveat)
        caveat.setText(
            self.tr(
                "An answer can be sure and wrong: what is little ink to you may be much to the "
                "network. This does not say how often it errs on digits that people mean. The "
                "machine takes the best stroke each time, so less ink may do."
            )
        )
        side = vbox(
            self._said,
            vbox(self._far, self._gap, spacing=GRID // 2),
            (self._bars, 1),
            vbox(self._score, self._best_label, self._machine_label, spacing=GRID // 2),
            caveat,
            spacing=GRID + GRID // 2,
        )
        beside = QWidget()
        beside.setLayout(side)
        # All of the canvas is seen; what is beside it scrolls.
        body = hbox((Square(self._canvas), 5), (Flowing(beside, on_card=True), 4), spacing=2 * GRID)
        self.setLayout(vbox(choice, (body, 1), margins=_PADDING))

    # What is asked for.

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Read by a network; begin anew when there is another drawing on the canvas of Draw."""
        is_other = network is not self._network
        if is_other and (self._network is None or network.names != self._network.names):
            chosen = self._targets.currentIndex()
            self._targets.clear()
            # A class without a name keeps its place.
            self._targets.addItems([name or "–" for name in network.names])
            self._targets.setCurrentIndex(chosen)
            self._bars.set_names(network.names)
        self._network = network
        if self._source is None or self.app.drawing is not self._source:
            self._source = self.app.drawing
            self._begin(self._source)
        elif is_other:
            self._machine.stop()
            self._first = standing(self._original, self._original, network, self._reader)
            self._read()

    def _begin(self, marks: tuple[Mark, ...]) -> None:
        """Begin with a drawing."""
        assert self._network is not None
        self._machine.stop()
        self._machine.found = None
        self._start, self._machine_strokes = marks, ()
        self._original = paint(marks, READ_SIDE)
        self._first = standing(self._original, self._original, self._network, self._reader)
        self._canvas.set_marks(marks)
        self.history.clear()
        probabilities = self._first.probabilities
        if probabilities is not None and (
            not self._is_own_target or self._first.answer == self._targets.currentIndex()
        ):
            # The runner-up is the nearest.
            self._targets.setCurrentIndex(int(probabilities.argsort(kind="stable")[-2]))
        self._read()

    @Slot()
    def _on_target_chosen(self) -> None:
        self._is_own_target = True
        self._machine.stop()
        self._machine.found = None
        self._show()

    @Slot(bool)
    def _on_eraser_toggled(self, erasing: bool) -> None:
        self._canvas.erasing = erasing

    @Slot()
    def _on_anew(self) -> None:
        self._machine.stop()
        self._canvas.set_marks(self._start, self.tr("begin anew"))

    @Slot()
    def _on_another(self) -> None:
        if self._network is not None:
            self._examples.request(self._network.names)

    @Slot()
    def _on_missing(self) -> None:
        self.app.message.emit(self.tr("There are no images of these classes on this computer."))

    @Slot(object)
    def _on_example(self, example: Example) -> None:
        if self._network is not None:
            self._begin(example.marks)

    @Slot()
    def _on_machine(self) -> None:
        if self._machine.busy:
            self._machine.stop()
        elif self._network is not None:
            target = self._targets.currentIndex()
            self._machine.start(self._start, self._network, target, self._canvas.pen_width)

    @Slot(object)
    def _play(self, strokes: tuple[Stroke, ...]) -> None:
        self._machine_strokes = strokes
        self._canvas.set_marks((*self._start, *strokes), self.tr("the machine’s stroke"))

    @Slot()
    def _on_use(self) -> None:
        self.app.drawing_requested.emit(self._canvas.marks())

    @Slot(str)
    def _on_failed(self, details: str) -> None:
        self.app.show_failure(self.tr("The machine could not look for a way."), details)

    # Showing.

    @Slot()
    def _read(self) -> None:
        if self._network is None:
            return
        if self._canvas.is_drawing():
            # The machine's strokes would replace the one drawn by hand.
            self._machine.stop()
        ink = self._canvas.ink()
        self._now = standing(ink, self._original, self._network, self._reader)
        self._show()

    @Slot()
    def _on_stroke_ended(self) -> None:
        self._keep_best()
        self._show()

    def _is_reached(self) -> bool:
        return self._now.answer == self._targets.currentIndex()

    def _keep_best(self) -> None:
        marks = {id(mark) for mark in self._canvas.marks()}
        is_own = not any(id(stroke) in marks for stroke in self._machine_strokes)
        first, target = self._first.answer, self._targets.currentIndex()
        if self._network is None or first in (None, target) or not self._is_reached():
            return
        if is_own and first is not None:
            self._best.keep(self._network, first, target, self._now.changed)

    @Slot()
    def _show(self) -> None:
        network, now, target = self._network, self._now, self._targets.currentIndex()
        if network is None:
            return
        self._bars.set_probabilities(now.probabilities, (target,))
        names = network.names
        begun = self._first.answer is not None
        if not self._start:
            said = self.tr("There is no drawing yet.")
        elif now.probabilities is None or now.answer is None:
            said = self.tr("This is not read as one digit.")
        else:
            share = words(percent(float(now.probabilities[now.answer])))
            said = self.tr("Read as {}, by {}").format(names[now.answer], share)
            if self._is_reached() and begun and self._first.answer != target:
                said = self.tr("Fooled: read as {}, by {}").format(names[now.answer], share)
        if self._said.text() != said:
            self._said.setText(said)
        self._show_gap(target)
        self._score.setText(
            self.tr("Ink changed: {} of the drawing").format(in_percent(now.changed, 1))
        )
        first = self._first.answer
        best = None if first is None else self._best.best(network, first, target)
        text = ""
        if best is not None and first is not None:
            text = self.tr("Your best from {} to {}: {}")
            text = text.format(names[first], names[target], in_percent(best, 1))
        self._best_label.setText(text)
        self._show_machine()
        can = begun and self._first.answer != target
        self._machine_button.setEnabled(can or self._machine.busy)
        stop, show = self.tr("&Stop"), self.tr("&Show me")
        self._machine_button.setText(stop if self._machine.busy else show)
        self._over.setEnabled(self._canvas.marks() != self._start)
        self._use.setEnabled(self._canvas.marks() != self._start)

    def _show_gap(self, target: int) -> None:
        now, network = self._now, self._network
        assert network is not None
        if now.probabilities is None or now.answer is None or self._first.probabilities is None:
            self._far.set_share(0.0)
            said = self.tr("Draw one digit to begin with.") if self._start else ""
            if self._first.probabilities is not None:
                said = self.tr("The strokes no longer make one digit: undo, or begin anew.")
            self._gap.setText(said)
            return
        gap, first = now.gap(target), max(self._first.gap(target), 1e-9)
        self._far.set_share(min(max(1 - gap / first, 0.0), 1.0))
        names = network.names
        if gap < 0:
            self._gap.setText(self.tr("The network reads {}.").format(names[target]))
        else:
            text = self.tr("Still {} to go: the score of {} less that of {}.")
            self._gap.setText(
                text.format(
                    decimal(gap, 2),
                    names[now.answer],
                    names[target],
                )
            )

    def _show_machine(self) -> None:
        found = self._machine.found
        if self._machine.busy and (found is None or not found.ended):
            tried = len(found.strokes) if found is not None else 0
            text = self.tr("The machine is looking; %n stroke(s) so far…", "", tried)
        elif found is None or not found.ended:
            text = ""
        elif not found.reached:
            text = self.tr("The machine found no way with %n stroke(s).", "", len(found.strokes))
        else:
            count, share = len(found.strokes), in_percent(found.standing.changed, 1)
            text = self.tr("The machine needs %n stroke(s) and {} of the drawing’s ink.", "", count)
            text = text.format(share)
        show_and_say(self._machine_label, text)

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._machine.busy:
            self._machine.stop()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._canvas.pen_width = self.app.settings.pen_width / 100

    def hideEvent(self, event: QHideEvent) -> None:
        self._machine.stop()
        super().hideEvent(event)
