"""The texts of the core: English by themselves, with all that a translation needs."""

import ast
import copy
import json
import pickle
from pathlib import Path

import pytest

import lenet_gui
from lenet_gui.core.text import Text, joined, number, plural, sentence, text

PACKAGE = Path(lenet_gui.__file__).parent

# The exceptions whose sentences are shown.
SHOWN = {
    "ChildFailedToStart",
    "ChildRefused",
    "DatasetError",
    "InvalidModelFile",
    "ModelFileError",
    "MyDigitsError",
    "NoTensorFlow",
    "PictureError",
    "RecordingError",
    "RecoveryError",
    "RunError",
    "TrainingError",
}
# The rows of tables, and which of their arguments are shown.
ROWS = {
    "Setting": (0, 1),
    "Switch": (0, 1),
    "Preset": (1, 3),
    "Schedule": (0,),
}


def test_a_text_is_its_english_sentence():
    assert text("{} has {} pixels.", "a.png", 12345) == "a.png has 12,345 pixels."


def test_a_text_remembers_its_template_and_its_values():
    made = text("{} is damaged: {}.", Path("a.keras"), text("the disk is full"))
    assert made.template == "{} is damaged: {}."
    assert made.values == ("a.keras", "the disk is full")
    assert isinstance(made.values[1], Text)


def test_braces_in_a_value_are_not_filled():
    assert text("{} is empty.", "{0.__class__}") == "{0.__class__} is empty."


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0 digits"), (1, "1 digit"), (2000, "2,000 digits")]
)
def test_a_plural_agrees_with_its_number(count, expected):
    assert plural("%n digit(s) of {}", "", count, "mine") == f"{expected} of mine"


def test_a_number_keeps_its_decimals():
    assert text("{} %", number(99, 2)) == "99.00 %"


def test_joined_texts_keep_their_parts():
    made = joined([text("first"), text("second"), text("third")])
    assert made == "first; second; third"
    assert joined([]) == ""


def test_an_exception_among_the_values_stands_for_its_sentence():
    cause = text("{} is full", "the disk")
    made = text("{} It is tried again.", ValueError(cause))
    assert made.values == (cause,)
    assert sentence(ValueError(cause)) is cause
    assert sentence(ValueError("plain")) == "plain"


def test_a_text_can_be_told_of_something_else():
    assert (
        text("{} lacks {}.", "The file", "weights").about("“a.keras”") == "“a.keras” lacks weights."
    )


@pytest.mark.parametrize("again", [copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_a_copied_text_is_whole(again):
    made = again(text("{} of {}", 1, 2))
    assert (made, made.template, made.values) == ("1 of 2", "{} of {}", (1, 2))


def test_a_text_is_written_to_json_as_its_sentence():
    assert json.dumps(text("{} s", 5)) == '"5 s"'


def calls():
    """Yield each call in the core and in pictures, with its place."""
    for folder in ("core", "pictures"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def is_plain(argument):
    is_literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    return is_literal or isinstance(argument, ast.JoinedStr)


def begins_with_a_string(argument):
    return is_plain(argument) or ast.unparse(argument)[0] in "'\""


def test_no_sentence_that_is_shown_is_a_plain_string():
    plain = [
        place
        for place, call in calls()
        for position in ((0,) if call.func.id in SHOWN else ROWS.get(call.func.id, ()))
        if position < len(call.args) and is_plain(call.args[position])
    ]
    assert not plain, "use text()"


def test_the_templates_are_literals_that_the_collector_of_texts_understands():
    wrong = [
        place
        for place, call in calls()
        if call.func.id in ("text", "plural", "template")
        and (
            isinstance(call.args[0], ast.JoinedStr)
            # It takes a string in second place for a comment.
            or (call.func.id == "text" and any(map(begins_with_a_string, call.args[1:2])))
            or (call.func.id == "text" and "%n" in ast.unparse(call.args[0]))
        )
    ]
    assert not wrong
