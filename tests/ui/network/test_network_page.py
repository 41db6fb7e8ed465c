from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.window import activate, click, find, text, told, use

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.layers.activations import Activation
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.ui.common.theme import DARK
from lenet_gui.ui.common.translation import Translation, languages
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.diagram.names import title_of
from lenet_gui.ui.diagram.strip import UnitStrip
from lenet_gui.ui.help.mark import help_of
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


def choose_softmax(qtbot: QtBot, tab: NetworkPage) -> None:
    qtbot.keyClicks(find(tab, QComboBox, "architectureBox"), "Softmax")


def test_the_table_of_the_other_kind_of_network_can_be_looked_at(
    qtbot: QtBot, tab: NetworkPage
) -> None:
    choose_softmax(qtbot, tab)
    assert table(tab)[-1][-1] == "7,850"
    qtbot.keyClick(find(tab, QComboBox, "architectureBox"), Qt.Key.Key_Home)
    assert table(tab)[-1][-1] == "61,706"


def test_another_kind_of_network_brings_its_table(tab: NetworkPage) -> None:
    use(tab.app, trained_softmax())
    assert table(tab)[-1][-1] == "7,850"
    assert text(tab, "networkHeading") == "How Softmax regression reads your drawing"


def test_more_of_the_same_kind_leaves_what_is_looked_at(qtbot: QtBot, tab: NetworkPage) -> None:
    choose_softmax(qtbot, tab)
    use(tab.app, Network.initial(LENET5, 2))
    assert table(tab)[-1][-1] == "7,850"


def test_a_network_from_elsewhere_brings_its_own_table(qtbot: QtBot, tab: NetworkPage) -> None:
    use(tab.app, from_elsewhere())
    rows = table(tab)
    assert rows[0][1:3] == ["image, 0 to 255, ink dark", "32×32×1"]
    assert [row[0] for row in rows[1:4]] == ["first", "batch", "active"]
    assert rows[1][1] == "convolution 5×5, valid, strides 2×2"
    box = find(tab, QComboBox, "architectureBox")
    titles = [box.itemText(k) for k in range(box.count())]
    assert titles == [*(str(a.title) for a in ARCHITECTURES.values()), "Mine"]
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert table(tab)[-1][-1] == "61,706"
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert table(tab) == rows
    use(tab.app, from_elsewhere())
    assert box.count() == len(titles)


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
    tab.resize(1600, 900)
    point_at(tab, names.index("hidden"), 3)
    assert strip(tab).title() == "hidden, unit 4"
    point_at(tab, names.index("layer"), 3)
    assert strip(tab).title() == "layer, digit 3"


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


def test_long_names_of_layers_leave_the_maps_their_room(tab: NetworkPage) -> None:
    def renamed(layer: Layer, number: int) -> Layer:
        return replace(layer, name=f"{number}_with_the_long_name_of_a_layer_from_elsewhere")

    layers = tuple(renamed(layer, k) for k, layer in enumerate(LENET5.layers))
    tab.app.set_image(IMAGE)
    use(tab.app, Network.initial(replace(LENET5, key="long", layers=layers), 1))
    assert view(tab).width() <= tab.width()
    # Names are cut, and none runs into the next.
    titles = [placed.titles for placed in view(tab).placed()]
    assert all(a.right() + 10 < b.left() for a, b in pairwise(titles))


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
    before = view(tab).columns()
    tab.app.set_image(IMAGE)
    assert view(tab).columns() is before
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
    assert text(tab, "activationsNote").startswith("Point at any value.")
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


