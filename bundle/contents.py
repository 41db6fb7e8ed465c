"""What the bundled program holds beyond what it imports itself, and what it leaves out."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import pkgutil
import re
import sys
from collections.abc import Iterable
from pathlib import PurePath

from packaging.requirements import Requirement

# What TensorFlow and TensorBoard also import, and pip, which fetches them into the user's folder.
# Python finds these packages in the bundle and looks nowhere else, so they have to be whole.
WHOLE = (
    "PIL",
    "certifi",
    "charset_normalizer",
    "h5py",
    "idna",
    "markdown_it",
    "mdurl",
    "numpy",
    "pip",
    "pygments",
    "requests",
    "rich",
    "urllib3",
)

# Modules of Python's library that open windows of their own or serve its developers, and those for
# terminals and databases whose C libraries are under the GPL.
_NOT_OF_USE = {
    "_dbm",
    "_gdbm",
    "_tkinter",
    "antigravity",
    "distutils",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "readline",
    "test",
    "tests",
    "this",
    "tkinter",
    "turtle",
    "turtledemo",
}

# What is found by following imports, but is not of use, or comes with TensorFlow.
EXCLUDED = (
    *sorted(_NOT_OF_USE - {"distutils", "test", "tests"}),
    "dask",
    "distributed",
    "keras",
    "setuptools",
    "tensorboard",
    "tensorflow",
)

# Of Qt's plugins those for screens without a desktop, and for networks.
_UNUSED_PLUGINS = {"egldeviceintegrations", "generic", "networkinformation", "tls"}
_UNUSED_PLATFORMS = ("eglfs", "linuxfb", "minimalegl", "vkkhr", "vnc")

# Where a Linux system has its libraries.
_SYSTEM_FOLDERS = ("/lib", "/usr/lib")

# Of these, those that a desktop may lack (Qt's for X11), and Python's own.
# All others fit that system and no other, such as those for its screen.
_TAKEN_FROM_LINUX = re.compile(
    r"lib(xcb-(?!dri|glx).*|xkbcommon.*|ssl|crypto|ffi|sqlite3|lzma|bz2|expat|mpdec"
    r"|ncursesw|panelw|tinfo|uuid|python.*)\.so.*"
)


def standard_library() -> list[str]:
    """Return the modules of Python's library: what is installed later may need any of them."""
    found = []
    for name in sorted(sys.stdlib_module_names):
        try:
            spec = importlib.util.find_spec(name) if is_needed(name) else None
        except (ImportError, ValueError):
            # "__main__" and the like.
            continue
        if spec is None:
            # Of another system.
            continue
        found.append(name)
        if spec.submodule_search_locations:
            found += _inside(list(spec.submodule_search_locations), name)
    return found


def _inside(folders: list[str], package: str) -> list[str]:
    """Return the modules of a package without importing it."""
    found = []
    for part in pkgutil.iter_modules(folders, f"{package}."):
        if is_needed(part.name):
            found.append(part.name)
            if part.ispkg:
                last = part.name.rpartition(".")[2]
                found += _inside([os.path.join(folder, last) for folder in folders], part.name)
    return found


def is_needed(module: str) -> bool:
    """Return whether a module of a package that is taken whole is of use: all but its tests."""
    return not _NOT_OF_USE & set(module.split("."))


def is_taken(place: str, source: str, languages: set[str]) -> bool:
    """Return whether a file belongs into the bundle.

    Args:
        place: its path in the bundle.
        source: its path on this machine.
        languages: those of the window, such as "zh_CN".
    """
    path = PurePath(place)
    if path.parts[:1] == ("PySide6",) and path.suffix == ".qm":
        return path.stem in {f"qtbase_{language}" for language in languages}
    if "plugins" in path.parts:
        kind, name = path.parts[-2:]
        return kind not in _UNUSED_PLUGINS and not any(word in name for word in _UNUSED_PLATFORMS)
    if sys.platform == "linux" and source.startswith(_SYSTEM_FOLDERS):
        return _TAKEN_FROM_LINUX.fullmatch(path.name) is not None
    return True


def of_the_system(rows: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return the paths of the libraries that were taken from this Linux system.

    Args:
        rows: what the bundle holds: place, path on this machine, and kind by PyInstaller.
    """
    return sorted(
        source
        for _, source, kind in rows
        if kind == "BINARY" and source.startswith(_SYSTEM_FOLDERS)
    )


def distributions(*names: str) -> list[importlib.metadata.Distribution]:
    """Return installed distributions and all that they need, in the order of their names.

    Extras are left out, and so is what another system needs.
    """
    found: dict[str, importlib.metadata.Distribution] = {}
    wanted = [*names]
    while wanted:
        distribution = importlib.metadata.distribution(wanted.pop())
        key = re.sub(r"[-_.]+", "-", distribution.name).lower()
        if key in found:
            continue
        found[key] = distribution
        for line in distribution.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                wanted.append(requirement.name)
    return [found[key] for key in sorted(found)]
