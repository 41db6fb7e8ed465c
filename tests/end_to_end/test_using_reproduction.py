"""The whole window as a person uses it: the tutorial's experiments, trained by one button."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QTabWidget,
)
from pytestqt.qtbot import QtBot
from support.reproductions import shorten
from support.window import (
    Press,
    click,
    find,
    message,
    set_up_training,
    wait_until_idle,
)

from lenet_gui.core.data import builtin
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.runs.page import RunsPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def ready(window: MainWindow, data: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window on its Training tab, with a small data set, short experiments and one seed."""
    shorten(monkeypatch)
    set_up_training(window, data, monkeypatch, epochs=1)
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
    ready: MainWindow, qtbot: QtBot
) -> None:
    seen: list[int] = []
    said: set[str] = set()
    message_label = find(ready, QLabel, "trainingMessage")
    click(ready, "reproduceButton")

    def done() -> bool:
        count = trained(ready)
        if not seen or seen[-1] != count:
            seen.append(count)
        said.add(message_label.text().split(",")[0])
        return not ready.app.busy

    qtbot.waitUntil(done)
    assert find(ready, QTableWidget, "reproductionTable").isVisible()
    assert seen == sorted(seen)
    assert seen[-1] == 4
    assert "Training 1 of 4: Softmax regression" in said
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
    qtbot.waitUntil(lambda: len(ready.page(RunsPage).model.entries()) == 4)
    assert find(ready, QPushButton, "trainButton").isEnabled()
    assert find(ready, QPushButton, "reproduceButton").isEnabled()


def test_stop_keeps_what_is_done_and_going_on_trains_only_what_is_missing(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorten(monkeypatch, then=1000)
    click(ready, "reproduceButton")
    qtbot.waitUntil(lambda: trained(ready) == 1)
    qtbot.waitUntil(lambda: "run_02" in runs())
    click(ready, "stopButton")
    wait_until_idle(ready, qtbot)
    assert message(ready).startswith("Stopped after 1 of 4 trainings. What is done is kept")
    assert RunsFolder().find("run_01").state == "finished"
    assert RunsFolder().find("run_02").state == "stopped"
    click(ready, "reproduceButton")
    qtbot.waitUntil(lambda: message(ready).startswith("Training 2 of 4"))
    assert trained(ready) == 1
    click(ready, "stopButton")
    wait_until_idle(ready, qtbot)
    # The stopped one was gone on with; no run began beside it.
    assert runs() == ["run_01", "run_02"]


def test_closing_meanwhile_asks_stops_and_keeps_what_is_done(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    shorten(monkeypatch, then=1000)
    click(ready, "reproduceButton")
    qtbot.waitUntil(lambda: trained(ready) == 1)
    press_in_dialog("Stop and close")
    press_in_dialog("Discard")
    ready.close()
    qtbot.waitUntil(lambda: not ready.isVisible())
    assert not ready.app.training._thread.isRunning()
    assert RunsFolder().find("run_01").state == "finished"


def test_the_network_before_and_the_last_one_are_all_that_is_asked_about(
    ready: MainWindow, qtbot: QtBot
) -> None:
    click(ready, "reproduceButton")
    wait_until_idle(ready, qtbot)
    assert ready.app.networks.is_unsaved()
    assert ready.app.networks.earlier() == []
    model = ready.app.networks.current()
    assert model is not None
    assert model.name == "LeNet-5, Adam, dropout"


def test_the_table_is_copied_as_markdown_and_exported_in_each_format(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(ready, "reproduceButton")
    wait_until_idle(ready, qtbot)
    click(ready, "copyReproductionButton")
    copied = QApplication.clipboard().text()
    assert copied.startswith("| experiment | the tutorial |")
    for name in ("table.md", "table.json"):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), "")
        )
        click(ready, "exportReproductionButton")
    assert (tmp_path / "table.md").read_text(encoding="utf-8") == copied
    assert json.loads((tmp_path / "table.json").read_text(encoding="utf-8"))["complete"] is True
    assert ready.app.settings.last_folder == str(tmp_path)


def test_a_file_that_cannot_be_written_is_told(
    ready: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    click(ready, "reproduceButton")
    wait_until_idle(ready, qtbot)
    path = tmp_path / "missing" / "table.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    said = press_in_dialog("OK")
    click(ready, "exportReproductionButton")
    assert f"{path} was not written" in said[0]


def test_without_data_it_can_go_on_with_the_built_in_digits(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (240, 20, 60))
    shorten(monkeypatch)
    window.page(TrainingPage).come_to_front()
    find(window, NumberField, "reproductionSeedsSpin").setValue(1)
    press_in_dialog("Use built-in digits")
    click(window, "reproduceButton")
    qtbot.waitUntil(lambda: message(window).startswith("The tutorial is"))
    assert RunsFolder().find("run_01").source == "builtin"
    assert trained(window) == 4


def test_a_training_by_hand_shows_its_curves_again(ready: MainWindow, qtbot: QtBot) -> None:
    click(ready, "reproduceButton")
    wait_until_idle(ready, qtbot)
    views = find(ready, QTabWidget, "trainingViews")
    assert views.tabText(views.currentIndex()) == "The tutorial, reproduced"
    click(ready, "trainButton")
    assert views.currentIndex() == 0
    wait_until_idle(ready, qtbot)
    assert message(ready).startswith("Test accuracy")
