"""The programs of others that this one uses, and their licences."""

from __future__ import annotations

import sys
from pathlib import Path

# Those of pyproject.toml, with what their packages hold, and their licences as SPDX names them.
USED = (
    ("Python", "PSF-2.0"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("NumPy", "BSD-3-Clause"),
    ("h5py, HDF5", "BSD-3-Clause"),
    ("pyqtgraph", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("pi-heif", "BSD-3-Clause"),
    ("libheif, libde265", "LGPL-3.0"),
    ("pypdfium2, PDFium", "BSD-3-Clause"),
    ("Requests", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("Rich", "MIT"),
    ("TensorFlow, Keras, TensorBoard", "Apache-2.0"),
)


def licences_folder() -> Path | None:
    """Return the folder of a bundled program with all licences in full; None of another."""
    for folder in (Path(sys.executable).parent, Path(sys.executable).parents[1] / "Resources"):
        if (folder / "licences" / "README.txt").is_file():
            return folder / "licences"
    return None
