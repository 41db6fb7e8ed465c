"""lenet-gui classify: read the digits in picture files."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_gui import FIRST_MODEL, log_file, paths, system_libraries
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.network.pixels import OWN_PIXELS
from lenet_gui.core.recognition.reading import percent, recognize

if TYPE_CHECKING:
    from lenet_gui.core.network.network import Network
    from lenet_gui.core.recognition.reading import Reading

_EXAMPLES = """\
examples:
  lenet-gui classify digit.png
  lenet-gui classify --model my-network.keras --json *.png
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    parser = Parser(
        prog="lenet-gui classify",
        description="Read the digit or number in each picture: dark on light or light on dark.",
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
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    options = parser.parse_args(arguments)
    log_file.begin(options.debug)
    missing = system_libraries.missing_libraries(window=False)
    if missing:
        return refuse(system_libraries.explain(missing))
    try:
        if options.model is not None:
            network = load_model(options.model)
            if network.pixels is not OWN_PIXELS:
                # Not among the results, which a program may read.
                print(f"{options.model}: {network.pixels.sentence()}", file=sys.stderr)
        else:
            network = load_model(paths.models_folder() / FIRST_MODEL, bundled=True)
    except ModelFileError as error:
        return refuse(str(error))

    results, refused = [], False
    for file in options.files:
        try:
            reading = _read(network, file)
        except ValueError as error:
            # The sentence has the file's name without its folder.
            refuse(f"{file.parent}: {error}" if file.parent.name else str(error))
            refused = True
            continue
        results.append(_as_json(file, reading))
        if not options.json:
            print(f"{file}: {reading.text()} ({_how_likely(reading)})")
    if options.json:
        print(json.dumps(results))
    return 2 if refused else 0


def _read(network: Network, file: Path) -> Reading:
    """Return the reading of a picture file. Raises ValueError when it has no digits."""
    from lenet_gui.pictures.pictures import read_picture

    reading = recognize(read_picture(file), network)
    if not reading.digits:
        raise ValueError(f"There is nothing to read in {file}.")
    return reading


def _how_likely(reading: Reading) -> str:
    """Return the probabilities of the digits claimed, or the largest if none is claimed."""
    if not reading.is_number() and len(reading.digits[0].candidates) == 2:
        digit = reading.digits[0]
        return " or ".join(percent(float(digit.probabilities[c])) for c in digit.candidates)
    return ", ".join(percent(float(digit.probabilities.max())) for digit in reading.digits)


def _as_json(file: Path, reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values; `digit` is null if none is claimed."""
    return {
        "file": str(file),
        "answer": reading.text(),
        "digits": [
            {
                "digit": digit.candidates[0] if len(digit.candidates) == 1 else None,
                "probabilities": [round(float(p), 6) for p in digit.probabilities],
            }
            for digit in reading.digits
        ],
    }
