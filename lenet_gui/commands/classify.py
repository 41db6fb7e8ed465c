"""lenet-gui classify: read the digits in picture files."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_gui import FIRST_MODEL, log_file, paths, system_libraries
from lenet_gui.commands.pixels import add_pixels, with_chosen_pixels
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.network.pixels import OWN_PIXELS
from lenet_gui.core.recognition.page import page_of_picture
from lenet_gui.core.recognition.reading import NOT_A_DIGIT, percent

if TYPE_CHECKING:
    from lenet_gui.core.network.network import Network
    from lenet_gui.core.recognition.page import Page
    from lenet_gui.core.recognition.reading import ReadDigit

_EXAMPLES = """\
examples:
  lenet-gui classify digit.png
  lenet-gui classify --model my-network.keras --json *.png
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    parser = Parser(
        prog="lenet-gui classify",
        description="Read the digits in each picture, row by row: dark on light or light on dark.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a picture of a digit")
    parser.add_argument(
        "--model",
        type=Path,
        metavar="FILE",
        help="the network to ask, a .keras or .h5 file of Keras; the bundled LeNet-5",
    )
    add_pixels(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the results as JSON")
    form.add_argument("--csv", action="store_true", help="print a table with a line for each digit")
    options = parser.parse_args(arguments)
    log_file.begin(options.debug)
    missing = system_libraries.missing_libraries(window=False)
    if missing:
        return refuse(system_libraries.explain(missing))
    try:
        if options.model is not None:
            network = with_chosen_pixels(load_model(options.model), options.pixels)
            if network.pixels is not OWN_PIXELS:
                # Not among the results, which a program may read.
                print(f"{options.model}: {network.pixels.sentence()}", file=sys.stderr)
        else:
            network = load_model(paths.models_folder() / FIRST_MODEL, bundled=True)
    except ModelFileError as error:
        return refuse(str(error))

    answers: list[_Answer] = []
    refused = False
    for file in options.files:
        try:
            answer = _read(network, file)
        except ValueError as error:
            sentence = str(error)
            if sentence.startswith(file.name):
                sentence = f"{file}{sentence.removeprefix(file.name)}"
            refuse(sentence)
            refused = True
            continue
        answers.append(answer)
        if not options.json and not options.csv:
            _print(answer)
    if options.json:
        print(json.dumps(list(map(_as_json, answers))))
    elif options.csv:
        _print_csv(answers)
    return 2 if refused else 0


def _read(network: Network, file: Path) -> _Answer:
    """Return what a picture file says. Raises ValueError when there is nothing to read."""
    from lenet_gui.pictures.pictures import read_page

    pixels = read_page(file)
    try:
        page, factor = page_of_picture(pixels, network)
    except PictureError as error:
        raise ValueError(f"{file.name}: {error}") from None
    if not page.entries:
        raise ValueError(f"There is nothing to read in {file}.")
    return _Answer(file, page, factor)


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """A file, the page that it holds, and the factor from the pixels of its ink to the file's."""

    file: Path
    page: Page
    factor: float

    def rows(self) -> list[str]:
        """Return a text for each row; a single drawing has a row."""
        reading = self.page.reading
        if reading.is_number() and not any(digit.candidates for digit in reading.digits):
            return [NOT_A_DIGIT] * len(reading.rows)
        text = self.page.text() if reading.is_number() else reading.text()
        return text.split("\n")

    def box(self, digit: ReadDigit) -> list[int]:
        """Return left, top, right and bottom of a digit in pixels of the picture."""
        return [round(self.factor * edge) for edge in dataclasses.astuple(digit.box)]


def _print(answer: _Answer) -> None:
    """Print a line for each row."""
    alone = not answer.page.reading.is_number()
    for said, row in zip(answer.rows(), answer.page.reading.rows, strict=True):
        how = _how_likely_one(row[0]) if alone else _how_likely(row)
        print(f"{answer.file}: {said}{how and f' ({how})'}")


def _how_likely_one(digit: ReadDigit) -> str:
    """Return the probability of the digit, or of both candidates."""
    if len(digit.candidates) == 2:
        return " or ".join(percent(float(digit.probabilities[c])) for c in digit.candidates)
    return "" if digit.sign else percent(float(digit.probabilities.max()))


def _how_likely(row: tuple[ReadDigit, ...]) -> str:
    """Return the probability of the least likely digit of a row, and the number in doubt."""
    digits = [digit for digit in row if not digit.sign]
    if not digits:
        return ""
    least = min(float(digit.probabilities.max()) for digit in digits)
    doubtful = sum(len(digit.candidates) != 1 for digit in digits)
    return f"at least {percent(least)}" + (f", {doubtful} doubtful" if doubtful else "")


def _print_csv(answers: list[_Answer]) -> None:
    """Print a line of comma-separated values for each digit; `digit` is empty if none is claimed.

    A network of other classes has their names in place of digits. A sign has a line, too, without a
    digit and a probability.

    Rows and places are counted from 1; the box is in pixels of the picture, which is
    made smaller if its longer side has more than 2000.
    """
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(
        ["file", "row", "place", "digit", "probability", "left", "top", "right", "bottom", "sign"]
    )
    for answer in answers:
        for number, row in enumerate(answer.page.reading.rows, start=1):
            for place, digit in enumerate(row, start=1):
                claimed = digit.short_text() if len(digit.candidates) == 1 else ""
                probability = "" if digit.sign else round(float(digit.probabilities.max()), 6)
                cells = (number, place, claimed, probability, *answer.box(digit), digit.sign)
                table.writerow([answer.file, *cells])


def _as_json(answer: _Answer) -> dict[str, Any]:
    """Return an answer as plain values; `digit` and `name` are null if none is claimed.

    `sign` is one of a number, such as "-", or null.

    `rows` are the rows' answers. A digit's `row` is counted from 0, and its `box` is left, top,
    right and bottom in pixels of the picture, which is made smaller if its longer side has more
    than 2000.
    """
    return {
        "file": str(answer.file),
        "answer": "\n".join(answer.rows()),
        "rows": answer.rows(),
        "digits": [
            {
                "digit": digit.candidates[0] if len(digit.candidates) == 1 else None,
                "name": digit.short_text() if len(digit.candidates) == 1 else None,
                "sign": digit.sign or None,
                "row": number,
                "box": answer.box(digit),
                "probabilities": [round(float(p), 6) for p in digit.probabilities],
            }
            for number, row in enumerate(answer.page.reading.rows)
            for digit in row
        ],
    }
