"""Editing a copy of a network: what can be edited, and that shortcuts equal the full reading."""

from __future__ import annotations

import numpy as np
import pytest
from support.insight import DEEPER, IMAGES, MOVED, OTHERS, random_network

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.columns import Columns
from lenet_gui.core.insight.editing.banks import BIAS, Bank, Cell, Part, banks_of, part_at
from lenet_gui.core.insight.editing.edits import Edits
from lenet_gui.core.insight.editing.rereading import Rereader, costs, first_changed
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    LENET5,
    LENET5_1998,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.network import Network

ALL = pytest.mark.parametrize(
    "architecture", [*ARCHITECTURES.values(), DEEPER, OTHERS, MOVED], ids=lambda a: a.key
)

MANY = synthetic_digits(130, 3)[0].astype(np.float32) / 255
LABELS = synthetic_digits(130, 3)[1]


def cells_of(bank: Bank, unit: int) -> list[Cell]:
    return [Cell(bank.layer, unit, number) for number in (BIAS, *range(bank.inputs))]


def after(network: Network, layer: int, images: np.ndarray) -> np.ndarray:
    return network.activations(images)[layer]


@ALL
def test_each_weight_belongs_to_the_unit_that_it_changes(architecture: Architecture) -> None:
    network = random_network(architecture)
    random = np.random.default_rng(1)
    images = random.uniform(0, 1, (2, 28, 28)).astype(np.float32)
    for layer, bank in banks_of(architecture).items():
        unit = int(random.integers(bank.units))
        cells = [cell for cell in cells_of(bank, unit) if bank.may_change(cell)]
        for place in random.choice(len(cells), 4):
            cell = cells[place]
            edits = Edits().with_weight(cell, bank.weight(network, cell) + 3)
            edited = edits.applied(network, banks_of(architecture))
            assert bank.weight(edited, cell) == pytest.approx(bank.weight(network, cell) + 3)
            before, now = after(network, layer, images), after(edited, layer, images)
            others = np.arange(bank.units) != unit
            if layer < len(architecture.layers) - 1 or architecture.layers[layer].name == "output":
                np.testing.assert_array_equal(before[..., others], now[..., others])
            assert first_changed(network, edited) == layer


@ALL
def test_the_kernels_of_a_unit_lie_as_its_inputs_do(architecture: Architecture) -> None:
    network = random_network(architecture)
    for bank in banks_of(architecture).values():
        kernels = bank.kernels(network, 0)
        assert kernels.shape == (bank.sheets, bank.rows, bank.columns)
        assert (~np.isnan(kernels)).sum() == bank.inputs
        for number in range(bank.inputs):
            sheet, row, column = bank.place_of(number)
            assert bank.input_at(sheet, row, column) == number
            weight = bank.weight(network, Cell(bank.layer, 0, number))
            assert kernels[sheet, row, column] == pytest.approx(weight)
        last = bank.input_at(bank.sheets - 1, bank.rows - 1, bank.columns - 1)
        assert last in (None, bank.inputs - 1)


def test_a_unit_connected_to_maps_has_a_kernel_for_each() -> None:
    banks = banks_of(LENET5)
    c5, f6 = banks[6], banks[7]
    assert (c5.sheets, c5.rows, c5.columns) == (16, 5, 5)
    assert (f6.sheets, f6.inputs) == (1, 120)
    assert banks_of(SOFTMAX_REGRESSION)[2].rows == 28
    # The kernel of C5 is the part of the weights that a map of S4 goes through.
    network = random_network(LENET5)
    weights = network.layers[6][1][0].reshape(5, 5, 16, 120)
    np.testing.assert_array_equal(c5.kernels(network, 7)[3], weights[:, :, 3, 7])


@ALL
def test_a_part_that_is_off_gives_the_activation_of_zero(architecture: Architecture) -> None:
    network, banks = random_network(architecture), banks_of(architecture)
    for layer, bank in banks.items():
        part = Part(layer, bank.units - 1)
        off = Edits().with_switched(part).applied(network, banks)
        values = after(off, layer, IMAGES)[..., part.unit]
        if getattr(architecture.layers[layer], "activation", "") in ("relu", "tanh", "linear"):
            assert not values.any()
        assert len(np.unique(values)) == 1


