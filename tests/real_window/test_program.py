"""The program as a person starts it: each place and some dialogs open, and nothing goes wrong.

LENET_GUI_PROGRAM names another program than this environment's, such as a finished bundle:

    LENET_GUI_PROGRAM=dist/lenet-gui/lenet-gui python -m pytest tests/real_window/test_program.py
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from screen import Pixels, Screen, environment, wait_until, what_is_missing
from support.pages import on_paper, page_ink

from lenet_gui.ui.pages import PLACES

GIVEN = os.environ.get("LENET_GUI_PROGRAM")
PROGRAM = [str(Path(GIVEN).absolute())] if GIVEN else [sys.executable, "-m", "lenet_gui"]
TITLE = "lenet5.keras – lenet-gui"


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen with room for the whole window."""
    if missing := what_is_missing():
        pytest.skip(missing)
    with Screen(1280, 900) as screen:
        yield screen


def differ(one: Pixels, other: Pixels) -> bool:
    """Tell whether two pictures show different things: more changed than what moves by itself."""
    return bool((one != other).any(axis=2).mean() > 0.003)


def show_all_places(screen: Screen) -> None:
    seen: list[Pixels] = []
    for number, place in enumerate(PLACES, start=1):
        screen.press("Alt_L", str(number))
        wait_until(
            lambda: all(differ(screen.pixels(), before) for before in seen), f"{place.key} shows"
        )
        assert screen.active_title() == TITLE
        seen.append(screen.pixels())


def open_and_close(screen: Screen, title: str) -> None:
    """Wait for the dialog that was asked for, and close it."""
    wait_until(lambda: screen.active_title() == title, f"{title} is open", screen.active_title)
    screen.press("Escape")
    wait_until(lambda: screen.active_title() == TITLE, f"{title} is closed", screen.active_title)


def test_each_place_and_the_dialogs_open_without_an_error(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with (tmp_path / "errors").open("w") as errors:
        process = subprocess.Popen(PROGRAM, env=environment(screen, home), stderr=errors)
    try:
        wait_until(lambda: screen.active_title() == TITLE, "the window is open")
        show_all_places(screen)
        for keys, title in (
            (["Control_L", "comma"], "Preferences"),
            (["F1"], "Glossary"),
            (["Control_L", "question"], "Keyboard shortcuts"),
        ):
            screen.press(*keys)
            open_and_close(screen, title)
        before = screen.pixels()
        screen.press("Alt_L", "h")
        wait_until(lambda: differ(screen.pixels(), before), "the menu Help is open")
        screen.press("a")
        open_and_close(screen, "About lenet-gui")
    finally:
        process.terminate()
        code = process.wait(60)
    assert (tmp_path / "errors").read_text() == ""
    log = (home / "data" / "lenet-gui.log").read_text("utf-8")
    assert not re.search(r" (WARNING|ERROR|CRITICAL) ", log), log
    assert code == 0


def test_a_picture_is_read(tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    Image.fromarray(on_paper(page_ink(["12"]))).save(picture)
    done = subprocess.run(
        [*PROGRAM, "classify", picture], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"\b12\b", done.stdout), done.stdout
