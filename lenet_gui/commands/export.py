"""lenet-gui export: write a network for other programs."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from lenet_gui import FIRST_MODEL, log_file, paths
from lenet_gui.commands.options import add_runs
from lenet_gui.commands.terminal import INTERRUPTED, Parser, ctrl_c_sets, refuse
from lenet_gui.core.export.formats import FORMATS, format_of
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.writing import export_network, outcome
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.folder import RunsFolder

_EXAMPLES = """\
examples:
  lenet-gui export run_03 --to run.py
  lenet-gui export lenet5.keras --to lenet5.onnx
  lenet-gui export mine.h5 --to mine.bin --format npz

Each file is read back, and its answers are compared with the network's, before it takes its name.
A script or notebook repeats the training of a run; where no one else has its images, they are
written beside it.

formats:
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    options = _parser().parse_args(arguments)
    log_file.begin(options.debug)
    format = FORMATS[options.format] if options.format else format_of(options.to)
    if format is None:
        endings = ", ".join(one.suffix for one in FORMATS.values())
        return refuse(
            f"The name of the file has to end in one of {endings}, unlike {options.to}; or name "
            "the format by --format."
        )
    stop, begun = threading.Event(), threading.Event()
    try:
        with ctrl_c_sets(stop, begun):
            taken = _taken(options.network, options.runs)
            exported = export_network(options.to, format, taken, stop)
    except (Cancelled, KeyboardInterrupt):
        print("lenet-gui: stopped; nothing was written.", file=sys.stderr)
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    if options.json:
        found = {"file": str(options.to), "format": format.key, "difference": exported.difference}
        print(json.dumps(found | ({"images": exported.images} if format.with_images else {})))
    else:
        print(outcome(str(options.to), exported))
        print(f"To open it: {format.opening_code(options.to.name)}")
    return 0


def _parser() -> Parser:
    formats = "\n".join(f"  {one.key:12} {one.purpose}" for one in FORMATS.values())
    parser = Parser(
        prog="lenet-gui export",
        description="Write a network to a file of another format, and compare the answers.",
        epilog=_EXAMPLES + formats,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "network",
        nargs="?",
        metavar="NETWORK",
        help="a .keras or .h5 file, or a run such as run_03; the bundled LeNet-5",
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file to write")
    parser.add_argument("--format", choices=FORMATS, help="in place of that of the file's ending")
    add_runs(parser)
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser


def _taken(name: str | None, runs: Path | None) -> Taken:
    """Return the network, with its record and run. Raises ValueError with a sentence."""
    if name is None:
        return Taken(*read_model(paths.models_folder() / FIRST_MODEL, bundled=True))
    if Path(name).exists() or Path(name).suffix:
        return Taken(*read_model(name))
    return Taken.of_run(RunsFolder(runs).find(name))
