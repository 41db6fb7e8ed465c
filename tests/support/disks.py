"""File systems of one process alone, which are full, or can only be read."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def mounted(folder: Path, options: str) -> list[str]:
    """What to put before a command so that a file system of its own lies at the folder for it."""
    command = ["unshare", "--mount", "sh", "-c"]
    script = f'mount -t tmpfs -o {options} none "{folder}" && exec "$@"'
    prefix = [*command, script, "sh"]
    if (
        sys.platform != "linux"
        or shutil.which("unshare") is None
        or subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("only an administrator may mount a file system for a test, and on Linux")
    return prefix
