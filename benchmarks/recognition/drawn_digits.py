"""How well a network reads digits that people wrote, drawn on the canvas in many ways.

    python -m benchmarks.recognition.drawn_digits --strokes FILE.jsonl.gz
        [--model FILE.keras] [--seed 1] [--limit N] [--sheet FILE.png] [--json FILE]

Each recorded digit is drawn three times, with a thin, a medium and a thick line, each time at
another size of 20 to 90 % of the canvas and at another place, all by the seed; a fourth time, for
information only, with the pen that the window starts with. The ink is painted, normalised and read
by the code that the window uses; of some hundred drawings it is checked that the canvas, drawn on
with the mouse, leads to the same reading. Beside it stands what most recognisers do: the whole
canvas merely shrunk to 28×28, read by the same network.

--sheet shows what was misread, as the network sees it. --json writes all figures to a file. Where
MNIST is found (in the folder LENET_GUI_DATA or in the cache), its test images are read as well.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if __name__ == "__main__":
    # For products as small as these NumPy's threads do nothing but wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.progress import track

from benchmarks.pictures.contact_sheet import contact_sheet, save_png
from benchmarks.recognition.drawn_report import (
    CALIBRATION_ERROR_MNIST,
    WINDOW_PEN,
    Readings,
    accuracy,
    figures,
    print_report,
)
from benchmarks.recognition.recorded_digits import (
    PENS,
    SIZES,
    RecordedDigit,
    StrokeFileError,
    free_corner,
    place,
    read_strokes,
    slider_pen,
)
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.data.dataset import load_folder
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Point, Stroke, paint
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, mnist_image
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.metrics.calibration import expected_calibration_error
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reading
from lenet_gui.core.recognition.reading import read as read_ink
from lenet_gui.core.storage.files import os_error_text, write_bytes
from lenet_gui.ui.draw.canvas import DrawingCanvas

T = TypeVar("T")

# How many drawings are drawn with the mouse as well, and the share wanted to be read alike.
_BY_MOUSE = 300
_ALIKE = 0.99

# How many of the misread digits a contact sheet shows.
_LARGEST_SHEET = 900


@dataclass(frozen=True, slots=True)
class Plan:
    """How a recorded digit is to be drawn; `index` is its place in the file."""

    index: int
    digit: RecordedDigit
    size: float
    pen: str
    strokes: tuple[Stroke, ...]


def planned(
    digits: Sequence[RecordedDigit], seed: int, limit: int | None, window_pen: float
) -> list[Plan]:
    """The drawings to make of the digits, or of `limit` of them chosen by the seed.

    `window_pen` is the width of the pen that the window starts with. A digit is drawn in the same
    ways whatever the limit.
    """
    chosen = np.random.default_rng(seed).permutation(len(digits))[:limit]
    plans = []
    for index in np.sort(chosen).tolist():
        digit, random = digits[index], np.random.default_rng([seed, index])
        sizes = random.permutation(SIZES).tolist()
        for pen, size in zip((*PENS, WINDOW_PEN), sizes, strict=False):
            width = slider_pen(PENS[pen], size) if pen in PENS else window_pen
            corner = free_corner(digit.drawing, size, width, random)
            strokes = place(digit.drawing, size, width, corner)
            plans.append(Plan(index, digit, size, pen, strokes))
    return plans


def read(plans: Sequence[Plan], network: Network) -> Readings:
    """Paint all drawings and have the network read them."""
    images = np.zeros((len(plans), IMAGE_SIDE, IMAGE_SIDE), np.float32)
    shrunk = np.zeros_like(images)
    answers = []
    for k, plan in enumerate(_shown(plans, "Drawing")):
        ink = paint(plan.strokes, READ_SIDE)
        images[k], shrunk[k] = _normalised(ink), _merely_shrunk(ink)
        answers.append(_answer(read_ink(ink, network)))
    return Readings(
        np.array([plan.index for plan in plans]),
        np.array([plan.digit.label for plan in plans]),
        np.array([plan.digit.writer for plan in plans]),
        np.array([plan.size for plan in plans]),
        np.array([plan.pen for plan in plans]),
        (images * 255 + 0.5).astype(np.uint8),
        network.probabilities(images),
        network.probabilities(shrunk),
        np.array(answers),
    )


def _answer(reading: Reading) -> str:
    """What the window says, as drawn_report.Readings has it."""
    if reading.is_number():
        return "number"
    return ("none", "one", "two")[len(reading.digits[0].candidates)]


def _shown(items: Sequence[T], what: str) -> Iterable[T]:
    """The items one by one, with a bar on standard error if someone is there to see it."""
    console = Console(stderr=True)
    return track(items, what, console=console, transient=True, disable=not console.is_terminal)


def _normalised(ink: Ink) -> np.ndarray:
    image = mnist_image(ink)
    assert image is not None, "a digit was drawn without leaving ink"
    return image


def _merely_shrunk(ink: Ink) -> np.ndarray:
    """The whole canvas as float32 (28, 28) in 0..1, averaged over areas."""
    step = READ_SIDE // IMAGE_SIDE
    squares = ink.reshape(IMAGE_SIDE, step, IMAGE_SIDE, step)
    return squares.mean(axis=(1, 3), dtype=np.float32) / 255


def draw_with_mouse(canvas: DrawingCanvas, strokes: Sequence[Stroke]) -> None:
    """Draw strokes onto the emptied canvas with the left button of a mouse.

    Positions have fractions, as on a screen with finer pixels than Qt's.
    """
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, point: Point, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        position = QPointF(point[0] * canvas.width(), point[1] * canvas.width())
        keys = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, position, canvas.mapToGlobal(position), button, held, keys)
        QApplication.sendEvent(canvas, event)

    canvas.clear()
    for stroke in strokes:
        canvas.pen_width = stroke.width
        send(QEvent.Type.MouseButtonPress, stroke.points[0], left, left)
        for point in stroke.points[1:]:
            send(QEvent.Type.MouseMove, point, none, left)
        send(QEvent.Type.MouseButtonRelease, stroke.points[-1], left, none)


def by_mouse(
    canvas: DrawingCanvas, plans: Sequence[Plan], readings: Readings, network: Network, seed: int
) -> dict[str, int]:
    """How many of a sample of the drawings are read alike when drawn with the mouse.

    The canvas passes over the smallest moves, so a reading on the edge between two digits may tip.
    """
    sample = np.random.default_rng(seed).permutation(len(plans))[:_BY_MOUSE].tolist()
    canvas.resize(canvas.sizeHint())
    canvas.show()
    images = []
    for k in _shown(sample, "Drawing with the mouse"):
        draw_with_mouse(canvas, plans[k].strokes)
        images.append(_normalised(canvas.ink()))
    canvas.close()
    answers = network.probabilities(np.stack(images)).argmax(axis=1)
    alike = answers == readings.probabilities[sample].argmax(axis=1)
    return {"drawings": len(sample), "read_alike": int(alike.sum())}


def mnist_figures(network: Network) -> dict[str, float] | None:
    """Accuracy and calibration on MNIST's test images; None where there is no MNIST."""
    folder = PUBLISHED["mnist"].find()
    if folder is None:
        return None
    data = load_folder(folder)
    probabilities = network.probabilities(data.test_images.astype(np.float32) / 255)
    return {
        "accuracy": accuracy(probabilities, data.test_labels),
        "calibration_error": expected_calibration_error(probabilities, data.test_labels),
    }


