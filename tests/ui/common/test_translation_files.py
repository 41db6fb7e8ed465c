"""The translations: complete, with the placeholders and plurals of their sources."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject

import lenet_gui
from lenet_gui.paths import translations_folder
from lenet_gui.ui.common.translation import NAMES, SYSTEM, Translation, languages, translate

FILES = sorted(translations_folder().glob("*.ts"))
SOURCES = sorted(Path(lenet_gui.__file__).parent.rglob("*.py"))

# What marks texts in the core for `make translations`.
MAKEFILE = Path(lenet_gui.__file__).parent.parent / "Makefile"
[ALIASES] = re.findall(r"-tr-function-alias (\S+)", MAKEFILE.read_text(encoding="utf-8"))


def messages(path: Path) -> list[tuple[str, list[str]]]:
    """The texts of a file: each source, and its translation's forms."""
    found = []
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, message.findtext("source")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found.append((message.findtext("source") or "", forms or [translation.text or ""]))
    return found


def sources(path: Path) -> set[tuple[str, str]]:
    """The contexts and texts of a file."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts that the program has now."""
    path = tmp_path_factory.mktemp("texts") / "all.ts"
    update = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-silent", "-tr-function-alias", ALIASES]
    subprocess.run([update, *options, *SOURCES, "-ts", path], check=True)
    return sources(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_text_of_the_program_is_there(path: Path, collected: set[tuple[str, str]]) -> None:
    counted = {one for one in collected if "%n" in one[1]}
    missing = (counted if path.stem == "lenet_gui_en" else collected) - sources(path)
    assert missing == set(), "make translations collects them"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_text_is_translated_with_the_same_placeholders(path: Path) -> None:
    assert messages(path)
    for source, forms in messages(path):
        for form in forms:
            assert form.strip(), source
            # The singular may say "one" in place of the number.
            wanted = [p for p in re.findall(r"{\w*}|%n", source) if p != "%n" or form != forms[0]]
            there = re.findall(r"{\w*}|%n", form)
            assert sorted(wanted) == sorted(p for p in there if p != "%n" or form != forms[0])


def test_languages_are_offered_under_their_own_names() -> None:
    assert {"en": NAMES["en"]}.items() <= languages().items()


def test_the_singular_has_no_ending_of_the_plural(qapp: QObject) -> None:
    translation = Translation("en", qapp)
    counted = [translate("RecoveryBar", "%n drawing(s)", "", number) for number in (1, 2)]
    assert counted == ["1 drawing", "2 drawings"]
    translation.set_language(SYSTEM)
    translation.deleteLater()


def test_numbers_are_written_as_in_the_language(qapp: QObject) -> None:
    # Of a language that is not there, neither texts nor formats are used.
    for language in ("en", "ja", SYSTEM):
        translation = Translation(language, qapp)
        assert QLocale().toString(1234.5, "f", 2) == "1,234.50"
    translation.deleteLater()
