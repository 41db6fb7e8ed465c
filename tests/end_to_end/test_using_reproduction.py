"""The whole window as a person uses it: the tutorial's experiments, trained by one button."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot
from support.reproductions import shorten
from support.window import (
    Dialogs,
    Press,
    choose_data,
    click,
    enabled,
    find,
    message,
    stop_training,
    told,
    wait_until_idle,
)

from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.training.reproduction import ReproductionPanel
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

pytestmark = pytest.mark.tensorflow


@pytest.fixture
def ready(
    window: MainWindow, data: Path, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The window on its Training tab, with a small data set, short experiments and one seed."""
    shorten(monkeypatch)
    window.page(TrainingPage).come_to_front()
    choose_data(window, dialogs, data)
    click(window, "tutorialButton")
    find(window, NumberField, "reproductionSeedsSpin").setValue(1)
    return window


def table(window: MainWindow) -> list[list[str]]:
    """The figures of each row, with the explanation under them."""
    widget = find(window, QTableWidget, "reproductionTable")

    def text(row: int, column: int) -> str:
        item = widget.item(row, column)
        return item.text() if item else ""

    return [
        [*(text(row, column) for column in range(6)), text(row + 1, 0)]
        for row in range(0, widget.rowCount(), 2)
    ]


def trained(window: MainWindow) -> int:
    """How many of the rows of experiments hold an accuracy."""
    return sum("%" in row[2] for row in table(window)[1:5])


def runs() -> list[str]:
    return [entry.folder.name for entry in RunsFolder().entries()]


def test_one_button_trains_the_experiments_and_the_table_grows_row_by_row(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    seen: list[int] = []
    messages: set[str] = set()
    click(ready, "reproduceButton")

    def done() -> bool:
        count = trained(ready)
        if not seen or seen[-1] != count:
            seen.append(count)
        messages.add(message(ready).split(",")[0])
        return not ready.app.busy

    qtbot.waitUntil(done)
    assert find(ready, QTableWidget, "reproductionTable").isVisible()
    assert seen == sorted(seen)
    assert seen[-1] == 4
    assert "Training 1 of 4: Softmax regression" in messages
    assert message(ready).startswith("The tutorial is reproduced, 4 of 4 trainings")
    assert [row[:2] for row in table(ready)] == [
        ["LeNet-5, untrained", "9.8 %"],
        ["Softmax regression", "91.9 %"],
        ["LeNet-5, gradient descent", "95.7 %"],
        ["LeNet-5, Adam", "99.0 %"],
        ["LeNet-5, Adam and dropout", "98.8 %"],
        ["… measured with dropout on", "98.8 %"],
    ]
    assert all("other images" in row[6] for row in table(ready))
    assert runs() == ["run_01", "run_02", "run_03", "run_04"]
    qtbot.waitUntil(lambda: len(ready.page(TrainingPage).runs.model.entries()) == 4)
    # Closing asks about the last network only, not about those between.
    assert ready.app.networks.is_unsaved()
    assert ready.app.networks.earlier() == []
    assert ready.app.networks.current().name == "LeNet-5, Adam, dropout"

    # The table is copied as Markdown and exported in each format.
    click(ready, "copyReproductionButton")
    copied = QApplication.clipboard().text()
    assert copied.startswith("| experiment | the tutorial |")
    for name in ("table.md", "table.csv", "table.json"):
        dialogs.path = tmp_path / name
        click(ready, "exportReproductionButton")
    assert (tmp_path / "table.md").read_text(encoding="utf-8") == copied
    assert (tmp_path / "table.csv").read_text(encoding="utf-8").startswith("experiment,title")
    assert json.loads((tmp_path / "table.json").read_text(encoding="utf-8"))["complete"] is True
    assert ready.app.settings.last_folder == str(tmp_path)
    dialogs.path = tmp_path / "missing" / "table.md"
    said = press_in_dialog("OK")
    click(ready, "exportReproductionButton")
    assert f"{dialogs.path} was not written" in said[0]

    # A training by hand shows its curves again.
    assert ready.findChild(ReproductionPanel).isVisible()
    find(ready, NumberField, "epochsSpin").setValue(1)
    click(ready, "trainButton")
    assert not ready.findChild(ReproductionPanel).isVisible()
    wait_until_idle(ready, qtbot)
    assert message(ready).startswith("Test accuracy")


def test_stop_keeps_the_finished_trainings_and_the_next_click_trains_only_the_others(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorten(monkeypatch, then=1000)
    click(ready, "reproduceButton")
    assert not enabled(ready, "trainButton")
    assert not enabled(ready, "reproduceButton")
    qtbot.waitUntil(lambda: trained(ready) == 1)
    qtbot.waitUntil(lambda: "run_02" in runs())
    stop_training(ready, qtbot)
    assert message(ready).startswith("Stopped after 1 of 4 trainings. They are kept")
    assert RunsFolder().find("run_01").state == "finished"
    assert RunsFolder().find("run_02").state == "stopped"
    begun = told(ready.app.training.worker.training_begins)
    click(ready, "reproduceButton")
    qtbot.waitUntil(lambda: bool(begun))
    assert begun[0][0].number == 2
    assert trained(ready) == 1
    stop_training(ready, qtbot)
    # The stopped one was resumed; no run began beside it.
    assert runs() == ["run_01", "run_02"]


def test_closing_meanwhile_asks_stops_and_keeps_the_finished_trainings(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    shorten(monkeypatch, then=1000)
    click(ready, "reproduceButton")
    qtbot.waitUntil(lambda: trained(ready) == 1)
    press_in_dialog("Stop and Close")
    press_in_dialog("Discard")
    ready.close()
    qtbot.waitUntil(lambda: not ready.isVisible())
    assert RunsFolder().find("run_01").state == "finished"
