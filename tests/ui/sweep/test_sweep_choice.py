"""What a person chooses to compare, and what is said about it before it starts."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from support.runs import keep
from support.window import click, enabled, find, on_screen, text, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.sweep.presets import SWEEPS
from lenet_gui.ui.state.app import App
from lenet_gui.ui.sweep.choice import SweepChoice
from lenet_gui.ui.widgets.number_field import NumberField

SOFTMAX = TrainingConfig("softmax", "sgd", epochs=3)


class Form:
    """The form at the left, as far as a comparison asks it."""

    def __init__(self) -> None:
        self.config = SOFTMAX


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is started here, so TensorFlow and Dask need not be installed really."""
    for place in ("core.training.packages", "ui.sweep.choice"):
        monkeypatch.setattr(f"lenet_gui.{place}.is_installed", lambda: True)


@pytest.fixture
def form() -> Form:
    return Form()


def make(qtbot: QtBot, app: App, form: Form) -> SweepChoice:
    choice = SweepChoice(app, lambda: form.config, lambda: "builtin", lambda: "mnist")
    return on_screen(qtbot, choice, 700, 600)


@pytest.fixture
def choice(qtbot: QtBot, app: App, form: Form) -> SweepChoice:
    return make(qtbot, app, form)


def choose_own(choice: SweepChoice) -> None:
    box = find(choice, QComboBox, "sweepBox")
    box.setCurrentIndex(box.count() - 1)


def check(choice: SweepChoice, name: str, checked: bool = True) -> None:
    find(choice, QCheckBox, name).setChecked(checked)
    choice.update_plan()


def estimate(choice: SweepChoice) -> str:
    return text(choice, "sweepEstimate")


def test_the_tutorial_is_offered_first_with_the_number_of_its_trainings(
    choice: SweepChoice,
) -> None:
    assert choice.plan == SWEEPS["tutorial-fairly"].plan(3)
    assert choice.source() == "mnist"
    assert estimate(choice).startswith("135 trainings: 45 combinations for 10 epochs. About ")
    assert enabled(choice, "startSweepButton")
    find(choice, NumberField, "sweepSeedsSpin").setValue(5)
    choice.update_plan()
    assert estimate(choice).startswith("225 trainings")


def test_each_named_sweep_can_be_chosen(choice: SweepChoice) -> None:
    box = find(choice, QComboBox, "sweepBox")
    for place, named in enumerate(SWEEPS.values()):
        box.setCurrentIndex(place)
        assert choice.plan == named.plan(3)
        assert text(choice, "sweepAbout") == f"{named.title}."


def test_what_varies_is_chosen_on_the_ground_of_the_form(choice: SweepChoice) -> None:
    choose_own(choice)
    assert choice.source() == "builtin"
    assert text(choice, "sweepAbout").endswith("Softmax regression, Gradient descent.")
    check(choice, "optimizermomentumCheck")
    check(choice, "batch_sizeVariesCheck")
    check(choice, "augmentationVariesCheck")
    assert choice.plan is not None
    assert choice.plan.varied == ("optimizer", "learning_rate", "batch_size", "augmentation")
    # Three optimizers, nine rates, three sizes, without and with augmentation.
    assert len(choice.plan.candidates) == 3 * 9 * 3 * 2
    assert {one.network for one in choice.plan.candidates} == {"softmax"}


