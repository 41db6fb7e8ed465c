"""The chooser of networks as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from lenet_gui.ui.chooser.popup import NetworkChooser
from support.window import LEFT, find

_Role = Qt.ItemDataRole


def opened(qtbot: QtBot) -> NetworkChooser:
    """The chooser that is open, or is about to open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), NetworkChooser))
    chooser = QApplication.activePopupWidget()
    assert isinstance(chooser, NetworkChooser)
    return chooser


def rows(chooser: NetworkChooser) -> list[str]:
    """What the rows say; headings in brackets."""
    model = find(chooser, QListView, "networkList").model()
    texts = []
    for place in range(model.rowCount()):
        index = model.index(place, 0)
        said = model.data(index, _Role.AccessibleTextRole)
        texts.append(said or f"({model.data(index)})")
    return texts


def ticked(chooser: NetworkChooser) -> list[str]:
    """The names of the networks that are ticked, from the top."""
    model = find(chooser, QListView, "networkList").model()
    indices = [model.index(place, 0) for place in range(model.rowCount())]
    checked = Qt.CheckState.Checked
    return [index.data() for index in indices if index.data(_Role.CheckStateRole) == checked]


def press(qtbot: QtBot, chooser: NetworkChooser, name: str) -> None:
    """Click the row of this name, once it is there."""
    view = find(chooser, QListView, "networkList")
    model = view.model()

    def places() -> list[int]:
        found = range(model.rowCount())
        return [
            place
            for place in found
            if model.index(place, 0).data() == name
            and model.index(place, 0).data(_Role.AccessibleTextRole)
        ]

    qtbot.waitUntil(lambda: bool(places()))
    index = model.index(places()[0], 0)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def highlighted(chooser: NetworkChooser) -> str:
    """The name of the network that a key would choose."""
    return str(find(chooser, QListView, "networkList").currentIndex().data())