def save_sheet(path: Path, readings: Readings, name: str) -> None:
    """Show the misread digits, the surest first, each in that of its drawings read most surely."""
    counted = readings.where(readings.pens != WINDOW_PEN)
    wrong = counted.where(counted.probabilities.argmax(axis=1) != counted.labels)
    surest_first = np.argsort(-wrong.probabilities.max(axis=1), kind="stable")
    _, first = np.unique(wrong.digits[surest_first], return_index=True)
    shown = wrong.where(surest_first[np.sort(first)[:_LARGEST_SHEET]])
    captions = [
        f"{label}→{row.argmax()} {row.max():.0%}"
        for label, row in zip(shown.labels, shown.probabilities, strict=True)
    ]
    heading = (
        f"Misread by {name}: {len(first):,} of {len(np.unique(counted.digits)):,} digits in at "
        f"least one of three drawings. Meant → read, how surely; {len(captions):,} shown."
    )
    save_png(path, contact_sheet(heading, shown.images, captions))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write what was asked for; gives the exit code."""
    parser = Parser(description=__doc__.splitlines()[0])
    parser.add_argument("--strokes", type=Path, required=True, metavar="FILE.jsonl.gz")
    parser.add_argument("--model", type=Path, metavar="FILE.keras")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, metavar="N")
    parser.add_argument("--sheet", type=Path, metavar="FILE.png")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    if options.seed < 0 or (options.limit is not None and options.limit < 1):
        parser.error("--seed is at least 0, --limit at least 1")
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    canvas = DrawingCanvas()
    model = options.model or paths.models_folder() / FIRST_MODEL
    try:
        network = load_model(model)
        plans = planned(
            read_strokes(options.strokes), options.seed, options.limit, canvas.pen_width
        )
        mnist = mnist_figures(network)
    except (StrokeFileError, ModelFileError, DatasetError) as error:
        return refuse(str(error), parser.prog)
    readings = read(plans, network)
    found = {"model": model.name, "seed": options.seed, **figures(readings), "mnist": mnist}
    print(f"{network.architecture.title} of {model.name}, seed {options.seed}: ", end="")
    print_report(found)
    if mnist is not None:
        print(
            f"\nMNIST's test images: {mnist['accuracy']:.2%} read rightly, expected calibration "
            f"error {mnist['calibration_error']:.2%} (wanted: at most "
            f"{CALIBRATION_ERROR_MNIST:.0%})"
        )
    found["mouse"] = by_mouse(canvas, plans, readings, network, options.seed)
    print(
        f"drawn with the mouse: {found['mouse']['read_alike']} of {found['mouse']['drawings']} "
        f"are read as the painting code's are (wanted: at least {_ALIKE:.0%})"
    )
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    try:
        if options.json is not None:
            write_bytes(options.json, text.encode())
        if options.sheet is not None:
            save_sheet(options.sheet, readings, model.name)
    except OSError as error:
        return refuse(
            f"The figures or the sheet were not written: {os_error_text(error)}.", parser.prog
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
