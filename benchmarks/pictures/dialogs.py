"""Pictures of dialogs: a page of digits under its answers, and data before a training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QDialog

from benchmarks.common.pen_strokes import synthetic_strokes
from benchmarks.common.window_session import run_event_loop
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.picture_import import Pixels
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.recognition.page import page_of_picture
from lenet_gui.ui.data_preview.dialog import DataPreview
from lenet_gui.ui.page_view.window import PageWindow
from lenet_gui.ui.window.main_window import MainWindow

# What is written on the page, a line for each row.
_ROWS = ("12345 678", "907 1", "3 4 5 66", "27182818", "31415926", "42 17 99")

_WIDTH, _HEIGHT, _LINE = 1080, 920, 140


def page(seed: int = 8) -> QImage:
    """Return rows of digits, written with a blue pen on ruled paper."""
    random = np.random.default_rng(seed)
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGBA8888)
    image.fill(QColor("#f4f1e9"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#b9cde4"), 2))
    for y in range(_LINE // 2, _HEIGHT, _LINE // 2):
        painter.drawLine(0, y, _WIDTH, y)
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor("#2a3c86"), 8, Qt.PenStyle.SolidLine, round_cap, round_join))
    for number, row in enumerate(_ROWS):
        left, bottom = 90.0, _LINE * (number + 1.0)
        for character in row:
            if character == " ":
                left += 100
                continue
            strokes = synthetic_strokes(int(character), random)
            points = np.concatenate(strokes)
            corner, size = points.min(axis=0), np.ptp(points, axis=0)
            scale = 0.62 * _LINE / max(float(size[1]), float(size[0]))
            for stroke in strokes:
                placed = (stroke - corner) * scale + (left, bottom - scale * size[1])
                painter.drawPolyline(QPolygonF([QPointF(float(x), float(y)) for x, y in placed]))
            left += float(size[0]) * scale + 34
    painter.end()
    return image


def _pixels(image: QImage) -> Pixels:
    shape = image.height(), image.width(), 4
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape).copy()


def save_dialogs(folder: Path, suffix: str, window: MainWindow) -> None:
    """Save pictures of the dialogs over a window to a folder."""
    picture = page()
    network = load_model(paths.models_folder() / FIRST_MODEL, bundled=True)
    read, factor = page_of_picture(_pixels(picture), network)
    _save(PageWindow(window.app, "homework.jpg", picture, factor, read), folder, f"page{suffix}")
    preview = DataPreview(window)
    preview.show_source("builtin")
    preview.job.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
    _save(preview, folder, f"data{suffix}")


def _save(dialog: QDialog, folder: Path, name: str) -> None:
    dialog.show()
    run_event_loop(400)
    dialog.grab().save(str(folder / f"{name}.png"))
    dialog.close()
    dialog.deleteLater()
