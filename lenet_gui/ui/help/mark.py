"""The small "?" beside a term, which opens the glossary there. GUI thread."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.state.app import App

# The property of a widget that names the term at which F1 opens the glossary.
_PROPERTY = "helpTerm"

# The side of the mark in diameters of its circle, which is as high as a line of text.
_TARGET = 1.4


def set_help(widget: QWidget, term: str) -> None:
    """Have F1 open the glossary at this term while the focus is in the widget.

    Raises KeyError if GLOSSARY has no such term.
    """
    if term not in GLOSSARY:
        raise KeyError(term)
    widget.setProperty(_PROPERTY, term)


def help_of(widget: QWidget | None) -> str:
    """Return the term of a widget or of the nearest widget around it, or ""."""
    while widget is not None:
        if term := widget.property(_PROPERTY):
            return str(term)
        widget = widget.parentWidget()
    return ""


class HelpMark(QAbstractButton):
    """A "?" in a circle, as high as the text beside it; its tooltip is the term's first sentence.

    `term` is a key of GLOSSARY; another raises KeyError. With `beside`, F1 opens the same term
    while the focus is in that widget. The mark finds the App by its parents: a page or the window.
    """

    def __init__(
        self, term: str, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._term = term
        self.setObjectName(f"{term}HelpMark")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_help(self, term)
        if beside is not None:
            set_help(beside, term)
        sentence = GLOSSARY[term].first_sentence()
        self.setAccessibleName(self.tr("Help: {term}").format(term=GLOSSARY[term].title()))
        self.setAccessibleDescription(sentence)
        # Only tooltips in HTML are wrapped.
        self.setToolTip(f"<p>{html.escape(sentence)}</p>")
        self.clicked.connect(self._open)

    def term(self) -> str:
        """Return the key of the term."""
        return self._term

    @Slot()
    def _open(self) -> None:
        around: QWidget | None = self
        while around is not None:
            app = getattr(around, "app", None)
            if isinstance(app, App):
                app.help_requested.emit(self._term)
                return
            around = around.parentWidget()

    # Overrides.

    def sizeHint(self) -> QSize:
        # Larger than the circle, so that a finger can hit it.
        side = round(_TARGET * self.fontMetrics().height())
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.Accent if active else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(self.palette().color(role), 2.0 if self.hasFocus() else 1.25))
        side = self.width() / _TARGET
        frame = QRectF(0, 0, side, side)
        frame.moveCenter(self.rect().toRectF().center())
        painter.drawEllipse(frame)
        font = self.font()
        font.setPixelSize(max(round(side * 0.72), 1))
        painter.setFont(font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, "?")
