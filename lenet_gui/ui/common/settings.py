"""What is remembered from one start to the next, typed. GUI thread."""

from __future__ import annotations

import dataclasses
import json

from PySide6.QtCore import QByteArray, QSettings

from lenet_gui.core.data.sources import SOURCES
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import checked
from lenet_gui.ui.common.theme import APPEARANCES

# How many model files the File menu remembers.
_RECENT = 8


class Settings:
    """The user's settings, kept by Qt where the system keeps such things.

    What was changed by hand to something that makes no sense counts as not set.
    """

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "lenet-gui", "lenet-gui"
        )

    def write(self) -> None:
        """Write what was changed, as Qt does when it finds time for it and when it ends."""
        self._store.sync()

    @property
    def appearance(self) -> str:
        """A key of APPEARANCES."""
        value = self._text("appearance")
        return value if value in APPEARANCES else "system"

    @appearance.setter
    def appearance(self, value: str) -> None:
        self._store.setValue("appearance", value)

    @property
    def pen_width(self) -> int:
        """In per cent of the canvas's side."""
        value = self._text("pen_width")
        return int(value) if value.isdecimal() and len(value) <= 3 else 7

    @pen_width.setter
    def pen_width(self, value: int) -> None:
        self._store.setValue("pen_width", str(value))

    @property
    def logarithmic_loss(self) -> bool:
        """Whether the loss is plotted on a logarithmic scale."""
        return self._text("logarithmic_loss") == "true"

    @logarithmic_loss.setter
    def logarithmic_loss(self, value: bool) -> None:
        self._store.setValue("logarithmic_loss", "true" if value else "false")

    @property
    def training(self) -> TrainingConfig | None:
        """The settings of the training form, if any were kept."""
        try:
            return checked(json.loads(self._text("training")), TrainingConfig)
        except (ValueError, RecursionError):
            return None

    @training.setter
    def training(self, value: TrainingConfig) -> None:
        self._store.setValue("training", json.dumps(dataclasses.asdict(value)))

    @property
    def source(self) -> str:
        """The key in SOURCES of the data that was last trained on, if it has a name."""
        value = self._text("source")
        return value if value in SOURCES else "mnist"

    @source.setter
    def source(self, value: str) -> None:
        self._store.setValue("source", value)

    @property
    def data_folders(self) -> list[str]:
        """Folders with data sets of the user's own, the last used first."""
        return self._texts("data_folders")

    def add_data_folder(self, folder: str) -> None:
        """Remember a folder as the last used."""
        self._remember("data_folders", folder)

    @property
    def evaluation_data(self) -> str:
        """What was last evaluated on: a key of SOURCES or a folder; an empty text at first."""
        return self._text("evaluation_data")

    @evaluation_data.setter
    def evaluation_data(self, value: str) -> None:
        self._store.setValue("evaluation_data", value)

    @property
    def recent_models(self) -> list[str]:
        """Model files, the last used first."""
        return self._texts("recent_models")

    def add_recent_model(self, path: str) -> None:
        """Remember a model file as the last used."""
        self._remember("recent_models", path)

    def forget_recent_model(self, path: str) -> None:
        """Take a file that cannot be opened any more off the list."""
        self._store.setValue("recent_models", [p for p in self.recent_models if p != path])

    @property
    def last_folder(self) -> str:
        """Where a file was last opened or saved, or an empty text."""
        return self._text("last_folder")

    @last_folder.setter
    def last_folder(self, value: str) -> None:
        self._store.setValue("last_folder", value)

    @property
    def shown_runs(self) -> list[str]:
        """The runs whose curves are shown, by the names of their folders."""
        return self._texts("shown_runs")

    @shown_runs.setter
    def shown_runs(self, value: list[str]) -> None:
        self._store.setValue("shown_runs", value)

    @property
    def shown_curve(self) -> str:
        """Which curve of each run is shown, or an empty text."""
        return self._text("shown_curve")

    @shown_curve.setter
    def shown_curve(self, value: str) -> None:
        self._store.setValue("shown_curve", value)

    @property
    def runs_sorting(self) -> tuple[str, bool]:
        """The column that the runs are sorted by, or an empty text, and whether downwards."""
        column, _, order = self._text("runs_sorting").partition(" ")
        return column, order == "down"

    @runs_sorting.setter
    def runs_sorting(self, value: tuple[str, bool]) -> None:
        self._store.setValue("runs_sorting", f"{value[0]} {'down' if value[1] else 'up'}")

    @property
    def compared_networks(self) -> list[str] | None:
        """The networks that are asked side by side; None when they were never chosen."""
        return (
            self._texts("compared_networks") if self._store.contains("compared_networks") else None
        )

    @compared_networks.setter
    def compared_networks(self, value: list[str]) -> None:
        self._store.setValue("compared_networks", value)

    @property
    def comparing(self) -> bool:
        """Whether several networks are asked side by side."""
        return self._text("comparing") == "true"

    @comparing.setter
    def comparing(self, value: bool) -> None:
        self._store.setValue("comparing", "true" if value else "false")

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt saved them."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _texts(self, key: str) -> list[str]:
        # A list of one comes back from the file as the text alone.
        value = self._store.value(key, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list):
            return []
        return [text for text in values if isinstance(text, str) and text]

    def _remember(self, key: str, text: str) -> None:
        others = [known for known in self._texts(key) if known != text]
        self._store.setValue(key, [text, *others][:_RECENT])