def test_a_range_of_rates_can_be_narrowed(choice: SweepChoice) -> None:
    choose_own(choice)
    check(choice, "optimizerVariesCheck", False)
    for part, value in (("Low", 0.01), ("High", 1.0), ("Count", 3)):
        find(choice, NumberField, f"learning_rate{part}Spin").setValue(value)
    choice.update_plan()
    assert choice.plan is not None
    assert [one.learning_rate for one in choice.plan.candidates] == [0.01, 0.1, 1.0]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda c: [check(c, f"{n}VariesCheck", False) for n in ("optimizer", "learning_rate")],
         "Choose at least one"),
        (lambda c: check(c, "optimizeradamCheck", False), "Optimizer: choose two or more"),
        (lambda c: find(c, NumberField, "learning_rateHighSpin").setValue(0.0001),
         "Learning rate: The first number has to be the smaller one."),
        (lambda c: [find(c, NumberField, "sweepSeedsSpin").setValue(20),
                    *(check(c, f"{n}VariesCheck") for n in ("schedule", "dropout_rate", "network",
                                                            "batch_size"))],
         "a sweep has 10,000 at most"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_explained(
    choice: SweepChoice, change: object, sentence: str
) -> None:
    choose_own(choice)
    change(choice)  # type: ignore[operator]
    choice.update_plan()
    assert sentence in estimate(choice)
    assert choice.plan is None
    assert not enabled(choice, "startSweepButton")


def test_a_network_that_is_trained_further_cannot_be_compared(
    choice: SweepChoice, form: Form
) -> None:
    choose_own(choice)
    form.config = dataclasses.replace(SOFTMAX, start="lenet5.keras")
    choice.update_plan()
    assert "cannot be compared" in estimate(choice)


def test_some_combinations_are_drawn_or_halved(choice: SweepChoice) -> None:
    choose_own(choice)
    count, search = find(choice, NumberField, "sweepCountSpin"), "sweepSearchBox"
    assert count.isHidden()
    find(choice, QComboBox, search).setCurrentIndex(1)
    choice.update_plan()
    assert not count.isHidden()
    assert choice.plan is not None
    assert (choice.plan.search, choice.plan.count()) == ("random", 60)
    find(choice, QComboBox, search).setCurrentIndex(2)
    choice.update_plan()
    assert [epochs for _, epochs in choice.plan.sizes()] == [1, 3]


def test_what_is_recorded_counts_and_a_complete_one_is_not_trained_again(
    choice: SweepChoice, app: App
) -> None:
    choose_own(choice)
    find(choice, NumberField, "sweepSeedsSpin").setValue(1)
    check(choice, "learning_rateVariesCheck", False)
    assert choice.plan is not None
    wanted = choice.plan.wanted({})
    app.run_list.entries = [keep(app.runs, wanted[0], source="builtin")]
    choice.update_plan()
    assert "1 of them are recorded" in estimate(choice)
    assert choice.kept is not None
    assert choice.kept.trained() == 1
    app.run_list.entries.append(keep(app.runs, wanted[1], source="builtin"))
    choice.update_plan()
    assert estimate(choice).startswith("2 trainings, and all are recorded")
    assert not enabled(choice, "startSweepButton")


def test_runs_on_other_data_do_not_count(choice: SweepChoice, app: App) -> None:
    choose_own(choice)
    assert choice.plan is not None
    app.run_list.entries = [keep(app.runs, choice.plan.wanted({})[0], source="mnist")]
    choice.update_plan()
    assert choice.kept is None


def test_without_dask_one_sentence_says_what_to_install(
    choice: SweepChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet_gui.ui.sweep.choice.is_installed", lambda: False)
    choice.update_plan()
    assert estimate(choice).endswith("-m pip install distributed")
    assert not enabled(choice, "startSweepButton")


def test_without_tensorflow_nothing_starts(
    choice: SweepChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet_gui.core.training.packages.is_installed", lambda: False)
    choice.update_plan()
    assert not enabled(choice, "startSweepButton")


def test_start_hands_over_the_plan_and_the_next_window_offers_it_again(
    qtbot: QtBot, choice: SweepChoice, app: App, form: Form
) -> None:
    started = told(choice.started)
    choose_own(choice)
    check(choice, "optimizeradamwCheck")
    find(choice, QComboBox, "sweepSearchBox").setCurrentIndex(1)
    find(choice, NumberField, "sweepSeedsSpin").setValue(2)
    click(choice, "startSweepButton")
    assert started == [(choice.plan, "builtin")]
    again = make(qtbot, app, form)
    assert again.plan == choice.plan


@pytest.mark.parametrize("stored", ["", "nonsense", "[]", '{"varied": {"optimizer": 1}}', "{}"])
def test_what_was_stored_otherwise_is_forgotten(
    qtbot: QtBot, app: App, form: Form, stored: str
) -> None:
    app.settings.comparison = stored
    choice = make(qtbot, app, form)
    assert choice.plan == SWEEPS["tutorial-fairly"].plan(3)
    assert find(choice, QLabel, "sweepEstimate").text().startswith("135 trainings")
