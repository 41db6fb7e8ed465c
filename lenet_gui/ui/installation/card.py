"""The card on Train that installs what training needs. GUI thread."""

from __future__ import annotations

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.training import packages
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID, Card, Type, make_primary, make_quiet, set_type
from lenet_gui.ui.installation.installer import Installer
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import FlowLayout, vbox
from lenet_gui.ui.widgets.named import named_button, named_label
from lenet_gui.ui.widgets.progress_bar import ProgressBar

# What pip and uv print while they fetch; the rest of a line is for those who know them.
_FETCHING = re.compile(r"(?:Collecting|Downloading) ([\w.]+)", re.IGNORECASE)


class InstallCard(Card):
    """Says that training is not installed, and offers to install it; hidden once it is.

    Attributes:
        installer: it must end with the program.
    """

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName("installCard")
        self._app = app
        self.installer = Installer(self)
        heading = QLabel(self.tr("Install training"))
        set_type(heading, Type.HEADING)
        self._text = named_label("installText")
        self._state = named_label("installState")
        make_quiet(self._state)
        self._bar = ProgressBar()
        self._bar.setAccessibleName(self.tr("Installing…"))
        self._install = named_button(
            self.tr("&Install training (about {} MB)").format(whole(packages.DOWNLOAD_MB)),
            "installButton",
            self.tr("Fetch TensorFlow and TensorBoard, and install them for this program"),
        )
        make_primary(self._install)
        self._install.clicked.connect(self._start)
        self._cancel = named_button(
            self.tr("Cancel"), "cancelInstallButton", self.tr("Stop, and install nothing")
        )
        self._cancel.clicked.connect(self.installer.cancel)
        buttons = QWidget()
        buttons.setLayout(FlowLayout(self._install, self._cancel))
        margins = (2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setLayout(
            vbox(
                heading, self._text, self._state, self._bar, buttons, spacing=GRID, margins=margins
            )
        )
        self.installer.changed.connect(self._show)
        self.installer.installed.connect(self._on_installed)
        self.installer.failed.connect(self._say)
        app.at_exit(self.installer.request_end, self.installer.wait)
        self._show_text()
        self._show()
        # Not setVisible(True), which would show it as a window of its own until it has a parent.
        if packages.is_installed():
            self.hide()

    def _show_text(self) -> None:
        if packages.is_published():
            said = self.tr(
                "Drawing, testing and looking inside work already. Training needs TensorFlow, "
                "which goes into {}. You can go on meanwhile, and need not start again."
            ).format(packages.folder())
        else:
            said = self.tr(
                "Training needs TensorFlow, and there is none for this kind of computer. Train on "
                "another one, and open the network here: all else works."
            )
        self._text.setText(said)
        self._install.setVisible(packages.is_published())

    @Slot()
    def _start(self) -> None:
        # Without what a button's signal hands over.
        self.installer.start()

    @Slot()
    def _show(self) -> None:
        installer = self.installer
        self._bar.setVisible(installer.running)
        self._bar.set_share(installer.share)
        self._install.setEnabled(not installer.running)
        self._cancel.setVisible(installer.running)
        if not installer.running:
            self._say("")
        elif installer.checking:
            self._say(self.tr("Checking whether it works…"))
        elif (found := _FETCHING.match(installer.line)) is not None:
            self._say(self.tr("Fetching {}…").format(found[1].partition("-")[0]))
        else:
            self._say(self.tr("Installing…"))

    @Slot()
    def _on_installed(self) -> None:
        self.hide()
        self._app.message.emit(self.tr("Training is installed."))

    @Slot(str)
    def _say(self, sentence: str) -> None:
        show_and_say(self._state, sentence)
        self._state.setVisible(bool(sentence))
