"""The recorded runs of a data set, so that what is there is not trained again."""

from __future__ import annotations

from collections.abc import Callable

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.text import sentence, text


class KeptRuns:
    """The recorded runs that were trained on the images of this fingerprint.

    `tell` gets a sentence about each run that cannot be read or resumed.
    """

    def __init__(self, runs: RunsFolder, images: str, tell: Callable[[str], None]) -> None:
        self._runs, self.fingerprint, self._tell = runs, images, tell
        try:
            entries = runs.entries()
        except RunError as error:
            tell(sentence(error))
            entries = []
        self._by_config: dict[TrainingConfig, list[Run]] = {}
        for entry in entries:
            if isinstance(entry, Run) and entry.fingerprint == images and not entry.adaptation:
                self._by_config.setdefault(entry.record.config, []).append(entry)

    def ended(self, config: TrainingConfig) -> list[Run]:
        """Return the runs with these settings that were trained to the end, or diverged."""
        return [run for run in self._of(config) if run.state in ("finished", "diverged")]

    def training(
        self, config: TrainingConfig, dataset: Dataset, source: DataSource
    ) -> tuple[RecordedTraining, TrainingRecord | None]:
        """Return the training of these settings, and the record that it resumes, if any."""
        broken_off = [run for run in self._of(config) if run.can_be_resumed()]
        for run in sorted(broken_off, key=lambda run: -len(run.record.epochs)):
            try:
                so_far = run.record_of_epochs() if run.record.epochs else None
                return RecordedTraining(config, dataset, self._runs, source, run), so_far
            except RunError as error:
                self._tell(text("{} It will be trained again.", error))
        return RecordedTraining(config, dataset, self._runs, source), None

    def _of(self, config: TrainingConfig) -> list[Run]:
        return self._by_config.get(config, [])
