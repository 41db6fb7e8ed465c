"""The presets as cards, of which one is chosen. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import GRID, RADIUS, colours, make_quiet
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.layouts import hbox, vbox

CUSTOM = "custom"


class ChoiceCard(QAbstractButton):
    """A card with a title, facts at its right, and an explanation; it can be checked.

    Of the cards in one parent, one is checked; arrow keys go from one to the next.
    """

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._facts = QLabel()
        self._explanation = QLabel(explanation)
        for label in (heading, self._explanation):
            label.setWordWrap(True)
        for label in (self._facts, self._explanation):
            make_quiet(label)
        for label in (heading, self._facts, self._explanation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = hbox((heading, 1), self._facts)
        top.setAlignment(self._facts, Qt.AlignmentFlag.AlignTop)
        margins = (GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)
        self._column = vbox(top, self._explanation, spacing=2, margins=margins)
        self.setLayout(self._column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_facts("", "")

    def facts(self) -> str:
        """Return the facts at the right of the title."""
        return self._facts.text()

    def set_facts(self, facts: str, tip: str) -> None:
        """Show facts at the right of the title; `tip` tells where they come from."""
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.setToolTip(tip)
        said = (facts, self._explanation.text())
        self.setAccessibleDescription(phrases(filter(None, said)))

    # Overrides.

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = shades.surface
        if self.isChecked():
            ground = shades.accent_tint
        elif self.underMouse():
            ground = shades.raised
        width = 2 if self.isChecked() or self.hasFocus() else 1
        edge = shades.accent if width == 2 else shades.border
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), width))
        half = width / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)


class PresetCards(QWidget):
    """A card for each preset, and one for settings of the user's own.

    Signals:
        chosen: the user chose the preset with this key, or CUSTOM.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presetCards")
        self._cards: dict[str, ChoiceCard] = {}
        for key, preset in PRESETS.items():
            self._cards[key] = ChoiceCard(words(preset.title), words(preset.description), self)
        self._cards[CUSTOM] = ChoiceCard(
            self.tr("Custom"), self.tr("Your own settings, under Advanced."), self
        )
        for key, card in self._cards.items():
            card.setObjectName(f"{key}Card")
            card.clicked.connect(partial(self.chosen.emit, key))
            card.toggled.connect(partial(self._on_toggled, card))
            self._on_toggled(card, False)
        lenet5, others = (
            [self._cards[k] for k, p in PRESETS.items() if (p.config.network == "lenet5") is first]
            for first in (True, False)
        )
        heading = QLabel(self.tr("Other networks"))
        make_quiet(heading)
        cards = (*lenet5, heading, *others, self._cards[CUSTOM])
        self.setLayout(vbox(*cards, spacing=GRID))

    def card(self, key: str) -> ChoiceCard:
        """Return the card of the preset with this key, or of CUSTOM."""
        return self._cards[key]

    def current(self) -> str:
        """Return the key of the checked card."""
        return next(key for key, card in self._cards.items() if card.isChecked())

    def set_current(self, key: str) -> None:
        """Check the card of the preset with this key, or of CUSTOM."""
        self._cards[key].setChecked(True)

    def _on_toggled(self, card: ChoiceCard, checked: bool) -> None:
        # The Tab key comes to the checked card alone.
        policy = Qt.FocusPolicy
        card.setFocusPolicy(policy.StrongFocus if checked else policy.ClickFocus)

    def set_facts(self, key: str, facts: str, tip: str) -> None:
        """Show facts about a preset, and as a tooltip where they come from."""
        self._cards[key].set_facts(facts, tip)
