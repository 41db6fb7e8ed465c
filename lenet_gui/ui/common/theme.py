"""The visual language: colours, sizes, type, and the style of all controls. GUI thread.

No other module sets colours, font sizes or style sheets. Lengths are multiples of GRID, or of the
font's size ("em"), so that everything grows with the font.

Colours that carry meaning are from Okabe and Ito's palette, which people with red-green colour
blindness can distinguish; they are shaded for each background. A line style or a word repeats the
meaning of each. Text has a contrast of at least 4.5 to its background, and lines that carry meaning
one of 3 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from lenet_gui import paths
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP

APPEARANCES = {
    "system": QT_TRANSLATE_NOOP("Appearances", "System"),
    "light": QT_TRANSLATE_NOOP("Appearances", "Light"),
    "dark": QT_TRANSLATE_NOOP("Appearances", "Dark"),
}

# All distances are multiples of this, in logical pixels.
GRID = 8
# The radius of all rounded corners, in logical pixels.
RADIUS = 6

# The scales of type that Ctrl + and Ctrl − step through, in per cent.
SCALES = (80, 90, 100, 115, 130, 150, 175, 200)

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Type(Enum):
    """The sizes of type beside the font's own, as multiples of it."""

    HEADING = 1.3
    FIGURE = 2.0


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one appearance, as #rrggbb.

    Attributes:
        window: behind the cards.
        surface: of cards, bars and plots.
        field: of what can be typed or chosen in.
        raised: of menus and tooltips, and of a button under the pointer.
        text, quiet_text: of primary and secondary text.
        line: separators and the edges of cards, which carry no meaning.
        border: the edges of controls.
        track: the empty part of a bar.
        accent, on_accent: the answer and the primary action, and text on that colour.
        accent_tint: of a control that is switched on.
        copy_tint: of a card with a copy of the network that is changed by hand.
        contrast: the opposite of the accent: errors, and evidence against.
        series: colours that distinguish curves of one kind.
    """

    window: str
    surface: str
    field: str
    raised: str
    text: str
    quiet_text: str
    line: str
    border: str
    track: str
    accent: str
    on_accent: str
    accent_tint: str
    copy_tint: str
    contrast: str
    series: tuple[str, ...]


LIGHT = Colours(
    window="#f3f4f6",
    surface="#ffffff",
    field="#ffffff",
    raised="#f3f5f8",
    text="#1d2129",
    quiet_text="#59626f",
    line="#dfe3e8",
    border="#858d98",
    track="#e3e7ec",
    accent="#0067a5",
    on_accent="#ffffff",
    accent_tint="#dcebf6",
    copy_tint="#fcf6e6",
    contrast="#ab4500",
    series=("#0067a5", "#ab4500", "#00795a", "#a8407e", "#1d2129", "#1f7fb5", "#8a6a00"),
)

DARK = Colours(
    window="#15181c",
    surface="#1f2328",
    field="#262b32",
    raised="#2d333b",
    text="#e9ecf0",
    quiet_text="#a3acb8",
    line="#333941",
    border="#7b8591",
    track="#343a43",
    accent="#5cb6ec",
    on_accent="#0d1116",
    accent_tint="#1d3a4f",
    copy_tint="#282419",
    contrast="#f0a23c",
    series=("#5cb6ec", "#f0a23c", "#2fc79a", "#e08cc0", "#e9ecf0", "#8f9bff", "#ece05a"),
)

# From little to much, alike in both appearances, as on a map: people with any colour vision see it
# grow lighter (J. Nuñez, C. Anderton, R. Renslow: Optimizing colormaps with consideration for color
# vision deficiency. PLoS ONE 2018).
AMOUNTS = (
    "#00224e", "#123570", "#3b496c", "#575d6d", "#707173",
    "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838",
)  # fmt: skip


_in_use = LIGHT


def colours() -> Colours:
    """Return the colours in use."""
    return _in_use


class Theme(QObject):
    """Applies the appearance that the user, or the system, has set, and the scale of type.

    Controls get their style with the first call of follow_font(), which is best made when all
    widgets are there: in a styled application, Qt styles a widget anew each time that it gets
    another parent, and a window takes twice the time.
    """

    def __init__(self, application: QApplication, appearance: str, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._points = QFontInfo(application.font()).pointSizeF()
        if not application.styleSheet():
            application.setStyle("Fusion")
        # As attributes, because PySide deletes the second with the first.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._dress)
        self._accessibility.contrastPreferenceChanged.connect(self._dress)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: str) -> None:
        """Apply the appearance with this key of APPEARANCES."""
        self._appearance = appearance
        self._hints.setColorScheme(_SCHEMES[appearance])
        self._dress()

    def set_scale(self, per_cent: int) -> None:
        """Show all type, and all that is measured by it, in a size relative to the system's."""
        font = self._application.font()
        font.setPointSizeF(self._points * per_cent / 100)
        self._application.setFont(font)
        if self._application.styleSheet():
            self.follow_font()

    def follow_font(self) -> None:
        """Style all controls, with sizes of type that fit the application's font."""
        sheet = _style_sheet(colours(), QFontInfo(self._application.font()).pointSizeF())
        # Setting a sheet takes a while in a large window.
        if sheet != self._application.styleSheet():
            self._application.setStyleSheet(sheet)

    def _dress(self) -> None:
        # The palette is set as well, because some platforms ignore setColorScheme().
        dark = self._appearance == "dark" or (
            self._appearance == "system" and self._hints.colorScheme() == Qt.ColorScheme.Dark
        )
        global _in_use
        _in_use = DARK if dark else LIGHT
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            _in_use = _with_high_contrast(_in_use)
        self._application.setPalette(_palette(_in_use))
        if self._application.styleSheet():
            self.follow_font()


