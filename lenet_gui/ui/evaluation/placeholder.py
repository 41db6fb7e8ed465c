"""What stands in the place of a result: what to do, or how far the evaluation is. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import GRID, Card, make_primary
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar

# The widest line of text, in characters.
_WIDEST = 64


class EvaluationPlaceholder(Card):
    """A sentence in the middle of a card, above a progress bar or above buttons.

    Attributes:
        evaluate, fetch, builtin, draw, open_network, cancel: the buttons.
    """

    def __init__(self, evaluate_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setObjectName("evaluationHint")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(_WIDEST * self.fontMetrics().averageCharWidth())
        self._bar = ProgressBar()
        self._bar.setObjectName("evaluationProgress")
        self._bar.setAccessibleName(self.tr("Progress of the evaluation"))
        self._bar.setFixedWidth(40 * GRID)
        tip = with_key(self.tr("Read the images with the current network"), evaluate_key)
        self.evaluate = named_button(self.tr("E&valuate"), "evaluateButton", tip)
        self.fetch = named_button("", "fetchMnistButton", "")
        tip = self.tr("Built-in digits are generated; nothing is downloaded")
        self.builtin = named_button(self.tr("Use &built-in digits"), "builtinButton", tip)
        tip = self.tr("Go to the canvas; there, keys 0 to 9 label a drawing")
        self.draw = named_button(self.tr("Draw a di&git"), "drawDigitButton", tip)
        tip = with_key(self.tr("Choose one of all networks"), "Ctrl+Shift+O")
        self.open_network = named_button(self.tr("O&pen network…"), "openNetworkButton", tip)
        tip = self.tr("Stop the evaluation")
        self.cancel = named_button(self.tr("Cance&l"), "cancelEvaluationButton", tip)
        self._offers = (self.fetch, self.evaluate, self.draw, self.open_network)
        for button in self._offers:
            make_primary(button)
        buttons = hbox(None, *self._offers, self.builtin, self.cancel, None, spacing=GRID)
        rows = (hbox((self._sentence, 1)), hbox(None, self._bar, None), buttons)
        margin = 2 * GRID
        self.setLayout(
            vbox(None, *rows, None, spacing=2 * GRID, margins=(margin, margin, margin, margin))
        )
        self.show_hint("")

    def show_hint(self, sentence: str, *buttons: QPushButton) -> None:
        """Show a sentence with these of the buttons, the main one first, and have it announced."""
        self._bar.hide()
        self._offer(*buttons)
        show_and_say(self._sentence, sentence)

    def show_progress(self, sentence: str, share: float | None) -> None:
        """Show the step and the share 0..1 done, or None, with Cancel."""
        self._sentence.setText(sentence)
        self._bar.set_share(share)
        if self._bar.isHidden():
            self._bar.show()
            self._offer(self.cancel)

    def _offer(self, *offered: QPushButton) -> None:
        for button in (*self._offers, self.builtin, self.cancel):
            button.setVisible(button in offered)
            button.setEnabled(button in offered)
