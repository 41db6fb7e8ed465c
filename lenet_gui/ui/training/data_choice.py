"""The choice of data of one's own for the next training, after a look at them. GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource, source_titles
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App

if TYPE_CHECKING:
    from lenet_gui.ui.data_preview.dialog import DataPreview


class DataChoice(QObject):
    """Lets the user choose a folder or a file, and shows what it holds before it is used.

    Signals:
        chosen: the user wants to train on this source.
    """

    chosen = Signal(object)

    def __init__(self, app: App, page: QWidget) -> None:
        super().__init__(page)
        self._app, self._page = app, page
        self._dialog: DataPreview | None = None

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose a folder with a data set."""
        if path := self._app.choose_data(file=False):
            self.preview(path)

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose a file with a data set."""
        if path := self._app.choose_data(file=True):
            self.preview(path)

    def preview(self, source: DataSource) -> None:
        """Show what a data set holds, and let the user train on it next."""
        if self._dialog is None:
            # Imported here, because the window does not need it to start.
            from lenet_gui.ui.data_preview.dialog import DataPreview

            self._dialog = DataPreview(self._page)
            self._dialog.accepted_data.connect(self._on_accepted)
            self._dialog.folder_requested.connect(self.choose_folder)
            self._dialog.file_requested.connect(self.choose_file)
            self._app.at_exit(self._dialog.job.cancel, self._dialog.job.wait)
        self._dialog.show_source(source)

    @Slot(object, object)
    def _on_accepted(self, source: DataSource, dataset: Dataset) -> None:
        # So that it is not read once more.
        self._app.training.worker.keep(source, dataset)
        if isinstance(source, Path):
            self._app.add_data_folder(str(source))
        self.chosen.emit(source)
        name = source.name if isinstance(source, Path) else words(source_titles()[source])
        self._app.message.emit(self.tr("The next training uses {}").format(name))
