"""For MkDocs: pictures of the window as dark as the reader's screen."""

from __future__ import annotations

import re
from pathlib import Path

_DARK = Path(__file__).parent / "pictures" / "dark"


def on_page_content(html: str, **_: object) -> str:
    """Return a page in which each picture that there is of the dark window has it beside it."""
    return re.sub(r'<img [^>]*src="pictures/([\w.]+)"[^>]*>', _both, html)


def _both(image: re.Match[str]) -> str:
    if not (_DARK / image[1]).exists():
        return image[0]
    dark = f'<source media="(prefers-color-scheme: dark)" srcset="pictures/dark/{image[1]}">'
    return f"<picture>{dark}{image[0]}</picture>"
