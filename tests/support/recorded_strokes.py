"""Files of recorded digits, written by the generator in place of a person."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.common.pen_strokes import synthetic_strokes


def recorded_digit(digit: int, writer: int, seed: int) -> dict[str, Any]:
    """A digit as a tablet of 500 × 500 units, whose y runs up, would tell of it."""
    strokes = [
        [[round(500 * float(x)), round(500 - 500 * float(y))] for x, y in run]
        for run in synthetic_strokes(digit, np.random.default_rng(seed))
    ]
    return {"label": digit, "writer": writer, "y_axis": "up", "strokes": strokes}


def write_recorded(path: Path, lines: list[Any]) -> Path:
    """Write objects, or lines of text as they are."""
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    path.write_bytes(gzip.compress(text.encode()))
    return path
