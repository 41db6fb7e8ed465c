"""The places of the window, in the order of their tabs."""

from __future__ import annotations

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.page import Page, Place

# Imported when the page is made, because defining its classes would delay the start.


def _draw() -> type[Page]:
    from lenet_gui.ui.draw.page import DrawPage

    return DrawPage


def _train() -> type[Page]:
    from lenet_gui.ui.training.page import TrainingPage

    return TrainingPage


def _test() -> type[Page]:
    from lenet_gui.ui.evaluation.page import EvaluationPage

    return EvaluationPage


def _look_inside() -> type[Page]:
    from lenet_gui.ui.network.page import NetworkPage

    return NetworkPage


def _my_digits() -> type[Page]:
    from lenet_gui.ui.my_digits.page import MyDigitsPage

    return MyDigitsPage


PLACES = (
    Place("draw", QT_TRANSLATE_NOOP("Pages", "Draw"), "draw", _draw),
    Place("training", QT_TRANSLATE_NOOP("Pages", "Train"), "train", _train),
    Place("evaluation", QT_TRANSLATE_NOOP("Pages", "Test"), "test", _test),
    Place("network", QT_TRANSLATE_NOOP("Pages", "Look inside"), "inside", _look_inside),
    Place("myDigits", QT_TRANSLATE_NOOP("Pages", "My digits"), "my-digits", _my_digits),
)
