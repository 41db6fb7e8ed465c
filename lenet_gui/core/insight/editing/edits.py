"""Edits by hand: weights with another value, and maps and units that are switched off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lenet_gui.core.experiment.record import HandEdit
from lenet_gui.core.insight.editing.banks import BIAS, Bank, Cell, Part
from lenet_gui.core.network.network import Network


@dataclass(frozen=True, slots=True, eq=False)
class Edits:
    """The edits of a copy: the new values of weights, and the parts that are switched off.

    A part is off while all its weights and its bias are zero: its output is then the activation of
    0, which is 0 for ReLU and tanh.
    """

    weights: Mapping[Cell, float] = field(default_factory=dict)
    off: frozenset[Part] = frozenset()

    def count(self) -> int:
        """Return the number of edits."""
        return len(self.weights) + len(self.off)

    def parts(self) -> set[Part]:
        """Return the parts that are edited or off."""
        return {cell.part() for cell in self.weights} | self.off

    def with_weight(self, cell: Cell, value: float | None) -> Edits:
        """Return the edits with a weight at another value; None is its own."""
        weights = {place: old for place, old in self.weights.items() if place != cell}
        return replace(self, weights=weights if value is None else weights | {cell: value})

    def with_switched(self, part: Part) -> Edits:
        """Return the edits with a part off that was on, or on that was off."""
        return replace(self, off=self.off ^ {part})

    def without(self, part: Part) -> Edits:
        """Return the edits without those of one part."""
        weights = {cell: value for cell, value in self.weights.items() if cell.part() != part}
        return Edits(weights, self.off - {part})

    def applied(self, network: Network, banks: Mapping[int, Bank]) -> Network:
        """Return a copy of a network with the edits; itself without any."""
        if not self.count():
            return network
        weights = list(network.weights)
        touched = {part.layer for part in self.parts()}
        for bank in (banks[layer] for layer in touched):
            for place in (bank.kernel, bank.bias):
                if place is not None:
                    weights[place] = weights[place].copy()
        for cell, value in self.weights.items():
            bank = banks[cell.layer]
            if cell.input != BIAS:
                weights[bank.kernel].reshape(bank.inputs, bank.units)[cell.input, cell.unit] = value
            elif bank.bias is not None:
                weights[bank.bias][cell.unit] = value
        for layer, unit in self.off:
            bank = banks[layer]
            weights[bank.kernel].reshape(bank.inputs, bank.units)[:, unit] = 0
            if bank.bias is not None:
                weights[bank.bias][unit] = 0
        return network.with_weights(tuple(weights))

    def recorded(self, network: Network) -> tuple[HandEdit, ...]:
        """Return the edits for the record of the copy, all counted from 1; 0 is the bias."""
        layers = network.architecture.layers
        switched = [HandEdit(layers[layer].name, unit + 1) for layer, unit in sorted(self.off)]
        changed = [
            HandEdit(layers[cell.layer].name, cell.unit + 1, cell.input + 1, value)
            for cell, value in sorted(self.weights.items())
        ]
        return (*switched, *changed)
