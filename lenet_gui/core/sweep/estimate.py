"""How long a sweep will take. Any thread may call this."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from lenet_gui.core.runs.estimate import estimate
from lenet_gui.core.runs.run import Run
from lenet_gui.core.sweep.plan import Known, Plan


def seconds_left(plan: Plan, known: Known, images: int, runs: Sequence[Run]) -> float:
    """Return about how long the trainings that are missing take this machine.

    The recorded runs tell how fast it trains on this number of images, one training at a time with
    all cores; side by side, trainings share them.
    """
    seconds = 0.0
    so_far = plan.wanted(known)
    # Which candidates later rounds have is not known yet, so they count as the first ones.
    later = [
        one
        for number, epochs in plan.sizes()[_rounds_in(plan, len(so_far)) :]
        for one in plan.trainings(plan.candidates[:number], epochs)
    ]
    times: dict[object, float] = {}
    for config in [*(one for one in so_far if one not in known), *later]:
        # Neither rate nor seed nor optimizer changes what an epoch costs.
        kind = dataclasses.replace(config, seed=1, learning_rate=1.0, optimizer="sgd")
        if kind not in times:
            times[kind] = estimate(config, images, runs).seconds
        seconds += times[kind]
    return seconds


def _rounds_in(plan: Plan, trainings: int) -> int:
    """Return the number of rounds that so many trainings make."""
    rounds = 0
    for number, _ in plan.sizes():
        if trainings <= 0:
            break
        trainings -= number * len(plan.seeds)
        rounds += 1
    return rounds
