"""Recording of an adapted network as a run, so that it outlives the window that it was made in.

Runs in the thread that fine-tunes.
"""

from __future__ import annotations

import math
import re
import shutil
from pathlib import Path

from lenet_gui.core.data.sources import DataSource, source_titles
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.fine_tuning.fine_tune import (
    BATCH_SIZE,
    LEARNING_RATE,
    SEED,
    STEPS,
    FineTuningDone,
)
from lenet_gui.core.keras_file.model_file import MODEL_SUFFIXES, ModelFileError, save_model
from lenet_gui.core.network.architectures import ARCHITECTURES, ELSEWHERE
from lenet_gui.core.runs.files import NAME_FILE, NETWORK_FILE, batches_path, write_batches
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError
from lenet_gui.core.runs.run import MAX_NAME, Adaptation, write_run
from lenet_gui.core.storage.files import os_error_text, write_bytes
from lenet_gui.core.text import one_line, sentence, text
from lenet_gui.core.training.compiled import shards_for
from lenet_gui.core.training.history import versions

_ADAPTED = " (adapted)"
_ENDING = re.compile(f"({'|'.join(map(re.escape, MODEL_SUFFIXES))})$", re.IGNORECASE)
# The end of the names of older versions.
_OLD_ADAPTED = ", adapted to my hand"


def adapted_name(name: str) -> str:
    """Return the name of the adaptation of a network; adapted again, it keeps its name.

    >>> adapted_name("lenet5.keras"), adapted_name("lenet5 (adapted)")
    ('lenet5 (adapted)', 'lenet5 (adapted)')
    """
    plain = _ENDING.sub("", name).removesuffix(_OLD_ADAPTED).removesuffix(_ADAPTED)
    return plain + _ADAPTED


def record_adaptation(runs: RunsFolder, name: str, done: FineTuningDone) -> Path:
    """Record the adaptation of a network of this name as a run; return the run's folder.

    Raises RecordingError, and leaves nothing behind then.
    """
    folder = None
    try:
        folder = runs.create_run_folder()
        save_model(folder / NETWORK_FILE, done.network)
        batches_path(folder, 1).parent.mkdir()
        write_batches(folder, 1, done.losses, done.accuracies)
        plain = one_line(adapted_name(name).removesuffix(_ADAPTED), MAX_NAME)
        named = plain[: MAX_NAME - len(_ADAPTED)] + _ADAPTED
        write_bytes(folder / NAME_FILE, named.encode())
        keys: dict[str, DataSource] = {title: key for key, title in source_titles().items()}
        adaptation = Adaptation(
            one_line(name, MAX_NAME),
            sum(done.counts),
            done.before.user_correct,
            done.after.user_correct,
            done.before.test_accuracy,
        )
        # No fingerprint, so that it is never taken for a training on the images mixed in.
        write_run(folder, record_of(done), True, keys.get(done.dataset, "mnist"), "", adaptation)
    except (OSError, ModelFileError) as error:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        why = text("{}.", os_error_text(error)) if isinstance(error, OSError) else sentence(error)
        raise RecordingError(
            text(
                "The adapted network could not be added to the runs in {}: {} Save it as a file.",
                runs.path,
                why,
            )
        ) from error
    return folder


def record_of(done: FineTuningDone) -> TrainingRecord:
    """Return the record of an adaptation's steps, without their losses."""
    epochs = STEPS * BATCH_SIZE / done.training_images
    key = done.network.architecture.key
    config = TrainingConfig(
        key if key in ARCHITECTURES else ELSEWHERE,
        "adam",
        LEARNING_RATE,
        "cosine",
        BATCH_SIZE,
        math.ceil(epochs),
        augmentation=True,
        weight_averaging=True,
        seed=SEED,
    )
    return TrainingRecord(
        config=config,
        dataset=done.dataset,
        training_images=done.training_images,
        validation_images=done.validation_images,
        test_images=done.test_images,
        epochs_trained=epochs,
        loss_curve=(),
        epochs=(),
        outcome="finished",
        test_accuracy=done.after.test_accuracy,
        started=done.started,
        seconds=done.seconds,
        versions=versions(),
        temperature=done.temperature,
        shards=shards_for(BATCH_SIZE),
    )
