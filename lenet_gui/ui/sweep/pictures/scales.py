"""The scales along the axes of a sweep's pictures. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lenet_gui.ui.common.formats import in_percent, short

Kind = Literal["plain", "logarithmic", "accuracy"]

# An accuracy of 1 stands on its scale where this share of errors would.
_NO_ERROR = 1e-5
# What is below this has no place on a logarithmic scale.
_LEAST = 1e-12

# Accuracies to label, those to be labelled first in front.
_ACCURACIES = (
    0.9, 0.99, 0.999, 0.5, 0.0, 0.98, 0.95, 0.8, 0.995, 0.998, 0.97, 0.94, 0.96, 0.92, 0.85, 0.7,
    0.992, 0.985, 0.6, 0.2,
)  # fmt: skip

# Where fewer are in sight than this, finer ones are labelled as well.
_FEW = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """Values between `low` and `high` along an axis.

    On the scale of accuracies equal steps divide the errors by the same: from 90 to 99 % is as far
    as from 99 to 99.9 %, so that good networks are told apart.
    """

    kind: Kind
    low: float
    high: float

    def share(self, value: float) -> float:
        """Return the place of a value, 0 at `low` and 1 at `high`; others lie outside of 0..1."""
        low, high = self._place(self.low), self._place(self.high)
        return (self._place(value) - low) / max(high - low, 1e-9)

    def ticks(
        self, pixels: float, size: Callable[[str], float], values: Iterable[float] = ()
    ) -> list[tuple[float, str]]:
        """Return the values to label along so many pixels, with labels of this `size` in pixels.

        Without `values` to choose from, they are round numbers.
        """
        found: list[tuple[float, str]] = []
        ends: list[tuple[float, float]] = []
        for value in values or self._candidates():
            label = self.label(value)
            middle, half = self.share(value) * pixels, size(label) / 2
            if -1 <= middle <= pixels + 1 and all(
                middle + half < left or middle - half > right for left, right in ends
            ):
                ends.append((middle - half, middle + half))
                found.append((value, label))
        return found

    def label(self, value: float) -> str:
        """Return a value as its axis shows it."""
        if self.kind == "accuracy":
            decimals = next(
                k for k in range(4) if k == 3 or abs(round(value, k + 2) - value) < 1e-9
            )
            return in_percent(value, decimals)
        return short(value, 3)

    def _candidates(self) -> list[float]:
        """Return values that may be labelled, the roundest first."""
        found: list[float] = []
        for values in self._from_round_to_fine():
            found += [value for value in values if self.low <= value <= self.high]
            if len(found) >= _FEW:
                break
        return found

    def _from_round_to_fine(self) -> Iterator[Sequence[float]]:
        if self.kind == "accuracy":
            yield _ACCURACIES
            yield [k / 1000 for k in range(900, 1000)]
            yield [k / 10000 for k in range(9000, 10000)]
            return
        if self.kind == "logarithmic":
            powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
            yield [k * 10.0**power for k in (1, 3, 2, 5) for power in powers]
        yield self._even_ones()

    def _even_ones(self) -> list[float]:
        step = 10.0 ** math.floor(math.log10(max(self.high - self.low, 1e-9)))
        return [value for part in (1, 2, 5) for value in self._multiples(step / part)]

    def _multiples(self, step: float) -> list[float]:
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [round(k * step, 9) for k in range(first, last + 1)]

    def _place(self, value: float) -> float:
        if self.kind == "accuracy":
            return -math.log10(_error(value))
        return math.log10(max(value, _LEAST)) if self.kind == "logarithmic" else value


def scale_of(kind: Kind, values: Sequence[float], margin: float = 0.06) -> Scale | None:
    """Return a scale with room for these values and a margin at its ends; None without any."""
    known = [value for value in values if math.isfinite(value)]
    if not known:
        return None
    low, high = min(known), max(known)
    if kind == "accuracy":
        # In the errors, which are what the scale divides.
        first, last = _error(low), _error(high)
        wider = max((first / last) ** margin, 1.02)
        return Scale(kind, max(1 - first * wider, 0.0), 1 + _NO_ERROR - last / wider)
    if kind == "logarithmic":
        low, high = max(low, _LEAST), max(high, _LEAST)
        wider = max((high / low) ** margin, 1.02)
        return Scale(kind, low / wider, high * wider)
    room = margin * (high - low) or max(abs(high), 1.0) * margin
    return Scale(kind, low - room, high + room)


def _error(accuracy: float) -> float:
    return max(1 - accuracy + _NO_ERROR, 1e-12)


def kind_of(setting: str, values: Sequence[float]) -> Kind:
    """Return the scale that values of a setting are spread on."""
    spread = min(values, default=0) > 0 and max(values) / min(values) > 8
    return "logarithmic" if setting == "learning_rate" or spread else "plain"
