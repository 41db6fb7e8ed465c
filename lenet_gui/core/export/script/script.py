"""A training as the sections of a script that repeats it in plain Keras.

Only what this training used is written. A setting of TrainingConfig that is new has to be added
here; a test fails for one that changes nothing in the script.
"""

from __future__ import annotations

import json
from pathlib import Path

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord, outcome_text
from lenet_gui.core.export.script.data import data_section, imports
from lenet_gui.core.export.script.layers import has_normalization, has_tables, network_section
from lenet_gui.core.export.script.sections import Section
from lenet_gui.core.export.script.training import (
    augmentation_section,
    batches_section,
    evaluation_section,
    pixels_section,
    training_section,
)
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.text import printable, text


def script_of(
    record: TrainingRecord | None,
    name: str,
    source: DataSource | None = None,
    start: Path | None = None,
) -> list[Section]:
    """Return the sections of a training.

    `name` is that of the script's file without its ending. `source` are the images, None if that
    is not known, and `start` is the file of the network that the training began with.

    Raises ValueError, in words for the user, when there is no training to repeat.
    """
    if record is None or why_no_script(record):
        raise ValueError(why_no_script(record))
    config = record.config
    architecture = config.architecture()
    soft = source == "drawn"
    sections = [
        _settings(record, imports(source)),
        data_section(source, plain(record.dataset), data_file_name(name)),
        pixels_section(architecture),
    ]
    if config.augmentation:
        sections.append(augmentation_section())
    sections.append(network_section(architecture, config.dropout_rate, not config.start))
    if config.start:
        sections.append(_start(config, start))
    return [
        *sections,
        batches_section(config, soft),
        training_section(config, has_tables(architecture), soft),
        evaluation_section(_accuracy(record), f"{name}-again.keras", soft),
    ]


def why_no_script(record: TrainingRecord | None) -> str:
    """Return why a network with this record has no training to repeat, or ""."""
    if record is None:
        return text(
            "the network was not trained in lenet-gui, so there is no training to write down"
        )
    if record.outcome == "finished" and not record.epochs:
        return text("the network was adapted to a handwriting, which is no training from the start")
    return ""


def data_file_name(name: str) -> str:
    """Return the name of the file with the images of a script of this name."""
    return f"{name}-images.npz"


def plain(name: str) -> str:
    """Return a name from a file so that it can stand in a comment and in a docstring."""
    return " ".join(printable(name, " ").replace("\\", "/").replace('"', "”").split())


def _settings(record: TrainingRecord, imports: str) -> Section:
    config = record.config
    title = f"Train {plain(str(config.network_title()))} in Keras, as lenet-gui did."
    began = record.started[:10]
    prose = f"The training of {began} on {plain(record.dataset)}: {outcome_text(record)}"
    if record.edits:
        prose += " This script repeats the training without them."
    elif record.outcome != "finished":
        prose += f" This script trains all {config.epochs} epochs."
    prose += (
        "\n\n"
        "To run it: pip install tensorflow, then python and the name of this file.\n\n"
        "The result will be about as good, but not the very same: Keras draws the first weights"
        f"{_also_drawn(config)} by random numbers of its own."
    )
    code = (
        f"{imports}"
        "import keras\n"
        "import numpy as np\n"
        "from keras import layers\n\n"
        f"EPOCHS = {config.epochs}\n"
        f"BATCH_SIZE = {config.batch_size}\n"
        f"LEARNING_RATE = {config.learning_rate!r}\n"
        f"SEED = {config.seed}\n\n"
        "# The same seed gives the same training again.\n"
        "keras.utils.set_random_seed(SEED)\n"
    )
    return Section(title, prose, code)


def _also_drawn(config: TrainingConfig) -> str:
    drops = config.dropout_rate or any(one.dropped_share() for one in config.architecture().layers)
    return " and what is dropped" if drops else ""


def _start(config: TrainingConfig, start: Path | None) -> Section:
    name = plain(config.start)
    prose = f"This training did not draw its first weights, but went on from those of “{name}”. "
    if start is None:
        prose += "Save that network in lenet-gui, and write the name of its file here."
    file = str(start) if start else "start.keras"
    code = (
        f"start = keras.models.load_model({json.dumps(file, ensure_ascii=False)}, compile=False)\n"
        "model.set_weights(start.get_weights())\n"
    )
    if has_normalization(config.architecture()):
        code += _FINALIZE
    return Section("The first weights", prose, code)


_FINALIZE = """\
for layer in model.layers:
    if isinstance(layer, layers.Normalization):
        # It calculates with copies of its weights.
        layer.finalize_state()
"""


def _accuracy(record: TrainingRecord) -> str:
    if record.test_accuracy is None:
        return ""
    low, high = wilson_interval(record.test_accuracy, record.test_images)
    return (
        f"{100 * record.test_accuracy:.2f} %, 95 % interval {100 * low:.2f} to {100 * high:.2f} %"
    )
