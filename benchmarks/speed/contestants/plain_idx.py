"""Read MNIST's plain training files with NumPy alone, for contestants without lenet-gui."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

Arrays = tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]


def read(folder: str | Path) -> tuple[Arrays, Arrays]:
    """Return (images, labels) for training and for validation.

    Images are float32 (n, 28, 28) in 0..1, labels int64 (n,). The first twelfth validates, at most
    5,000 images, as in lenet-gui.
    """
    images = np.fromfile(Path(folder) / "train-images-idx3-ubyte", np.uint8, offset=16)
    labels = np.fromfile(Path(folder) / "train-labels-idx1-ubyte", np.uint8, offset=8)
    ready = images.reshape(-1, 28, 28).astype(np.float32) / 255, labels.astype(np.int64)
    count = min(5_000, len(labels) // 12)
    return (ready[0][count:], ready[1][count:]), (ready[0][:count], ready[1][:count])
