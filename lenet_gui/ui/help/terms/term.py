"""One entry of the glossary. GUI thread."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lenet_gui.ui.common.translation import translate

_LINK = re.compile(r"\[([^]]+)\]\(#[^)]+\)")


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its explanation.

    Attributes:
        english_title, english_text: as in the source; the text is Markdown without blocks, and
            [words](#key) are a link to another term.
        see: the keys of related terms.
        source: where to read on, not translated.
    """

    english_title: str
    english_text: str
    see: tuple[str, ...]
    source: str

    def title(self) -> str:
        """Return the title in the window's language."""
        return translate("Glossary", self.english_title)

    def text(self) -> str:
        """Return the explanation in the window's language, as Markdown."""
        return translate("Glossary", self.english_text)

    def first_sentence(self) -> str:
        """Return the first sentence of the explanation as plain text."""
        plain = _LINK.sub(r"\1", self.text()).replace("*", "")
        return re.split(r"(?<=[.。])\s*(?=\D)", plain, maxsplit=1)[0]
