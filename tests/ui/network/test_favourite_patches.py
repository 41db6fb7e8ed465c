"""The favourite patches of a map, beside how a value of it comes about."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.insight import DEEPER, IMAGES, random_network
from support.window import find, on_screen, use

from lenet_gui.core.insight.favourites import COUNT
from lenet_gui.core.insight.values import Index, point
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.diagram.favourites import FavouritePatches
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App


@pytest.fixture
def page(qtbot: QtBot, app: App) -> NetworkPage:
    """The page with a drawing."""
    use(app, random_network(DEEPER))
    app.set_image(IMAGES[0])
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 700)
    return page


def parts(page: NetworkPage) -> tuple[ActivationsView, FavouritePatches]:
    return (
        find(page, ActivationsView, "activationsView"),
        find(page, FavouritePatches, "favouritePatches"),
    )


def point_at(view: ActivationsView, column: int, index: Index) -> None:
    place = view.placed()[column].frames(point(index))[0].center()
    QTest.mouseMove(view, place.toPoint())
    assert view.value() == (column, index)


def test_the_strongest_patches_of_the_map_stand_beside_its_value(
    qtbot: QtBot, page: NetworkPage
) -> None:
    view, patches = parts(page)
    point_at(view, 3, (4, 4, 2))
    qtbot.waitUntil(lambda: len(patches.patches()) == COUNT)
    values = [patch.value for patch in patches.patches()]
    assert values == sorted(values, reverse=True)
    assert {patch.index[2] for patch in patches.patches()} == {2}
    point_at(view, 3, (4, 4, 1))
    assert {patch.index[2] for patch in patches.patches()} == {1}


def test_each_patch_has_an_edge_on_a_white_card(qtbot: QtBot, page: NetworkPage) -> None:
    view, patches = parts(page)
    point_at(view, 3, (4, 4, 2))
    qtbot.waitUntil(lambda: len(patches.patches()) == COUNT)
    picture, edge = patches.grab().toImage(), QColor(colours().border)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert sum(picture.pixelColor(*place) == edge for place in places) > COUNT * 4 * 10


def test_a_pixel_and_a_unit_have_none(page: NetworkPage) -> None:
    view, patches = parts(page)
    point_at(view, 1, (4, 4, 2))
    assert patches.isVisible()
    for column in (0, len(view.placed()) - 1):
        index = (4, 4, 0) if column == 0 else (3,)
        point_at(view, column, index)
        assert not patches.isVisible()


def test_another_network_has_others(qtbot: QtBot, app: App, page: NetworkPage) -> None:
    view, patches = parts(page)
    point_at(view, 3, (4, 4, 2))
    qtbot.waitUntil(lambda: len(patches.patches()) == COUNT)
    before = patches.patches()
    use(app, random_network(DEEPER, seed=2))
    assert patches.patches() == []
    qtbot.waitUntil(lambda: len(patches.patches()) == COUNT)
    assert not np.array_equal(before[0].pixels, patches.patches()[0].pixels)


def test_nothing_is_looked_for_while_the_patches_are_hidden(
    qtbot: QtBot, app: App, page: NetworkPage
) -> None:
    view, patches = parts(page)
    point_at(view, 3, (3, 3, 3))
    page.hide()
    use(app, random_network(DEEPER, seed=3))
    page.show()
    assert patches.patches() == []
    qtbot.waitUntil(lambda: len(patches.patches()) == COUNT)
    assert patches.accessibleName() == "Excites this map most"


def test_while_network_follows_network_no_patches_are_said_to_be_looked_for(
    qtbot: QtBot, app: App, page: NetworkPage
) -> None:
    view, patches = parts(page)
    point_at(view, 3, (4, 4, 2))
    for seed in (2, 3):
        use(app, random_network(DEEPER, seed=seed))
        assert patches.accessibleName() == ""
    qtbot.waitUntil(lambda: patches.accessibleName() == "Excites this map most")
    assert len(patches.patches()) == COUNT
