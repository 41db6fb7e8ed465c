from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.evaluation import ANSWERS, answered, click_cell, image_set
from support.window import told

from lenet_gui.core.metrics.evaluation import Evaluation, LabelledImages
from lenet_gui.ui.evaluation.gallery import DigitGallery


@pytest.fixture
def evaluation() -> Evaluation:
    return answered(image_set(), ANSWERS)


@pytest.fixture
def gallery(qtbot: QtBot, evaluation: Evaluation) -> DigitGallery:
    gallery = DigitGallery()
    qtbot.addWidget(gallery)
    gallery.resize(400, 400)
    gallery.show_images(evaluation, evaluation.misclassified())
    with qtbot.waitExposed(gallery):
        gallery.show()
    return gallery


def said(gallery: DigitGallery, row: int, role: Qt.ItemDataRole) -> str:
    return gallery.model().data(gallery.model().index(row, 0), role)


def test_each_image_says_what_it_is_and_what_was_read(gallery: DigitGallery) -> None:
    shown = [said(gallery, row, Qt.ItemDataRole.DisplayRole) for row in range(3)]
    assert shown == [
        "4, read as 9 with 95.0 %",
        "4, read as 9 with 80.0 %",
        "7, read as 1 with 60.0 %",
    ]
    tip = said(gallery, 2, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Image 4: 7, read as 1 with 60.0 %; as 7 with 4.4 %"


def test_a_clicked_image_is_told(gallery: DigitGallery) -> None:
    chosen = told(gallery.digit_chosen)
    click_cell(gallery, 1)
    assert len(chosen) == 1
    assert (chosen[0][0] == 1).all()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_choose_an_image(qtbot: QtBot, gallery: DigitGallery, key: Qt.Key) -> None:
    gallery.setFocus()
    gallery.setCurrentIndex(gallery.model().index(0, 0))
    chosen = told(gallery.digit_chosen)
    qtbot.keyClick(gallery, Qt.Key.Key_Right)
    qtbot.keyClick(gallery, key)
    assert [image.max() for (image,) in chosen] == [1]


def test_a_key_in_an_empty_gallery_chooses_nothing(
    qtbot: QtBot, gallery: DigitGallery, evaluation: Evaluation
) -> None:
    gallery.show_images(evaluation, np.zeros(0, np.int64))
    chosen = told(gallery.digit_chosen)
    qtbot.keyClick(gallery, Qt.Key.Key_Return)
    assert chosen == []
    assert gallery.model().rowCount() == 0


def test_other_images_are_shown_from_the_first(qtbot: QtBot, gallery: DigitGallery) -> None:
    count = 2000
    many = LabelledImages("many", np.zeros((count, 28, 28), np.uint8), np.zeros(count, np.uint8))
    evaluation = answered(many, [(1, 0.9)] * count)
    gallery.show_images(evaluation, evaluation.misclassified())
    qtbot.waitUntil(lambda: gallery.verticalScrollBar().maximum() > 0)
    gallery.verticalScrollBar().setValue(gallery.verticalScrollBar().maximum())
    gallery.show_images(evaluation, evaluation.misclassified()[:1000])
    assert gallery.verticalScrollBar().value() == 0


def test_images_are_painted_as_they_are(gallery: DigitGallery) -> None:
    images = LabelledImages("x", np.full((1, 28, 28), 200, np.uint8), np.zeros(1, np.uint8))
    evaluation = answered(images, [(1, 0.9)])
    gallery.show_images(evaluation, evaluation.misclassified())
    place = gallery.visualRect(gallery.model().index(0, 0)).topLeft()
    shown = gallery.viewport().grab().toImage().pixelColor(place.x() + 30, place.y() + 30)
    assert (shown.red(), shown.green(), shown.blue()) == (200, 200, 200)


def test_pictures_grow_with_the_room(qtbot: QtBot, gallery: DigitGallery) -> None:
    small = gallery.side()
    gallery.resize(1200, 1000)
    qtbot.waitUntil(lambda: gallery.side() > small)
    gallery.resize(gallery.minimumSizeHint())
    qtbot.waitUntil(lambda: gallery.side() <= small)
    assert gallery.visualRect(gallery.model().index(0, 0)).right() <= gallery.viewport().width()
