"""The card that adapts, as the worker's signals change it; nothing is trained."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from support.adaptations import an_adaptation
from support.window import enabled, find, on_screen, text

from lenet_gui.ui.my_digits.adaptation_card import AdaptationCard
from lenet_gui.ui.my_digits.before_after import BeforeAfterBars
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.my_digits.words import Words
from lenet_gui.ui.state.app import ADAPTING, TRAINING, App


@pytest.fixture
def page(qtbot: QtBot, app: App) -> MyDigitsPage:
    return on_screen(qtbot, MyDigitsPage(app), 700, 420)


@pytest.fixture
def card(page: MyDigitsPage) -> AdaptationCard:
    card = page.findChild(AdaptationCard)
    card.set_counts([2] * 10)
    return card


def bars(card: AdaptationCard) -> BeforeAfterBars:
    return find(card, BeforeAfterBars, "beforeAfterBars")


def end(card: AdaptationCard, app: App, run: str = "run_03", **changes: object) -> None:
    """Have the worker tell of an adaptation that has ended."""
    app.set_busy(ADAPTING)
    worker = app.training.adapter
    done = an_adaptation(**changes)
    if run:
        worker.kept.emit(run)
    worker.progressed.emit(done)
    app.training.adapted.emit()
    assert app.busy == ""


def test_the_result_is_shown_in_bars_and_is_the_current_network(
    card: AdaptationCard, app: App
) -> None:
    assert not bars(card).isVisible()
    end(card, app)
    assert bars(card).isVisible()
    said = bars(card).accessibleDescription()
    assert "My digits: 75 % before, 95 % after" in said
    assert "MNIST (test images): 99.38 % before, 99.31 % after" in said
    assert "kept as run_03" in text(card, "adaptMessage")
    current = app.networks.current()
    assert current is not None
    assert current.run() == "run_03"
    assert not current.saved


def test_a_result_without_a_change_shows_no_bars_and_leaves_the_network(
    card: AdaptationCard, app: App
) -> None:
    end(card, app, run="", mixing_coefficient=0.0)
    assert not bars(card).isVisible()
    assert text(card, "adaptMessage").startswith("No change")
    assert app.networks.current() is None


def test_the_result_goes_when_there_are_other_digits(card: AdaptationCard, app: App) -> None:
    end(card, app)
    card.set_counts([2] * 10)
    assert bars(card).isVisible()
    card.set_counts([3] * 10)
    assert not bars(card).isVisible()
    assert text(card, "adaptMessage") == "30 digits to learn from."


def test_while_it_adapts_only_cancel_can_be_pressed(card: AdaptationCard, app: App) -> None:
    app.set_busy(ADAPTING)
    assert enabled(card, "cancelAdaptButton")
    assert not enabled(card, "adaptButton")
    app.set_busy("")
    assert enabled(card, "adaptButton")
    assert not enabled(card, "cancelAdaptButton")


def test_it_says_why_it_cannot_adapt(card: AdaptationCard, app: App) -> None:
    app.set_busy(TRAINING)
    assert text(card, "adaptMessage") == TRAINING
    app.set_busy("")
    assert text(card, "adaptMessage") == "20 digits to learn from."


def test_all_its_words_are_in_view_in_a_small_window(page: MyDigitsPage, app: App) -> None:
    card = page.findChild(AdaptationCard)
    counts = (20, *[0] * 9)
    card.set_counts(counts)
    end(card, app, counts=counts)
    page.grab()
    for label in card.findChildren(Words):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
    assert page.rect().contains(card.geometry())
