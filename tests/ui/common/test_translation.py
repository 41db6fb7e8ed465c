"""The texts of the core in the language of the window."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.text import number, plural, text
from lenet_gui.ui.common.translation import words

GERMAN = {
    "{} could not be read: {}.": "{} ist nicht lesbar: {}.",
    "the disk is full": "das Medium ist voll",
    "{} of {}": "von {1} sind es {0}",
    "%n digit(s) of {}": "%n Ziffer(n) aus {}",
}


class German(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return GERMAN.get(source)

    def isEmpty(self):
        return False


@pytest.fixture
def german(qapp):
    translator, before = German(), QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_an_error_is_told_in_the_language_of_the_window(german):
    error = ModelFileError(text("{} could not be read: {}.", "x.keras", text("the disk is full")))
    assert words(error) == "x.keras ist nicht lesbar: das Medium ist voll."
    assert str(error) == "x.keras could not be read: the disk is full."


def test_a_translation_may_turn_the_values_around_and_writes_their_numbers(german):
    assert words(text("{} of {}", number(1234.5, 2), 60000)) == "von 60.000 sind es 1.234,50"


def test_numbers_that_are_names_stay_as_they_are(german):
    assert words(text("{} of {}", "12345", "seed")) == "von seed sind es 12345"


def test_what_has_no_translation_is_told_in_english(german):
    assert words(text("{} is empty.", "a")) == "a is empty."
    assert words(plural("%n network(s) in {}", "", 2, "a")) == "2 networks in a"
    assert words(OSError("plain")) == "plain"


@pytest.mark.parametrize(("count", "expected"), [(1, "1 digit of a"), (3, "3 digits of a")])
def test_plurals_are_right_without_any_translation(qapp, count, expected):
    assert words(plural("%n digit(s) of {}", "", count, "a")) == expected
