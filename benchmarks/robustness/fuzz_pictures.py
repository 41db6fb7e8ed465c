"""Pictures in formats that Qt does not read, for the fuzzing."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from PIL import Image

from lenet_gui.pictures import formats

# What Pillow writes.
_WRITTEN: dict[str, dict[str, Any]] = {
    "heif": {"format": "HEIF"},
    "avif": {"format": "AVIF"},
    "pdf": {"format": "PDF"},
    "tiff": {"format": "TIFF", "compression": "jpeg"},
}
_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90" viewBox="0 0 120 90">'
    b'<path d="M60 15 L60 75" stroke="black" stroke-width="8" fill="none"/></svg>'
)


def pictures_beyond_qt() -> dict[str, bytes]:
    """Return a small sound file for each format that this system reads, by the format's name."""
    pixels = np.full((90, 120), 255, np.uint8)
    pixels[15:75, 56:64] = 0
    files = {"svg": _SVG} if formats.prepare("svg") else {}
    for kind, settings in _WRITTEN.items():
        if formats.prepare(kind) and (kind != "heif" or _can_write_heif()):
            file = io.BytesIO()
            Image.fromarray(pixels).convert("RGB").save(file, **settings)
            files[kind] = file.getvalue()
    return files


def _can_write_heif() -> bool:
    """Return whether HEIC can be written here; what reads it writes none."""
    try:
        import pillow_heif
    except ImportError:
        return False
    pillow_heif.register_heif_opener()
    return True
