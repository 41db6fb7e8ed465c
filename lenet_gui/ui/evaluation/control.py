"""Between the Evaluation tab, the worker that evaluates, and the networks. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui import paths
from lenet_gui.core.data.sources import SOURCES, Source
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.current_network import FILE_FILTER, Model, ModelFiles
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.evaluation.tab import EvaluationTab
from lenet_gui.ui.evaluation.worker import EvaluationThread, NetworkChoice, Request


class EvaluationControl(QObject):
    """Has networks evaluated as the tab wishes, and tells the tab of it and of the networks."""

    def __init__(
        self,
        thread: EvaluationThread,
        tab: EvaluationTab,
        models: ModelFiles,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._thread, self._tab, self._models = thread, tab, models
        self._settings, self._window = settings, window
        tab.evaluation_requested.connect(self._evaluate)
        tab.cancel_requested.connect(self._cancel)
        tab.folder_wanted.connect(self._choose_folder)
        tab.file_wanted.connect(self._choose_file)
        thread.worker.progressed.connect(tab.show_progress)
        thread.worker.finished.connect(tab.show_result)
        thread.worker.failed.connect(self._take_failure)
        thread.worker.fetching_needed.connect(tab.show_fetching_needed)
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
        self._thread.start(request)

    @Slot()
    def _cancel(self) -> None:
        self._thread.cancel()

    @Slot(object, str, str)
    def _take_failure(self, request: Request, sentence: str, details: str) -> None:
        self._tab.show_failure(request, sentence)
        if details:
            dialogs.show_error(self._window, sentence, details)

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


def _source(text: str) -> Source | None:
    """A data set as the settings name it; None where they name none."""
    return text if text in SOURCES else Path(text) if text else None


def _choice(model: Model) -> NetworkChoice:
    return NetworkChoice(model.name, model.network)
