"""Between the Evaluation tab, the job that evaluates, and the networks. GUI thread."""

from __future__ import annotations

import logging
import traceback
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui import paths
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import DataSource, source_named
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.current_network import FILE_FILTER, Model, ModelFiles
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.evaluation.tab import EvaluationTab
from lenet_gui.ui.evaluation.worker import Evaluator, FetchingNeeded, NetworkChoice, Request, Result
from lenet_gui.ui.jobs.job import Job

_log = logging.getLogger(__name__)


class EvaluationControl(QObject):
    """Has networks evaluated as the tab wishes, and tells the tab of it and of the networks.

    Attributes:
        job: what evaluates; it has to be cancelled in the end.
    """

    def __init__(
        self,
        tab: EvaluationTab,
        models: ModelFiles,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.job = Job(self)
        self.job.progressed.connect(self._show_progress)
        self.job.done.connect(self._on_done)
        self._evaluator = Evaluator()
        self._tab, self._models = tab, models
        self._settings, self._window = settings, window
        tab.evaluation_requested.connect(self._evaluate)
        tab.cancel_requested.connect(self.job.cancel)
        tab.folder_wanted.connect(self._choose_folder)
        tab.file_wanted.connect(self._choose_file)
        models.changed.connect(self._show_networks)
        self._bundled = [
            NetworkChoice(path.name, path=path)
            for path in sorted(paths.models_folder().glob("*.keras"))
        ]
        tab.set_data_folders(settings.data_folders, _source(settings.evaluation_data))

    @Slot()
    def show_data_folders(self) -> None:
        """Offer the folders that the settings know by now."""
        self._tab.set_data_folders(self._settings.data_folders)

    @Slot()
    def _show_networks(self) -> None:
        """Tell the tab of the current network, and of those that it can be compared with."""
        self._tab.set_others([*self._bundled, *map(_choice, self._models.earlier())])
        model = self._models.model()
        self._tab.set_network(None if model is None else _choice(model))

    @Slot(object)
    def _evaluate(self, request: Request) -> None:
        self._settings.evaluation_data = str(request.source)
        # An earlier request is not wanted any more, even if it is the same.
        self.job.cancel()
        self.job.start(request, partial(self._evaluator.evaluate, request))

    def _show_progress(self, request: Request, progress: tuple[str, float | None]) -> None:
        self._tab.show_progress(request, *progress)

    def _on_done(self, request: Request, outcome: Future[Result]) -> None:
        try:
            result = outcome.result()
        except FetchingNeeded:
            self._tab.show_fetching_needed(request)
        except (DatasetError, ModelFileError) as error:
            _log.warning("%s", error)
            self._tab.show_failure(request, str(error))
        except Exception as error:
            # Whatever it was, the user has to learn of it, and the next evaluation has to work.
            _log.exception("The evaluation failed")
            sentence = f"The evaluation ended with an error: {error}"
            self._tab.show_failure(request, sentence)
            dialogs.show_error(self._window, sentence, traceback.format_exc())
        else:
            self._tab.show_result(result)

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._window, "Choose a folder with four idx files", self._settings.last_folder
        )
        if folder:
            self._settings.add_data_folder(folder)
            self._tab.set_data_folders(self._settings.data_folders, Path(folder))

    @Slot()
    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, "Compare with a network", self._settings.last_folder, FILE_FILTER
        )
        if path:
            self._settings.last_folder = str(Path(path).parent)
            self._tab.add_file(NetworkChoice(Path(path).name, path=Path(path)))


def _source(text: str) -> DataSource | None:
    """A data set as the settings name it; None where they name none."""
    return source_named(text) if text else None


def _choice(model: Model) -> NetworkChoice:
    return NetworkChoice(model.name, model.network)
