"""About says what the program uses, and under which licences."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest

from lenet_gui import licences
from lenet_gui.ui.window.about import about_text

ROOT = Path(__file__).parents[3]


def test_each_package_that_it_needs_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said = about_text().lower()
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["train"]]:
        name = re.split(r"[<>=;\s]", requirement)[0].removesuffix("-Essentials")
        assert name.lower() in said
    assert "Qt, PySide6 (LGPL-3.0)" in about_text()


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
