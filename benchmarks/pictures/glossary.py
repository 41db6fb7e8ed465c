"""Write docs/glossary.md from the texts of the window's glossary.

python -m benchmarks.pictures.glossary
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from lenet_gui.ui.help.glossary import GLOSSARY, SUBJECTS

PAGE = Path(__file__).parents[2] / "docs" / "glossary.md"

_HEAD = """\
# Glossary

The terms that the window uses. There, F1 or a “?” beside a term opens the same texts, many with a
picture that a slider changes.

<!-- from python -m benchmarks.pictures.glossary -->
"""


def page() -> str:
    """Return the text of docs/glossary.md."""
    parts = [_HEAD]
    for subject, terms in SUBJECTS.items():
        links = ", ".join(f"[{term.english_title}](#{key})" for key, term in terms.items())
        parts.append(_filled(f"**{subject}**: {links}"))
    for subject, terms in SUBJECTS.items():
        parts.append(f"## {subject}\n")
        for term in terms.values():
            related = ", ".join(f"[{GLOSSARY[key].english_title}](#{key})" for key in term.see)
            parts.append(f"### {term.english_title}\n")
            parts.append(_filled(term.english_text))
            parts.append(_filled(f"See also: {related}. Further reading: {term.source}."))
    return "\n".join(parts)


def _filled(text: str) -> str:
    return textwrap.fill(text, 100, break_long_words=False, break_on_hyphens=False) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
