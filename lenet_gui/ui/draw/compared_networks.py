"""The networks that read the drawing side by side. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from lenet_gui.ui.chooser.buttons import choose_file
from lenet_gui.ui.chooser.popup import NetworkChooser
from lenet_gui.ui.draw.side_by_side import MOST_NETWORKS, ComparePanel
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.catalogue import CURRENT, NetworkChoice
from lenet_gui.ui.state.current_network import BUNDLED, SESSION

# The default comparison: the current network and the simplest one.
_AT_FIRST = [CURRENT, f"{BUNDLED}softmax.keras"]


class ComparedNetworks(QObject):
    """Compares the chosen networks in their current state."""

    def __init__(self, app: App, panel: ComparePanel) -> None:
        super().__init__(panel)
        self._app, self._panel = app, panel
        self._chooser: NetworkChooser | None = None
        self._chosen = app.settings.compared_networks or _AT_FIRST
        app.catalogue.changed.connect(self.compare)
        app.networks.changed.connect(self._on_network_changed)
        panel.button.clicked.connect(self._open_chooser)

    @Slot()
    def compare(self) -> None:
        """Compare the chosen networks; missing ones are left out.

        Networks that must be read first appear one after another.
        """
        if not self._panel.isHidden():
            self._panel.set_networks(self._app.catalogue.read(self._chosen))

    @Slot()
    def _on_network_changed(self) -> None:
        if CURRENT in self._chosen:
            self.compare()

    @Slot()
    def _open_chooser(self) -> None:
        catalogue = self._app.catalogue
        here = [key for key in self._chosen if catalogue.choice(key) is not None]
        if self._chooser is None:
            button = self._panel.button
            self._chooser = NetworkChooser(catalogue, button, self._choices, MOST_NETWORKS)
            self._chooser.ticked.connect(self._choose)
            self._chooser.file_requested.connect(self._choose_file)
        self._chooser.open(here)

    def _choices(self) -> list[NetworkChoice]:
        current, others = self._app.catalogue.current(), self._app.catalogue.choices()
        return others if current is None else [current, *others]

    @Slot()
    def _choose_file(self) -> None:
        if key := choose_file(self._app, self.tr("Compare with a network")):
            # The last one makes room.
            others = [known for known in self._chosen if known != key]
            self._choose([*others[: MOST_NETWORKS - 1], key])

    @Slot(list)
    def _choose(self, keys: list[str]) -> None:
        self._chosen = keys[:MOST_NETWORKS]
        stored = [key for key in self._chosen if not key.startswith(SESSION)]
        self._app.settings.compared_networks = stored
        self.compare()
