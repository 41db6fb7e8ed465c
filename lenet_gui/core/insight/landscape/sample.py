"""The labelled images on which a landscape's losses are measured.

Takes up to seconds: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.data.builtin import BUILTIN_SEED
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.step import Labels, loss_of
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import never_cancelled

# Few, so that hundreds of points take seconds; always the same, because the loss of others would be
# a little higher or lower everywhere.
IMAGES = 256


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Images float32 (n, 28, 28) in 0..1 with labels (n,).

    `data` is the data set that they are from: a key of `source_titles()`, or a folder.
    """

    images: Floats
    labels: Labels
    data: DataSource

    def loss(self, network: Network) -> float:
        """Return a network's mean cross-entropy; NaN or infinity where weights make no sense."""
        with np.errstate(all="ignore"):
            return loss_of(network, self.images, self.labels)


def sample_of(source: DataSource, is_cancelled: Callable[[], bool] = never_cancelled) -> Sample:
    """Return the first training images of a data set, if it is on this computer; else digits.

    Nothing is downloaded. Raises Cancelled.
    """
    name = "mnist" if source == "drawn" else source
    try:
        published = None if isinstance(name, Path) else PUBLISHED.get(name)
        folder = published.find() if published else name
        if isinstance(folder, Path):
            data = load_own(folder, cancelled=is_cancelled)
            return _sample(data.train_images, data.train_labels, source)
    except DatasetError:
        pass
    return _sample(*synthetic_digits(IMAGES, BUILTIN_SEED, is_cancelled), "builtin")


def _sample(images: Bytes, labels: Bytes, data: DataSource) -> Sample:
    # Some mixtures have images of no class.
    chosen = np.flatnonzero(labels < CLASSES)[:IMAGES]
    pixels = images[chosen].astype(np.float32) / np.float32(255)
    return Sample(pixels, labels[chosen].astype(np.intp), data)
