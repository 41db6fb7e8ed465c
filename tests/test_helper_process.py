"""A frozen build, which has no Python beside it, starts its helpers with the program itself."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter, QPen
from support.keras_files import assert_same_network, random_network

from lenet_gui.app import main
from lenet_gui.core.keras_file.places import weight_arrays
from lenet_gui.core.keras_file.sandboxed_weights import read_weights_isolated
from lenet_gui.core.keras_file.weights import weights_file
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage import helper_process
from lenet_gui.pictures.pictures import read_picture
from lenet_gui.ui.runs.tensorboard_server import TensorBoardServer


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This program in place of Python, as in a frozen build; knows nothing of Python's options."""
    program = tmp_path / "lenet-gui"
    starting = f"import sys; sys.path[:] = {sys.path!r}; from lenet_gui.app import main; main()"
    program.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {shlex.quote(starting)} "$@"\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return program


@pytest.mark.skipif(sys.platform == "win32", reason="the program is stood in for by a shell script")
def test_a_frozen_program_reads_weights_and_pictures_in_processes(
    frozen: Path, tmp_path: Path
) -> None:
    network = random_network()
    weights = read_weights_isolated(weights_file(network), weight_arrays(LENET5))
    assert_same_network(Network(LENET5, weights), network)
    picture = QImage(60, 60, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setPen(QPen("black"))
    painter.drawRect(10, 10, 20, 30)
    painter.end()
    path = tmp_path / "box.png"
    assert picture.save(str(path))
    assert np.count_nonzero(read_picture(path)) > 0


def test_a_frozen_program_starts_tensorboard_with_itself(
    frozen: Path, tmp_path: Path, qapp: object
) -> None:
    words = shlex.split(TensorBoardServer(tmp_path / "logs").command())
    assert words[:3] == [str(frozen), "--helper", "lenet_gui.core.tensorboard.process"]
    assert words[3:5] == ["--logdir", str(tmp_path / "logs")]


def test_python_runs_the_helpers_elsewhere() -> None:
    command = helper_process.helper_command("lenet_gui.core.x", ["-c", "pass"], ["argument"])
    assert command == [sys.executable, "-c", "pass", "argument"]


def test_no_other_module_is_run(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([helper_process.OPTION, "antigravity"])
    assert "unrecognized arguments: --helper" in capsys.readouterr().err
