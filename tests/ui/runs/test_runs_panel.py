"""The Runs page, clicked: what it does with runs, and what it says to others."""

from __future__ import annotations

import csv
import dataclasses
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QMenu, QPushButton, QSlider
from pytestqt.qtbot import QtBot
from support.adaptations import an_adaptation
from support.file_menu import opens_menus
from support.runs import DATASET, SOFTMAX, keep, losses, network, progress
from support.window import TIMEOUT, Dialogs, Press, activate, click, enabled, text, told

from lenet_gui.core.fine_tuning.recorded import record_adaptation
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.theme import LIGHT
from lenet_gui.ui.plots.learning_plot import LearningPlot
from lenet_gui.ui.plots.legend import LineLegend, line_pen
from lenet_gui.ui.runs.columns import STATE
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.state.current_network import NamedNetwork
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.widgets.upright_bars import UprightBars

MakeApp = Callable[[Path | None], App]

# No training is begun.
pytestmark = pytest.mark.usefixtures("started")

IMAGE = np.zeros((28, 28), np.float32)


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    runs = RunsFolder(tmp_path / "runs")
    keep(runs)
    keep(runs, epochs=2, outcome=None)
    keep(runs, best=2)
    return runs


@pytest.fixture
def tab(qtbot: QtBot, app_in: MakeApp, runs: RunsFolder) -> TrainingPage:
    tab = shown_tab(qtbot, app_in(runs.path))
    tab.runs.all.table.select("run_01")
    return tab


def shown_tab(qtbot: QtBot, app: App) -> TrainingPage:
    tab = TrainingPage(app)
    # It has to live until the state is shut down.
    app.window.tab = tab
    qtbot.addWidget(tab)
    tab.resize(1200, 1400)
    tab.runs.show_all(True)
    with qtbot.waitExposed(tab):
        tab.show()
    activate(qtbot, tab)
    wait_for_list(tab)
    return tab


def wait_for_list(tab: TrainingPage) -> None:
    assert tab.app.run_list.job.wait(QDeadlineTimer(TIMEOUT))


def refresh(tab: TrainingPage) -> None:
    tab.runs.all.refresh()
    wait_for_list(tab)


def numbers(tab: TrainingPage) -> list[str]:
    return [entry.folder.name for entry in tab.runs.model.entries()]


def current(tab: TrainingPage) -> NamedNetwork:
    found = tab.app.networks.current()
    assert found is not None
    return found


def plot(tab: TrainingPage, name: str = "accuracyPlot") -> LearningPlot:
    return tab.findChild(LearningPlot, name)


def drawn(tab: TrainingPage) -> list[Any]:
    """Return pyqtgraph's items of the curves in the plot of accuracies."""
    widget = plot(tab).findChild(pyqtgraph.PlotWidget)
    items = [] if widget is None else widget.listDataItems()
    # Those of the training at hand have names.
    return [item for item in items if item.name() is None]


# The runs.


def test_the_newest_run_is_selected_and_told_of(
    qtbot: QtBot, app_in: MakeApp, runs: RunsFolder
) -> None:
    tab = shown_tab(qtbot, app_in(runs.path))
    assert numbers(tab) == ["run_01", "run_02", "run_03"]
    assert tab.runs.all.selected().number == "run_03"
    assert "seed 1" in text(tab, "runLabel")


@pytest.mark.parametrize(("run", "epochs", "accuracy"), [("run_01", 3, 0.9), ("run_02", 2, None)])
def test_the_network_of_the_last_epoch_is_opened_with_its_record(
    tab: TrainingPage, run: str, epochs: int, accuracy: float | None
) -> None:
    tab.runs.all.table.select(run)
    click(tab, "openRunButton")
    opened = current(tab)
    assert opened.name == run
    assert all(map(np.array_equal, opened.network.weights, network(epochs).weights))
    assert len(opened.record.epochs) == epochs
    assert opened.record.test_accuracy == accuracy


def test_a_damaged_network_is_told_of(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder, press_in_dialog: Press
) -> None:
    (runs.path / "run_01" / "network.keras").write_bytes(b"damaged")
    heard = told(tab.app.networks.opened)
    said = press_in_dialog("OK")
    click(tab, "openRunButton")
    assert "network.keras" in said[0]
    assert heard == []


