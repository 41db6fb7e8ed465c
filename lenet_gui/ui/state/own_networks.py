"""The networks that the user has built, kept in the settings by name, and in files. GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.description import (
    MAX_LENGTH,
    DescriptionError,
    description_of,
    draft_of,
    read_draft,
)
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.storage.files import os_error_text, read_limited, write_bytes
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.jobs.job import run_to_end, run_with_dialog

_MOST = 30


def kept_drafts(settings: Settings) -> list[Draft]:
    """Return the networks that are kept, the last used first."""
    found = []
    for description in settings.own_networks:
        try:
            found.append(read_draft(description))
        except DescriptionError:
            continue
    return found


def begun_draft(settings: Settings) -> Draft:
    """Return the network that was last on the bench, or LeNet-5 under another name."""
    try:
        return read_draft(settings.draft)
    except DescriptionError:
        return draft_of(LENET5, translate("OwnNetworks", "My network"))


def keep(settings: Settings, draft: Draft) -> None:
    """Keep a network as the last used, in place of one of the same name."""
    others = [kept for kept in kept_drafts(settings) if kept.name != draft.name]
    settings.own_networks = [description_of(kept) for kept in [draft, *others][:_MOST]]


def forget(settings: Settings, name: str) -> None:
    """Keep the network of this name no longer."""
    others = [kept for kept in kept_drafts(settings) if kept.name != name]
    settings.own_networks = [description_of(kept) for kept in others]


def read_file(window: QWidget, settings: Settings) -> Draft | None:
    """Let the user choose a description, and return its network, or None.

    Raises ValueError, in a sentence for the user, when it cannot be read.
    """
    title = translate("OwnNetworks", "Open a description of a network")
    kinds = translate("OwnNetworks", "Descriptions of networks (*.toml)")
    name, _ = QFileDialog.getOpenFileName(window, title, settings.last_folder, kinds)
    if not name:
        return None
    settings.last_folder = str(Path(name).parent)
    sentence = translate("OwnNetworks", "Reading {}…").format(Path(name).name)
    return run_with_dialog(window, sentence, lambda _: _read(Path(name)))


def write_file(path: Path, draft: Draft) -> None:
    """Write the description of a network. Raises ValueError in a sentence for the user."""
    try:
        run_to_end(partial(write_bytes, path, description_of(draft).encode()))
    except OSError as error:
        said = translate("OwnNetworks", "{} was not written: {}.")
        raise ValueError(said.format(path, words(os_error_text(error)))) from None


def _read(path: Path) -> Draft:
    try:
        return read_draft(read_limited(path, MAX_LENGTH).decode())
    except OSError as error:
        said = translate("OwnNetworks", "{} cannot be read: {}.")
        raise ValueError(said.format(path, words(os_error_text(error)))) from None
    except UnicodeDecodeError:
        said = translate("OwnNetworks", "{} is no text in UTF-8.")
        raise ValueError(said.format(path)) from None
    except DescriptionError as error:
        said = translate("OwnNetworks", "{} describes no network. {}")
        raise ValueError(said.format(path.name, words(error))) from None
