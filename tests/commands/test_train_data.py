"""train on data in each form in which people have them, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command_line import Run
from support.data_formats import FORMATS, IMAGES, TEST_IMAGES, write_format

from lenet_gui.core.keras_file.model_file import read_model


@pytest.mark.tensorflow
@pytest.mark.usefixtures("working_folder")
@pytest.mark.parametrize("key", FORMATS)
def test_each_form_of_data_is_trained_from(run: Run, tmp_path: Path, key: str) -> None:
    path = write_format(tmp_path / "data", key)
    options = ("--network", "softmax", "--epochs", "1", "--batch-size", "20", "--json")
    code, printed, said = run("train", *options, "--data", path, "--output", "trained.keras")
    assert code == 0, said
    assert json.loads(printed)["output"] == "trained.keras"
    _, record = read_model("trained.keras")
    assert record is not None
    assert record.dataset == path.name
    # Of each digit's six images one validates, and one tests where there are no others.
    counts = (50, len(TEST_IMAGES)) if FORMATS[key].has_test else (len(IMAGES) - 20, 10)
    assert (record.training_images, record.test_images) == counts
