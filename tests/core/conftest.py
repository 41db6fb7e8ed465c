"""What several tests of the core are given."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.keras_files import RECORD, random_network

from lenet_gui.core.keras_file.model_file import save_model


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """LeNet-5 in a file, as this project writes it."""
    path = tmp_path / "x.keras"
    save_model(path, random_network(), RECORD)
    return path
