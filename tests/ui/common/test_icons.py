"""Line icons: each can be painted, in the colour of the text in use."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from lenet_gui.paths import resources_folder
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import Theme, colours

NAMES = sorted(path.stem for path in (resources_folder() / "icons" / "line").glob("*.svg"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light", qapp)
    yield theme
    theme.set_appearance("system")
    theme.deleteLater()


def strongest_colour(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour of the most opaque pixel, as #rrggbb."""
    image = made.pixmap(QSize(48, 48), mode).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((image.pixelColor(x, y) for x, y in places), key=QColor.alpha).name()


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_has_ink_and_stays_within_its_box(theme: Theme, name: str) -> None:
    image = icon(name).pixmap(QSize(48, 48)).toImage()
    ink = np.array([[image.pixelColor(x, y).alpha() for x in range(48)] for y in range(48)])
    assert (ink > 128).mean() > 0.02
    assert not ink[[0, -1]].any()
    assert not ink[:, [0, -1]].any()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_an_icon_that_stands_already_follows_the_appearance(theme: Theme, appearance: str) -> None:
    made = icon("stop")
    theme.set_appearance(appearance)
    assert strongest_colour(made) == colours().text
    assert strongest_colour(made, QIcon.Mode.Disabled) == colours().border
    assert strongest_colour(icon("stop", on_accent=True)) == colours().on_accent


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


@pytest.mark.parametrize("size", [QSize(0, 16), QSize(16, 0)])
def test_an_icon_without_room_is_empty(theme: Theme, size: QSize) -> None:
    assert icon(NAMES[0]).pixmap(size).isNull()
