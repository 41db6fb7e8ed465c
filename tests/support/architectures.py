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


def offer(monkeypatch: pytest.MonkeyPatch, architecture: Architecture) -> str:
    """Have the program know another network; return its key."""
    monkeypatch.setitem(ARCHITECTURES, architecture.key, architecture)
    return architecture.key
