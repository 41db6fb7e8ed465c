"""The patches of test images that excite a map most. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHelpEvent, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lenet_gui.core.data.known_images import known_test_images
from lenet_gui.core.insight.columns import EVIDENCE, INPUT, Columns
from lenet_gui.core.insight.favourites import COUNT, Patch, favourites
from lenet_gui.core.insight.values import Index
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID, colours, palette_changed
from lenet_gui.ui.diagram.pictures import map_image
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App

# The first test images, among which patches are looked for.
_IMAGES = 1_000

# Milliseconds that a network has to stay, so that those of a training or a film are not looked at.
_REST = 600

# Patches in a row, and rows: in a wide page, and in a narrow one.
_WIDE, _NARROW = (5, 2), (3, 3)


class FavouritePatches(QWidget):
    """Nine patches for the map of the chosen value, the strongest first.

    They are looked for in the background, once for each network that stays for a moment. Without a
    map the widget is hidden.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self._network: Network | None = None
        self._known: Network | None = None
        self._found: dict[int, list[list[Patch]]] = {}
        self._map: tuple[int, int] | None = None
        self._grid = _WIDE
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)
        self._is_over = False
        app.at_exit(self._end)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._look)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        # What is beside it stays where it is.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_map(self, columns: Columns, column: int, index: Index) -> None:
        """Show the patches of the map that a value is in."""
        shown = columns.shown[column]
        has_map = len(index) == 3 and shown.key not in (INPUT, EVIDENCE)
        self._map = (shown.number, index[2]) if has_map else None
        if columns.network is not self._network:
            self._network = columns.network
            self._job.cancel()
            self._rest.start()
        self.setVisible(has_map)
        self._show_title()

    def set_narrow(self, narrow: bool) -> None:
        """Take less width, as a page with little room wants it."""
        grid = _NARROW if narrow else _WIDE
        if grid != self._grid:
            self._grid = grid
            self.updateGeometry()

    def patches(self) -> list[Patch]:
        """Return the patches that are shown, none before they are found."""
        if self._map is None or self._known is not self._network:
            return []
        maps = self._found.get(self._map[0], [])
        return maps[self._map[1]] if self._map[1] < len(maps) else []

    def _title(self) -> str:
        if self._known is not self._network:
            # While network follows network, nothing is looked for.
            return "" if self._rest.isActive() else self.tr("Looking for patches…")
        return self.tr("Excites this map most")

    def _show_title(self) -> None:
        self.setAccessibleName(self._title())
        self.update()

    def _end(self) -> None:
        self._is_over = True

    @Slot()
    def _look(self) -> None:
        network = self._network
        is_wanted = self.isVisible() and not self._is_over
        if network is not None and network is not self._known and is_wanted:
            self._job.start(network, partial(_find, network))
        self._show_title()

    @Slot(object, object)
    def _on_done(
        self, network: Network, outcome: Future[dict[int, list[list[Patch]]] | None]
    ) -> None:
        if isinstance(outcome.exception(), Cancelled):
            return
        self._known, self._found = network, outcome.result() or {}
        self._show_title()

    def _head(self) -> QRectF:
        """Return the place of the title, which has more lines in little width."""
        flags = Qt.TextFlag.TextWordWrap.value
        room = QRect(0, 0, self.width(), self.height())
        return self.fontMetrics().boundingRect(room, flags, self._title()).toRectF()

    def _places(self) -> list[QRectF]:
        head = self._head().height() + GRID // 2
        gap, (row, rows) = GRID // 2, self._grid
        across, down = self.width() - (row - 1) * gap, self.height() - head - (rows - 1) * gap
        side = min(across / row, down / rows)
        return [
            QRectF((k % row) * (side + gap), head + (k // row) * (side + gap), side, side)
            for k in range(COUNT)
        ]

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self._job.cancel()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades = QPainter(self), colours()
        painter.setPen(QColor(shades.quiet_text))
        painter.drawText(self.rect(), Qt.TextFlag.TextWordWrap.value, self._title())
        patches = self.patches()
        for number, place in enumerate(self._places()):
            painter.fillRect(place, QColor(shades.track))
            if number < len(patches):
                pixels = patches[number].pixels
                highest = max(pixels.shape)
                size = QSize(pixels.shape[1], pixels.shape[0])
                part = QRectF(0, 0, place.width() * size.width() / highest,
                              place.height() * size.height() / highest)  # fmt: skip
                part.moveCenter(place.center())
                painter.drawImage(part, map_image(np.ascontiguousarray(pixels), 1.0, False))
                # Ink at the edge is as white as the card may be.
                painter.setPen(QColor(shades.border))
                painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event), self)
            return True
        return super().event(event)

    def _tip(self, event: QHelpEvent) -> str:
        said = self.tr("Parts of {} test images to which this map answers most").format(_IMAGES)
        for patch, place in zip(self.patches(), self._places(), strict=False):
            if place.contains(event.pos().toPointF()):
                value = decimal(patch.value, 2)
                return self.tr("The part of a test image that makes a value of {}").format(value)
        return said

    def sizeHint(self) -> QSize:
        if self._grid == _NARROW:
            return QSize(12 * GRID, 12 * GRID)
        width = self.fontMetrics().horizontalAdvance(self.tr("Excites this map most"))
        return QSize(max(width, 25 * GRID), 12 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 6 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.update()
        super().changeEvent(event)


def _find(network: Network, call: Call) -> dict[int, list[list[Patch]]] | None:
    known = known_test_images(network.names, call.cancelled.is_set)
    if known is None:
        return None
    images = known.images[:_IMAGES].astype(np.float32) / np.float32(255)
    return favourites(network, images, call.cancelled.is_set)
