"""Photographs of digits on paper, made by a computer: repeatable, and counted rightly."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from benchmarks.recognition.photos.conditions import CONDITIONS, bare_ink, picture
from benchmarks.recognition.photos.page import simulated_digit
from benchmarks.recognition.photos.photographed_digits import Photo, figures
from lenet_gui.core.imaging.ink import blank
from lenet_gui.core.imaging.picture_import import MAX_SIDE


def test_there_are_fifty_conditions_of_different_names() -> None:
    assert len({condition.name for condition in CONDITIONS}) == len(CONDITIONS) == 50


def test_the_same_seed_makes_the_same_photograph_and_another_seed_another() -> None:
    def made(seed: int) -> bytes:
        random = np.random.default_rng(seed)
        return picture(CONDITIONS[24], [simulated_digit(3, random)], random)

    assert made(1) == made(1)
    assert made(1) != made(2)


def test_the_bare_ink_is_clean_and_in_the_size_of_a_photographs() -> None:
    random = np.random.default_rng(1)
    ink = bare_ink(CONDITIONS[24], [simulated_digit(3, random)], random)
    assert max(ink.shape) == MAX_SIDE
    assert np.median(ink) == 0
    assert ink.max() == 255


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        (("4", "2"), "right"),
        (("4", "2?"), "guessed"),
        (("4", "7"), "wrong"),
        (("4", "7?"), "refused"),
        (("4", "?", "2"), "refused"),
        (("4", "/", "2"), "refused"),
        (("-",), "refused"),
    ],
)
def test_a_marked_guess_is_no_claim(answers: tuple[str, ...], kind: str) -> None:
    photo = Photo("squared", "42", b"", answers, blank(2), 0.1)
    assert photo.kind() == kind
    assert figures([photo])[kind] == 1.0
    assert figures([photo, dataclasses.replace(photo, answers=("4", "2"))])["right"] >= 0.5
