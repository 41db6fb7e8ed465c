"""Several networks asked side by side: what each column shows, and how they are chosen."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.file_menu import opens_menus
from support.runs import network
from support.window import LEFT, on_screen, told

from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import LIGHT
from lenet_gui.ui.draw.side_by_side import MOST_NETWORKS, Choice, ComparedBars, ComparePanel

IMAGE = np.zeros((28, 28), np.float32)
CHOICES = [Choice(f"run/run_{k:02}", f"run_{k:02}", "Softmax regression, SGD") for k in range(9)]


def asked(*numbers: int) -> list[tuple[Choice, Network]]:
    """Networks that answer with these digits."""
    return [(CHOICES[number], network(number)) for number in numbers]


@pytest.fixture
def panel(qtbot: QtBot) -> ComparePanel:
    return on_screen(qtbot, ComparePanel(), 500, 480)


def columns(panel: ComparePanel) -> Any:
    return panel.findChild(ComparedBars, "comparedBars")


def answers(panel: ComparePanel) -> list[int]:
    return [int(answer.argmax()) for answer in panel.answers()]


def test_each_network_reads_the_drawing(panel: ComparePanel) -> None:
    panel.set_networks(asked(3, 7))
    assert answers(panel) == []
    panel.set_image(IMAGE)
    assert answers(panel) == [3, 7]
    assert columns(panel).accessibleDescription() == "run_03: 3, 99.9 %; run_07: 7, 99.9 %"
    panel.set_networks(asked(7, 1, 3))
    assert answers(panel) == [7, 1, 3]
    panel.set_image(None)
    assert answers(panel) == []


def test_a_panel_that_is_hidden_reads_when_it_is_shown(qtbot: QtBot) -> None:
    panel = ComparePanel()
    qtbot.addWidget(panel)
    panel.set_networks(asked(3))
    panel.set_image(IMAGE)
    assert answers(panel) == []
    with qtbot.waitExposed(panel):
        panel.show()
    assert answers(panel) == [3]


def test_bars_of_one_digit_line_up(panel: ComparePanel) -> None:
    panel.set_networks(asked(4, 4))
    panel.set_image(IMAGE)
    picture = columns(panel).grab().toImage()
    middle = picture.width() // 2
    rows = [
        {
            y
            for y in range(picture.height())
            for x in range(left, right, 3)
            if picture.pixelColor(x, y).name() == LIGHT.accent
        }
        for left, right in ((30, middle), (middle + 20, picture.width()))
    ]
    assert rows[0] == rows[1]
    assert 8 < len(rows[0]) < 30


def menu(panel: ComparePanel) -> QMenu:
    return panel.findChild(QMenu, "compareMenu")


def open_menu(qtbot: QtBot, panel: ComparePanel) -> QMenu:
    qtbot.mouseMove(panel)
    opened = menu(panel)
    opened.popup(panel.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(opened.isVisible)
    return opened


def tick(qtbot: QtBot, opened: QMenu, number: int) -> None:
    place = opened.actionGeometry(opened.actions()[number]).center()
    qtbot.mouseMove(opened, place)
    qtbot.mouseClick(opened, LEFT, pos=place)


@opens_menus
def test_the_menu_is_filled_when_it_opens_and_stays_open_for_several_ticks(
    qtbot: QtBot, panel: ComparePanel
) -> None:
    panel.choices_requested.connect(lambda: panel.set_choices(CHOICES[:4]))
    panel.chosen_changed.connect(
        lambda keys: panel.set_networks(asked(*(int(key[-2:]) for key in keys)))
    )
    heard = told(panel.chosen_changed)
    opened = open_menu(qtbot, panel)
    tick(qtbot, opened, 2)
    tick(qtbot, opened, 0)
    assert opened.isVisible()
    assert heard == [(["run/run_02"],), (["run/run_02", "run/run_00"],)]
    tick(qtbot, opened, 2)
    assert heard[-1] == (["run/run_00"],)
    assert [action.isChecked() for action in opened.actions()] == [True, False, False, False]
    opened.close()


@opens_menus
def test_no_more_can_be_chosen_than_there_is_room_for(qtbot: QtBot, panel: ComparePanel) -> None:
    panel.set_networks(asked(*range(MOST_NETWORKS)))
    panel.set_choices(CHOICES)
    assert [action.isEnabled() for action in menu(panel).actions()] == [True] * 6 + [False] * 3
    heard = told(panel.chosen_changed)
    opened = open_menu(qtbot, panel)
    tick(qtbot, opened, 8)
    assert heard == []
    tick(qtbot, opened, 0)
    opened.close()
    assert len(heard[0][0]) == MOST_NETWORKS - 1


def test_the_menu_is_offered_by_a_button(panel: ComparePanel) -> None:
    button = panel.findChild(QToolButton, "chooseNetworksButton")
    assert button.menu() is menu(panel)
    assert heard.name(button)


def test_names_cut_short_stand_whole_in_the_tooltip(panel: ComparePanel) -> None:
    panel.set_networks(asked(3))
    assert "run_03: Softmax regression, SGD" in columns(panel).toolTip()


def test_without_networks_it_says_what_to_do(qtbot: QtBot, panel: ComparePanel) -> None:
    panel.set_image(IMAGE)
    with_none = columns(panel).grab().toImage()
    panel.set_networks(asked(1))
    assert columns(panel).grab().toImage() != with_none
