from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from support.digits import small_dataset

from benchmarks.recognition import upper_bound
from benchmarks.recognition.drawn_digits import Plan
from benchmarks.recognition.drawn_report import Readings
from benchmarks.recognition.recorded_digits import RecordedDigit, read_strokes
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.network.network import Network


@pytest.fixture(autouse=True)
def small_mixture(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of MNIST with the written digits."""
    monkeypatch.setattr(upper_bound, "load", lambda *_: small_dataset())


@pytest.mark.tensorflow
def test_nobody_is_read_by_a_network_that_learned_from_them(
    recorded: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    learned: list[set[str]] = []
    add, read = upper_bound.with_drawings, upper_bound.read

    def watch_adding(dataset: Dataset, digits: Sequence[RecordedDigit], seed: int) -> Dataset:
        learned.append({digit.writer for digit in digits})
        return add(dataset, digits, seed)

    def watch_reading(plans: Sequence[Plan], network: Network) -> Readings:
        being_read = {plan.digit.writer for plan in plans}
        assert being_read
        assert not being_read & learned[-1]
        return read(plans, network)

    monkeypatch.setattr(upper_bound, "with_drawings", watch_adding)
    monkeypatch.setattr(upper_bound, "read", watch_reading)
    assert upper_bound.main(["--strokes", str(recorded), "--epochs", "1"]) == 0
    assert sorted(map(sorted, learned)) == [["0"], ["1"]]
    printed = capsys.readouterr().out
    assert printed.count("trained with 20 digits of 1 in 2 parts of the people") == 2
    assert "40 digits by 2 people, 120 drawings" in printed


def test_each_digit_is_learned_from_in_ten_drawings(recorded: Path) -> None:
    before, digits = small_dataset(), read_strokes(recorded)[:3]
    after = upper_bound.with_drawings(before, digits, 1)
    images = after.train_images[len(before.train_images) :]
    assert after.train_labels[len(before.train_labels) :].tolist() == [0] * 10 + [1] * 10 + [2] * 10
    for drawings in np.split(images, 3):
        # Two may be drawn with the same pen at the same size.
        assert 5 <= len(np.unique(drawings, axis=0)) <= 10
    assert (images.max(axis=(1, 2)) > 200).all()


def test_more_parts_than_people_are_refused_in_a_sentence(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert upper_bound.main(["--strokes", str(recorded), "--parts", "3"]) == 2
    assert "2 people cannot be divided into 3 parts." in capsys.readouterr().err
