"""Data sets by their names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from support.digits import small_dataset, write_small_dataset
from support.small_mnist import place_small_mnist

from lenet_gui.core.data import builtin, sources
from lenet_gui.core.data.sources import load, source_titles, source_typed
from lenet_gui.core.network.architectures import NO_DIGIT

COUNTS = (240, 20, 60)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", COUNTS)
    monkeypatch.setattr(sources, "NON_DIGITS", 30)
    monkeypatch.setattr(sources, "FURTHER_DIGITS", 50)
    place_small_mnist(monkeypatch)


def test_a_folder_is_loaded_under_its_own_name(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    write_small_dataset(folder)
    assert load(folder).name == "mine"


def test_the_built_in_digits_need_no_files() -> None:
    dataset = load("builtin")
    assert dataset.name == "Built-in digits"
    assert len(dataset.train_images) == COUNTS[0]


def test_only_what_has_to_be_written_is_told_of() -> None:
    told = []
    for _ in range(2):
        load("builtin", lambda *so_far: told.append(so_far))
    assert {stage for stage, _, _ in told} == {"Generating digits"}
    # Once: the second time they are kept.
    assert [so_far for so_far in told if so_far[1] == sum(COUNTS)] == [
        ("Generating digits", sum(COUNTS), sum(COUNTS))
    ]


def test_the_mixture_holds_mnist_the_built_in_digits_and_what_is_none() -> None:
    dataset, mnist = load("drawn"), small_dataset()
    assert dataset.name == source_titles()["drawn"]
    times = sources.TIMES_MNIST
    assert len(dataset.train_images) == times * len(mnist.train_images) + COUNTS[0] + 50 + 30
    assert np.bincount(dataset.train_labels)[NO_DIGIT] == 30
    assert len(dataset.validation_images) == len(mnist.validation_images) + COUNTS[1]
    assert dataset.validation_labels.max() < NO_DIGIT


def test_the_mixture_is_tested_on_mnist_alone() -> None:
    np.testing.assert_array_equal(load("drawn").test_images, small_dataset().test_images)


def test_a_name_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(ValueError, match=r"no data set letters; known: mnist, builtin, drawn, "):
        load("letters")


def test_a_data_set_is_found_by_its_name_in_capitals_too() -> None:
    assert source_typed("MNIST") == "mnist"
    assert source_typed("Fashion-MNIST") == "fashion-mnist"


def test_a_folder_with_the_name_of_a_data_set_in_capitals_goes_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("MNIST").mkdir()
    assert source_typed("MNIST") == Path("MNIST")


@pytest.mark.parametrize("name", ["mnsit", "fashion_mnist", "none/mnist", ""])
def test_what_is_neither_there_nor_known_is_refused_with_the_known_names(name: str) -> None:
    with pytest.raises(
        ValueError, match=rf"“{name}”, and no .* known: mnist, builtin, drawn, fash"
    ):
        source_typed(name)
