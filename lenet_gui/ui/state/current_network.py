"""The current network and its file, and the other trained networks. GUI thread."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui import paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import (
    MODEL_SUFFIXES,
    ModelFileError,
    read_model,
    save_model,
)
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels
from lenet_gui.core.runs.files import NETWORK_FILE, RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.jobs.job import Call, run_to_end, run_with_dialog

# How keys of networks begin. Those of networks in memory hold until the program ends; the others
# are stored in the settings.
BUNDLED, RUN, FILE, SESSION = "bundled/", "run/", "file/", "session/"
_numbers = itertools.count()

# The maximum number of unsaved trained networks in memory; each takes half a megabyte
# with its record.
_MOST_EARLIER = 15


@dataclass(frozen=True, slots=True, eq=False)
class NamedNetwork:
    """A network with its name, its training's record, and the user's file that holds it.

    `path` is None for a bundled network, a run's network, and a network that was never saved.
    `run_file` is a run's file with exactly this network, if there is one. A `mid_epoch` network was
    taken between two steps of an epoch. `key` is the key of what was opened.
    """

    name: str
    network: Network
    record: TrainingRecord | None = None
    path: Path | None = None
    saved: bool = True
    run_file: Path | None = None
    mid_epoch: bool = False
    key: str = field(default_factory=lambda: f"{SESSION}{next(_numbers)}")

    def title(self) -> str:
        """The name, and the test accuracy if it is known."""
        accuracy = self.record.test_accuracy if self.record else None
        if accuracy is None:
            return self.name
        return translate("CurrentNetwork", "{}: {}").format(self.name, in_percent(accuracy, 2))

    def with_pixels(self, pixels: Pixels) -> NamedNetwork:
        """Return the network with other pixels, not yet saved.

        A file that was not written here is not written over either.
        """
        path = self.path if self.record is not None else None
        network = self.network.with_pixels(pixels)
        return replace(self, network=network, path=path, saved=False, run_file=None)

    def run(self) -> str:
        """The name of the folder of the run that holds the network, such as run_01, or ""."""
        if self.run_file is None:
            return ""
        folder = self.run_file.parent
        return folder.name if self.run_file.name == NETWORK_FILE else folder.parent.name


def file_filter() -> str:
    """Return the filter of dialogs for files with networks to open."""
    return translate("CurrentNetwork", "Networks of Keras (*.keras *.h5 *.hdf5)")


def is_model_file(path: Path) -> bool:
    """Return whether a file's name is that of a network."""
    return path.suffix.lower() in MODEL_SUFFIXES


