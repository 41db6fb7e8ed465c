"""Parts of the window, and what stands in for the system, for several tests."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.window import on_screen

from lenet_gui.ui.common.theme import Theme
from lenet_gui.ui.common.translation import Translation
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.network_bar import NetworkBar


@pytest.fixture(autouse=True, scope="session")
def as_in_the_program(qapp: QApplication) -> Iterator[None]:
    """The style, and the plurals and formats of English, for widgets without the window."""
    made = Translation("en", qapp), Theme(qapp, "system", qapp)
    made[1].follow_font()
    yield
    for one in made:
        one.deleteLater()


@pytest.fixture
def form(qtbot: QtBot) -> TrainingForm:
    """The form of settings, on the screen."""
    return on_screen(qtbot, TrainingForm())


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What trainings were asked for: their settings and data; none is begun."""
    started: list[tuple[object, ...]] = []
    for name in ("start", "reproduce"):
        monkeypatch.setattr(TrainingThread, name, lambda _, *asked, **_kw: started.append(asked))
    return started


@pytest.fixture
def page(qtbot: QtBot, app: App, started: list[tuple[object, ...]]) -> TrainingPage:
    """The page for training with the bar over all pages, whose trainings are not begun."""
    page = TrainingPage(app)
    NetworkBar(app).setParent(page)
    return on_screen(qtbot, page, 1000, 700)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that goes only when its `now` is set, in seconds."""
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr(
        "lenet_gui.ui.state.stopwatch.time", SimpleNamespace(monotonic=lambda: clock.now)
    )
    return clock
