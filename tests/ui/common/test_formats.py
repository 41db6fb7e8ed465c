"""Tests of the numbers that the window shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from lenet_gui.ui.common.formats import decimal, in_percent, whole


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_numbers_in_english() -> None:
    assert whole(61706) == "61,706"
    assert decimal(0.125, 2) == f"{0.125:.2f}"
    assert in_percent(0.9938, 2) == "99.38 %"


@pytest.mark.usefixtures("german")
def test_numbers_in_german() -> None:
    assert whole(61706) == "61.706"
    assert decimal(0.5, 2) == "0,50"
    assert in_percent(0.9938, 2) == "99,38 %"
