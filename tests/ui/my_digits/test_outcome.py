"""What is said about an adaptation."""

from __future__ import annotations

import pytest
from support.adaptations import an_adaptation

from lenet_gui.ui.my_digits.outcome import changes, hint, outcome_text


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((1,) * 10, ""),
        ((0, 0, 0, 1, 0, 0, 0, 0, 0, 0), "Two of each digit"),
        ((2, 2, 0, 2, 2, 2, 2, 2, 2, 2), "Missing among your digits: 2."),
        ((0, 2, 0, 2, 0, 2, 2, 2, 2, 2), "Missing among your digits: 0, 2, and 4."),
    ],
)
def test_missing_digits_are_named(counts: tuple[int, ...], said: str) -> None:
    assert hint(counts).startswith(said)
    assert bool(hint(counts)) == bool(said)


def test_the_outcome_says_that_the_network_is_in_use_and_where_it_is_kept() -> None:
    said = outcome_text(an_adaptation(), "run_03")
    assert said.startswith("Of your 20 digits it read 15 correctly before, and 19 now.")
    assert "now the current one" in said
    assert said.endswith("kept as run_03.")
    assert "kept as" not in outcome_text(an_adaptation(), "")


def test_an_outcome_without_a_change_says_why() -> None:
    said = outcome_text(an_adaptation(mixing_coefficient=0.0), "")
    assert said.startswith("No change")
    assert "0.18 points" in said


def test_the_bars_compare_the_users_digits_and_the_test_images() -> None:
    own, others = changes(an_adaptation(tested_on="MNIST"))
    assert (own.before, own.after) == (15 / 20, 19 / 20)
    assert (own.before_text, own.after_text) == ("75 %", "95 %")
    assert others.title == "MNIST (test images)"
    assert (others.before_text, others.after_text) == ("99.38 %", "99.31 %")
