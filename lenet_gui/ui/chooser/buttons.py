"""Buttons that open the chooser. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from lenet_gui.ui.chooser.popup import NetworkChooser
from lenet_gui.ui.common.formats import in_percent, whole
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.catalogue import NetworkChoice
from lenet_gui.ui.state.current_network import file_filter

_State = QStyle.StateFlag
_Choices = Callable[[], Sequence[NetworkChoice]]

# Characters of a name for which there is room, at the least.
_SHORTEST = 10


def choose_file(app: App, title: str) -> str:
    """Let the user choose a file with a network; return its key in the catalogue, or ""."""
    name, _ = QFileDialog.getOpenFileName(
        app.window, title, app.settings.last_folder, file_filter()
    )
    return app.catalogue.add_file(Path(name)) if name else ""


class _MenuButton(QPushButton):
    """Shows texts of its own, elided, and a chevron on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chevron = icon("chevron-down")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def lines(self) -> list[tuple[str, QFont, str]]:
        """Return the lines of text, with font and colour."""
        return [(self.text(), self.font(), colours().text)]

    def sizeHint(self) -> QSize:
        return self._size(max(_width(font, text) for text, font, _ in self.lines()))

    def minimumSizeHint(self) -> QSize:
        least = _SHORTEST * self.fontMetrics().averageCharWidth()
        return self._size(least).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        area = self.rect().adjusted(self._margin(), 0, -self._margin(), 0)
        side = self.fontMetrics().height()
        if self.isEnabled():
            mark = QRect(area.right() - side, (self.height() - side) // 2, side, side)
            self._chevron.paint(painter, mark)
            area.setRight(mark.left() - GRID // 2)
        lines = self.lines()
        heights = [QFontMetrics(font).lineSpacing() for _, font, _ in lines]
        top = (self.height() - sum(heights)) // 2
        for (text, font, colour), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(area.left(), top, area.width(), height)
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
            top += height

    def _margin(self) -> int:
        return self.fontMetrics().averageCharWidth() + GRID // 2

    def _size(self, text_width: int) -> QSize:
        heights = [QFontMetrics(font).lineSpacing() for _, font, _ in self.lines()]
        chevron = self.fontMetrics().height() + GRID // 2
        width = text_width + chevron + 2 * self._margin()
        return QSize(width, max(sum(heights) + GRID, super().sizeHint().height()))


class CurrentNetworkButton(_MenuButton):
    """Names the current network, says what it is, and opens another one.

    During a training, whose network cannot be replaced, it only shows.
    """

    def __init__(self, app: App, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("currentNetworkButton")
        self._app = app
        self._details = ""
        self._chooser: NetworkChooser | None = None
        self.clicked.connect(self.open)
        app.networks.changed.connect(self._update)
        app.busy_changed.connect(self._update)
        app.choosing_requested.connect(self.open)
        self._update()

    def lines(self) -> list[tuple[str, QFont, str]]:
        bold = QFont(self.font())
        bold.setBold(True)
        shades = colours()
        return [(self.text(), bold, shades.text), (self._details, self.font(), shades.quiet_text)]

    @Slot()
    def open(self) -> None:
        """Let the user choose another network."""
        if self._app.busy:
            return
        if self._chooser is None:
            self._chooser = NetworkChooser(self._app.catalogue, self, self._choices)
            self._chooser.chosen.connect(self._on_chosen)
            self._chooser.file_requested.connect(self._app.networks.open_by_dialog)
        model = self._app.networks.current()
        self._chooser.open([] if model is None else [model.key])

    def _choices(self) -> list[NetworkChoice]:
        catalogue, model = self._app.catalogue, self._app.networks.current()
        choices, current = catalogue.choices(), catalogue.current(model.key if model else "")
        # It may be unsaved, or the network of one epoch of a run.
        known = current is None or any(choice.key == current.key for choice in choices)
        return choices if known or current is None else [current, *choices]

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        choice = self._app.catalogue.choice(key)
        if choice is not None:
            self._app.open_choice(choice)

    @Slot()
    def _update(self) -> None:
        model, current = self._app.networks.current(), self._app.catalogue.current()
        self.setEnabled(not self._app.busy)
        if model is None or current is None:
            name, self._details = self.tr("No network"), self.tr("Open or train one")
        else:
            name, architecture = model.name, model.network.architecture
            weights = self.tr("{} weights").format(whole(architecture.parameter_count()))
            parts = [words(architecture.title), weights]
            if current.accuracy is not None:
                parts.append(in_percent(current.accuracy, 2))
            self._details = " · ".join(parts)
        tip = self.tr("A network in training cannot be replaced; stop the training first")
        tip = tip if self._app.busy else self.tr("Open another network")
        # A training changes its network ten times a second, and what is shown once an epoch.
        if self.toolTip() != (tip := f"{name}\n{self._details}\n{tip}"):
            self.setToolTip(tip)
            self.setText(name)
            self.setAccessibleDescription(self._details)
            self.updateGeometry()
            self.update()


class OtherNetworkButton(_MenuButton):
    """Chooses one network, or none.

    Signals:
        changed: another network has been chosen.
    """

    changed = Signal()

    def __init__(self, app: App, none: str, parent: QWidget | None = None) -> None:
        """`none` is the text of the choice of no network."""
        super().__init__(parent)
        self._app, self._none = app, NetworkChoice(none)
        self._choice: NetworkChoice | None = None
        self._chooser: NetworkChooser | None = None
        self.clicked.connect(self._open)
        self.setText(none)

    def choice(self) -> NetworkChoice | None:
        """Return the chosen network, or None."""
        return self._choice

    @Slot()
    def _open(self) -> None:
        if self._chooser is None:
            self._chooser = NetworkChooser(self._app.catalogue, self, self._choices)
            self._chooser.chosen.connect(self._on_chosen)
            self._chooser.file_requested.connect(self._choose_file)
        self._chooser.open(["" if self._choice is None else self._choice.key])

    def _choices(self) -> list[NetworkChoice]:
        return [self._none, *self._app.catalogue.choices()]

    @Slot()
    def _choose_file(self) -> None:
        if key := choose_file(self._app, self.tr("Compare with a network")):
            self._on_chosen(key)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        before, self._choice = self._choice, self._app.catalogue.choice(key) if key else None
        shown = self._choice or self._none
        self.setText(shown.name)
        self.updateGeometry()
        self.update()
        if self._choice != before:
            self.changed.emit()


def _width(font: QFont, text: str) -> int:
    # A pixel more, because painted text may be wider than the rounded number.
    return QFontMetrics(font).horizontalAdvance(text) + 1