@ALL
def test_reading_from_the_edited_layer_on_equals_the_full_reading(
    architecture: Architecture,
) -> None:
    network, banks = random_network(architecture), banks_of(architecture)
    rereader, random = Rereader(MANY), np.random.default_rng(2)
    np.testing.assert_allclose(rereader.logits(network), network.logits(MANY), rtol=1e-5)
    edits = Edits()
    for layer in [*banks, *reversed(banks)]:
        bank = banks[layer]
        unit = int(random.integers(bank.units))
        edits = edits.with_switched(Part(layer, unit))
        cell = Cell(layer, (unit + 1) % bank.units, int(random.integers(bank.inputs)))
        if bank.may_change(cell):
            edits = edits.with_weight(cell, float(random.normal()))
        edited = edits.applied(network, banks)
        np.testing.assert_allclose(
            rereader.logits(edited), edited.logits(MANY), rtol=1e-4, atol=1e-4
        )


@ALL
def test_costs_equal_the_full_reading_without_each_unit(architecture: Architecture) -> None:
    network, banks = random_network(architecture), banks_of(architecture)

    def accuracy(read: Network) -> float:
        return float((read.logits(MANY).argmax(axis=1) == LABELS).mean())

    for layer, bank in banks.items():
        done: list[float] = []
        found = costs(network, bank, MANY, LABELS, done.append, lambda: False)
        assert done[-1] == 1
        assert found.shape == (bank.units,)
        for unit in (0, bank.units // 2, bank.units - 1):
            off = Edits().with_switched(Part(layer, unit)).applied(network, banks)
            # A hair's breadth between two scores may fall to either side.
            assert found[unit] == pytest.approx(accuracy(network) - accuracy(off), abs=0.016)


def test_a_cancelled_ranking_ends_early() -> None:
    network = random_network(LENET5)
    reported: list[float] = []
    costs(network, banks_of(LENET5)[0], MANY, LABELS, reported.append, lambda: True)
    assert not reported


def test_weights_that_a_table_keeps_at_zero_may_not_be_edited() -> None:
    banks = banks_of(LENET5_1998)
    c3 = next(b for b in banks.values() if LENET5_1998.layers[b.layer].name == "C3")
    seen = [c3.may_change(Cell(c3.layer, 0, c3.input_at(sheet, 0, 0) or 0)) for sheet in range(6)]
    assert seen == [True, True, True, False, False, False]


def test_maps_without_kernels_have_those_of_the_layer_before() -> None:
    assert part_at(LENET5, 1, 3) == Part(0, 3)
    assert part_at(LENET5, 6, 119) == Part(6, 119)
    factor = next(n for n, layer in enumerate(LENET5_1998.layers) if layer.name == "S2_height")
    assert LENET5_1998.layers[factor - 1].name == "S2_factor"
    assert part_at(LENET5_1998, factor, 2) == Part(factor - 1, 2)
    assert part_at(OTHERS, 0, 0) is None


def test_a_value_tells_its_channel_also_where_it_is_shown_in_another_shape() -> None:
    columns = Columns(random_network(LENET5), IMAGES[0])
    assert columns.channel(3, (1, 2, 5)) == 5
    assert columns.channel(len(columns.shown) - 1, (7,)) == 7
    evidence = Columns(random_network(SOFTMAX_REGRESSION), IMAGES[0])
    assert evidence.channel(1, (20, 3, 8)) == 8


def test_edits_of_one_part_are_dropped_alone() -> None:
    first, other = Cell(0, 1, 4), Cell(2, 1, BIAS)
    edits = Edits().with_weight(first, 1.0).with_weight(other, 2.0).with_switched(Part(0, 1))
    assert edits.count() == 3
    assert edits.parts() == {Part(0, 1), Part(2, 1)}
    rest = edits.without(Part(0, 1))
    assert rest.count() == 1
    assert rest.with_weight(other, None).count() == 0
    assert edits.with_switched(Part(0, 1)).off == frozenset()


def test_no_edits_leave_the_network_itself_and_no_edit_changes_it() -> None:
    network = random_network(LENET5)
    before = [array.copy() for array in network.weights]
    banks = banks_of(LENET5)
    assert Edits().applied(network, banks) is network
    Edits().with_switched(Part(2, 3)).with_weight(Cell(7, 3, BIAS), 4.0).applied(network, banks)
    for array, old in zip(network.weights, before, strict=True):
        np.testing.assert_array_equal(array, old)


def test_edits_are_recorded_by_names_of_layers_counted_from_1() -> None:
    network = random_network(LENET5)
    edits = Edits().with_switched(Part(2, 4)).with_weight(Cell(0, 2, 7), 0.5)
    switched, weight, bias = edits.with_weight(Cell(6, 0, BIAS), -1.0).recorded(network)
    assert (switched.layer, switched.unit, switched.input) == ("C3", 5, None)
    assert (weight.layer, weight.unit, weight.input, weight.value) == ("C1", 3, 8, 0.5)
    assert (bias.layer, bias.unit, bias.input, bias.value) == ("C5", 1, 0, -1.0)
