"""The lines that TensorFlow writes to standard error when it is loaded, which nothing hides."""

from __future__ import annotations

import re

_NOTES = re.compile(r"I0000 |WARNING: All log messages before absl::InitializeLog\(\) is called")


def is_note(line: str) -> bool:
    """Whether a line of standard error is one of them."""
    return _NOTES.match(line) is not None


def without_notes(text: str) -> str:
    """What else there is on standard error."""
    return "".join(line for line in text.splitlines(keepends=True) if not is_note(line))
