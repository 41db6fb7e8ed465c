"""The menu that says how the current network wants its pixels, and changes it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup, QUndoCommand
from PySide6.QtWidgets import QMenu

from lenet_gui.core.network.pixels import (
    OWN_PIXELS,
    PIXELS,
    PLAIN_PIXELS,
    UNKNOWN_PIXELS,
    Pixels,
    can_be_enlarged,
)
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import CurrentNetwork, NamedNetwork


class PixelsMenu(QMenu):
    """A way to scale pixels in each line, that of the current network ticked.

    For a network of 32×32 pixels there are two ways to make them of 28×28, too.

    No file of Keras says how its network wants them, so what was found on opening can be wrong. A
    change can be undone as long as the network is the current one.
    """

    def __init__(self, app: App, parent: QMenu) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Pi&xels"))
        self.setObjectName("pixelsMenu")
        self._app = app
        self._ways = QActionGroup(self)
        # With bright ink first, and then with dark ink.
        for way in sorted(PLAIN_PIXELS, key=lambda way: way.has_dark_ink()):
            action = self.addAction(self.tr("{}, {}").format(words(way.range), words(way.ink)))
            action.setCheckable(True)
            action.setData(way.key)
            self._ways.addAction(action)
        self._fits = QActionGroup(self)
        self._fits.addAction(self.addSeparator())
        for enlarges, title in (
            (False, self.tr("A margin of two pixels around the image")),
            (True, self.tr("The image enlarged to 32×32")),
        ):
            action = self.addAction(title)
            action.setCheckable(True)
            action.setData(enlarges)
            self._fits.addAction(action)
        self._ways.triggered.connect(self._change_way)
        self._fits.triggered.connect(self._change_fit)
        app.networks.changed.connect(self._show)
        app.busy_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        current = self._app.networks.current()
        self.menuAction().setEnabled(current is not None and not self._app.busy)
        pixels = None if current is None else current.network.pixels
        way = None if pixels is None else pixels.enlarging(False).key
        for action in self._ways.actions():
            action.setChecked(way == action.data())
        fits = current is not None and can_be_enlarged(current.network.architecture.side())
        for action in self._fits.actions():
            action.setVisible(fits)
            action.setChecked(pixels is not None and pixels.enlarges == action.data())

    @Slot(QAction)
    def _change_way(self, action: QAction) -> None:
        self._change(PIXELS[action.data()].enlarging(self._pixels().enlarges))

    @Slot(QAction)
    def _change_fit(self, action: QAction) -> None:
        self._change(self._pixels().enlarging(action.data()))

    def _pixels(self) -> Pixels:
        network = self._app.networks.network()
        if network is None or network.pixels is UNKNOWN_PIXELS:
            return OWN_PIXELS
        return network.pixels

    def _change(self, pixels: Pixels) -> None:
        networks = self._app.networks
        before, stack = networks.current(), self._app.undo.activeStack()
        if before is None or stack is None or before.network.pixels is pixels:
            return
        stack.push(_Change(networks, before, before.with_pixels(pixels)))
        networks.message.emit(words(pixels.sentence()))


class _Change(QUndoCommand):
    """Takes the current network for the same one with other pixels."""

    def __init__(self, networks: CurrentNetwork, before: NamedNetwork, after: NamedNetwork) -> None:
        super().__init__(translate("PixelsMenu", "pixels"))
        self._networks, self._before, self._after = networks, before, after

    def redo(self) -> None:
        self._networks.exchange(self._before, self._after)

    def undo(self) -> None:
        self._networks.exchange(self._after, self._before)
