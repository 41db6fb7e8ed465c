"""Make the program that is opened by a double click, for the system that this runs on.

    python -m bundle.build [--pack]

It needs lenet-gui and PyInstaller, but no TensorFlow, which the program fetches when it is wanted.
In dist/ then lies the folder lenet-gui, on macOS lenet-gui.app; with --pack also the same in one
file.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PyInstaller.__main__

from bundle.icons import write_icons
from bundle.licences import write_licences
from bundle.places import BUILD, DIST, FOLDER, ICONS, OF_THE_SYSTEM, megabytes
from lenet_gui import __version__


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the folder, and the file if it is wanted."""
    parser = argparse.ArgumentParser(description="Make the program that is opened by a click.")
    parser.add_argument("--pack", action="store_true", help="also make one file of it")
    pack = parser.parse_args(arguments).pack
    write_icons(ICONS)
    places = ["--distpath", str(DIST), "--workpath", str(BUILD)]
    spec = str(Path(__file__).with_name("lenet-gui.spec"))
    PyInstaller.__main__.run(["--noconfirm", "--log-level", "WARN", *places, spec])
    app = DIST / "lenet-gui.app"
    folder = app / "Contents" / "Resources" if app.exists() else FOLDER
    write_licences(folder / "licences", OF_THE_SYSTEM.read_text("utf-8").splitlines())
    if sys.platform == "linux":
        _strip()
    made = app if app.exists() else FOLDER
    print(f"{made}: {megabytes(made)} MB")
    if pack:
        system = {"linux": "linux", "darwin": "macos"}.get(sys.platform, "windows")
        name = f"lenet-gui-{__version__}-{system}-{platform.machine().lower()}"
        kind = "gztar" if system == "linux" else "zip"
        packed = Path(shutil.make_archive(str(DIST / name), kind, DIST, made.name))
        print(f"{packed}: {megabytes(packed)} MB")


def _strip() -> None:
    """Take the names for debuggers out of Python; the libraries of the wheels have none."""
    inside = FOLDER / "_internal"
    for file in (*inside.glob("libpython*"), *inside.glob("python*/lib-dynload/*.so")):
        subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


if __name__ == "__main__":
    main()
