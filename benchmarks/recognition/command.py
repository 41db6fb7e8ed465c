"""The common options of this package's commands, errors in one line, and figures as JSON."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.progress import track

from benchmarks.recognition.recorded_digits import StrokeFileError
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.commands.terminal import Parser, refuse
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.storage.files import os_error_text, write_bytes

T = TypeVar("T")


def at_least(least: int) -> Callable[[str], int]:
    """Return a type for argparse: integers not less than `least`."""

    def whole_number(text: str) -> int:
        value = int(text)
        if value < least:
            raise ArgumentTypeError(f"{text} is not at least {least}")
        return value

    return whole_number


def options_for(description: str | None, strokes: bool = True, model: bool = True) -> Parser:
    """Return a parser with the options --seed and --json, and --strokes and --model on request."""
    parser = Parser(description=(description or "").splitlines()[0])
    if strokes:
        parser.add_argument("--strokes", type=Path, required=True, metavar="FILE.jsonl.gz")
    if model:
        bundled = paths.models_folder() / FIRST_MODEL
        parser.add_argument("--model", type=Path, default=bundled, metavar="FILE.keras")
    parser.add_argument("--seed", type=at_least(0), default=1)
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser


def run(
    parser: Parser,
    arguments: Sequence[str] | None,
    measure: Callable[[Namespace], dict[str, Any]],
    print_report: Callable[[dict[str, Any]], None],
) -> int:
    """Measure with the options, print the figures, and write them to the file of --json.

    Returns the exit code: 2 if a file cannot be read or written, or data are missing.
    """
    options = parser.parse_args(arguments)
    try:
        found = {"seed": options.seed, **measure(options)}
    except (StrokeFileError, ModelFileError, DatasetError) as error:
        return refuse(str(error), parser.prog)
    print_report(found)
    if options.json is not None:
        text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
        try:
            write_bytes(options.json, text.encode())
        except OSError as error:
            return refuse(f"{options.json} was not written: {os_error_text(error)}.", parser.prog)
    return 0


def shown(items: Sequence[T], what: str) -> Iterable[T]:
    """Return the items, with a progress bar on standard error if that is a terminal."""
    console = Console(stderr=True)
    return track(items, what, console=console, transient=True, disable=not console.is_terminal)


def shares(
    parts: Mapping[str, Sequence[Mapping[str, Any]]], counted: str, keys: Iterable[str]
) -> dict[str, dict[str, Any]]:
    """Return for each part the number of its rows, named `counted`, and their share for each key.

    >>> shares({"all": [{"right": True}, {"right": False}]}, "numbers", ("right",))
    {'all': {'numbers': 2, 'right': 0.5}}
    """
    return {
        name: {
            counted: len(part),
            **{key: sum(row[key] for row in part) / max(len(part), 1) for key in keys},
        }
        for name, part in parts.items()
    }
