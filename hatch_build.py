"""Compile the translations when the package is built or installed from its sources."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface):
    """Makes a .qm file, which Qt reads, of each .ts file, which translators write."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile all translations."""
        for path in Path(self.root, "resources", "translations").glob("*.ts"):
            compiled = str(path.with_suffix(".qm"))
            command = ["pyside6-lrelease", "-silent", str(path), "-qm", compiled]
            if subprocess.run(command, check=False).returncode:
                # It names what a bare Linux lacks.
                looked_for = Path(self.root, "lenet_gui", "system_libraries.py")
                subprocess.run([sys.executable, str(looked_for)], check=False)
                raise SystemExit(f"{path.name} was not compiled. What stands above says why.")
