from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_gui import paths
from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data import builtin
from lenet_gui.core.data.builtin import BUILTIN_NAME, builtin_digits
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.progress import Cancelled


@pytest.fixture
def few_builtin_digits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Small built-in digits, with a list of how many were made each time."""
    made: list[int] = []

    def counted(count: int, seed: int, *told: Callable[..., Any]) -> tuple[Bytes, Bytes]:
        made.append(count)
        return synthetic_digits(count, seed, *told)

    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (60, 20, 40))
    monkeypatch.setattr(builtin, "synthetic_digits", counted)
    return made


def _cached_files() -> list[Path]:
    return sorted(paths.cache_folder().iterdir())


def test_builtin_digits_are_split_and_read_only(few_builtin_digits: list[int]) -> None:
    dataset = builtin_digits()
    images, labels = synthetic_digits(120, builtin.BUILTIN_SEED)
    assert dataset.name == BUILTIN_NAME
    for part, place in (
        ("train", slice(60)),
        ("validation", slice(60, 80)),
        ("test", slice(80, 120)),
    ):
        np.testing.assert_array_equal(getattr(dataset, f"{part}_images"), images[place])
        np.testing.assert_array_equal(getattr(dataset, f"{part}_labels"), labels[place])
    assert not dataset.train_images.flags.writeable


def test_builtin_digits_are_made_once_and_then_read(few_builtin_digits: list[int]) -> None:
    first, second = builtin_digits(), builtin_digits()
    assert few_builtin_digits == [120]
    assert len(_cached_files()) == 1
    np.testing.assert_array_equal(first.test_images, second.test_images)
    np.testing.assert_array_equal(first.test_labels, second.test_labels)


def test_digits_of_an_older_generator_are_not_read(
    few_builtin_digits: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    builtin_digits()
    monkeypatch.setattr(builtin, "BUILTIN_VERSION", builtin.BUILTIN_VERSION + 1)
    builtin_digits()
    assert few_builtin_digits == [120, 120]


@pytest.mark.parametrize("damage", ["cut short", "of another kind", "of another size"])
def test_a_damaged_cache_is_made_anew(few_builtin_digits: list[int], damage: str) -> None:
    whole = builtin_digits()
    (path,) = _cached_files()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] if damage == "cut short" else b"no archive")
    if damage == "of another size":
        with path.open("wb") as file:
            np.savez(file, images=np.zeros((5, 28, 28), np.uint8), labels=np.zeros(5, np.uint8))
    again = builtin_digits()
    assert few_builtin_digits == [120, 120]
    assert path.read_bytes() == content
    np.testing.assert_array_equal(whole.train_images, again.train_images)


def test_writing_ends_when_it_is_called_off_and_leaves_no_cache(
    few_builtin_digits: list[int],
) -> None:
    with pytest.raises(Cancelled):
        builtin_digits(lambda: True)
    assert not paths.cache_folder().exists()


def test_a_cache_that_cannot_be_written_costs_only_time(few_builtin_digits: list[int]) -> None:
    paths.cache_folder().parent.mkdir(parents=True)
    paths.cache_folder().write_bytes(b"a file where the folder should be")
    assert len(builtin_digits().train_images) == 60
    assert paths.cache_folder().is_file()
