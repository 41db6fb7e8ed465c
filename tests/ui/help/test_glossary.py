"""The texts of the glossary: they link to one another, and are the page of the documents."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from benchmarks.pictures import glossary as written
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.recognition.reading import ACCEPT_THRESHOLD, PAIR_THRESHOLD
from lenet_gui.ui.help.glossary import GLOSSARY, SUBJECTS
from lenet_gui.ui.help.terms.term import Term
from lenet_gui.ui.pages import PLACES

UI = Path(__file__).parents[3] / "lenet_gui" / "ui"

terms = pytest.mark.parametrize(("key", "term"), GLOSSARY.items(), ids=list(GLOSSARY))


def named_in(path: Path) -> list[str]:
    """The keys of terms that a module names: HelpMark("key"), set_help(widget, "key")."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        place = {"HelpMark": 0, "set_help": 1}.get(name)
        if place is not None and len(node.args) > place:
            argument = node.args[place]
            if isinstance(argument, ast.Constant):
                found.append(argument.value)
    return found


@terms
def test_a_terms_key_is_the_anchor_of_its_title(key: str, term: Term) -> None:
    assert key == re.sub(r"[^\w\- ]", "", term.english_title.lower()).replace(" ", "-")


@terms
def test_links_and_related_terms_lead_to_other_terms(key: str, term: Term) -> None:
    linked = re.findall(r"\]\(#([^)]+)\)", term.english_text)
    assert {*linked, *term.see} <= GLOSSARY.keys() - {key}
    assert len(set(term.see)) == len(term.see) > 0


@terms
def test_a_term_is_explained_in_two_to_five_sentences_with_a_source(key: str, term: Term) -> None:
    assert 2 <= len(re.findall(r"\.(?= |$)", term.english_text)) <= 5
    assert re.search(r"(19|20)\d\d", term.source)
    assert term.first_sentence().endswith(".")
    assert len(term.first_sentence()) < len(term.english_text)
    assert not re.search(r"[\[\]*#]", term.first_sentence())


def test_no_term_has_two_subjects() -> None:
    assert sum(len(found) for found in SUBJECTS.values()) == len(GLOSSARY)


def test_every_optimizer_of_the_program_is_explained() -> None:
    titles = {term.english_title for term in GLOSSARY.values()}
    assert {optimizer.title for optimizer in OPTIMIZERS.values()} <= titles


def test_the_figures_in_the_texts_are_those_of_the_program() -> None:
    def has(key: str, figure: str) -> bool:
        return figure in GLOSSARY[key].english_text

    assert has("lenet-5", f"{LENET5.parameter_count():,}")
    assert has("softmax-regression", f"{SOFTMAX_REGRESSION.parameter_count():,}")
    assert has("unsure-answer", f"{100 * ACCEPT_THRESHOLD:.0f} %")
    assert has("unsure-answer", f"{100 * PAIR_THRESHOLD:.0f} %")


def test_every_term_that_the_window_names_is_in_the_glossary() -> None:
    named = [key for path in UI.rglob("*.py") for key in named_in(path)]
    assert {*named, *(place.load().help_term for place in PLACES)} <= GLOSSARY.keys()


def test_the_page_of_the_documents_has_the_texts_of_the_window() -> None:
    # Written by: python -m benchmarks.pictures.glossary
    assert written.PAGE.read_text(encoding="utf-8") == written.page()