class CurrentNetwork(QObject):
    """Holds the current network, and reads and saves it.

    Signals:
        changed: the current network, its name or its state has changed.
        opened: a file was opened; its training record, or None, is current, too.
        draft_changed: another copy is being edited, or none.
        message: a sentence for the status bar.
    """

    changed = Signal()
    opened = Signal()
    draft_changed = Signal()
    message = Signal(str)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._current: NamedNetwork | None = None
        # Unsaved networks trained before the current one, the newest first.
        self._earlier: list[NamedNetwork] = []
        self._draft: NamedNetwork | None = None
        self._training_begins = False

    def current(self) -> NamedNetwork | None:
        """The current network; None if not even the bundled network could be opened."""
        return self._current

    def network(self) -> Network | None:
        """The current network without its name and record."""
        return None if self._current is None else self._current.network

    def earlier(self) -> list[NamedNetwork]:
        """The other unsaved networks trained since the start, the newest first."""
        return list(self._earlier)

    def draft(self) -> NamedNetwork | None:
        """The copy that is edited by hand in *Look inside*, if there are edits."""
        return self._draft

    def set_draft(self, draft: NamedNetwork | None) -> None:
        """Set the copy that is edited by hand; closing asks about it, too."""
        self._draft = draft
        self.draft_changed.emit()

    def is_unsaved(self) -> bool:
        """True if the current network would be lost on closing."""
        return self._current is not None and not self._current.saved

    def open_bundled(self, name: str) -> None:
        """Make a bundled network the current one."""
        self._open(paths.models_folder() / name, bundled=True)

    def open(self, path: Path) -> None:
        """Make the network of a file the current one, or show why that is impossible."""
        self._open(path, bundled=False)

    def open_run(self, run: Run) -> bool:
        """Make a run's latest network the current one, or show why that is impossible.

        Return whether it was opened.
        """
        try:
            found = self._wait_for(run.name, lambda call: run.model(call.cancelled))
        except (RunError, ModelFileError) as error:
            dialogs.show_message(self._window, words(error))
            return False
        if found is None:
            return False
        self._put_away()
        self._set(NamedNetwork(run.name, *found, key=f"{RUN}{run.number}"))
        self.opened.emit()
        self.message.emit(self.tr("Opened the network of {}").format(run.name))
        return True

    def show(
        self, name: str, network: Network, record: TrainingRecord | None, saved: bool = True
    ) -> None:
        """Make a network current that is not in a file of the user's.

        If it is not `saved`, closing asks about it.
        """
        self._put_away()
        self._set(NamedNetwork(name, network, record, saved=saved))
        self.opened.emit()

    def open_by_dialog(self) -> None:
        """Let the user choose a file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a network"), self._settings.last_folder, file_filter()
        )
        if path:
            self.open(Path(path))

    def open_earlier(self, key: str) -> None:
        """Make the earlier trained network with this key current again, if there is one."""
        model = next((model for model in self._earlier if model.key == key), None)
        if model is None:
            return
        self._earlier.remove(model)
        self._put_away()
        self._set(model)
        self.opened.emit()

    def begin_training(self) -> None:
        """Expect a training, whose network will replace the current one once it has learned."""
        self._training_begins = True

    def set_trained(
        self,
        config: TrainingConfig,
        network: Network,
        record: TrainingRecord | None,
        run_file: Path | None = None,
    ) -> None:
        """Make a training's network the current one, not yet saved.

        In mid-epoch there is no record. `run_file` is the run's file with this network.
        """
        if self._training_begins:
            self._training_begins = False
            self._put_away()
        name, mid_epoch = words(title_of(config)), record is None
        self._set(
            NamedNetwork(name, network, record, saved=False, run_file=run_file, mid_epoch=mid_epoch)
        )

    def set_adapted(
        self,
        name: str,
        network: Network,
        run_file: Path | None = None,
        record: TrainingRecord | None = None,
    ) -> None:
        """Make an adapted network the current one, not yet saved.

        `run_file` is the run's file with this network, and `record` that of the adaptation.
        """
        self._put_away()
        self._set(NamedNetwork(name, network, record, saved=False, run_file=run_file))
        self.opened.emit()

    def exchange(self, old: NamedNetwork, new: NamedNetwork) -> None:
        """Make a network current in place of the same one in another form, if that is current."""
        if self._current is old:
            self._set(new)

    def save(self) -> bool:
        """Save the current network in its file or a chosen one; return whether it was saved."""
        if self._current is None:
            return False
        model = self._current
        return self._save_to(model.path, model) if model.path else self.save_by_dialog()

    def save_by_dialog(self) -> bool:
        """Let the user choose a file for the current network; return whether it was saved."""
        if self._current is None:
            return False
        suggested = self._current.path or Path(
            self._settings.last_folder, _plain_name(self._current.name) + ".keras"
        )
        kinds = {".keras": self.tr("Keras models (*.keras)")}
        path = dialogs.choose_path_to_save(
            self._window, self.tr("Save the network"), str(suggested), kinds
        )
        return path is not None and self._save_to(path, self._current)

    def may_close(self) -> bool:
        """Ask about unsaved networks; return whether the window may close."""
        if self._draft is not None:
            # From now on it is one of the unsaved networks, also if the window stays.
            self._earlier.insert(0, self._draft)
            self.set_draft(None)
            self.changed.emit()
        unsaved = list(self._earlier)
        if self._current is not None and self.is_unsaved():
            unsaved.insert(0, self._current)
        if not unsaved:
            return True
        # The figures distinguish networks of equal name.
        several = len(unsaved) > 1
        named = [(m.title() if several else m.name, m.run()) for m in unsaved]
        answer = dialogs.ask_about_unsaved(self._window, named)
        if answer is not dialogs.Answer.SAVE:
            return answer is dialogs.Answer.DISCARD
        if several:
            return self._save_all(unsaved)
        if not self.is_unsaved():
            self.open_earlier(unsaved[0].key)
        return self.save()

    def _save_all(self, models: Sequence[NamedNetwork]) -> bool:
        """Save each under its name in a chosen folder; return whether all were saved."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Save all networks in a folder"), self._settings.last_folder
        )
        return bool(folder) and all(
            self._save_to(_free_path(Path(folder), model.name), model) for model in models
        )

    def _open(self, path: Path, bundled: bool) -> None:
        try:
            found = read_model(path, bundled) if bundled else self._read(path)
        except ModelFileError as error:
            self._settings.forget_recent_model(str(path.absolute()))
            self.changed.emit()
            dialogs.show_message(self._window, words(error))
            return
        if found is None:
            return
        network, record = found
        self._put_away()
        if bundled:
            self._set(NamedNetwork(path.name, network, record, key=f"{BUNDLED}{path.name}"))
        else:
            self._remember(path)
            # Only `.keras` files are written, so another one is never saved to.
            own = path.absolute() if path.suffix.lower() == ".keras" else None
            self._set(NamedNetwork(path.name, network, record, own, key=key_of(path)))
        self.opened.emit()
        if network.pixels is OWN_PIXELS:
            self.message.emit(self.tr("Opened {}").format(path.name))
        else:
            pixels = words(network.pixels.sentence())
            self.message.emit(self.tr("Opened {}. {}").format(path.name, pixels))

    def _read(self, path: Path) -> tuple[Network, TrainingRecord | None] | None:
        return self._wait_for(path.name, lambda call: read_model(path, cancelled=call.cancelled))

    def _wait_for(
        self, name: str, work: Callable[[Call], tuple[Network, TrainingRecord | None]]
    ) -> tuple[Network, TrainingRecord | None] | None:
        return run_with_dialog(self._window, self.tr("Reading {}…").format(name), work)

    def _save_to(self, path: Path, model: NamedNetwork) -> bool:
        try:
            run_to_end(partial(save_model, path, model.network, model.record))
        except ModelFileError as error:
            dialogs.show_message(self._window, words(error))
            return False
        self._remember(path)
        # A training may have replaced the current network meanwhile.
        if self._current is model:
            saved = replace(model, name=path.name, path=path.absolute(), saved=True)
            self._set(replace(saved, key=key_of(path)))
        elif model in self._earlier:
            self._earlier.remove(model)
        self.message.emit(self.tr("Saved {}").format(path))
        return True

    def _remember(self, path: Path) -> None:
        self._settings.last_folder = str(path.absolute().parent)
        self._settings.add_recent_model(str(path.absolute()))

    def _put_away(self) -> None:
        """Keep the current network in memory before another replaces it."""
        if self._current is not None and not self._current.saved:
            self._earlier.insert(0, self._current)
        in_runs = [model for model in self._earlier if model.run_file is not None]
        # Older networks remain only in their runs, if they are in one.
        for model in in_runs[_MOST_EARLIER:]:
            self._earlier.remove(model)

    def _set(self, model: NamedNetwork) -> None:
        self._current = model
        self.changed.emit()


def key_of(path: Path) -> str:
    """Return the key of the network in a file of the user's."""
    return f"{FILE}{path.absolute()}"


def _plain_name(name: str) -> str:
    """Return the name of a network without the ending of a file."""
    return Path(name).stem if is_model_file(Path(name)) else name


def _free_path(folder: Path, name: str) -> Path:
    """Return an unused path for a network of this name."""
    # Some systems do not allow these characters in file names.
    stem = re.sub(r'[<>:"/\\|?*]', "-", _plain_name(name))
    ends = itertools.chain([""], (f" {number}" for number in itertools.count(2)))
    return next(path for end in ends if not (path := folder / f"{stem}{end}.keras").exists())
