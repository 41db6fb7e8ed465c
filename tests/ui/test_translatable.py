"""No text that people see is written past the translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import lenet_gui.ui

UI = Path(lenet_gui.ui.__file__).parent

# What collects a text for translators.
MARKS = {"tr", "translate", "plural", "QT_TRANSLATE_NOOP"}

# Several words, or an ellipsis after one.
WORDS = re.compile("[A-Za-z],? [A-Za-z]{2,}|[a-z]{3,}…")

# Sources of the glossary, the style sheet, details of errors for developers, a paper's title.
NOT_FOR_TRANSLATORS = ("help/terms/", "common/theme.py", "common/crash_handler.py")
PAPER = "Gradient-based learning"


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_log(node: ast.Call) -> bool:
    function = node.func
    return isinstance(function, ast.Attribute) and ast.unparse(function.value) == "_log"


def unmarked(node: ast.AST) -> Iterator[ast.Constant]:
    """Texts under a node that are neither marked, nor docstrings, nor for the log."""
    if isinstance(node, ast.Call) and (called(node) in MARKS or is_log(node)):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and WORDS.search(node.value):
        yield node
    for child in ast.iter_child_nodes(node):
        yield from unmarked(child)


def modules() -> list[Path]:
    return [
        path
        for path in sorted(UI.rglob("*.py"))
        if not any(part in path.as_posix() for part in NOT_FOR_TRANSLATORS)
    ]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(UI)))
def test_each_text_of_the_window_can_be_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [f"line {node.lineno}: {node.value!r}" for node in unmarked(tree)]
    assert [text for text in found if PAPER not in text] == []


def test_an_unmarked_text_is_found() -> None:
    code = 'label.setText("Draw a digit"); self.tr("Draw a digit"); _log.info("Drew a digit")'
    assert [node.value for node in unmarked(ast.parse(code))] == ["Draw a digit"]
