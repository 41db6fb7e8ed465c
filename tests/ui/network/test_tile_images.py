"""Maps and images as pictures of the diagram."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from support.architectures import FROM_ELSEWHERE
from support.insight import IMAGES, random_network

from lenet_gui.core.insight.columns import Columns
from lenet_gui.core.network.pixels import PIXELS
from lenet_gui.ui.diagram.pictures import tile_image


@pytest.mark.parametrize(
    ("key", "paper", "ink"), [("-1..1", "black", "white"), ("0..255 dark", "white", "black")]
)
def test_an_image_is_grey_however_its_pixels_are_scaled(key: str, paper: str, ink: str) -> None:
    network = random_network(FROM_ELSEWHERE).with_pixels(PIXELS[key])
    image = np.where(IMAGES[1] > 0.5, 1, 0).astype(np.float32)
    column = Columns(network, image).shown[0]
    picture = tile_image(column, 0)
    assert picture.pixelColor(0, 0) == QColor(paper)
    # A margin of two pixels is around it.
    row, across = np.argwhere(image)[0] + 2
    assert picture.pixelColor(int(across), int(row)) == QColor(ink)
    # What has a sign in other layers is still in colour.
    maps = Columns(network, image).shown[1]
    assert maps.signed == (maps.values.min() < 0)
    assert not maps.is_image
