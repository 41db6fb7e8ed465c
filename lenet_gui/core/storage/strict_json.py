"""Strict parsing of untrusted JSON. For any thread."""

from __future__ import annotations

import json
import re
from typing import Any

# JSON that is written here is less deep.
_MAX_DEPTH = 32


def parse_json(content: bytes) -> Any:
    """Return the value of a JSON text in UTF-8.

    Raises ValueError also for NaN and the infinities, for a key given twice, and for nesting so
    deep that it could exhaust the stack.
    """
    text = content.decode("utf-8")
    depth = 0
    # Possessive, and the closing quote is optional, so each character is looked at once.
    without_strings = re.sub(r'"(?:[^"\\]|\\.)*+"?', "", text, flags=re.DOTALL)
    for bracket in re.findall(r"[\[{\]}]", without_strings):
        depth += 1 if bracket in "[{" else -1
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
    return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key is given twice")
    return dict(pairs)


def _refuse_constant(constant: str) -> Any:
    raise ValueError(f"{constant} is not a number")
