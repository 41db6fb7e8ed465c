"""Sentences for the user: English, and translatable by the window without Qt in the core.

The templates are literals of text(), plural() and template(). From there pyside6-lupdate collects
them (`make translations`), and `words` in ui/common/translation.py translates them.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Self

# Values that are numbers are written in the user's number format; everything else is a str.
Value = str | int | float


class Number(float):
    """A number that is shown with so many decimals."""

    decimals: int


class Text(str):
    """An English text that remembers how it was made.

    Attributes:
        template: the text with `{}` in place of its values, and `%n` in place of `n`.
        values: the values, which may be Texts.
        n: the number that the text agrees with; None without one.
    """

    template: str
    values: tuple[Value, ...]
    n: int | None

    @classmethod
    def of(cls, template: str, values: tuple[object, ...], n: int | None = None) -> Self:
        """Return the text of a template from anywhere; an exception stands for its sentence."""
        kept = tuple(map(_kept, values))
        made = cls(english_form(template, n).format(*map(_in_english, kept)))
        made.template, made.values, made.n = template, kept, n
        return made

    def about(self, subject: object) -> Text:
        """Return the same text with another first value."""
        return Text.of(self.template, (subject, *self.values[1:]), self.n)


def text(template: str, *values: object) -> Text:
    """Return the text of a literal template with a `{}` for each value.

    No value may be a literal str in second place, which pyside6-lupdate takes for a comment.

    >>> text("{} has {} pixels.", "digit.png", 1024)
    'digit.png has 1,024 pixels.'
    """
    return Text.of(template, values)


def plural(template: str, comment: str, n: int, *values: object) -> Text:
    """Return the text of a literal template with `%n` for the count, as in QObject.tr().

    >>> plural("%n digit(s) in {}", "", 1, "my.jsonl")
    '1 digit in my.jsonl'
    """
    return Text.of(template, values, n)


def template(literal: str) -> str:
    """Return a literal template that is made a text elsewhere."""
    return literal


def number(value: float, decimals: int) -> Number:
    """Return a value of a text that is shown with so many decimals.

    >>> text("{} %", number(99, 1))
    '99.0 %'
    """
    made = Number(value)
    made.decimals = decimals
    return made


def joined(texts: Sequence[str], pair: str = template("{}; {}")) -> str:
    """Return texts as one, each two put into the template of a pair; "" without any.

    >>> joined(["a", "b", "c"], template("{}, {}"))
    'a, b, c'
    """
    return functools.reduce(lambda *both: Text.of(pair, both), texts) if texts else ""


def printable(text: str, instead: str = "?") -> str:
    r"""Return a text from a file with another character for each that cannot be printed.

    No-break spaces become spaces.

    >>> printable("digits\t99\u00a0%")
    'digits?99 %'
    """
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    return "".join(c if c.isprintable() else instead for c in plain)


def one_line(text: str, longest: int) -> str:
    """Return a text from a file or a user on one printable line of at most so many characters."""
    return " ".join(printable(text, " ").split())[:longest].rstrip()


def sentence(error: BaseException) -> str:
    """Return the sentence of an exception, a Text where it was raised with one."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Text) else str(error)


def english_form(template: str, n: int | None) -> str:
    """Return a template with its number, and with each `(s)` as the number requires."""
    if n is None:
        return template
    return template.replace("%n", f"{n:,}").replace("(s)", "" if n == 1 else "s")


def _kept(value: object) -> Value:
    if isinstance(value, BaseException):
        return sentence(value)
    return value if isinstance(value, str | int | float) else str(value)


def _in_english(value: Value) -> str:
    if isinstance(value, Number):
        return f"{value:,.{value.decimals}f}"
    if isinstance(value, float):
        return f"{value:,.10g}"
    return value if isinstance(value, str) else f"{value:,}"
