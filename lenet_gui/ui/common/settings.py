"""The typed settings that persist between starts. GUI thread."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from lenet_gui.core.data.sources import source_titles
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import checked
from lenet_gui.ui.common.theme import APPEARANCES, SCALES
from lenet_gui.ui.common.translation import SYSTEM, languages

T = TypeVar("T")

# The maximum length of a list of recent files or folders.
_RECENT = 8


class _Setting(Generic[T]):
    """An attribute of Settings, stored under its name and with the type of its default.

    A value of another type, or an invalid one, counts as not set.
    """

    def __init__(self, default: T, is_valid: Callable[[T], bool] = lambda _: True) -> None:
        self._default, self._is_valid = default, is_valid

    def __set_name__(self, owner: type, name: str) -> None:
        self._key = name.lstrip("_")

    def __get__(self, settings: Settings, owner: type) -> T:
        kind = type(self._default)
        try:
            value = settings.store.value(self._key, self._default, type=kind)
        except (OverflowError, ValueError):
            # "inf" or "nan" for an integer.
            return self._default
        return value if isinstance(value, kind) and self._is_valid(value) else self._default

    def __set__(self, settings: Settings, value: T) -> None:
        settings.store.setValue(self._key, value)


class Settings:
    """The user's settings, stored by QSettings in the system's usual place.

    Attributes:
        language: a key of languages(), or SYSTEM.
        appearance: a key of APPEARANCES.
        scale: one of SCALES, the size of type in per cent of the system's.
        pen_width: in per cent of the canvas's side.
        logarithmic_loss: whether the loss is plotted on a logarithmic scale.
        source: the key in source_titles() of the last training's data, if the data have a name.
        data_folders: folders with the user's data sets, the last used first.
        evaluation_data: the last evaluation's data: a key of source_titles(), a folder, or ""
            at first.
        recent_models: model files, the last used first.
        last_folder: the folder of the file opened or saved last, or "".
        export_format: the key of the format of the last export.
        shown_runs: the folder names of the runs whose curves are shown.
        shown_curve: the key of the curve shown of each run, or "".
        compared_networks: the keys of the networks compared side by side.
        comparing: whether networks are compared side by side.
        lesson_offered: whether the first lesson was offered.
        dismissed_hints: the keys of the hints that are not shown again.
        own_networks: the descriptions of the user's networks, the last used first.
        fool_scores: the best scores of Draw to fool, as BestScores writes them.
        draft: the description of the network on the bench, or "".
        comparison: what was compared last, as the choice stores it, or "".
        geometry: size and position of the window, as saveGeometry() returned them.
    """

    language = _Setting(SYSTEM, lambda key: key == SYSTEM or key in languages())
    appearance = _Setting("system", APPEARANCES.__contains__)
    scale = _Setting(100, SCALES.__contains__)
    pen_width = _Setting(7, range(1, 1000).__contains__)
    logarithmic_loss = _Setting(False)
    source = _Setting("mnist", lambda key: key in source_titles())
    data_folders = _Setting[list[str]]([], all)
    evaluation_data = _Setting("")
    recent_models = _Setting[list[str]]([], all)
    last_folder = _Setting("")
    export_format = _Setting("python")
    shown_runs = _Setting[list[str]]([], all)
    shown_curve = _Setting("")
    compared_networks = _Setting[list[str]]([], all)
    comparing = _Setting(False)
    lesson_offered = _Setting(False)
    dismissed_hints = _Setting[list[str]]([], all)
    own_networks = _Setting[list[str]]([], all)
    fool_scores = _Setting[list[str]]([], all)
    draft = _Setting("")
    comparison = _Setting("")
    geometry = _Setting(QByteArray())
    _training = _Setting("")
    _runs_sorting = _Setting("")

    def __init__(self) -> None:
        self.store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "lenet-gui", "lenet-gui"
        )

    def write(self) -> None:
        """Write changes now; Qt itself writes them when idle and on exit."""
        self.store.sync()

    @property
    def training(self) -> TrainingConfig | None:
        """The settings of the training form, if any were stored."""
        try:
            return checked(json.loads(self._training), TrainingConfig)
        except (ValueError, RecursionError):
            return None

    @training.setter
    def training(self, value: TrainingConfig) -> None:
        self._training = json.dumps(dataclasses.asdict(value))

    @property
    def runs_sorting(self) -> tuple[str, bool]:
        """The column that sorts the runs, or "", and whether it sorts downwards."""
        column, _, order = self._runs_sorting.partition(" ")
        return column, order == "down"

    @runs_sorting.setter
    def runs_sorting(self, value: tuple[str, bool]) -> None:
        self._runs_sorting = f"{value[0]} {'down' if value[1] else 'up'}"

    def add_data_folder(self, folder: str) -> None:
        """Store a folder as the last used."""
        self.data_folders = _with_first(folder, self.data_folders)

    def add_recent_model(self, path: str) -> None:
        """Store a model file as the last used."""
        self.recent_models = _with_first(path, self.recent_models)

    def forget_recent_model(self, path: str) -> None:
        """Remove a file that can no longer be opened from the list."""
        self.recent_models = [known for known in self.recent_models if known != path]


def _with_first(text: str, known: list[str]) -> list[str]:
    return [text, *(other for other in known if other != text)][:_RECENT]
