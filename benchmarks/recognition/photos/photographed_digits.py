"""Measure how many photographs of digits on paper are read, under fifty conditions.

    python -m benchmarks.recognition.photos.photographed_digits [--strokes FILE.jsonl.gz]
        [--model FILE.keras] [--count 40] [--only TEXT] [--sheet FILE.png] [--seed 1]
        [--bare] [--json FILE]

A computer makes the photographs: paper with its ruling, a pen, light and shadow, what lies at the
border, a tilted page, blur, noise and JPEG, all chosen by the seed. The digits are written by the
simulated pen, or are those of --strokes. The window's own code finds the ink and reads it. A
picture counts as right if exactly its digits are claimed, as guessed if exactly they are named, but
some as guesses ("4?"), as a wrong claim if other digits are claimed, and otherwise as refused.
--sheet paints those that were not right, each above the ink found in it.
With --bare nothing is photographed: the ink of such digits is read itself, which shows what the
handwriting alone costs.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from benchmarks.recognition.command import at_least, options_for, run, shown
from benchmarks.recognition.photos.conditions import CONDITIONS, Condition, bare_ink, picture
from benchmarks.recognition.photos.page import recorded_digit, simulated_digit
from benchmarks.recognition.recorded_digits import RecordedDigit, read_strokes
from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Ink, blank
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.pictures.pictures import ink_of_image

# Targets, as shares: right or guessed over all and under the worst condition, and wrong claims.
RIGHT, RIGHT_AT_WORST, WRONG = 0.95, 0.85, 0.02

KINDS = ("right", "guessed", "wrong", "refused")

# The sides of a picture on the sheet, in pixels, and how many are in a row.
_THUMB, _COLUMNS = 200, 10


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A photograph, the digits on it, what was read, the ink found, and the seconds it took.

    `answers` are those to its digits, such as "4", "4?" for a guess, and "?"; "/" is between rows.
    """

    condition: str
    labels: str
    file: bytes
    answers: tuple[str, ...]
    ink: Ink
    seconds: float

    def answer(self) -> str:
        """Return all that was read, such as "74?2"."""
        return "".join(self.answers)

    def kind(self) -> str:
        """Return "right", "guessed", "wrong" for digits that are not there, or "refused"."""
        if self.answer() == self.labels:
            return "right"
        if "".join(one.removesuffix("?") or one for one in self.answers) == self.labels:
            return "guessed"
        return "wrong" if self.answer().isdigit() else "refused"


def photographs(
    condition: Condition,
    count: int,
    seed: int,
    network: Network,
    recorded: Sequence[RecordedDigit] = (),
    bare: bool = False,
) -> list[Photo]:
    """Return `count` photographs under a condition, or the bare ink, read by a network."""
    found = []
    number = [one.name for one in CONDITIONS].index(condition.name)
    for k in range(count):
        random = np.random.default_rng([seed, number, k])
        paths: list[Floats] = []
        labels = ""
        for place in range(int(random.integers(condition.digits[0], condition.digits[1] + 1))):
            label = (k + place) % 10 if place == 0 else int(random.integers(10))
            if recorded:
                digit = recorded[int(random.integers(len(recorded)))]
                label, path = digit.label, recorded_digit(digit.drawing)
            else:
                path = simulated_digit(label, random)
            labels += str(label)
            paths.append(path)
        if bare:
            ink, start = bare_ink(condition, paths, random), time.perf_counter()
            answers = _answers(ink, network)
            seconds = time.perf_counter() - start
            found.append(Photo(condition.name, labels, b"", answers, ink, seconds))
        else:
            found.append(_read(condition.name, labels, picture(condition, paths, random), network))
    return found


def _read(condition: str, labels: str, file: bytes, network: Network) -> Photo:
    image = QImage.fromData(file)
    start = time.perf_counter()
    try:
        ink = ink_of_image(image)
        answers = _answers(ink, network)
    except PictureError:
        ink, answers = blank(2), ("-",)
    return Photo(condition, labels, file, answers, ink, time.perf_counter() - start)


