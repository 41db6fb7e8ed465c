"""The files that a command writes its table or report to."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from lenet_gui.commands.terminal import check_writable
from lenet_gui.core.storage.files import os_error_text, write_report

T = TypeVar("T")


def output_files(
    outputs: Sequence[Path], name: str, endings: Collection[str], what: str
) -> list[Path]:
    """Return the files to write; a folder, created if missing, gets one of this name per ending.

    Raises ValueError with a sentence for the user when `what` cannot be written to one of them.
    """
    folders = [output for output in outputs if os.path.isdir(output) or not output.suffix]
    files = [output for output in outputs if output not in folders]
    for file in files:
        if file.suffix not in endings:
            raise ValueError(
                f"The output has to end in {', '.join(endings)}, or to be a folder, unlike {file}."
            )
    for folder in folders:
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise ValueError(f"{folder} cannot be made a folder: {os_error_text(error)}.") from None
        files += [folder / f"{name}{ending}" for ending in endings]
    for file in files:
        check_writable(file, what)
    return files


def write_files(
    files: Sequence[Path], formats: Mapping[str, Callable[[T], str | bytes]], found: T, what: str
) -> str:
    """Write `what` was found to each file; return a sentence for the user if one fails, or ""."""
    for file in files:
        try:
            write_report(file, formats, found)
        except OSError as error:
            return (
                f"{file} was not written: {os_error_text(error)}. The trainings are kept; give the "
                f"command again to have the {what} written."
            )
    return ""
