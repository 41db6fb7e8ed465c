"""The trainings of a sweep that are recorded already. Reads files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT
from lenet_gui.core.runs.run import Run
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.results import Results


def kept_results(plan: Plan, dataset: Dataset, kept: KeptRuns) -> Results:
    """Return the results of what is recorded, of as many rounds as have ended."""

    def ended(config: TrainingConfig) -> Run | None:
        runs = kept.ended(config)
        return runs[0] if runs else None

    return _results(plan, dataset.name, len(dataset.test_images), ended)


def listed_results(plan: Plan, source: DataSource, runs: Sequence[Run]) -> Results | None:
    """Return the results of runs on this data set, as its last run knows it; None without any.

    It reads neither data nor files, so it may differ from kept_results() where data have changed,
    or where the same images lie in another folder; MNIST is known by its images wherever it lies.
    """
    trained = [run for run in runs if run.adaptation is None]
    known = [
        run
        for run in trained
        if run.source == source or (source == "mnist" and run.fingerprint == MNIST_FINGERPRINT)
    ]
    if not known:
        return None
    last = known[-1]
    by_config: dict[TrainingConfig, Run] = {}
    for run in trained:
        ended = run.state in ("finished", "diverged")
        if ended and run.fingerprint == last.fingerprint:
            by_config.setdefault(run.record.config, run)
    return _results(plan, last.record.dataset, last.record.test_images, by_config.get)


def _results(
    plan: Plan, dataset: str, test_images: int, ended: Callable[[TrainingConfig], Run | None]
) -> Results:
    known: dict[TrainingConfig, TrainingRecord | None] = {}
    runs: dict[TrainingConfig, str] = {}
    # A round that is whole shows which trainings the next one wants.
    while missing := [one for one in plan.wanted(known) if one not in known]:
        found = {config: run for config in missing if (run := ended(config)) is not None}
        known |= {config: run.record for config, run in found.items()}
        runs |= {config: run.number for config, run in found.items()}
        if len(found) < len(missing):
            break
    return Results(plan, dataset, test_images, known, runs)
