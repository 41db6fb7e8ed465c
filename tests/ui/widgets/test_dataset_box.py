"""The box of data sets."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from support.mirror import publish

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS, Preset
from lenet_gui.ui.training.form import TrainingForm


def test_a_published_data_set_and_its_preset_can_be_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(monkeypatch, "letters", title="Letters")
    config = TrainingConfig("softmax", epochs=7)
    row = Preset("letters", "Letters", config, "Learns letters.", 0.9, source="letters")
    monkeypatch.setitem(PRESETS, "letters", row)
    form = TrainingForm()
    qtbot.addWidget(form)
    form.choose_preset("letters")
    assert form.dataset.source() == "letters"
    assert form.dataset.currentText() == "Letters"
    assert form.preset() == "letters"
