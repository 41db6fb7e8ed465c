"""The shared libraries that Qt takes from a Linux system, and the packages that contain them.

The PySide6 wheel contains Qt, but not its dependencies: OpenGL, fonts, the X11 client libraries. A
desktop has them all. A server, a container or a fresh installation may lack some, and then Qt
aborts the process. This module checks for them before. It needs only Python's standard library, so
it also runs as a file before anything is installed:

    python3 lenet_gui/system_libraries.py [--install]

Everything runs in the main thread, before Qt is imported.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# Each table: a library's name for the loader → its package in Debian and Ubuntu. The libraries are
# the NEEDED entries (`readelf -d`), direct and indirect, of the files named above each table in
# PySide6-Essentials 6.11. Some packages have a new name (libglib2.0-0 is libglib2.0-0t64 since
# Debian 13 and Ubuntu 24.04); these provide the old name, so apt accepts it everywhere.

# QtCore, QtGui, QtWidgets, QtSvg, QtTest and the offscreen platform: for any use, tests included.
ANY_USE = {
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# The xcb platform: a window on an X11 display.
X11_WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# The wayland platform with its shell and its buffers: a window on a Wayland display.
WAYLAND_WINDOW = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# lrelease, which compiles the translations when lenet-gui is installed from its sources: those of
# QtNetwork.
FROM_SOURCES = {
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}

# Not libraries, but missing from the same minimal systems.
FONT = "a font"  # without one Qt runs, and draws a box for every letter
ENSUREPIP = "Python's ensurepip"  # `python3 -m venv` needs it; in Debian a separate package

_PACKAGES = {
    **ANY_USE,
    **X11_WINDOW,
    **WAYLAND_WINDOW,
    **FROM_SOURCES,
    FONT: "fonts-dejavu-core",
    ENSUREPIP: f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
}

_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")


def window_wanted() -> bool:
    """Return whether Qt will connect to a display: unless QT_QPA_PLATFORM names another platform.

    The other platforms (offscreen, vnc and so on) need only the libraries of ANY_USE.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    return not platform or "xcb" in platform or "wayland" in platform


def missing_libraries(window: bool) -> list[str]:
    """Return the names of the libraries that Qt needs and the loader does not find.

    With `window`, include the libraries for a window on a display. Always empty on macOS and
    Windows, whose systems contain all libraries that Qt needs. Takes some 20 ms, which Qt saves
    again, because the libraries stay loaded.
    """
    if not sys.platform.startswith("linux"):
        return []
    missing = _not_loadable(ANY_USE)
    if window:
        # If both platforms are possible, Qt falls back from one to the other.
        ways = [_not_loadable(table) for table in _ways_to_a_window()]
        shortest = min(ways, key=len)
        missing += shortest
    return missing


def apt_line(missing: Sequence[str]) -> str:
    """Return the command that installs the `missing` libraries on Debian and Ubuntu."""
    return "sudo apt-get install " + " ".join(_packages(missing))


def explain(missing: Sequence[str]) -> str:
    """Return two lines for the user: the `missing` libraries, and the command to install them."""
    return (
        f"This system lacks what lenet-gui needs from it: {', '.join(missing)}.\n"
        f"On Debian or Ubuntu this installs it: {apt_line(missing)}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print, or install, the missing libraries; return 0 if lenet-gui can run, else 1."""
    parser = argparse.ArgumentParser(
        description="Name what lenet-gui needs from the system and does not find there."
    )
    parser.add_argument(
        "--install",
        action="store_true",
        help="install it, on Debian and Ubuntu as root; otherwise it is only named",
    )
    install = parser.parse_args(arguments).install

    missing = _missing_from_system()
    if missing and install and _is_root() and shutil.which("apt-get"):
        print("Installing " + " ".join(_packages(missing)), flush=True)
        if not _apt_install(_packages(missing)):
            print("apt-get did not succeed; its message stands above.", file=sys.stderr)
        missing = _missing_from_system()
    if missing:
        print(explain(missing), file=sys.stderr)
    # A missing font is not an error, because fonts may lie in other folders.
    return 1 if set(missing) - {FONT} else 0


def _ways_to_a_window() -> list[dict[str, str]]:
    """Return the tables of the platforms that Qt will try: QT_QPA_PLATFORM's or the session's."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    x11 = "xcb" in asked if asked else bool(os.environ.get("DISPLAY"))
    wayland = "wayland" in asked if asked else bool(os.environ.get("WAYLAND_DISPLAY"))
    if x11 and wayland:
        return [WAYLAND_WINDOW, X11_WINDOW]
    return [WAYLAND_WINDOW] if wayland else [X11_WINDOW]


def _not_loadable(names: dict[str, str]) -> list[str]:
    missing = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def _missing_from_system() -> list[str]:
    """Return what is missing to install and to run lenet-gui from its sources.

    These are libraries, a font and, outside an environment, ensurepip.
    """
    missing = missing_libraries(window_wanted())
    if sys.platform.startswith("linux"):
        missing += _not_loadable(FROM_SOURCES)
        importlib.invalidate_caches()
        if sys.prefix == sys.base_prefix and importlib.util.find_spec("ensurepip") is None:
            missing.append(ENSUREPIP)
        if not _has_font():
            missing.append(FONT)
    return missing


def _has_font() -> bool:
    """Return whether one of the usual font folders contains a font that Qt supports."""
    home = Path.home()
    return any(
        file.lower().endswith(_FONT_SUFFIXES)
        for folder in (*_FONT_FOLDERS, home / ".fonts", home / ".local/share/fonts")
        for _, _, files in os.walk(folder)
        for file in files
    )


def _packages(missing: Sequence[str]) -> list[str]:
    """Return the packages of the missing libraries, each once, in the given order."""
    return list(dict.fromkeys(_PACKAGES[name] for name in missing))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(packages: Sequence[str]) -> bool:
    """Install the packages without questions; return whether it succeeded."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
