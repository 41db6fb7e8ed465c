"""Names of maps, units and weights, for people; all are counted from 1. GUI thread."""

from __future__ import annotations

from lenet_gui.core.insight.editing.banks import BIAS, Bank, Cell, Part
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.diagram.names import title_of


def part_name(network: Network, part: Part) -> str:
    """Return the name of a map or unit, such as "C1, map 3"."""
    architecture = network.architecture
    shapes = list(architecture.input_shapes())
    layer, shape = shapes[part.layer]
    title = title_of(layer.name)
    if part.layer == len(shapes) - 1:
        return translate("Workbench", "{}: {}").format(title, network.names[part.unit])
    if len(layer.output_shape(shape)) == 3:
        return translate("Workbench", "{}, map {}").format(title, part.unit + 1)
    return translate("Workbench", "{}, unit {}").format(title, part.unit + 1)


def cell_name(bank: Bank, cell: Cell) -> str:
    """Return where a weight is in its map or unit."""
    if cell.input == BIAS:
        return translate("Workbench", "the bias")
    if not bank.may_change(cell):
        return translate("Workbench", "not connected")
    if bank.of_units:
        return translate("Workbench", "from unit {}").format(cell.input + 1)
    sheet, row, column = bank.place_of(cell.input)
    if bank.sheets == 1:
        return translate("Workbench", "row {}, column {}").format(row + 1, column + 1)
    text = translate("Workbench", "kernel {} of {}, row {}, column {}")
    return text.format(sheet + 1, bank.sheets, row + 1, column + 1)
