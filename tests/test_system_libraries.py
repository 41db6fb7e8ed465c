"""What the system lacks is found and named before Qt is imported."""

import ctypes
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lenet_gui import system_libraries
from lenet_gui.system_libraries import (
    ANY_USE,
    ENSUREPIP,
    FONT,
    FROM_SOURCES,
    WAYLAND_WINDOW,
    X11_WINDOW,
    explain,
    missing_libraries,
    window_wanted,
)


class System:
    """A Linux system, as the module sees it: the libraries that are not there are in `absent`."""

    def __init__(self) -> None:
        self.absent: set[str] = set()
        self.commands: list[list[str]] = []
        self.apt_succeeds = True

    def load(self, name: str) -> None:
        if name in self.absent:
            raise OSError(f"{name}: cannot open shared object file")

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        if self.apt_succeeds and "install" in command:
            self.absent.clear()
        return subprocess.CompletedProcess(command, 0 if self.apt_succeeds else 100)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    """An X11 desktop with everything there, used by somebody who is not root."""
    simulated = System()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", simulated.load)
    monkeypatch.setattr(subprocess, "run", simulated.run)
    monkeypatch.setattr(system_libraries, "_has_font", lambda: True)
    monkeypatch.setattr(system_libraries, "_is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    return simulated


X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
CURSOR = ["libxcb-cursor.so.0"]


@pytest.mark.parametrize(
    ("session", "absent", "for_a_window", "for_any_use"),
    [
        (X11, [], [], []),
        (X11, CURSOR, CURSOR, []),
        (X11, ["libEGL.so.1"], ["libEGL.so.1"], ["libEGL.so.1"]),
        # Qt falls back from one to the other, so one that is complete is enough.
        (X11 | WAYLAND, CURSOR, [], []),
        (WAYLAND, [*WAYLAND_WINDOW], [*WAYLAND_WINDOW], []),
        (X11 | WAYLAND | {"QT_QPA_PLATFORM": "xcb"}, CURSOR, CURSOR, []),
    ],
)
def test_what_is_missing_depends_on_the_session_and_on_whether_a_window_is_wanted(
    system: System,
    monkeypatch: pytest.MonkeyPatch,
    session: dict[str, str],
    absent: list[str],
    for_a_window: list[str],
    for_any_use: list[str],
) -> None:
    monkeypatch.delenv("DISPLAY")
    for name, value in session.items():
        monkeypatch.setenv(name, value)
    system.absent = set(absent)
    assert missing_libraries(window=True) == for_a_window
    assert missing_libraries(window=False) == for_any_use


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_nothing_is_looked_for_on_macos_and_windows(
    system: System, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    system.absent.update(ANY_USE, X11_WINDOW)
    assert missing_libraries(window=True) == []


@pytest.mark.parametrize(
    ("platform", "wanted"),
    [
        ("", True),
        ("xcb", True),
        ("wayland;xcb", True),
        ("offscreen", False),
        ("vnc:size=8x8", False),
    ],
)
def test_a_window_is_wanted_unless_another_platform_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, platform: str, wanted: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert window_wanted() is wanted


def test_the_explanation_names_the_libraries_and_each_package_once_on_two_lines() -> None:
    missing = ["libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"]
    what, remedy = explain(missing).splitlines()
    assert ", ".join(missing) in what
    assert remedy.endswith("sudo apt-get install libegl1 libglib2.0-0")


def test_no_library_stands_in_two_tables() -> None:
    names = [*ANY_USE, *X11_WINDOW, *WAYLAND_WINDOW, *FROM_SOURCES]
    assert len(names) == len(set(names))


def test_main_says_nothing_where_nothing_is_missing(
    system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    assert system_libraries.main([]) == 0
    assert capsys.readouterr() == ("", "")


def test_main_only_names_what_is_missing_for_somebody_who_is_not_root(
    system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    system.absent = {"libEGL.so.1"}
    assert system_libraries.main(["--install"]) == 1
    assert "sudo apt-get install libegl1" in capsys.readouterr().err
    assert system.commands == []


def test_what_an_installation_from_sources_needs_is_named_and_missed_by_no_window(
    system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    system.absent = {"libgssapi_krb5.so.2"}
    assert system_libraries.main([]) == 1
    assert "sudo apt-get install libgssapi-krb5-2" in capsys.readouterr().err
    assert missing_libraries(window=True) == []


@pytest.mark.parametrize("succeeds", [True, False])
def test_main_as_root_installs_what_is_missing_or_names_what_still_is(
    system: System,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    succeeds: bool,
) -> None:
    monkeypatch.setattr(system_libraries, "_is_root", lambda: True)
    system.absent, system.apt_succeeds = {"libEGL.so.1"}, succeeds
    assert system_libraries.main(["--install"]) == (0 if succeeds else 1)
    assert system.commands[0] == ["apt-get", "update"]
    message = capsys.readouterr().err
    if succeeds:
        assert system.commands[1][-1] == "libegl1"
        assert message == ""
    else:
        assert "apt-get did not succeed" in message
        assert "libEGL.so.1" in message


def test_main_installs_nothing_unasked(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_is_root", lambda: True)
    system.absent = {"libEGL.so.1"}
    assert system_libraries.main([]) == 1
    assert system.commands == []


def test_a_missing_font_is_named_but_stops_nothing(
    system: System, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_libraries, "_has_font", lambda: False)
    assert system_libraries.main([]) == 0
    message = capsys.readouterr().err
    assert FONT in message
    assert "fonts-dejavu-core" in message


def test_ensurepip_is_missed_only_outside_an_environment(
    system: System, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    assert system_libraries.main([]) == 1
    assert ENSUREPIP in capsys.readouterr().err
    monkeypatch.setattr(sys, "prefix", "/somewhere/.venv")
    assert system_libraries.main([]) == 0


def test_fonts_are_found_in_the_folders_of_the_system_and_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(system_libraries, "_FONT_FOLDERS", (tmp_path / "system",))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert not system_libraries._has_font()
    font = tmp_path / ".fonts" / "truetype" / "Sans.TTF"
    font.parent.mkdir(parents=True)
    font.touch()
    assert system_libraries._has_font()


def test_the_module_runs_as_a_file_on_the_standard_library_alone() -> None:
    # -I -S: neither the environment's packages nor the working folder can be imported.
    done = subprocess.run(
        [sys.executable, "-I", "-S", system_libraries.__file__, "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "--install" in done.stdout
