"""In a German window no number has an English decimal point, wherever it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QDeadlineTimer, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.records import a_record
from support.runs import SOFTMAX, keep, network
from support.user_digits import user_digit
from support.window import TIMEOUT, draw, find

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.training.loop import BatchesDone, TrainingDone
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.help.pictures.gallery import PICTURES, PictureView
from lenet_gui.ui.help.pictures.paper import Sheet
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

# Neither 61.706, nor a date, nor a version of three numbers.
ENGLISH = re.compile(r"(?<![\d.])(?![1-9]\d{0,2}\.\d{3}(?!\d))\d+\.\d+(?![\d.])")

TEXTED = QLabel | QAbstractButton | QAbstractSpinBox | QLineEdit | QProgressBar

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def test_what_counts_as_english() -> None:
    for text in ("99.4 %", "0.125", "p = 1.2", "1.25e-05"):
        assert ENGLISH.search(text), text
    for text in ("99,4 %", "61.706", "29.11.2026", "29.11.26 18:00", "TensorFlow 2.20.1", "3."):
        assert not ENGLISH.search(text), text


def texts_of(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for section in range(columns):
        for role in ROLES:
            yield str(model.headerData(section, Qt.Orientation.Horizontal, role))
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in ROLES:
                yield str(model.index(row, column).data(role))


def texts_of_plot(plot: Any) -> Iterator[str]:
    """The numbers at the axes of pyqtgraph's widget, and the texts in it."""
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        for spacing, values in axis.tickValues(*axis.range, 400):
            yield from axis.tickStrings(values, axis.scale, spacing)
    for item in plot.scene().items():
        if hasattr(item, "toPlainText"):
            yield item.toPlainText()


def texts(window: QWidget) -> Iterator[str]:
    """All that a window says, visible or not: each of its texts may be shown at some time."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield widget.windowTitle()
        if isinstance(widget, TEXTED):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from texts_of(widget.model())
        elif hasattr(widget, "plotItem"):
            yield from texts_of_plot(widget)


def english(window: QWidget) -> list[str]:
    # The name of a licence stays as it is.
    return [text for text in texts(window) if ENGLISH.search(re.sub(r"BY-SA \d\.0", "", text))]


def record(**changes: object) -> TrainingRecord:
    config = SOFTMAX.__class__("softmax", learning_rate=0.0125, dropout_rate=0.0, epochs=3)
    values = {"config": config, "epochs_trained": 2.5, "test_accuracy": 0.9876, "seconds": 3723.4}
    return a_record(**values | changes)


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    """A run that has ended, and one that was stopped in the middle of an epoch."""
    folder = RunsFolder(tmp_path / "runs")
    keep(folder)
    keep(folder, outcome="stopped")
    return folder


@pytest.fixture
def german(qtbot: QtBot, tmp_path: Path, runs: RunsFolder, started: object) -> Iterator[MainWindow]:
    before = QLocale()
    data = tmp_path / "ziffern"
    data.mkdir()
    write_small_dataset(data)
    settings = Settings()
    settings.language = "de"
    settings.lesson_offered = True
    settings.shown_runs = ["run_01", "run_02"]
    settings.data_folders = [str(data)]
    settings.evaluation_data = str(data)
    window = MainWindow(settings, runs=runs.path)
    qtbot.addWidget(window, before_close_func=lambda w: w.shut_down())
    with qtbot.waitExposed(window):
        window.show()
    window.app.networks.show("opened", network(1), record())
    yield window
    QLocale.setDefault(before)


def test_in_the_window_is_none_in_any_place(german: MainWindow, qtbot: QtBot) -> None:
    draw(german)
    find(german, QAbstractButton, "compareNetworks").setChecked(True)
    assert english(german) == []

    german.page(TrainingPage).come_to_front()
    german.page(TrainingPage).runs.show_all(True)
    assert german.app.run_list.job.wait(QDeadlineTimer(TIMEOUT))
    qtbot.waitUntil(lambda: german.page(TrainingPage).runs.model.rowCount() == 2)
    assert english(german) == []

    german.page(EvaluationPage).come_to_front()
    qtbot.waitUntil(lambda: german.findChild(QLabel, "evaluationAccuracy") is not None)
    qtbot.waitUntil(lambda: "%" in find(german, QLabel, "evaluationAccuracy").text())
    assert english(german) == []

    german.page(NetworkPage).come_to_front()
    assert english(german) == []

    german.app.digits.folder.add([user_digit(4), user_digit(7)])
    german.page(MyDigitsPage).come_to_front()
    qtbot.waitUntil(lambda: "%" in "".join(texts(german.page(MyDigitsPage))))
    assert english(german) == []
    assert find(german, QTabWidget, "tabs").count() == 5


def test_in_a_training_is_none(german: MainWindow, qtbot: QtBot) -> None:
    page = german.page(TrainingPage)
    draw(german)
    page.come_to_front()
    page.start(record().config, "builtin")
    values = np.array([2.3456, 1.2345], np.float32)
    german.app.training.worker.progressed.emit(BatchesDone(0.25, values, values / 10, network(1)))
    german.app.training.worker.progressed.emit(BatchesDone(1.25, values, values / 10, network(1)))
    qtbot.waitUntil(lambda: find(german, QLabel, "liveEpoch").text() == "1,2 / 3")
    assert english(german) == []
    for scale in (True, False):
        page.findChild(QCheckBox, "logScaleCheck").setChecked(scale)
        qtbot.waitUntil(lambda: "2" in "".join(texts(page)))
        assert english(german) == []
    german.app.training.worker.progressed.emit(TrainingDone(network(1), record()))
    german.app.training.idle.emit()
    assert find(german, QLabel, "resultFigure").text().startswith("98,8")
    assert english(german) == []
    # Of several, the title has the accuracy.
    assert "98,76" in german.app.networks.current().title()


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("key", PICTURES)
def test_in_a_picture_of_the_glossary_is_none(
    key: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    write = Sheet.text

    def note(sheet: Sheet, x: float, y: float, words: str, *rest: Any, **further: Any) -> None:
        painted.append(words)
        write(sheet, x, y, words, *rest, **further)

    monkeypatch.setattr(Sheet, "text", note)
    view = PictureView()
    qtbot.addWidget(view)
    for value in (0.0, 0.12, 0.37, 0.5, 0.81, 1.0):
        view.show_picture(PICTURES[key], value)
        view.grab()
        painted.append(PICTURES[key].caption(value))
    assert [words for words in painted if ENGLISH.search(words)] == []
