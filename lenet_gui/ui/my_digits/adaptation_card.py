"""The card that adapts the current network to the user's handwriting. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone, FineTuningEvent
from lenet_gui.core.fine_tuning.recorded import adapted_name, record_of
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.runs.files import NETWORK_FILE
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.my_digits.before_after import BeforeAfterBars
from lenet_gui.ui.my_digits.outcome import changes, hint, outcome_text
from lenet_gui.ui.my_digits.words import Words
from lenet_gui.ui.state.app import ADAPTING, App
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.progress_bar import ProgressBar


class AdaptationCard(Card):
    """What adapting does, a button that starts it, its progress, and its result.

    An adapted network becomes the current one.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._counts: list[int] = [0] * 10
        # The name of the network being adapted, the run that keeps the result, and its words.
        self._name = self._run = self._outcome = ""
        title = QLabel(self.tr("Your handwriting"))
        set_type(title, Type.HEADING)
        title.setWordWrap(True)
        self._about = Words(
            self.tr(
                "A copy of the current network learns your digits for a few seconds, mixed with "
                "other people’s. It then becomes the current network and is kept as a run in Train."
            )
        )
        self._bars = BeforeAfterBars()
        self._bars.setObjectName("beforeAfterBars")
        self._bars.setAccessibleName(self.tr("Read correctly before and after adapting"))
        self._bars.hide()
        self._message = Words()
        self._message.setObjectName("adaptMessage")
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        make_quiet(self._about)
        self._progress = ProgressBar()
        self._progress.setObjectName("adaptProgressBar")
        self._progress.setAccessibleName(self.tr("Progress of adapting"))
        self._adapt = named_button(self.tr("&Adapt to my handwriting"), "adaptButton", "")
        make_primary(self._adapt)
        self._adapt.clicked.connect(self.adapt)
        self._cancel = named_button(
            self.tr("Cancel"), "cancelAdaptButton", self.tr("Stop without changing the network")
        )
        self._cancel.clicked.connect(self._on_cancel_clicked)
        for button in (self._adapt, self._cancel):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = hbox((title, 1), HelpMark("fine-tuning", self._adapt))
        rows = (self._about, self._bars, self._message, self._progress, self._adapt, self._cancel)
        margins = (2 * GRID, GRID + GRID // 2, 2 * GRID, 2 * GRID)
        self.setLayout(vbox(head, *rows, None, spacing=GRID + GRID // 2, margins=margins))
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
                # The outcome was about other digits.
                self._outcome = ""
                self._bars.hide()
        self._update()

    @Slot()
    def adapt(self) -> None:
        """Adapt a copy of the current network to all of the user's digits."""
        app, current = self._app, self._app.networks.current()
        if app.busy:
            return
        if current is None:
            dialogs.show_message(self, self.tr("Open a network first."))
            return
        if current.network.names != DIGITS:
            sentence = self.tr("This network does not read digits. Choose one that does.")
            dialogs.show_message(self, sentence)
            return
        digits = [stored.digit for stored in app.digits.read()]
        if not digits:
            dialogs.show_message(self, self.tr("Label at least one drawing first."))
            return
        self._name, self._run, self._outcome = current.name, "", ""
        self._bars.hide()
        # A cancelled close is over.
        app.is_closing = False
        app.set_busy(ADAPTING)
        self._on_preparing(self.tr("Starting…"))
        app.training.adapt(self._name, current.network, digits)
        self._cancel.setFocus()

    def _is_running(self) -> bool:
        return self._app.busy == ADAPTING

    @Slot()
    def _update(self) -> None:
        any_digits, busy, running = any(self._counts), self._app.obstacle(), self._is_running()
        had_focus = self._adapt.hasFocus() or self._cancel.hasFocus()
        self._adapt.setEnabled(any_digits and not busy)
        self._cancel.setEnabled(running)
        self._adapt.setVisible(not running)
        for widget in (self._cancel, self._progress):
            widget.setVisible(running)
        self._about.setVisible(self._bars.isHidden())
        if had_focus and not running:
            self._adapt.setFocus()
        if running:
            return
        self._adapt.setToolTip(busy)
        if busy or self._outcome:
            self._message.setText(busy or self._outcome)
        elif any_digits:
            learned = self.tr("%n digit(s) to learn from.", "", sum(self._counts))
            self._message.setText(sentences(learned, hint(self._counts)))
        else:
            self._message.setText(self.tr("Label a drawing first (Draw, keys 0 to 9)."))

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._message.setText(self.tr("Cancelling…"))
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
            self._bars.set_changes(changes(event))
            self._bars.setVisible(event.mixing_coefficient > 0)
            if event.mixing_coefficient > 0:
                file = self._app.runs.path / self._run / NETWORK_FILE if self._run else None
                name, record = adapted_name(self._name), record_of(event)
                self._app.networks.set_adapted(name, event.network, file, record)
            return
        if self._cancel.isEnabled():
            self._message.setText(self.tr("Learning your handwriting…"))
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
        self._outcome = self._outcome or self.tr("Cancelled. The network was not changed.")
        show_and_say(self._message, self._outcome)
        self._app.set_busy("")