def test_an_adapted_network_is_opened_but_its_settings_are_not_used_anew(
    tab: TrainingPage, runs: RunsFolder
) -> None:
    done = an_adaptation()
    number = record_adaptation(runs, "lenet5", done).name
    refresh(tab)
    tab.runs.all.table.select(number)
    index = tab.runs.all.table.currentIndex()
    assert index.data() == "lenet5 (adapted)"
    assert index.siblingAtColumn(STATE).data() == "adapted"
    assert f"{number} · lenet5 adapted to your digits: 19 of 20" in text(tab, "runLabel")
    buttons = ("resumeRunButton", "duplicateRunButton", "openEpochButton")
    assert [enabled(tab, name) for name in buttons] == [False] * 3
    click(tab, "openRunButton")
    assert current(tab).name == "lenet5 (adapted)"
    assert current(tab).saved
    assert all(map(np.array_equal, current(tab).network.weights, done.network.weights))


def test_only_what_has_not_finished_can_be_resumed(qtbot: QtBot, tab: TrainingPage) -> None:
    heard = told(tab.app.resume_requested)
    assert not enabled(tab, "resumeRunButton")
    tab.runs.all.table.select("run_02")
    click(tab, "resumeRunButton")
    assert [run.number for (run,) in heard] == ["run_02"]


def test_while_a_training_runs_here_none_is_opened_resumed_or_duplicated(tab: TrainingPage) -> None:
    tab.runs.all.table.select("run_02")
    buttons = ("openRunButton", "resumeRunButton", "duplicateRunButton", "openEpochButton")
    tab.app.set_busy(TRAINING)
    assert [enabled(tab, name) for name in buttons] == [False] * 4
    tab.app.set_busy("")
    assert [enabled(tab, name) for name in buttons] == [True] * 4


