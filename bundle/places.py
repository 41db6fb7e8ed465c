"""Where the bundle is made, and how large things there are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST, BUILD = ROOT / "dist", ROOT / "build"
FOLDER = DIST / "lenet-gui"
ICONS = BUILD / "icons"
# The spec leaves here, a line each, the libraries that the bundle has from this system.
OF_THE_SYSTEM = BUILD / "of-the-system.txt"


def megabytes(path: Path) -> int:
    """Return the size of a file or of the files in a folder, in millions of bytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return round(sum(file.lstat().st_size for file in files if not file.is_dir()) / 1e6)
