"""The dialog that says what the program is, what it uses, and under which licences. GUI thread."""

from __future__ import annotations

import math
import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QTextBrowser, QWidget

from lenet_gui import __version__, licences
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.scrolled import room_on_screen

_LETTERS_A_LINE = 64


def show_about(parent: QWidget) -> None:
    """Show it, and wait until it is closed."""
    about = About(parent)
    about.exec()
    about.deleteLater()


class About(QDialog):
    """The text beside the icon; it scrolls where the screen has no room for all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About lenet-gui"))
        icon = QLabel()
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        icon.setPixmap(parent.windowIcon().pixmap(8 * GRID))
        text = QTextBrowser()
        text.setAccessibleName(self.windowTitle())
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setHtml(about_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        beside = hbox(icon, (text, 1), spacing=2 * GRID)
        self.setLayout(vbox((beside, 1), buttons, spacing=GRID, margins=(2 * GRID,) * 4))
        # As high as the text is in lines of this width, with what the theme has around it.
        width = _LETTERS_A_LINE * self.fontMetrics().averageCharWidth()
        text.document().setTextWidth(width)
        whole = QSize(width, math.ceil(text.document().size().height()))
        size = self.sizeHint() - text.sizeHint() + whole + QSize(5 * GRID, 3 * GRID)
        self.resize(size.boundedTo(room_on_screen(parent) * 0.9))


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
