from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableWidget, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.window import click, find, text, told, use

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.layers.activations import Activation
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.ui.network.activations import ActivationsView
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App

LENET = Network.initial(LENET5, 1)
IMAGE = synthetic_digits(1, 1)[0][0].astype(np.float32) / 255


def trained_softmax() -> Network:
    random = np.random.default_rng(1)
    shapes = SOFTMAX_REGRESSION.weight_shapes()
    return Network(
        SOFTMAX_REGRESSION, tuple(random.normal(0, 1, s).astype(np.float32) for s in shapes)
    )


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> NetworkPage:
    """The network's tab, with LeNet-5, on the screen."""
    tab = NetworkPage(app)
    qtbot.addWidget(tab)
    tab.resize(1000, 600)
    use(app, LENET)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def table(tab: NetworkPage) -> list[list[str]]:
    widget = find(tab, QTableWidget, "networkTable")
    return [
        [widget.item(row, column).text() for column in range(widget.columnCount())]
        for row in range(widget.rowCount())
    ]


def view(tab: NetworkPage) -> ActivationsView:
    found: ActivationsView = find(tab, ActivationsView, "activationsView")
    return found


# The table.


def test_nothing_is_made_until_the_tab_is_shown(qtbot: QtBot, app: App) -> None:
    tab = NetworkPage(app)
    qtbot.addWidget(tab)
    use(tab.app, LENET)
    tab.app.set_image(IMAGE)
    assert tab.findChildren(QWidget) == []


def test_the_table_shows_lenet5_with_its_totals(tab: NetworkPage) -> None:
    rows = table(tab)
    assert rows[1] == ["C1", "convolution 5×5, same, ReLU", "28×28×6", "150", "6", "156"]
    assert rows[-1] == ["Total", "", "", "61,470", "236", "61,706"]


def test_the_current_network_is_chosen_first(qtbot: QtBot, app: App) -> None:
    tab = NetworkPage(app)
    qtbot.addWidget(tab)
    use(tab.app, trained_softmax())
    with qtbot.waitExposed(tab):
        tab.show()
    assert table(tab)[-1] == ["Total", "", "", "7,840", "10", "7,850"]


def test_the_table_is_shown_on_request(qtbot: QtBot, tab: NetworkPage) -> None:
    shown = find(tab, QTableWidget, "networkTable")
    assert not shown.isVisible()
    click(tab, "layersAsTableButton")
    assert shown.isVisible()
    # Where there is room for both, the layers stay at work below.
    tab.resize(1000, 1000)
    qtbot.waitUntil(view(tab).isVisible)
    tab.resize(1000, 500)
    qtbot.waitUntil(lambda: not view(tab).isVisible())
    click(tab, "layersAsTableButton")
    assert view(tab).isVisible()


def test_the_table_of_the_other_kind_of_network_can_be_looked_at(
    qtbot: QtBot, tab: NetworkPage
) -> None:
    qtbot.keyClick(find(tab, QComboBox, "architectureBox"), Qt.Key.Key_End)
    assert table(tab)[-1][-1] == "7,850"
    qtbot.keyClick(find(tab, QComboBox, "architectureBox"), Qt.Key.Key_Home)
    assert table(tab)[-1][-1] == "61,706"


def test_another_kind_of_network_brings_its_table(tab: NetworkPage) -> None:
    use(tab.app, trained_softmax())
    assert table(tab)[-1][-1] == "7,850"
    assert text(tab, "networkHeading") == "How Softmax regression reads your drawing"


def test_more_of_the_same_kind_leaves_what_is_looked_at(qtbot: QtBot, tab: NetworkPage) -> None:
    qtbot.keyClick(find(tab, QComboBox, "architectureBox"), Qt.Key.Key_End)
    use(tab.app, Network.initial(LENET5, 2))
    assert table(tab)[-1][-1] == "7,850"


def test_a_network_from_elsewhere_brings_its_own_table(qtbot: QtBot, tab: NetworkPage) -> None:
    use(tab.app, from_elsewhere())
    rows = table(tab)
    assert rows[0][1:3] == ["image, 0 to 255, ink dark", "32×32×1"]
    assert [row[0] for row in rows[1:4]] == ["first", "batch", "active"]
    assert rows[1][1] == "convolution 5×5, valid, strides 2×2"
    box = find(tab, QComboBox, "architectureBox")
    assert [box.itemText(k) for k in range(box.count())] == [
        "LeNet-5",
        "Softmax regression",
        "Mine",
    ]
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert table(tab)[-1][-1] == "61,706"
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert table(tab) == rows
    use(tab.app, from_elsewhere())
    assert box.count() == 3


# The layers at work.


