"""Several networks asked side by side: what each column shows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.runs import network
from support.window import on_screen

from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import LIGHT
from lenet_gui.ui.draw.side_by_side import ComparedBars, ComparePanel
from lenet_gui.ui.state.catalogue import NetworkChoice

IMAGE = np.zeros((28, 28), np.float32)
CHOICES = [
    NetworkChoice(f"run_{k:02}", network(k), key=f"run/run_{k:02}", about="Softmax regression, SGD")
    for k in range(9)
]


def asked(*numbers: int) -> list[tuple[NetworkChoice, Network]]:
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


def test_names_cut_short_stand_whole_in_the_tooltip(panel: ComparePanel) -> None:
    panel.set_networks(asked(3))
    assert "run_03: Softmax regression, SGD" in columns(panel).toolTip()


def test_without_networks_it_says_what_to_do(qtbot: QtBot, panel: ComparePanel) -> None:
    panel.set_image(IMAGE)
    with_none = columns(panel).grab().toImage()
    panel.set_networks(asked(1))
    assert columns(panel).grab().toImage() != with_none
