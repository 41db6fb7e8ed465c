"""Parts of the window, and what stands in for the system, for several tests."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from support.file_menu import Dialogs

from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.page import TrainingPage


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """What answers in place of the system's dialogs for opening and saving."""
    dialogs = Dialogs()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialogs.choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialogs.choose)
    return dialogs


@pytest.fixture
def form(qtbot: QtBot) -> TrainingForm:
    """The form of settings, on the screen."""
    form = TrainingForm()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    return form


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What trainings were asked for: their settings and data; none is begun."""
    started: list[tuple[object, ...]] = []
    for name in ("start", "reproduce"):
        monkeypatch.setattr(TrainingThread, name, lambda _, *asked: started.append(asked))
    return started


@pytest.fixture
def page(qtbot: QtBot, app: App, started: list[tuple[object, ...]]) -> TrainingPage:
    """The Training page, on the screen, whose trainings are not begun."""
    page = TrainingPage(app)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that goes only when its `now` is set, in seconds."""
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr(
        "lenet_gui.ui.training.stopwatch.time", SimpleNamespace(monotonic=lambda: clock.now)
    )
    return clock
