"""Where things lie: what is bundled with the program, and the user's own folders.

The environment variable LENET_GUI_HOME names a folder that takes the place of the user's own, with
`data` and `cache` in it. Nothing is created here. Any thread may ask.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_APP_NAME = "lenet-gui"
_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """The folder of icons and styles."""
    return _bundled("resources")


def models_folder() -> Path:
    """The folder of the networks that come with the program."""
    return _bundled("models")


def data_folder() -> Path:
    """The user's folder for what the program keeps for them."""
    return _in_home("data") or platformdirs.user_data_path(_APP_NAME, appauthor=False)


def cache_folder() -> Path:
    """The user's folder for what can be fetched again."""
    return _in_home("cache") or platformdirs.user_cache_path(_APP_NAME, appauthor=False)


def _in_home(name: str) -> Path | None:
    home = os.environ.get("LENET_GUI_HOME")
    return Path(home).absolute() / name if home else None


def _bundled(name: str) -> Path:
    """A wheel carries the folder inside the package, a clone beside it."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
