"""The dialog that tells what a data set holds before a training uses it. GUI thread."""

from __future__ import annotations

import logging
import time
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QStackedWidget, QWidget

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource, in_words, load, source_titles
from lenet_gui.core.data.summary import Summary, summarize
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common.accessibility import announce, show_and_say
from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.theme import GRID, Type, make_flat, make_primary, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.data_preview.sheet import ClassSheet
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.widgets.layouts import FlowLayout, hbox, vbox
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.progress_bar import ProgressBar
from lenet_gui.ui.widgets.scrolled import Column, room_on_screen

_log = logging.getLogger(__name__)

# Seconds between two reports of progress, of which there may be thousands.
_REPORT_EVERY = 0.1

_Read = tuple[Dataset, Summary]


class DataPreview(QDialog):
    """Reads a data set in the background, and shows its classes, what was done, and problems.

    Attributes:
        job: reads in the background.

    Signals:
        accepted_data: the user wants to train on this source; the Dataset that it holds.
        folder_requested, file_requested: the user wants to choose another one.
    """

    accepted_data = Signal(object, object)
    folder_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dataPreview")
        self.setWindowTitle(self.tr("Training data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._source: DataSource = "mnist"
        self._dataset: Dataset | None = None
        self.job = Job(self)
        self.job.progressed.connect(self._on_progressed)
        self.job.done.connect(self._on_done)
        self._title, self._where = QLabel(), QLabel()
        set_type(self._title, Type.HEADING)
        make_quiet(self._where)
        self._state = QLabel()
        self._state.setObjectName("previewState")
        self._progress = ProgressBar()
        self._problems, self._done = QLabel(), QLabel()
        self._problems.setObjectName("previewProblems")
        self._done.setObjectName("previewDone")
        font = self._problems.font()
        font.setBold(True)
        self._problems.setFont(font)
        for label in (self._title, self._where, self._state, self._problems, self._done):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._done.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sheet = ClassSheet()
        self._pages = QStackedWidget()
        reading, read = QWidget(), QWidget()
        reading.setLayout(vbox(None, self._state, self._progress, None, spacing=GRID))
        read.setLayout(
            vbox((Column(self._sheet, lowest=0), 1), self._problems, self._done, spacing=GRID)
        )
        self._pages.addWidget(reading)
        self._pages.addWidget(read)
        margins = (2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        rows = (self._title, self._where, (self._pages, 1), self._make_buttons())
        self.setLayout(vbox(*rows, spacing=GRID, margins=margins))
        self.finished.connect(self.job.cancel)

    def _make_buttons(self) -> QWidget:
        folder = named_button(
            self.tr("Choose &folder…"),
            "previewFolderButton",
            self.tr("Choose a folder with pictures by class, or with files of images and labels"),
        )
        folder.clicked.connect(self.folder_requested)
        file = named_button(
            self.tr("Choose f&ile…"),
            "previewFileButton",
            self.tr("Choose a csv, npz, npy, idx, zip or tar file"),
        )
        file.clicked.connect(self.file_requested)
        for button in (folder, file):
            make_flat(button)
            button.setAutoDefault(False)
        self._use = named_button(
            self.tr("&Use these data"), "useDataButton", self.tr("Train on these data next")
        )
        make_primary(self._use)
        self._use.setDefault(True)
        self._use.clicked.connect(self._on_use)
        self._cancel = cancel = named_button(
            self.tr("Cancel"), "cancelPreviewButton", self.tr("Keep the data as they were chosen")
        )
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        others, chosen = QWidget(), QWidget()
        others.setLayout(FlowLayout(folder, file))
        chosen.setLayout(hbox(cancel, self._use))
        buttons = QWidget()
        buttons.setLayout(hbox((others, 1), chosen, spacing=GRID))
        return buttons

    def show_source(self, source: DataSource) -> None:
        """Read a data set, and show what it holds."""
        self._source, self._dataset = source, None
        if isinstance(source, Path):
            self._title.setText(source.name or str(source))
            self._where.setText(str(source))
        else:
            published = PUBLISHED.get(source)
            self._title.setText(words(source_titles()[source]))
            self._where.setText("" if published is None else published.licence)
        self._where.setVisible(bool(self._where.text()))
        self._use.setEnabled(False)
        self._progress.show()
        self._progress.set_share(None)
        self._state.setText(self.tr("Reading the data…"))
        self._pages.setCurrentIndex(0)
        if not self.isVisible():
            self.resize(self._best_size())
        self.job.cancel()
        # A new key, so that the same folder is read again.
        self.job.start(object(), partial(_read, source))
        self._cancel.setFocus()
        self.open()

    def _best_size(self) -> QSize:
        line = self.fontMetrics().height()
        room = room_on_screen(self)
        return QSize(46 * line, 42 * line).boundedTo(room - QSize(2 * line, 4 * line))

    def _on_progressed(self, _: object, progress: tuple[str, float]) -> None:
        sentence, share = progress
        self._state.setText(sentence)
        self._progress.set_share(share)

    def _on_done(self, _: object, outcome: Future[_Read]) -> None:
        try:
            self._dataset, summary = outcome.result()
        except Cancelled:
            return
        except DatasetError as error:
            _log.warning("%s", error)
            self._fail(words(error))
            return
        except Exception as error:
            # Any error is reported, and other data can be chosen.
            _log.exception("The data could not be read")
            self._fail(self.tr("The data cannot be read: {}").format(error))
            return
        self._sheet.show_summary(summary)
        self._problems.setText("\n".join(map(words, summary.problems)))
        self._problems.setVisible(bool(summary.problems))
        self._done.setText(sentences(*map(words, summary.done)))
        self._pages.setCurrentIndex(1)
        self._use.setEnabled(True)
        self._use.setFocus()
        announce(self._sheet, sentences(self._problems.text(), self._done.text()))

    def _fail(self, sentence: str) -> None:
        self._progress.hide()
        show_and_say(self._state, sentence)

    @Slot()
    def _on_use(self) -> None:
        dataset = self._dataset
        self.accept()
        if dataset is not None:
            self.accepted_data.emit(self._source, dataset)


def _read(source: DataSource, call: Call) -> _Read:
    last = 0.0

    def report(step: str, done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= _REPORT_EVERY:
            last = time.monotonic()
            call.report((words(in_words(step, done, total)), done / max(total, 1)))

    dataset = load(source, report, call.cancelled.is_set)
    return dataset, summarize(dataset)
