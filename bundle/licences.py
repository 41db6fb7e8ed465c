"""The licences of all that is in the bundle, as files in a folder of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, version
from pathlib import Path

from bundle.contents import distributions

_ROOT = Path(__file__).resolve().parents[1]
_FULL_TEXTS = Path(__file__).with_name("licences")
_LICENCE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)

_ABOUT = """\
lenet-gui is under the MIT licence (lenet-gui/LICENSE). This folder holds the licences of all else
that is in the program, a folder for each.

Qt, PySide6 and Shiboken, libheif and libde265 are under the GNU Lesser General Public License,
version 3 (LGPL-3.0.txt, which adds to GPL-3.0.txt). They lie in the program as shared libraries,
in files of their own, which you may replace by others with the same interface. Their sources:

    Qt {qt}: https://download.qt.io/official_releases/qt/
    PySide6 and Shiboken {qt}: https://download.qt.io/official_releases/QtForPython/pyside6/
    libheif: https://github.com/strukturag/libheif
    libde265: https://github.com/strukturag/libde265

certifi's list of certificates is under the Mozilla Public License, version 2.0; its source is that
file itself, certifi/cacert.pem.

PyInstaller started the program; its licence lets the programs that it makes have any licence.

What is here:

{all}
"""


def write_licences(folder: Path, libraries: Iterable[str]) -> None:
    """Write the licences into a folder, also those of a Linux system's libraries, by their paths.

    Raises ValueError when something in the bundle has no licence to be found.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_FULL_TEXTS, folder)
    _copy(folder / "lenet-gui", [_ROOT / "LICENSE"])
    _copy(folder / "Python", [_python_licence()])
    said = [f"Python {sys.version.split()[0]}"]
    for distribution in distributions("lenet-gui", "pip"):
        name = distribution.name
        said.append(f"{name} {distribution.version}: {_licence(distribution)}")
        if name == "lenet-gui":
            continue
        files = [Path(str(file.locate())) for file in distribution.files or () if _is_text(file)]
        if files:
            _copy(folder / name, files)
        elif name.lower().startswith(("pyside6", "shiboken6")):
            # The full texts are its.
            continue
        else:
            (folder / name).mkdir()
            (folder / name / "METADATA").write_text(str(distribution.metadata), "utf-8")
    said += [f"{package}, of Debian" for package in _copy_debian(folder / "Debian", libraries)]
    qt = version("PySide6-Essentials")
    text = _ABOUT.format(qt=qt, all="\n".join(f"    {line}" for line in said))
    (folder / "README.txt").write_text(text, "utf-8")


def _is_text(file: Path) -> bool:
    return _LICENCE.search(file.name) is not None and file.suffix not in (".py", ".pyc")


def _licence(distribution: Distribution) -> str:
    """Return the licence that a distribution names."""
    found = distribution.metadata
    kinds = found.get_all("Classifier") or []
    classes = [kind.split(" :: ")[-1] for kind in kinds if kind.startswith("License ::")]
    return found["License-Expression"] or found["License"] or ", ".join(classes)


def _python_licence() -> Path:
    folders = Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)
    names = "LICENSE.txt", "LICENSE"
    found = [folder / name for folder in folders for name in names if (folder / name).is_file()]
    if not found:
        raise ValueError(f"Python's licence is not in {folders[0]}.")
    return found[0]


def _copy(folder: Path, files: Iterable[Path]) -> None:
    """Copy files into a folder; of the same name, each into one with its parent's name."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        place = folder / file.name
        if place.exists():
            place = folder / f"{file.parent.name}-{file.name}"
        shutil.copy(file, place)


def _copy_debian(folder: Path, libraries: Iterable[str]) -> list[str]:
    """Copy the licences of the packages that these libraries are of; return the packages."""
    found = set()
    for library in libraries:
        names = {library, str(Path(library).resolve()), library.removeprefix("/usr")}
        done = subprocess.run(
            ["dpkg", "-S", *sorted(names)], capture_output=True, text=True, check=False
        )
        if not done.stdout:
            raise ValueError(f"No package of Debian has {library}, so its licence is not known.")
        found.add(done.stdout.partition(":")[0])
    for package in sorted(found):
        _copy(folder / package, [Path("/usr/share/doc", package, "copyright")])
    return sorted(found)
