"""The options that several commands have."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from lenet_gui.commands.terminal import Parser
from lenet_gui.core.data.sources import source_titles


def add_runs(parser: Parser) -> None:
    """Add the option for the folder of runs."""
    parser.add_argument(
        "--runs", type=Path, metavar="DIR", help="the folder of runs, in place of the user's own"
    )


def add_data(parser: Parser, why: str) -> None:
    """Add the option for the data of all trainings: MNIST unless given, and why."""
    parser.add_argument(
        "--data",
        metavar="DATA",
        default="mnist",
        help=f"{', '.join(source_titles())}, or a folder or file of labelled images; {why}",
    )


def add_output(parser: Parser, what: str, endings: Collection[str]) -> None:
    """Add the option for the files that `what` is written to, by their endings."""
    *most, last = endings
    parser.add_argument(
        "--output",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help=f"files ending in {', '.join(most)} or {last} to write {what} to, or a folder for all",
    )
