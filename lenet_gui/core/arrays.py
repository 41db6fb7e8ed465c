"""Types of arrays and shapes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# The size of each axis, without the axis of the batch.
Shape = tuple[int, ...]

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
