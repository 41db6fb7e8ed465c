"""The row that opens TensorBoard and shows its address. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.runs.tensorboard_server import TensorBoardServer
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import named_button


class TensorBoardBar(QWidget):
    """A button that shows the logs of all runs in the browser; it starts TensorBoard once.

    Attributes:
        server: TensorBoard; shut it down before the program ends.
    """

    def __init__(self, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self.server = TensorBoardServer(logs, self)
        self._open = named_button(
            self.tr("Open Tensor&Board"),
            "openTensorBoardButton",
            self.tr(
                "Show all runs in TensorBoard, in your browser: each batch, the graph, the settings"
            ),
        )
        self._stop = named_button(self.tr("Cancel"), "stopTensorBoardButton", "")
        self._label = QLabel()
        self._label.setObjectName("tensorBoardLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        make_quiet(self._label)
        self.setLayout(hbox(self._label, self._stop, self._open))
        self._open.clicked.connect(self.open)
        self._stop.clicked.connect(self.server.stop)
        self.server.changed.connect(self._show_state)
        self.server.answered.connect(self._show_in_browser)
        self.server.ended.connect(self._on_ended)
        self.server.failed.connect(self._on_failed)
        self._show_state()

    @Slot()
    def open(self) -> None:
        """Show the logs in the browser, once TensorBoard answers."""
        if self.server.address:
            self._show_in_browser()
        elif not self._logs.is_dir():
            dialogs.show_message(
                self,
                self.tr(
                    "TensorBoard has nothing to show yet: train a network first, here or with "
                    "lenet-gui train."
                ),
            )
        else:
            self.server.start()

    @Slot()
    def _show_state(self) -> None:
        starting, address = self.server.is_starting(), self.server.address
        self._open.setEnabled(not starting)
        self._stop.setVisible(starting or bool(address))
        self._stop.setText(self.tr("Cancel") if starting else self.tr("Stop"))
        tip = self.tr("Do not wait for TensorBoard") if starting else self.tr("End TensorBoard")
        self._stop.setToolTip(tip)
        show_and_say(self._label, self.tr("Starting…") if starting else address)
        self._label.setToolTip(self.tr("Running here, on this computer only") if address else "")

    @Slot()
    def _show_in_browser(self) -> None:
        if not QDesktopServices.openUrl(QUrl(self.server.address)):
            show_and_say(self._label, self.tr("Open {} in a browser").format(self.server.address))

    @Slot()
    def _on_ended(self) -> None:
        show_and_say(self._label, self.tr("TensorBoard has ended"))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        dialogs.show_message(self, sentence)
