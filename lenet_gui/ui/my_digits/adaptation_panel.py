"""The part of the My digits tab that adapts the network to the user's hand. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from lenet_gui.core.fine_tuning.fine_tune import hint
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.widgets.named import Button
from lenet_gui.ui.widgets.progress_bar import ProgressBar

# The progress bar counts in thousandths.

_WHAT = (
    "Trains a copy of the current network on your digits, mixed with other people's so that it "
    "goes on reading those."
)


class AdaptationPanel(QFrame):
    """A button that starts, one that cancels, how far it is, and what came of it.

    Signals:
        adapt_requested: the current network is to learn from all of the user's digits.
        cancel_requested: it is to stop, and nothing is to change.
    """

    adapt_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[int] = [0] * 10
        self._running = False
        self._obstacle = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._adapt = Button("&Adapt to my hand")
        self._adapt.setObjectName("adaptButton")
        self._adapt.setMinimumHeight(32)
        self._adapt.clicked.connect(self.adapt_requested)
        self._cancel = Button("Cancel")
        self._cancel.setObjectName("cancelAdaptButton")
        self._cancel.setToolTip("Stop, and leave everything as it is")
        self._cancel.setMinimumHeight(32)
        self._cancel.clicked.connect(self._take_cancel)
        self._progress = ProgressBar()
        self._progress.setObjectName("adaptProgressBar")
        self._progress.setAccessibleName("Progress of adapting")
        self._progress.setToolTip("Progress of adapting")
        self._message = QLabel(_WHAT)
        self._message.setObjectName("adaptMessage")
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(height_of_lines(self._message, 3))
        self._message.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        layout = QGridLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setHorizontalSpacing(12)
        layout.addWidget(self._adapt, 0, 0)
        layout.addWidget(self._cancel, 0, 1)
        layout.addWidget(self._message, 0, 2)
        layout.addWidget(self._progress, 1, 0, 1, 3)
        layout.setColumnStretch(2, 1)
        self._update()

    def set_counts(self, counts: Sequence[int]) -> None:
        """There are so many digits of each number to learn from."""
        if list(counts) != self._counts:
            self._counts = list(counts)
            if not self._running:
                self._message.setText(f"{_WHAT} {self._hint()}".rstrip())
        self._update()

    def set_obstacle(self, sentence: str) -> None:
        """Say why nothing can be adapted now; an empty text when it can."""
        self._obstacle = sentence
        self._update()

    def show_started(self) -> None:
        """Adapting begins."""
        self._running = True
        self._update()
        self.show_preparing("Starting …")

    def show_preparing(self, sentence: str) -> None:
        """Say what happens before the first step."""
        if self._cancel.isEnabled():
            self._message.setText(sentence)
        self._progress.set_share(None)

    def show_progress(self, share: float) -> None:
        """So much is done, 0..1."""
        if self._cancel.isEnabled():
            self._message.setText(f"Learning your hand … {self._hint()}".rstrip())
        self._progress.set_share(share)

    def show_finished(self, sentence: str) -> None:
        """Nothing is being adapted any more; say what came of it."""
        self._running = False
        show_and_say(self._message, sentence)
        self._update()

    def _hint(self) -> str:
        return hint(self._counts) if any(self._counts) else ""

    def _update(self) -> None:
        any_digits = any(self._counts)
        self._adapt.setEnabled(any_digits and not self._running and not self._obstacle)
        self._adapt.setToolTip(
            self._obstacle
            or ("Train a copy of the network on your digits" if any_digits else "Teach one first")
        )
        self._cancel.setEnabled(self._running)
        if not self._running:
            self._progress.set_share(0)

    def _take_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._message.setText("Cancelling …")
        self.cancel_requested.emit()
