"""Networks as TOML files: what is written is read again, and everything else is explained."""

from __future__ import annotations

import pytest
from support.architectures import FROM_ELSEWHERE

from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.network.description import (
    DescriptionError,
    description_of,
    draft_of,
    read_description,
    read_draft,
)
from lenet_gui.core.network.draft import Draft

SMALL = """\
name = "Mine"

[[layer]]
type = "Conv2D"
filters = 6
kernel_size = 5
activation = "relu"

[[layer]]
type = "Flatten"

[[layer]]
type = "Dense"
units = 10
activation = "softmax"
"""


@pytest.mark.parametrize(
    "architecture", [*ARCHITECTURES.values(), FROM_ELSEWHERE], ids=lambda a: a.key
)
def test_a_network_comes_back_as_it_was_written(architecture: Architecture) -> None:
    draft = draft_of(architecture)
    assert read_draft(description_of(draft)) == draft
    found = read_description(description_of(draft))
    assert (found.layers, found.input_shape, found.pixels) == (
        architecture.layers,
        architecture.input_shape,
        architecture.pixels,
    )


def test_what_is_left_out_has_its_usual_value_and_the_softmax_is_understood() -> None:
    found = read_description(SMALL)
    assert found.title == "Mine"
    assert [layer.name for layer in found.layers] == ["conv1", "flatten1", "dense1"]
    assert found.parameter_count() == 5 * 5 * 6 + 6 + 24 * 24 * 6 * 10 + 10
    assert found.layers[-1].keras_settings()["activation"] == "linear"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("= 6\n", "= \n", "This is not proper TOML: Invalid value (at line 5, column 11)."),
        ('name = "Mine"', "", "The network has no name; begin with name = “My network”."),
        ('name = "Mine"', 'name = "Mine"\nsize = 3', "“size” is not known; a network has name,"),
        ('name = "Mine"', 'name = "Mine"\ninput = 28', "input = 28 cannot be used; write a shape"),
        ('name = "Mine"', 'name = "Mine"\npixels = "x"', "pixels = x cannot be used; write one"),
        ('"Conv2D"', '"Conv3D"', "Layer 1, from line 3: The type “Conv3D” is not known; write one"),
        ("filters = 6\n", "", "Layer 1, from line 3: Conv2D needs filters: a whole number from 1."),
        ("filters = 6", "filters = 0", "Layer 1, from line 3: filters = 0 cannot be used; it has"),
        ('"relu"', '"rellu"', "Layer 1, from line 3: activation = rellu cannot be used; it has"),
        ("units = 10", "unit = 10", "Layer 3, from line 12: Dense has no setting “unit”; it has"),
        ('type = "Flatten"', "", "Layer 2, from line 9: It has no type; write one of Activation,"),
        ("units = 10", "units = 9", "Layer 3 (Dense): It gives 9 values; the network has to end"),
        ("= 5\n", "= 29\n", "Layer 1 (Conv2D): Its windows are larger than the maps, 28 pixels"),
        ("units = 10", "units = 90000", "Layer 3, from line 12: units = 90000 cannot be used;"),
        ("units = 10", "units = 9000", "Layer 3 (Dense): With it there are more than 8,000,000"),
        ("= 6\n", '= 6\ninitializer = "x"\n', "Layer 1, from line 3: initializer = x cannot be"),
        ("= 6\n", "= 6\nconnections = [[0]]\n", "Layer 1 (Conv2D): Its table of connections is"),
        ("units = 10", 'units = 10\nname = "a/b"', "Layer 3, from line 12: name = a/b cannot be"),
        ("[[layer]]", "[layer]", "This is not proper TOML: "),
    ],
)
def test_what_describes_no_network_is_refused_with_its_place_and_a_remedy(
    old: str, new: str, sentence: str
) -> None:
    with pytest.raises(DescriptionError) as caught:
        read_description(SMALL.replace(old, new, 1))
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    "text", ["", "[[layer]]", "\0", "a = " + "[" * 9000, "layer = 5", "=" * 2**18]
)
def test_other_texts_are_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(DescriptionError, match=r"\.$"):
        read_description(text)


def test_a_draft_says_at_which_layer_it_does_not_fit() -> None:
    layers = read_draft(SMALL).layers
    rows = Draft("x", (layers[1], *layers)).rows()
    assert [row.output_shape for row in rows] == [(784,), None, None, None]
    assert [bool(row.problem) for row in rows] == [False, True, False, False]
    assert rows[1].problem == "It works on maps, and gets 784. Put it before Flatten."


def test_a_draft_without_layers_or_weights_is_no_network() -> None:
    assert Draft("x", ()).problem() == "There are no layers yet."
    assert Draft("x", read_draft(SMALL).layers, (3, 28, 28)).problem().startswith("The input has")
