from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lenet_gui import paths
from lenet_gui.core import adaptation_data
from lenet_gui.core.adaptation_data import others_digits
from lenet_gui.core.idx import Bytes
from lenet_gui.core.model_file import load_model
from lenet_gui.core.network import SOFTMAX_REGRESSION, Network


def network() -> Network:
    return load_model(paths.models_folder() / "softmax.keras")


def test_without_mnist_the_built_in_digits_are_mixed_in() -> None:
    assert others_digits(network()) == "builtin"


def test_where_the_folder_for_mnist_holds_none_the_built_in_digits_are_mixed_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path / "nowhere"))
    assert others_digits(network()) == "builtin"


def test_a_network_that_learned_from_mnist_alone_gets_mnist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adaptation_data, "find_mnist", lambda: tmp_path)
    assert others_digits(network()) == "mnist"


def test_a_network_that_knows_the_built_in_digits_gets_them_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ones(count: int, seed: int) -> tuple[Bytes, Bytes]:
        return np.zeros((count, 28, 28), np.uint8), np.ones(count, np.uint8)

    knows_ones = Network(
        SOFTMAX_REGRESSION, (np.zeros((784, 10), np.float32), np.eye(10, dtype=np.float32)[1])
    )
    monkeypatch.setattr(adaptation_data, "find_mnist", lambda: tmp_path)
    monkeypatch.setattr(adaptation_data, "synthetic_digits", ones)
    assert others_digits(knows_ones) == "drawn"
