"""The paths of bundled files and of the user's folders.

The environment variable LENET_GUI_HOME names a folder that replaces the user's folders by its
subfolders `data` and `cache`. Nothing is created here. Any thread may call this.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_APP_NAME = "lenet-gui"
# In the folder for data, beside the runs.
PACKAGES = "packages"
_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """Return the folder of icons and styles."""
    return _bundled("resources")


def translations_folder() -> Path:
    """Return the folder of the window's texts in other languages."""
    return resources_folder() / "translations"


def models_folder() -> Path:
    """Return the folder of the bundled networks."""
    return _bundled("models")


def data_folder() -> Path:
    """Return the user's folder for the program's data."""
    return _in_home("data") or platformdirs.user_data_path(_APP_NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the user's folder for data that can be downloaded again."""
    return _in_home("cache") or platformdirs.user_cache_path(_APP_NAME, appauthor=False)


def packages_folder() -> Path:
    """Return the user's folder for what a frozen build has fetched for this Python."""
    return data_folder() / PACKAGES / f"{sys.version_info.major}.{sys.version_info.minor}"


def _in_home(name: str) -> Path | None:
    home = os.environ.get("LENET_GUI_HOME")
    return Path(home).absolute() / name if home else None


def _bundled(name: str) -> Path:
    """Return a bundled folder: inside the package in a wheel, beside the package in a clone."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
