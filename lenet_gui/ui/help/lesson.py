"""The first lesson: a bar that names one thing to do after the other. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance, Slot
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import GRID, make_flat, make_quiet
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import named_button


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the lesson.

    Attributes:
        english_text: what to do.
        page: the key of the page where it is done.
        signal: returns the signal after which it may be done; None if the user says so.
        is_done: returns whether it is done when the signal comes.
    """

    english_text: str
    page: str
    signal: Callable[[App], SignalInstance] | None = None
    is_done: Callable[[App], bool] = lambda app: True


STEPS = (
    Step(
        QT_TRANSLATE_NOOP("Lesson", "Draw a digit. The network reads it while you draw."),
        "draw",
        lambda app: app.drawing_changed,
        lambda app: bool(app.drawing),
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Clear it (Esc) and draw one that the network gets wrong: a hasty 4, a 7 with two "
            "bars. Then press the key of the digit that you meant, 0 to 9.",
        ),
        "draw",
        lambda app: app.digits.history.indexChanged,
        lambda app: app.digits.history.canUndo(),
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "Lesson", "Train a network of your own: choose “99 % in seconds” and press Train."
        ),
        "training",
        lambda app: app.busy_changed,
        lambda app: app.busy == TRAINING,
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "Lesson",
            "It learns, and the accuracy leaves the 10 % of guessing behind. Your drawing is read "
            "by the network as it is at each moment.",
        ),
        "training",
        lambda app: app.busy_changed,
        lambda app: not app.busy,
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Now your network reads what you draw. Choose Compare networks to see how others read "
            "the same drawing.",
        ),
        "draw",
        # Runs are listed to be compared.
        lambda app: app.run_list.listed,
        lambda app: app.settings.comparing,
    ),
    Step(
        QT_TRANSLATE_NOOP(
            "Lesson",
            "That is the whole loop: draw, train, compare. F1 explains the terms, Test shows what "
            "your network gets wrong, and Look inside shows its layers at work.",
        ),
        "draw",
    ),
)


class LessonBar(QFrame):
    """Offers the lesson, and shows its steps; each goes on by itself once it is done.

    Nothing is blocked meanwhile, and each step can be skipped.
    """

    def __init__(self, app: App, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonBar")
        self._app = app
        # The number of the step; None while the lesson is offered or over.
        self._step: int | None = None
        self._heard: SignalInstance | None = None
        self._count = QLabel()
        make_quiet(self._count)
        self._text = QLabel()
        self._text.setObjectName("lessonText")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._show_place = named_button("", "lessonPlaceButton", "")
        self._show_place.clicked.connect(self._go_to_place)
        self._next = named_button("", "lessonNextButton", "")
        self._next.clicked.connect(self._go_on)
        self._end = named_button("", "lessonEndButton", "")
        self._end.clicked.connect(self.end)
        make_flat(self._end)
        buttons = (self._show_place, self._next, self._end)
        margins = (2 * GRID, GRID, 2 * GRID, GRID)
        self.setLayout(hbox(self._count, (self._text, 1), *buttons, spacing=GRID, margins=margins))
        self.hide()

    def offer(self) -> None:
        """Offer the lesson, once ever."""
        if not self._app.settings.lesson_offered:
            self._app.settings.lesson_offered = True
            self._show()

    @Slot()
    def start(self) -> None:
        """Begin with the first step."""
        self._app.settings.lesson_offered = True
        self._begin(0)
        self._go_to_place()

    @Slot()
    def end(self) -> None:
        """Remove the bar."""
        self._hear(None)
        self._step = None
        self.hide()

    def step(self) -> int | None:
        """Return the number of the step, from 0, or None while there is none."""
        return self._step

    def _begin(self, step: int) -> None:
        self._step = step
        signal = STEPS[step].signal
        self._hear(signal and signal(self._app))
        self._show()

    def _hear(self, signal: SignalInstance | None) -> None:
        if self._heard is not None:
            self._heard.disconnect(self._look)
        self._heard = signal
        if signal is not None:
            signal.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._step is not None and STEPS[self._step].is_done(self._app):
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._step is None:
            self.start()
        elif self._step + 1 < len(STEPS):
            self._begin(self._step + 1)
        else:
            self.end()

    @Slot()
    def _go_to_place(self) -> None:
        if self._step is not None:
            self._app.page_requested.emit(STEPS[self._step].page)

    def _show(self) -> None:
        self.show()
        step = self._step
        # Only where the place changes.
        moves = step is not None and step > 0 and STEPS[step].page != STEPS[step - 1].page
        self._show_place.setVisible(moves)
        self._count.setVisible(step is not None)
        self._end.setText(self.tr("No, thanks") if step is None else self.tr("End the lesson"))
        if step is None:
            sentence = self.tr(
                "New here? In three minutes: draw, train a network of your own, compare."
            )
            self._next.setText(self.tr("Start the lesson"))
        else:
            sentence = translate("Lesson", STEPS[step].english_text)
            self._count.setText(self.tr("Step {} of {}").format(step + 1, len(STEPS)))
            self._show_place.setText(self.tr("Take me there"))
            last = step + 1 == len(STEPS)
            self._next.setText(self.tr("Finish") if last else self.tr("Skip"))
            self._end.setVisible(not last)
        show_and_say(self._text, sentence)
