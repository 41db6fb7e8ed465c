"""The Training tab told of a training: what it shows, what Pause and Stop do."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.records import a_record
from support.runs import epoch_done
from support.tab import (
    batches,
    button,
    click,
    enabled,
    message,
    progress,
    told,
)

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training.tab import TrainingTab

# A training.


def test_while_a_training_runs_it_can_only_be_paused_or_stopped(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    assert enabled(tab) == {"train": False, "pause": True, "stop": True}
    assert not tab.findChild(TrainingForm).isEnabled()
    assert message(tab) == "Starting …"


def test_before_the_first_step_the_bar_only_says_that_something_happens(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_preparing("Starting TensorFlow …")
    assert message(tab) == "Starting TensorFlow …"
    assert (progress(tab).minimum(), progress(tab).maximum()) == (0, 0)


def test_fetching_is_told_in_megabytes(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_loading("Fetching MNIST", 2_900_000, 11_600_000)
    assert message(tab) == "Fetching MNIST: 2.9 of 11.6 MB"
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.25)


def test_fetching_of_unknown_size_divides_by_nothing(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_loading("Fetching MNIST", 0, 0)
    assert progress(tab).value() == 0


def test_digits_that_are_written_are_counted(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_loading("Writing digits", 12_000, 70_000)
    assert message(tab) == "Writing digits: 12,000 of 70,000"
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(12 / 70, abs=0.01)


def test_the_bar_counts_all_epochs(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0))
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.25)
    tab.add_progress(batches(4.0))
    assert progress(tab).value() == progress(tab).maximum()


@pytest.mark.parametrize(("done", "epoch"), [(0.1, 1), (0.99, 1), (1.0, 2), (3.5, 4), (4.0, 4)])
def test_the_message_names_the_epoch_under_way(tab: TrainingTab, done: float, epoch: int) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(done))
    assert message(tab).startswith(f"Epoch {epoch} of 4")


def test_the_time_left_follows_from_the_time_taken(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(0.001))
    clock.now += 20
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 4, 1 min 0 s left"


def test_the_first_second_says_nothing_of_the_time_left(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(0.1))
    clock.now += 0.9
    tab.add_progress(batches(0.2))
    assert message(tab) == "Epoch 1 of 4"


def test_importing_tensorflow_does_not_count_as_training(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    clock.now += 100
    tab.add_progress(batches(0.001))
    clock.now += 5
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 5 s left"


def test_losses_and_figures_go_into_the_plots(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0, 2.0, 1.0))
    tab.add_progress(epoch_done(1, a_record()))
    loss = tab.findChild(LossPlot, "lossPlot").curves()
    accuracy = tab.findChild(AccuracyPlot, "accuracyPlot").curves()
    np.testing.assert_allclose(loss["each batch"], [[0.5, 1.0], [2.0, 1.0]])
    np.testing.assert_allclose(loss["validation"], [[1], [0.4]])
    np.testing.assert_allclose(accuracy["training"], [[1], [85]])
    np.testing.assert_allclose(accuracy["validation"], [[1], [90]])


def test_another_training_begins_with_empty_plots(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    tab.show_started(TrainingConfig())
    for plot in (tab.findChild(LossPlot), tab.findChild(AccuracyPlot)):
        assert all(len(values) == 0 for _, values in plot.curves().values())


def test_the_end_of_a_training_is_told_and_another_can_begin(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=1))
    tab.add_progress(batches(1.0))
    tab.show_finished("All done.")
    assert message(tab) == "All done."
    assert enabled(tab) == {"train": True, "pause": False, "stop": False}
    assert tab.findChild(TrainingForm).isEnabled()
    assert (progress(tab).value(), progress(tab).maximum() > 0) == (0, True)


def test_curves_stay_after_the_end(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=1))
    tab.add_progress(batches(1.0, 2.0, 1.0))
    tab.show_finished("All done.")
    assert len(tab.findChild(LossPlot).curves()["each batch"][1]) == 2


# Pause.


def test_pause_is_asked_for_and_taken_back_with_one_button(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    heard = told(tab.pause_requested)
    click(qtbot, tab, "pause")
    assert button(tab, "pause").isChecked()
    assert message(tab).startswith("Paused.")
    click(qtbot, tab, "pause")
    assert not button(tab, "pause").isChecked()
    assert heard == [(True,), (False,)]


def test_batches_that_were_under_way_do_not_hide_that_it_is_paused(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0))
    click(qtbot, tab, "pause")
    tab.add_progress(batches(2.0))
    assert message(tab).startswith("Paused.")
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.5)
    click(qtbot, tab, "pause")
    tab.add_progress(batches(2.5))
    assert message(tab).startswith("Epoch 3 of 4")


def test_time_spent_paused_does_not_count(
    qtbot: QtBot, tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    tab.add_progress(batches(0.001))
    clock.now += 10
    click(qtbot, tab, "pause")
    clock.now += 1000
    click(qtbot, tab, "pause")
    clock.now += 10
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 20 s left"


def test_time_spent_paused_before_the_first_step_does_not_count(
    qtbot: QtBot, tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    click(qtbot, tab, "pause")
    tab.add_progress(batches(0.001))
    clock.now += 1000
    click(qtbot, tab, "pause")
    tab.add_progress(batches(0.002))
    clock.now += 10
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 10 s left"


def test_a_training_that_ends_while_paused_leaves_no_pause_behind(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "pause")
    tab.show_finished("It failed.")
    assert message(tab) == "It failed."
    assert not button(tab, "pause").isChecked()
    tab.show_started(TrainingConfig())
    assert not button(tab, "pause").isChecked()


# Stop.


def test_stop_is_asked_for_once(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    heard = told(tab.stop_requested)
    click(qtbot, tab, "stop")
    click(qtbot, tab, "stop")
    assert heard == [()]
    assert message(tab) == "Stopping …"
    assert enabled(tab) == {"train": False, "pause": False, "stop": False}


def test_batches_that_were_under_way_do_not_hide_that_it_is_stopping(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    click(qtbot, tab, "stop")
    tab.add_progress(batches(1.0))
    assert message(tab) == "Stopping …"


def test_preparations_do_not_hide_that_it_is_stopping(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    click(qtbot, tab, "stop")
    tab.show_loading("Fetching MNIST", 1_000_000, 2_000_000)
    assert message(tab) == "Stopping …"
    tab.show_preparing("Starting TensorFlow …")
    assert message(tab) == "Stopping …"


def test_stopping_while_paused_does_not_go_on(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "pause")
    heard = told(tab.pause_requested)
    click(qtbot, tab, "stop")
    tab.show_finished("Stopped.")
    assert heard == []
    assert not button(tab, "pause").isChecked()


def test_after_a_stop_the_next_training_can_be_stopped(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "stop")
    tab.show_finished("Stopped.")
    tab.show_started(TrainingConfig())
    assert enabled(tab) == {"train": False, "pause": True, "stop": True}
