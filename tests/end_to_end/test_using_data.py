"""The whole window as a person uses it who trains on data of his own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.data_formats import FORMATS, write_format
from support.window import Dialogs, begin_training, message, wait_until_idle

from lenet_gui.ui.window.main_window import MainWindow


@pytest.mark.tensorflow
def test_each_form_of_data_is_chosen_looked_at_and_trained_from(
    window: MainWindow, qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    for number, key in enumerate(FORMATS):
        path = write_format(tmp_path / str(number), key)
        begin_training(window, dialogs, path, epochs=1)
        wait_until_idle(window, qtbot)
        assert message(window).startswith("Test accuracy"), key
        record = window.app.networks.current().record
        assert record is not None
        assert (record.dataset, record.epochs_trained) == (path.name, 1), key
