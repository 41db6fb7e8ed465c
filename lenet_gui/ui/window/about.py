"""The dialog that says what the program is, what it uses, and under which licences. GUI thread."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from lenet_gui import __version__, licences
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.ui.common.translation import translate


def show_about(parent: QWidget) -> None:
    """Show it, and wait until it is closed."""
    QMessageBox.about(parent, translate("About", "About lenet-gui"), about_text())


def about_text() -> str:
    """Return what it says, as HTML."""
    data = "<br>".join(f"{row.title}: {row.licence}." for row in PUBLISHED.values())
    used = ", ".join(f"{name} ({licence})" for name, licence in licences.USED)
    said = (
        f"<h3>lenet-gui {__version__}</h3><p>"
        + translate(
            "About",
            "Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the curves "
            "grow.",
        )
        + "</p><p>"
        "LeNet-5: Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, “Gradient-based learning applied to "
        "document recognition”, 1998."
        f"<br>{data}</p><p>Python {platform.python_version()}, Qt {qVersion()}. "
        + translate("About", "MIT licence.")
        + "</p><p>"
        + translate("About", "It uses: {}.").format(used)
    )
    if (folder := licences.licences_folder()) is not None:
        said += " " + translate("About", "All licences in full: {}").format(folder)
    return said + "</p>"
