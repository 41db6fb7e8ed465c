"""What training needs: as the project says, and found without an import."""

from __future__ import annotations

import platform
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from lenet_gui import paths
from lenet_gui.core.training import packages

ROOT = Path(__file__).parents[3]


def test_the_window_installs_what_the_extra_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [line.partition(";")[0].strip() for line in project["optional-dependencies"]["train"]]
    assert list(packages.REQUIREMENTS) == named


def test_packages_in_use_are_installed_in_no_other_version() -> None:
    import numpy as np

    command = packages.install_command()
    assert command is not None
    assert f"numpy=={np.__version__}" in command
    assert set(packages.REQUIREMENTS) <= set(command)


@pytest.fixture
def no_pip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment without pip, as uv makes them; the folder is the only one on the PATH."""
    find = packages.importlib.util.find_spec
    monkeypatch.setattr(
        packages.importlib.util, "find_spec", lambda name: None if name == "pip" else find(name)
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_without_pip_uv_installs(no_pip: Path) -> None:
    uv = no_pip / ("uv.exe" if sys.platform == "win32" else "uv")
    uv.touch(mode=0o755)
    command = packages.install_command("/home/me/python")
    assert command is not None
    assert command[:5] == [str(uv), "pip", "install", "--python", "/home/me/python"]


def test_without_both_the_environment_is_given_a_pip(no_pip: Path) -> None:
    folder = no_pip / "environment"
    venv.create(folder, symlinks=sys.platform != "win32")
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    command = packages.install_command(str(scripts / Path(sys.executable).name))
    assert command is not None
    asked = [*command[: command.index("install")], "--version"]
    said = subprocess.check_output(asked, text=True)
    assert str(folder) in said.splitlines()[-1]


def test_without_anything_to_install_with_there_is_no_command(
    no_pip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages.importlib.util, "find_spec", lambda name: None)
    assert packages.install_command() is None


@pytest.mark.parametrize(
    ("version", "bar"), [("24.0", "off"), ("24.1b2", "raw"), ("24.2", "raw"), ("9.0.3", "off")]
)
def test_progress_is_asked_of_a_pip_that_tells_it(version: str, bar: str) -> None:
    assert packages.pip_options(version)[-2:] == ["--progress-bar", bar]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frozen build, which finds what it has fetched."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "path", [*sys.path, str(paths.packages_folder())])


@pytest.mark.usefixtures("frozen")
def test_a_frozen_build_fetches_and_checks_by_itself() -> None:
    helper = [sys.executable, "--helper", "lenet_gui.core.training.install"]
    command = packages.install_command()
    assert command is not None
    assert command[:4] == [*helper, "fetch"]
    assert set(packages.REQUIREMENTS) < set(command)
    assert packages.import_command() == [*helper, "check"]
    assert packages.folder() == paths.packages_folder()


@pytest.mark.usefixtures("frozen")
def test_what_a_frozen_build_has_fetched_is_found_once_it_is_taken_in() -> None:
    assert packages.importlib.util.find_spec("just_fetched") is None
    packages.fetched_folder().mkdir(parents=True)
    (packages.fetched_folder() / "just_fetched.py").touch()
    assert packages.importlib.util.find_spec("just_fetched") is None
    packages.take_in()
    assert packages.importlib.util.find_spec("just_fetched") is not None
    assert not packages.fetched_folder().exists()


@pytest.mark.parametrize(
    ("system", "machine", "published"),
    [
        ("linux", "x86_64", True),
        ("darwin", "arm64", True),
        ("darwin", "x86_64", False),
        ("win32", "AMD64", True),
        ("win32", "ARM64", False),
    ],
)
def test_it_knows_for_which_computers_there_is_none(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, published: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert packages.is_published() is published


def test_of_many_lines_the_first_error_tells_why() -> None:
    said = ["Collecting tensorflow", "ERROR: No matching distribution", "ERROR: Failed", "bye", ""]
    assert packages.why_failed(said) == "No matching distribution"
    assert packages.why_failed(said[:1]) == "Collecting tensorflow"
    assert packages.why_failed([]) == ""


def test_a_share_is_read_from_a_line_of_progress_only() -> None:
    assert packages.share_done("Progress 250 of 1000") == 0.25
    assert packages.share_done("Progress 0 of 0") == 0
    assert packages.share_done("Collecting 3 of 5") is None


def test_what_is_installed_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.delitem(sys.modules, "tensorflow", raising=False)
    packages.importlib.invalidate_caches()
    assert not packages.is_installed()
    (tmp_path / "tensorflow").mkdir()
    (tmp_path / "tensorflow" / "__init__.py").touch()
    packages.importlib.invalidate_caches()
    assert packages.is_installed()
