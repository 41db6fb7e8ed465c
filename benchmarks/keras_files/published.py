"""Read MNIST by networks that were made as tutorials and notebooks publish them, as Keras does.

    python -m benchmarks.keras_files.published --folder DIR [--write]

DIR holds a folder for each version of Keras, in which write_published.py has put networks and
their answers to some of MNIST's test images. mnist.npz beside them has these images. Each network
is opened, which finds out how it wants its pixels, and reads the images. --write puts the table
into docs/results.md.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from rich.console import Console

from benchmarks.common.page import with_section
from lenet_gui.commands.terminal import Parser
from lenet_gui.core.arrays import Bytes
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.storage.files import write_bytes

COMMAND = "python -m benchmarks.keras_files.published --write"
PAGE = Path(__file__).parents[2] / "docs" / "results.md"
# The largest loss of accuracy with which a network reads as well as in Keras.
_MARGIN = 0.005
# So many of MNIST's test images are read.
_IMAGES = 1000


@dataclass
class Outcome:
    """What became of the networks of a version of Keras."""

    version: str
    count: int = 0
    refused: list[str] = field(default_factory=list)
    worse: list[str] = field(default_factory=list)
    difference: float = 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code, 1 if a network does not read as well as in Keras."""
    parser = Parser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="write the table into the documents")
    options = parser.parse_args(arguments)
    mnist = np.load(options.folder / "mnist.npz")
    images, truth = mnist["tested"][:_IMAGES], mnist["truth"][:_IMAGES]
    folders = sorted(path.parent for path in options.folder.glob("*/notes.json"))
    outcomes = [_outcome(folder, images, truth) for folder in folders]
    if options.write:
        page = with_section(PAGE.read_text("utf-8"), table(outcomes), COMMAND)
        write_bytes(PAGE, page.encode())
    return 1 if any(outcome.worse or outcome.refused for outcome in outcomes) else 0


def _outcome(folder: Path, images: Bytes, truth: Bytes) -> Outcome:
    """Open the networks of a version, and compare what they read."""
    console = Console(soft_wrap=True)
    notes = json.loads((folder / "notes.json").read_text("utf-8"))
    outcome = Outcome(notes["version"])
    for path in sorted([*folder.glob("*.h5"), *folder.glob("*.keras")]):
        outcome.count += 1
        try:
            network = load_model(path, bundled=True)
        except ModelFileError as refusal:
            outcome.refused.append(str(refusal))
            console.print(str(refusal))
            continue
        answers = np.load(f"{path}.npz")["answers"][:_IMAGES]
        ours = network.probabilities(images.astype(np.float32) / 255)
        in_keras = float((answers.argmax(axis=1) == truth).mean())
        here = float((ours.argmax(axis=1) == truth).mean())
        differ = float((ours.argmax(axis=1) != answers.argmax(axis=1)).mean())
        console.print(
            f"{path.name:50} {network.pixels.key:14} Keras {in_keras:.4f}, here {here:.4f}, "
            f"other answers {differ:.4f}"
        )
        outcome.difference = max(outcome.difference, in_keras - here)
        if here < in_keras - _MARGIN:
            outcome.worse.append(f"{path.name}: {here:.1%} in place of {in_keras:.1%}")
    return outcome


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the outcomes as Markdown."""
    lines = [
        "| Keras | networks | opened | read as well as in Keras | largest loss | others |",
        "|---|---|---|---|---|---|",
    ]
    for one in outcomes:
        opened = one.count - len(one.refused)
        others = "; ".join([*one.refused, *one.worse]) or "–"
        lines.append(
            f"| {one.version} | {one.count} | {opened} | {opened - len(one.worse)} | "
            f"{one.difference:.2%} | {others} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
