"""The page that evaluates a network and shows its errors. GUI thread."""

from __future__ import annotations

import logging
import traceback
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource, source_named
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.evaluation.worker import (
    MY_DIGITS,
    Evaluator,
    FetchingNeeded,
    NoDigits,
    Request,
    Result,
)
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.catalogue import NetworkChoice
from lenet_gui.ui.state.current_network import NamedNetwork
from lenet_gui.ui.widgets.layouts import PAGE, vbox
from lenet_gui.ui.widgets.scrolled import Column

_log = logging.getLogger(__name__)

_EVALUATE_KEY = "F6"

# Milliseconds that the result before stays, so that a quick evaluation does not flicker.
_PATIENCE = 300

# The least height of the results; below, they scroll.
_LOWEST = 280


class EvaluationPage(Page):
    """The choice of data in a row at the top, the results below, or in their place what to do.

    Its contents are made when it is first shown. An evaluation starts by itself when the page is
    visible and does not show the current choice. During a training, which changes the network all
    the time, it starts only on request.

    Attributes:
        job: evaluates in the background.
    """

    key = "evaluation"
    help_term = "accuracy"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._built = False
        self._choice: NetworkChoice | None = None
        # The requests: the running one, the last one, and the one whose result was shown last.
        self._asked: Request | None = None
        self._last: Request | None = None
        self._shown: Request | None = None
        self._evaluator = Evaluator()
        self.job = Job(self)
        self.job.progressed.connect(self._on_progressed)
        self.job.done.connect(self._on_done)
        app.at_exit(self.job.cancel, self.job.wait)
        app.networks.changed.connect(self._on_networks_changed)
        app.busy_changed.connect(self._look)
        app.data_folders_changed.connect(self._on_data_folders_changed)
        app.digits.history.indexChanged.connect(self._on_digits_changed)
        self._slow = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._slow.timeout.connect(self._show_placeholder)
        self._evaluate_action = QAction(self.tr("&Evaluate"), self)
        self._evaluate_action.setObjectName("evaluateAction")
        self._evaluate_action.setShortcut(_EVALUATE_KEY)
        self._evaluate_action.setEnabled(False)
        self._evaluate_action.triggered.connect(self._on_evaluate_triggered)
        self.actions_by_menu = {"Network": [self._evaluate_action]}
        self._on_networks_changed()

    @Slot()
    def _on_networks_changed(self) -> None:
        current = self.app.networks.current()
        self._choice = None if current is None else _choice(current)
        self._allow_evaluating()
        self._look()

    @Slot()
    def _on_data_folders_changed(self) -> None:
        if self._built:
            self._choices.set_data_folders(self.app.settings.data_folders)
            self._look()

    @Slot()
    def _on_digits_changed(self) -> None:
        if self._shown is not None and self._shown.source == MY_DIGITS:
            self._shown = None
        if self._last is not None and self._last.source == MY_DIGITS:
            self._last = None
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
            self._placeholder.show_progress(*progress)

    def _on_done(self, request: Request, outcome: Future[Result]) -> None:
        if request is not self._asked:
            return
        self._set_asked(None)
        try:
            result = outcome.result()
        except FetchingNeeded:
            self._offer_to_fetch(request)
        except NoDigits:
            sentence = self.tr(
                "You have not labelled any digits yet. Draw one, and press the key of the digit "
                "that it is, 0 to 9."
            )
            self._show_failure(sentence, self._placeholder.draw)
        except (DatasetError, ModelFileError) as error:
            _log.warning("%s", error)
            self._show_failure(words(error), self._placeholder.evaluate)
        except Exception as error:
            # Any error is reported to the user, and the next evaluation must work.
            _log.exception("The evaluation failed")
            sentence = self.tr("The evaluation ended with an error: {}").format(error)
            self._show_failure(sentence, self._placeholder.evaluate)
            dialogs.show_error(self, sentence, traceback.format_exc())
        else:
            self._show_result(result)

    def _show_result(self, result: Result) -> None:
        self._shown = result.request
        self._results.show_result(result)
        self._bring_back_results()
        announce(self._results, self._results.summary())
        self._look()

    def _offer_to_fetch(self, request: Request) -> None:
        """Show that a published data set is missing, and offer to download it."""
        # A mixture lacks MNIST.
        published = PUBLISHED.get(str(request.source), PUBLISHED["mnist"])
        title, size = published.title, decimal(published.size() / 1e6, 1)
        sentence = self.tr(
            "{title} is missing on this computer, or incomplete. Download it ({size} MB), or "
            "choose other images under Data."
        ).format(title=title, size=size)
        fetch = self._placeholder.fetch
        fetch.setText(self.tr("Dow&nload {}").format(title))
        tip = self.tr("Download {title} ({size} MB) and evaluate").format(title=title, size=size)
        fetch.setToolTip(tip)
        self._show_failure(sentence, fetch, self._placeholder.builtin)

    def _show_failure(self, sentence: str, *buttons: QPushButton) -> None:
        # Retry when the page is next shown: the cause may be fixed by then.
        self._last = None
        self._show_hint(sentence, *buttons)

    # Making.

    def _build(self) -> None:
        # Imported here, because defining their classes would delay the start.
        from lenet_gui.ui.evaluation.choices import EvaluationChoices
        from lenet_gui.ui.evaluation.placeholder import EvaluationPlaceholder
        from lenet_gui.ui.evaluation.results import EvaluationResults

        self._built = True
        self._choices = EvaluationChoices(self.app)
        settings = self.app.settings
        self._choices.set_data_folders(settings.data_folders, _source(settings.evaluation_data))
        self._choices.changed.connect(self._on_choices_changed)
        self._choices.folder_requested.connect(partial(self._choose_data, file=False))
        self._choices.file_requested.connect(partial(self._choose_data, file=True))
        self._results = EvaluationResults()
        self._results.ink_chosen.connect(self.app.ink_requested)
        self._results.evaluation_requested.connect(self._start)
        self._scrolled = Column(self._results, lowest=_LOWEST)
        self._placeholder = EvaluationPlaceholder(_EVALUATE_KEY)
        self._placeholder.evaluate.clicked.connect(self._start)
        self._placeholder.fetch.clicked.connect(self._start_fetching)
        self._placeholder.builtin.clicked.connect(self._use_builtin)
        self._placeholder.draw.clicked.connect(partial(self.app.page_requested.emit, "draw"))
        self._placeholder.open_network.clicked.connect(self.app.choosing_requested.emit)
        self._placeholder.cancel.clicked.connect(self._call_off)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._placeholder)
        self._pages.addWidget(self._scrolled)
        self.setLayout(vbox(self._choices, (self._pages, 1), spacing=GRID, margins=PAGE))

    # Starting and ending.

    @Slot()
    def _look(self) -> None:
        """Evaluate the current choice, unless it is shown or was tried already."""
        if not self._built or not self.isVisible():
            return
        if self._choice is None:
            self._cancel()
            sentence = self.tr("No network is open. Open one, or train one.")
            self._show_hint(sentence, self._placeholder.open_network)
            return
        wanted = self._choices.request(self._choice)
        if wanted == self._shown:
            # The user may have chosen it again before another one was ready.
            self._cancel()
            self._last = wanted
            self._bring_back_results()
        elif self._asked is None and self.app.busy:
            if self._shown is None:
                sentence = self.tr("A training is running. Evaluate the network as it is now?")
                self._show_hint(sentence, self._placeholder.evaluate)
            elif self._pages.currentWidget() is self._scrolled:
                self._results.set_notice(self.tr("The network has changed since."))
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

    @Slot()
    def _use_builtin(self) -> None:
        self._choices.set_data_folders(self.app.settings.data_folders, "builtin")
        self._on_choices_changed()

    def _ask(self, request: Request) -> None:
        self._last = request
        if request == self._shown:
            self._shown = None
        self._set_asked(request)
        self._placeholder.show_progress(self.tr("Starting…"), None)
        self._slow.start()
        self.app.settings.evaluation_data = str(request.source)
        # Cancel the earlier request, even an equal one.
        self.job.cancel()
        self.job.start(request, partial(self._evaluator.evaluate, request))

    @Slot()
    def _call_off(self) -> None:
        self._cancel()
        self._show_hint(self.tr("The evaluation was cancelled."), self._placeholder.evaluate)

    def _cancel(self) -> None:
        if self._asked is not None:
            self._set_asked(None)
            self.job.cancel()

    def _set_asked(self, request: Request | None) -> None:
        self._asked = request
        self._allow_evaluating()

    def _allow_evaluating(self) -> None:
        self._evaluate_action.setEnabled(self._asked is None and self._choice is not None)

    # What is in front.

    def _show_hint(self, sentence: str, *buttons: QPushButton) -> None:
        """Show a sentence and buttons in place of results."""
        self._placeholder.show_hint(sentence, *buttons)
        self._show_placeholder()

    @Slot()
    def _show_placeholder(self) -> None:
        self._slow.stop()
        self._pages.setCurrentWidget(self._placeholder)

    def _bring_back_results(self) -> None:
        self._slow.stop()
        self._results.set_notice("")
        self._pages.setCurrentWidget(self._scrolled)

    # User actions.

    def _choose_data(self, *, file: bool) -> None:
        if path := self.app.choose_data(file=file):
            self.app.add_data_folder(str(path))
            self._choices.set_data_folders(self.app.settings.data_folders, path)
            self._look()

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._build()
        super().showEvent(event)
        self._look()


def _source(text: str) -> DataSource | None:
    """Return the data set named in the settings, or None."""
    if text == MY_DIGITS:
        return MY_DIGITS
    return source_named(text) if text else None


def _choice(network: NamedNetwork) -> NetworkChoice:
    return NetworkChoice(network.name, network.network)