def _answers(ink: Ink, network: Network) -> tuple[str, ...]:
    answers: list[str] = []
    for row in recognize(ink, network).rows:
        answers += ["/"] * bool(answers) + [digit.short_text() for digit in row]
    return tuple(answers)


def figures(photos: Sequence[Photo]) -> dict[str, Any]:
    """Return how many are of each kind, and the seconds that a picture took."""
    kinds = [photo.kind() for photo in photos]
    return {
        "pictures": len(photos),
        **{kind: kinds.count(kind) / max(len(kinds), 1) for kind in KINDS},
        "seconds": float(np.median([photo.seconds for photo in photos])),
    }


def write_sheet(photos: Sequence[Photo], path: Path) -> None:
    """Write a picture of photographs, each above its ink, with its digits and what was read."""
    if QGuiApplication.instance() is None:
        write_sheet.application = QGuiApplication([])  # type: ignore[attr-defined]
    columns = min(_COLUMNS, max(len(photos), 1))
    rows = max(-(-len(photos) // columns), 1)
    sheet = QImage(columns * _THUMB, rows * (2 * _THUMB + 34), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for k, photo in enumerate(photos):
        left, top = k % columns * _THUMB, k // columns * (2 * _THUMB + 34)
        ink = QImage(
            np.ascontiguousarray(255 - photo.ink).tobytes(),
            photo.ink.shape[1],
            photo.ink.shape[0],
            photo.ink.shape[1],
            QImage.Format.Format_Grayscale8,
        )
        for place, image in enumerate((QImage.fromData(photo.file), ink)):
            small = image.scaled(
                _THUMB - 4,
                _THUMB - 4,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(left, top + place * _THUMB, small)
        words = f"{photo.labels} read as {photo.answer()}\n{photo.condition}"
        painter.drawText(QRect(left, top + 2 * _THUMB, _THUMB, 34), 0, words)
    painter.end()
    sheet.save(str(path))


def print_report(found: dict[str, Any]) -> None:
    """Print a line for each condition, and one for all."""
    for name, part in {**found["conditions"], "all": found["all"]}.items():
        print(
            f"{name:38} right {part['right']:6.1%}  guessed {part['guessed']:5.1%}  "
            f"wrong claims {part['wrong']:5.1%}  refused {part['refused']:5.1%}  "
            f"{1000 * part['seconds']:4.0f} ms"
        )
    print(
        f"wanted: right or guessed at least {RIGHT:.0%} over all and {RIGHT_AT_WORST:.0%} under "
        f"each condition, wrong claims under {WRONG:.0%}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__, strokes=False)
    parser.add_argument("--strokes", type=Path, metavar="FILE.jsonl.gz")
    parser.add_argument("--count", type=at_least(1), default=40, help="pictures a condition")
    parser.add_argument("--only", default="", metavar="TEXT", help="conditions with this text")
    parser.add_argument("--bare", action="store_true", help="read the ink itself")
    parser.add_argument("--sheet", type=Path, metavar="FILE.png")

    def measure(options: Namespace) -> dict[str, Any]:
        network = load_model(options.model)
        recorded = read_strokes(options.strokes) if options.strokes is not None else ()
        photos: list[Photo] = []
        chosen = [one for one in CONDITIONS if options.only in one.name]
        for condition in shown(chosen, "Photographing"):
            photos += photographs(
                condition, options.count, options.seed, network, recorded, options.bare
            )
        if options.sheet is not None:
            write_sheet([photo for photo in photos if photo.kind() != "right"], options.sheet)
        parts = {
            one.name: figures([photo for photo in photos if photo.condition == one.name])
            for one in chosen
        }
        return {"model": options.model.name, "conditions": parts, "all": figures(photos)}

    return run(parser, arguments, measure, print_report)


if __name__ == "__main__":
    sys.exit(main())
