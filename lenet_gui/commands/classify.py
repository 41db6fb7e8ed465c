"""lenet-gui classify: read the digits in picture files."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_gui import FIRST_MODEL, log_file, paths, system_libraries
from lenet_gui.commands.pixels import add_pixels, with_chosen_pixels
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.network.pixels import OWN_PIXELS
from lenet_gui.core.recognition.reading import percent, recognize

if TYPE_CHECKING:
    from lenet_gui.core.network.network import Network
    from lenet_gui.core.recognition.reading import ReadDigit, Reading

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

    results: list[tuple[Path, Reading]] = []
    refused = False
    for file in options.files:
        try:
            reading = _read(network, file)
        except ValueError as error:
            # The sentence has the file's name without its folder.
            refuse(f"{file.parent}: {error}" if file.parent.name else str(error))
            refused = True
            continue
        results.append((file, reading))
        if not options.json and not options.csv:
            _print(file, reading)
    if options.json:
        print(json.dumps([_as_json(*result) for result in results]))
    elif options.csv:
        _print_csv(results)
    return 2 if refused else 0


def _read(network: Network, file: Path) -> Reading:
    """Return the reading of a picture file. Raises ValueError when it has no digits."""
    from lenet_gui.pictures.pictures import read_picture

    reading = recognize(read_picture(file), network)
    if not reading.digits:
        raise ValueError(f"There is nothing to read in {file}.")
    return reading


def _print(file: Path, reading: Reading) -> None:
    """Print a line for each row of a reading."""
    for answer, row in zip(reading.text().split("\n"), reading.rows, strict=True):
        alone = not reading.is_number()
        print(f"{file}: {answer} ({_how_likely(row, alone)})")


def _how_likely(row: tuple[ReadDigit, ...], alone: bool) -> str:
    """Return the probabilities of the digits claimed, or the largest if none is claimed.

    A sign has none.
    """
    if alone and len(row[0].candidates) == 2:
        return " or ".join(percent(float(row[0].probabilities[c])) for c in row[0].candidates)
    return ", ".join(percent(float(digit.probabilities.max())) for digit in row if not digit.sign)


def _print_csv(results: list[tuple[Path, Reading]]) -> None:
    """Print a line of comma-separated values for each digit; `digit` is empty if none is claimed.

    A network of other classes has their names in place of digits. A sign has a line, too, without a
    digit and a probability.

    Rows and places are counted from 1; the box is in pixels of the ink that was read.
    """
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(
        ["file", "row", "place", "digit", "probability", "left", "top", "right", "bottom", "sign"]
    )
    for file, reading in results:
        for number, row in enumerate(reading.rows, start=1):
            for place, digit in enumerate(row, start=1):
                claimed = digit.short_text() if len(digit.candidates) == 1 else ""
                probability = "" if digit.sign else round(float(digit.probabilities.max()), 6)
                box = dataclasses.astuple(digit.box)
                table.writerow([file, number, place, claimed, probability, *box, digit.sign])


def _as_json(file: Path, reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values; `digit` and `name` are null if none is claimed.

    `sign` is one of a number, such as "-", or null.

    `rows` are the rows' answers. A digit's `row` is counted from 0, and its `box` is left, top,
    right and bottom in pixels of the ink that was read, whose longer side is at most 560.
    """
    return {
        "file": str(file),
        "answer": reading.text(),
        "rows": reading.text().split("\n"),
        "digits": [
            {
                "digit": digit.candidates[0] if len(digit.candidates) == 1 else None,
                "name": digit.short_text() if len(digit.candidates) == 1 else None,
                "sign": digit.sign or None,
                "row": number,
                "box": dataclasses.astuple(digit.box),
                "probabilities": [round(float(p), 6) for p in digit.probabilities],
            }
            for number, row in enumerate(reading.rows)
            for digit in row
        ],
    }