def test_each_layer_of_a_network_from_elsewhere_is_shown(tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    network = from_elsewhere()
    use(tab.app, network)
    shown = dict(view(tab).layers())
    expected = network.activations(IMAGE[np.newaxis])
    names = ["input", "first", "batch", "active", "pool", "hidden", "last", "layer"]
    assert list(shown) == names
    np.testing.assert_array_equal(shown["batch"], expected[1][0])
    np.testing.assert_array_equal(shown["layer"], softmax(expected[-1])[0])
    view(tab).grab()
    # Ten units in the midst are not the answer.
    said = [tile.said for tile in view(tab).tiles()]
    assert len([one for one in said if one.startswith("hidden, unit")]) == 10
    assert len([one for one in said if one[0].isdigit()]) == 10


def test_a_network_of_many_layers_scrolls_sideways(qtbot: QtBot, tab: NetworkPage) -> None:
    least = tab.minimumSizeHint().width()
    many = tuple(Activation(f"a{k}", "relu") for k in range(50))
    architecture = replace(
        SOFTMAX_REGRESSION, key="many", layers=(*many, *SOFTMAX_REGRESSION.layers)
    )
    use(tab.app, Network.initial(architecture, 1))
    tab.app.set_image(IMAGE)
    assert tab.minimumSizeHint().width() <= max(least, 700)
    qtbot.waitUntil(lambda: view(tab).width() > tab.width())


def test_the_layers_show_what_the_network_makes_of_the_image(tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    shown = dict(view(tab).layers())
    expected = LENET.activations(IMAGE[np.newaxis])
    assert list(shown) == ["input", "C1", "S2", "C3", "S4", "C5", "F6", "output"]
    np.testing.assert_array_equal(shown["input"][:, :, 0], IMAGE)
    np.testing.assert_array_equal(shown["C1"], expected[0][0])
    np.testing.assert_array_equal(shown["F6"], expected[7][0])
    np.testing.assert_array_equal(shown["output"], softmax(expected[8])[0])


def test_they_follow_the_drawing_and_the_network(tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    first = dict(view(tab).layers())["output"]
    use(tab.app, Network.initial(LENET5, 2))
    second = dict(view(tab).layers())["output"]
    assert not np.array_equal(first, second)
    tab.app.set_image(IMAGE.T.copy())
    assert not np.array_equal(dict(view(tab).layers())["output"], second)


def test_out_of_view_they_rest_and_then_catch_up(tab: NetworkPage) -> None:
    tab.hide()
    before = view(tab).layers()
    tab.app.set_image(IMAGE)
    assert view(tab).layers() is before
    tab.show()
    np.testing.assert_array_equal(view(tab).layers()[0][1][:, :, 0], IMAGE)


def test_without_a_drawing_they_are_black_and_the_canvas_is_a_click_away(
    tab: NetworkPage,
) -> None:
    requested = told(tab.app.page_requested)
    assert text(tab, "activationsNote") == "There is no drawing yet."
    assert not any(values.any() for _, values in view(tab).layers())
    click(tab, "drawDigitButton")
    assert requested == [("draw",)]
    tab.app.set_image(IMAGE)
    assert text(tab, "activationsNote") == "Output of each layer, from left to right"
    assert not find(tab, QPushButton, "drawDigitButton").isVisible()


def test_without_a_network_it_says_what_to_do_and_the_table_still_shows(
    tab: NetworkPage,
) -> None:
    use(tab.app, None)
    assert text(tab, "networkHeading") == "No network is open"
    assert find(tab, QPushButton, "openNetworkButton").isVisible()
    assert not view(tab).isVisible()
    assert table(tab)[-1][-1] == "61,706"


def test_softmax_regression_shows_what_speaks_for_each_digit(tab: NetworkPage) -> None:
    network = trained_softmax()
    use(tab.app, network)
    tab.app.set_image(IMAGE)
    shown = dict(view(tab).layers())
    assert list(shown) == ["input", "evidence", "output"]
    # All the evidence for a digit, and its bias, is its logit.
    logits = shown["evidence"].sum(axis=(0, 1)) + network.weights[1]
    np.testing.assert_allclose(logits, network.logits(IMAGE[np.newaxis])[0], atol=1e-3)
    assert "for the digit" in text(tab, "activationsNote")


def test_all_layers_fit_into_the_view_small_and_large(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    for width, height in ((700, 420), (1000, 600), (600, 900), (1900, 950)):
        tab.resize(width, height)
        qtbot.waitUntil(lambda: view(tab).width() < tab.width())
        view(tab).grab()
        assert view(tab).tiles()
        for tile in view(tab).tiles():
            assert tile.place.right() <= view(tab).width()
            assert tile.place.bottom() <= view(tab).height()


@pytest.mark.qt_log_ignore("^This plugin does not support raise")
def test_the_pointer_is_told_what_it_is_over(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    view(tab).grab()
    said = []
    for tile in (view(tab).tiles()[0], view(tab).tiles()[2], view(tab).tiles()[-1]):
        place = tile.place.center().toPoint()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view(tab).mapToGlobal(place))
        QApplication.sendEvent(view(tab), event)
        said.append(QToolTip.text())
    outside = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), view(tab).mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(view(tab), outside)
    assert said[0] == "input: 0.00 to 1.00"
    assert said[1].startswith("C1, map 2 of 6: 0.00 to ")
    assert said[2].startswith("9: ")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_view_tells_in_words_what_it_shows(tab: NetworkPage) -> None:
    assert view(tab).accessibleDescription() == "no drawing"
    tab.app.set_image(IMAGE)
    said = view(tab).accessibleDescription()
    assert "of 4704 above zero" in said
    assert "answer: " in said
