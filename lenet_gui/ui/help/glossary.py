"""All terms of the glossary by key. GUI thread.

The key of a term is the anchor of its English title in docs/glossary.md.
"""

from __future__ import annotations

from lenet_gui.ui.help.terms import data, network, testing, training
from lenet_gui.ui.help.terms.term import Term

GLOSSARY: dict[str, Term] = data.TERMS | network.TERMS | training.TERMS | testing.TERMS