class Card(QFrame):
    """A surface with a thin edge, for things that belong together."""


def set_type(label: QWidget, size: Type) -> None:
    """Show a label in one of the sizes of type, or a button as a heading; both are then bold."""
    label.setProperty("type", size.name.lower())


def make_primary(button: QWidget) -> None:
    """Show a button as the main action of its place."""
    button.setProperty("primary", True)


def make_flat(widget: QWidget) -> None:
    """Show a button without an edge until the pointer or the focus is on it; a list without any."""
    widget.setProperty("flat", True)


def make_link(button: QWidget) -> None:
    """Show a button as words that lead to another page."""
    make_flat(button)
    button.setProperty("link", True)


def mark_as_copy(card: Card) -> None:
    """Show a card on the ground of what is a copy, and not the network itself."""
    card.setProperty("copy", True)


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


def _with_high_contrast(shades: Colours) -> Colours:
    """Return the colours with edges and secondary text in the colour of text."""
    text = shades.text
    return replace(shades, quiet_text=text, line=text, border=text)


def _palette(colours: Colours) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for which, value in (
        (role.Window, colours.window),
        (role.Base, colours.field),
        (role.AlternateBase, colours.window),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.raised),
        (role.Light, colours.surface),
        (role.Midlight, colours.raised),
        (role.Mid, colours.line),
        (role.Dark, colours.border),
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


