"""What a sweep trains: the settings that vary, and how they are searched. For any thread.

A plan depends on its arguments alone, so the same command asks for the same trainings, and what is
kept of them is found again.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.metrics.intervals import MAX_VALUES
from lenet_gui.core.text import text

Value = str | int | float | bool
Search = Literal["grid", "random", "halving"]
SEARCHES: tuple[Search, ...] = ("grid", "random", "halving")

MAX_SEEDS = MAX_VALUES
# As many trainings of four epochs take a day on two cores.
MAX_TRAININGS = 10_000

# Each round of halving keeps the best third, as Li et al. found best in "Hyperband: a novel
# bandit-based approach to hyperparameter optimization", JMLR 18 (2018), and gives it three times
# the epochs.
_KEPT = 3
_MOST_ROUNDS = 3
# Digits of values drawn from a span or spread over it: as people write them.
_DRAWN_DIGITS, _SPREAD_DIGITS = 3, 2

# What is known of the trainings that have ended: None where one failed.
Known = Mapping[TrainingConfig, TrainingRecord | None]


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers from `low` to `high`; a grid takes `count` of them, evenly spread.

    Numbers that the form doubles and halves, such as the learning rate, are spread and drawn on a
    logarithmic scale.
    """

    low: float
    high: float
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The trainings of a sweep.

    `varied` are the names of the settings that vary, without the seed. `candidates` are the
    combinations that are compared, all with the first of `seeds` and the epochs of the last round.
    `rounds` are the epochs of each round: one round, except for halving, where the best third goes
    on to the next round.
    """

    search: Search
    varied: tuple[str, ...]
    candidates: tuple[TrainingConfig, ...]
    seeds: tuple[int, ...]
    rounds: tuple[int, ...]

    def count(self) -> int:
        """Return the number of trainings of all rounds."""
        return sum(len(self.seeds) * number for number, _ in self.sizes())

    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Return the number of candidates and the epochs of each round."""
        counts = [len(self.candidates)]
        for _ in self.rounds[1:]:
            counts.append(math.ceil(counts[-1] / _KEPT))
        return tuple(zip(counts, self.rounds, strict=True))

    def trainings(self, candidates: Sequence[TrainingConfig], epochs: int) -> list[TrainingConfig]:
        """Return the trainings of candidates, all with the first seed, then the next."""
        return [
            dataclasses.replace(candidate, epochs=epochs, seed=seed)
            for seed in self.seeds
            for candidate in candidates
        ]

    def last_round(self, known: Known) -> tuple[TrainingConfig, ...]:
        """Return the candidates of the last round; () before it can begin."""
        rounds = self._rounds(known)
        return rounds[-1] if len(rounds) == len(self.rounds) else ()

    def wanted(self, known: Known) -> list[TrainingConfig]:
        """Return the trainings of the rounds so far, in order; a round follows an ended one."""
        wanted: list[TrainingConfig] = []
        for candidates, epochs in zip(self._rounds(known), self.rounds, strict=False):
            wanted += self.trainings(candidates, epochs)
        return wanted

    def _rounds(self, known: Known) -> list[tuple[TrainingConfig, ...]]:
        rounds = [self.candidates]
        for epochs in self.rounds[:-1]:
            candidates = rounds[-1]
            if any(one not in known for one in self.trainings(candidates, epochs)):
                break
            # Ties keep the plan's order, so an interrupted sweep chooses the same.
            ranked = sorted(candidates, key=lambda one: -self._score(one, epochs, known))
            rounds.append(tuple(ranked[: math.ceil(len(ranked) / _KEPT)]))
        return rounds

    def _score(self, candidate: TrainingConfig, epochs: int, known: Known) -> float:
        """Return the mean validation accuracy over the seeds; what failed or diverged has none."""
        return statistics.fmean(
            last_accuracy(known[one]) for one in self.trainings([candidate], epochs)
        )


def last_accuracy(record: TrainingRecord | None) -> float:
    """Return the validation accuracy at the end; 0 of a training that failed or diverged."""
    if record is None or record.outcome != "finished" or not record.epochs:
        return 0.0
    return record.epochs[-1].validation_accuracy


def make_plan(
    base: TrainingConfig,
    varied: Mapping[str, Sequence[Value] | Span],
    seeds: Sequence[int],
    search: Search = "grid",
    count: int | None = None,
) -> Plan:
    """Return the plan of a sweep: `base` with other values of the settings in `varied`.

    A grid takes each combination, random search and halving draw `count` of them.

    Raises ValueError with a sentence for the user when the settings do not fit one another.
    """
    if not 1 <= len(seeds) <= MAX_SEEDS:
        raise ValueError(f"The number of seeds must lie between 1 and {MAX_SEEDS}.")
    if not varied:
        raise ValueError("Nothing varies: give a preset, or two or more values of a setting.")
    if (count is None) != (search == "grid"):
        raise ValueError(
            "A grid takes every combination, so it takes no --count."
            if search == "grid"
            else "How many combinations are to be drawn? Give --count."
        )
    combinations: list[tuple[Value, ...]]
    if count is None:
        lists = [_spread(name, values) for name, values in varied.items()]
        _check_size(math.prod(map(len, lists)) * len(seeds))
        combinations = list(itertools.product(*lists))
    else:
        if count < 1:
            raise ValueError("At least one combination has to be drawn.")
        _check_size(count * len(seeds))
        combinations = _drawn(varied, count)
    candidates = dict.fromkeys(
        dataclasses.replace(
            with_values(base, dict(zip(varied, values, strict=True))), seed=seeds[0]
        )
        for values in combinations
    )
    rounds: tuple[int, ...] = (base.epochs,)
    if search == "halving":
        if "epochs" in varied:
            raise ValueError("Halving gives each round its epochs, so they cannot vary.")
        rounds = _rounds(base.epochs, len(candidates))
    elif "epochs" in varied:
        # Each candidate has its own.
        raise ValueError("The epochs cannot vary: a comparison gives each training as many.")
    return Plan(search, tuple(varied), tuple(candidates), tuple(seeds), rounds)


