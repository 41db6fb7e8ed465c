"""Train the tutorial's experiments, and write them to docs/results.md.

    python -m benchmarks.accuracy.reproduction_page [--seeds N] [--runs DIR] [--page FILE]

It runs `lenet-gui reproduce`, which does not repeat recorded runs, so a second call takes seconds.
The text of the page between the two comments that name `make reproduction` is replaced.
"""

from __future__ import annotations

import argparse
import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.common.machine import machine
from benchmarks.common.page import with_section
from benchmarks.common.runner import ROOT
from lenet_gui.core.storage.files import write_bytes


def section(found: dict[str, Any], table: str, computer: dict[str, Any]) -> str:
    """Return the section of the page: the computer, the versions, the date, and the table."""
    last = max(found["trainings"], key=lambda training: training["started"])
    day, versions = datetime.datetime.fromisoformat(last["started"]), last["versions"]
    return (
        f"On {computer['cores']} cores of {computer['processor']}, {computer['system']}, with "
        f"TensorFlow {versions['tensorflow']}, Keras {versions['keras']} "
        f"({day.day} {day:%B %Y}):\n\n{table}"
    )


def main() -> None:
    """Train the missing runs, and write the table to the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--runs", type=Path, metavar="DIR", help="in place of the user's own")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "results.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "lenet_gui", "reproduce", "--seeds", str(options.seeds)]
        command += ["--output", folder]
        if options.runs is not None:
            command += ["--runs", str(options.runs)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        table = Path(folder, "reproduction.md").read_text(encoding="utf-8")
        found = json.loads(Path(folder, "reproduction.json").read_text(encoding="utf-8"))
    if not found["is_mnist"]:
        sys.exit(f"The claims are about MNIST, not about {found['dataset']}.")
    page = options.page.read_text(encoding="utf-8")
    filled = with_section(page, section(found, table, machine()), "make reproduction")
    write_bytes(options.page, filled.encode())


if __name__ == "__main__":
    main()
