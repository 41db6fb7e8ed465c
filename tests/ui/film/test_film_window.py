"""The film in the whole window: small, and as large as for a class, in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot
from support.runs import keep
from support.window import click, draw, find, text

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.ui.common.translation import languages
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.network.views import VIEWS
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture(params=languages())
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in a language, with a drawing, and with the film of a run in Look inside."""
    window = MainWindow()
    window.set_language(request.param)
    with qtbot.waitExposed(window):
        window.show()
    for optimizer in ("sgd", "adam"):
        keep(window.app.runs, TrainingConfig("lenet5", optimizer, batch_size=2), epochs=2)
    draw(window)
    window.page(NetworkPage).come_to_front()
    click(window, "filmButton")
    qtbot.waitUntil(lambda: find(window, QComboBox, "filmBesideBox").count() > 1)
    yield window
    window.set_language("en")
    window.close()
    window.deleteLater()


def show_two(qtbot: QtBot, window: MainWindow) -> None:
    """Choose the other run, and wait for what is said about both."""
    box = find(window, QComboBox, "filmBesideBox")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: text(window, "filmCompared") != "")
    settle()


def settle() -> None:
    """Lay out what has changed, and what that changes."""
    for _ in range(3):
        QApplication.processEvents()


def shows_all(window: MainWindow, name: str) -> bool:
    """Whether nothing of a diagram is scrolled out of sight, such as the last of the outputs."""
    view: ActivationsView = find(window, ActivationsView, name)
    return view.visibleRegion().boundingRect() == view.rect()


def test_all_outputs_of_a_run_are_seen_in_the_smallest_window_also_beside_another(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(800, 560)
    qtbot.waitUntil(lambda: text(window, "filmAbout") != "")
    settle()
    assert shows_all(window, "activationsView")
    show_two(qtbot, window)
    assert shows_all(window, "activationsView")


def test_for_a_class_nothing_is_scrolled_and_the_views_have_their_buttons_in_one_row(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.set_presenting(True)
    window.showNormal()
    window.resize(1280, 720)
    settle()
    names = ("layersButton", *(row.name for row in VIEWS), "filmButton")
    buttons = [find(window, QAbstractButton, name) for name in names]
    places = [button.y() for button in buttons]
    seen = [shows_all(window, "activationsView")]
    show_two(qtbot, window)
    seen += [shows_all(window, name) for name in ("activationsView", "besideView")]
    height = buttons[0].height()
    window.set_presenting(False)
    assert max(places) - min(places) < height / 2
    assert all(seen)
