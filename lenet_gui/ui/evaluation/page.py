"""The page that evaluates a network and shows its errors. GUI thread."""

from __future__ import annotations

import logging
import traceback
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QStackedWidget,
    QWidget,
)

from lenet_gui import paths
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource, source_named
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.evaluation.worker import Evaluator, FetchingNeeded, NetworkChoice, Request, Result
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import FILE_FILTER, NamedNetwork
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar

_log = logging.getLogger(__name__)

_NOT_HERE = (
    "{title} is not on this computer, or not whole. Have it fetched ({size}), or choose the "
    "built-in digits or a folder of your own under Data."
)
_NO_NETWORK = "No network is open. Open one from the File menu, or train one."
_CALLED_OFF = "Called off. Press Evaluate to read the images after all."
_STILL_LEARNING = "A training is running. Press Evaluate to see the network as it is now."
_LEARNED_ON = "The network has learned on since. Press Evaluate to see it as it is now."

_EVALUATE_KEY = "F6"


class EvaluationPage(Page):
    """The choice of data in a row at the top, the results below.

    Its contents are made when it is first shown. An evaluation starts by itself when the page is
    visible and does not show the current choice. During a training, which changes the network all
    the time, it starts only on request.

    Attributes:
        job: evaluates in the background.
    """

    key = "evaluation"
    title = "Test"
    icon_name = "test"
    help_term = "accuracy"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._built = False
        self._choice: NetworkChoice | None = None
        # The requests: the running one, the last one, and the one whose result is shown.
        self._asked: Request | None = None
        self._last: Request | None = None
        self._shown: Request | None = None
        self._bundled = [
            NetworkChoice(path.name, path=path)
            for path in sorted(paths.models_folder().glob("*.keras"))
        ]
        self._evaluator = Evaluator()
        self.job = Job(self)
        self.job.progressed.connect(self._on_progressed)
        self.job.done.connect(self._on_done)
        app.at_exit(self.job.cancel, self.job.wait)
        app.networks.changed.connect(self._on_networks_changed)
        app.busy_changed.connect(self._look)
        app.data_folders_changed.connect(self._on_data_folders_changed)
        self._evaluate_action = QAction("&Evaluate", self)
        self._evaluate_action.setObjectName("evaluateAction")
        self._evaluate_action.setShortcut(_EVALUATE_KEY)
        self._evaluate_action.setEnabled(False)
        self._evaluate_action.triggered.connect(self._on_evaluate_triggered)
        self.actions_by_menu = {"Network": [self._evaluate_action]}

    @Slot()
    def _on_networks_changed(self) -> None:
        current = self.app.networks.current()
        self._choice = None if current is None else _choice(current)
        if self._built:
            self._show_others()
        self._allow_evaluating()
        self._look()

    def _show_others(self) -> None:
        """Offer the networks for comparison, beside the chosen files."""
        earlier = map(_choice, self.app.networks.earlier())
        self._choices.set_others([*self._bundled, *earlier])

    @Slot()
    def _on_data_folders_changed(self) -> None:
        if self._built:
            self._choices.set_data_folders(self.app.settings.data_folders)
            self._look()

    @Slot()
    def _on_evaluate_triggered(self) -> None:
        self.come_to_front()
        # Showing the page may have started it.
        if self._asked is None:
            self._start()

    # The results of a request. Reports of earlier requests are ignored.

    def _on_progressed(self, request: Request, progress: tuple[str, float | None]) -> None:
        if request is self._asked:
            sentence, share = progress
            self._message.setText(sentence)
            self._progress.set_share(share)

    def _on_done(self, request: Request, outcome: Future[Result]) -> None:
        if request is not self._asked:
            return
        self._set_asked(None)
        try:
            result = outcome.result()
        except FetchingNeeded:
            self._offer_to_fetch(request)
        except (DatasetError, ModelFileError) as error:
            _log.warning("%s", error)
            self._show_failure(str(error))
        except Exception as error:
            # Any error is reported to the user, and the next evaluation must work.
            _log.exception("The evaluation failed")
            sentence = f"The evaluation ended with an error: {error}"
            self._show_failure(sentence)
            dialogs.show_error(self, sentence, traceback.format_exc())
        else:
            self._show_result(result)

    def _show_result(self, result: Result) -> None:
        self._shown = result.request
        self._results.show_result(result)
        self._pages.setCurrentWidget(self._results)
        self._message.clear()
        announce(self._results, self._results.summary())
        self._look()

    def _offer_to_fetch(self, request: Request) -> None:
        """Show that a published data set is missing, and offer to download it."""
        # A mixture lacks MNIST.
        published = PUBLISHED.get(str(request.source), PUBLISHED["mnist"])
        title, size = published.title, f"{published.size() / 1e6:.1f} MB"
        self._show_failure(_NOT_HERE.format(title=title, size=size))
        self._fetch.setText(f"&Fetch {title}")
        self._fetch.setToolTip(f"Fetch {title} ({size}), read it")
        self._fetch.setVisible(True)

    def _show_failure(self, sentence: str) -> None:
        # Retry when the page is next shown: the cause may be fixed by then.
        self._last = None
        self._show_hint(sentence)

    # Making.

    def _build(self) -> None:
        # Imported here, because defining their classes would delay the start.
        from lenet_gui.ui.evaluation.choices import EvaluationChoices
        from lenet_gui.ui.evaluation.results import EvaluationResults

        self._built = True
        self._choices = EvaluationChoices()
        settings = self.app.settings
        self._choices.set_data_folders(settings.data_folders, _source(settings.evaluation_data))
        self._show_others()
        self._choices.changed.connect(self._on_choices_changed)
        self._choices.folder_requested.connect(self._choose_folder)
        self._choices.file_requested.connect(self._choose_file)
        self._evaluate = named_button(
            "Eva&luate", "evaluateButton", with_key("Read the images now", _EVALUATE_KEY)
        )
        self._evaluate.clicked.connect(self._start)
        self._evaluate_action.enabledChanged.connect(self._evaluate.setEnabled)
        self._evaluate.setEnabled(self._evaluate_action.isEnabled())
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
        self._results.ink_chosen.connect(self.app.ink_requested)
        self._hint_page = self._make_hint()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._hint_page)
        self._pages.addWidget(self._results)

        choices = hbox((self._choices, 1), 12, self._evaluate, self._cancel)
        state = hbox(self._progress, (self._message, 1), spacing=12)
        self.setLayout(vbox(choices, (self._pages, 1), state, spacing=10, margins=(20, 16, 20, 4)))
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
        fetch = hbox(None, self._fetch, None)
        page.setLayout(vbox(None, self._hint, fetch, None, spacing=16, margins=(140, 0, 140, 0)))
        return page

    # Starting and ending.

    @Slot()
    def _look(self) -> None:
        """Evaluate the current choice, unless it is shown or was tried already."""
        if not self._built or not self.isVisible():
            return
        if self._choice is None:
            self._call_off()
            self._show_hint(_NO_NETWORK)
            return
        wanted = self._choices.request(self._choice)
        if wanted == self._shown:
            if self._asked is not None:
                # The user chose the shown result again before the other one was ready.
                self._call_off()
            self._last = wanted
            self._message.clear()
        elif self._asked is None and self.app.busy:
            if self._shown is None:
                self._show_hint(_STILL_LEARNING)
            else:
                show_and_say(self._message, _LEARNED_ON)
        elif wanted != self._last and not self.app.busy:
            self._start()

    @Slot()
    def _on_choices_changed(self) -> None:
        # A new choice is evaluated even while the network is in training.
        if self.app.busy:
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
        self.app.settings.evaluation_data = str(request.source)
        # Cancel the earlier request, even an equal one.
        self.job.cancel()
        self.job.start(request, partial(self._evaluator.evaluate, request))

    @Slot()
    def _call_off(self) -> None:
        if self._asked is None:
            return
        self._set_asked(None)
        self.job.cancel()
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
        self._evaluate_action.setEnabled(self._asked is None and self._choice is not None)

    def _show_hint(self, sentence: str) -> None:
        """Show a sentence in place of results."""
        self._shown = None
        if self._asked is None:
            self._message.clear()
        show_and_say(self._hint, sentence)
        self._fetch.setVisible(False)
        self._pages.setCurrentWidget(self._hint_page)

    def _choose_folder(self) -> None:
        if folder := self.app.choose_data_folder():
            self._choices.set_data_folders(self.app.settings.data_folders, Path(folder))
            self._look()

    def _choose_file(self) -> None:
        settings = self.app.settings
        name, _ = QFileDialog.getOpenFileName(
            self, "Compare with a network", settings.last_folder, FILE_FILTER
        )
        if name:
            settings.last_folder = str(Path(name).parent)
            self._choices.add_file(NetworkChoice(Path(name).name, path=Path(name)))

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._build()
        super().showEvent(event)
        self._look()


def _source(text: str) -> DataSource | None:
    """Return the data set named in the settings, or None."""
    return source_named(text) if text else None


def _choice(network: NamedNetwork) -> NetworkChoice:
    return NetworkChoice(network.name, network.network)