def test_all_layers_fit_into_the_view_small_and_large(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    for width, height in ((760, 420), (1000, 600), (1900, 950), (3000, 1700)):
        tab.resize(width, height)
        qtbot.waitUntil(lambda: view(tab).width() < tab.width())
        for placed in view(tab).placed():
            for place in placed.places:
                assert place.right() <= view(tab).width()
                assert place.bottom() <= view(tab).height()


def test_in_the_smallest_window_no_layer_is_out_of_sight(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    tab.resize(712, 467)
    qtbot.waitUntil(lambda: view(tab).visibleRegion().boundingRect() == view(tab).rect())
    assert strip(tab).isVisible()
    assert view(tab).placed()[-1].places[-1].bottom() <= view(tab).height()


def test_a_layout_may_leave_the_view_any_height_on_its_way(tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    shown = view(tab)
    for height in range(1, 120):
        shown.resize(400, height)
        assert all(place.width() > 0 for column in shown.placed() for place in column.places)


def test_the_name_of_a_network_makes_the_page_no_wider(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.resize(712, 467)
    title = "A network with a very long name, as many are"
    use(tab.app, Network.initial(replace(SOFTMAX_REGRESSION, key="long", title=title), 1))
    heading, note = (find(tab, QLabel, name) for name in ("networkHeading", "activationsNote"))
    assert tab.minimumSizeHint().width() <= 712
    # It has two lines here, and one where there is room.
    qtbot.waitUntil(lambda: heading.height() > 1.5 * heading.sizeHint().height())
    assert heading.heightForWidth(heading.width()) <= heading.height()
    assert note.width() >= note.sizeHint().width()
    tab.resize(1400, 800)
    qtbot.waitUntil(lambda: heading.height() == heading.sizeHint().height())


def test_each_title_is_measured_once_when_layers_are_placed(
    tab: NetworkPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.app.set_image(IMAGE)
    titles: list[str] = []

    def noted(key: str) -> str:
        titles.append(key)
        return title_of(key)

    monkeypatch.setattr("lenet_gui.ui.diagram.activations.title_of", noted)
    view(tab).show_reading(LENET, IMAGE)
    assert titles == [placed.column.key for placed in view(tab).placed()]


def test_titles_have_their_width_in_a_narrow_view(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    tab.resize(712, 467)
    qtbot.waitUntil(lambda: view(tab).width() < tab.width())
    bold = view(tab).font()
    bold.setBold(True)
    for placed in view(tab).placed():
        title = title_of(placed.column.key)
        assert placed.titles.width() >= QFontMetricsF(bold).horizontalAdvance(title)


def test_the_buttons_of_the_views_are_equally_high(tab: NetworkPage) -> None:
    names = ("layersButton", "whyButton", "landscapeButton", "filmButton")
    assert len({find(tab, QPushButton, name).height() for name in names}) == 1


def test_more_room_gives_larger_maps(qtbot: QtBot, tab: NetworkPage) -> None:
    tab.app.set_image(IMAGE)
    sides = []
    for width, height in ((1100, 620), (1800, 1000)):
        tab.resize(width, height)
        qtbot.waitUntil(lambda: abs(view(tab).width() - tab.width()) < 100)
        sides.append(view(tab).placed()[1].places[0].width())
    assert sides[1] > 1.3 * sides[0]


# A value of the layers.


def place_of(tab: NetworkPage, column: int, tile: int, row: int = 0, across: int = 0) -> QPoint:
    """The middle of a value, in a column of the diagram."""
    placed = view(tab).placed()[column]
    height, width = (*placed.column.values.shape, 1, 1)[:2]
    if placed.column.values.ndim == 1:
        height = width = 1
    place = placed.places[tile]
    step = QPointF((across + 0.5) * place.width() / width, (row + 0.5) * place.height() / height)
    return (place.topLeft() + step).toPoint()


def point_at(tab: NetworkPage, *value: int) -> None:
    QTest.mouseMove(view(tab), place_of(tab, *value))


def strip(tab: NetworkPage) -> UnitStrip:
    found: UnitStrip = find(tab, UnitStrip, "unitStrip")
    return found


def test_f1_explains_the_kind_of_layer_of_the_value_under_the_pointer(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    found = []
    for column in (0, 1, 2, -2, -1):
        point_at(tab, column, 3 if column else 0)
        found.append(help_of(view(tab)))
    maps = ["feature-map", "convolution", "pooling"]
    assert found == [*maps, "fully-connected-layer", "softmax"]


def test_the_strip_explains_the_value_under_the_pointer(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    point_at(tab, 1, 2, 14, 12)
    assert strip(tab).title() == "C1, map 3, row 15, column 13"
    activations = LENET.activations(IMAGE[np.newaxis])
    assert strip(tab).steps()[-1] == ("after ReLU", f"{activations[0][0, 14, 12, 2]:.2f}")
    point_at(tab, 2, 0, 5, 6)
    assert strip(tab).steps() == [("Largest of 4", f"{activations[1][0, 5, 6, 0]:.2f}")]
    point_at(tab, 6, 30)
    assert strip(tab).title() == "F6, unit 31"
    point_at(tab, 7, 4)
    names = [name for name, _ in strip(tab).steps()]
    assert strip(tab).title() == "Output, digit 4"
    assert names == ["Sum", "+ bias", "Score", "after softmax"]
    point_at(tab, 0, 0, 3, 3)
    assert strip(tab).steps() == [("Value", f"{IMAGE[3, 3]:.2f}")]


def test_the_words_of_the_strip_have_room_in_little_width(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    least = strip(tab).minimumSizeHint().height()
    # In three times the height it is seen what there is no room for.
    strip(tab).setFixedSize(530, 3 * least)
    for value in ((0, 0, 20, 20), (1, 2, 26, 12), (2, 0, 11, 12), (3, 14, 5, 5), (6, 30), (7, 4)):
        point_at(tab, *value)
        picture = strip(tab).grab().toImage()
        shown = {picture.pixel(x, y) for x in range(120) for y in range(least, 3 * least)}
        assert len(shown) == 1, strip(tab).title()


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language, in which texts are made."""
    translation = Translation(request.param, qapp)
    yield request.param
    translation.set_language("en")
    translation.deleteLater()


def test_the_words_of_held_evidence_have_room_in_little_width(
    tab: NetworkPage, language: str
) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    use(tab.app, trained_softmax())
    least = strip(tab).minimumSizeHint().height()
    strip(tab).setFixedSize(542, 3 * least)
    QTest.mouseClick(view(tab), Qt.MouseButton.LeftButton, pos=place_of(tab, 1, 9, 27, 27))
    assert view(tab).is_held()
    picture = strip(tab).grab().toImage()
    shown = {picture.pixel(x, y) for x in range(120) for y in range(least, 3 * least)}
    assert len(shown) == 1, strip(tab).title()


def test_patch_times_kernel_is_painted_with_its_numbers(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    for value, count in (((1, 2, 14, 12), 75), ((3, 4, 5, 5), 450), ((5, 7), 1200), ((6, 7), 1)):
        point_at(tab, *value)
        strip(tab).grab()
        cells = strip(tab).cells()
        assert 0 < len(cells) <= max(count, 120)
        assert all("×" in cell.said for cell in cells)
    point_at(tab, 2, 0, 5, 6)
    strip(tab).grab()
    assert len(strip(tab).cells()) == 4


def test_frames_show_what_the_value_depends_on(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    point_at(tab, 3, 4, 5, 5)
    column, index = view(tab).value()
    columns = view(tab).columns()
    assert columns is not None
    fields = columns.fields(column, index)
    image, pooled = view(tab).placed()[0], view(tab).placed()[2]
    assert len(image.frames(fields[0])) == 1
    assert len(pooled.frames(fields[2])) == 6
    frame, whole = image.frames(fields[0])[0], image.places[0]
    assert frame.width() == pytest.approx(whole.width() * 14 / 28)


def test_a_frame_around_the_whole_image_has_four_sides(tab: NetworkPage) -> None:
    tab.resize(712, 467)
    tab.app.set_image(IMAGE)
    use(tab.app, Network.initial(ARCHITECTURES["mlp"], 1))
    whole = view(tab).placed()[0].places[0].toRect()
    picture, green = view(tab).grab().toImage(), QColor(DARK.series[2])
    left, top, right, bottom = whole.left(), whole.top(), whole.right(), whole.bottom()
    middle = whole.center()
    for x, y in ((left, middle.y()), (right, middle.y()), (middle.x(), top), (middle.x(), bottom)):
        near = [(x + k, y + n) for k in range(-3, 4) for n in range(-3, 4)]
        assert any(picture.rect().contains(*at) and picture.pixelColor(*at) == green for at in near)


def test_a_held_value_stays_while_the_pointer_moves_and_the_drawing_changes(
    tab: NetworkPage,
) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    QTest.mouseClick(view(tab), Qt.MouseButton.LeftButton, pos=place_of(tab, 1, 1, 9, 9))
    held = strip(tab).title()
    assert held == "C1, map 2, row 10, column 10 (held)"
    point_at(tab, 3, 0, 0, 0)
    tab.app.set_image(IMAGE.T.copy())
    assert strip(tab).title() == held
    value = LENET.activations(IMAGE.T[np.newaxis])[0][0, 9, 9, 1]
    assert strip(tab).steps()[-1][1] == f"{value:.2f}"
    QTest.keyClick(view(tab), Qt.Key.Key_Escape)
    assert not view(tab).is_held()
    QTest.keyClick(view(tab), Qt.Key.Key_Return)
    assert view(tab).is_held()


def test_arrow_keys_go_from_value_to_value_and_tab_from_layer_to_layer(
    qtbot: QtBot, tab: NetworkPage
) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    activate(qtbot, tab)
    view(tab).setFocus()
    point_at(tab, 1, 0, 9, 27)
    QTest.keyClick(view(tab), Qt.Key.Key_Down)
    assert view(tab).value() == (1, (10, 27, 0))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(view(tab), key)
    assert view(tab).value() == (1, (9, 26, 0))
    QTest.keyClick(view(tab), Qt.Key.Key_Tab)
    assert view(tab).value()[0] == 2
    QTest.keyClick(view(tab), Qt.Key.Key_Backtab)
    assert view(tab).value()[0] == 1
    for _ in range(6):
        QTest.keyClick(view(tab), Qt.Key.Key_Tab)
    assert view(tab).value()[0] == 7
    assert view(tab).hasFocus()
    QTest.keyClick(view(tab), Qt.Key.Key_Tab)
    assert not view(tab).hasFocus()


def test_a_screen_reader_hears_the_value_that_keys_choose(
    qtbot: QtBot, tab: NetworkPage, announced: list[str]
) -> None:
    tab.app.set_image(IMAGE)
    activate(qtbot, tab)
    view(tab).setFocus()
    QTest.keyClick(view(tab), Qt.Key.Key_Tab)
    assert announced[-1].startswith("S2, map ")
    assert "Largest of 4" in announced[-1]


def test_another_kind_of_network_starts_with_a_value_that_it_has(tab: NetworkPage) -> None:
    tab.resize(1600, 900)
    tab.app.set_image(IMAGE)
    point_at(tab, 7, 4)
    use(tab.app, trained_softmax())
    assert strip(tab).title().startswith("Evidence for digit ")
    view(tab).grab()


def test_the_view_tells_in_words_what_it_shows(tab: NetworkPage) -> None:
    assert view(tab).accessibleDescription() == "no drawing"
    tab.app.set_image(IMAGE)
    said = view(tab).accessibleDescription()
    assert "of 4704 above zero" in said
    assert "answer: " in said
