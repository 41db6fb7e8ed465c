"""What is said about a landscape. GUI thread."""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.data.sources import source_titles
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.insight.landscape.survey import Landscape
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent, sentences, short, whole
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.landscape.model import Survey

# A distance below this share of the plane's width is none.
_LEAST = 1e-6


def remark(survey: Survey, problem: str) -> str:
    """Return why there is no landscape, or not that of both runs; "" if all is well.

    `problem` is why the runs cannot be listed, or "".
    """
    found, names = survey.found, [run_name(run) for run in survey.runs]
    if not names:
        return problem or translate(
            "LandscapeView",
            "Train LeNet-5 twice, by gradient descent and by Adam, and see both paths here.",
        )
    if found is None:
        return translate("LandscapeView", "Reading the epochs…") if survey.measuring else ""
    if found.remark == "few":
        return translate("LandscapeView", "{} has too few epochs for a plane.").format(names[0])
    if found.remark == "kinds":
        said = translate(
            "LandscapeView", "{} and {} have no common start: they train different networks."
        )
    elif found.remark == "start":
        said = translate(
            "LandscapeView", "{} and {} have no common start: their first weights differ."
        )
    elif found.remark == "line":
        said = translate(
            "LandscapeView", "{} and {} lie on one line, through which planes are many."
        )
    else:
        return ""
    alone = translate("LandscapeView", "This is the plane of {} alone.").format(names[0])
    return sentences(said.format(*names), alone)


def run_name(run: Run) -> str:
    """Return the name of a run with its optimizer."""
    named = translate("LandscapeView", "{} ({})")
    return named.format(run.name, words(OPTIMIZERS[run.record.config.optimizer].title))


def epoch(landscape: Landscape, name: str, run: int, place: int) -> str:
    """Return an epoch in words, by the name and the number of its run and its place there."""
    path = landscape.paths[run]
    loss, below = float(path.losses[place]), float(path.on_plane[place])
    said = translate("LandscapeView", "{}, epoch {}: a loss of {}.")
    first = said.format(name, whole(path.epochs[place]), "…" if np.isnan(loss) else short(loss, 3))
    if np.isnan(below):
        return first
    distance = float(distances(landscape, run)[place])
    if not distance:
        return sentences(first, translate("LandscapeView", "It lies on the plane."))
    apart = translate("LandscapeView", "The plane shows {} there, {} away.")
    return sentences(first, apart.format(short(below, 3), short(distance, 2)))


def distances(landscape: Landscape, run: int) -> Doubles:
    """Return how far each epoch of a run is from the plane, 0 where it is but a rounding."""
    found = landscape.paths[run].distances
    result: Doubles = np.where(found < _LEAST * float(np.ptp(landscape.x)), 0.0, found)
    return result


def on_line(share: float, loss: float) -> str:
    """Return a point of the straight line in words."""
    said = translate("LandscapeView", "{} of the way: a loss of {}")
    return said.format(in_percent(share, 0), short(loss, 3))


def caveat(landscape: Landscape) -> str:
    """Return what the picture is, and what it cannot say."""
    count = whole(sum(array.size for array in landscape.like.weights))
    share = landscape.plane.share
    if share is None:
        plane = translate(
            "LandscapeView",
            "One plane in the space of all {} weights: through the common start and both ends. "
            "There and on the dotted line, the ground is the networks’ own loss. Elsewhere the "
            "paths run beside the plane: each dot has its true loss, whatever the ground shows.",
        ).format(count)
    else:
        plane = translate(
            "LandscapeView",
            "The plane in the space of all {} weights that is nearest to the epochs: it holds {} "
            "of their variance. The path runs beside it: each dot has its true loss, whatever the "
            "ground shows.",
        ).format(count, in_percent(share, 0))
    sample = landscape.sample
    if isinstance(sample.data, str):
        images = translate("LandscapeView", "Measured on {} training images, always the same: {}.")
        data = words(source_titles()[sample.data])
        return sentences(plane, images.format(len(sample.labels), data))
    images = translate("LandscapeView", "Measured on {} of the run’s own training images.")
    return sentences(plane, images.format(len(sample.labels)))
