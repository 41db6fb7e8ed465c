from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from support.insight import IMAGES, random_network
from support.window import click, find, on_screen, text, use

from lenet_gui.core.insight.parts import parts_of
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.network.parts_bar import PartsBar
from lenet_gui.ui.network.why_map import WhyMap
from lenet_gui.ui.state.app import App

NETWORK = random_network(LENET5)
SCORES = NETWORK.logits(IMAGES[:1])[0]
BEST, SECOND = (int(n) for n in np.argsort(-SCORES)[:2])


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> NetworkPage:
    """The page, asking why of a drawing."""
    page = NetworkPage(app)
    use(app, NETWORK)
    app.set_image(IMAGES[0])
    tab: NetworkPage = on_screen(qtbot, page, 1200, 700)
    click(tab, "whyButton")
    qtbot.waitUntil(lambda: bool(text(tab, "whyPixel")))
    return tab


def the_map(tab: NetworkPage) -> WhyMap:
    found: WhyMap = find(tab, WhyMap, "whyMap")
    return found


def chosen(tab: NetworkPage) -> list[str]:
    return [find(tab, QComboBox, name).currentText() for name in ("whyDigit", "whyOther")]


def test_at_first_it_asks_why_the_answer_and_not_the_runner_up(tab: NetworkPage) -> None:
    assert chosen(tab) == [str(BEST), str(SECOND)]
    lead = SCORES[BEST] - SCORES[SECOND]
    said = f"The score of {BEST} is {lead:.2f} above that of {SECOND}."
    assert text(tab, "whyLead") == said


def test_digits_that_were_chosen_stay_for_the_next_drawing(qtbot: QtBot, tab: NetworkPage) -> None:
    QTest.keyClick(find(tab, QComboBox, "whyOther"), Qt.Key.Key_Home)
    QTest.keyClick(find(tab, QComboBox, "whyOther"), Qt.Key.Key_Down)
    assert chosen(tab) == [str(BEST), "1"]
    before = text(tab, "whyLead")
    tab.app.set_image(IMAGES[1])
    qtbot.waitUntil(lambda: text(tab, "whyLead") != before)
    assert chosen(tab) == [str(BEST), "1"]


def test_asked_by_another_page_it_is_about_the_answer_again(qtbot: QtBot, tab: NetworkPage) -> None:
    QTest.keyClick(find(tab, QComboBox, "whyOther"), Qt.Key.Key_Home)
    click(tab, "layersButton")
    click(tab, "filmButton")
    tab.app.why_requested.emit()
    qtbot.waitUntil(lambda: chosen(tab) == [str(BEST), str(SECOND)])
    assert the_map(tab).isVisible()
    assert not find(tab, QAbstractButton, "filmButton").isChecked()


def test_pixels_are_chosen_by_keys_and_told_in_numbers(
    qtbot: QtBot, tab: NetworkPage, announced: list[str]
) -> None:
    row, column = the_map(tab).pixel()
    QTest.keyClick(the_map(tab), Qt.Key.Key_Up)
    assert the_map(tab).pixel() == (row - 1, column)
    changed = IMAGES[0].copy()
    changed[row - 1, column] = changed[row - 1, column] == 0
    scores = NETWORK.logits(changed[np.newaxis])[0]
    qtbot.waitUntil(lambda: f"a lead of {scores[BEST] - scores[SECOND]:.2f}" in announced[-1])
    assert f"ow {row}, column {column + 1}" in announced[-1]


def test_pixels_are_chosen_by_the_pointer(qtbot: QtBot, tab: NetworkPage) -> None:
    square = the_map(tab).squares()[1]
    QTest.mouseMove(the_map(tab), square.center().toPoint())
    assert the_map(tab).pixel() in [(13, 13), (13, 14), (14, 13), (14, 14)]
    qtbot.waitUntil(lambda: bool(text(tab, "whyPixel")))


def test_the_sum_of_parts_is_the_lead(tab: NetworkPage) -> None:
    click(tab, "whyParts")
    rows = find(tab, PartsBar, "partsBar").rows()
    parts = parts_of(NETWORK, IMAGES[0], BEST, SECOND)
    assert parts is not None
    values = [value for _, value in rows]
    assert sum(values[:-1]) == pytest.approx(values[-1], abs=1e-4)
    assert values[-1] == pytest.approx(float(SCORES[BEST] - SCORES[SECOND]), abs=1e-4)
    assert values[2] == pytest.approx(parts.biases)
    click(tab, "whyChanges")
    assert not find(tab, PartsBar, "partsBar").isVisible()


def test_what_a_map_cannot_say_stands_beside_it(tab: NetworkPage) -> None:
    assert "not say what several pixels do" in text(tab, "whyCaveat")
    click(tab, "whyParts")
    assert "not say what erasing a pixel would do" in text(tab, "whyCaveat")


def test_without_a_drawing_it_says_so(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(None)
    qtbot.waitUntil(lambda: text(tab, "whyLead") == "There is no drawing yet.")
    assert the_map(tab).squares() == []
    assert not find(tab, QLabel, "whyPixel").text()


def test_the_layers_come_back(tab: NetworkPage) -> None:
    click(tab, "layersButton")
    assert not the_map(tab).isVisible()
    assert find(tab, QLabel, "activationsNote").text().startswith("Point at any value.")


def test_another_network_is_looked_into(qtbot: QtBot, tab: NetworkPage) -> None:
    before = text(tab, "whyLead")
    use(tab.app, random_network(LENET5, 2))
    qtbot.waitUntil(lambda: text(tab, "whyLead") != before)
    the_map(tab).grab()
