"""The views of *Look inside* beside the diagram of the layers, in the order of their buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.inside import InsideView

# Imported when the view is first chosen, because defining its classes would delay the page.


def _why() -> type[InsideView]:
    from lenet_gui.ui.network.why import WhyView

    return WhyView


def _step() -> type[InsideView]:
    from lenet_gui.ui.step.view import StepView

    return StepView


def _workbench() -> type[InsideView]:
    from lenet_gui.ui.workbench.view import WorkbenchView

    return WorkbenchView


def _plane() -> type[InsideView]:
    from lenet_gui.ui.plane.view import PlaneView

    return PlaneView


def _landscape() -> type[InsideView]:
    from lenet_gui.ui.landscape.view import LandscapeView

    return LandscapeView


def _fool() -> type[InsideView]:
    from lenet_gui.ui.fool.view import FoolView

    return FoolView


class ViewRow(NamedTuple):
    """A view, and the button that chooses it.

    Attributes:
        name: the button's object name.
        title, tip: the button's text and tooltip in English, in the context "NetworkPage".
        note: what to do first, beside the page's heading; likewise.
        load: imports and returns the class of the view.
        heading: the page's heading; likewise. It is "" for a view of how the drawing is read.
    """

    name: str
    title: str
    tip: str
    note: str
    load: Callable[[], type[InsideView]]
    heading: str = ""

    def texts(self) -> tuple[str, str, str]:
        """Return title, tip and note in the language in use."""
        title, tip, note = (
            translate("NetworkPage", text) for text in (self.title, self.tip, self.note)
        )
        return title, tip, note

    def own_heading(self) -> str:
        """Return the heading in the language in use, or ""."""
        return translate("NetworkPage", self.heading) if self.heading else ""


VIEWS = (
    ViewRow(
        "whyButton",
        QT_TRANSLATE_NOOP("NetworkPage", "Why this digit?"),
        QT_TRANSLATE_NOOP("NetworkPage", "The pixels that speak for one digit and against another"),
        QT_TRANSLATE_NOOP("NetworkPage", "Point at any pixel."),
        _why,
    ),
    ViewRow(
        "stepButton",
        QT_TRANSLATE_NOOP("NetworkPage", "One step by hand"),
        QT_TRANSLATE_NOOP(
            "NetworkPage", "What flows back from the loss, and a step of the training on a copy"
        ),
        QT_TRANSLATE_NOOP("NetworkPage", "What would one step of the training change?"),
        _step,
    ),
    ViewRow(
        "workbenchButton",
        QT_TRANSLATE_NOOP("NetworkPage", "Workbench"),
        QT_TRANSLATE_NOOP(
            "NetworkPage", "Edit kernels and switch off maps and units, on a copy of the network"
        ),
        QT_TRANSLATE_NOOP("NetworkPage", "What would the network do without this map?"),
        _workbench,
    ),
    ViewRow(
        "planeButton",
        QT_TRANSLATE_NOOP("NetworkPage", "Borders"),
        QT_TRANSLATE_NOOP(
            "NetworkPage", "Test images as points, your drawing among them, and what is nearest"
        ),
        QT_TRANSLATE_NOOP("NetworkPage", "Who lives next door to your drawing?"),
        _plane,
    ),
    ViewRow(
        "foolButton",
        QT_TRANSLATE_NOOP("NetworkPage", "Draw to fool"),
        QT_TRANSLATE_NOOP(
            "NetworkPage", "Change the drawing with little ink until another digit is read"
        ),
        QT_TRANSLATE_NOOP("NetworkPage", "How little ink makes it another digit?"),
        _fool,
        QT_TRANSLATE_NOOP("NetworkPage", "Draw to fool the network"),
    ),
    ViewRow(
        "landscapeButton",
        QT_TRANSLATE_NOOP("NetworkPage", "Landscape"),
        QT_TRANSLATE_NOOP(
            "NetworkPage",
            "The loss around the paths of two trainings, such as with and without Adam",
        ),
        QT_TRANSLATE_NOOP("NetworkPage", "Point at any epoch."),
        _landscape,
        QT_TRANSLATE_NOOP("NetworkPage", "The landscape of the loss"),
    ),
)
