"""Line icons in the colour of the text beside them. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lenet_gui import paths
from lenet_gui.ui.common.theme import colours


def icon(name: str, on_accent: bool = False) -> QIcon:
    """Return the icon of resources/icons/line/NAME.svg.

    It is painted in the colour of the text in use; `on_accent` is for buttons of that colour.
    Raises FileNotFoundError if there is no such icon.
    """
    return QIcon(_LineIcon(name, on_accent))


class _LineIcon(QIconEngine):
    """Paints an SVG file, and replaces its currentColor at each time, so it follows the theme."""

    def __init__(self, name: str, on_accent: bool) -> None:
        super().__init__()
        self._name, self._on_accent = name, on_accent
        self._svg = (paths.resources_folder() / "icons" / "line" / f"{name}.svg").read_bytes()

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._on_accent)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        shades = colours()
        colour = shades.on_accent if self._on_accent else shades.text
        if mode == QIcon.Mode.Disabled:
            colour = shades.border
        elif state == QIcon.State.On:
            colour = shades.accent
        svg = self._svg.replace(b"currentColor", colour.encode())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        # A button that is too narrow for its icon asks for an empty one.
        if pixmap.isNull():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap
