"""The colours: legible in both appearances, and worn by the whole application."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lenet_gui.paths import resources_folder
from lenet_gui.ui.common.theme import (
    DARK,
    LIGHT,
    Colours,
    Theme,
    Type,
    colours,
    make_quiet,
    set_type,
)
from lenet_gui.ui.window.main_window import MainWindow

BOTH = pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
ROLE = QPalette.ColorRole


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light", qapp)
    yield theme
    theme.set_appearance("system")
    theme.set_scale(100)
    theme.deleteLater()


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2, 0..1."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, 1..21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def grounds(shades: Colours) -> tuple[str, ...]:
    """All that text or a line may lie on."""
    tints = shades.accent_tint, shades.copy_tint
    return shades.window, shades.surface, shades.field, shades.raised, *tints


@BOTH
def test_text_stands_out_from_every_background(shades: Colours) -> None:
    for text in (shades.text, shades.quiet_text):
        for ground in (*grounds(shades), shades.track):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for text in (shades.accent, shades.contrast):
        for ground in grounds(shades):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(shades.on_accent, shades.accent) >= 4.5


@BOTH
def test_edges_of_controls_stand_out_from_every_background(shades: Colours) -> None:
    for ground in (
        *(shades.window, shades.surface, shades.field, shades.raised, shades.copy_tint),
    ):
        assert contrast(shades.border, ground) >= 3, ground
    # The filled part of a bar and its track.
    assert contrast(shades.accent, shades.track) >= 3


@BOTH
def test_pictures_in_controls_stand_out_from_the_field(shades: Colours) -> None:
    drawn = (resources_folder() / "icons" / "controls").glob("*.svg")
    strokes = {re.findall('stroke="(#[0-9a-f]+)"', path.read_text())[0] for path in drawn}
    assert strokes
    for stroke in strokes:
        assert contrast(stroke, shades.field) >= 3, stroke


@BOTH
def test_curves_stand_out_from_the_plot(shades: Colours) -> None:
    # What WCAG asks of graphics.
    for curve in (shades.accent, shades.contrast, *shades.series):
        assert contrast(curve, shades.surface) >= 3, curve


@pytest.mark.parametrize(("appearance", "shades"), [("light", LIGHT), ("dark", DARK)])
def test_the_application_wears_the_appearance(
    theme: Theme, appearance: str, shades: Colours
) -> None:
    # There and back, so that it has to change.
    theme.set_appearance("dark" if appearance == "light" else "light")
    theme.set_appearance(appearance)
    palette = QApplication.palette()
    assert palette.color(ROLE.Window).name() == shades.window
    assert palette.color(ROLE.WindowText).name() == shades.text
    assert palette.color(ROLE.PlaceholderText).name() == shades.quiet_text
    assert palette.color(ROLE.Highlight).name() == shades.accent
    assert colours() is shades


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_only_without_a_choice_the_appearance_follows_the_system(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme
) -> None:
    hints = qapp.styleHints()
    system = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    for appearance, shades in (("system", system), ("light", LIGHT), ("dark", DARK)):
        theme.set_appearance(appearance)
        with monkeypatch.context() as patch:
            patch.setattr(type(hints), "colorScheme", lambda _: scheme)
            hints.colorSchemeChanged.emit(scheme)
            assert colours() is shades


def test_the_theme_of_a_window_is_gone_with_it(qapp: QApplication, theme: Theme) -> None:
    # It would dress the application after the other one, which was there before.
    window = MainWindow()
    window.set_appearance("dark")
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert colours() is LIGHT


@pytest.mark.parametrize(("appearance", "shades"), [("light", LIGHT), ("dark", DARK)])
def test_a_quiet_label_takes_the_quiet_colour(
    qtbot: QtBot, theme: Theme, appearance: str, shades: Colours
) -> None:
    label = QLabel("Explains")
    qtbot.addWidget(label)
    make_quiet(label)
    theme.set_appearance(appearance)
    # Widgets that stand already take a new palette by an event.
    qtbot.waitUntil(
        lambda: label.palette().color(label.foregroundRole()).name() == shades.quiet_text
    )


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_what_is_disabled_looks_so(theme: Theme, appearance: str) -> None:
    theme.set_appearance(appearance)
    palette = QApplication.palette()
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        disabled = palette.color(QPalette.ColorGroup.Disabled, role)
        assert disabled != palette.color(QPalette.ColorGroup.Active, role)


def test_type_grows_with_the_scale_and_comes_back(qtbot: QtBot, theme: Theme) -> None:
    plain, heading = QLabel("Text"), QLabel("Heading")
    set_type(heading, Type.HEADING)
    for label in (plain, heading):
        qtbot.addWidget(label)
        label.show()
    before = [label.fontMetrics().height() for label in (plain, heading)]
    assert before[0] < before[1]
    theme.set_scale(200)
    qtbot.waitUntil(lambda: plain.fontMetrics().height() >= 1.8 * before[0])
    assert heading.fontMetrics().height() >= 1.8 * before[1]
    theme.set_scale(100)
    qtbot.waitUntil(lambda: [label.fontMetrics().height() for label in (plain, heading)] == before)
