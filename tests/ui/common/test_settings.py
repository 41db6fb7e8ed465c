"""Settings survive a start; what makes no sense in their file counts as not set."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QCheckBox, QSlider
from pytestqt.qtbot import QtBot
from support.window import find, on_screen

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

OWN = TrainingConfig(network="softmax", optimizer="momentum", learning_rate=0.02, seed=7)


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    """The file of the settings, in a folder that is there already."""
    path = tmp_path / "settings" / "lenet-gui" / "lenet-gui.ini"
    path.parent.mkdir(parents=True)
    return path


def after_restart(ini: Path) -> Settings:
    """What the file says, read anew: Qt keeps in memory what it knows of a path."""
    QSettings(str(ini), QSettings.Format.IniFormat).sync()
    fresh = ini.parents[1].with_name(ini.parents[1].name + "+")
    ini.parents[1].rename(fresh)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(fresh))
    return Settings()


def written(ini: Path, key: str, value: str) -> Settings:
    """The settings after somebody wrote this into their file."""
    ini.write_text(f"[General]\n{key}={value}\n")
    return Settings()


# Round trips.


@pytest.mark.parametrize(
    ("name", "at_first", "value"),
    [
        ("appearance", "system", "dark"),
        ("appearance", "system", "light"),
        ("pen_width", 7, 12),
        ("logarithmic_loss", False, True),
        ("runs_sorting", ("", False), ("accuracy", True)),
        ("shown_runs", [], ["run_01"]),
        ("training", None, OWN),
        ("training", None, PRESETS["lenet5-best"].config),
        ("last_folder", "", "/home/someone/my networks, näive; \\ and = all"),
        ("evaluation_data", "", "/home/someone/my digits, näive; \\ and = all"),
        ("geometry", QByteArray(), QByteArray(bytes(range(256)))),
    ],
)
def test_a_setting_is_remembered(ini: Path, name: str, at_first: Any, value: Any) -> None:
    settings = Settings()
    assert getattr(settings, name) == at_first
    setattr(settings, name, value)
    assert getattr(settings, name) == value
    del settings
    assert getattr(after_restart(ini), name) == value


# Recents.


@pytest.mark.parametrize("texts", [["/a"], ["/a, b"], ["/ä, ö", "/b;c", "/d\\e"]])
def test_the_last_used_come_first(ini: Path, texts: list[str]) -> None:
    settings = Settings()
    for text in texts:
        settings.add_recent_model(text)
        settings.add_data_folder(text)
    assert settings.recent_models == settings.data_folders == texts[::-1]
    del settings
    assert after_restart(ini).recent_models == texts[::-1]


def test_of_those_used_last_eight_are_remembered_each_once(ini: Path) -> None:
    settings = Settings()
    for number in (*range(12), 7):
        settings.add_recent_model(f"/{number}")
    assert settings.recent_models == [f"/{number}" for number in (7, 11, 10, 9, 8, 6, 5, 4)]


def test_a_model_file_can_be_forgotten(ini: Path) -> None:
    settings = Settings()
    settings.add_recent_model("/a")
    settings.forget_recent_model("/b")
    assert settings.recent_models == ["/a"]
    settings.forget_recent_model("/a")
    del settings
    assert after_restart(ini).recent_models == []


# Nonsense.


def changed(**settings: Any) -> str:
    """A training in the file's writing, with some of its settings otherwise."""
    text = json.dumps(dataclasses.asdict(TrainingConfig()) | settings)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_the_writing_of_a_training_is_understood(ini: Path) -> None:
    settings = written(ini, "training", changed(epochs=11))
    assert settings.training == TrainingConfig(epochs=11)


def test_a_training_of_an_earlier_version_is_remembered(ini: Path) -> None:
    # As version 1.0 wrote it.
    text = (
        r'"{\"network\": \"lenet5\", \"optimizer\": \"adam\", \"learning_rate\": 0.003, '
        r"\"batch_size\": 128, \"epochs\": 40, \"dropout_rate\": 0.0, \"seed\": 1, "
        r'\"schedule\": \"cosine\", \"augmentation\": true, \"weight_averaging\": true}"'
    )
    assert written(ini, "training", text).training == PRESETS["lenet5-best"].config


NONSENSE = [
    ("appearance", "purple", "system"),
    ("appearance", "", "system"),
    ("appearance", "dark, light", "system"),
    ("pen_width", "wide", 7),
    ("pen_width", "", 7),
    ("pen_width", "-3", 7),
    ("pen_width", "7.5", 7),
    ("pen_width", "99999999999999", 7),
    ("pen_width", "inf", 7),
    ("pen_width", "nan", 7),
    ("logarithmic_loss", "1, 2", False),
    ("training", "", None),
    ("training", "often", None),
    ("training", '"{"', None),
    ("training", changed(epochs=0), None),
    ("training", "[" * 5000, None),
    ("training", changed(network="resnet"), None),
    ("training", changed(momentum=0.9), None),
    ("last_folder", "a, b", ""),
    ("evaluation_data", "a, b", ""),
    ("data_folders", "@Invalid()", []),
    ("data_folders", "", []),
    ("recent_models", "@Invalid()", []),
    ("recent_models", '"", /a, ""', []),
    ("geometry", "large", QByteArray()),
    ("geometry", "1, 2, 3", QByteArray()),
]


@pytest.mark.parametrize(("key", "value", "expected"), NONSENSE, ids=lambda v: repr(v)[:60])
def test_nonsense_counts_as_not_set(ini: Path, key: str, value: str, expected: Any) -> None:
    assert getattr(written(ini, key, value), key) == expected


def test_the_window_opens_whatever_its_settings_say(qtbot: QtBot, ini: Path) -> None:
    lines = {key: f"{key}={value}" for key, value, _ in NONSENSE}
    lines["pen_width"] = "pen_width=4000000000"
    lines["geometry"] = "geometry=@ByteArray(no geometry)"
    ini.write_text("\n".join(("[General]", *lines.values())))
    window = on_screen(qtbot, MainWindow())
    assert window.page(TrainingPage).form.config() == PRESETS[DEFAULT_PRESET].config


def test_the_window_takes_up_where_it_was_left(qtbot: QtBot, ini: Path) -> None:
    first = MainWindow()
    first.show()
    first.page(TrainingPage).form.set_config(OWN)
    find(first, QCheckBox, "logScaleCheck").setChecked(True)
    find(first, QSlider, "penWidthSlider").setValue(11)
    first.resize(790, 703)
    first.close()
    second = MainWindow()
    qtbot.addWidget(second)
    assert second.page(TrainingPage).form.config() == OWN
    assert second.app.settings.logarithmic_loss
    assert second.page(DrawPage).canvas.pen_width == 0.11
    assert second.size() == QSize(790, 703)
    first.deleteLater()
