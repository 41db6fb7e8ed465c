"""Where Python's cyclic garbage is collected."""

from __future__ import annotations

import gc
import random
import sys
import threading
import weakref
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from lenet_gui.ui.common import garbage
from lenet_gui.ui.common.garbage import GarbageCollector


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
        qtbot.waitUntil(lambda: bool(ended_in))
    finally:
        over.set()
        worker.join()
    assert ended_in == {threading.get_ident()}


@pytest.mark.usefixtures("collector")
def test_python_itself_does_not_collect() -> None:
    assert not gc.isenabled()


@pytest.mark.parametrize(("importing", "generation"), [(False, 2), (True, 0)])
def test_only_young_objects_are_looked_through_while_tensorflow_is_imported(
    importing: bool,
    generation: int,
    collector: GarbageCollector,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collected: list[int] = []
    counts, thresholds = (2000, 20, 20), (700, 10, 10)
    python = SimpleNamespace(
        get_count=lambda: counts, get_threshold=lambda: thresholds, collect=collected.append
    )
    monkeypatch.setattr(garbage, "gc", python)
    monkeypatch.setattr(garbage, "is_importing", lambda: importing)
    collector._collect()
    assert collected == [generation]


@pytest.fixture
def often() -> Iterator[None]:
    """Has all generations be due at once."""
    thresholds = gc.get_threshold()
    gc.set_threshold(10, 0, 0)
    yield
    gc.set_threshold(*thresholds)


@pytest.fixture
def switching() -> Iterator[None]:
    """Has Python hand its lock from thread to thread as often as in a training."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.001)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("often", "switching")
def test_collecting_breaks_nothing_that_another_thread_is_building(
    collector: GarbageCollector,
) -> None:
    timer = collector.findChild(QTimer)
    assert timer is not None
    over = threading.Event()
    built: list[int] = []
    broken: list[SystemError] = []

    def build() -> None:
        lengths = random.Random(1)
        while not over.is_set():
            # Nobody knows beforehand how long it will be, and so it is resized in the end.
            try:
                built.append(len(tuple(Link() for _ in range(lengths.randrange(500)))))
            except SystemError as error:
                broken.append(error)

    worker = threading.Thread(target=build)
    worker.start()
    try:
        for _ in range(25):
            # So many that the other thread asks for the lock during one look at all of them.
            living: list[list[int]] = [[] for _ in range(200_000)]
            before = len(built) + len(broken)
            timer.timeout.emit()
            assert len(living) == 200_000
            while len(built) + len(broken) == before:
                QThread.yieldCurrentThread()
    finally:
        over.set()
        worker.join()
    assert not broken
