from __future__ import annotations

import pytest

from benchmarks.common.page import with_section

README = "# A\n<!-- from make tea -->\nold\n<!-- end of make tea -->\nmore\n"


def test_only_what_stands_between_the_comments_is_replaced():
    assert with_section(README, "new\n", "make tea") == README.replace("old", "new")


@pytest.mark.parametrize("broken", ["no comments", README + README, README.replace("end of", "")])
def test_a_readme_without_its_two_comments_is_refused(broken: str):
    with pytest.raises(ValueError, match="expected one"):
        with_section(broken, "new\n", "make tea")


def test_the_comments_of_another_command_are_not_meant():
    with pytest.raises(ValueError, match="from make coffee"):
        with_section(README, "new\n", "make coffee")
