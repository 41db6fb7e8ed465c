"""The film of a run's epochs, as it is watched in Look inside."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider
from pytestqt.qtbot import QtBot
from support.insight import IMAGES, random_network
from support.runs import SOFTMAX, keep, network
from support.window import activate, click, enabled, find, on_screen, text, told, use

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.insight.moved import share_moved
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import network_path
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.diagram.strip import UnitStrip
from lenet_gui.ui.film.bar import FilmBar
from lenet_gui.ui.film.frames import thinned
from lenet_gui.ui.help.mark import help_of
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import TRAINING, App

CURRENT = random_network(LENET5)


def the_page(qtbot: QtBot, app: App) -> NetworkPage:
    """The page with a drawing and another network than those of the runs."""
    use(app, CURRENT)
    app.set_image(IMAGES[0])
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 700)
    return page


def shown(page: NetworkPage) -> Network:
    view: ActivationsView = find(page, ActivationsView, "activationsView")
    columns = view.columns()
    assert columns is not None
    return columns.network


def is_shown(page: NetworkPage, epoch: int) -> bool:
    first = Network.initial(SOFTMAX.architecture(), SOFTMAX.seed)
    found, wanted = shown(page), network(epoch) if epoch else first
    return len(found.weights) == len(wanted.weights) and all(
        np.array_equal(a, b) for a, b in zip(found.weights, wanted.weights, strict=True)
    )


def slider(page: NetworkPage) -> QSlider:
    found: QSlider = find(page, QSlider, "filmSlider")
    return found


def open_film(qtbot: QtBot, page: NetworkPage, last: int) -> None:
    click(page, "filmButton")
    qtbot.waitUntil(lambda: slider(page).maximum() == last and is_shown(page, last))


def test_the_film_begins_with_the_last_epoch_which_is_the_saved_network(
    qtbot: QtBot, app: App
) -> None:
    run = keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 3)
    for mine, saved in zip(shown(page).weights, run.model()[0].weights, strict=True):
        np.testing.assert_array_equal(mine, saved)
    assert text(page, "filmEpoch") == "Epoch 3 of 3"
    assert text(page, "filmAbout") == "validation 80.00 %"
    assert shown(page) is not app.networks.network()
    click(page, "filmButton")
    assert shown(page) is app.networks.network()


def test_keys_go_through_the_epochs_from_the_untrained_network_on(
    qtbot: QtBot, app: App, announced: list[str]
) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 3)
    activate(qtbot, page)
    slider(page).setFocus()
    QTest.keyClick(slider(page), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: is_shown(page, 0))
    assert text(page, "filmAbout") == "untrained"
    assert help_of(slider(page)) == "epoch"
    QTest.keyClick(slider(page), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: is_shown(page, 1))
    assert announced[-1].startswith("Epoch 1 of 3")
    QTest.keyClick(slider(page), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: is_shown(page, 3))


def test_space_plays_from_the_start_and_stops_at_the_end(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 3)
    moved = told(find(page, FilmBar, "filmBar").changed)
    QTest.keyClick(slider(page), Qt.Key.Key_Space)
    assert slider(page).value() == 0
    assert find(page, QAbstractButton, "filmPlayButton").isChecked()
    qtbot.waitUntil(lambda: not find(page, QAbstractButton, "filmPlayButton").isChecked())
    assert is_shown(page, 3)
    assert len(moved) == 4
    # Once more, and stopped by hand.
    click(page, "filmPlayButton")
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert not find(page, QAbstractButton, "filmPlayButton").isChecked()


def test_the_film_drives_why_this_digit_too(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 3)
    click(page, "whyButton")
    qtbot.waitUntil(lambda: text(page, "whyLead").startswith("The score of 3 "))
    slider(page).setValue(2)
    qtbot.waitUntil(lambda: " 2 is " in text(page, "whyLead") or "of 2" in text(page, "whyLead"))


def test_a_step_by_hand_begins_with_the_epoch_that_is_shown(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 3)
    slider(page).setValue(1)
    qtbot.waitUntil(lambda: is_shown(page, 1))
    click(page, "stepButton")
    qtbot.waitUntil(lambda: enabled(page, "takeStepButton"), timeout=60_000)
    click(page, "takeStepButton")
    click(page, "useStepsButton")
    current = app.networks.current()
    assert current is not None
    assert current.name == "Softmax regression, 1 step by hand"
    assert not find(page, QAbstractButton, "filmButton").isChecked()


def test_another_run_can_be_chosen(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=2)
    keep(app.runs, TrainingConfig("lenet5", "sgd", learning_rate=0.01, batch_size=2), epochs=1)
    page = the_page(qtbot, app)
    click(page, "filmButton")
    qtbot.waitUntil(lambda: slider(page).maximum() == 1)
    box = find(page, QComboBox, "filmRunBox")
    assert [box.itemText(k)[:6] for k in range(box.count())] == ["run_02", "run_01"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: slider(page).maximum() == 2 and is_shown(page, 2))


def test_the_run_of_the_current_network_is_chosen_first(qtbot: QtBot, app: App) -> None:
    first = keep(app.runs, epochs=2)
    keep(app.runs, epochs=1)
    page = the_page(qtbot, app)
    app.networks.open_run(first)
    open_film(qtbot, page, 2)


def test_epochs_that_cannot_be_read_are_left_out(qtbot: QtBot, app: App) -> None:
    run = keep(app.runs, epochs=3)
    network_path(run.folder, 2).write_bytes(b"nothing")
    page = the_page(qtbot, app)
    click(page, "filmButton")
    qtbot.waitUntil(lambda: slider(page).maximum() == 2)
    slider(page).setValue(1)
    qtbot.waitUntil(lambda: is_shown(page, 1))
    assert text(page, "filmEpoch") == "Epoch 1 of 3"


def test_without_a_run_it_says_where_runs_come_from(qtbot: QtBot, app: App) -> None:
    page = the_page(qtbot, app)
    requested = told(app.page_requested)
    click(page, "filmButton")
    assert "kept epoch by epoch" in text(page, "filmHint")
    assert shown(page) is CURRENT
    click(page, "filmTrainButton")
    assert requested == [("training",)]


def test_a_training_is_followed_until_another_epoch_is_chosen(qtbot: QtBot, app: App) -> None:
    run = keep(app.runs, epochs=2, outcome=None)
    page = the_page(qtbot, app)
    app.networks.begin_training()
    app.set_busy(TRAINING)
    app.progress.start()
    app.progress.begin(5)
    app.training.worker.kept.emit(run.number)
    app.run_list.refresh()
    assert app.run_list.job.wait(QDeadlineTimer(10_000))
    click(page, "filmButton")
    qtbot.waitUntil(lambda: slider(page).maximum() == 3)
    assert text(page, "filmAbout") == "in training"
    assert text(page, "filmEpoch") == "Epoch 3 of 5"
    now = network(7)
    app.networks.set_trained(SOFTMAX, now, None)
    assert shown(page) is now
    slider(page).setValue(1)
    qtbot.waitUntil(lambda: is_shown(page, 1))
    app.networks.set_trained(SOFTMAX, network(8), None)
    assert is_shown(page, 1)
    slider(page).setValue(3)
    assert is_shown(page, 8)
    # After its end, the last epoch is the last frame.
    app.progress.finish("Done")
    app.set_busy("")
    qtbot.waitUntil(lambda: slider(page).maximum() == 2 and is_shown(page, 2))


@pytest.mark.parametrize("count", [1, 2, 5, 100, 1000])
@pytest.mark.parametrize("most", [2, 3, 50])
def test_long_runs_are_thinned_evenly_to_the_first_and_the_last(count: int, most: int) -> None:
    epochs = list(range(count))
    found = thinned(epochs, most)
    assert len(found) <= most
    assert found[0] == (0 if count > 1 else found[0])
    assert found[-1] == epochs[-1]
    assert len(found) >= min(count, most / 2)


# Two runs beside one another.

ADAM = TrainingConfig("softmax", "adam", learning_rate=0.001, batch_size=2, epochs=3)


def beside(page: NetworkPage) -> ActivationsView:
    found: ActivationsView = find(page, ActivationsView, "besideView")
    return found


def shows(view: ActivationsView, wanted: Network) -> bool:
    columns = view.columns()
    return columns is not None and all(
        np.array_equal(a, b) for a, b in zip(columns.network.weights, wanted.weights, strict=True)
    )


def choose_beside(page: NetworkPage, start: str) -> None:
    box = find(page, QComboBox, "filmBesideBox")
    place = next(k for k in range(box.count()) if box.itemText(k).startswith(start))
    box.setCurrentIndex(place)
    box.activated.emit(place)


def the_film_of_two(qtbot: QtBot, app: App, first: int, second: int) -> NetworkPage:
    """The film of a run of Adam with so many epochs, and one of gradient descent beside it."""
    keep(app.runs, epochs=second)
    keep(app.runs, ADAM, epochs=first)
    page = the_page(qtbot, app)
    open_film(qtbot, page, first)
    assert beside(page).isHidden() or not beside(page).isVisible()
    choose_beside(page, "run_01")
    qtbot.waitUntil(lambda: beside(page).isVisible())
    qtbot.waitUntil(lambda: slider(page).maximum() == max(first, second))
    return page


def test_a_box_invites_to_choose_another_run_where_there_is_one(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=1)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 1)
    box: QComboBox = find(page, QComboBox, "filmBesideBox")
    assert box.currentText() == "no other"
    keep(app.runs, ADAM, epochs=1)
    app.run_list.refresh()
    qtbot.waitUntil(lambda: box.currentText() == "choose another…")
    choose_beside(page, "run_02")
    qtbot.waitUntil(lambda: box.currentText().startswith("run_02"))
    assert box.itemText(0) == "no other"


def test_one_slider_shows_the_same_epoch_of_two_runs_each_with_its_accuracy(
    qtbot: QtBot, app: App
) -> None:
    page = the_film_of_two(qtbot, app, 3, 3)
    slider(page).setValue(2)
    qtbot.waitUntil(lambda: is_shown(page, 2) and shows(beside(page), network(2)))
    assert text(page, "activationsViewTitle") == "run_02: Softmax regression, Adam"
    assert text(page, "activationsViewState") == "epoch 2: validation 75.00 %"
    assert text(page, "besideViewTitle").startswith("run_01: ")
    assert text(page, "besideViewState") == "epoch 2: validation 75.00 %"
    assert text(page, "filmAbout") == "validation 75.00 % and 75.00 %"


def test_it_says_why_adam_gets_there_sooner(qtbot: QtBot, app: App) -> None:
    page = the_film_of_two(qtbot, app, 3, 3)
    slider(page).setValue(0)
    same = "Both begin with the same weights."
    qtbot.waitUntil(lambda: text(page, "filmCompared").endswith(same))
    slider(page).setValue(1)
    first = Network.initial(SOFTMAX.architecture(), SOFTMAX.seed)
    moved = in_percent(share_moved(network(1), first), 1)
    said = f"have changed by {moved} with Adam, by {moved} with gradient descent."
    qtbot.waitUntil(lambda: text(page, "filmCompared").endswith(said))
    assert text(page, "filmCompared").startswith("Adam gives each weight a step of its own size")


def test_a_shorter_run_stays_at_its_last_epoch(qtbot: QtBot, app: App) -> None:
    page = the_film_of_two(qtbot, app, 2, 4)
    # The newest epoch of the first run is followed, until another is chosen.
    assert slider(page).value() == 2
    slider(page).setValue(4)
    qtbot.waitUntil(lambda: shows(beside(page), network(4)))
    assert is_shown(page, 2)
    assert text(page, "activationsViewState").startswith("epoch 2, its last: ")
    assert text(page, "filmEpoch") == "Epoch 4 of 4"


def test_a_film_of_two_is_played_from_the_start_to_the_end_of_the_longer(
    qtbot: QtBot, app: App
) -> None:
    page = the_film_of_two(qtbot, app, 2, 3)
    click(page, "filmPlayButton")
    assert slider(page).value() == 0
    qtbot.waitUntil(lambda: not find(page, QAbstractButton, "filmPlayButton").isChecked())
    assert slider(page).value() == 3
    assert is_shown(page, 2)
    assert shows(beside(page), network(3))


def test_the_same_value_is_chosen_in_both_and_explained_where_it_was_chosen(
    qtbot: QtBot, app: App
) -> None:
    page = the_film_of_two(qtbot, app, 2, 2)
    view: ActivationsView = find(page, ActivationsView, "activationsView")
    strip = find(page, UnitStrip, "unitStrip")
    QTest.keyClick(beside(page), Qt.Key.Key_Right)
    assert beside(page).value() == view.value()
    assert strip.accessibleName().endswith(" in run_01: Softmax regression, Gradient descent")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert beside(page).is_held()
    assert " in run_02: " in strip.accessibleName()
    # Alone again, it needs no name.
    choose_beside(page, "no other")
    qtbot.waitUntil(lambda: not beside(page).isVisible())
    assert " in run_02: " not in strip.accessibleName()


def test_other_views_say_which_of_the_two_they_show(qtbot: QtBot, app: App) -> None:
    page = the_film_of_two(qtbot, app, 2, 2)
    click(page, "whyButton")
    assert text(page, "activationsNote").endswith("Here you see run_02: Softmax regression, Adam.")


def test_networks_of_other_kinds_are_shown_beside_one_another_too(qtbot: QtBot, app: App) -> None:
    lenet = TrainingConfig("lenet5", "sgd", learning_rate=0.01, batch_size=2)
    keep(app.runs, lenet, epochs=2)
    keep(app.runs, epochs=2)
    page = the_page(qtbot, app)
    open_film(qtbot, page, 2)
    choose_beside(page, "run_01")
    qtbot.waitUntil(lambda: beside(page).isVisible())
    QTest.keyClick(beside(page), Qt.Key.Key_Right)
    slider(page).setValue(0)
    different = "They are networks of different kinds."
    qtbot.waitUntil(lambda: text(page, "filmCompared") == different)


def test_a_run_in_training_is_followed_beside_one_that_has_ended(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=4)
    run = keep(app.runs, ADAM, epochs=2, outcome=None)
    page = the_page(qtbot, app)
    app.networks.begin_training()
    app.set_busy(TRAINING)
    app.progress.start()
    app.progress.begin(5)
    app.training.worker.kept.emit(run.number)
    app.run_list.refresh()
    assert app.run_list.job.wait(QDeadlineTimer(10_000))
    click(page, "filmButton")
    qtbot.waitUntil(lambda: slider(page).maximum() == 3)
    choose_beside(page, "run_01")
    qtbot.waitUntil(lambda: shows(beside(page), network(3)))
    assert slider(page).value() == 3
    assert text(page, "activationsViewState") == "epoch 3: in training"
    now = network(7)
    app.networks.set_trained(ADAM, now, None)
    assert shown(page) is now
    app.progress.finish("Done")
    app.set_busy("")
    qtbot.waitUntil(lambda: is_shown(page, 2) and shows(beside(page), network(2)))


def test_a_box_tells_the_name_of_a_run_that_it_cuts(qtbot: QtBot, app: App) -> None:
    page = the_film_of_two(qtbot, app, 2, 2)
    box = find(page, QComboBox, "filmBesideBox")
    assert box.toolTip().startswith("run_01: Softmax regression, Gradient descent\n")
    assert box.minimumSizeHint().width() < box.sizeHint().width()


def test_two_diagrams_are_side_by_side_where_there_is_more_room_so(qtbot: QtBot, app: App) -> None:
    page = the_film_of_two(qtbot, app, 2, 2)
    first: ActivationsView = find(page, ActivationsView, "activationsView")

    def places() -> tuple[QPoint, QPoint]:
        at, its = (view.mapTo(page, QPoint()) for view in (first, beside(page)))
        return at, its

    page.resize(1900, 620)
    qtbot.waitUntil(lambda: places()[0].y() == places()[1].y())
    page.resize(900, 1100)
    qtbot.waitUntil(lambda: places()[0].x() == places()[1].x())
