from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.sheets import filled_sheet, photographed

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.sheet.marks import SheetError
from lenet_gui.core.sheet.reading import read_sheet

NETWORK = load_model(paths.models_folder() / FIRST_MODEL)


@pytest.mark.parametrize(
    ("paper", "ink", "pen", "turn", "perspective", "shadow"),
    [
        ("A4", "#20242c", 0.8, 0.0, 0.0, 0.0),
        ("Letter", "#1b3fae", 1.6, 20.0, 0.2, 0.0),
        ("A4", "#20242c", 0.8, 187.0, 0.2, 0.6),
        ("A4", "#8a8f98", 0.5, -100.0, 0.0, 0.5),
    ],
    ids=["scanned", "blue pen at an angle", "upside down in shadow", "pencil on its side"],
)
def test_the_digits_of_a_photographed_sheet_are_found_in_their_rows(
    qtbot: QtBot,
    paper: str,
    ink: str,
    pen: float,
    turn: float,
    perspective: float,
    shadow: float,
) -> None:
    sheet = filled_sheet(paper, pen=pen, ink=ink, empty=frozenset({7, 42}))
    cells = read_sheet(photographed(sheet, turn, perspective, shadow))
    assert [cell.label for cell in cells] == [place // 10 for place in range(100)]
    assert [place for place, cell in enumerate(cells) if cell.ink is None] == [7, 42]
    images = [mnist_image(cell.ink) for cell in cells if cell.ink is not None]
    answers = NETWORK.probabilities(np.stack([i for i in images if i is not None])).argmax(axis=1)
    labels = [cell.label for cell in cells if cell.ink is not None]
    assert np.mean(answers == labels) >= 0.9


def test_a_blank_sheet_has_no_digits(qtbot: QtBot) -> None:
    cells = read_sheet(photographed(filled_sheet(empty=frozenset(range(100)))))
    assert all(cell.ink is None for cell in cells)


def test_a_picture_without_a_sheet_or_with_a_part_of_one_is_refused(qtbot: QtBot) -> None:
    photo = photographed(filled_sheet())
    for pixels in (np.full((300, 200, 4), 255, np.uint8), photo[: len(photo) // 2]):
        with pytest.raises(SheetError, match="all four round marks"):
            read_sheet(pixels)
