"""The packages that training needs beyond the window's: are they there, and how they get there."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

# As the extra "train" in pyproject.toml names them.
REQUIREMENTS = ("tensorflow>=2.21", "tensorboard>=2.21")

# What pip fetches, in millions of bytes: TensorFlow is 580 of them on Linux.
DOWNLOAD_MB = 600

# They are loaded in this process, so that no other version may take their place under it.
_IN_USE = ("numpy", "h5py", "msgspec", "requests", "rich")

# From this version on, pip says how much it has fetched where nobody looks at a terminal.
_PIP_TELLS_PROGRESS = (24, 1)

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
    if importlib.util.find_spec("pip") is not None:
        # A version may end in letters, as 24.1b2 does.
        version = re.findall(r"\d+", importlib.metadata.version("pip"))
        tells = tuple(map(int, version[:2])) >= _PIP_TELLS_PROGRESS
        bar = "raw" if tells else "off"
        options = ["--disable-pip-version-check", "--no-input", "--progress-bar", bar]
        other = [] if python == sys.executable else ["--python", python]
        return [sys.executable, "-m", "pip", *other, "install", *options, *wanted]
    if (uv := shutil.which("uv")) is not None:
        return [uv, "pip", "install", "--python", python, *wanted]
    return None


def import_command(python: str = sys.executable) -> list[str]:
    """Return the command that shows by its exit code whether the packages can be imported."""
    return [python, "-c", "import tensorflow, tensorboard"]


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
    """Return the folder of the environment into which the packages go."""
    return Path(sys.prefix)
