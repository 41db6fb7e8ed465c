"""The Training page told of a training: what it shows, what Pause and Stop do."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.records import a_record
from support.runs import epoch_done
from support.training_page import (
    batches,
    button,
    enabled,
    finish,
    progress,
    show_record,
    tell,
)
from support.window import click, message, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.ui.common.theme import Theme
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training.page import TrainingPage


class EventTypes(QObject):
    """The types of the events that a widget, or any of an application's, receives from now on."""

    def __init__(self, receiver: QObject) -> None:
        super().__init__(receiver)
        self.types: set[QEvent.Type] = set()
        receiver.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.types.add(event.type())
        return False


def lay_out(qapp: QApplication) -> None:
    """Wait until nothing asks to be laid out; such requests rise from layout to layout."""
    seen = EventTypes(qapp)
    while True:
        seen.types.clear()
        qapp.processEvents()
        if QEvent.Type.LayoutRequest not in seen.types:
            break
    seen.deleteLater()


# A training.


def test_while_a_training_runs_it_can_only_be_paused_or_stopped(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    assert enabled(page) == {"train": False, "pause": True, "stop": True}
    assert message(page) == "Starting…"


def test_before_the_first_step_the_bar_only_says_that_something_happens(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    page.app.training.worker.preparing.emit("Starting TensorFlow…")
    assert message(page) == "Starting TensorFlow…"
    assert (progress(page).minimum(), progress(page).maximum()) == (0, 0)


def test_fetching_is_told_in_megabytes(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    page.app.training.worker.loading.emit("Downloading MNIST", 2_900_000, 11_600_000)
    assert message(page) == "Downloading MNIST: 2.9 of 11.6 MB"
    assert progress(page).value() / progress(page).maximum() == pytest.approx(0.25)


def test_fetching_of_unknown_size_divides_by_nothing(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    page.app.training.worker.loading.emit("Downloading MNIST", 0, 0)
    assert progress(page).value() == 0


def test_digits_that_are_written_are_counted(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    page.app.training.worker.loading.emit("Generating digits", 12_000, 70_000)
    assert message(page) == "Generating digits: 12,000 of 70,000"
    assert progress(page).value() / progress(page).maximum() == pytest.approx(12 / 70, abs=0.01)


def test_the_bar_counts_all_epochs(page: TrainingPage) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(1.0))
    assert progress(page).value() / progress(page).maximum() == pytest.approx(0.25)
    tell(page, batches(4.0))
    assert progress(page).value() == progress(page).maximum()


@pytest.mark.parametrize(("done", "epoch"), [(0.1, 1), (0.99, 1), (1.0, 2), (3.5, 4), (4.0, 4)])
def test_the_message_names_the_epoch_under_way(page: TrainingPage, done: float, epoch: int) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(done))
    assert message(page).startswith(f"Epoch {epoch} of 4")


def test_the_time_left_follows_from_the_time_taken(
    page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(0.001))
    clock.now += 20
    tell(page, batches(1.0))
    assert message(page) == "Epoch 2 of 4, 1 min left"


def test_the_first_second_says_nothing_of_the_time_left(
    page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(0.1))
    clock.now += 0.9
    tell(page, batches(0.2))
    assert message(page) == "Epoch 1 of 4"


def test_importing_tensorflow_does_not_count_as_training(
    page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=2), "mnist")
    clock.now += 100
    tell(page, batches(0.001))
    clock.now += 5
    tell(page, batches(1.0))
    assert message(page) == "Epoch 2 of 2, 5 s left"


def test_losses_and_figures_go_into_the_plots(page: TrainingPage) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(1.0, 2.0, 1.0))
    tell(page, epoch_done(1, a_record()))
    loss = page.findChild(LossPlot, "lossPlot").curves()
    accuracy = page.findChild(AccuracyPlot, "accuracyPlot").curves()
    np.testing.assert_allclose(loss["batches"], [[0.5, 1.0], [2.0, 1.0]])
    np.testing.assert_allclose(loss["validation"], [[1], [0.4]])
    np.testing.assert_allclose(accuracy["batches"], [[0.5, 1.0], [50, 50]])
    np.testing.assert_allclose(accuracy["training"], [[0.5, 1.0], [50, 50]])
    np.testing.assert_allclose(accuracy["validation"], [[1], [90]])


def test_other_figures_do_not_lay_out_the_page_anew(
    qtbot: QtBot, qapp: QApplication, page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    epoch = page.findChild(QLabel, "liveEpoch")

    def show(done: float) -> None:
        tell(page, batches(done))
        qtbot.waitUntil(lambda: epoch.text() == f"{done} / 4")
        QApplication.processEvents()

    show(2.1)
    show(2.2)
    lay_out(qapp)
    seen = EventTypes(page)
    show(2.3)
    assert QEvent.Type.LayoutRequest not in seen.types


def test_another_reading_does_not_lay_out_the_page_anew(
    qtbot: QtBot, qapp: QApplication, page: TrainingPage
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(2.1))
    epoch, reading = (page.findChild(QLabel, name) for name in ("liveEpoch", "liveReading"))
    qtbot.waitUntil(lambda: epoch.text() == "2.1 / 4")

    def read(has_digit_shape: bool, text: str) -> None:
        page.app.set_image(np.zeros((28, 28), np.float32), has_digit_shape)
        qtbot.waitUntil(lambda: reading.text().startswith(text))
        QApplication.processEvents()

    # The longest text last.
    read(True, "read now: ")
    read(False, "not a digit")
    lay_out(qapp)
    seen = EventTypes(page)
    read(True, "read now: ")
    assert QEvent.Type.LayoutRequest not in seen.types


def test_figures_stay_whole_in_larger_type(
    qtbot: QtBot, qapp: QApplication, page: TrainingPage
) -> None:
    theme = Theme(qapp, "light", qapp)
    theme.follow_font()
    page.start(TrainingConfig(epochs=4), "mnist")
    epoch = page.findChild(QLabel, "liveEpoch")
    tell(page, batches(2.1))
    qtbot.waitUntil(lambda: epoch.text() == "2.1 / 4")
    before = epoch.width()
    theme.set_scale(200)
    qtbot.waitUntil(lambda: epoch.width() > 1.5 * before)
    assert epoch.size() == epoch.sizeHint()
    theme.set_scale(100)
    theme.deleteLater()


def test_another_training_begins_with_empty_plots(page: TrainingPage) -> None:
    show_record(page, a_record())
    page.start(TrainingConfig(), "mnist")
    for plot in (page.findChild(LossPlot), page.findChild(AccuracyPlot)):
        assert all(len(values) == 0 for _, values in plot.curves().values())


def test_the_end_of_a_training_is_told_and_another_can_begin(page: TrainingPage) -> None:
    page.start(TrainingConfig(epochs=1), "mnist")
    tell(page, batches(1.0))
    finish(page)
    assert message(page) == "Stopped before the first step."
    assert enabled(page) == {"train": True, "pause": False, "stop": False}
    assert (progress(page).value(), progress(page).maximum() > 0) == (0, True)


def test_curves_stay_after_the_end(page: TrainingPage) -> None:
    page.start(TrainingConfig(epochs=1), "mnist")
    tell(page, batches(1.0, 2.0, 1.0))
    finish(page)
    assert len(page.findChild(LossPlot).curves()["batches"][1]) == 2


# Pause.


def test_pause_is_asked_for_and_taken_back_with_one_button(
    qtbot: QtBot, page: TrainingPage
) -> None:
    page.start(TrainingConfig(), "mnist")
    heard = told(page.app.paused_changed)
    click(page, "pauseButton")
    assert button(page, "pause").isChecked()
    assert message(page).startswith("Paused.")
    click(page, "pauseButton")
    assert not button(page, "pause").isChecked()
    assert heard == [(True,), (False,)]


def test_batches_that_were_under_way_do_not_hide_that_it_is_paused(
    qtbot: QtBot, page: TrainingPage
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    tell(page, batches(1.0))
    click(page, "pauseButton")
    tell(page, batches(2.0))
    assert message(page).startswith("Paused.")
    assert progress(page).value() / progress(page).maximum() == pytest.approx(0.5)
    click(page, "pauseButton")
    tell(page, batches(2.5))
    assert message(page).startswith("Epoch 3 of 4")


def test_time_spent_paused_does_not_count(
    qtbot: QtBot, page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=2), "mnist")
    tell(page, batches(0.001))
    clock.now += 10
    click(page, "pauseButton")
    clock.now += 1000
    click(page, "pauseButton")
    clock.now += 10
    tell(page, batches(1.0))
    assert message(page) == "Epoch 2 of 2, 20 s left"


def test_time_spent_paused_before_the_first_step_does_not_count(
    qtbot: QtBot, page: TrainingPage, clock: SimpleNamespace
) -> None:
    page.start(TrainingConfig(epochs=2), "mnist")
    click(page, "pauseButton")
    tell(page, batches(0.001))
    clock.now += 1000
    click(page, "pauseButton")
    tell(page, batches(0.002))
    clock.now += 10
    tell(page, batches(1.0))
    assert message(page) == "Epoch 2 of 2, 10 s left"


def test_a_training_that_ends_while_paused_leaves_no_pause_behind(
    qtbot: QtBot, page: TrainingPage
) -> None:
    page.start(TrainingConfig(), "mnist")
    click(page, "pauseButton")
    finish(page)
    assert message(page) == "Stopped before the first step."
    assert not button(page, "pause").isChecked()
    page.start(TrainingConfig(), "mnist")
    assert not button(page, "pause").isChecked()


# Stop.


def test_stop_is_asked_for_once(
    qtbot: QtBot, page: TrainingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops: list[bool] = []
    monkeypatch.setattr(page.app.training.worker, "request_stop", lambda: stops.append(True))
    page.start(TrainingConfig(), "mnist")
    click(page, "stopButton")
    click(page, "stopButton")
    assert stops == [True]
    assert message(page) == "Stopping…"
    assert enabled(page) == {"train": False, "pause": False, "stop": False}


def test_batches_that_were_under_way_do_not_hide_that_it_is_stopping(
    qtbot: QtBot, page: TrainingPage
) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    click(page, "stopButton")
    tell(page, batches(1.0))
    assert message(page) == "Stopping…"


def test_preparations_do_not_hide_that_it_is_stopping(qtbot: QtBot, page: TrainingPage) -> None:
    page.start(TrainingConfig(epochs=4), "mnist")
    click(page, "stopButton")
    page.app.training.worker.loading.emit("Downloading MNIST", 1_000_000, 2_000_000)
    assert message(page) == "Stopping…"
    page.app.training.worker.preparing.emit("Starting TensorFlow…")
    assert message(page) == "Stopping…"


def test_stopping_while_paused_does_not_go_on(qtbot: QtBot, page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    click(page, "pauseButton")
    heard = told(page.app.paused_changed)
    click(page, "stopButton")
    assert heard == []
    finish(page)
    assert not button(page, "pause").isChecked()


def test_after_a_stop_the_next_training_can_be_stopped(qtbot: QtBot, page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    click(page, "stopButton")
    finish(page)
    page.start(TrainingConfig(), "mnist")
    assert enabled(page) == {"train": False, "pause": True, "stop": True}
