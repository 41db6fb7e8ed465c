"""Modal questions and messages. GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from lenet_gui import ISSUES
from lenet_gui.log_file import log_path
from lenet_gui.ui.common.translation import translate

_log = logging.getLogger(__name__)

# The maximum number of unsaved networks that are named.
_NAMED = 10


class Answer(Enum):
    """The user's answer about networks that are not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class OtherData(Enum):
    """The user's choice of other training data when a data set is missing."""

    FOLDER = "folder"
    BUILTIN = "builtin"
    NONE = "none"


def show_message(parent: QWidget, sentence: str) -> None:
    """Show a sentence that says what happened and what to do."""
    _log.info("Told: %s", sentence)
    _box(parent, "messageBox", sentence).exec()


def show_error(parent: QWidget, sentence: str, details: str) -> None:
    """Show an error with details that can be read and copied."""
    box = _box(parent, "errorBox", sentence)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setInformativeText(
        translate(
            "Dialogs", "Please include the details and the log, {}, when you report this at {}."
        ).format(log_path(), ISSUES)
    )
    box.setDetailedText(details)
    box.exec()


def ask_to_stop_and_close(parent: QWidget) -> bool:
    """Return whether to stop the running training and close the window."""
    box = _box(parent, "stopAndCloseBox", translate("Dialogs", "A training is running."))
    box.setInformativeText(translate("Dialogs", "Stop training and close?"))
    stop = box.addButton(translate("Dialogs", "Stop and Close"), QMessageBox.ButtonRole.AcceptRole)
    go_on = box.addButton(translate("Dialogs", "Keep Training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is stop


def ask_about_unsaved(parent: QWidget, networks: Sequence[tuple[str, str]]) -> Answer:
    """Ask about the networks that are not saved before the window closes.

    `networks` has at least one: its name, and the run that also holds it, or "".
    """
    buttons = QMessageBox.StandardButton
    (name, run), *others = networks
    if others:
        sentence = translate("Dialogs", "{} networks are not saved.").format(len(networks))
        in_run = translate("Dialogs", "{network} (stays available as {run})")
        lost = translate("Dialogs", "{network} (will be lost)")
        shown = [
            (in_run if run else lost).format(network=name, run=run)
            for name, run in networks[:_NAMED]
        ]
        if len(networks) > _NAMED:
            shown.append(translate("Dialogs", "and {} more").format(len(networks) - _NAMED))
        choice = translate("Dialogs", "Save All saves them all in a folder of your choice.")
        text = "\n".join([*shown, "", choice])
        save = buttons.SaveAll
    else:
        sentence = translate("Dialogs", "The network “{}” is not saved.").format(name)
        text = translate("Dialogs", "It will be lost.")
        if run:
            text = translate(
                "Dialogs", "It stays available as {}, among the runs in Train."
            ).format(run)
        save = buttons.Save
    box = _box(parent, "unsavedBox", sentence)
    box.setInformativeText(text)
    box.setStandardButtons(save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(save)
    answers = {save: Answer.SAVE, buttons.Discard: Answer.DISCARD}
    return answers.get(buttons(box.exec()), Answer.CANCEL)


def choose_path_to_save(
    parent: QWidget, title: str, suggested: str, filters: Mapping[str, str]
) -> Path | None:
    """Return the path that the user chooses for a file, or None.

    `filters` maps each suffix, such as ".csv", to its text. A name without one of the suffixes gets
    the suffix of the chosen filter. A file is only replaced after a question.
    """
    offered = ";;".join(filters.values())
    name, chosen = QFileDialog.getSaveFileName(parent, title, suggested, offered)
    # A name such as .csv is a hidden file without a suffix.
    if not name or Path(name).name[1:].lower().endswith(tuple(filters)):
        return Path(name) if name else None
    end = next((end for end, text in filters.items() if text == chosen), next(iter(filters)))
    path = Path(name + end)
    # The system's dialog has asked about the typed name, not about this one.
    return None if path.exists() and not ask_to_replace(parent, path.name) else path


def ask_to_replace(parent: QWidget, name: str) -> bool:
    """Return whether the user wants to replace the file of this name."""
    box = _box(
        parent, "replaceBox", translate("Dialogs", "{} already exists. Replace it?").format(name)
    )
    replace = box.addButton(translate("Dialogs", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is replace


def ask_to_empty_bin(parent: QWidget, count: int) -> bool:
    """Return whether the user wants to remove `count` deleted runs for good."""
    box = _box(parent, "emptyBinBox", "")
    box.ask_to_delete(count)
    box.setInformativeText(translate("Dialogs", "This cannot be undone."))
    remove = box.addButton(translate("Dialogs", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is remove


def ask_for_other_data(parent: QWidget, sentence: str) -> OtherData:
    """Show why the data set is missing, and offer the built-in digits or a folder instead."""
    box = _box(parent, "dataMissingBox", sentence)
    box.setInformativeText(
        translate("Dialogs", "Built-in digits are generated; nothing is downloaded.")
    )
    choose = box.addButton(
        translate("Dialogs", "Choose Folder…"), QMessageBox.ButtonRole.AcceptRole
    )
    builtin = box.addButton(
        translate("Dialogs", "Use Built-in Digits"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(choose)
    box.exec()
    answers = {choose: OtherData.FOLDER, builtin: OtherData.BUILTIN}
    return next(
        (answer for button, answer in answers.items() if box.clickedButton() is button),
        OtherData.NONE,
    )


class _Box(QMessageBox):
    """Deletes itself after exec(), once the caller has read the pressed button."""

    def exec(self) -> int:
        result = super().exec()
        # Not on closing: its own event loop may still be running, and would delete it.
        self.deleteLater()
        return result

    def ask_to_delete(self, runs: int) -> None:
        """Ask about the deletion of some runs."""
        # In a method, because pyside6-lupdate finds plurals in self.tr() only.
        self.setText(self.tr("Permanently delete %n run(s)?", "", runs))


def _box(parent: QWidget, name: str, sentence: str) -> _Box:
    box = _Box(parent)
    box.setObjectName(name)
    box.setWindowTitle("lenet-gui")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
