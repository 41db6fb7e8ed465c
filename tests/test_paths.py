from __future__ import annotations

from pathlib import Path

import pytest

from lenet_gui import paths


@pytest.mark.parametrize("name", ["resources", "models"])
def test_a_folder_inside_the_package_goes_before_the_one_beside_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "lenet_gui"
    (tmp_path / name).mkdir()
    (package / name).mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert getattr(paths, f"{name}_folder")() == package / name


@pytest.mark.parametrize("name", ["resources", "models"])
def test_in_a_clone_the_folder_lies_beside_the_package(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lenet_gui").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "lenet_gui")
    assert getattr(paths, f"{name}_folder")() == tmp_path / name


@pytest.mark.parametrize("value", [None, ""])
def test_the_users_folders_differ_and_bear_the_programs_name(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    monkeypatch.delenv("LENET_GUI_HOME")
    if value is not None:
        monkeypatch.setenv("LENET_GUI_HOME", value)
    data, cache = paths.data_folder(), paths.cache_folder()
    assert data != cache
    assert "lenet-gui" in data.parts
    assert "lenet-gui" in cache.parts


def test_a_variable_names_another_place_for_both_whatever_the_working_folder_becomes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LENET_GUI_HOME", "on a stick")
    assert paths.data_folder() == tmp_path / "on a stick" / "data"
    assert paths.cache_folder() == tmp_path / "on a stick" / "cache"
