"""The glossary on small screens and with a large font: nothing in it is cut or overlapped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from screen import Program, wait_until

Start = Callable[..., Program]


@pytest.mark.parametrize(
    ("width", "height", "variables"),
    [(800, 560, {}), (1366, 768, {"FONT_SCALE": "1.6"}), (2880, 1800, {"QT_SCALE_FACTOR": "2"})],
)
def test_the_glossary_hides_nothing(
    start: Start, width: int, height: int, variables: dict[str, str]
) -> None:
    program = start(width, height, **variables)
    before = program.ask("faults")
    program.screen.press("F1")
    wait_until(lambda: program.ask("place", "helpTitle"), "the glossary shows")
    wait_until(lambda: program.ask("has_focus", "helpSearch"), "the search has the focus")
    # Long and short texts, with and without a picture.
    for words, title in (
        ("lenet", "LeNet-5"),
        ("backp", "Backpropagation"),
        ("mcn", "McNemar's test"),
    ):
        program.screen.press("Control_L", "a")
        program.screen.type(words)
        program.screen.press("Down")
        wait_until(lambda title=title: program.ask("text", "helpTitle") == title, f"{title} shows")
        program.ask("settle")
        assert [fault for fault in program.ask("faults") if fault not in before] == []
