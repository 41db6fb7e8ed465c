"""The models behind lists and tables, each held to Qt's rules, empty and with something in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.evaluation import ANSWERS, answered, image_set
from support.file_menu import NETWORK
from support.runs import keep
from support.user_digits import user_digit

from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.chooser.rows import Rows
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.my_digits.grid import DigitModel
from lenet_gui.ui.runs.model import RunsModel, SortedRuns
from lenet_gui.ui.sheet.grid import Box, SheetModel
from lenet_gui.ui.state.catalogue import Group, NetworkChoice

# Each gives a model, and what fills it. A model may belong to the widget, or to the folder.
Made = tuple[QAbstractItemModel, Callable[[], None]]


def my_digits(parent: QWidget, folder: Path) -> Made:
    model = DigitModel(parent)
    digits = [StoredDigit(user_digit(label), f"{label}.jsonl", b"") for label in range(3)]
    return model, lambda: model.set_digits(digits)


def gallery(parent: QWidget, folder: Path) -> Made:
    view = DigitGallery(parent)
    evaluation = answered(image_set(), ANSWERS)
    return view.model(), lambda: view.show_images(evaluation, evaluation.misclassified())


def confusion(parent: QWidget, folder: Path) -> Made:
    view = ConfusionMatrix(parent)
    return view.model(), lambda: view.set_counts(np.diag(np.arange(10)))


def runs(parent: QWidget, folder: Path) -> Made:
    model = RunsModel([])
    model.setParent(parent)
    kept = RunsFolder(folder)
    keep(kept)
    keep(kept, epochs=1, outcome=None)
    (folder / "holiday").mkdir()
    return model, lambda: model.set_entries(kept.entries())


def sorted_runs(parent: QWidget, folder: Path) -> Made:
    model, fill = runs(parent, folder)
    assert isinstance(model, RunsModel)
    proxy = SortedRuns(model)
    proxy.setParent(parent)
    proxy.sort(0)
    return proxy, fill


def networks(parent: QWidget, folder: Path) -> Made:
    model = Rows(2)
    model.setParent(parent)
    choice = NetworkChoice("mine.keras", NETWORK, key="mine", group=Group.FILES)
    return model, lambda: model.set_choices([choice], "The runs cannot be read.")


def sheet(parent: QWidget, folder: Path) -> Made:
    model = SheetModel([Box(4, user_digit(4), 9, taken=True), Box(5, None, None, False)], parent)
    return model, lambda: model.toggle(model.index(0))


MAKERS = [my_digits, gallery, confusion, runs, sorted_runs, networks, sheet]
ROLES = [*map(int, Qt.ItemDataRole), int(Qt.ItemDataRole.UserRole) + 1]


@pytest.mark.parametrize("make", MAKERS)
def test_a_model_keeps_to_the_rules_of_qt(
    qtbot: QtBot, tmp_path: Path, make: Callable[[QWidget, Path], Made]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model, fill = make(parent, tmp_path)
    # A broken rule is a warning of Qt, which fails the test.
    warning = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, warning, parent)
    fill()
    assert model.rowCount() > 0
    assert tester.model() is model


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
@pytest.mark.parametrize("make", MAKERS)
def test_a_model_has_nothing_to_say_of_no_place(
    qtbot: QtBot, tmp_path: Path, make: Callable[[QWidget, Path], Made], filled: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model, fill = make(parent, tmp_path)
    if filled:
        fill()
    nowhere = QModelIndex()
    assert [model.data(nowhere, role) for role in ROLES] == [None] * len(ROLES)
    assert not any(model.setData(nowhere, "2", role) for role in ROLES)


def test_every_model_of_the_window_is_tried_here(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tried = {type(make(parent, tmp_path / make.__name__)[0]) for make in MAKERS}
    assert _written_here(QAbstractItemModel) == tried


def _written_here(kind: type) -> set[type]:
    found = set().union(*map(_written_here, kind.__subclasses__()))
    return found | ({kind} if kind.__module__.startswith("lenet_gui") else set())
