"""The pages of the window, in the order of their tabs."""

from __future__ import annotations

from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.page import Page
from lenet_gui.ui.training.page import TrainingPage

PAGES: tuple[type[Page], ...] = (
    DrawPage,
    TrainingPage,
    EvaluationPage,
    NetworkPage,
    MyDigitsPage,
)
