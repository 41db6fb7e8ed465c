"""Images as points, and the drawing's neighbours, found by jobs. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.plane.library import Library, Neighbours, Points, Wanted
from lenet_gui.ui.state.app import App

# Test images that are placed while the network changes, and milliseconds until it has come to rest,
# after which all are, and the training images' features are found.
_FEW, _ALL, _REST = 1_000, 10_000, 800


class PlaneModel(QObject):
    """Places test images in a plane, and finds the training images nearest to the drawing.

    Attributes:
        head: what the network decides by, or None before there is one.
        points: the test images as points, or None before they are known or without any.
        has_images: False once it is known that no images of the network's classes are there.
        neighbours: the training images nearest to the drawing, or None.
        share: the share 0..1 of the training images whose features are known, or None while nothing
            is going on.

    Signals:
        changed: points.
        found: neighbours, or the share.
    """

    changed = Signal()
    found = Signal()

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self.head: Head | None = None
        self.points: Points | None = None
        self.has_images = True
        self.neighbours: Neighbours | None = None
        self.share: float | None = None
        self._wanted: Wanted | None = None
        self._image: Floats | None = None
        self._library = Library()
        self._placing, self._searching, self._gathering = Job(self), Job(self), Job(self)
        self._placing.progressed.connect(self._on_first_placed)
        self._placing.done.connect(self._on_placed)
        self._searching.done.connect(self._on_found)
        self._gathering.progressed.connect(self._on_gathering)
        self._gathering.done.connect(self._on_gathered)
        for job in (self._placing, self._searching, self._gathering):
            app.at_exit(job.cancel, job.wait)
        self._is_over = False
        app.at_exit(self._end)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._on_rest)

    def _end(self) -> None:
        self._is_over = True

    def want(self, network: Network, wanted: Wanted, image: Floats | None) -> None:
        """Place test images for a network, and find what is nearest to an image, or to none."""
        is_new = self.head is None or self.head.network is not network
        if is_new:
            self.head = Head.of(network)
            self._gathering.cancel()
            self.share = None
            self._rest.start()
        if is_new or wanted != self._wanted:
            self._wanted = wanted
            self._place()
        if image is not self._image or self.neighbours is None:
            self._image = image
            self._search()
        elif is_new:
            self.neighbours = replace(self.neighbours, by_features=None)
            self.found.emit()

    def stop(self) -> None:
        """Stop what is going on in the background."""
        for job in (self._placing, self._searching, self._gathering):
            job.cancel()
        self._rest.stop()
        self.head = self.share = None

    def _place(self) -> None:
        head, wanted = self.head, self._wanted
        if head is None or wanted is None or self._is_over:
            return
        most = _FEW if self._rest.isActive() else _ALL
        work = partial(self._library.points, head, wanted, most)
        self._placing.start((head, wanted, most), work)

    def _search(self) -> None:
        head, image = self.head, self._image
        if head is None or image is None:
            self.neighbours = None
            self.found.emit()
        elif not self._is_over:
            work = partial(self._library.neighbours, head, image)
            self._searching.start((head, id(image), self.share), work)

    @Slot()
    def _on_rest(self) -> None:
        head = self.head
        if head is None or self._is_over:
            return
        self._place()
        self.share = 0.0
        self._gathering.start(head, partial(self._library.gather, head))
        self.found.emit()

    @Slot(object, object)
    def _on_first_placed(self, _: object, points: Points) -> None:
        self.points = points
        self.changed.emit()

    @Slot(object, object)
    def _on_placed(self, _: object, outcome: Future[Points | None]) -> None:
        try:
            self.points = outcome.result()
        except Cancelled:
            return
        self.has_images = self.points is not None
        self.changed.emit()

    @Slot(object, object)
    def _on_found(self, _: object, outcome: Future[Neighbours | None]) -> None:
        try:
            self.neighbours = outcome.result()
        except Cancelled:
            return
        self.found.emit()

    @Slot(object, object)
    def _on_gathering(self, _: object, share: float) -> None:
        self.share = share
        self.found.emit()

    @Slot(object, object)
    def _on_gathered(self, _: object, outcome: Future[None]) -> None:
        self.share = None
        try:
            outcome.result()
        except Cancelled:
            return
        self._search()
        self.found.emit()
