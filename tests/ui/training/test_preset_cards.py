"""The presets as cards, chosen with keys and clicks, and what stands on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.accessibility import description, name
from support.form import number
from support.runs import keep
from support.window import LEFT, TIMEOUT, activate, click, enabled

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.training.presets import CUSTOM, ChoiceCard, PresetCards


def cards(page: TrainingPage) -> PresetCards:
    return page.findChild(PresetCards, "presetCards")


def card(page: TrainingPage, key: str) -> ChoiceCard:
    return page.findChild(ChoiceCard, f"{key}Card")


def test_the_card_of_the_settings_is_checked_at_first(page: TrainingPage) -> None:
    assert cards(page).current() == DEFAULT_PRESET


@pytest.mark.parametrize("key", PRESETS)
def test_a_click_on_a_card_puts_its_settings_into_the_form(
    qtbot: QtBot, page: TrainingPage, key: str
) -> None:
    qtbot.mouseClick(card(page, key), LEFT)
    assert cards(page).current() == key
    assert page.form.config() == PRESETS[key].config
    assert page.form.dataset.source() == PRESETS[key].source


def test_arrow_keys_go_from_card_to_card_and_choose(qtbot: QtBot, page: TrainingPage) -> None:
    activate(qtbot, page)
    first, second = [key for key, one in PRESETS.items() if one.config.network == "lenet5"][:2]
    card(page, first).setFocus()
    card(page, first).click()
    qtbot.keyClick(card(page, first), Qt.Key.Key_Down)
    assert cards(page).current() == second
    assert card(page, second).hasFocus()
    assert page.form.config() == PRESETS[second].config
    qtbot.keyClick(card(page, second), Qt.Key.Key_Up)
    assert cards(page).current() == first


def test_a_changed_setting_checks_custom_and_back_again(qtbot: QtBot, page: TrainingPage) -> None:
    spin = number(page.form, "epochsSpin")
    spin.setValue(7)
    assert cards(page).current() == CUSTOM
    spin.setValue(PRESETS[DEFAULT_PRESET].config.epochs)
    assert cards(page).current() == DEFAULT_PRESET


def test_custom_opens_all_settings_and_leaves_them(qtbot: QtBot, page: TrainingPage) -> None:
    before = page.form.config()
    assert not page.form.isVisible()
    qtbot.mouseClick(card(page, CUSTOM), LEFT)
    assert page.form.isVisible()
    assert page.form.config() == before


def test_all_settings_are_folded_and_unfolded_by_a_button(qtbot: QtBot, page: TrainingPage) -> None:
    for shown in (True, False):
        click(page, "advancedButton")
        assert page.form.isVisible() == shown


def test_a_setting_that_is_wrong_is_unfolded(qtbot: QtBot, page: TrainingPage) -> None:
    activate(qtbot, page)
    field = number(page.form, "epochsSpin")
    field.selectAll()
    qtbot.keyClicks(field, "many")
    page.train()
    assert field.isVisible()
    assert field.hasFocus()


def test_settings_stay_readable_during_a_training(page: TrainingPage) -> None:
    page.start(TrainingConfig(), "mnist")
    assert page.form.isEnabled()
    assert card(page, "softmax").isEnabled()
    assert not enabled(page, "trainButton")


@pytest.mark.parametrize("key", PRESETS)
def test_a_card_tells_the_accuracy_and_says_that_its_time_is_an_estimate(
    page: TrainingPage, key: str
) -> None:
    said = card(page, key)
    assert said.facts().startswith(f"{100 * PRESETS[key].expected_accuracy:.1f} %, about ")
    assert "estimated from another computer" in said.toolTip()
    assert name(said) == PRESETS[key].title
    assert PRESETS[key].description in description(said)


def test_the_time_is_estimated_from_recorded_runs(qtbot: QtBot, page: TrainingPage) -> None:
    # 22 images in 3 epochs of a second each; a preset has 55,000 images in 40 epochs.
    config = TrainingConfig("lenet5", batch_size=128, epochs=3)
    keep(page.app.runs, config, epochs=3, seconds=3.0, training_images=55_000)
    page.app.run_list.refresh()
    assert page.app.run_list.job.wait(QDeadlineTimer(TIMEOUT))
    assert card(page, "lenet5-adam").facts() == "99.0 %, about 40 s"
    assert "estimated from run_01" in card(page, "lenet5-adam").toolTip()


def test_no_card_is_cut_in_a_narrow_column(page: TrainingPage) -> None:
    page.resize(page.minimumSizeHint().width(), 700)
    for widget in cards(page).findChildren(QWidget):
        if widget.isVisible() and widget.hasHeightForWidth():
            assert widget.height() >= widget.heightForWidth(widget.width()), widget