# Fusion draws all that is not named here. Pictures have tones that suit both appearances.
_SHEET = """
Card {{
    background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
}}
Card[copy="true"] {{ background: {copy_tint}; }}
Hint {{ background: {accent_tint}; border-radius: {radius}px; }}
NetworkBar {{ background: {surface}; border-bottom: 1px solid {line}; }}
LessonBar {{ background: {accent_tint}; border-bottom: 1px solid {line}; }}
QTabWidget#tabs {{ background: {surface}; }}
QTabWidget#tabs > QStackedWidget {{
    background: {window}; border-left: 1px solid {line};
}}
QLabel#networkState {{
    background: {track}; border-radius: {radius}px; padding: 0.15em 0.6em;
}}
QLabel[type="heading"], QPushButton[type="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[type="figure"] {{ font-size: {figure}pt; font-weight: 600; }}

QPushButton, QToolButton {{
    background: {surface}; border: 1px solid {border}; border-radius: {radius}px;
    padding: 0.4em 0.8em; icon-size: 1.4em;
}}
QToolButton {{ padding: 0.4em; }}
DigitButtons QToolButton {{ padding: 0.4em 0; min-width: 1.2em; }}
QPushButton:hover, QToolButton:hover {{ background: {raised}; }}
QPushButton:checked, QPushButton:pressed, QToolButton:checked, QToolButton:pressed {{
    background: {accent_tint}; border-color: {accent};
}}
QPushButton:disabled, QToolButton:disabled {{ border-color: {line}; }}
QPushButton[flat="true"], QToolButton[flat="true"] {{
    background: transparent; border-color: transparent;
}}
QPushButton[link="true"] {{ padding: 0.4em 0.3em; }}
QPushButton[link="true"]:enabled {{ color: {accent}; }}
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover {{ background: {raised}; }}
QPushButton[primary="true"], QPushButton:default {{
    background: {accent}; border-color: {accent}; color: {on_accent}; font-weight: 600;
}}
QPushButton[primary="true"]:disabled, QPushButton:default:disabled {{
    background: {track}; border-color: {track}; color: {quiet_text};
}}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; }}
QPushButton[primary="true"]:focus, QPushButton:default:focus {{ border-color: {text}; }}

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextBrowser {{
    background: {field}; border: 1px solid {border}; border-radius: {radius}px;
    padding: 0.25em 0.5em; selection-background-color: {accent};
    selection-color: {on_accent};
}}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0 0.5em; background: transparent; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    background: {window}; border-color: {line};
}}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QTextBrowser:focus {{
    border: 2px solid {accent};
}}
QComboBox::drop-down {{ border: none; width: 1.7em; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{
    image: url({controls}/chevron-down.svg); width: 0.9em; height: 0.9em;
}}
QAbstractSpinBox::up-arrow {{
    image: url({controls}/chevron-up.svg); width: 0.9em; height: 0.9em;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; width: 1.5em; background: transparent;
}}
QCheckBox::indicator, QTableView::indicator, QListView::indicator, QMenu::indicator {{
    width: 1em; height: 1em; border: 1px solid {border}; border-radius: 3px;
    background: {field};
}}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked,
QMenu::indicator:checked {{
    border-color: {accent}; image: url({controls}/check.svg);
}}
QCheckBox::indicator:disabled {{ border-color: {line}; }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}

QRadioButton::indicator {{
    width: 1em; height: 1em; border: 1px solid {border}; border-radius: 0.5em;
    background: {field};
}}
QRadioButton::indicator:checked {{
    border-color: {accent};
    background: qradialgradient(
        cx: 0.5, cy: 0.5, fx: 0.5, fy: 0.5, radius: 0.5,
        stop: 0 {accent}, stop: 0.5 {accent}, stop: 0.6 {field}
    );
}}
QRadioButton::indicator:disabled {{ border-color: {line}; }}
QRadioButton::indicator:focus {{ border: 2px solid {accent}; margin: -1px; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
    width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: {accent};
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {text}; width: 12px; height: 12px; }}
QSlider::sub-page:horizontal:disabled, QSlider::groove:horizontal:disabled {{
    background: {line};
}}
QSlider::handle:horizontal:disabled {{ background: {border}; }}

QProgressBar {{ background: {track}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}

QHeaderView, QTableCornerButton::section {{ background: {surface}; border: none; }}
QHeaderView::section {{
    background: {surface}; border: none; border-bottom: 1px solid {line};
    padding: 0.3em 0.5em;
}}
QTableView, QListView, QTreeView {{
    background: {surface}; border: 1px solid {line}; border-radius: {radius}px;
}}
Card QTableView, Card QListView, Card QTreeView {{ border-color: transparent; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {accent}; }}
QListView[flat="true"], QListView[flat="true"]:focus {{ border: none; }}
"""


def _style_sheet(colours: Colours, points: float) -> str:
    """Return the style sheet of all controls for a font of this size."""
    return _SHEET.format(
        **{name: getattr(colours, name) for name in Colours.__slots__},
        radius=RADIUS,
        heading=f"{points * Type.HEADING.value:.2f}",
        figure=f"{points * Type.FIGURE.value:.2f}",
        controls=(paths.resources_folder() / "icons" / "controls").as_posix(),
    )
