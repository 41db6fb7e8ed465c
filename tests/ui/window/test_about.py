"""About says what the program uses, and under which licences."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui import licences
from lenet_gui.ui.window import about
from lenet_gui.ui.window.about import About, about_text

ROOT = Path(__file__).parents[3]


def test_each_package_that_it_needs_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said = about_text().lower()
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["train"]]:
        name = re.split(r"[<>=;\s]", requirement)[0].removesuffix("-Essentials")
        assert name.lower() in said
    assert "Qt, PySide6 (LGPL-3.0)" in about_text()


@pytest.mark.parametrize(("room", "scrolls"), [((1280, 900), False), ((800, 400), True)])
def test_all_of_it_can_be_read_on_any_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int], scrolls: bool
) -> None:
    monkeypatch.setattr(about, "room_on_screen", lambda _: QSize(*room))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = About(parent)
    dialog.show()
    assert dialog.size().boundedTo(QSize(*room)) == dialog.size()
    bar = dialog.findChild(QTextBrowser).verticalScrollBar()
    assert (bar.maximum() > 0) == scrolls
    dialog.close()


def test_a_bundle_says_where_all_licences_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert licences.licences_folder() is None
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lenet-gui"))
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "README.txt").touch()
    assert licences.licences_folder() == folder
    assert f"All licences in full: {folder}" in about_text()
