"""Learning plots on the screen, and what is drawn in them."""

from __future__ import annotations

from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from lenet_gui.ui.plots.curve import Values
from lenet_gui.ui.plots.learning_plot import LearningPlot


def shown(qtbot: QtBot, plot: LearningPlot) -> Any:
    """The plot, on the screen, and the pyqtgraph widget in it."""
    import pyqtgraph

    qtbot.addWidget(plot)
    plot.resize(700, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot.findChild(pyqtgraph.PlotWidget)


def item(widget: Any, name: str) -> Any:
    """What draws the curve of this name in the legend."""
    return next(item for item in widget.listDataItems() if item.name() == name)


def drawn(widget: Any, name: str) -> Values:
    """The values of a curve as they are drawn: logarithms on a logarithmic scale."""
    values = item(widget, name).getData()[1]
    return np.zeros(0) if values is None else values


def losses(*values: float) -> np.ndarray:
    return np.array(values, np.float32)
