"""What the tests of the benchmarks are given."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.recorded_strokes import recorded_digit, write_recorded


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    """A file of 40 digits by two writers."""
    lines = [recorded_digit(k % 10, writer=k // 20, seed=k) for k in range(40)]
    return write_recorded(tmp_path / "recorded.jsonl.gz", lines)
