"""What the bundled program is made of, and what a desktop is told of it."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from bundle import contents, debian, icons
from lenet_gui import __version__
from lenet_gui.ui.common.translation import NAMES

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "bundle" / "linux"
ID = "io.github.lenet_gui.lenet_gui"


def test_icons_of_all_sizes_are_drawn(tmp_path: Path) -> None:
    icons.main([str(tmp_path / "icons")])
    for size in icons.SIZES:
        with Image.open(tmp_path / "icons" / f"lenet-gui-{size}.png") as drawn:
            assert drawn.size == (size, size)
            # The corners are round, and the middle is not.
            assert drawn.getpixel((0, 0))[3] < 255
            assert drawn.getpixel((size // 2, size // 8))[3] == 255
    with Image.open(tmp_path / "icons" / "lenet-gui.ico") as ico:
        assert {(16, 16), (256, 256)} <= ico.info["sizes"]
    with Image.open(tmp_path / "icons" / "lenet-gui.icns") as icns:
        assert {(128, 128, 1), (512, 512, 2)} <= {*icns.info["sizes"]}


def test_the_library_is_whole_but_for_windows_tests_and_what_is_under_the_gpl() -> None:
    found = contents.standard_library()
    assert {"wave", "xml.sax.expatreader", "pdb", "rlcompleter", "_sqlite3"} <= {*found}
    tops = {name.partition(".")[0] for name in found}
    assert not tops & {"tkinter", "turtle", "readline", "_gdbm", "test", "idlelib"}
    assert not [name for name in found if ".tests" in name]


def test_its_distributions_are_those_that_the_window_needs() -> None:
    found = {one.name.lower().replace("_", "-") for one in contents.distributions("requests")}
    assert {"requests", "urllib3", "certifi", "idna"} <= found
    assert "pysocks" not in found


@pytest.mark.parametrize(
    ("place", "source", "taken"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", "/env/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", "/env/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", "/env/qt_help_de.qm", False),
        ("lenet_gui/resources/translations/lenet_gui_de.qm", "/here/lenet_gui_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/env/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/env/libqopensslbackend.so", False),
        ("numpy.libs/libgfortran.so.5", "/env/numpy.libs/libgfortran.so.5", True),
    ],
)
def test_of_qt_it_has_what_the_window_uses(place: str, source: str, taken: bool) -> None:
    assert contents.is_taken(place, source, {"de", "fr"}) == taken


@pytest.mark.parametrize(
    ("library", "taken"),
    [
        ("libxcb-cursor.so.0", True),
        ("libxkbcommon-x11.so.0", True),
        ("libssl.so.3", True),
        ("libxcb.so.1", False),
        ("libxcb-glx.so.0", False),
        ("libstdc++.so.6", False),
        ("libgtk-3.so.0", False),
        ("libreadline.so.8", False),
    ],
)
def test_of_a_linux_system_it_takes_what_another_may_lack(
    library: str, taken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    source = f"/usr/lib/x86_64-linux-gnu/{library}"
    assert contents.is_taken(library, source, {"de"}) == taken


def test_licences_are_sought_for_what_comes_from_the_system_and_not_from_wheels() -> None:
    ours = "/env/lib/python3.13/site-packages/numpy.libs/libgfortran.so.5"
    rows = [
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
        ("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"),
        ("numpy.libs/libgfortran.so.5", ours, "BINARY"),
        ("lib-dynload/_json.so", "/usr/lib/python3.13/lib-dynload/_json.so", "EXTENSION"),
        ("libxcb-util.so.1", "libxcb-util.so.1.0.0", "SYMLINK"),
    ]
    assert contents.of_the_system(rows) == [rows[1][1], rows[0][1]]


def test_the_debian_package_needs_what_the_program_does_not_hold(tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").touch()
    found = debian.depends(tmp_path, "2.36")
    assert {"libc6 (>= 2.36)", "libegl1", "libxcb1", "libwayland-client0"} <= {*found}
    assert "libxcb-cursor0" not in found


def test_a_release_has_the_date_of_the_changelog() -> None:
    assert debian.released("## 1.2.0 - 2026-01-02\n\n## 1.1.0 - 2025-01-02\n", "1.1.0") == (
        "2025-01-02"
    )
    assert len(debian.released("## Unreleased\n", "1.1.0")) == len("2025-01-02")


def test_desktop_entry_mime_type_and_metadata_agree() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    for language in NAMES:
        assert language == "en" or f"Comment[{language}]" in desktop
    mime = ET.parse(LINUX / f"{ID}.xml").getroot()[0]
    assert desktop["MimeType"] == f"{mime.get('type')};"
    metadata = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert metadata.findtext("id") == ID
    assert metadata.findtext("launchable") == f"{ID}.desktop"
    assert metadata.findtext("provides/mediatype") == mime.get("type")
    assert f'setDesktopFileName("{ID}")' in (ROOT / "lenet_gui" / "app.py").read_text("utf-8")


def test_what_checks_such_files_finds_no_fault(tmp_path: Path) -> None:
    if (check := shutil.which("desktop-file-validate")) is not None:
        done = subprocess.run([check, "--no-hints", LINUX / f"{ID}.desktop"], check=False)
        assert done.returncode == 0
    if (check := shutil.which("appstreamcli")) is not None:
        text = (LINUX / f"{ID}.metainfo.xml").read_text("utf-8")
        path = tmp_path / f"{ID}.metainfo.xml"
        path.write_text(text.replace("@VERSION@", __version__).replace("@DATE@", "2026-01-02"))
        done = subprocess.run([check, "validate", "--no-net", path], check=False)
        assert done.returncode == 0
