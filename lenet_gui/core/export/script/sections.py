"""The sections of a script, and the two files that are made of them."""

from __future__ import annotations

import ast
import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# Of lines of code, and of lines of prose.
WIDTH = 100
_PROSE = 88


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, some prose, and the code that follows it."""

    title: str
    prose: str
    code: str


def python_file(sections: Sequence[Section]) -> bytes:
    """Return a script; the first section's prose is its docstring.

    Editors such as VS Code and Spyder run what follows a line `# %%` as a cell.
    """
    first, *others = sections
    parts = [f'"""{first.title}\n\n{_filled(first.prose)}\n"""\n\n{first.code.strip()}\n']
    for section in others:
        prose = textwrap.indent(_filled(section.prose, _PROSE - 2), "# ", lambda line: True)
        prose = "\n".join(line.rstrip() for line in prose.splitlines())
        code = section.code.strip()
        apart = "\n\n\n" if code.startswith(("class ", "def ")) else "\n\n"
        parts.append(f"# %% {section.title}\n{prose}{apart}{code}\n")
    # A name of a file may have bytes that are no text.
    return "\n\n".join(parts).encode(errors="replace")


def notebook_file(sections: Sequence[Section]) -> bytes:
    """Return a Jupyter notebook of format 4.5, with a cell of prose before each cell of code.

    The format is that of https://nbformat.readthedocs.io
    """
    cells: list[dict[str, Any]] = []
    for number, section in enumerate(sections, start=1):
        level = "#" if number == 1 else "##"
        prose = f"{level} {section.title}\n\n{section.prose.strip()}"
        cells.append(_cell("markdown", f"prose-{number}", prose))
        code = _cell("code", f"code-{number}", section.code.strip())
        cells.append({**code, "execution_count": None, "outputs": []})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")


def check_python(content: bytes) -> None:
    """Raise ValueError unless this is a script."""
    ast.parse(content)


def check_notebook(content: bytes) -> None:
    """Raise ValueError unless this is a notebook whose cells of code are Python."""
    for cell in json.loads(content)["cells"]:
        if cell["cell_type"] == "code":
            ast.parse("".join(cell["source"]))


def _cell(kind: str, identifier: str, source: str) -> dict[str, Any]:
    lines = source.splitlines(keepends=True)
    return {"cell_type": kind, "id": identifier, "metadata": {}, "source": lines}


def _filled(prose: str, width: int = _PROSE) -> str:
    """Return paragraphs in lines of this width."""
    paragraphs = prose.split("\n\n")
    return "\n\n".join(textwrap.fill(one, width, break_on_hyphens=False) for one in paragraphs)
