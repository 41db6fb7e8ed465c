"""The dialog that exports a network says what each format is for, and how the file answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot
from support.keras_files import random_network
from support.records import a_record
from support.runs import keep
from support.window import Dialogs, Press, click, find, text, told

from lenet_gui.core.export.formats import FORMATS
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.runs.files import NETWORK_FILE
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training import packages
from lenet_gui.ui.export.dialog import ExportDialog
from lenet_gui.ui.export.subject import Subject, of_current, of_run
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import NamedNetwork

MakeApp = Callable[[Path | None], App]
NETWORK = random_network(LENET5)


@pytest.fixture
def app(app_in: MakeApp, tmp_path: Path) -> App:
    return app_in(tmp_path / "runs")


def opened(app: App, subject: Subject) -> ExportDialog:
    dialog = ExportDialog(app, subject)
    dialog.open()
    return dialog


def trained(name: str = "mine.keras") -> Subject:
    return of_current(NamedNetwork(name, NETWORK, a_record()))


def choose(dialog: ExportDialog, key: str) -> None:
    find(dialog, QRadioButton, f"{key}Format").setChecked(True)


def export(dialog: ExportDialog, key: str) -> None:
    choose(dialog, key)
    click(dialog, "exportButton")


def test_each_format_says_what_it_is_for(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: True)
    dialog = opened(app, trained())
    for key, format in FORMATS.items():
        radio = find(dialog, QRadioButton, f"{key}Format")
        assert (radio.text(), radio.isEnabled()) == (f"{format.title}  ({format.suffix})", True)
        assert text(dialog, f"{key}Purpose") == format.purpose
        assert radio.accessibleDescription() == format.purpose


def test_the_outcome_and_how_to_open_the_file_are_told(
    app: App, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialog = opened(app, trained())
    heard = told(app.message)
    dialogs.path = tmp_path / "mine.npz"
    export(dialog, "npz")
    sentence = "Exported mine.npz, which answers exactly as lenet-gui does."
    assert text(dialog, "exportOutcome") == sentence
    assert text(dialog, "exportCode") == 'numpy.load("mine.npz")'
    assert heard == [(sentence,)]
    assert dialogs.path.is_file()
    assert dialogs.asked == ["mine.npz"]
    # What was told belongs to the format that was chosen.
    choose(dialog, "onnx")
    assert not find(dialog, QLabel, "exportOutcome").isVisible()


def test_the_last_format_is_chosen_again(app: App, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "mine.onnx"
    export(opened(app, trained()), "onnx")
    assert find(opened(app, trained()), QRadioButton, "onnxFormat").isChecked()


def test_a_network_without_a_training_says_why_it_has_no_script(app: App) -> None:
    dialog = opened(app, of_current(NamedNetwork("foreign.h5", NETWORK)))
    assert not find(dialog, QRadioButton, "pythonFormat").isEnabled()
    assert text(dialog, "notebookPurpose") == (
        "Not possible: the network was not trained in lenet-gui, so there is no training to write "
        "down."
    )
    assert find(dialog, QRadioButton, "onnxFormat").isChecked()


def test_without_tensorflow_a_format_says_so(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: False)
    dialog = opened(app, trained())
    assert not find(dialog, QRadioButton, "tfliteFormat").isEnabled()
    assert "TensorFlow, which is not installed here" in text(dialog, "tflitePurpose")


def test_a_failure_is_told_in_a_sentence_and_the_dialog_stays(
    app: App, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    dialog = opened(app, trained())
    dialogs.path = tmp_path / "none" / "mine.npz"
    told_by_box = press_in_dialog("OK")
    export(dialog, "npz")
    assert told_by_box == ["mine.npz was not exported: there is no such file or folder."]
    assert dialog.isVisible()


def test_a_file_that_is_not_chosen_changes_nothing(app: App, dialogs: Dialogs) -> None:
    dialog = opened(app, trained())
    dialogs.path = ""
    export(dialog, "npz")
    assert not find(dialog, QLabel, "exportOutcome").isVisible()


def test_a_run_is_exported_with_its_own_data(
    app: App, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    run = keep(RunsFolder(tmp_path / "runs"))
    dialog = opened(app, of_run(run))
    assert text(dialog, "exportTitle") == run.name
    dialogs.path = tmp_path / "run.onnx"
    export(dialog, "onnx")
    assert dialogs.path.is_file()


def test_the_current_network_of_a_run_knows_the_run(tmp_path: Path) -> None:
    run = keep(RunsFolder(tmp_path / "runs"))
    network, record = run.model()
    of_last = NamedNetwork("a", network, record, run_file=run.folder / NETWORK_FILE)
    taken = of_current(of_last).take(None)  # type: ignore[arg-type]
    assert isinstance(taken.run, Run)
    assert taken.run.number == run.number
    gone = NamedNetwork("a", network, record, run_file=tmp_path / "gone" / NETWORK_FILE)
    assert of_current(gone).take(None).run is None  # type: ignore[arg-type]


def test_a_notebook_of_a_training_is_written(app: App, dialogs: Dialogs, tmp_path: Path) -> None:
    dialog = opened(app, trained())
    dialogs.path = tmp_path / "mine.ipynb"
    export(dialog, "notebook")
    assert text(dialog, "exportOutcome") == "Exported mine.ipynb."
    assert json.loads(dialogs.path.read_text(encoding="utf-8"))["nbformat"] == 4
