"""The pictures of a sweep in the window, one at a time. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from lenet_gui.core.sweep.results import Results
from lenet_gui.ui.common.theme import GRID, Card
from lenet_gui.ui.plots.pointer_reading import PointerReading
from lenet_gui.ui.sweep.pictures.panels import Panel, panels_of
from lenet_gui.ui.widgets.layouts import FlowLayout, vbox
from lenet_gui.ui.widgets.named import Button, named_button

# How near the pointer has to be to a point to read it, in pixels.
_NEAR = 3 * GRID


class SweepPicture(QWidget):
    """A picture, with the figures of the point under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self._panel: Panel | None = None
        self._least = 0
        self._reading = PointerReading(self)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def panel(self) -> Panel | None:
        """Return what is shown."""
        return self._panel

    def show_panel(self, panel: Panel, least: float) -> None:
        """Show another picture, in a room of at least this height."""
        self._panel, self._least = panel, round(least)
        self._reading.hide()
        self.setAccessibleName(panel.title)
        self.setAccessibleDescription(panel.description())
        self.updateGeometry()
        self.update()

    # Overrides.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._panel is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._panel.paint(painter, QRectF(self.rect()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        def far(point: QPointF) -> float:
            return (point - event.position()).manhattanLength()

        points = [] if self._panel is None else self._panel.points
        place, text = min(points, key=lambda one: far(one[0]), default=(QPointF(), ""))
        if text and far(place) <= _NEAR:
            self._reading.show_at(event.position().toPoint(), text)
        else:
            self._reading.hide()

    def leaveEvent(self, event: QEvent) -> None:
        self._reading.hide()
        super().leaveEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * GRID, self._least)

    def sizeHint(self) -> QSize:
        return QSize(70 * GRID, self._least)


class SweepPictures(Card):
    """All pictures of a sweep, of which buttons above choose one.

    Signals:
        chosen: another picture was chosen.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panels: list[Panel] = []
        self._place = 0
        self._buttons: list[Button] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.picture = SweepPicture()
        self.picture.setObjectName("sweepPicture")
        self._row = QWidget()
        self._flow = FlowLayout()
        self._row.setLayout(self._flow)
        margins = (2 * GRID, GRID, 2 * GRID, GRID)
        self.setLayout(vbox(self._row, (self.picture, 1), spacing=GRID, margins=margins))

    def show_results(self, results: Results) -> None:
        """Show other results; the same picture stays in front where there is one of its kind."""
        self._panels = panels_of(results)
        titles = [panel.title for panel in self._panels]
        if titles != [button.text() for button in self._buttons]:
            self._make_buttons(titles)
            self._place = 0
        self._choose(self._place)

    def _make_buttons(self, titles: list[str]) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for place, title in enumerate(titles):
            button = named_button(title, f"sweepPicture{place}Button", "")
            button.setCheckable(True)
            self._group.addButton(button, place)
            self._flow.addWidget(button)
            self._buttons.append(button)
            button.show()
        self._row.setVisible(len(titles) > 1)

    def _choose(self, place: int) -> None:
        self._place = place
        self._buttons[place].setChecked(True)
        metrics = QFontMetricsF(self.font())
        # All in the same room, so that what is below stays where it is.
        least = max(panel.height(metrics) for panel in self._panels)
        self.picture.show_panel(self._panels[place], least)
        self.chosen.emit()
