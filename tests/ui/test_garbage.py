"""Where Python's cyclic garbage is collected."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lenet_gui.ui import garbage
from lenet_gui.ui.garbage import GarbageCollector


class Link:
    """Leads to itself, and so is garbage that only the collector finds."""

    def __init__(self) -> None:
        self.link = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    parent = QObject()
    yield GarbageCollector(parent)
    parent.deleteLater()


@pytest.mark.usefixtures("collector")
def test_garbage_of_a_worker_is_collected_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    ended_in: set[int] = set()
    watched: list[weakref.ref[Link]] = []
    over = threading.Event()

    def work() -> None:
        while not over.is_set():
            link = Link()
            watched.append(weakref.ref(link, lambda _: ended_in.add(threading.get_ident())))

    worker = threading.Thread(target=work)
    worker.start()
    try:
        qtbot.waitUntil(lambda: bool(ended_in), timeout=20_000)
    finally:
        over.set()
        worker.join()
    assert ended_in == {threading.get_ident()}


@pytest.mark.usefixtures("collector")
def test_python_itself_does_not_collect() -> None:
    assert not gc.isenabled()


@pytest.fixture
def often() -> Iterator[None]:
    """Has all generations be due at once."""
    thresholds = gc.get_threshold()
    gc.set_threshold(10, 0, 0)
    yield
    gc.set_threshold(*thresholds)


@pytest.mark.usefixtures("often", "collector")
def test_many_objects_that_live_on_are_looked_through_but_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_MANY", len(gc.get_objects()) + 1_000)
    living = [Link() for _ in range(2_000)]
    before = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(living), timeout=20_000)
    assert not any(isinstance(one, Link) for one in gc.get_objects())
    # What comes after it is collected as before.
    later = weakref.ref(Link())
    qtbot.waitUntil(lambda: later() is None, timeout=20_000)


@pytest.mark.usefixtures("often", "collector")
def test_garbage_among_many_objects_is_collected_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_MANY", 0)
    before = gc.get_freeze_count()
    dead = weakref.ref(Link())
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before, timeout=20_000)
    assert dead() is None