def test_a_run_is_renamed_and_keeps_its_name(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    index = tab.runs.all.table.currentIndex()
    tab.runs.all.table.model().setData(index, " my baseline ")
    assert tab.runs.all.table.currentIndex().data() == "my baseline"
    assert RunsFolder(runs.path).find("run_01").name == "my baseline"


# The bin.


def test_deleted_runs_come_back_with_undo(qtbot: QtBot, tab: TrainingPage) -> None:
    tab.runs.all.table.selectAll()
    click(tab, "deleteRunButton")
    assert numbers(tab) == []
    click(tab, "undoDeleteButton")
    assert numbers(tab) == ["run_01", "run_02", "run_03"]
    assert not enabled(tab, "undoDeleteButton")


def test_deleting_a_run_in_training_is_not_offered(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    recorder.on_event(next(progress()))
    refresh(tab)
    tab.runs.all.table.select("run_04")
    assert tab.runs.all.selected().state == "running"
    assert not enabled(tab, "deleteRunButton")
    qtbot.keyClick(tab.runs.all.table, Qt.Key.Key_Delete)
    # Nor together with others.
    tab.runs.all.table.selectAll()
    assert not enabled(tab, "deleteRunButton")
    assert len(numbers(tab)) == 4
    recorder.close()
    refresh(tab)
    assert enabled(tab, "deleteRunButton")


def test_a_folder_that_is_not_a_run_is_not_deleted(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    (runs.path / "holiday").mkdir()
    refresh(tab)
    tab.runs.all.table.select("holiday")
    assert not enabled(tab, "deleteRunButton")
    assert not enabled(tab, "openRunButton")
    assert "left unchanged" in text(tab, "runLabel")
    tab.runs.all.table.selectAll()
    click(tab, "deleteRunButton")
    assert numbers(tab) == ["holiday"]
    assert (runs.path / "holiday").is_dir()


def test_the_bin_is_emptied_after_a_question(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder, press_in_dialog: Press
) -> None:
    assert not tab.findChild(QPushButton, "emptyBinButton").isVisible()
    click(tab, "deleteRunButton")
    press_in_dialog("Cancel")
    click(tab, "emptyBinButton")
    assert runs.deletions() == [["run_01"]]
    press_in_dialog("Delete")
    click(tab, "emptyBinButton")
    assert runs.deletions() == []
    assert not enabled(tab, "undoDeleteButton")


def test_a_limit_counts_once_it_is_typed_to_the_end(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    spin, before = tab.findChild(NumberField, "runsLimitSpin"), runs.limit()
    assert spin.value() == before
    spin.selectAll()
    for letter in "250":
        qtbot.keyClicks(spin, letter)
        assert runs.limit() == before
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert RunsFolder(runs.path).limit() == 250
    spin.selectAll()
    qtbot.keyClicks(spin, "5")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert RunsFolder(runs.path).limit() == 250
    assert (spin.text(), spin.explanation.isVisible()) == ("5", True)


# Curves.


def test_checked_runs_are_drawn_over_one_another_with_a_legend(tab: TrainingPage) -> None:
    assert plot(tab).run_curves() == {}
    for number in ("run_01", "run_03"):
        tab.runs.model.set_checked(number, True)
    curves = plot(tab).run_curves()
    assert list(curves) == ["run_01", "run_03"]
    np.testing.assert_allclose(curves["run_03"][1], [60, 99, 80])
    entries = tab.findChild(LineLegend, "runsLegend").entries()
    assert [entry.name for entry in entries] == ["run_01", "run_03"]
    assert len({entry.pen().color().name() for entry in entries}) == 2
    tab.runs.model.set_checked("run_01", False)
    assert list(plot(tab).run_curves()) == ["run_03"]


def test_each_curve_is_drawn_with_its_pen(qtbot: QtBot, tab: TrainingPage) -> None:
    for number in ("run_01", "run_03"):
        tab.runs.model.set_checked(number, True)
    qtbot.waitUntil(lambda: len(drawn(tab)) == 2)
    pens = [item.opts["pen"] for item in drawn(tab)]
    assert pens[0].color() != pens[1].color()
    assert pens[0].style() != pens[1].style()
    tab.runs.model.set_checked("run_01", False)
    qtbot.waitUntil(lambda: len(drawn(tab)) == 1)


@pytest.mark.parametrize(
    ("kind", "first", "count"), [("training", 2.0, 3), ("batches", 1.0, 33), ("validation", 1.9, 3)]
)
def test_another_curve_of_each_run_can_be_chosen(
    tab: TrainingPage, kind: str, first: float, count: int
) -> None:
    tab.runs.model.set_checked("run_01", True)
    box = tab.findChild(QComboBox, "curveBox")
    box.setCurrentIndex(box.findData(kind))
    epochs, values = plot(tab, "lossPlot").run_curves()["run_01"]
    assert len(values) == count
    assert values[0] == pytest.approx(first)
    assert epochs[-1] == pytest.approx(3)


def test_damaged_batches_are_told_of_and_other_runs_drawn(
    tab: TrainingPage, runs: RunsFolder
) -> None:
    (runs.path / "run_01" / "batches" / "epoch_0001.npy").unlink()
    for number in ("run_01", "run_03"):
        tab.runs.model.set_checked(number, True)
    tab.runs.set_kind("batches")
    assert list(plot(tab).run_curves()) == ["run_03"]
    assert "run_01 has no epoch_0001.npy" in text(tab, "curvesHint")


def test_a_run_in_training_grows(tab: TrainingPage, runs: RunsFolder) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    parts = progress()
    recorder.on_event(next(parts))
    tab.app.training.worker.kept.emit("run_04")
    wait_for_list(tab)
    assert tab.runs.all.selected().number == "run_04"
    assert tab.runs.checked() == ["run_04"]
    for part in parts:
        recorder.on_event(part)
    refresh(tab)
    recorder.close()
    # Its training is drawn while it is at hand.
    assert plot(tab).run_curves() == {}
    tab.runs.forget_begun()
    assert len(plot(tab).run_curves()["run_04"][1]) == 3


def test_a_run_before_the_end_of_its_first_epoch_says_so(
    tab: TrainingPage, runs: RunsFolder
) -> None:
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    parts = progress()
    recorder.on_event(next(parts))
    tab.app.training.worker.kept.emit("run_04")
    wait_for_list(tab)
    assert "0 of 0" not in text(tab, "epochLabel")
    assert "untrained" in text(tab, "epochLabel")
    for part in parts:
        recorder.on_event(part)
    refresh(tab)
    recorder.close()
    assert "epoch 3 of 3" in text(tab, "epochLabel")


def test_a_paused_run_is_called_paused(tab: TrainingPage, runs: RunsFolder) -> None:
    def state() -> str:
        table = tab.runs.all.table.model()
        return str(table.index(table.rowCount() - 1, STATE).data())

    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist")
    recorder.on_event(next(progress()))
    tab.app.set_busy(TRAINING)
    # Also one that is paused before it is there.
    tab.app.set_paused(True)
    tab.app.training.worker.kept.emit("run_04")
    wait_for_list(tab)
    assert state() == "paused"
    tab.app.set_paused(False)
    assert state() == "running"
    tab.app.set_paused(True)
    assert state() == "paused"
    recorder.close()
    tab.app.set_busy("")
    refresh(tab)
    assert state() == "interrupted"


# Export.


def test_curves_are_exported_as_csv(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder, tmp_path: Path, dialogs: Dialogs
) -> None:
    assert not enabled(tab, "exportRunsButton")
    runs.rename(runs.find("run_01"), "first, “best”")
    refresh(tab)
    for number in ("run_01", "run_02"):
        tab.runs.model.set_checked(number, True)
    dialogs.path = tmp_path / "curves.csv"
    click(tab, "exportRunsButton")
    with (tmp_path / "curves.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["run"] for row in rows} == {"run_01", "run_02"}
    first = [row for row in rows if row["run"] == "run_01"]
    assert {row["name"] for row in first} == {"first, “best”"}
    batches = [row for row in first if row["curve"] == "batch"]
    expected = np.concatenate([losses(1), losses(2), losses(3)])
    found = np.array([float(row["loss"]) for row in batches], np.float32)
    np.testing.assert_array_equal(found, expected)
    assert float(batches[-1]["epoch"]) == 3
    validation = [row for row in first if row["curve"] == "validation"]
    assert [float(row["accuracy"]) for row in validation] == pytest.approx([0.6, 0.75, 0.8])


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_plots_are_exported_as_pictures(
    qtbot: QtBot, tab: TrainingPage, tmp_path: Path, dialogs: Dialogs, kind: str
) -> None:
    tab.runs.model.set_checked("run_01", True)
    qtbot.waitUntil(lambda: len(drawn(tab)) == 1)
    heard = told(tab.app.message)
    path = tmp_path / f"plots.{kind}"
    dialogs.path = path
    click(tab, "exportRunsButton")
    if kind == "png":
        image = QImage(str(path))
        size = tab.findChild(LearningCurves).size()
        assert image.size() == 2 * size
    else:
        assert QSvgRenderer(str(path)).isValid()
        content = path.read_text("utf-8")
        assert "run_01" in content
        # The curve is a line, and no picture of one.
        colour = line_pen(1).color().name()
        assert re.search(rf'stroke="{colour}"[^>]*>\s*<(polyline|path)', content)
    assert heard == [(f"Exported {path}",)]


def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    qtbot: QtBot, tab: TrainingPage, tmp_path: Path, dialogs: Dialogs
) -> None:
    tab.runs.model.set_checked("run_01", True)
    dialogs.path, dialogs.kind = tmp_path / "mine", "Plots as a vector graphic (*.svg)"
    click(tab, "exportRunsButton")
    assert QSvgRenderer(str(tmp_path / "mine.svg")).isValid()


def test_an_export_that_cannot_be_written_is_told_of(
    qtbot: QtBot,
    tab: TrainingPage,
    tmp_path: Path,
    dialogs: Dialogs,
    press_in_dialog: Press,
) -> None:
    tab.runs.model.set_checked("run_01", True)
    said = press_in_dialog("OK")
    dialogs.path = tmp_path / "missing" / "curves.csv"
    click(tab, "exportRunsButton")
    assert "was not written: there is no such" in said[0]


# The epochs.


def slider(tab: TrainingPage) -> QSlider:
    return tab.findChild(QSlider, "epochSlider")


def wait_for_answer(qtbot: QtBot, tab: TrainingPage, digit: int) -> None:
    said = f"Your drawing: most likely {digit} (99.9 %)"
    qtbot.waitUntil(lambda: text(tab, "epochAnswer") == said)


def standing_out(tab: TrainingPage) -> set[int]:
    """The digits whose bars have the colour that stands out."""
    picture = tab.findChild(UprightBars, "epochBars").grab().toImage()
    return {
        10 * x // picture.width()
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).name() == LIGHT.accent
    }


def test_the_network_of_each_epoch_reads_the_drawing(qtbot: QtBot, tab: TrainingPage) -> None:
    assert "Draw a digit" in text(tab, "epochAnswer")
    tab.app.set_image(IMAGE)
    # The networks answer with the numbers of their epochs.
    for epoch in (3, 2, 1):
        wait_for_answer(qtbot, tab, epoch)
        assert f"epoch {epoch} of 3" in text(tab, "epochLabel")
        bars = tab.findChild(UprightBars, "epochBars")
        assert bars.probabilities().argmax() == epoch
        assert standing_out(tab) == {epoch}
        qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "untrained" in text(tab, "epochLabel"))
    np.testing.assert_allclose(bars.probabilities(), 0.1)


def test_the_replay_of_a_network_trained_further_begins_with_that_network(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    keep(runs, dataclasses.replace(SOFTMAX, start="mine.h5"), start=network(7))
    refresh(tab)
    tab.runs.all.table.select("run_04")
    tab.app.set_image(IMAGE)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Home)
    wait_for_answer(qtbot, tab, 7)
    assert text(tab, "epochLabel") == "run_04, epoch 0 of 3: before the training"


def test_the_box_of_a_latest_run_draws_its_curves_and_takes_them_away(tab: TrainingPage) -> None:
    box = tab.findChild(QCheckBox, "latestRun0Check")
    box.click()
    assert tab.runs.checked() == ["run_03"]
    box.click()
    assert tab.runs.checked() == []


def test_a_long_name_of_a_run_does_not_widen_the_page(tab: TrainingPage, runs: RunsFolder) -> None:
    least = tab.minimumSizeHint().width()
    keep(runs, dataclasses.replace(SOFTMAX, start=20 * "long " + "name.h5"), start=network(7))
    refresh(tab)
    box = tab.findChild(QCheckBox, "latestRun0Check")
    assert "name.h5" in box.toolTip()
    assert tab.minimumSizeHint().width() <= least + 50
    box.grab()


def test_what_has_not_the_shape_of_a_digit_is_not_replayed_as_one(
    qtbot: QtBot, tab: TrainingPage
) -> None:
    tab.app.set_image(IMAGE, False)
    said = "Your drawing: not a digit by its shape; the network says 3 (99.9 %)"
    qtbot.waitUntil(lambda: text(tab, "epochAnswer") == said)


class SlowReading:
    """Reads networks of epochs only as far as it is allowed to, and knows which were begun."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[int] = []
        self.allowed = threading.Semaphore(0)
        read = Run.epoch_model

        def slow(run: Run, epoch: int, cancelled: threading.Event | None = None) -> Any:
            self.begun.append(epoch)
            assert self.allowed.acquire(timeout=TIMEOUT / 1000)
            return read(run, epoch)

        monkeypatch.setattr(Run, "epoch_model", slow)

    def allow(self, count: int = 1) -> None:
        self.allowed.release(count)


def test_of_the_epochs_that_the_slider_passes_the_newest_is_read_next(
    qtbot: QtBot, tab: TrainingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = SlowReading(monkeypatch)
    tab.app.set_image(IMAGE)
    for _ in range(3):
        qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    reading.allow()
    # What was under way is shown under its own epoch, until the newest is there.
    wait_for_answer(qtbot, tab, 3)
    assert "epoch 3 of 3" in text(tab, "epochLabel")
    reading.allow()
    qtbot.waitUntil(lambda: "untrained" in text(tab, "epochLabel"))
    assert reading.begun == [3, 0]


def test_the_epoch_that_is_named_is_the_one_that_answers(
    qtbot: QtBot, tab: TrainingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.app.set_image(IMAGE)
    wait_for_answer(qtbot, tab, 3)
    reading = SlowReading(monkeypatch)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: reading.begun == [2])
    assert "epoch 3 of 3" in text(tab, "epochLabel")
    assert standing_out(tab) == {3}
    reading.allow()
    wait_for_answer(qtbot, tab, 2)
    assert "epoch 2 of 3" in text(tab, "epochLabel")


def test_going_back_to_an_epoch_reads_no_file(
    qtbot: QtBot, tab: TrainingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.app.set_image(IMAGE)
    wait_for_answer(qtbot, tab, 3)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    wait_for_answer(qtbot, tab, 2)
    reading = SlowReading(monkeypatch)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Right)
    assert text(tab, "epochAnswer").startswith("Your drawing: most likely 3")
    assert reading.begun == []


def test_what_was_read_of_the_run_before_does_not_answer_for_this_one(
    qtbot: QtBot, tab: TrainingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = SlowReading(monkeypatch)
    tab.app.set_image(IMAGE)
    tab.runs.all.table.select("run_02")
    reading.allow()
    qtbot.waitUntil(lambda: reading.begun == [3, 2])
    assert "run_02, epoch 2 of 2" in text(tab, "epochLabel")
    assert standing_out(tab) == set()
    reading.allow()
    wait_for_answer(qtbot, tab, 2)


def test_the_answer_of_an_epoch_is_said_to_whoever_moves_the_slider(
    qtbot: QtBot, tab: TrainingPage, announced: list[str]
) -> None:
    tab.app.set_image(IMAGE)
    qtbot.waitUntil(
        lambda: text(tab, "epochAnswer").startswith("Your drawing: most likely 3"), timeout=TIMEOUT
    )
    assert announced == []
    slider(tab).setFocus()
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: bool(announced) and "epoch 2 of 3" in announced[-1], timeout=TIMEOUT)
    assert announced[-1].endswith(text(tab, "epochAnswer"))


def test_thinned_epochs_are_passed_over(qtbot: QtBot, tab: TrainingPage, runs: RunsFolder) -> None:
    (runs.path / "run_01" / "networks" / "epoch_0002.keras").unlink()
    tab.runs.all.table.select("run_03")
    tab.runs.all.table.select("run_01")
    tab.app.set_image(IMAGE)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    wait_for_answer(qtbot, tab, 1)
    assert "epoch 1 of 3" in text(tab, "epochLabel")


def test_the_best_epoch_is_named(qtbot: QtBot, tab: TrainingPage) -> None:
    tab.runs.all.table.select("run_03")
    assert "best" not in text(tab, "epochLabel")
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    assert "epoch 2 of 3 (best): validation 99.00 %" in text(tab, "epochLabel")


def test_the_slider_stays_at_the_end_of_a_run_that_grows_or_where_it_was_put(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    run = runs.find("run_02")
    tab.runs.all.table.select("run_02")
    recorder = RunRecorder(runs, SOFTMAX, DATASET, "mnist", run)
    parts = progress(epochs=4, first=3)
    for part in [next(parts), next(parts), next(parts)]:
        recorder.on_event(part)
    refresh(tab)
    assert "epoch 3 of 3" in text(tab, "epochLabel")
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    for part in [next(parts), next(parts), next(parts)]:
        recorder.on_event(part)
    refresh(tab)
    assert "epoch 2 of 4" in text(tab, "epochLabel")
    recorder.close()


def test_the_network_of_an_epoch_is_opened(qtbot: QtBot, tab: TrainingPage) -> None:
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    click(tab, "openEpochButton")
    opened = current(tab)
    assert opened.name == "run_01, epoch 2"
    assert all(map(np.array_equal, opened.network.weights, network(2).weights))
    assert len(opened.record.epochs) == 2


def test_a_damaged_network_of_an_epoch_is_told_of(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder
) -> None:
    (runs.path / "run_01" / "networks" / "epoch_0002.keras").write_bytes(b"damaged")
    tab.app.set_image(IMAGE)
    wait_for_answer(qtbot, tab, 3)
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "epoch_0002.keras" in text(tab, "epochAnswer"))
    assert "epoch 2 of 3" in text(tab, "epochLabel")
    qtbot.keyClick(slider(tab), Qt.Key.Key_Left)
    wait_for_answer(qtbot, tab, 1)


# Others at work in the folder.


def test_runs_of_another_window_show_by_themselves(
    qtbot: QtBot, tab: TrainingPage, runs: RunsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.runs.all._look_timer.setInterval(10)
    keep(RunsFolder(runs.path))
    qtbot.waitUntil(lambda: "run_04" in numbers(tab))


def test_without_runs_the_page_says_what_to_do(
    qtbot: QtBot, app_in: MakeApp, tmp_path: Path
) -> None:
    tab = shown_tab(qtbot, app_in(tmp_path / "none"))
    assert tab.runs.all.selected() is None
    assert "Choose a run below" in text(tab, "epochLabel")
    assert not any(
        enabled(tab, name)
        for name in ("openRunButton", "resumeRunButton", "deleteRunButton", "exportRunsButton")
    )
    assert not (tmp_path / "none").exists()


def test_a_folder_that_cannot_be_read_is_told_of(
    qtbot: QtBot, app_in: MakeApp, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    tab = shown_tab(qtbot, app_in(tmp_path / "file"))
    assert "cannot be read" in text(tab, "runLabel")


@opens_menus
def test_a_run_can_be_exported_also_from_its_menu(tab: TrainingPage, qtbot: QtBot) -> None:
    click(tab, "exportRunButton")
    dialog = tab.app.window.findChild(QDialog, "exportDialog")
    assert text(dialog, "exportTitle") == "run_01"
    dialog.reject()
    tab.runs.all.table.customContextMenuRequested.emit(QPoint(5, 5))
    [menu] = [one for one in tab.runs.all.findChildren(QMenu) if one.isVisible()]
    offered = {one.text().replace("&", ""): one.isEnabled() for one in menu.actions()}
    assert offered == {
        "Open network": True,
        "Resume": False,
        "Reuse settings": True,
        "Export…": True,
        "Delete": True,
    }
    menu.close()
