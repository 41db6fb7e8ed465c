"""All terms of the glossary by key, and by subject. GUI thread.

The key of a term is the anchor of its English title in docs/glossary.md.
"""

from __future__ import annotations

from lenet_gui.ui.help.terms import data, network, testing, training
from lenet_gui.ui.help.terms.term import Term

# In the order in which a learner meets them.
SUBJECTS: dict[str, dict[str, Term]] = {
    "Images": data.TERMS,
    "Networks": network.TERMS,
    "Training": training.TERMS,
    "Testing": testing.TERMS,
}

GLOSSARY: dict[str, Term] = {
    key: term for terms in SUBJECTS.values() for key, term in terms.items()
}
