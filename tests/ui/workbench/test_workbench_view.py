"""The workbench of Look inside: a copy that is edited by hand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QTableWidget
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.garments import GARMENTS
from support.insight import IMAGES, OTHERS, random_network
from support.window import click, enabled, find, on_screen, text, told, use

from lenet_gui.core.data.known_images import known_test_images
from lenet_gui.core.insight.editing.banks import Part, banks_of
from lenet_gui.core.insight.editing.edits import Edits
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.workbench.diagram import CopyView
from lenet_gui.ui.workbench.kernel_grid import KernelGrid

LENET = random_network(LENET5)
SOFTMAX = random_network(SOFTMAX_REGRESSION)


def opened(qtbot: QtBot, app: App, network: Network = LENET) -> NetworkPage:
    """The page with the workbench of a network that reads a drawing."""
    use(app, network)
    app.set_image(IMAGES[0])
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 800)
    click(page, "workbenchButton")
    return page


@pytest.fixture
def page(qtbot: QtBot, app: App) -> NetworkPage:
    return opened(qtbot, app)


def copy_view(page: NetworkPage) -> CopyView:
    view: CopyView = find(page, CopyView, "copyView")
    return view


def grid(page: NetworkPage) -> KernelGrid:
    found: KernelGrid = find(page, KernelGrid, "kernelGrid")
    return found


def field(page: NetworkPage) -> NumberField:
    found: NumberField = find(page, NumberField, "weightField")
    return found


def copied(page: NetworkPage) -> Network:
    """The copy that is shown."""
    columns = copy_view(page).columns()
    assert columns is not None
    return columns.network


def click_map(page: NetworkPage, column: int, number: int) -> None:
    place = copy_view(page).placed()[column].places[number].center().toPoint()
    QTest.mouseClick(copy_view(page), Qt.MouseButton.LeftButton, pos=place)


def click_cell(page: NetworkPage, row: int, column: int) -> QPoint:
    place = grid(page).cell_place(row, column).center().toPoint()
    QTest.mouseClick(grid(page), Qt.MouseButton.LeftButton, pos=place)
    return place


def turn_wheel(page: NetworkPage, place: QPoint, steps: int) -> None:
    everywhere = grid(page).mapToGlobal(place)
    event = QWheelEvent(
        QPointF(place),
        QPointF(everywhere),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid(page), event)


def wait_for_all(qtbot: QtBot, page: NetworkPage, images: int = 2_000) -> None:
    qtbot.waitUntil(lambda: f"of {images:,} digits" in text(page, "copyImages"), timeout=60_000)


# Editing.


def test_a_click_chooses_a_map_and_shows_its_kernel(page: NetworkPage) -> None:
    click_map(page, 1, 2)
    assert text(page, "partTitle") == "C1, map 3"
    click_cell(page, 1, 3)
    assert field(page).value() == pytest.approx(LENET.weights[0][1, 3, 0, 2], rel=1e-3)
    assert text(page, "weightPlace") == "row 2, column 4"
    # A pooling has no kernels of its own.
    click_map(page, 2, 4)
    assert text(page, "partTitle") == "C1, map 5"
    click_map(page, 3, 7)
    assert text(page, "weightPlace").startswith("kernel 1 of 6, ")
    click_map(page, 5, 100)
    assert text(page, "partTitle") == "C5, unit 101"
    assert text(page, "weightPlace").startswith("kernel 1 of 16, ")
    click_map(page, 7, 4)
    assert text(page, "partTitle") == "Output: 4"
    assert text(page, "weightPlace").startswith("from unit ")
    click_map(page, 0, 0)
    assert text(page, "partTitle") == "No map or unit with kernels"
    page.grab()


def test_a_typed_weight_changes_the_copy_and_not_the_network(page: NetworkPage) -> None:
    weights = [array.copy() for array in LENET.weights]
    click_map(page, 1, 2)
    click_cell(page, 0, 0)
    QTest.keyClicks(grid(page), "-")
    QTest.keyClicks(field(page), "1.5")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert copied(page).weights[0][0, 0, 0, 2] == -1.5
    assert text(page, "workbenchState") == "A copy with 1 edit"
    assert "was " in text(page, "weightPlace")
    answer = copy_view(page).layers()[-1][1]
    np.testing.assert_allclose(answer, copied(page).probabilities(IMAGES[:1])[0], rtol=1e-5)
    assert page.app.networks.network() is LENET
    assert not page.app.networks.is_unsaved()
    for array, old in zip(LENET.weights, weights, strict=True):
        np.testing.assert_array_equal(array, old)


def test_turns_of_the_wheel_on_a_cell_are_one_edit(page: NetworkPage) -> None:
    click_map(page, 1, 0)
    place = click_cell(page, 2, 2)
    before = float(LENET.weights[0][2, 2, 0, 0])
    for _ in range(3):
        turn_wheel(page, place, 1)
    changed = float(copied(page).weights[0][2, 2, 0, 0])
    assert changed == pytest.approx(before + 3 * 0.05, abs=1e-6)
    page.undo()
    assert copied(page) is LENET
    page.redo()
    assert copied(page).weights[0][2, 2, 0, 0] == pytest.approx(changed)


def test_a_weight_that_is_turned_back_is_no_edit(page: NetworkPage) -> None:
    click_map(page, 1, 0)
    place = click_cell(page, 2, 2)
    turn_wheel(page, place, 1)
    turn_wheel(page, place, -1)
    assert copied(page) is LENET


def test_keys_go_from_layer_to_kernel_and_change_the_weight(page: NetworkPage) -> None:
    view, kernels = copy_view(page), grid(page)
    click_map(page, 3, 1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert kernels.hasFocus()
    sheet, row, column = kernels.place()
    QTest.keyClick(kernels, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(kernels, Qt.Key.Key_Down)
    QTest.keyClick(kernels, Qt.Key.Key_Left)
    assert kernels.place() == (sheet + 1, row + 1, column - 1)
    QTest.keyClick(kernels, Qt.Key.Key_PageDown)
    before = float(LENET.weights[2][row + 1, column - 1, sheet + 1, 1])
    after = float(copied(page).weights[2][row + 1, column - 1, sheet + 1, 1])
    assert after == pytest.approx(before - 0.05, abs=1e-6)
    for _ in range(8):
        QTest.keyClick(kernels, Qt.Key.Key_Down)
    assert text(page, "weightPlace") == "the bias"
    QTest.keyClick(kernels, Qt.Key.Key_PageUp)
    assert copied(page).weights[3][1] > LENET.weights[3][1]
    page.grab()


def test_space_switches_a_map_off_and_on(page: NetworkPage) -> None:
    click_map(page, 1, 3)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    box = find(page, QCheckBox, "partOn")
    assert not box.isChecked()
    assert not copy_view(page).layers()[1][1][..., 3].any()
    assert not field(page).isEnabled()
    expected = Edits().with_switched(Part(0, 3)).applied(LENET, banks_of(LENET5))
    for array, wanted in zip(copied(page).weights, expected.weights, strict=True):
        np.testing.assert_array_equal(array, wanted)
    page.grab()
    box.click()
    assert copied(page) is LENET


def test_the_map_that_is_shown_first_stays_chosen_when_it_is_switched_off(
    page: NetworkPage,
) -> None:
    shown = text(page, "partTitle")
    click(page, "partOn")
    assert text(page, "partTitle") == shown
    assert not find(page, QCheckBox, "partOn").isChecked()


def test_the_edits_of_one_part_and_all_edits_are_dropped_and_undone(page: NetworkPage) -> None:
    click_map(page, 1, 3)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    click_map(page, 5, 8)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    click(page, "resetPartButton")
    assert text(page, "workbenchState") == "A copy with 1 edit"
    click(page, "dropEditsButton")
    assert copied(page) is LENET
    assert not enabled(page, "dropEditsButton")
    click(page, "undoEditButton")
    click(page, "undoEditButton")
    assert text(page, "workbenchState") == "A copy with 2 edits"
    click(page, "redoEditButton")
    assert text(page, "workbenchState") == "A copy with 1 edit"


# What the edits cost.


def test_the_score_is_that_of_all_images_for_copy_and_network(
    qtbot: QtBot, page: NetworkPage
) -> None:
    known = known_test_images(LENET.names)
    assert known is not None
    images = known.images.astype(np.float32) / 255
    wait_for_all(qtbot, page)
    right = LENET.logits(images).argmax(axis=1) == known.labels
    assert text(page, "copyAccuracy") == f"{100 * right.mean():.2f} %"
    click_map(page, 7, 1)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "the network itself" in text(page, "copyImages"), timeout=60_000)
    wait_for_all(qtbot, page)
    now = copied(page).logits(images).argmax(axis=1) == known.labels
    assert text(page, "copyAccuracy") == f"{100 * now.mean():.2f} %"
    counts = (right & ~now).sum(), (now & ~right).sum()
    said = "{:,} images only the network itself reads correctly, {:,} only the copy.".format(
        *counts
    )
    assert text(page, "copyVerdict").startswith(said)


def test_a_layer_is_ranked_by_what_each_unit_costs(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, SOFTMAX)
    click_map(page, len(copy_view(page).placed()) - 1, 3)
    wait_for_all(qtbot, page)
    click(page, "rankButton")
    table = find(page, QTableWidget, "rankTable")
    qtbot.waitUntil(lambda: table.rowCount() == 10, timeout=60_000)
    costs = [float(table.item(row, 1).text()) for row in range(10)]
    assert costs == sorted(costs, reverse=True)
    assert "of 2,000 images" in text(page, "rankAbout")
    # A row chooses its unit.
    table.selectRow(4)
    assert text(page, "partTitle") == table.item(4, 0).text()


def test_a_network_of_other_classes_without_images_is_edited_all_the_same(
    qtbot: QtBot, app: App
) -> None:
    page = opened(qtbot, app, Network(SOFTMAX_REGRESSION, SOFTMAX.weights, names=GARMENTS))
    qtbot.waitUntil(lambda: text(page, "copyImages").startswith("No images"), timeout=60_000)
    click_map(page, len(copy_view(page).placed()) - 1, 0)
    assert text(page, "partTitle") == "Output: T-shirt/top"
    assert not enabled(page, "rankButton")
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    assert not copied(page).weights[0][:, 0].any()


# The copy and the network.


def test_without_edits_the_copy_follows_the_network_and_with_edits_it_stays(
    page: NetworkPage,
) -> None:
    other, third = random_network(LENET5, 2), random_network(LENET5, 3)
    use(page.app, other)
    assert copied(page) is other
    click_map(page, 1, 1)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    edited = copied(page)
    use(page.app, third)
    assert copied(page) is edited
    assert "it has changed since" in text(page, "workbenchAbout")
    click(page, "dropEditsButton")
    assert copied(page) is third


def test_with_edits_it_says_of_another_network_that_starting_over_copies_that(
    page: NetworkPage,
) -> None:
    click(page, "partOn")
    page.app.networks.show("another", random_network(LENET5, 2), None)
    said = text(page, "workbenchAbout")
    assert "Lower bars: opened as it was" in said
    assert said.endswith("Start over copies another, which is shown now.")


def test_another_kind_of_network_can_be_edited_after_the_first(page: NetworkPage) -> None:
    click_map(page, 1, 1)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    use(page.app, SOFTMAX)
    assert copied(page).architecture is LENET5
    click(page, "dropEditsButton")
    assert copied(page) is SOFTMAX
    click_map(page, 1, 6)
    assert text(page, "partTitle") == "Output: 6"
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    assert not copied(page).weights[0][:, 6].any()


@pytest.mark.parametrize("network", [from_elsewhere(), random_network(OTHERS)])
def test_each_part_of_any_network_can_be_chosen(qtbot: QtBot, app: App, network: Network) -> None:
    page = opened(qtbot, app, network)
    for column, placed in enumerate(copy_view(page).placed()):
        for number in (0, len(placed.places) - 1):
            click_map(page, column, number)
            if enabled(page, "partOn"):
                QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
                QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    page.grab()
    assert copied(page).architecture is network.architecture


def test_the_copy_becomes_the_current_network_only_when_asked(page: NetworkPage) -> None:
    click_map(page, 1, 1)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    edited, draft = copied(page), page.app.networks.draft()
    assert draft is not None
    assert draft.network is edited
    click(page, "useCopyButton")
    current = page.app.networks.current()
    assert current is not None
    assert current.network is edited
    assert current.name == "opened, 1 edit by hand"
    assert not current.saved
    assert page.app.networks.draft() is None
    assert text(page, "workbenchState") == "A copy of opened, 1 edit by hand"
    assert not page.history.canUndo()


def test_the_copy_is_not_used_while_a_network_is_trained(page: NetworkPage) -> None:
    click_map(page, 1, 1)
    QTest.keyClick(copy_view(page), Qt.Key.Key_Space)
    page.app.set_busy(TRAINING)
    said = told(page.app.message)
    click(page, "useCopyButton")
    assert said
    assert page.app.networks.network() is LENET
    assert text(page, "workbenchState") == "A copy with 1 edit"
