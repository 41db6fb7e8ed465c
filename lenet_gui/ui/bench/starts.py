"""The menu of networks to begin with. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.description import draft_of
from lenet_gui.core.network.draft import Draft
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.own_networks import forget, kept_drafts


class StartMenu(QMenu):
    """The networks of the program, the current one, and the user's own; files at the end.

    Signals:
        chosen: a Draft to begin with.
        opening_requested: the user wants to open a file.
        saving_requested: the user wants to save the network in a file.
    """

    chosen = Signal(object)
    opening_requested = Signal()
    saving_requested = Signal()

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self._app = app
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.clear()
        own = kept_drafts(self._app.settings)
        for draft in own:
            self._offer(draft.name, draft)
        if own:
            forgetting = self.addMenu(self.tr("Forget"))
            for draft in own:
                forgetting.addAction(draft.name, partial(forget, self._app.settings, draft.name))
            self.addSeparator()
        current = self._app.networks.current()
        if current is not None:
            architecture, pixels = current.network.architecture, current.network.pixels
            begun = draft_of(architecture, current.name.partition(".")[0])
            title = self.tr("The current network, {}").format(current.name)
            self._offer(title, Draft(begun.name, begun.layers, begun.input_shape, pixels))
        for architecture in ARCHITECTURES.values():
            title = words(architecture.title)
            self._offer(title, draft_of(architecture, title))
        self._offer(self.tr("No layers"), Draft(self.tr("My network"), ()))
        self.addSeparator()
        self.addAction(self.tr("Open a file…"), self.opening_requested.emit)
        self.addAction(self.tr("Save in a file…"), self.saving_requested.emit)

    def _offer(self, title: str, draft: Draft) -> None:
        # An ampersand would mark a mnemonic.
        self.addAction(title.replace("&", "&&"), partial(self.chosen.emit, draft))
