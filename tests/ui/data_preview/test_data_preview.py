"""The dialog that shows what data hold before a training uses them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.window import TIMEOUT, activate

from lenet_gui.ui.data_preview.dialog import DataPreview
from lenet_gui.ui.data_preview.sheet import ClassSheet


@pytest.fixture
def dialog(qtbot: QtBot):  # type: ignore[no-untyped-def]
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = DataPreview(window)
    yield dialog
    dialog.reject()
    dialog.job.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))


def button(dialog: DataPreview, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def label(dialog: DataPreview, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_folder_is_read_shown_and_handed_on(
    dialog: DataPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    write_small_dataset(tmp_path)
    use = button(dialog, "useDataButton")
    dialog.show_source(tmp_path)
    assert not use.isEnabled()
    qtbot.waitUntil(use.isEnabled, timeout=TIMEOUT)
    sheet = dialog.findChild(ClassSheet)
    assert isinstance(sheet, ClassSheet)
    assert sheet.accessibleDescription().startswith("0: 24 for training, 6 for test")
    assert label(dialog, "previewDone").startswith("220 images train, 20 validate and 60 test.")
    with qtbot.waitSignal(dialog.accepted_data, timeout=TIMEOUT) as accepted:
        use.click()
    source, dataset = accepted.args
    assert source == tmp_path
    assert len(dataset.test_labels) == 60
    assert not dialog.isVisible()


def test_what_cannot_be_read_is_said_and_others_can_be_chosen(
    dialog: DataPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.csv").write_text("hello")
    dialog.show_source(tmp_path)
    qtbot.waitUntil(lambda: "found none" in label(dialog, "previewState"), timeout=TIMEOUT)
    assert not button(dialog, "useDataButton").isEnabled()
    for name, signal in (
        ("previewFolderButton", dialog.folder_requested),
        ("previewFileButton", dialog.file_requested),
    ):
        with qtbot.waitSignal(signal, timeout=TIMEOUT):
            button(dialog, name).click()
    # The next choice is read in its place.
    write_small_dataset(tmp_path)
    dialog.show_source(tmp_path)
    qtbot.waitUntil(button(dialog, "useDataButton").isEnabled, timeout=TIMEOUT)


def test_return_closes_what_cannot_be_read(
    dialog: DataPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.csv").write_text("hello")
    dialog.show_source(tmp_path)
    activate(qtbot, dialog)
    qtbot.waitUntil(lambda: "found none" in label(dialog, "previewState"), timeout=TIMEOUT)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_return_on_choose_file_chooses_another_one(
    dialog: DataPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    write_small_dataset(tmp_path)
    dialog.show_source(tmp_path)
    activate(qtbot, dialog)
    qtbot.waitUntil(button(dialog, "useDataButton").isEnabled, timeout=TIMEOUT)
    button(dialog, "previewFileButton").setFocus()
    with qtbot.waitSignal(dialog.file_requested, timeout=1000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_cancel_ends_the_reading(
    dialog: DataPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancelled: list[bool] = []

    def load(source, report, is_cancelled):  # type: ignore[no-untyped-def]
        report("Reading the data", 1, 2)
        while not is_cancelled():
            pass
        cancelled.append(True)
        raise dialog_module.Cancelled

    from lenet_gui.ui.data_preview import dialog as dialog_module

    monkeypatch.setattr(dialog_module, "load", load)
    dialog.show_source("mnist")
    qtbot.waitUntil(lambda: "of 0.0 MB" in label(dialog, "previewState"), timeout=TIMEOUT)
    button(dialog, "cancelPreviewButton").click()
    qtbot.waitUntil(lambda: cancelled == [True], timeout=TIMEOUT)
    assert not dialog.isVisible()


def test_the_sheet_is_painted_with_samples(
    dialog: DataPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    write_small_dataset(tmp_path)
    dialog.show_source(tmp_path)
    qtbot.waitUntil(button(dialog, "useDataButton").isEnabled, timeout=TIMEOUT)
    sheet = dialog.findChild(ClassSheet)
    assert isinstance(sheet, ClassSheet)
    picture = sheet.grab().toImage()
    row = picture.height() // 20
    middle = [picture.pixelColor(x, row).lightness() for x in range(picture.width())]
    # Black images on the ground of the sheet.
    assert np.min(middle) == 0
