"""Colours, light and dark, and the style of the whole window. GUI thread.

Colours that carry meaning are from Okabe and Ito's palette, which people with red-green colour
blindness can distinguish; they are shaded for each background. A line style or a word repeats the
meaning of each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

APPEARANCES = {"system": "Like the system", "light": "Light", "dark": "Dark"}

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one appearance, as #rrggbb; `series` distinguishes curves of one kind."""

    window: str
    surface: str
    field: str
    raised: str
    text: str
    quiet_text: str
    line: str
    accent: str
    on_accent: str
    contrast: str
    series: tuple[str, ...]


LIGHT = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    field="#ffffff",
    raised="#fdfdfe",
    text="#1d2129",
    quiet_text="#5d6673",
    line="#d3d8df",
    accent="#0067a5",
    on_accent="#ffffff",
    contrast="#c75300",
    series=("#0067a5", "#c75300", "#00795a", "#a8407e", "#1d2129", "#2a8fc7", "#8a6a00"),
)

DARK = Colours(
    window="#1d2025",
    surface="#15181c",
    field="#2a2f37",
    raised="#343a43",
    text="#e9ecf0",
    quiet_text="#a3acb8",
    line="#3b414a",
    accent="#5cb6ec",
    on_accent="#0d1116",
    contrast="#f0a23c",
    series=("#5cb6ec", "#f0a23c", "#2fc79a", "#e08cc0", "#e9ecf0", "#8f9bff", "#ece05a"),
)


def colours() -> Colours:
    """Return the colours in use."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


class Theme(QObject):
    """Applies the appearance that the user, or the system, has set."""

    def __init__(self, application: QApplication, appearance: str, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._dress)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: str) -> None:
        """Apply the appearance with this key of APPEARANCES."""
        self._appearance = appearance
        self._application.styleHints().setColorScheme(_SCHEMES[appearance])
        self._dress()

    def _dress(self) -> None:
        # The palette is set as well, because some platforms ignore setColorScheme().
        dark = self._appearance == "dark" or (
            self._appearance == "system"
            and self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self._application.setPalette(_palette(DARK if dark else LIGHT))


def palette_changed(event: QEvent) -> bool:
    """Return whether a widget's changeEvent() means a change of colours."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange)


def make_quiet(label: QWidget) -> None:
    """Draw a label in the secondary text colour of the appearance in use."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def height_of_lines(widget: QWidget, count: int) -> int:
    """Return the height of `count` lines of text in a widget's font, in pixels."""
    # Each line begins at a whole pixel.
    return count * math.ceil(QFontMetricsF(widget.font()).lineSpacing())


def _palette(colours: Colours) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for which, value in (
        (role.Window, colours.window),
        (role.Base, colours.field),
        (role.AlternateBase, colours.window),
        (role.Button, colours.raised),
        (role.ToolTipBase, colours.raised),
        (role.Light, colours.surface),
        (role.Midlight, colours.raised),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.line),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.quiet_text),
        (role.BrightText, colours.contrast),
        (role.Highlight, colours.accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.HighlightedText, colours.on_accent),
    ):
        palette.setColor(which, QColor(value))
    faded = QColor(colours.quiet_text)
    faded.setAlphaF(0.55)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.line))
    return palette
