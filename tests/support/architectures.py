"""A network that no preset has."""

from __future__ import annotations

import pytest

from lenet_gui.core.network.architectures import ARCHITECTURES, CLASSES, Architecture
from lenet_gui.core.network.layers import Dense, Flatten

WITHOUT_DROPOUT = Architecture(
    "dense",
    "A dense network",
    (
        Flatten("flatten"),
        Dense("hidden", units=20, activation="relu"),
        Dense("output", units=CLASSES),
    ),
)


def offer_network_without_dropout(monkeypatch: pytest.MonkeyPatch) -> str:
    """Have a network among the known ones that has no place for dropout; gives its key."""
    monkeypatch.setitem(ARCHITECTURES, WITHOUT_DROPOUT.key, WITHOUT_DROPOUT)
    return WITHOUT_DROPOUT.key
