"""The packages that training needs beyond the window's: are they there, and how they get there.

They go into the environment that the program runs in. A frozen build has none, and takes a folder
of the user's in its place (install.py).
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import os
import platform
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.storage.helper_process import helper_command, is_frozen

# As the extra "train" in pyproject.toml names them.
REQUIREMENTS = ("tensorflow>=2.21", "tensorboard>=2.21")

# As the extra "sweep" names it; a frozen build fetches it too, because nothing else could.
_SWEEP = "distributed>=2025.1"

# What pip fetches, in millions of bytes: TensorFlow is 580 of them on Linux.
DOWNLOAD_MB = 600

# They are loaded in this process, so that no other version may take their place under it.
_IN_USE = ("numpy", "h5py", "msgspec", "requests", "rich")

# From this version on, pip says how much it has fetched where nobody looks at a terminal.
_PIP_TELLS_PROGRESS = (24, 1)

_INSTALL = "lenet_gui.core.training.install"

# Source that gives an environment its pip and runs it.
_WITH_NEW_PIP = """
import ensurepip, importlib, runpy
ensurepip.bootstrap()
importlib.invalidate_caches()
runpy.run_module("pip", run_name="__main__", alter_sys=True)
"""

_PROGRESS = re.compile(r"Progress (\d+) of (\d+)")


def is_installed() -> bool:
    """Return whether TensorFlow is there, without importing it."""
    try:
        return importlib.util.find_spec("tensorflow") is not None
    except ImportError:
        return False


def is_published() -> bool:
    """Return whether there is a TensorFlow for this computer at all."""
    machine = platform.machine().lower()
    return (sys.platform, machine) not in {("darwin", "x86_64"), ("win32", "arm64")}


def install_command(python: str = sys.executable) -> list[str] | None:
    """Return the command that installs the packages for a Python, or None if there is no installer.

    Versions of packages that this process uses are fixed.
    """
    fixed = [f"{name}=={importlib.metadata.version(name)}" for name in _IN_USE]
    wanted = [*REQUIREMENTS, *fixed]
    if is_frozen():
        return helper_command(_INSTALL, [], ["fetch", *wanted, _SWEEP])
    if importlib.util.find_spec("pip") is not None:
        other = [] if python == sys.executable else ["--python", python]
        options = pip_options(importlib.metadata.version("pip"))
        return [sys.executable, "-m", "pip", *other, "install", *options, *wanted]
    # uv, and pipx by it, give their environments no pip.
    if (uv := shutil.which("uv")) is not None:
        return [uv, "pip", "install", "--python", python, *wanted]
    # Who opened the window by a click may have no folder of uv's on the PATH.
    if importlib.util.find_spec("ensurepip") is not None:
        import ensurepip

        return [python, "-c", _WITH_NEW_PIP, "install", *pip_options(ensurepip.version()), *wanted]
    return None


def pip_options(version: str) -> list[str]:
    """Return the options with which a version of pip asks nothing, and tells its progress."""
    # A version may end in letters, as 24.1b2 does.
    numbers = tuple(map(int, re.findall(r"\d+", version)[:2]))
    bar = "raw" if numbers >= _PIP_TELLS_PROGRESS else "off"
    return ["--disable-pip-version-check", "--no-input", "--progress-bar", bar]


def import_command(python: str = sys.executable) -> list[str]:
    """Return the command that shows by its exit code whether the packages can be imported."""
    if is_frozen():
        return helper_command(_INSTALL, [], ["check"])
    return [python, "-c", "import tensorflow, tensorboard"]


def take_in() -> None:
    """Let this process find what was installed and has been checked. Raises OSError."""
    if is_frozen():
        # Only now, so that nothing is there by half. What was there before is gone (install.py).
        os.replace(fetched_folder(), folder())
    # Python remembers what was not there.
    importlib.invalidate_caches()


def share_done(line: str) -> float | None:
    """Return the share 0..1 of the file being fetched, or None if the line of pip tells none."""
    found = _PROGRESS.fullmatch(line.strip())
    return int(found[1]) / max(int(found[2]), 1) if found else None


def why_failed(lines: Sequence[str]) -> str:
    """Return the line of an installer's output that tells best why it failed, "" if there is none.

    pip marks errors, and the last is the most general.
    """
    said = [line.strip() for line in lines if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in said if line.startswith("ERROR: ")]
    return next(iter([*errors[:1], *said[-1:]]), "")


def folder() -> Path:
    """Return the folder into which the packages go: the environment's, or the user's."""
    return paths.packages_folder() if is_frozen() else Path(sys.prefix)


def fetched_folder() -> Path:
    """Return the folder of what a frozen build has fetched and not checked yet."""
    return folder().with_name(f"{folder().name}.new")
