"""Names of layers and models, as Keras spells them and as a line can show them."""

from __future__ import annotations

import re

from lenet_gui.core.text import printable

# The longest name of a layer or model that is shown.
_LONGEST = 40


def snake_case(name: str) -> str:
    """Return a class name in snake case, like keras.src.utils.naming.to_snake_case().

    >>> snake_case("SeparableConv2D"), snake_case("LeakyReLU"), snake_case("ELU")
    ('separable_conv2d', 'leaky_re_lu', 'elu')
    """
    name = re.sub(r"\W+", "", name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def short(name: object) -> str:
    """Return a name from a file in one printable line without slashes; "" if it is none."""
    if not isinstance(name, str):
        return ""
    return re.sub(r"[/\\]", "-", printable(name[:_LONGEST], "-")).strip()
