"""What the steps on a fresh Debian take from README and from what is printed."""

from __future__ import annotations

from pathlib import Path

from benchmarks.installation.bare_debian import (
    Step,
    apt_line,
    start_commands,
    table,
    warnings,
)
from lenet_gui.system_libraries import explain

ROOT = Path(__file__).parents[3]


def test_readme_starts_with_make_and_without_it() -> None:
    blocks = start_commands((ROOT / "README.md").read_text("utf-8"))
    assert blocks[0] == ["make run"]
    assert blocks[1][0] == "python3 -m venv .venv"
    assert blocks[1][-1] == ".venv/bin/lenet-gui"


def test_the_line_for_what_is_missing_is_found() -> None:
    said = f"make: begin\n{explain(['libEGL.so.1', 'libGL.so.1'])}\nmake: *** Error 1"
    assert apt_line(said) == "apt-get install libegl1 libgl1"


def test_warnings_and_errors_are_told_and_nothing_else() -> None:
    said = "Collecting numpy\n  WARNING: the script is not on PATH\nDeprecated: old\nforewarned\n"
    assert warnings(said) == ["WARNING: the script is not on PATH", "Deprecated: old"]


def test_steps_become_a_table_with_the_warnings_below() -> None:
    steps = [Step("a system", 12.4, 300.6, []), Step("make run", 100, 2000, ["WARNING: old"])]
    assert table(steps).splitlines() == [
        "| step | time | room |",
        "|---|---|---|",
        "| a system | 12 s | 301 MB |",
        "| make run | 100 s | 2000 MB |",
        "",
        "make run: WARNING: old",
    ]
