"""The panel of the My digits page that adapts the network to the user's hand. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone, FineTuningEvent
from lenet_gui.core.fine_tuning.recorded import adapted_name
from lenet_gui.core.runs.files import NETWORK_FILE
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.my_digits.outcome import hint, outcome_text
from lenet_gui.ui.state.app import ADAPTING, App
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.progress_bar import ProgressBar

_WHAT = (
    "Trains a copy of the current network on your digits, mixed with other people's so that it "
    "goes on reading those."
)


class AdaptationPanel(QFrame):
    """Buttons that start and cancel the adaptation, its progress, and its result.

    An adapted network becomes the current one.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._counts: list[int] = [0] * 10
        # The name of the network being adapted, the run that keeps the result, and its words.
        self._name = self._run = ""
        self._outcome: str | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._adapt = named_button("&Adapt to my handwriting", "adaptButton", "")
        self._adapt.clicked.connect(self.adapt)
        self._cancel = named_button(
            "Cancel", "cancelAdaptButton", "Stop, and leave everything as it is"
        )
        self._cancel.clicked.connect(self._on_cancel_clicked)
        for button in (self._adapt, self._cancel):
            button.setMinimumHeight(32)
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
        worker = app.training.adapter
        worker.preparing.connect(self._on_preparing)
        worker.progressed.connect(self._on_progressed)
        worker.kept.connect(self._on_kept)
        worker.warned.connect(self._on_warned)
        worker.failed.connect(self._on_failed)
        app.training.adapted.connect(self._on_adapted)
        app.busy_changed.connect(self._update)
        self._update()

    def set_counts(self, counts: Sequence[int]) -> None:
        """Set the number of digits with each label."""
        if list(counts) != self._counts:
            self._counts = list(counts)
            if not self._is_running():
                self._message.setText(f"{_WHAT} {self._hint()}".rstrip())
        self._update()

    @Slot()
    def adapt(self) -> None:
        """Adapt a copy of the current network to all of the user's digits."""
        app, current = self._app, self._app.networks.current()
        if app.busy:
            return
        if current is None:
            dialogs.show_message(self, "There is no network to adapt; open one first.")
            return
        digits = [stored.digit for stored in app.digits.read()]
        if not digits:
            dialogs.show_message(self, "There are no digits to adapt to; teach one first.")
            return
        self._name, self._run, self._outcome = current.name.removesuffix(".keras"), "", None
        # A cancelled close is over.
        app.is_closing = False
        app.set_busy(ADAPTING)
        self._on_preparing("Starting …")
        app.training.adapt(self._name, current.network, digits)

    def _is_running(self) -> bool:
        return self._app.busy == ADAPTING

    def _hint(self) -> str:
        return hint(self._counts) if any(self._counts) else ""

    @Slot()
    def _update(self) -> None:
        any_digits, busy = any(self._counts), self._app.busy
        self._adapt.setEnabled(any_digits and not busy)
        tip = "Train a copy of the network on your digits" if any_digits else "Teach one first"
        self._adapt.setToolTip(busy or tip)
        self._cancel.setEnabled(self._is_running())
        if not self._is_running():
            self._progress.set_share(0)

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._message.setText("Cancelling …")
        self._app.training.adapter.request_stop()

    # Signals of the worker.

    @Slot(str)
    def _on_preparing(self, sentence: str) -> None:
        if self._cancel.isEnabled():
            self._message.setText(sentence)
        self._progress.set_share(None)

    @Slot(object)
    def _on_progressed(self, event: FineTuningEvent) -> None:
        if isinstance(event, FineTuningDone):
            self._outcome = outcome_text(event, self._run)
            if event.mixing_coefficient > 0:
                file = self._app.runs.path / self._run / NETWORK_FILE if self._run else None
                self._app.networks.set_adapted(adapted_name(self._name), event.network, file)
            return
        if self._cancel.isEnabled():
            self._message.setText(f"Learning your hand … {self._hint()}".rstrip())
        self._progress.set_share(event.share)

    @Slot(str)
    def _on_kept(self, run: str) -> None:
        self._run = run

    @Slot(str)
    def _on_warned(self, sentence: str) -> None:
        self._app.show_failure(sentence)

    @Slot(str, str)
    def _on_failed(self, sentence: str, details: str) -> None:
        self._outcome = sentence
        self._app.show_failure(sentence, details)

    @Slot()
    def _on_adapted(self) -> None:
        show_and_say(self._message, self._outcome or "Cancelled. The network was not changed.")
        self._app.set_busy("")
