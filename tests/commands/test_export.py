"""export, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.command_line import Run, one_line


@pytest.mark.parametrize("name", ["a.onnx", "a.npz", "A.SAFETENSORS"])
def test_the_bundled_network_is_exported_by_the_ending(run: Run, tmp_path: Path, name: str) -> None:
    code, output, _ = run("export", "--to", tmp_path / name)
    assert code == 0
    assert "lenet-gui" in output
    assert (tmp_path / name).is_file()


def test_the_result_can_be_json(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    code, output, _ = run("export", "--to", file, "--format", "npz", "--json")
    assert (code, json.loads(output)) == (
        0,
        {"file": str(file), "format": "npz", "difference": 0.0},
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--to", "a.txt"], "has to end in one of .py, .ipynb, .onnx, .tflite"),
        (["missing.keras", "--to", "a.onnx"], "does not exist"),
        (["run_77", "--to", "a.onnx"], "run_77"),
        (["--to", "none/a.onnx"], "there is no such file or folder"),
    ],
)
def test_what_cannot_be_exported_is_told_in_a_sentence(
    run: Run, working_folder: Path, arguments: list[str], words: str
) -> None:
    code, _, error = run("export", *arguments)
    assert code == 2
    assert words in one_line(error)
    assert not list(working_folder.iterdir())
