"""The base of the views of *Look inside*. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import Card
from lenet_gui.ui.state.app import App


class InsideView(Card):
    """One way to look inside the network, made when it is first chosen.

    It registers its background work with `app.at_exit`.

    Attributes:
        network_name: the name of the network that is shown.
        history: the undo stack that is active while the view is in front.

    Signals:
        use_requested: a changed copy, a Network, is to become the current network, under this name
            and with this TrainingRecord or None.
    """

    use_requested = Signal(object, str, object)

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.network_name = ""
        self.history = QUndoStack(self)

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Look into a network's reading of an image, float32 (28, 28) in 0..1, or of none.

        It is called at each change while the view is in front, and when it comes there.
        """
        raise NotImplementedError

    def ask_anew(self) -> None:
        """Forget which classes the user has chosen, as another page asks about the answer."""
