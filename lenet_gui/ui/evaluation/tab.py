"""The tab that shows where a network goes wrong. GUI thread.

It knows nothing of the worker: it says what it wants evaluated, and is told what came of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.evaluation.worker import NetworkChoice, Request, Result
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar

_NOT_HERE = (
    "{title} is not on this computer, or not whole. Have it fetched ({size}), or choose the "
    "built-in digits or a folder of your own under Data."
)
_NO_NETWORK = "No network is open. Open one from the File menu, or train one."
_CALLED_OFF = "Called off. Press Evaluate to read the images after all."
_STILL_LEARNING = "A training is running. Press Evaluate to see the network as it is now."
_LEARNED_ON = "The network has learned on since. Press Evaluate to see it as it is now."

_EVALUATE_KEY = "F6"

# The progress bar counts in thousandths.


class EvaluationTab(QWidget):
    """What to evaluate on in a row at the top, what came of it below.

    Its contents are made when it is first shown. An evaluation starts by itself when the tab is
    in view and does not show what is chosen; while a training changes the network all the time,
    only when asked for.

    Attributes:
        evaluate_action: the Evaluate button's, for a menu; whoever offers it calls evaluate().

    Signals:
        evaluation_requested: with a Request, in place of any that is under way.
        cancel_requested: what is under way is not wanted any more.
        folder_wanted: the user wants to choose a folder with a data set.
        file_wanted: the user wants to choose a file with the other network.
        ink_chosen: an image is to be put on the canvas; its ink, uint8 (h, w).
    """

    evaluation_requested = Signal(object)
    cancel_requested = Signal()
    folder_wanted = Signal()
    file_wanted = Signal()
    ink_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationTab")
        self._built = False
        self._training = False
        self._choice: NetworkChoice | None = None
        self._others: list[NetworkChoice] = []
        self._folders: list[str] = []
        self._source: DataSource | None = None
        # Under way; the last one that was; the one whose result is shown.
        self._asked: Request | None = None
        self._last: Request | None = None
        self._shown: Request | None = None
        self.evaluate_action = QAction("&Evaluate", self)
        self.evaluate_action.setObjectName("evaluateAction")
        self.evaluate_action.setShortcut(_EVALUATE_KEY)
        self.evaluate_action.setEnabled(False)

    # Told by the owner.

    def set_network(self, choice: NetworkChoice | None) -> None:
        """Evaluate another network from now on."""
        self._choice = choice
        self._allow_evaluating()
        self._look()

    def set_others(self, others: Sequence[NetworkChoice]) -> None:
        """Offer these networks to compare with, beside the files that were chosen."""
        self._others = list(others)
        if self._built:
            self._choices.set_others(self._others)

    def evaluate(self) -> None:
        """Read the images now, unless that is under way; the tab has to be in view."""
        if self._asked is None:
            self._start()

    def add_file(self, file: NetworkChoice) -> None:
        """Compare with the network in a file that the user has chosen."""
        self._choices.add_file(file)

    def set_data_folders(self, folders: Sequence[str], source: DataSource | None = None) -> None:
        """Offer these folders beside the data sets that have a name, and perhaps take another."""
        self._folders, self._source = list(folders), source or self._source
        if self._built:
            self._choices.set_data_folders(folders, source)
            self._look()

    def set_training(self, running: bool) -> None:
        """Whether a training changes the network all the time from now on."""
        self._training = running
        self._look()

    def show_progress(self, request: Request, sentence: str, share: float | None) -> None:
        """Say what is under way, and how far: 0..1, or None if nobody knows."""
        if request is self._asked:
            self._message.setText(sentence)
            self._progress.set_share(share)

    def show_result(self, result: Result) -> None:
        """Show what came of the request under way; what came of an earlier one is passed over."""
        if result.request is not self._asked:
            return
        self._set_asked(None)
        self._shown = result.request
        self._results.show_result(result)
        self._pages.setCurrentWidget(self._results)
        self._message.clear()
        announce(self._results, self._results.summary())
        self._look()

    def show_failure(self, request: Request, sentence: str) -> None:
        """Say why the request under way came to nothing."""
        if request is self._asked:
            self._set_asked(None)
            # To be tried again when the tab is next shown: the cause may be mended by then.
            self._last = None
            self._show_hint(sentence)

    def show_fetching_needed(self, request: Request) -> None:
        """Say that a published data set is not here, and offer to have it fetched."""
        if request is self._asked:
            # A mixture lacks MNIST.
            published = PUBLISHED.get(str(request.source), PUBLISHED["mnist"])
            title, size = published.title, f"{published.size() / 1e6:.1f} MB"
            self.show_failure(request, _NOT_HERE.format(title=title, size=size))
            self._fetch.setText(f"&Fetch {title}")
            self._fetch.setToolTip(f"Fetch {title} ({size}), read it")
            self._fetch.setVisible(True)

    # Making.

    def _build(self) -> None:
        # Here, because defining their classes would hold up the start.
        from lenet_gui.ui.evaluation.choices import EvaluationChoices
        from lenet_gui.ui.evaluation.results import EvaluationResults

        self._built = True
        self._choices = EvaluationChoices()
        self._choices.set_data_folders(self._folders, self._source)
        self._choices.set_others(self._others)
        self._choices.changed.connect(self._take_choices)
        self._choices.folder_wanted.connect(self.folder_wanted)
        self._choices.file_wanted.connect(self.file_wanted)
        self._evaluate = named_button(
            "Eva&luate", "evaluateButton", with_key("Read the images now", _EVALUATE_KEY)
        )
        self._evaluate.clicked.connect(self._start)
        self.evaluate_action.enabledChanged.connect(self._evaluate.setEnabled)
        self._evaluate.setEnabled(self.evaluate_action.isEnabled())
        self._cancel = named_button(
            "&Cancel", "cancelEvaluationButton", "End the evaluation under way"
        )
        self._cancel.clicked.connect(self._call_off)
        self._message = QLabel()
        self._message.setObjectName("evaluationMessage")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = ProgressBar()
        self._progress.setObjectName("evaluationProgress")
        self._progress.setAccessibleName("Progress of the evaluation")
        self._progress.setToolTip("Progress of the evaluation")
        self._progress.setFixedWidth(160)
        self._results = EvaluationResults()
        self._results.ink_chosen.connect(self.ink_chosen)
        self._hint_page = self._make_hint()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._hint_page)
        self._pages.addWidget(self._results)

        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self._choices, 1)
        choices.addSpacing(12)
        choices.addWidget(self._evaluate)
        choices.addWidget(self._cancel)
        state = QHBoxLayout()
        state.setSpacing(12)
        state.addWidget(self._progress)
        state.addWidget(self._message, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 4)
        column.setSpacing(10)
        column.addLayout(choices)
        column.addWidget(self._pages, 1)
        column.addLayout(state)
        self._set_asked(None)

    def _make_hint(self) -> QWidget:
        self._hint = QLabel()
        self._hint.setObjectName("evaluationHint")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setMinimumHeight(height_of_lines(self._hint, 3))
        self._fetch = named_button(
            "&Fetch MNIST", "fetchMnistButton", "Fetch MNIST (11.6 MB), read it"
        )
        self._fetch.clicked.connect(self._start_fetching)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(140, 0, 140, 0)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._hint)
        column.addWidget(self._fetch, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    # Starting and ending.

    @Slot()
    def _look(self) -> None:
        """Evaluate what is chosen, if that is not what is shown or was tried already."""
        if not self._built or not self.isVisible():
            return
        if self._choice is None:
            self._call_off()
            self._show_hint(_NO_NETWORK)
            return
        wanted = self._choices.request(self._choice)
        if wanted == self._shown:
            if self._asked is not None:
                # The user went back to what is shown before anything else was ready.
                self._call_off()
            self._last = wanted
            self._message.clear()
        elif self._asked is None and self._training:
            if self._shown is None:
                self._show_hint(_STILL_LEARNING)
            else:
                show_and_say(self._message, _LEARNED_ON)
        elif wanted != self._last and not self._training:
            self._start()

    @Slot()
    def _take_choices(self) -> None:
        # Whoever chooses something wants to see it, even if the network goes on learning.
        if self._training:
            self._start()
        else:
            self._look()

    @Slot()
    def _start(self) -> None:
        if self._choice is not None:
            self._ask(self._choices.request(self._choice))

    @Slot()
    def _start_fetching(self) -> None:
        if self._choice is not None:
            self._ask(self._choices.request(self._choice, may_fetch=True))

    def _ask(self, request: Request) -> None:
        self._last = request
        self._set_asked(request)
        self._message.setText("Starting …")
        self._progress.set_share(None)
        if self._shown is None:
            self._show_hint("")
        self.evaluation_requested.emit(request)

    @Slot()
    def _call_off(self) -> None:
        if self._asked is None:
            return
        self._set_asked(None)
        self.cancel_requested.emit()
        if self._shown is None:
            self._show_hint(_CALLED_OFF)
        else:
            show_and_say(self._message, _CALLED_OFF)

    def _set_asked(self, request: Request | None) -> None:
        self._asked = request
        running = request is not None
        self._allow_evaluating()
        self._cancel.setEnabled(running)
        self._fetch.setEnabled(not running)
        self._progress.setVisible(running)

    def _allow_evaluating(self) -> None:
        self.evaluate_action.setEnabled(self._asked is None and self._choice is not None)

    def _show_hint(self, sentence: str) -> None:
        """Show a sentence in place of results."""
        self._shown = None
        if self._asked is None:
            self._message.clear()
        show_and_say(self._hint, sentence)
        self._fetch.setVisible(False)
        self._pages.setCurrentWidget(self._hint_page)

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._build()
        super().showEvent(event)
        self._look()
