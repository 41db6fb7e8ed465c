"""The plane of Look inside: test images as points, the drawing and its neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.garments import GARMENTS
from support.insight import IMAGES, random_network
from support.records import a_record
from support.window import click, find, on_screen, text, told, use

from lenet_gui.core.data.known_images import known_training_images
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.imaging.preprocess import enlarged
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.plane.library import Points
from lenet_gui.ui.plane.scatter import Scatter
from lenet_gui.ui.plane.strip import NeighbourStrip
from lenet_gui.ui.state.app import App

LENET = random_network(LENET5)
SOFTMAX = random_network(SOFTMAX_REGRESSION)


def opened(qtbot: QtBot, app: App, network: Network = LENET, drawn: bool = True) -> NetworkPage:
    """The page with the plane of a network for a drawing, once all points are there."""
    use(app, network)
    if drawn:
        app.set_image(IMAGES[0])
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 800)
    click(page, "planeButton")
    return page


def scatter(page: NetworkPage) -> Scatter:
    found: Scatter = find(page, Scatter, "planeScatter")
    return found


def points(page: NetworkPage) -> Points:
    found = scatter(page).points()
    assert found is not None
    return found


def wait_for_points(qtbot: QtBot, page: NetworkPage) -> None:
    qtbot.waitUntil(lambda: scatter(page).points() is not None, timeout=60_000)


def names(page: NetworkPage, strip: str) -> list[str]:
    found: NeighbourStrip = find(page, NeighbourStrip, strip)
    return found.names()


def choose(page: NetworkPage, box: str, index: int) -> None:
    found = find(page, QComboBox, box)
    found.setCurrentIndex(index)
    found.activated.emit(index)


@pytest.fixture
def page(qtbot: QtBot, app: App) -> NetworkPage:
    found = opened(qtbot, app)
    wait_for_points(qtbot, found)
    return found


def test_the_answer_and_the_runner_up_are_chosen_first(page: NetworkPage) -> None:
    order = np.argsort(-LENET.logits(IMAGES[:1])[0])
    boxes = [find(page, QComboBox, name).currentIndex() for name in ("planeDigit", "planeOther")]
    assert boxes == order[:2].tolist()
    shown = points(page)
    assert set(np.unique(shown.labels)) == set(boxes)
    logits = LENET.logits(shown.images.astype(np.float32) / 255)
    lead = logits[:, boxes[0]] - logits[:, boxes[1]]
    np.testing.assert_allclose(shown.places[:, 0], lead, atol=1e-3)
    np.testing.assert_array_equal(shown.answers, logits.argmax(axis=1))
    page.grab()


def test_other_classes_are_chosen(qtbot: QtBot, page: NetworkPage) -> None:
    choose(page, "planeDigit", 3)
    choose(page, "planeOther", 7)
    qtbot.waitUntil(lambda: set(np.unique(points(page).labels)) == {3, 7})
    assert "the score of 3 less that of 7" in text(page, "planeAbout")
    # The choice stays while another drawing has other answers.
    page.app.set_image(IMAGES[1])
    assert find(page, QComboBox, "planeDigit").currentIndex() == 3


def test_a_training_brings_its_answer_and_runner_up_at_the_end_of_an_epoch(
    page: NetworkPage,
) -> None:
    def chosen() -> list[int]:
        return [find(page, QComboBox, name).currentIndex() for name in ("planeDigit", "planeOther")]

    before = chosen()
    networks, later = page.app.networks, Network.initial(LENET5, 9)
    networks.begin_training()
    networks.set_trained(TrainingConfig(), later, None)
    assert chosen() == before
    networks.set_trained(TrainingConfig(), later, a_record())
    assert chosen() == np.argsort(-later.logits(IMAGES[:1])[0])[:2].tolist()
    assert chosen() != before


def test_all_points_follow_once_the_network_is_at_rest(qtbot: QtBot, page: NetworkPage) -> None:
    click(page, "planeOfAll")
    qtbot.waitUntil(lambda: len(points(page).labels) == 2_000, timeout=60_000)
    said = "of the points have neighbours that are mostly of another class"
    qtbot.waitUntil(lambda: said in text(page, "planeAbout"), timeout=60_000)
    assert "Features: F6. Points: 2,000 digits of a simulated pen." in text(page, "planeAbout")
    page.grab()
    click(page, "planeOfTwo")
    qtbot.waitUntil(lambda: len(points(page).labels) == 400, timeout=60_000)


def test_the_drawing_leaves_a_trail_also_while_it_is_drawn_elsewhere(page: NetworkPage) -> None:
    app = page.app
    page.hide()
    for image in IMAGES[1:]:
        app.set_image(image)
    page.show()
    trail = scatter(page).trail()
    assert len(trail) == len(IMAGES)
    digit, other = points(page).wanted.digit, points(page).wanted.other
    logits = LENET.logits(IMAGES)
    np.testing.assert_allclose(trail[:, 0], logits[:, digit] - logits[:, other], atol=1e-3)
    lead = abs(float(trail[-1, 0]))
    assert f"{lead:.2f}" in text(page, "planeDrawing")
    page.grab()
    app.set_image(None)
    assert len(scatter(page).trail()) == 0


def test_a_point_tells_its_label_and_a_click_puts_it_on_the_canvas(page: NetworkPage) -> None:
    view, shown = scatter(page), points(page)
    wanted = told(page.app.ink_requested)
    # One that lies alone.
    places = view.on_screen(shown.places)
    apart = [np.sort(np.abs(places - place).sum(axis=1))[1] for place in places]
    number = int(np.argmax(apart))
    place = QPoint(*map(round, places[number]))
    QTest.mouseMove(view, place)
    assert view.chosen_point() == number
    label, answer = shown.labels[number], shown.answers[number]
    assert text(page, "planePoint") == f"Test image: label {label}, read as {answer}."
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    ((ink,),) = wanted
    assert ink.dtype == np.uint8
    np.testing.assert_array_equal(ink, enlarged(shown.images[number]))
    view.grab()


def test_keys_go_from_point_to_point(page: NetworkPage) -> None:
    view = scatter(page)
    view.setFocus()
    first = view.chosen_point()
    assert first is not None
    places = view.on_screen(points(page).places)
    QTest.keyClick(view, Qt.Key.Key_Right)
    second = view.chosen_point()
    assert second is not None
    if second == first:
        QTest.keyClick(view, Qt.Key.Key_Left)
        second = view.chosen_point()
        assert places[second, 0] < places[first, 0]
    else:
        assert places[second, 0] > places[first, 0]
    wanted = told(page.app.ink_requested)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(wanted) == 1


def test_a_drawing_is_not_said_to_be_missing_while_its_nearest_images_are_looked_for(
    qtbot: QtBot, app: App
) -> None:
    page = opened(qtbot, app)
    assert "no drawing" not in text(page, "nearPixels")
    wait_for_points(qtbot, page)
    assert "no drawing" not in text(page, "nearPixels")


def test_the_nearest_training_images_are_those_of_comparing_all(
    qtbot: QtBot, page: NetworkPage
) -> None:
    known = known_training_images(LENET.names)
    assert known is not None
    images = known.images.astype(np.float32) / 255

    def nearest(rows: np.ndarray, query: np.ndarray) -> list[str]:
        distances = np.square(rows.reshape(len(rows), -1) - query.ravel()).sum(axis=1)
        return [str(label) for label in known.labels[np.argsort(distances)[:12]]]

    qtbot.waitUntil(lambda: len(names(page, "pixelStrip")) == 12, timeout=60_000)
    assert names(page, "pixelStrip") == nearest(images, IMAGES[0])
    qtbot.waitUntil(lambda: len(names(page, "featureStrip")) == 12, timeout=60_000)
    features = np.concatenate(
        [LENET.activations(images[start : start + 500])[7] for start in range(0, 6_000, 500)]
    )
    assert names(page, "featureStrip") == nearest(features, LENET.activations(IMAGES[:1])[7])
    assert text(page, "nearFeatures") == "Nearest of 6,000 training images by features: F6"
    strip = find(page, NeighbourStrip, "featureStrip")
    wanted = told(page.app.ink_requested)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert len(wanted) == 1
    page.grab()


def test_until_there_are_points_it_says_that_images_are_being_read(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app)
    assert text(page, "planeAbout") == "Reading the test images…"
    wait_for_points(qtbot, page)
    assert "the largest spread" in text(page, "planeAbout")


def test_without_a_drawing_there_are_points_and_no_neighbours(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, drawn=False)
    wait_for_points(qtbot, page)
    assert points(page).wanted.digit == 4
    assert points(page).wanted.other == 9
    assert names(page, "pixelStrip") == []
    assert "there is no drawing yet" in text(page, "nearPixels")
    assert text(page, "planeDrawing") == ""


def test_without_a_hidden_layer_the_features_are_the_pixels(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, SOFTMAX)
    wait_for_points(qtbot, page)
    qtbot.waitUntil(lambda: len(names(page, "pixelStrip")) == 12, timeout=60_000)
    assert "Features: the pixels, as there is no hidden layer." in text(page, "planeAbout")
    assert not find(page, NeighbourStrip, "featureStrip").isVisible()


def test_a_network_from_elsewhere_has_its_plane(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, from_elsewhere())
    wait_for_points(qtbot, page)
    click(page, "planeOfAll")
    qtbot.waitUntil(lambda: points(page).wanted.all_classes, timeout=60_000)


def test_classes_without_images_are_said_to_have_none(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, Network(SOFTMAX_REGRESSION, SOFTMAX.weights, names=GARMENTS))
    qtbot.waitUntil(lambda: text(page, "planeAbout").startswith("No images"), timeout=60_000)
    assert find(page, QComboBox, "planeDigit").itemText(0) == "T-shirt/top"
    assert scatter(page).points() is None
    page.grab()


def test_another_network_moves_the_points_and_in_training_that_is_said(
    qtbot: QtBot, page: NetworkPage
) -> None:
    assert text(page, "planeAbout").endswith("Weights: opened.")
    classes = points(page).wanted
    other = random_network(LENET5, 2)
    page.app.networks.set_trained(PRESETS["lenet5-adam"].config, other, None)
    qtbot.waitUntil(lambda: points(page).head.network is other, timeout=60_000)
    assert text(page, "planeAbout").endswith(", in training.")
    # Its answers change all the time, and the plane stays that of the same classes.
    assert points(page).wanted == classes
