"""The trainings of a sweep that are recorded already. Reads files."""

from __future__ import annotations

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.results import Results


def kept_results(plan: Plan, dataset: Dataset, kept: KeptRuns) -> Results:
    """Return the results of what is recorded, of as many rounds as have ended."""
    known: dict[TrainingConfig, TrainingRecord | None] = {}
    runs: dict[TrainingConfig, str] = {}
    # A round that is whole shows which trainings the next one wants.
    while missing := [one for one in plan.wanted(known) if one not in known]:
        found = {config: ended[0] for config in missing if (ended := kept.ended(config))}
        known |= {config: run.record for config, run in found.items()}
        runs |= {config: run.number for config, run in found.items()}
        if len(found) < len(missing):
            break
    return Results(plan, dataset.name, len(dataset.test_images), known, runs)
