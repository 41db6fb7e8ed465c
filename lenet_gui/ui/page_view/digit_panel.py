"""One digit of a page: the network's input, its bars, and the buttons that correct it.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.recognition.signs import NAMES
from lenet_gui.ui.common.theme import GRID, Type, make_quiet, set_type
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.page_view.model import PageModel
from lenet_gui.ui.page_view.painting import as_painted
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars
from lenet_gui.ui.widgets.digit_buttons import DigitButtons
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key

# The height of a bar, in heights of the font, at most: the text of the page needs the room.
_BAR_HEIGHT = 1.5


class DigitPanel(QWidget):
    """The digit that the model shows, and ten buttons that say which digit it is."""

    def __init__(self, model: PageModel) -> None:
        super().__init__()
        self._model = model
        self._preview = InputPreview()
        self._preview.setObjectName("pageInputPreview")
        self._preview.setAccessibleName(self.tr("Network input"))
        self._preview.setToolTip(self.tr("The 28×28 pixels that the network gets"))
        self._answer = QLabel()
        self._answer.setObjectName("pageDigitLabel")
        set_type(self._answer, Type.FIGURE)
        self._note = QLabel()
        self._note.setObjectName("pageDigitNote")
        self._note.setWordWrap(True)
        make_quiet(self._note)
        self._bars = ProbabilityBars()
        self._bars.setObjectName("pageBars")
        self._bars.setAccessibleName(self.tr("Probability of each digit"))
        question = QLabel(self.tr("Wrong? It is a…"))
        buttons = DigitButtons("page{}Button", self.tr("This is {}"))
        buttons.chosen.connect(model.label)
        tip = with_key(self.tr("Leave this out of the text"), "Del")
        self._remove = named_button(self.tr("No &digit"), "removeFromPageButton", tip)
        self._remove.setAutoDefault(False)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.clicked.connect(model.remove)
        beside = vbox(self._answer, self._note, None, spacing=GRID // 2)
        head = hbox(self._preview, (beside, 1), spacing=2 * GRID)
        ask = hbox((question, 1), self._remove)
        self.setLayout(vbox(head, (self._bars, 1), ask, buttons, spacing=GRID))
        self._fit()
        model.shown_changed.connect(self._show)
        model.page_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = self._model
        index, digit = model.shown(), model.digit()
        entry = model.page.entries[index]
        which = self._which()
        self._preview.set_image(digit.image)
        self._preview.setAccessibleDescription(which)
        self._bars.set_probabilities(digit.probabilities, digit.candidates, which)
        if entry.removed:
            answer, note = "–", self.tr("Left out of the text")
        elif entry.checked:
            answer, note = str(entry.label), self.tr("Checked by you")
        else:
            answer, note = as_painted(digit.short_text()), self._certainty()
        self._answer.setText(answer)
        self._note.setText("\n".join(filter(None, (which, note))))
        self._remove.setEnabled(not entry.removed)

    def _which(self) -> str:
        """Return the place of the digit among all of the text, or "" for a sign."""
        index, digits = self._model.shown(), self._model.page.digits()
        if index not in digits:
            return ""
        return self.tr("Digit {} of {}").format(digits.index(index) + 1, len(digits))

    def _certainty(self) -> str:
        digit = self._model.digit()
        if digit.sign:
            return words(NAMES[digit.sign])
        if not digit.candidates:
            return self.tr("Not a digit that the network knows")
        if len(digit.candidates) > 1:
            return self.tr("Probably {} or {}").format(*digit.candidates)
        return self.tr("Sure")

    def _fit(self) -> None:
        """Fit the bars and the whole pixels of the network's input to the font."""
        line = self.fontMetrics().height()
        self._bars.setMaximumHeight(round(_BAR_HEIGHT * CLASSES * line))
        unit = max(round(line / 5), 3)
        self._preview.setFixedSize(QSize(IMAGE_SIDE * unit, IMAGE_SIDE * unit))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
