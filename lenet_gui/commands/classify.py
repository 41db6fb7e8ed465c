"""lenet-gui classify: read the digits in picture files."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lenet_gui import FIRST_MODEL, paths, system_libraries
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.model_file import ModelFileError, load_model
from lenet_gui.core.preprocess import mnist_image

if TYPE_CHECKING:
    from lenet_gui.core.network import Network

_EXAMPLES = """\
examples:
  lenet-gui classify digit.png
  lenet-gui classify --model my-network.keras --json *.png
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments; gives the exit code."""
    parser = Parser(
        prog="lenet-gui classify",
        description="Read the digit in each picture: dark on light or light on dark.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a picture of a digit")
    parser.add_argument(
        "--model", type=Path, metavar="FILE.keras", help="the network to ask; the bundled LeNet-5"
    )
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    options = parser.parse_args(arguments)
    missing = system_libraries.missing_libraries(window=False)
    if missing:
        return refuse(system_libraries.explain(missing))
    try:
        network = load_model(options.model or paths.models_folder() / FIRST_MODEL)
    except ModelFileError as error:
        return refuse(str(error))

    results, refused = [], False
    for file in options.files:
        try:
            result = _read_digit(network, file)
        except ValueError as error:
            # The sentence has the file's name alone, which others may share.
            refuse(f"{file.parent}: {error}" if file.parent.name else str(error))
            refused = True
            continue
        results.append(result)
        if not options.json:
            probability = result["probabilities"][result["digit"]]
            print(f"{file}: {result['digit']} ({probability:.1%})")
    if options.json:
        print(json.dumps(results))
    return 2 if refused else 0


def _read_digit(network: Network, file: Path) -> dict[str, Any]:
    """The digit in a picture file, with the ten probabilities; ValueError when there is none."""
    from lenet_gui.ui.pictures import read_picture

    image = mnist_image(read_picture(file))
    if image is None:
        raise ValueError(f"There is nothing to read in {file}.")
    probabilities = network.probabilities(image[np.newaxis])[0]
    return {
        "file": str(file),
        "digit": int(probabilities.argmax()),
        "probabilities": [round(float(p), 6) for p in probabilities],
    }
