"""Make the program's icon in the forms that systems take, of its SVG.

    python -m bundle.icons FOLDER

writes PNG files of 16 to 512 pixels, an .ico file for Windows and an .icns file for macOS.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lenet_gui import paths

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # pixels
# Windows takes none larger.
_ICO_SIZES = [(size, size) for size in SIZES if size <= 256]
# macOS shows an icon at twice its size on a screen of high resolution.
_ICNS_SIZE = 1024


def write_icons(folder: Path) -> None:
    """Write the icons into a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        icon(size).save(folder / f"lenet-gui-{size}.png")
    icon(256).save(
        folder / "lenet-gui.ico", sizes=_ICO_SIZES, append_images=[icon(s) for s, _ in _ICO_SIZES]
    )
    icon(_ICNS_SIZE).save(folder / "lenet-gui.icns", append_images=[icon(size) for size in SIZES])


def icon(size: int) -> Image.Image:
    """Return the icon, `size` pixels wide and high, drawn for this size."""
    drawn = QImage(size, size, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(paths.resources_folder() / "icons" / "lenet-gui.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the icons into the folder that the command line names."""
    parser = argparse.ArgumentParser(description="Make the program's icon for all systems.")
    parser.add_argument("folder", type=Path)
    write_icons(parser.parse_args(arguments).folder)


if __name__ == "__main__":
    main()
