"""The export of the current network to files of other programs. GUI thread."""

from __future__ import annotations

from pathlib import Path

from lenet_gui.core.export.formats import (
    FORMATS,
    ExportError,
    export_network,
    format_of,
    outcome,
)
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.jobs.job import run_with_dialog
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import is_model_file


def export_by_dialog(app: App) -> None:
    """Let the user choose a file and its format, write the current network, and say the outcome."""
    model = app.networks.current()
    if model is None:
        return
    name = Path(model.name).stem if is_model_file(Path(model.name)) else model.name
    first = FORMATS["onnx"]
    path = dialogs.choose_path_to_save(
        app.window,
        translate("Export", "Export the network"),
        str(Path(app.settings.last_folder, name + first.suffix)),
        {one.suffix: f"{one.title} (*{one.suffix})" for one in FORMATS.values()},
    )
    if path is None:
        return
    app.settings.last_folder = str(path.absolute().parent)
    format = format_of(path) or first
    taken = Taken(model.network, model.record)
    try:
        exported = run_with_dialog(
            app.window,
            translate("Export", "Exporting {}…").format(path.name),
            lambda call: export_network(path, format, taken, call.cancelled, call.report),
        )
    except Cancelled:
        return
    except ExportError as error:
        dialogs.show_message(app.window, words(error))
        return
    if exported is not None:
        app.message.emit(words(outcome(path.name, exported)))