def with_values(config: TrainingConfig, values: Mapping[str, Any]) -> TrainingConfig:
    """Return settings with other values, by name. Raises ValueError as TrainingConfig does."""
    return dataclasses.replace(config, **values)


def parse_values(name: str, words: Sequence[str]) -> Sequence[Value] | Span:
    """Return the values that a setting takes, from the words of the command line.

    >>> parse_values("learning_rate", ["0.001..1:4"])
    Span(low=0.001, high=1.0, count=4)
    >>> parse_values("batch_size", ["32", "64"])
    (32, 64)

    Raises ValueError with a sentence for the user.
    """
    setting = SETTINGS[name]
    if len(words) == 1 and ".." in words[0] and setting.range is not None:
        ends, _, number = words[0].partition(":")
        low, _, high = ends.partition("..")
        try:
            span = Span(float(low), float(high), int(number) if number else None)
        except ValueError:
            raise ValueError(_not_understood(name, words[0])) from None
        fits = setting.range.lowest <= span.low < span.high <= setting.range.highest
        if not fits or (span.count is not None and span.count < 2):
            raise ValueError(_not_understood(name, words[0]))
        return span
    return tuple(dict.fromkeys(_value(name, word) for word in words))


def _value(name: str, word: str) -> Value:
    kind = SETTINGS[name].kind
    try:
        if kind is bool:
            return {"on": True, "off": False}[word]
        made: Value = kind(word)
    except (ValueError, KeyError):
        raise ValueError(_not_understood(name, word)) from None
    return made


def _not_understood(name: str, word: str) -> str:
    setting = SETTINGS[name]
    if setting.kind is bool:
        return f"{setting.title}: {word} is neither on nor off."
    if setting.range is None:
        return f"{setting.title}: {word} is not understood."
    low, high = setting.range.lowest, setting.range.highest
    return (
        f"{setting.title}: {word} is not understood; give numbers from {low:g} to {high:g}, or "
        f"a range of them such as {_example(name)}."
    )


def _example(name: str) -> str:
    return {"learning_rate": "0.001..1:7", "dropout_rate": "0..0.6:7"}.get(name, "16..256:5")


def _is_logarithmic(name: str, span: Span) -> bool:
    return SETTINGS[name].step is None and span.low > 0


def _spread(name: str, values: Sequence[Value] | Span) -> Sequence[Value]:
    """Return the values of a grid. Raises ValueError."""
    if not isinstance(values, Span):
        return values
    if values.count is None:
        raise ValueError(
            f"{SETTINGS[name].title}: how many numbers of the range? Write {_example(name)}."
        )
    _check_size(values.count)
    space = np.geomspace if _is_logarithmic(name, values) else np.linspace
    return tuple(
        dict.fromkeys(
            _rounded(name, float(value), _SPREAD_DIGITS)
            for value in space(values.low, values.high, values.count)
        )
    )


def _drawn(varied: Mapping[str, Sequence[Value] | Span], count: int) -> list[tuple[Value, ...]]:
    """Return combinations drawn at random, the same ones each time (Bergstra and Bengio, 2012)."""
    random = np.random.default_rng(1)

    def draw(name: str, values: Sequence[Value] | Span) -> Value:
        if not isinstance(values, Span):
            return values[int(random.integers(len(values)))]
        if _is_logarithmic(name, values):
            drawn = math.exp(random.uniform(math.log(values.low), math.log(values.high)))
        else:
            drawn = float(random.uniform(values.low, values.high))
        return _rounded(name, drawn, _DRAWN_DIGITS)

    return [tuple(draw(name, values) for name, values in varied.items()) for _ in range(count)]


def _rounded(name: str, value: float, digits: int) -> Value:
    return round(value) if SETTINGS[name].kind is int else float(f"{value:.{digits}g}")


def _rounds(epochs: int, candidates: int) -> tuple[int, ...]:
    """Return the epochs of the rounds of halving."""
    number = 1
    while number < _MOST_ROUNDS and epochs >= _KEPT**number and candidates > _KEPT ** (number - 1):
        number += 1
    return tuple(math.ceil(epochs / _KEPT ** (number - 1 - k)) for k in range(number))


def _check_size(trainings: int) -> None:
    if trainings > MAX_TRAININGS:
        raise ValueError(
            text("These are {} trainings; a sweep has {} at most.", trainings, MAX_TRAININGS)
        )
